package hoko_test

import (
	"encoding/json"
	"testing"
	"time"

	"github.com/hoko-to/hoko"
)

func TestParseMoment(t *testing.T) {
	t.Parallel()
	for _, text := range []string{"0001-01-01T00:00:00Z", "9999-12-31T23:59:59.999999Z", "2026-02-28T23:59:59+14:00", "9999-12-31T23:59:59+12:00"} {
		if _, ok := hoko.ParseMoment(text); !ok {
			t.Errorf("%s is refused", text)
		}
	}
	for _, text := range []string{
		"", "2026-01-01", "yesterday", "2026-02-30T00:00:00Z", "10000-01-01T00:00:00Z",
		"9999-12-31T23:59:59-12:00", "0001-01-01T00:00:00+12:00", "0000-01-01T00:00:00Z", "0000-01-01T00:00:00+12:00",
	} {
		if at, ok := hoko.ParseMoment(text); ok {
			t.Errorf("%s is taken for %v", text, at)
		}
	}
}

// FuzzParseMoment holds that a moment which is taken in can be written again, in
// JSON and in microseconds, and is then the same.
func FuzzParseMoment(f *testing.F) {
	for _, seed := range []string{
		"2026-01-01T00:00:00Z", "2026-01-01T00:00:00.123456789+05:45", "9999-12-31T23:59:59-12:00", "0000-01-01T00:00:00+23:59",
		"2026-06-30T23:59:60Z", "2026-01-01t00:00:00z", "2026-01-01T00:00:00,5Z", "2026-01-01T24:00:00Z", "-001-01-01T00:00:00Z",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		at, ok := hoko.ParseMoment(text)
		if !ok {
			return
		}
		stored := time.UnixMicro(at.UnixMicro()).UTC()
		wrote, err := json.Marshal(stored)
		if err != nil {
			t.Fatalf("%q: %v", text, err)
		}
		var read time.Time
		if err := json.Unmarshal(wrote, &read); err != nil || !read.Equal(stored) || !stored.Equal(at.Truncate(time.Microsecond)) {
			t.Errorf("%q is written as %s, and read as %v: %v", text, wrote, read, err)
		}
	})
}
