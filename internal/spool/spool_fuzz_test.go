package spool

import (
	"os"
	"path/filepath"
	"slices"
	"testing"
	"time"
)

// FuzzSegment holds that a spool opens on whatever lies in a segment, delivers
// nothing but records whose checksum holds, in their order, and goes on.
func FuzzSegment(f *testing.F) {
	frames := appendFrame(appendFrame(appendFrame(nil, []byte("one")), nil), []byte("three \xffHK\x01"))
	stamp(frames, 1, time.UnixMicro(1_767_225_600_000_000))
	flipped := slices.Clone(frames)
	flipped[headerSize+1] ^= 1
	far := appendFrame(nil, []byte("far"))
	stamp(far, 1<<63, time.UnixMicro(-1))
	for _, seed := range [][]byte{
		nil, frames, frames[:len(frames)-1], flipped, append([]byte("\xffHK\x01\xff\xff\xff\xff"), frames...), append(slices.Clone(frames), frames...), far, append(slices.Clone(far), frames...), []byte(marker), make([]byte, 100),
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, content []byte) {
		dir := t.TempDir()
		if err := os.WriteFile(filepath.Join(dir, segmentName(1)), content, 0o600); err != nil {
			t.Fatal(err)
		}
		s, err := Open(dir, Options{Now: time.Now})
		if err != nil {
			t.Fatal(err)
		}
		defer s.Close()
		if got, sound := drain(t, s), soundRecords(content); !slices.Equal(got, sound) {
			t.Errorf("%q: %q were delivered, and are %q", content, got, sound)
		}
		put(t, s, "next")
		if got := drain(t, s); !slices.Equal(got, []string{"next"}) {
			t.Errorf("%q: %q came after it", content, got)
		}
	})
}

// soundRecords returns the records of a segment, as its frames say by themselves.
func soundRecords(content []byte) (records []string) {
	low := uint64(1)
	for off := 0; ; {
		f, ok := find(content, off, low, 1<<64-1)
		if !ok {
			return records
		}
		records = append(records, string(f.record))
		off, low = f.end, f.number+1
	}
}
