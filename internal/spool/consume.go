package spool

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"slices"
	"sync"
	"time"

	"github.com/hoko-to/hoko/internal/folder"
)

// readBytes is how much of a segment is read at once, unless a record is longer.
const readBytes = 1 << 20

// consumer is the state of Next and Ack.
type consumer struct {
	mu       sync.Mutex // keeps Close from closing the position under Ack
	closed   bool
	position *position
	buf      []byte
	records  [][]byte
	numbers  []uint64
}

func (c *consumer) close() error {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.closed = true
	if c.position == nil {
		return nil
	}
	return c.position.file.Close()
}

// Batch is a run of records in the order of their commit.
type Batch struct {
	// Records are valid until the next call of Next and must not be changed.
	Records [][]byte
	// Numbers are those of the records. They grow, and a record that is delivered
	// again has the one it had: together with [Spool.ID] it tells records apart.
	Numbers []uint64

	segment *segment
	start   uint64 // number behind the last record consumed
	next    uint64 // number behind the last record
	offset  int64  // place behind the last record
	bytes   int64  // length of the frames
	first   time.Time
	last    time.Time
}

// Next returns the oldest records that are not acknowledged, at least one and at
// most limit, and waits until there are any. A batch is shorter where a segment ends,
// and after about 1 MiB. Until [Spool.Ack], Next begins with the same record again.
// It fails with [ErrClosed], the error of the context or that of the disk.
func (s *Spool) Next(ctx context.Context, limit int) (Batch, error) {
	for {
		b, err := s.poll(max(limit, 1))
		if err != nil || len(b.Records) > 0 {
			return b, err
		}
		select {
		case <-s.ready:
		case <-s.stop:
		case <-ctx.Done():
			return Batch{}, ctx.Err()
		}
	}
}

// poll returns the oldest records, if there are any, and deletes the segments that have no more.
func (s *Spool) poll(limit int) (Batch, error) {
	for {
		v, err := s.view()
		if err != nil || v.segment == nil {
			return Batch{}, err
		}
		b, err := s.read(v, limit)
		if err != nil {
			return Batch{}, fmt.Errorf("spool: read: %w", err)
		}
		if len(b.Records) > 0 {
			s.age(b.first)
			return b, s.syncLate(b)
		}
		if v.last {
			return Batch{}, nil
		}
		s.drop(v.segment)
	}
}

// view is the oldest segment and how far it may be read.
type view struct {
	segment *segment
	size    int64
	end     uint64 // number behind its last record
	last    bool   // whether it may still grow
}

// view returns the oldest segment, or none if there is none.
func (s *Spool) view() (view, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	switch {
	case s.closed:
		return view{}, ErrClosed
	case len(s.segments) == 0:
		return view{}, nil
	case len(s.segments) == 1:
		return view{s.segments[0], s.segments[0].size, s.next, true}, nil
	default:
		return view{s.segments[0], s.segments[0].size, s.segments[1].first, false}, nil
	}
}

// read returns the next records of a segment, none if there are none left.
func (s *Spool) read(v view, limit int) (Batch, error) {
	rest := v.size - v.segment.offset
	if rest > readBytes {
		// A frame that is cut off by the window, or damaged, ends the batch.
		data, err := s.load(v.segment, readBytes)
		if err != nil {
			return Batch{}, err
		}
		if b := s.collect(v, data, limit, decode); len(b.Records) > 0 {
			return b, nil
		}
	}
	data, err := s.load(v.segment, rest)
	if err != nil {
		return Batch{}, err
	}
	b := s.collect(v, data, limit, find)
	if len(b.Records) < limit {
		s.meet(v.segment, hole{offset: b.offset, bytes: v.size - b.offset, records: v.end - b.next})
	}
	return b, nil
}

// collect makes a batch of the frames in data, which search finds.
func (s *Spool) collect(v view, data []byte, limit int, search searchFunc) Batch {
	seg, end := v.segment, 0
	b := Batch{Records: s.consumer.records[:0], Numbers: s.consumer.numbers[:0], segment: seg, start: seg.next, next: seg.next, offset: seg.offset}
	for len(b.Records) < limit {
		f, ok := search(data, end, b.next, v.end)
		if !ok {
			break
		}
		s.meet(seg, hole{offset: b.offset, bytes: int64(f.start - end), records: f.number - b.next})
		if len(b.Records) == 0 {
			b.first = f.at
		}
		b.Records, b.Numbers, b.last = append(b.Records, f.record), append(b.Numbers, f.number), f.at
		b.bytes += int64(f.end - f.start)
		b.next, b.offset, end = f.number+1, seg.offset+int64(f.end), f.end
	}
	s.consumer.records, s.consumer.numbers = b.Records, b.Numbers
	return b
}

// syncLate syncs a batch that its writers did not wait for: whoever is given a
// number may rely on it that no other record ever gets it.
func (s *Spool) syncLate(b Batch) error {
	if !s.o.SyncLate {
		return nil
	}
	if err := folder.Sync(s.segmentPath(b.segment.first)); err != nil {
		return fmt.Errorf("spool: sync: %w", err)
	}
	return nil
}

// searchFunc is the type of decode and find.
type searchFunc func(data []byte, off int, low, high uint64) (frame, bool)

// meet reports a hole that is one, the first time.
func (s *Spool) meet(seg *segment, h hole) {
	if h.bytes+int64(h.records) > 0 && seg.novel(h.offset) {
		s.report(seg.first, h)
	}
}

// load reads what follows the segment's offset. A file that is shorter than it was,
// or gone, is damage and no error.
func (s *Spool) load(seg *segment, length int64) ([]byte, error) {
	f, err := os.Open(s.segmentPath(seg.first))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	defer f.Close()
	s.consumer.buf = slices.Grow(s.consumer.buf[:0], int(length))[:length]
	n, err := f.ReadAt(s.consumer.buf, seg.offset)
	if errors.Is(err, io.EOF) {
		err = nil
	}
	return s.consumer.buf[:n], err
}

// Ack marks the records of a batch, and all before them, as consumed, durably. What
// is not acknowledged when the process ends is delivered again. An error of the disk
// leaves the batch unacknowledged, [ErrClosed] comes after Close. A batch that does
// not begin with the oldest record, because it is acknowledged already, is ignored.
func (s *Spool) Ack(b Batch) error {
	c := &s.consumer
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.closed {
		return ErrClosed
	}
	if b.segment == nil || b.start != b.segment.next {
		return nil
	}
	if err := c.position.store(b.next); err != nil {
		return fmt.Errorf("spool: acknowledge: %w", err)
	}
	b.segment.next, b.segment.offset = b.next, b.offset
	s.mu.Lock()
	defer s.mu.Unlock()
	s.subtract(b.segment, int64(len(b.Records)), b.bytes)
	s.oldest = b.last
	return nil
}

// age remembers since when the oldest record has waited.
func (s *Spool) age(since time.Time) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.oldest = since
}

// drop deletes the oldest segment, in which nothing is left to read. Records that
// were counted and could not be read cease to wait.
func (s *Spool) drop(seg *segment) {
	s.mu.Lock()
	s.subtract(seg, seg.records, seg.bytes)
	s.segments = slices.Delete(s.segments, 0, 1)
	s.mu.Unlock()
	s.warn("remove", os.Remove(s.segmentPath(seg.first)))
}

// subtract takes records out of the figures of what waits.
func (s *Spool) subtract(seg *segment, records, bytes int64) {
	seg.records -= records
	seg.bytes -= bytes
	s.counts.Records -= records
	s.counts.Bytes -= bytes
}
