package main

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/internal/folder"
	"github.com/hoko-to/hoko/service"
)

type pepperCommand struct {
	Status pepperStatusCommand `cmd:"" help:"Tell how many live API keys each pepper guards."`
	Rotate pepperRotateCommand `cmd:"" help:"Put a new pepper for new API keys into the data folder's pepper file; older keys go on."`
}

type pepperStatusCommand struct{}

// Run lists the peppers, oldest first.
func (*pepperStatusCommand) Run(ctx context.Context, p *program, out output) error {
	return p.withService(ctx, func(ctx context.Context, s *service.Service) error {
		list, err := s.PepperStatuses(ctx)
		if err != nil {
			return err
		}
		lines := []string{"PEPPER\tSINCE\tLIVE KEYS\tSTATE"}
		for _, status := range list {
			since := status.CreatedAt.Format(time.RFC3339)
			lines = append(lines, fmt.Sprintf("%d\t%s\t%d\t%s", status.Version, since, status.LiveKeys, stateOf(status)))
		}
		return printTable(out, lines)
	})
}

func stateOf(s service.PepperStatus) string {
	switch {
	case s.Current:
		return "for new keys"
	case s.Missing:
		return "not configured, not needed"
	case s.LiveKeys == 0:
		return "old, can go"
	default:
		return "old, still needed"
	}
}

type pepperRotateCommand struct{}

var errPepperIsSet = errors.New("the pepper is set by HOKO_PEPPER: move it to HOKO_PEPPERS_OLD, give HOKO_PEPPER a new one, and restart")

// Run puts a new pepper before the others. The file is replaced as a whole, so
// that no process reads half of it.
func (*pepperRotateCommand) Run(p *program, out output) error {
	if p.settings.Pepper != "" {
		return errPepperIsSet
	}
	if err := p.makeData(); err != nil {
		return err
	}
	known, err := p.filedPeppers()
	if err != nil {
		return err
	}
	fresh, err := hoko.RandomBase62(rand.Reader, 2*minPepper)
	if err != nil {
		return err
	}
	draft := p.pepperPath() + ".new"
	if err := writeSynced(draft, strings.Join(append([]string{fresh}, known...), "\n")+"\n"); err != nil {
		return fmt.Errorf("pepper file: %w", err)
	}
	if err := os.Rename(draft, p.pepperPath()); err != nil {
		return errors.Join(fmt.Errorf("pepper file: %w", err), os.Remove(draft))
	}
	if err := folder.Sync(p.settings.Data); err != nil {
		return fmt.Errorf("pepper file: %w", err)
	}
	_, err = fmt.Fprintln(out, "The pepper file has a new first line. Restart the server; then hoko pepper status tells when the line of the old pepper can be deleted.")
	return err
}

// peppers returns the secrets that API keys are hashed with, that for new keys
// first: the configured ones, or those in the data folder, where the first is made
// on first use.
func (p *program) peppers() ([][]byte, error) {
	list := []string{p.settings.Pepper}
	if p.settings.Pepper == "" {
		var err error
		if list, err = p.filedPeppers(); err != nil {
			return nil, err
		}
	}
	var peppers [][]byte
	for _, pepper := range append(list, p.settings.PeppersOld...) {
		peppers = append(peppers, []byte(strings.TrimSpace(pepper)))
	}
	return peppers, nil
}

func (p *program) pepperPath() string { return filepath.Join(p.settings.Data, "pepper") }

// filedPeppers returns the lines of the pepper file.
func (p *program) filedPeppers() ([]string, error) {
	if err := makePepper(p.pepperPath()); err != nil {
		return nil, fmt.Errorf("pepper file: %w", err)
	}
	text, err := os.ReadFile(p.pepperPath())
	if err != nil {
		return nil, fmt.Errorf("pepper file: %w", err)
	}
	lines := strings.Fields(string(text))
	if len(lines) == 0 || slices.ContainsFunc(lines, isShort) {
		return nil, fmt.Errorf("pepper file %s: a line is shorter than %d characters", p.pepperPath(), minPepper)
	}
	return lines, nil
}

func isShort(pepper string) bool { return len(strings.TrimSpace(pepper)) < minPepper }

// makePepper writes a pepper unless there is one. Of two processes that start
// at once one wins, and neither reads half a file.
func makePepper(path string) error {
	if _, err := os.Stat(path); err == nil || !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	text, err := hoko.RandomBase62(rand.Reader, 2*minPepper)
	if err != nil {
		return err
	}
	draft := fmt.Sprintf("%s.%d", path, os.Getpid())
	if err := writeSynced(draft, text+"\n"); err != nil {
		return err
	}
	err = os.Link(draft, path)
	if errors.Is(err, fs.ErrExist) {
		err = nil
	}
	return errors.Join(err, os.Remove(draft), folder.Sync(filepath.Dir(path)))
}

func writeSynced(path, text string) error {
	file, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, secretFile)
	if err != nil {
		return err
	}
	_, err = file.WriteString(text)
	return errors.Join(err, file.Sync(), file.Close())
}
