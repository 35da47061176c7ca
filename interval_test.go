package hoko_test

import (
	"testing"
	"time"

	"pgregory.net/rapid"

	"github.com/hoko-to/hoko"
)

// oddDays are days that clocks showed twice, not from midnight on or not at all.
var oddDays = map[string]time.Time{
	"Pacific/Apia":        time.Date(2011, 12, 30, 12, 0, 0, 0, time.UTC), // there was none
	"Pacific/Kwajalein":   time.Date(1993, 8, 21, 0, 0, 0, 0, time.UTC),   // likewise
	"America/Sao_Paulo":   time.Date(2018, 11, 4, 3, 0, 0, 0, time.UTC),   // began at 1:00
	"America/St_Johns":    time.Date(2010, 11, 7, 2, 31, 0, 0, time.UTC),  // went back to Saturday at 0:01
	"Australia/Lord_Howe": time.Date(2026, 4, 4, 15, 0, 0, 0, time.UTC),   // went back by half an hour
	"Europe/Berlin":       time.Date(2026, 3, 29, 1, 0, 0, 0, time.UTC),   // has 23 hours
}

func zoneOf(tb testing.TB, name string) *time.Location {
	tb.Helper()
	zone, known := hoko.LoadZone(name)
	if !known {
		tb.Fatalf("there is no zone %s", name)
	}
	return zone
}

// TestBucketsCoverRanges: each bucket begins where the one before ends, and
// later than that did.
func TestBucketsCoverRanges(t *testing.T) {
	t.Parallel()
	for name, odd := range oddDays {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			zone := zoneOf(t, name)
			rapid.Check(t, func(rt *rapid.T) {
				interval := rapid.SampledFrom(hoko.Intervals()).Draw(rt, "interval")
				from := odd.Add(-time.Duration(rapid.IntRange(0, 4*24*60).Draw(rt, "minutes before")) * time.Minute)
				until := odd.Add(time.Duration(rapid.IntRange(1, 40*24*60).Draw(rt, "minutes after")) * time.Minute)
				end := from
				for _, bucket := range interval.Buckets(from, until, zone) {
					if !bucket.From.Equal(end) || !bucket.Until.After(bucket.From) {
						rt.Fatalf("%s: a bucket from %v until %v behind %v", interval, bucket.From, bucket.Until, end)
					}
					end = bucket.Until
				}
				if !end.Equal(until) {
					rt.Fatalf("%s: buckets end at %v", interval, end)
				}
			})
		})
	}
}

// TestSkippedDaysHaveNoBucket: the day before is followed by the day after.
func TestSkippedDaysHaveNoBucket(t *testing.T) {
	t.Parallel()
	for name, days := range map[string][2]time.Time{
		"Pacific/Apia":      {time.Date(2011, 12, 29, 0, 0, 0, 0, time.UTC), time.Date(2011, 12, 31, 0, 0, 0, 0, time.UTC)},
		"Pacific/Kwajalein": {time.Date(1993, 8, 20, 0, 0, 0, 0, time.UTC), time.Date(1993, 8, 22, 0, 0, 0, 0, time.UTC)},
	} {
		zone := zoneOf(t, name)
		from, end := hoko.DayIn(days[0], zone)
		last, until := hoko.DayIn(days[1], zone)
		q := hoko.AnalyticsQuery{From: from, Until: until, Zone: name, Interval: hoko.IntervalDay}
		if codes := codesOf(q.Validate); len(codes) > 0 {
			t.Errorf("%s: %v", name, codes)
		}
		buckets := q.Interval.Buckets(from, until, zone)
		if len(buckets) != 2 || !buckets[1].From.Equal(last) || !end.Equal(last) || until.Sub(from) != 48*time.Hour {
			t.Errorf("%s: %d buckets from %v until %v, the last day from %v", name, len(buckets), from, until, last)
		}
		if before := hoko.PreviousRange(last, until, zone); !before.Equal(from) {
			t.Errorf("%s: the day before begins at %v", name, before)
		}
	}
}
