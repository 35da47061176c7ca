package hoko_test

import (
	"strings"
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

// FuzzBuckets holds that the buckets of any range that may be asked for are
// bounded and cover it without a gap, and that no name leads out of the time zones.
func FuzzBuckets(f *testing.F) {
	for i, zone := range []string{"", "Asia/Tokyo", "Pacific/Apia", "America/St_Johns", "../../etc/passwd", "/etc/localtime", "Local", "europe/berlin", "Etc/GMT+12"} {
		f.Add(int64(1_767_225_600_000_000), int64(86_400_000_000*(i+1)), zone, uint8(i))
	}
	f.Add(int64(-62_135_596_800_000_000), int64(1), "Africa/Monrovia", uint8(3))
	f.Add(int64(253_402_300_799_999_999), int64(1<<62), "Pacific/Kiritimati", uint8(2))
	f.Fuzz(func(t *testing.T, from, length int64, name string, which uint8) {
		zone, known := hoko.LoadZone(name)
		if known && (strings.Contains(name, "..") || strings.HasPrefix(name, "/") || zone == time.Local) {
			t.Fatalf("%q is taken for the zone %v", name, zone)
		}
		q := hoko.AnalyticsQuery{
			From: time.UnixMicro(from).UTC(), Until: time.UnixMicro(from).Add(time.Duration(length)).UTC(),
			Zone: name, Interval: hoko.Intervals()[int(which)%len(hoko.Intervals())],
		}
		var is hoko.Issues
		if q.Validate(&is); is.Len() > 0 || !hoko.IsMoment(q.From) || !hoko.IsMoment(q.Until) {
			return
		}
		checkBuckets(t, q, zone)
	})
}

func checkBuckets(t *testing.T, q hoko.AnalyticsQuery, zone *time.Location) {
	t.Helper()
	buckets, end := q.Interval.Buckets(q.From, q.Until, zone), q.From
	for _, bucket := range buckets {
		if !bucket.From.Equal(end) || !bucket.Until.After(bucket.From) {
			t.Fatalf("%s in %s: a bucket from %v until %v behind %v", q.Interval, zone, bucket.From, bucket.Until, end)
		}
		end = bucket.Until
	}
	if !end.Equal(q.Until) || len(buckets) > hoko.MaxBuckets {
		t.Errorf("%s in %s: %d buckets end at %v, not at %v", q.Interval, zone, len(buckets), end, q.Until)
	}
	if previous := hoko.PreviousRange(q.From, q.Until, zone); !previous.Before(q.From) {
		t.Errorf("the period before %v in %s begins at %v", q.From, zone, previous)
	}
}
