package main

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"log/slog"
	"os"
	"strings"
	"time"

	"github.com/google/uuid"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db"
	"github.com/hoko-to/hoko/internal/folder"
	"github.com/hoko-to/hoko/internal/geo"
	"github.com/hoko-to/hoko/internal/journal"
	"github.com/hoko-to/hoko/internal/mail"
	"github.com/hoko-to/hoko/internal/spool"
	"github.com/hoko-to/hoko/internal/useragent"
	"github.com/hoko-to/hoko/server"
	"github.com/hoko-to/hoko/service"
)

const (
	startLimit   = 15 * time.Minute // how long connecting and migrating may take, whose steps have limits of their own
	knownAgents  = 20_000           // how many user agents are remembered
	secretFile   = 0o600
	commandLimit = time.Hour // each step of a command has shorter limits of its own
)

// program is what every command begins with.
type program struct {
	surroundings

	settings *settings
	site     hoko.Site
	log      *slog.Logger
	journal  *journal.Journal
	traces   *traces  // nil for none
	unknown  []string // variables that look like settings
}

func newProgram(s *settings, around surroundings, stderr io.Writer) (*program, error) {
	site, err := s.site()
	if err != nil {
		return nil, err
	}
	return &program{
		surroundings: around,

		settings: s,
		site:     site,
		log:      newLogger(s, stderr),
		journal:  journal.New(s.journalPath(), journal.Options{Now: around.now}),
	}, nil
}

func newLogger(s *settings, w io.Writer) *slog.Logger {
	o := &slog.HandlerOptions{Level: s.level()}
	var handler slog.Handler = slog.NewTextHandler(w, o)
	if s.LogFormat == "json" {
		handler = slog.NewJSONHandler(w, o)
	}
	if environment().wantsTraces() {
		handler = tracedLog{handler}
	}
	return slog.New(handler)
}

// openStore makes the data folder, connects to the database and brings it up
// to date.
func (p *program) openStore(ctx context.Context) (*db.Store, error) {
	if err := p.makeData(); err != nil {
		return nil, err
	}
	ctx, cancel := context.WithTimeout(ctx, startLimit)
	defer cancel()
	config := db.Config{Logger: p.log, Journal: p.journal, Tracer: p.traces.start()}
	if p.settings.usesPostgres() {
		config.URL = p.settings.Database
	} else {
		config.Path = p.settings.sqlitePath()
	}
	store, err := db.Open(ctx, config)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", p.settings.place(), err)
	}
	return store, nil
}

// makeData makes the data folder if there is none.
func (p *program) makeData() error {
	if err := folder.Make(p.settings.Data); err != nil {
		return fmt.Errorf("HOKO_DATA: %w", err)
	}
	return nil
}

// parts are what a service is made of, and what must be closed after it.
type parts struct {
	store   *db.Store
	places  *geo.Locator
	agents  *useragent.Parser
	post    *mail.Post // nil if no letters are sent
	service *service.Service
	turns   server.Turns
	traffic *traffic // what is answered; nil if nobody asks for metrics
}

func (p *parts) close() error { return errors.Join(p.places.Close(), p.store.Close()) }

// assemble opens the database and puts a service in front of it. clicks is nil
// for commands that serve no visitors.
func (p *program) assemble(ctx context.Context, clicks *spool.Spool) (_ *parts, err error) {
	store, err := p.openStore(ctx)
	if err != nil {
		return nil, err
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, store.Close())
		}
	}()
	peppers, err := p.peppers()
	if err != nil {
		return nil, err
	}
	places, err := geo.Open(p.settings.GeoDatabase)
	if err != nil {
		return nil, fmt.Errorf("HOKO_GEO_DATABASE: %w", err)
	}
	made := &parts{store: store, places: places, agents: useragent.New(knownAgents)}
	if made.post, err = p.settings.post(p.log); err != nil {
		return nil, errors.Join(err, places.Close())
	}
	made.service, err = p.newService(ctx, made, peppers, clicks)
	if err != nil {
		return nil, errors.Join(err, places.Close())
	}
	if err = made.service.Ready(operator(ctx, "")); err != nil {
		return nil, errors.Join(err, places.Close())
	}
	return made, nil
}

