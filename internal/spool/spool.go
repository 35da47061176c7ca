// Package spool is a durable queue of byte records on local disk: an append-only
// log of segment files with group commit, many appenders and one consumer.
//
// What it promises: a record is on disk, synced, before [Spool.Append] returns,
// unless [Options.SyncLate] asks for less; kill -9 or power loss loses no
// acknowledged record; damage to the files loses at
// most the records that were damaged and is reported; a record is delivered at
// least once, in the order of its commit, so whoever consumes it must tolerate
// repetition.
//
// What it is not: it knows nothing about what the records mean, it does not
// replicate, and it is no archive, since consumed records are deleted.
//
// # Files
//
// The directory holds segments, named after the number of their first record, and
// the position of the consumer. A segment is a sequence of frames, and every frame
// carries a marker, its length, the number of its record and a checksum. A reader
// that meets damage looks for the next marker, and the numbers tell how many
// records the gap has cost. A segment owns the numbers below the name of the next
// one: whatever it holds beyond them was never acknowledged.
package spool

import (
	"errors"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"sync"
	"time"
)

// The errors that callers tell apart with [errors.Is].
var (
	// ErrLocked means that another Spool, here or in another process, owns the directory.
	ErrLocked = errors.New("spool: directory is in use")
	// ErrFull means that as much is waiting as the spool may hold.
	ErrFull = errors.New("spool: full")
	// ErrTooLarge means that a record exceeds the limit for one record.
	ErrTooLarge = errors.New("spool: record too large")
	// ErrClosed means that the spool has been closed.
	ErrClosed = errors.New("spool: closed")
)

// Options configure a [Spool]. Zero values stand for the defaults.
type Options struct {
	// MaxBytes bounds the frames that wait to be consumed; default 1 GiB. The disk
	// holds up to two segments more than that.
	MaxBytes int64
	// SegmentBytes is the size at which a new segment is begun; default 16 MiB.
	SegmentBytes int64
	// MaxRecord is the size of the largest record; default 64 KiB.
	MaxRecord int
	// SyncLate lets Append return when the operating system has the record, which
	// kill -9 does not undo. A record is synced before it is delivered; a loss of
	// power loses what was not delivered by then, and nothing else.
	SyncLate bool
	// Now tells the time, which is stored with every record. Required.
	Now func() time.Time
	// Logger hears of damage and of files that cannot be deleted; default silent.
	Logger *slog.Logger

	// create makes the file of a new segment, so that tests can let writes fail.
	create func(path string) (file, error)
}

func (o Options) withDefaults() Options {
	if o.MaxBytes == 0 {
		o.MaxBytes = 1 << 30
	}
	if o.SegmentBytes == 0 {
		o.SegmentBytes = 16 << 20
	}
	if o.MaxRecord == 0 {
		o.MaxRecord = 64 << 10
	}
	if o.Logger == nil {
		o.Logger = slog.New(slog.DiscardHandler)
	}
	if o.create == nil {
		o.create = createFile
	}
	return o
}

// Spool is an open spool directory. Append, Stats and Close may be called from any
// goroutine; Next and Ack belong to one consumer.
type Spool struct {
	o        Options
	path     string
	id       string
	dir      *os.File // holds the lock
	wake     chan struct{}
	ready    chan struct{}
	stop     chan struct{}
	stopped  chan struct{}
	consumer consumer

	// The committer's alone, after recovery.
	live *segment
	file file
	next uint64 // number of the next record to be written

	mu       sync.Mutex // guards everything below
	closed   bool
	filling  *group
	spare    []byte // buffer for the next group
	pending  int64  // bytes accepted and not yet synced
	segments []*segment
	oldest   time.Time // when the oldest waiting record was committed
	counts   Stats
}

// Open locks the directory, which it creates if need be, recovers what is in it and
// returns the spool. It fails with [ErrLocked] if the directory is in use, and if
// the files cannot be read; damaged contents are skipped and reported instead.
func Open(dir string, o Options) (*Spool, error) {
	if o.Now == nil {
		return nil, errors.New("spool: Options.Now is missing")
	}
	lock, err := lockDir(dir)
	if err != nil {
		return nil, err
	}
	s := &Spool{
		o:       o.withDefaults(),
		path:    dir,
		dir:     lock,
		wake:    make(chan struct{}, 1),
		ready:   make(chan struct{}, 1),
		stop:    make(chan struct{}),
		stopped: make(chan struct{}),
		filling: newGroup(nil),
	}
	if err := s.recover(); err != nil {
		return nil, errors.Join(fmt.Errorf("spool: recover: %w", err), s.consumer.close(), unlockDir(lock))
	}
	go s.commitLoop()
	return s, nil
}

// Close commits what has been accepted, ends waiting calls with [ErrClosed] and
// releases the lock. Closing twice does nothing.
func (s *Spool) Close() error {
	s.mu.Lock()
	closed := s.closed
	s.closed = true
	s.mu.Unlock()
	if closed {
		<-s.stopped
		return nil
	}
	close(s.stop)
	<-s.stopped
	return errors.Join(s.consumer.close(), unlockDir(s.dir))
}

// segmentPath returns the path of the segment that begins with the record first.
func (s *Spool) segmentPath(first uint64) string {
	return filepath.Join(s.path, segmentName(first))
}

// report counts a hole and tells the log about it.
func (s *Spool) report(first uint64, h hole) {
	log := s.o.Logger.With("segment", segmentName(first), "offset", h.offset, "bytes", h.bytes)
	s.mu.Lock()
	defer s.mu.Unlock()
	if h.torn {
		s.counts.TornBytes += h.bytes
		log.Warn("spool: unfinished end of a segment ignored")
		return
	}
	s.counts.DamagedRecords += int64(h.records)
	s.counts.DamagedBytes += h.bytes
	log.Error("spool: damaged records skipped", "records", h.records)
}

// signal wakes whoever waits on a channel of capacity one, and remembers the call if nobody does.
func signal(c chan struct{}) {
	select {
	case c <- struct{}{}:
	default:
	}
}
