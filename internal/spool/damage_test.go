package spool

import (
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/hoko-to/hoko/internal/logtest"
)

// stored is one record of a spool on disk, and where it is.
type stored struct {
	text       string
	segment    int
	start, end int
}

// original is a closed spool whose contents are known.
type original struct {
	dir      string
	segments []string
	records  []stored
}

// newOriginal writes records of random content and length into several segments.
func newOriginal(t *testing.T, random *rand.Rand, count int) original {
	t.Helper()
	o := original{dir: t.TempDir()}
	s := open(t, o.dir, Options{SegmentBytes: 16 << 10})
	for i := range count {
		content := make([]byte, random.IntN(400))
		for j := range content {
			content[j] = byte(random.Uint32())
		}
		put(t, s, fmt.Sprintf("%d %s%s", i, content, marker))
	}
	s.Close()
	o.segments = segmentFiles(t, o.dir)
	for i, path := range o.segments {
		o.records = append(o.records, framesOf(t, path, i)...)
	}
	if len(o.records) != count {
		t.Fatalf("found %d records on disk, want %d", len(o.records), count)
	}
	return o
}

// framesOf walks a sound segment by the lengths of its frames only.
func framesOf(t *testing.T, path string, segment int) []stored {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	var records []stored
	for at := 0; at < len(data); {
		end := at + frameLen(data[at:])
		records = append(records, stored{string(data[at+headerSize : end]), segment, at, end})
		at = end
	}
	return records
}

