package spool

import (
	"fmt"
	"os"
	"strconv"
	"strings"
)

// segmentSuffix names the format, so that another format can never be taken for damage.
const segmentSuffix = ".seg1"

// segment is one file of the log.
type segment struct {
	first uint64 // number of its first record, which is also its name

	// Guarded by Spool.mu.
	size    int64 // bytes that are written and sound so far, synced unless that is for later
	records int64 // how many records in it wait
	bytes   int64 // how long their frames are

	// The consumer's alone, after recovery.
	next   uint64 // number of the next record to deliver
	offset int64  // where to look for it
	known  map[int64]bool
}

// novel tells whether the hole at this offset has not been met before.
func (g *segment) novel(offset int64) bool {
	if g.known[offset] {
		return false
	}
	if g.known == nil {
		g.known = map[int64]bool{}
	}
	g.known[offset] = true
	return true
}

func segmentName(first uint64) string {
	return fmt.Sprintf("%016x%s", first, segmentSuffix)
}

// listSegments returns the first numbers of the segments in a directory, in order.
func listSegments(dir string) ([]uint64, error) {
	entries, err := os.ReadDir(dir)
	if err != nil {
		return nil, err
	}
	var firsts []uint64
	for _, e := range entries {
		hex, _ := strings.CutSuffix(e.Name(), segmentSuffix)
		first, err := strconv.ParseUint(hex, 16, 64)
		if err == nil && e.Name() == segmentName(first) {
			firsts = append(firsts, first)
		}
	}
	return firsts, nil
}

// file is what the committer needs of a segment's file.
type file interface {
	Write(p []byte) (int, error)
	Sync() error
	Truncate(size int64) error
	Close() error
}

// createFile empties a file that exists: the name is the number of a record that
// has not been written yet, so nothing in it was ever acknowledged.
func createFile(path string) (file, error) {
	return os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_TRUNC, 0o600)
}
