package hoko

import (
	"time"
	_ "time/tzdata" // for machines that know no time zones
)

// Interval is the length of the buckets of a series. Buckets begin where the
// clocks of a time zone show a full hour, midnight, Monday or the first of a
// month, so that those with a change of daylight saving are shorter or longer.
type Interval string

// The intervals. The strings are public.
const (
	IntervalHour  Interval = "hour"
	IntervalDay   Interval = "day"
	IntervalWeek  Interval = "week" // from Monday (ISO 8601)
	IntervalMonth Interval = "month"
)

// Intervals lists every interval.
func Intervals() []Interval {
	return []Interval{IntervalHour, IntervalDay, IntervalWeek, IntervalMonth}
}

// maxZone is the length of the longest name of a time zone that is looked for.
const maxZone = 64

// LoadZone returns the IANA time zone of a name, UTC for "", and whether there
// is one. The zone of the machine is not to be had.
func LoadZone(name string) (*time.Location, bool) {
	if name == "" {
		return time.UTC, true
	}
	if name == "Local" || len(name) > maxZone {
		return nil, false
	}
	zone, err := time.LoadLocation(name)
	return zone, err == nil
}

// CheckZone notes that a field names no time zone.
func CheckZone(is *Issues, field, name string) {
	if _, known := LoadZone(name); !known || name == "" {
		is.Add(field, CodeZoneUnknown, nil)
	}
}

// Buckets cuts a range into the intervals of a zone. The first and the last
// bucket end where the range does.
func (i Interval) Buckets(from, until time.Time, zone *time.Location) []Bucket {
	starts := i.split(from, until, zone, MaxBuckets)
	buckets := make([]Bucket, len(starts))
	for k, start := range starts {
		buckets[k] = Bucket{From: start, Until: until.UTC()}
		if k > 0 {
			buckets[k-1].Until = start
		}
	}
	return buckets
}

// split returns where at most some buckets begin.
func (i Interval) split(from, until time.Time, zone *time.Location, most int) []time.Time {
	var starts []time.Time
	for at := from; at.Before(until) && len(starts) < most; at = i.next(at, zone) {
		starts = append(starts, at.UTC())
	}
	return starts
}

// next returns where the bucket after that of a moment begins. Clocks that were
// put back past midnight show a day again that had ended: its next one is then
// the one that has not begun.
func (i Interval) next(at time.Time, zone *time.Location) time.Time {
	for steps := 1; ; steps++ {
		if next := i.later(at.In(zone), steps); next.After(at) {
			return next
		}
	}
}

// later returns where the bucket some steps after that of a moment begins.
func (i Interval) later(local time.Time, steps int) time.Time {
	year, month, day := local.Date()
	switch zone := local.Location(); i {
	case IntervalDay:
		return midnight(year, month, day+steps, zone)
	case IntervalWeek:
		return midnight(year, month, day+7*steps-(int(local.Weekday())+6)%7, zone)
	case IntervalMonth:
		return midnight(year, month+time.Month(steps), 1, zone)
	default:
		past := time.Duration(local.Minute())*time.Minute + time.Duration(local.Second())*time.Second + time.Duration(local.Nanosecond())
		return local.Add(time.Duration(steps)*time.Hour - past)
	}
}

// midnight returns the first moment of a day in a zone, and where there was no
// such day that of the next one. Where clocks are changed at midnight there are
// two of them or none, and a zone that crosses the date line skips a whole day.
func midnight(year int, month time.Month, day int, zone *time.Location) time.Time {
	const change, skip, step = 3 * time.Hour, 27 * time.Hour, 15 * time.Minute
	date := time.Date(year, month, day, 0, 0, 0, 0, time.UTC)
	guess := time.Date(year, month, day, 0, 0, 0, 0, zone)
	for at := guess.Add(-change); at.Before(guess.Add(skip)); at = at.Add(step) {
		if !dateOf(at).Before(date) {
			return at
		}
	}
	return guess
}

func dateOf(t time.Time) time.Time {
	year, month, day := t.Date()
	return time.Date(year, month, day, 0, 0, 0, 0, time.UTC)
}

// PreviousRange returns the beginning of the period that ends where a range
// begins and is as long. That of whole days in the zone is as many whole days,
// however many hours they have.
func PreviousRange(from, until time.Time, zone *time.Location) time.Time {
	first, end := from.In(zone), until.In(zone)
	if !isMidnight(first) || !isMidnight(end) {
		return from.Add(-until.Sub(from)).UTC()
	}
	days := int(dateOf(end).Sub(dateOf(first)) / (24 * time.Hour))
	year, month, day := first.Date()
	begin := midnight(year, month, day-days, zone)
	if !begin.Before(from) { // the zone skipped the day before
		begin = midnight(year, month, day-days-1, zone)
	}
	return begin.UTC()
}

func isMidnight(local time.Time) bool {
	year, month, day := local.Date()
	return midnight(year, month, day, local.Location()).Equal(local)
}
