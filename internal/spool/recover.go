package spool

import (
	"io"
	"math"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"

	"github.com/hoko-to/hoko/internal/folder"
)

// recover takes up the position of the consumer and all segments, reports the
// damage in them and leaves the spool ready to begin a new segment.
func (s *Spool) recover() error {
	p, damaged, err := openPosition(filepath.Join(s.path, positionName))
	if err != nil {
		return err
	}
	s.consumer.position = p
	if damaged {
		s.o.Logger.Warn("spool: position is unreadable, consumed records may be delivered again")
	}
	firsts, err := listSegments(s.path)
	if err != nil {
		return err
	}
	if err := s.scanAll(firsts); err != nil {
		return err
	}
	begins := s.next == 0
	if begins {
		// Records are foreign bytes. Because nobody can guess their numbers,
		// nobody can hide a frame in a record that passes after damage.
		s.next = 1 + rand.Uint64()>>8
	}
	if s.id, err = takeID(s.path, begins); err != nil {
		return err
	}
	return s.dir.Sync()
}

// scanAll takes up the segments that begin with these numbers and deletes those that are consumed.
func (s *Spool) scanAll(firsts []uint64) error {
	s.next = s.consumer.position.next
	var buf []byte
	for i, first := range firsts {
		limit := uint64(math.MaxUint64)
		if i+1 < len(firsts) {
			limit = firsts[i+1]
		}
		var err error
		if buf, err = readAll(s.segmentPath(first), buf); err != nil {
			return err
		}
		// What a killed process wrote may be in memory only, and is delivered from here on.
		if err := folder.Sync(s.segmentPath(first)); err != nil {
			return err
		}
		s.scan(first, limit, buf)
	}
	return nil
}

// readAll reads a whole file into buf, which grows as needed.
func readAll(path string, buf []byte) ([]byte, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil {
		return nil, err
	}
	buf = slices.Grow(buf[:0], int(info.Size()))[:info.Size()]
	_, err = io.ReadFull(f, buf)
	return buf, err
}

// scan takes up one segment, which owns the numbers from first to below limit.
func (s *Spool) scan(first, limit uint64, data []byte) {
	seg := &segment{first: first}
	next := s.scanFrames(seg, limit, data)
	s.next = max(s.next, next)
	if limit == math.MaxUint64 {
		limit = s.next // nothing tells of records behind the last one found
	}
	rest := hole{offset: seg.size, bytes: int64(len(data)) - seg.size, records: s.lost(next, limit)}
	rest.torn = rest.records == 0
	s.meet(seg, rest)
	if seg.records == 0 && rest.records == 0 {
		s.warn("remove", os.Remove(s.segmentPath(first)))
		return
	}
	s.segments = append(s.segments, seg)
}

// scanFrames takes up the sound frames of a segment and returns the number behind the last of them.
func (s *Spool) scanFrames(seg *segment, limit uint64, data []byte) uint64 {
	end, next := 0, seg.first
	for {
		f, ok := find(data, end, next, limit)
		if !ok {
			return next
		}
		if f.number >= s.consumer.position.next {
			s.meet(seg, hole{offset: int64(end), bytes: int64(f.start - end), records: s.lost(next, f.number)})
			s.takeUp(seg, f)
		}
		end, next = f.end, f.number+1
		seg.size = int64(end)
	}
}

// lost returns how many of the numbers from next to below end are not consumed.
func (s *Spool) lost(next, end uint64) uint64 {
	return end - min(end, max(next, s.consumer.position.next))
}

// takeUp counts a frame that waits to be consumed.
func (s *Spool) takeUp(seg *segment, f frame) {
	if seg.records == 0 {
		seg.next, seg.offset = f.number, int64(f.start)
	}
	if s.counts.Records == 0 {
		s.oldest = f.at
	}
	size := int64(f.end - f.start)
	seg.records++
	seg.bytes += size
	s.counts.Records++
	s.counts.Bytes += size
}
