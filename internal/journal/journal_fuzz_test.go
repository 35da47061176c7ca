package journal

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"
	"time"
)

// FuzzRead holds that of whatever lies in a journal each line is a record or a
// fault, and that a record is one whose line could have been written.
func FuzzRead(f *testing.F) {
	at := time.Date(2026, 1, 1, 0, 0, 0, 123_456_000, time.UTC)
	whole := append(lineOf(at, []byte(`{"kind":"key","id":"a"}`)), lineOf(at.Add(-time.Hour), nil)...)
	for _, seed := range [][]byte{
		nil, whole, whole[:len(whole)-1], append([]byte("\n"), whole...), bytes.ReplaceAll(whole, []byte("2026"), []byte("2027")), bytes.ToUpper(whole), []byte("00000000 \n"), []byte(" \n\x00\n"),
		append(append([]byte("ffffffff "), bytes.Repeat([]byte("x"), 70_000)...), '\n'),
	} {
		f.Add(seed)
	}
	path := filepath.Join(f.TempDir(), current)
	f.Fuzz(func(t *testing.T, content []byte) {
		if err := os.WriteFile(path, content, 0o600); err != nil {
			t.Fatal(err)
		}
		records, faults, err := Read(path)
		if err != nil {
			t.Fatal(err)
		}
		lines := bytes.Count(content, []byte("\n"))
		if torn := len(content) > 0 && content[len(content)-1] != '\n'; torn {
			lines++
		}
		if len(records)+len(faults) != lines {
			t.Errorf("%q: %d records and %d faults of %d lines", content, len(records), len(faults), lines)
		}
		for i, r := range records {
			if line := lineOf(r.At, r.Data); bytes.Contains(r.Data, []byte("\n")) || i > 0 && r.At.Before(records[i-1].At) || !isIn(content, r, line) {
				t.Errorf("%q holds no %q", content, line)
			}
		}
	})
}

// isIn reports whether a record was read from its own line, or from one that says
// the moment in other words.
func isIn(content []byte, r Record, line []byte) bool {
	return bytes.Contains(content, line) || bytes.Contains(content, append([]byte(" "), r.Data...))
}
