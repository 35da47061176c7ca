package spool

import (
	"context"
	"errors"
	"fmt"
	"os"
	"strings"
	"sync"
	"sync/atomic"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// faultyFile fails on demand.
type faultyFile struct {
	file
	faults *faults
}

type faults struct {
	create, write, sync, truncate atomic.Bool

	entered, release chan struct{} // if set, Sync passes through both
}

var errDisk = errors.New("disk error")

func fault(on *atomic.Bool) error {
	if on.Load() {
		return errDisk
	}
	return nil
}

func (f *faults) options() Options {
	return Options{create: func(path string) (file, error) {
		if err := fault(&f.create); err != nil {
			return nil, err
		}
		created, err := createFile(path)
		return faultyFile{created, f}, err
	}}
}

func (f faultyFile) Write(p []byte) (int, error) {
	if err := fault(&f.faults.write); err != nil {
		n, _ := f.file.Write(p[:len(p)/2])
		return n, err
	}
	return f.file.Write(p)
}

func (f faultyFile) Sync() error {
	if f.faults.entered != nil {
		f.faults.entered <- struct{}{}
		<-f.faults.release
	}
	if err := fault(&f.faults.sync); err != nil {
		return err
	}
	return f.file.Sync()
}

func (f faultyFile) Truncate(size int64) error {
	if err := fault(&f.faults.truncate); err != nil {
		return err
	}
	return f.file.Truncate(size)
}

// TestFailedWriteIsNeverTrusted lets every operation fail in the midst of a segment and at its beginning.
func TestFailedWriteIsNeverTrusted(t *testing.T) {
	t.Parallel()
	operations := map[string]func(*faults, bool){
		"write":             func(f *faults, on bool) { f.write.Store(on) },
		"sync":              func(f *faults, on bool) { f.sync.Store(on) },
		"write, create":     func(f *faults, on bool) { f.write.Store(on); f.create.Store(on) },
		"sync and truncate": func(f *faults, on bool) { f.sync.Store(on); f.truncate.Store(on) },
	}
	for name, set := range operations {
		for _, before := range [][]string{nil, {"a", "b"}} {
			t.Run(fmt.Sprintf("%s after %d", name, len(before)), func(t *testing.T) {
				t.Parallel()
				var f faults
				dir := t.TempDir()
				s := open(t, dir, f.options())
				put(t, s, before...)
				set(&f, true)
				for range 3 {
					if err := s.Append(t.Context(), []byte("refused")); !errors.Is(err, errDisk) {
						t.Fatalf("Append: %v, want the error of the disk", err)
					}
				}
				set(&f, false)
				put(t, s, "c", "d")
				checkAfterFailure(t, s, dir, append(before, "c", "d"))
			})
		}
	}
}

// checkAfterFailure compares what is delivered, by a copy opened anew and by the spool itself.
func checkAfterFailure(t *testing.T, s *Spool, dir string, want []string) {
	t.Helper()
	copied := t.TempDir()
	copyFiles(t, dir, copied)
	for _, s := range []*Spool{open(t, copied, Options{}), s} {
		if diff := cmp.Diff(want, drain(t, s)); diff != "" {
			t.Errorf("delivered (-want +got):\n%s", diff)
		}
		if got := s.Stats(); got.DamagedRecords != 0 || got.Records != 0 || got.Bytes != 0 {
			t.Errorf("Stats %+v, want no damage and nothing waiting", got)
		}
	}
	if got := len(segmentFiles(t, dir)); got != 1 {
		t.Errorf("%d segments are left, want only the live one", got)
	}
}

func TestFailedPositionLeavesTheBatch(t *testing.T) {
	t.Parallel()
	s := open(t, t.TempDir(), Options{})
	put(t, s, "a")
	b := next(t, s, 1)
	whole := s.consumer.position.file
	readOnly, err := os.Open(whole.Name())
	if err != nil {
		t.Fatal(err)
	}
	defer readOnly.Close()
	s.consumer.position.file = readOnly
	if err := s.Ack(b); err == nil {
		t.Fatal("Ack succeeded without a writable position")
	}
	s.consumer.position.file = whole
	if diff := cmp.Diff([]string{"a"}, drain(t, s)); diff != "" {
		t.Fatalf("delivered (-want +got):\n%s", diff)
	}
}

// TestGroupCommit holds the first sync back: what arrives meanwhile shares the second one, and is invisible before.
func TestGroupCommit(t *testing.T) {
	t.Parallel()
	f := faults{entered: make(chan struct{}), release: make(chan struct{})}
	s := open(t, t.TempDir(), f.options())
	ctx, cancel := context.WithCancel(t.Context())
	abandoned := make(chan error)
	go func() { abandoned <- s.Append(ctx, []byte("abandoned")) }()
	<-f.entered
	cancel()
	if err := <-abandoned; !errors.Is(err, context.Canceled) {
		t.Errorf("Append: %v, want context.Canceled", err)
	}
	var wg sync.WaitGroup
	for range 20 {
		wg.Go(func() { put(t, s, "grouped") })
	}
	waitFor(t, "the group", func() bool {
		s.mu.Lock()
		defer s.mu.Unlock()
		return s.filling.records == 20
	})
	if b, err := s.poll(1); err != nil || len(b.Records) != 0 {
		t.Errorf("poll before the sync: %q, %v", texts(b), err)
	}
	f.release <- struct{}{}
	<-f.entered
	f.release <- struct{}{}
	wg.Wait()
	if got := s.Stats(); got.Syncs != 2 || got.Appended != 21 {
		t.Errorf("Stats %+v, want 21 records in 2 syncs", got)
	}
	if diff := cmp.Diff([]string{"abandoned"}, texts(next(t, s, 1))); diff != "" {
		t.Errorf("the abandoned record (-want +got):\n%s", diff)
	}
}

// TestUnsyncedRecordsCountAgainstTheBound holds a sync back.
func TestUnsyncedRecordsCountAgainstTheBound(t *testing.T) {
	t.Parallel()
	f := faults{entered: make(chan struct{}), release: make(chan struct{})}
	o := f.options()
	o.MaxBytes = headerSize + 10
	s := open(t, t.TempDir(), o)
	var wg sync.WaitGroup
	wg.Go(func() { put(t, s, "0123456789") })
	<-f.entered
	if err := s.Append(t.Context(), nil); !errors.Is(err, ErrFull) {
		t.Errorf("Append: %v, want ErrFull", err)
	}
	f.release <- struct{}{}
	wg.Wait()
}

// TestNewSegmentReplacesLeftovers puts a file that could not be removed in its place.
func TestNewSegmentReplacesLeftovers(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	s := open(t, dir, Options{})
	leftover := appendFrame(nil, make([]byte, 1000))
	stamp(leftover, s.next, s.o.Now())
	if err := os.WriteFile(s.segmentPath(s.next), leftover, 0o600); err != nil {
		t.Fatal(err)
	}
	put(t, s, "a")
	checkAfterFailure(t, s, dir, []string{"a"})
	s.Close()
	s = open(t, dir, Options{})
	if got := s.Stats().TornBytes; got != 0 {
		t.Errorf("%d torn bytes, want none", got)
	}
}

// TestConcurrentUse has many appenders, a consumer and an observer at work, and closes the spool under them.
func TestConcurrentUse(t *testing.T) {
	t.Parallel()
	const appenders = 32
	dir := t.TempDir()
	s := open(t, dir, Options{SegmentBytes: 4 << 10})
	var wg sync.WaitGroup
	var acknowledged [appenders]int
	for id := range appenders {
		wg.Go(func() {
			for s.Append(t.Context(), fmt.Appendf(nil, "%d %d", id, acknowledged[id])) == nil {
				acknowledged[id]++
			}
		})
	}
	var got []string
	wg.Go(func() {
		for {
			b, err := s.Next(t.Context(), 50)
			if err == nil {
				err = s.Ack(b)
			}
			if err != nil {
				return
			}
			got = append(got, texts(b)...)
		}
	})
	waitFor(t, "some records", func() bool { return s.Stats().Appended > 5000 })
	s.Close()
	wg.Wait()
	got = append(got, drain(t, open(t, dir, Options{}))...)
	var seen [appenders]int
	for _, text := range got {
		var id, n int
		if _, err := fmt.Fscan(strings.NewReader(text), &id, &n); err != nil || n != seen[id] {
			t.Fatalf("got %q, want number %d of that appender", text, seen[id])
		}
		seen[id]++
	}
	if diff := cmp.Diff(acknowledged, seen); diff != "" {
		t.Errorf("records per appender (-acknowledged +delivered):\n%s", diff)
	}
}
