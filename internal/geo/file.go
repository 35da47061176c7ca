package geo

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"os"
	"time"

	"github.com/oschwald/maxminddb-golang/v2"
)

// Follow looks at each interval whether another file lies at the Locator's path, and
// reloads it, until ctx ends. It looks rather than waits for a signal: tools that
// fetch databases only put a file into its place, also for several processes and
// into containers. A failure is logged once for each file; the one before stays.
func (l *Locator) Follow(ctx context.Context, interval time.Duration, log *slog.Logger) {
	if l.path == "" {
		return
	}
	ticks := time.NewTicker(interval)
	defer ticks.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-ticks.C:
			l.follow(ctx, log)
		}
	}
}

func (l *Locator) follow(ctx context.Context, log *slog.Logger) {
	switch reloaded, err := l.Reload(); {
	case err != nil:
		log.ErrorContext(ctx, "the new database of places cannot be used: the one before stays", "err", err)
	case reloaded:
		log.InfoContext(ctx, "a new database of places is in use", "path", l.path, "built", l.Built())
	}
}

// Reload opens the file at the Locator's path if another one lies there than the
// last time, and reports whether it did. Look-ups that have begun end in the file
// before, which is closed after them. On an error, which is that of Open, the file
// before stays; what has failed once is tried again only when it has changed.
func (l *Locator) Reload() (reloaded bool, err error) {
	lies, err := os.Stat(l.path)
	if !l.notice(lies) {
		return false, nil
	}
	if err != nil {
		return false, fmt.Errorf("geo: find database: %w", err)
	}
	file, err := openFile(l.path)
	if err != nil {
		return false, err
	}
	return true, closeFile(l.exchange(file))
}

// notice remembers what lies at the path, nil for nothing, and reports whether that
// is something else than before.
func (l *Locator) notice(lies fs.FileInfo) bool {
	l.mu.Lock()
	defer l.mu.Unlock()
	before := l.seen
	l.seen = lies
	if lies == nil || before == nil {
		return lies != before || l.file == nil
	}
	return !os.SameFile(lies, before) || lies.Size() != before.Size() || !lies.ModTime().Equal(before.ModTime())
}

// exchange puts a file into the place of another, which nobody looks into any more.
func (l *Locator) exchange(file *maxminddb.Reader) (before *maxminddb.Reader) {
	l.mu.Lock()
	defer l.mu.Unlock()
	before, l.file = l.file, file
	return before
}

// Built returns when the file was made, as it says; zero without a file.
func (l *Locator) Built() time.Time {
	l.mu.RLock()
	defer l.mu.RUnlock()
	if l.file == nil {
		return time.Time{}
	}
	return l.file.Metadata.BuildTime().UTC()
}

func openFile(path string) (*maxminddb.Reader, error) {
	file, err := maxminddb.Open(path)
	if err != nil {
		return nil, fmt.Errorf("geo: open database %s: %w", path, err)
	}
	if !namesCountries(file) {
		err := fmt.Errorf("geo: database %s of type %q does not name countries in the layout of GeoIP2",
			path, file.Metadata.DatabaseType)
		return nil, errors.Join(err, file.Close())
	}
	return file, nil
}

// namesCountries looks at the first networks only, because a large file has millions.
func namesCountries(file *maxminddb.Reader) bool {
	left := 1000
	for network := range file.Networks() {
		if decode(network).Country != "" {
			return true
		}
		if left--; left == 0 {
			break
		}
	}
	return false
}

func closeFile(file *maxminddb.Reader) error {
	if file == nil {
		return nil
	}
	if err := file.Close(); err != nil {
		return fmt.Errorf("geo: close database: %w", err)
	}
	return nil
}
