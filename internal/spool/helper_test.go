package spool

import (
	"context"
	"io"
	"log/slog"
	"os"
	"path/filepath"
	"testing"
	"time"
)

// open opens a spool that is closed with the test.
func open(t testing.TB, dir string, o Options) *Spool {
	t.Helper()
	if o.Now == nil {
		o.Now = time.Now
	}
	s, err := Open(dir, o)
	if err != nil {
		t.Fatalf("Open: %v", err)
	}
	t.Cleanup(func() { s.Close() })
	return s
}

// put appends records one after the other.
func put(t testing.TB, s *Spool, records ...string) {
	t.Helper()
	for _, r := range records {
		if err := s.Append(context.Background(), []byte(r)); err != nil {
			t.Fatalf("Append(%q): %v", r, err)
		}
	}
}

// drain consumes all that waits.
func drain(t testing.TB, s *Spool) []string {
	t.Helper()
	var got []string
	for {
		b, err := s.poll(1 << 30)
		if err != nil {
			t.Fatalf("poll: %v", err)
		}
		if len(b.Records) == 0 {
			return got
		}
		got = append(got, texts(b)...)
		if err := s.Ack(b); err != nil {
			t.Fatalf("Ack: %v", err)
		}
	}
}

func texts(b Batch) []string {
	var got []string
	for _, r := range b.Records {
		got = append(got, string(r))
	}
	return got
}

// next returns the next records, which must be there.
func next(t testing.TB, s *Spool, limit int) Batch {
	t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
	defer cancel()
	b, err := s.Next(ctx, limit)
	if err != nil {
		t.Fatalf("Next: %v", err)
	}
	return b
}

func segmentFiles(t testing.TB, dir string) []string {
	t.Helper()
	paths, err := filepath.Glob(filepath.Join(dir, "*"+segmentSuffix))
	if err != nil {
		t.Fatal(err)
	}
	return paths
}

// copyFiles copies a spool's files as a crash would leave them.
func copyFiles(t testing.TB, from, to string) {
	t.Helper()
	if err := os.CopyFS(to, os.DirFS(from)); err != nil {
		t.Fatal(err)
	}
}

// edit changes a file's contents.
func edit(t testing.TB, path string, change func([]byte) []byte) {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.Remove(path); err != nil { // it may be a link to the original
		t.Fatal(err)
	}
	if err := os.WriteFile(path, change(data), 0o600); err != nil {
		t.Fatal(err)
	}
}

// waitFor polls until the condition holds.
func waitFor(t testing.TB, what string, condition func() bool) {
	t.Helper()
	deadline := time.Now().Add(30 * time.Second)
	for !condition() {
		if time.Now().After(deadline) {
			t.Fatalf("timed out waiting for %s", what)
		}
		time.Sleep(time.Millisecond)
	}
}

func logTo(w io.Writer) *slog.Logger { return slog.New(slog.NewTextHandler(w, nil)) }