// duplicate makes a copy whose segments are links, since only one of them will be changed.
func (o original) duplicate(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	for _, path := range o.segments {
		if err := os.Link(path, filepath.Join(dir, filepath.Base(path))); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

// damage is a way to spoil the byte at a place, with what it must cost at most:
// the record at that place, or that and those behind it in the same segment.
type damage struct {
	name   string
	spoil  func(data []byte, at int, random *rand.Rand) []byte
	behind bool
}

func damages() []damage {
	return []damage{
		{"flip", func(data []byte, at int, random *rand.Rand) []byte {
			data[at] ^= byte(1 + random.IntN(255))
			return data
		}, false},
		{"remove", func(data []byte, at int, _ *rand.Rand) []byte { return slices.Delete(data, at, at+1) }, false},
		{"insert", func(data []byte, at int, _ *rand.Rand) []byte { return slices.Insert(data, at, 'x') }, false},
		{"cut", func(data []byte, at int, _ *rand.Rand) []byte { return data[:at] }, true},
	}
}

// TestDamageCostsTheDamagedRecordOnly spoils one byte at a time at random places.
func TestDamageCostsTheDamagedRecordOnly(t *testing.T) {
	t.Parallel()
	o := newOriginal(t, rand.New(rand.NewPCG(2026, 11)), 800)
	for trial := range 1000 {
		random := rand.New(rand.NewPCG(2026, uint64(trial)))
		d := damages()[trial%len(damages())]
		hit := random.IntN(len(o.records))
		r := o.records[hit]
		at := r.start + random.IntN(r.end-r.start)
		t.Run(fmt.Sprintf("%d %s record %d byte %d", trial, d.name, hit, at-r.start), func(t *testing.T) {
			t.Parallel()
			dir := o.duplicate(t)
			edit(t, filepath.Join(dir, filepath.Base(o.segments[r.segment])), func(data []byte) []byte {
				return d.spoil(data, at, random)
			})
			o.check(t, dir, d, hit, at)
		})
	}
}

// check opens a spoilt copy and compares what it delivers and reports.
func (o original) check(t *testing.T, dir string, d damage, hit, at int) {
	t.Helper()
	var want []string
	lost := int64(0)
	for i, r := range o.records {
		spared := d.name == "insert" && at == r.start
		if i == hit && !spared || d.behind && i > hit && r.segment == o.records[hit].segment {
			lost++
		} else {
			want = append(want, r.text)
		}
	}
	var log logtest.Buffer
	s := open(t, dir, Options{Logger: logTo(&log)})
	put(t, s, "appended afterwards")
	want = append(want, "appended afterwards")
	if got := drain(t, s); !slices.Equal(got, want) {
		t.Fatalf("delivered (-want +got):\n%s", cmp.Diff(want, got))
	}
	stats := s.Stats()
	if stats.Records != 0 || stats.Bytes != 0 {
		t.Errorf("after draining %d records and %d bytes wait", stats.Records, stats.Bytes)
	}
	last := o.records[hit].segment == len(o.segments)-1
	switch {
	case last && (d.behind || hit == len(o.records)-1):
		cutClean := d.behind && at == o.records[hit].start
		if !cutClean && (stats.TornBytes == 0 || !log.Has("unfinished end")) {
			t.Errorf("the torn end is not reported: %+v", stats)
		}
	case stats.DamagedRecords != lost || !log.Has("damaged records skipped"):
		t.Errorf("reported %d records lost, want %d", stats.DamagedRecords, lost)
	}
}

// TestCutAnywhereInTheLastRecords truncates at every byte of the end of a log.
func TestCutAnywhereInTheLastRecords(t *testing.T) {
	t.Parallel()
	source := t.TempDir()
	s := open(t, source, Options{})
	records := []string{"first", "second", "", "fourth"}
	put(t, s, records...)
	s.Close()
	frames := framesOf(t, segmentFiles(t, source)[0], 0)
	for cut := range frames[3].end + 1 {
		whole := len(frames)
		for whole > 0 && frames[whole-1].end > cut {
			whole--
		}
		dir := t.TempDir()
		copyFiles(t, source, dir)
		if err := os.Truncate(segmentFiles(t, dir)[0], int64(cut)); err != nil {
			t.Fatal(err)
		}
		s := open(t, dir, Options{})
		stats := s.Stats()
		torn := int64(cut)
		if whole > 0 {
			torn -= int64(frames[whole-1].end)
		}
		if stats.TornBytes != torn || stats.DamagedBytes != 0 || stats.DamagedRecords != 0 {
			t.Errorf("cut at %d: %+v, want %d torn bytes and no damage", cut, stats, torn)
		}
		put(t, s, "later")
		s.Close()
		want := append(slices.Clone(records[:whole]), "later")
		s = open(t, dir, Options{})
		if diff := cmp.Diff(want, drain(t, s)); diff != "" {
			t.Errorf("cut at %d, reopened twice (-want +got):\n%s", cut, diff)
		}
		if stats := s.Stats(); stats.DamagedRecords != 0 {
			t.Errorf("cut at %d: the second opening reports %d lost records", cut, stats.DamagedRecords)
		}
		s.Close()
	}
}

// TestUnwrittenBlocksAtTheEnd is what some file systems leave after power loss.
func TestUnwrittenBlocksAtTheEnd(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	s := open(t, dir, Options{})
	put(t, s, "a", "b")
	s.Close()
	edit(t, segmentFiles(t, dir)[0], func(data []byte) []byte { return append(data, make([]byte, 8192)...) })
	s = open(t, dir, Options{})
	put(t, s, "c")
	if diff := cmp.Diff([]string{"a", "b", "c"}, drain(t, s)); diff != "" {
		t.Fatalf("delivered (-want +got):\n%s", diff)
	}
	if got := s.Stats(); got.TornBytes != 8192 || got.DamagedRecords != 0 {
		t.Fatalf("Stats %+v, want 8192 torn bytes and no damage", got)
	}
}

// TestDamageUnderARunningSpool spoils a segment after it was found sound.
func TestDamageUnderARunningSpool(t *testing.T) {
	t.Parallel()
	spoil := map[string]func([]byte) []byte{
		"middle": func(data []byte) []byte { data[headerSize+10] ^= 1; return data },
		"end":    func(data []byte) []byte { return data[:len(data)-1] },
	}
	for name, change := range spoil {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			dir := t.TempDir()
			s := open(t, dir, Options{SegmentBytes: 1 << 10})
			for i := range 40 {
				put(t, s, fmt.Sprintf("%2d %s", i, strings.Repeat("x", 100)))
			}
			edit(t, segmentFiles(t, dir)[1], change)
			for range 2 {
				next(t, s, 100)
			}
			if got := drain(t, s); len(got) != 39 {
				t.Errorf("delivered %d records, want 39", len(got))
			}
			if got := s.Stats(); got.DamagedRecords != 1 || got.Records != 0 || got.Bytes != 0 {
				t.Errorf("Stats %+v, want one damaged record and nothing waiting", got)
			}
		})
	}
}

