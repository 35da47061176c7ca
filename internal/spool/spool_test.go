package spool

import (
	"context"
	"errors"
	"path/filepath"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

func TestRecordsComeBackInOrderUntilAcknowledged(t *testing.T) {
	t.Parallel()
	s := open(t, t.TempDir(), Options{})
	put(t, s, "a", "", "c", "d")
	for range 2 {
		if diff := cmp.Diff([]string{"a", "", "c"}, texts(next(t, s, 3))); diff != "" {
			t.Fatalf("Next (-want +got):\n%s", diff)
		}
	}
	b := next(t, s, 3)
	for range 2 {
		if err := s.Ack(b); err != nil {
			t.Fatal(err)
		}
	}
	if diff := cmp.Diff([]string{"d"}, texts(next(t, s, 3))); diff != "" {
		t.Fatalf("Next after Ack (-want +got):\n%s", diff)
	}
}

func TestReopenDeliversWhatIsNotAcknowledged(t *testing.T) {
	t.Parallel()
	dir := filepath.Join(t.TempDir(), "new", "spool")
	s := open(t, dir, Options{})
	put(t, s, "a", "b", "c")
	if err := s.Ack(next(t, s, 1)); err != nil {
		t.Fatal(err)
	}
	next(t, s, 1)
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	s = open(t, dir, Options{})
	put(t, s, "d")
	if diff := cmp.Diff([]string{"b", "c", "d"}, drain(t, s)); diff != "" {
		t.Fatalf("after reopening (-want +got):\n%s", diff)
	}
}

func TestConsumedSegmentsAreDeleted(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	s := open(t, dir, Options{SegmentBytes: 100})
	for range 50 {
		put(t, s, "a record of some length")
	}
	if got := len(segmentFiles(t, dir)); got < 10 {
		t.Fatalf("%d segments, want at least 10", got)
	}
	drain(t, s)
	if got := len(segmentFiles(t, dir)); got != 1 {
		t.Fatalf("%d segments after draining, want only the live one", got)
	}
	s.Close()
	open(t, dir, Options{})
	if got := len(segmentFiles(t, dir)); got != 0 {
		t.Fatalf("%d segments after reopening, want none", got)
	}
}

func TestDirectoryIsLocked(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	s := open(t, dir, Options{})
	if _, err := Open(dir, Options{Now: time.Now}); !errors.Is(err, ErrLocked) {
		t.Fatalf("second Open: %v, want ErrLocked", err)
	}
	s.Close()
	open(t, dir, Options{})
}

func TestOpenNeedsAClock(t *testing.T) {
	t.Parallel()
	if _, err := Open(t.TempDir(), Options{}); err == nil {
		t.Fatal("Open without Now succeeded")
	}
}

func TestFullSpoolRefusesUntilConsumed(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	o := Options{MaxBytes: 2 * (headerSize + 10)}
	s := open(t, dir, o)
	put(t, s, "0123456789", "0123456789")
	refused := func() {
		t.Helper()
		if err := s.Append(t.Context(), nil); !errors.Is(err, ErrFull) {
			t.Fatalf("Append to a full spool: %v, want ErrFull", err)
		}
	}
	refused()
	s.Close()
	s = open(t, dir, o)
	refused()
	if err := s.Ack(next(t, s, 1)); err != nil {
		t.Fatal(err)
	}
	put(t, s, "0123456789")
	refused()
}

func TestRecordSizeIsBounded(t *testing.T) {
	t.Parallel()
	s := open(t, t.TempDir(), Options{MaxRecord: 4})
	put(t, s, "1234")
	if err := s.Append(t.Context(), []byte("12345")); !errors.Is(err, ErrTooLarge) {
		t.Fatalf("Append: %v, want ErrTooLarge", err)
	}
}

func TestRecordLargerThanTheReadWindow(t *testing.T) {
	t.Parallel()
	s := open(t, t.TempDir(), Options{MaxRecord: 4 * readBytes})
	large := string(make([]byte, 3*readBytes))
	put(t, s, "small", large, "small")
	if diff := cmp.Diff([]string{"small", large, "small"}, drain(t, s)); diff != "" {
		t.Fatal("records differ from those appended")
	}
}

func TestClosedSpoolRefuses(t *testing.T) {
	t.Parallel()
	s := open(t, t.TempDir(), Options{})
	put(t, s, "a")
	b := next(t, s, 1)
	for range 2 {
		if err := s.Close(); err != nil {
			t.Fatal(err)
		}
	}
	if err := s.Append(t.Context(), nil); !errors.Is(err, ErrClosed) {
		t.Errorf("Append: %v, want ErrClosed", err)
	}
	if _, err := s.Next(t.Context(), 1); !errors.Is(err, ErrClosed) {
		t.Errorf("Next: %v, want ErrClosed", err)
	}
	if err := s.Ack(b); !errors.Is(err, ErrClosed) {
		t.Errorf("Ack: %v, want ErrClosed", err)
	}
}

func TestCloseEndsAWaitingNext(t *testing.T) {
	t.Parallel()
	s := open(t, t.TempDir(), Options{})
	failed := make(chan error)
	go func() {
		_, err := s.Next(context.Background(), 1)
		failed <- err
	}()
	s.Close()
	if err := <-failed; !errors.Is(err, ErrClosed) {
		t.Fatalf("Next: %v, want ErrClosed", err)
	}
}

func TestNextEndsWithItsContext(t *testing.T) {
	t.Parallel()
	s := open(t, t.TempDir(), Options{})
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := s.Next(ctx, 1); !errors.Is(err, context.Canceled) {
		t.Errorf("Next: %v, want context.Canceled", err)
	}
	if err := s.Append(ctx, nil); !errors.Is(err, context.Canceled) {
		t.Errorf("Append: %v, want context.Canceled", err)
	}
}

func TestStats(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	var clock struct {
		sync.Mutex
		time.Time
	}
	clock.Time = time.Date(2026, 11, 23, 12, 0, 0, 0, time.UTC)
	pass := func(d time.Duration) {
		clock.Lock()
		defer clock.Unlock()
		clock.Time = clock.Add(d)
	}
	o := Options{MaxBytes: 1000, Now: func() time.Time {
		clock.Lock()
		defer clock.Unlock()
		return clock.Time
	}}
	s := open(t, dir, o)
	check := func(want Stats) {
		t.Helper()
		if diff := cmp.Diff(want, s.Stats()); diff != "" {
			t.Fatalf("Stats (-want +got):\n%s", diff)
		}
	}
	check(Stats{Capacity: 1000})
	put(t, s, "12345")
	pass(time.Minute)
	put(t, s, "1234567")
	pass(time.Second)
	check(Stats{Records: 2, Bytes: 2*headerSize + 12, Capacity: 1000, Age: 61 * time.Second, Appended: 2, Syncs: 2})
	if err := s.Ack(next(t, s, 1)); err != nil {
		t.Fatal(err)
	}
	next(t, s, 1)
	check(Stats{Records: 1, Bytes: headerSize + 7, Capacity: 1000, Age: time.Second, Appended: 2, Syncs: 2})
	s.Close()
	pass(time.Hour)
	s = open(t, dir, o)
	check(Stats{Records: 1, Bytes: headerSize + 7, Capacity: 1000, Age: time.Hour + time.Second})
}
