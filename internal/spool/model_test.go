package spool

import (
	"errors"
	"os"
	"slices"
	"testing"
	"time"

	"pgregory.net/rapid"
)

// machine drives a spool and the queue that it must behave like.
type machine struct {
	dirs  func() string
	dir   string
	o     Options
	spool *Spool
	queue []string
	bytes int64
}

// TestSpoolBehavesLikeAQueue runs random sequences of operations, ends of the process and crashes included.
func TestSpoolBehavesLikeAQueue(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(r *rapid.T) {
		m := &machine{dirs: t.TempDir, dir: t.TempDir(), o: Options{
			MaxBytes:     rapid.Int64Range(100, 4000).Draw(r, "MaxBytes"),
			SegmentBytes: rapid.Int64Range(1, 1000).Draw(r, "SegmentBytes"),
			MaxRecord:    100,
			Now:          time.Now,
		}}
		m.open(r)
		defer func() { m.spool.Close() }()
		r.Repeat(map[string]func(*rapid.T){
			"append": m.append,
			"ack":    m.ack,
			"reopen": m.reopen,
			"crash":  m.crash,
			"":       m.check,
		})
	})
}

func (m *machine) open(r *rapid.T) {
	s, err := Open(m.dir, m.o)
	if err != nil {
		r.Fatalf("Open: %v", err)
	}
	m.spool = s
}

func (m *machine) append(r *rapid.T) {
	record := rapid.SliceOfN(rapid.Byte(), 0, 110).Draw(r, "record")
	size := int64(headerSize + len(record))
	var want error
	switch {
	case len(record) > m.o.MaxRecord:
		want = ErrTooLarge
	case m.bytes+size > m.o.MaxBytes:
		want = ErrFull
	default:
		m.queue = append(m.queue, string(record))
		m.bytes += size
	}
	if err := m.spool.Append(r.Context(), record); !errors.Is(err, want) {
		r.Fatalf("Append of %d bytes: %v, want %v", len(record), err, want)
	}
}

// ack consumes a batch, which is shorter than wanted where a segment ends.
func (m *machine) ack(r *rapid.T) {
	b := m.poll(r, rapid.IntRange(1, 10).Draw(r, "limit"))
	if err := m.spool.Ack(b); err != nil {
		r.Fatalf("Ack: %v", err)
	}
	m.queue = m.queue[len(b.Records):]
	m.bytes -= b.bytes
}

// poll compares the records that come next.
func (m *machine) poll(r *rapid.T, limit int) Batch {
	b, err := m.spool.poll(limit)
	if err != nil {
		r.Fatalf("poll: %v", err)
	}
	got := texts(b)
	if len(got) > limit || (len(got) == 0) != (len(m.queue) == 0) || !slices.Equal(got, m.queue[:len(got)]) {
		r.Fatalf("got %q, want up to %d of %q", got, limit, m.queue)
	}
	return b
}

func (m *machine) reopen(r *rapid.T) {
	if err := m.spool.Close(); err != nil {
		r.Fatalf("Close: %v", err)
	}
	m.open(r)
}

// crash goes on with the files as they are, and perhaps with the beginning of a write that never ended.
func (m *machine) crash(r *rapid.T) {
	dir := m.dirs()
	if err := os.CopyFS(dir, os.DirFS(m.dir)); err != nil {
		r.Fatal(err)
	}
	m.spool.Close()
	m.dir = dir
	torn := appendFrame(nil, make([]byte, 50))
	stamp(torn, m.spool.next, time.Now())
	torn = torn[:rapid.IntRange(0, len(torn)-1).Draw(r, "torn")]
	if firsts, _ := listSegments(dir); len(firsts) > 0 {
		path := m.spool.segmentPath(firsts[len(firsts)-1])
		path = dir + path[len(m.spool.path):]
		f, err := os.OpenFile(path, os.O_APPEND|os.O_WRONLY, 0)
		if err != nil {
			r.Fatal(err)
		}
		defer f.Close()
		if _, err := f.Write(torn); err != nil {
			r.Fatal(err)
		}
	}
	m.open(r)
}

func (m *machine) check(r *rapid.T) {
	m.poll(r, 1000)
	got := m.spool.Stats()
	if got.Records != int64(len(m.queue)) || got.Bytes != m.bytes || got.DamagedRecords != 0 || got.DamagedBytes != 0 {
		r.Fatalf("Stats %+v, want %d records and %d bytes waiting and no damage", got, len(m.queue), m.bytes)
	}
}
