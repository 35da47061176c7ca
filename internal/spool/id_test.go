package spool

import (
	"path/filepath"
	"testing"
	"time"
)

// TestNumbersStayWithTheirRecords: a record that is delivered again has the
// number it had, whatever the batch is cut to, and no other record has it.
func TestNumbersStayWithTheirRecords(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	s := open(t, dir, Options{SyncLate: true})
	id, numbers := s.ID(), map[string]uint64{}
	put(t, s, "a", "b", "c")
	first := next(t, s, 2)
	for i, text := range texts(first) {
		numbers[text] = first.Numbers[i]
	}
	s.Close()

	s = open(t, dir, Options{SyncLate: true})
	put(t, s, "d")
	if s.ID() != id {
		t.Errorf("the id changed from %s to %s", id, s.ID())
	}
	var last uint64
	for range 4 {
		b := next(t, s, 1)
		text, number := string(b.Records[0]), b.Numbers[0]
		if before, delivered := numbers[text]; delivered && before != number || number <= last {
			t.Errorf("%s has number %d after %d, it had %d", text, number, last, before)
		}
		last = number
		if err := s.Ack(b); err != nil {
			t.Fatal(err)
		}
	}
}

// TestNumbersThatBeginAnewHaveAnotherID: where nothing tells of the old numbers,
// and where the id itself is lost.
func TestNumbersThatBeginAnewHaveAnotherID(t *testing.T) {
	t.Parallel()
	for _, lost := range []string{positionName, idName} {
		dir := t.TempDir()
		s := open(t, dir, Options{})
		id := s.ID()
		s.Close()
		edit(t, filepath.Join(dir, lost), func([]byte) []byte { return []byte("?") })
		if s = open(t, dir, Options{}); s.ID() == id || !isID([]byte(s.ID())) {
			t.Errorf("without %s the id is %q", lost, s.ID())
		}
		s.Close()
	}
}

// TestLateRecordsKeepNobodyWaitingForTheDisk, and are delivered all the same.
func TestLateRecordsKeepNobodyWaitingForTheDisk(t *testing.T) {
	t.Parallel()
	syncs := 0
	o := Options{SyncLate: true, Now: time.Now, create: func(path string) (file, error) {
		f, err := createFile(path)
		return countingFile{f, &syncs}, err
	}}
	s := open(t, t.TempDir(), o)
	put(t, s, "a", "b")
	if got := drain(t, s); syncs != 0 || len(got) != 2 {
		t.Errorf("%d syncs kept the writer waiting, %q was delivered", syncs, got)
	}
}

type countingFile struct {
	file
	syncs *int
}

func (f countingFile) Sync() error {
	*f.syncs++
	return f.file.Sync()
}
