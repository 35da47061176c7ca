package spool

import (
	"context"
	"fmt"
	"os"
	"runtime"
	"time"
)

// maxSpare is the largest buffer that is kept for the next group.
const maxSpare = 1 << 20

// group is the records that share one write and one sync.
type group struct {
	buf     []byte
	records int64
	done    chan struct{} // closed when err is settled
	err     error
}

func newGroup(buf []byte) *group {
	return &group{buf: buf[:0], done: make(chan struct{})}
}

// Append stores a record and returns when it is synced to disk, or sooner with
// [Options.SyncLate]; concurrent calls share one write and one sync. The record may
// be reused afterwards. It fails with [ErrTooLarge], [ErrFull], [ErrClosed] or the
// error of the disk. If the context ends first, its
// error is returned and the record may or may not be stored; the same holds for an
// error of the disk, which the next Append answers with a new segment.
func (s *Spool) Append(ctx context.Context, record []byte) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	g, err := s.accept(record)
	if err != nil {
		return err
	}
	signal(s.wake)
	select {
	case <-g.done:
		return g.err
	case <-ctx.Done():
		return ctx.Err()
	}
}

// accept puts the record into the group that is being filled.
func (s *Spool) accept(record []byte) (*group, error) {
	if len(record) > s.o.MaxRecord {
		return nil, ErrTooLarge
	}
	size := int64(headerSize + len(record))
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.closed {
		return nil, ErrClosed
	}
	if s.counts.Bytes+s.pending+size > s.o.MaxBytes {
		return nil, ErrFull
	}
	g := s.filling
	g.buf = appendFrame(g.buf, record)
	g.records++
	s.pending += size
	return g, nil
}

// commitLoop commits one group after the other until Close has been called and nothing is left.
func (s *Spool) commitLoop() {
	defer close(s.stopped)
	for open := true; open; {
		select {
		case <-s.wake:
		case <-s.stop:
			open = false
		}
		// The callers that the last commit released get a chance to join this one.
		runtime.Gosched()
		if g := s.take(); g != nil {
			s.commit(g)
		}
	}
	s.seal()
}

// take returns the group that has been filled, or nil if it is empty, and begins another one.
func (s *Spool) take() *group {
	s.mu.Lock()
	defer s.mu.Unlock()
	g := s.filling
	if g.records == 0 {
		return nil
	}
	s.filling, s.spare = newGroup(s.spare), nil
	return g
}

func (s *Spool) commit(g *group) {
	at := s.o.Now()
	stamp(g.buf, s.next, at)
	if err := s.write(g.buf); err != nil {
		g.err = fmt.Errorf("spool: append: %w", err)
		s.abandon()
	}
	s.settle(g, at)
	close(g.done)
	signal(s.ready)
}

// write puts the frames into the live segment, or into a new one if that is full or missing, and syncs them
// unless that is for later.
func (s *Spool) write(buf []byte) error {
	if s.live != nil && s.live.size+int64(len(buf)) > s.o.SegmentBytes {
		s.seal()
	}
	if s.live == nil {
		if err := s.begin(); err != nil {
			return err
		}
	}
	if _, err := s.file.Write(buf); err != nil || s.o.SyncLate {
		return err
	}
	return s.file.Sync()
}

// begin creates the next segment. It joins the list with its first record.
func (s *Spool) begin() error {
	f, err := s.o.create(s.segmentPath(s.next))
	if err != nil {
		return err
	}
	s.live, s.file = &segment{first: s.next, next: s.next}, f
	return s.dir.Sync()
}

// seal ends the live segment. All of it is synced, so an error of closing says nothing about it.
func (s *Spool) seal() {
	if s.live == nil {
		return
	}
	s.warn("close", s.file.Close())
	s.live, s.file = nil, nil
}

// abandon seals the live segment after a failed write or sync. The kernel may have
// dropped the pages and call them clean, so nothing is retried there: what is behind
// the synced part is cut off, and the name of the next segment disowns it even if
// that fails too.
func (s *Spool) abandon() {
	if s.live == nil {
		return
	}
	if s.live.size == 0 {
		s.warn("remove", os.Remove(s.segmentPath(s.live.first)))
	} else {
		s.warn("truncate", s.file.Truncate(s.live.size))
	}
	s.seal()
}

// settle accounts for a group, and gives its buffer back.
func (s *Spool) settle(g *group, at time.Time) {
	size := int64(len(g.buf))
	s.mu.Lock()
	defer s.mu.Unlock()
	s.pending -= size
	if cap(g.buf) <= maxSpare {
		s.spare = g.buf
	}
	if g.err != nil {
		return
	}
	if s.live.size == 0 {
		s.segments = append(s.segments, s.live)
	}
	if s.counts.Records == 0 {
		s.oldest = at
	}
	s.next += uint64(g.records)
	s.live.size += size
	s.live.records += g.records
	s.live.bytes += size
	s.counts.Records += g.records
	s.counts.Bytes += size
	s.counts.Appended += g.records
	s.counts.Syncs++
}

// warn logs a failure that costs disk space and nothing else.
func (s *Spool) warn(operation string, err error) {
	if err != nil {
		s.o.Logger.Warn("spool: file operation failed", "operation", operation, "error", err)
	}
}
