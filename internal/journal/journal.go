// Package journal is an append-only file of records that are on the disk before
// their writer goes on, for what must be known even when everything else is put
// back to an earlier state.
//
// What it promises: a record is synced before [Journal.Append] returns nil; kill -9
// or a loss of power loses no such record; several processes may write to one
// folder; records are never changed or deleted. A disk that is full or hangs keeps
// nobody waiting for longer than a limit: the error is returned, and the records wait
// in memory to be tried again.
//
// What it is not: it knows nothing about what the records mean, and does not delete
// what is too old to matter.
//
// # Files
//
// The folder holds one file that is written to, and older ones that are full. Each
// line is a record: the CRC-32C of the rest of the line in hexadecimal, the time, and
// the record's bytes, with a space between them. A line without its end was never
// acknowledged: the next writer cuts it off, and readers skip it.
package journal

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"hash/crc32"
	"sync"
	"time"
)

// The errors that callers tell apart with [errors.Is].
var (
	// ErrFull means that as many records wait for the disk as may.
	ErrFull = errors.New("journal: too many records wait for the disk")
	// ErrSlow means that the disk did not take the records in time. They may still
	// come to be written.
	ErrSlow = errors.New("journal: the disk does not answer in time")
	// ErrRecord means that a record is too long, or has a line feed in it.
	ErrRecord = errors.New("journal: a record is too long or has a line feed in it")
)

const (
	maxRecord = 64 << 10 // bytes
	retry     = time.Second
)

// Options configure a [Journal]. Zero values stand for the defaults.
type Options struct {
	// FileBytes is the size at which a new file is begun; default 16 MiB.
	FileBytes int64
	// MaxWaiting is how many records may wait in memory while the disk refuses
	// them; default 100,000.
	MaxWaiting int
	// Limit is how long Append waits for the disk; default 2 s.
	Limit time.Duration
	// Now tells the time, which is stored with every record. Required.
	Now func() time.Time
}

func (o Options) withDefaults() Options {
	if o.FileBytes == 0 {
		o.FileBytes = 16 << 20
	}
	if o.MaxWaiting == 0 {
		o.MaxWaiting = 100_000
	}
	if o.Limit == 0 {
		o.Limit = 2 * time.Second
	}
	return o
}

// Journal writes to the journal in a folder. It may be used by several goroutines.
type Journal struct {
	o    Options
	path string

	mu       sync.Mutex
	waiting  [][]byte // lines that are not on the disk yet
	next     *attempt // at writing them; nil if nobody waits for one
	writing  bool     // whether the writer is at work
	written  int64    // lines so far
	failures int64
}

// attempt is one try to write all that waits by then. err is there once done is closed.
type attempt struct {
	done chan struct{}
	err  error
}

// New returns the journal in a folder, which is made with the first record.
func New(path string, o Options) *Journal {
	return &Journal{o: o.withDefaults(), path: path}
}

// Stats are counts of a journal since its process started.
type Stats struct {
	Waiting  int   // records that wait in memory for the disk
	Written  int64 // records that this process wrote
	Failures int64 // how often the disk refused records
}

// Stats returns the counts as they are now.
func (j *Journal) Stats() Stats {
	j.mu.Lock()
	defer j.mu.Unlock()
	return Stats{len(j.waiting), j.written, j.failures}
}

// Append writes records, none of which may hold a line feed, and returns when they
// are synced to disk. It fails with [ErrFull], [ErrRecord], [ErrSlow] or the error of
// the disk; after the latter two the records wait, and Run or the next Append tries
// again.
func (j *Journal) Append(ctx context.Context, records ...[]byte) error {
	try, err := j.accept(records)
	if err != nil {
		return err
	}
	ctx, cancel := context.WithTimeoutCause(ctx, j.o.Limit, ErrSlow)
	defer cancel()
	select {
	case <-try.done:
		return try.err
	case <-ctx.Done():
		return context.Cause(ctx)
	}
}

// Run writes what waits, again and again, until ctx ends.
func (j *Journal) Run(ctx context.Context) {
	tick := time.NewTicker(retry)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
			if j.Stats().Waiting > 0 {
				_ = j.Append(ctx) // which counts its failures
			}
		}
	}
}

// accept puts records in line and returns the attempt that they will be in.
func (j *Journal) accept(records [][]byte) (*attempt, error) {
	at := j.o.Now()
	lines := make([][]byte, len(records))
	for i, record := range records {
		if len(record) > maxRecord || bytes.ContainsRune(record, '\n') {
			return nil, ErrRecord
		}
		lines[i] = lineOf(at, record)
	}
	j.mu.Lock()
	defer j.mu.Unlock()
	if len(j.waiting)+len(lines) > j.o.MaxWaiting {
		return nil, ErrFull
	}
	j.waiting = append(j.waiting, lines...)
	return j.join(), nil
}

// join returns the next attempt. There is one writer at most, however many wait for a
// disk that hangs. The mutex is held.
func (j *Journal) join() *attempt {
	if j.next == nil {
		j.next = &attempt{done: make(chan struct{})}
	}
	if !j.writing {
		j.writing = true
		go j.write()
	}
	return j.next
}

// write makes one attempt after the other until nobody waits for one.
func (j *Journal) write() {
	for lines, try := j.begin(); try != nil; lines, try = j.begin() {
		j.end(try, len(lines), appendTo(j.path, j.o.FileBytes, j.o.Now, bytes.Join(lines, nil)))
	}
}

func (j *Journal) begin() (lines [][]byte, try *attempt) {
	j.mu.Lock()
	defer j.mu.Unlock()
	try, j.next = j.next, nil
	j.writing = try != nil
	return j.waiting, try
}

func (j *Journal) end(try *attempt, lines int, err error) {
	j.mu.Lock()
	defer j.mu.Unlock()
	if err != nil {
		j.failures++
		try.err = fmt.Errorf("journal: %w", err)
	} else {
		j.waiting = j.waiting[lines:]
		j.written += int64(lines)
	}
	close(try.done)
}

func lineOf(at time.Time, record []byte) []byte {
	rest := fmt.Appendf(nil, "%s %s", at.UTC().Format(time.RFC3339Nano), record)
	return fmt.Appendf(nil, "%08x %s\n", checksum(rest), rest)
}

func checksum(text []byte) uint32 { return crc32.Checksum(text, crc32.MakeTable(crc32.Castagnoli)) }
