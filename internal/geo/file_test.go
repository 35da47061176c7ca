package geo

import (
	"context"
	"log/slog"
	"net/netip"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/maxmind/mmdbwriter/mmdbtype"

	"github.com/hoko-to/hoko/internal/logtest"
)

var somewhere = netip.MustParseAddr("81.2.69.142")

// cityOf returns a file that knows one city, made at a moment.
func cityOf(tb testing.TB, name mmdbtype.String, built time.Time) []byte {
	tb.Helper()
	return content(tb, map[string]mmdbtype.Map{
		"81.2.69.0/24": {"country": mmdbtype.Map{"iso_code": mmdbtype.String("GB")}, "city": english(name)},
	}, built)
}

// replace puts a file into the place of another one, as tools that fetch databases
// do.
func replace(tb testing.TB, path string, content []byte) {
	tb.Helper()
	fresh := filepath.Join(tb.TempDir(), "fresh.mmdb")
	if err := os.WriteFile(fresh, content, 0o600); err != nil {
		tb.Fatal(err)
	}
	if err := os.Rename(fresh, path); err != nil {
		tb.Fatal(err)
	}
}

// expect checks what is looked up, and when the file was made.
func (l *Locator) expect(t *testing.T, city string, built time.Time) {
	t.Helper()
	if got := l.Lookup(somewhere).City; got != city || !l.Built().Equal(built) {
		t.Errorf("the city is %q of a file of %v, want %q of %v", got, l.Built(), city, built)
	}
}

// takes and keeps check whether another file is taken.
func (l *Locator) takes(t *testing.T) {
	t.Helper()
	if reloaded, err := l.Reload(); err != nil || !reloaded {
		t.Fatalf("the new file was not taken: %v", err)
	}
}

func (l *Locator) keeps(t *testing.T) {
	t.Helper()
	if reloaded, err := l.Reload(); err != nil || reloaded {
		t.Fatalf("the same file was taken again, or %v", err)
	}
}

// TestReload takes another file only, also where it is as old and as large.
func TestReload(t *testing.T) {
	t.Parallel()
	january, june := time.Unix(1_767_225_600, 0), time.Unix(1_780_272_000, 0)
	path := filepath.Join(t.TempDir(), "city.mmdb")
	replace(t, path, cityOf(t, "London", january))
	locator := open(t, path)
	locator.keeps(t)
	locator.expect(t, "London", january)

	before := locator.file
	replace(t, path, cityOf(t, "Londen", june))
	made := time.Unix(1_700_000_000, 0)
	if err := os.Chtimes(path, made, made); err != nil {
		t.Fatal(err)
	}
	locator.takes(t)
	locator.keeps(t)
	locator.expect(t, "Londen", june)
	if before.Lookup(somewhere).Err() == nil {
		t.Error("the file before is still open")
	}

	replace(t, path, cityOf(t, "Lundun", january))
	if err := os.Chtimes(path, made, made); err != nil {
		t.Fatal(err)
	}
	locator.takes(t)
	locator.expect(t, "Lundun", january)
}

// TestReloadKeepsTheFileBefore where the new one is broken, no database of countries
// or away, says so once, and takes the next good one.
func TestReloadKeepsTheFileBefore(t *testing.T) {
	t.Parallel()
	built := time.Unix(1_767_225_600, 0)
	good := cityOf(t, "London", built)
	path := filepath.Join(t.TempDir(), "city.mmdb")
	replace(t, path, good)
	locator := open(t, path)
	for name, spoil := range map[string]func(){
		"cut off":    func() { replace(t, path, good[:len(good)/2]) },
		"empty":      func() { replace(t, path, nil) },
		"of no kind": func() { replace(t, path, content(t, map[string]mmdbtype.Map{"1.0.0.0/24": {}}, built)) },
		"away": func() {
			if err := os.Remove(path); err != nil {
				t.Fatal(err)
			}
		},
	} {
		spoil()
		if _, err := locator.Reload(); err == nil {
			t.Errorf("%s: reloaded", name)
		}
		locator.keeps(t)
		locator.expect(t, "London", built)
		replace(t, path, good)
		locator.takes(t)
	}
}

// TestReloadWhileLookingUp: every look-up finds all of one file, and what it has
// found outlives the file.
func TestReloadWhileLookingUp(t *testing.T) {
	t.Parallel()
	built := time.Unix(1_767_225_600, 0)
	contents := [][]byte{cityOf(t, "London", built), cityOf(t, "Londinium", built)}
	path := filepath.Join(t.TempDir(), "city.mmdb")
	replace(t, path, contents[0])
	locator := open(t, path)
	over := make(chan struct{})
	var all sync.WaitGroup
	for range 4 {
		all.Go(func() {
			found := map[Place]bool{}
			for ended := false; !ended; {
				select {
				case <-over:
					ended = true
				default:
				}
				found[locator.Lookup(somewhere)] = true
			}
			for place := range found {
				if place.City != "London" && place.City != "Londinium" || place.Country != "GB" {
					t.Errorf("found %+v", place)
				}
			}
		})
	}
	for i := range 200 {
		replace(t, path, contents[i%2])
		locator.takes(t)
	}
	close(over)
	all.Wait()
	locator.expect(t, "Londinium", built)
}

// TestFollow takes new files by itself, and complains once about a bad one.
func TestFollow(t *testing.T) {
	t.Parallel()
	built := time.Unix(1_767_225_600, 0)
	path := filepath.Join(t.TempDir(), "city.mmdb")
	replace(t, path, cityOf(t, "London", built))
	locator := open(t, path)
	var text logtest.Buffer
	ctx, stop := context.WithCancel(t.Context())
	ended := make(chan struct{})
	go func() {
		defer close(ended)
		locator.Follow(ctx, time.Millisecond, slog.New(slog.NewTextHandler(&text, nil)))
	}()
	replace(t, path, []byte("broken"))
	await(t, &text, "cannot be used")
	replace(t, path, cityOf(t, "Paris", built))
	await(t, &text, "is in use")
	stop()
	<-ended
	locator.expect(t, "Paris", built)
	if got := strings.Count(text.String(), "cannot be used"); got != 1 {
		t.Errorf("complained %d times", got)
	}
	open(t, "").Follow(t.Context(), time.Nanosecond, slog.New(slog.DiscardHandler)) // returns: there is nothing to follow
}

// TestCloseLeavesTheTable to those who still ask.
func TestCloseLeavesTheTable(t *testing.T) {
	t.Parallel()
	locator := open(t, writeFile(t, city))
	if err := locator.Close(); err != nil {
		t.Fatal(err)
	}
	locator.expect(t, "", time.Time{})
	if got := locator.Lookup(netip.MustParseAddr("8.8.8.8")).Country; got != "US" {
		t.Errorf("%q", got)
	}
}

// await waits until a log holds a text.
func await(t *testing.T, log *logtest.Buffer, part string) {
	t.Helper()
	for deadline := time.Now().Add(30 * time.Second); !log.Has(part); {
		if time.Now().After(deadline) {
			t.Fatalf("the log does not say %q: %s", part, log)
		}
		<-time.After(time.Millisecond)
	}
}
