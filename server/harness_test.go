package server_test

import (
	"bytes"
	"context"
	"crypto/rand"
	"encoding/json"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"net/url"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"github.com/google/uuid"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db"
	"github.com/hoko-to/hoko/db/dbtest"
	"github.com/hoko-to/hoko/docs"
	"github.com/hoko-to/hoko/internal/geo"
	"github.com/hoko-to/hoko/internal/logtest"
	"github.com/hoko-to/hoko/internal/spool"
	"github.com/hoko-to/hoko/internal/useragent"
	"github.com/hoko-to/hoko/server"
	"github.com/hoko-to/hoko/server/rest/resttest"
	"github.com/hoko-to/hoko/service"
)

// house is the real server on a real port, in front of a real database.
type house struct {
	t         testing.TB
	handler   http.Handler
	url       string
	site      hoko.Site
	service   *service.Service
	clicks    *spool.Spool
	drainer   *service.ClickDrainer
	log       *logtest.Buffer
	workspace string // id
	key       string // with every scope
}

const siteURL = "https://hoko.test"

// open starts the server. Settings change its options.
func open(t testing.TB, store *db.Store, settings ...func(*server.Options)) *house {
	t.Helper()
	return openAt(t, store, hoko.NewSite(url.URL{Scheme: "https", Host: "hoko.test"}), settings...)
}

// openAt is open for a site of one's own.
func openAt(t testing.TB, store *db.Store, site hoko.Site, settings ...func(*server.Options)) *house {
	t.Helper()
	return openRated(t, store, site, hoko.Rates{}, settings...)
}

// openRated is openAt for a server that limits rates.
func openRated(t testing.TB, store *db.Store, site hoko.Site, rates hoko.Rates, settings ...func(*server.Options)) *house {
	t.Helper()
	h := &house{t: t, site: site, log: &logtest.Buffer{}}
	h.makeService(store, rates)
	options := server.Options{
		Service:      h.service,
		GraphQL:      http.NotFoundHandler(),
		Schema:       "type Query { viewer: String }",
		Console:      consoleFiles(),
		Guides:       docs.Guides(),
		Site:         h.site,
		Log:          slog.New(slog.NewTextHandler(h.log, &slog.HandlerOptions{Level: slog.LevelDebug})),
		Now:          time.Now,
		NewRequestID: newID,
	}
	for _, set := range settings {
		set(&options)
	}
	handler, err := server.NewHandler(options)
	if err != nil {
		t.Fatal(err)
	}
	h.handler = handler
	srv := httptest.NewServer(handler)
	t.Cleanup(srv.Close)
	h.url = srv.URL
	return h
}

func openSQLite(t testing.TB, settings ...func(*server.Options)) *house {
	t.Helper()
	return open(t, sqliteStore(t), settings...)
}

func sqliteStore(t testing.TB) *db.Store {
	t.Helper()
	return dbtest.Open(t, db.Config{Path: dbtest.SQLitePath(t)})
}

func (h *house) makeService(store *db.Store, rates hoko.Rates) {
	h.t.Helper()
	var err error
	if h.clicks, err = spool.Open(h.t.TempDir(), spool.Options{Now: time.Now}); err != nil {
		h.t.Fatal(err)
	}
	h.t.Cleanup(func() { _ = h.clicks.Close() })
	parked, err := spool.Open(h.t.TempDir(), spool.Options{Now: time.Now})
	if err != nil {
		h.t.Fatal(err)
	}
	h.t.Cleanup(func() { _ = parked.Close() })
	places, err := geo.Open("")
	if err != nil {
		h.t.Fatal(err)
	}
	agents, log := useragent.New(100), slog.New(slog.DiscardHandler)
	h.drainer = service.NewClickDrainer(store, agents, parked, log)
	h.service, err = service.New(service.Options{
		Store: store, Site: h.site, Pepper: bytes.Repeat([]byte("p"), 32), Now: time.Now, NewID: newID,
		Random: rand.Reader, Log: log, Clicks: h.clicks, Agents: agents, Places: places, CacheSize: 100, Rates: rates,
		PasswordMemory: 64, // or the tests would do little else than hash passwords
	})
	if err != nil {
		h.t.Fatal(err)
	}
	if err := h.service.Ready(h.operator("")); err != nil {
		h.t.Fatal(err)
	}
	workspace, err := h.service.CreateWorkspace(h.operator(""), service.WorkspaceInput{Slug: "acme", Name: "Acme"})
	if err != nil {
		h.t.Fatal(err)
	}
	h.workspace = workspace.ID
	if err := store.MarkSetUp(h.t.Context(), time.Now()); err != nil && hoko.CodeOf(err) != hoko.CodeSetUpDone {
		h.t.Fatal(err)
	}
	h.key = h.newKey(hoko.AllScopes()...)
}