// TestMissingSegmentIsReported deletes a segment under a running spool, and from a closed one.
func TestMissingSegmentIsReported(t *testing.T) {
	t.Parallel()
	for _, reopen := range []bool{false, true} {
		dir := t.TempDir()
		s := open(t, dir, Options{SegmentBytes: 1})
		put(t, s, "a", "b", "c")
		if err := os.Remove(segmentFiles(t, dir)[1]); err != nil {
			t.Fatal(err)
		}
		if reopen {
			s.Close()
			s = open(t, dir, Options{SegmentBytes: 1})
		}
		if diff := cmp.Diff([]string{"a", "c"}, drain(t, s)); diff != "" {
			t.Errorf("reopen %v (-want +got):\n%s", reopen, diff)
		}
		if got := s.Stats().DamagedRecords; got != 1 {
			t.Errorf("reopen %v: %d lost records reported, want 1", reopen, got)
		}
	}
}

// TestFrameInsideARecordIsNeverDelivered lets a record carry a frame that would be sound at its place.
func TestFrameInsideARecordIsNeverDelivered(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	s := open(t, dir, Options{})
	forged := appendFrame(nil, []byte("forged"))
	stamp(forged, 2, time.Now())
	put(t, s, "a", "padding "+string(forged), "c")
	s.Close()
	edit(t, segmentFiles(t, dir)[0], func(data []byte) []byte {
		data[headerSize+1+headerSize] ^= 1 // in the padding
		return data
	})
	if diff := cmp.Diff([]string{"a", "c"}, drain(t, open(t, dir, Options{}))); diff != "" {
		t.Fatalf("delivered (-want +got):\n%s", diff)
	}
}

// TestDamagedPosition flips every byte of the position file: at worst, consumed records come again.
func TestDamagedPosition(t *testing.T) {
	t.Parallel()
	source := t.TempDir()
	s := open(t, source, Options{})
	put(t, s, "a", "b", "c", "d")
	for range 2 {
		if err := s.Ack(next(t, s, 1)); err != nil {
			t.Fatal(err)
		}
	}
	s.Close()
	for slot := range 2 {
		for i := range slotSize {
			dir := t.TempDir()
			copyFiles(t, source, dir)
			edit(t, filepath.Join(dir, positionName), func(data []byte) []byte {
				data[slot*slotDistance+i] ^= 0x80
				return data
			})
			got := strings.Join(drain(t, open(t, dir, Options{})), "")
			if got != "cd" && got != "bcd" {
				t.Errorf("slot %d byte %d: delivered %q, want cd or bcd", slot, i, got)
			}
		}
	}
}

func TestUnreadablePositionIsReported(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	s := open(t, dir, Options{})
	put(t, s, "a", "b")
	if err := s.Ack(next(t, s, 1)); err != nil {
		t.Fatal(err)
	}
	s.Close()
	edit(t, filepath.Join(dir, positionName), func(data []byte) []byte { return make([]byte, len(data)) })
	var log logtest.Buffer
	s = open(t, dir, Options{Logger: logTo(&log)})
	if diff := cmp.Diff([]string{"a", "b"}, drain(t, s)); diff != "" {
		t.Errorf("delivered (-want +got):\n%s", diff)
	}
	if !log.Has("position is unreadable") {
		t.Error("the damaged position is not reported")
	}
}