func (p *program) newService(ctx context.Context, made *parts, peppers [][]byte, clicks *spool.Spool) (*service.Service, error) {
	return service.New(service.Options{
		Store:              made.store,
		Site:               p.site,
		Pepper:             peppers[0],
		OtherPeppers:       peppers[1:],
		Now:                p.now,
		NewID:              newID,
		Random:             rand.Reader,
		Log:                p.log,
		Clicks:             clicks,
		Agents:             made.agents,
		Places:             made.places,
		CacheSize:          int(p.settings.CacheLinks.value),
		Rates:              p.settings.rates(),
		Streams:            p.settings.streams(),
		Post:               made.post,
		Stopping:           ctx.Done(),
		PasswordMemory:     p.passwordMemory,
		RequestsKept:       p.settings.requestsKept(),
		RedirectUnrecorded: p.settings.SpoolFull == "redirect",
	})
}

// newID returns a UUIDv7, larger than every one that this process made before.
func newID() string { return uuid.Must(uuid.NewV7()).String() }

// operator returns a context in which the command line asks, in the workspace
// with the given id.
func operator(ctx context.Context, workspaceID string) context.Context {
	caller := &hoko.Caller{Operator: true, Workspace: workspaceID}
	return hoko.WithCall(ctx, &hoko.Call{Caller: caller})
}

// withService runs a command against the database that is there.
func (p *program) withService(ctx context.Context, do func(context.Context, *service.Service) error) error {
	if err := p.findDatabase(); err != nil {
		return err
	}
	return p.withNewService(ctx, do)
}

// findDatabase fails if there is no SQLite file. A command that begins one by
// mistake, for want of a setting, would succeed in the wrong place: a backup of
// nothing looks like any other.
func (p *program) findDatabase() error {
	if p.settings.usesPostgres() {
		return nil
	}
	_, err := os.Stat(p.settings.sqlitePath())
	if errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("there is no database %s: say with HOKO_DATA and HOKO_DATABASE where it is, as the server is told; hoko serve makes a new one", p.settings.sqlitePath())
	}
	return err
}

// withNewService is withService for what an installation may begin with: it makes
// the database if there is none.
func (p *program) withNewService(ctx context.Context, do func(context.Context, *service.Service) error) (err error) {
	ctx, cancel := context.WithTimeout(ctx, commandLimit)
	defer cancel()
	made, err := p.assemble(ctx, nil)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, made.close()) }()
	return do(operator(ctx, ""), made.service)
}

// inWorkspace runs a command in one workspace.
func (p *program) inWorkspace(ctx context.Context, slug string, do func(context.Context, *service.Service) error) error {
	return p.withService(ctx, func(ctx context.Context, s *service.Service) error {
		workspace, err := s.WorkspaceBySlug(ctx, slug)
		if hoko.KindOf(err) == hoko.KindNotFound {
			return fmt.Errorf("there is no workspace with the slug %q in %s; hoko workspace list shows those that there are", slug, p.settings.place())
		}
		if err != nil {
			return err
		}
		return do(operator(ctx, workspace.ID), s)
	})
}

// explain turns an error into what the person at the terminal should read. Only
// that person can do something about the cause of an outage.
func explain(err error) string {
	own := hoko.ErrorOf(err)
	if own.Kind == hoko.KindInternal {
		return err.Error()
	}
	if own.Kind == hoko.KindUnavailable && own.Err != nil {
		return fmt.Sprintf("%s (%v)", own.Message(hoko.English), own.Err)
	}
	if len(own.Issues) == 0 {
		return own.Message(hoko.English)
	}
	var lines []string
	for _, issue := range own.Issues {
		lines = append(lines, strings.TrimPrefix(issue.Field+": ", ": ")+issue.Message(hoko.English))
	}
	return strings.Join(lines, "\n")
}