func newID() string { return uuid.Must(uuid.NewV7()).String() }

func consoleFiles() fstest.MapFS {
	return fstest.MapFS{
		"index.html":       {Data: []byte("<!doctype html><html><head><title>Hoko</title></head></html>")},
		"favicon.svg":      {Data: []byte("<svg/>")},
		"assets/app-1.js":  {Data: []byte(strings.Repeat("console.log(1);", 100))},
		"assets/app-1.css": {Data: []byte("body{}")},
	}
}

// operator returns a context in which the command line asks.
func (h *house) operator(workspace string) context.Context {
	return hoko.WithCall(h.t.Context(), &hoko.Call{Caller: &hoko.Caller{Operator: true, Workspace: workspace}})
}

func (h *house) newKey(scopes ...hoko.Scope) string {
	h.t.Helper()
	return h.keyFrom(hoko.APIKeyInput{Name: "test", Scopes: scopes, Environment: hoko.EnvironmentProduction}).Secret.Reveal()
}

func (h *house) keyFrom(in hoko.APIKeyInput) *service.NewKey {
	h.t.Helper()
	key, err := h.service.CreateAPIKey(h.operator(h.workspace), in, "")
	if err != nil {
		h.t.Fatal(err)
	}
	return key
}

// collection returns the id of the workspace's first collection.
func (h *house) collection() string {
	h.t.Helper()
	var list []struct{ ID string }
	h.get("/api/collections").into(&list)
	return list[len(list)-1].ID
}

// link makes a link and returns its id and short id.
func (h *house) link(fields string) (id, shortID string) {
	h.t.Helper()
	if fields != "" {
		fields = "," + fields
	}
	var made []struct{ ID, ShortID string }
	h.post("/api/links", `[{"url":"https://example.com/","collectionId":"`+h.collection()+`"`+fields+`}]`).is(http.StatusCreated).into(&made)
	return made[0].ID, made[0].ShortID
}

// response is an answer that has been read.
type response struct {
	*http.Response
	t    testing.TB
	body string
}

// do sends a request without following redirects. Header fields come in pairs.
func (h *house) do(method, path, body string, header ...string) response {
	h.t.Helper()
	r, err := http.NewRequestWithContext(h.t.Context(), method, h.url+path, strings.NewReader(body))
	if err != nil {
		h.t.Fatal(err)
	}
	for i := 0; i < len(header); i += 2 {
		r.Header.Add(header[i], header[i+1])
	}
	answer, err := http.DefaultTransport.RoundTrip(r)
	if err != nil {
		h.t.Fatal(err)
	}
	defer answer.Body.Close()
	text, err := io.ReadAll(answer.Body)
	if err != nil {
		h.t.Fatal(err)
	}
	resttest.Check(h.t, resttest.Exchange{Method: method, Target: path, Request: body, Status: answer.StatusCode, Header: answer.Header, Body: text})
	return response{answer, h.t, string(text)}
}

// send sends JSON with the key that may do everything.
func (h *house) send(method, path, body string, header ...string) response {
	h.t.Helper()
	return h.do(method, path, body, append([]string{"Authorization", "Bearer " + h.key, "Content-Type", "application/json"}, header...)...)
}

func (h *house) get(path string) response { h.t.Helper(); return h.send(http.MethodGet, path, "") }

func (h *house) post(path, body string) response {
	h.t.Helper()
	return h.send(http.MethodPost, path, body)
}

func (h *house) put(path, body string) response {
	h.t.Helper()
	return h.send(http.MethodPut, path, body)
}

func (h *house) delete(path, body string) response {
	h.t.Helper()
	return h.send(http.MethodDelete, path, body)
}

// is ends the test if the answer has another status.
func (r response) is(status int) response {
	r.t.Helper()
	if r.StatusCode != status {
		r.t.Fatalf("%s %s: status %d, want %d: %s", r.Request.Method, r.Request.URL.Path, r.StatusCode, status, r.body)
	}
	return r
}

func (r response) into(v any) {
	r.t.Helper()
	if err := json.Unmarshal([]byte(r.body), v); err != nil {
		r.t.Fatalf("%v: %s", err, r.body)
	}
}

// failure is the envelope of an error.
type failure struct {
	Error         struct{ En, Ar string }
	Code          hoko.Code
	RequestID     string `json:"requestId"`
	Issues        []issue
	MissingScopes []hoko.Scope
	RetryAfter    int
}

type issue struct {
	Index  int
	Field  string
	Code   hoko.Code
	En, Ar string
}

func (r response) failure() failure {
	r.t.Helper()
	var f failure
	r.into(&f)
	return f
}

func trustLoopback(o *server.Options) {
	o.TrustedProxies = []netip.Prefix{netip.MustParsePrefix("127.0.0.0/8")}
	o.CountryHeader = "cf-ipcountry"
}
