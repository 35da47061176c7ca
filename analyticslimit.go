package hoko

import (
	"fmt"
	"slices"
	"strconv"
	"time"
)

// Bounds of a question to analytics.
const (
	MaxAnalyticsYears  = 5
	MaxBuckets         = 2000
	MaxFilters         = 20
	MaxFilterValues    = 100
	MaxBreakdowns      = 26 // one for each dimension
	MaxBreakdownValues = 100
	MaxPageValues      = 1000 // of a page of all values
)

// Validate notes every reason why the question cannot be answered.
func (q *AnalyticsQuery) Validate(is *Issues) {
	q.validateRange(is)
	q.validateFilters(is)
	if len(q.Breakdowns) > MaxBreakdowns {
		is.Add("breakdowns", CodeTooMany, Params{"max": strconv.Itoa(MaxBreakdowns)})
		return
	}
	for i, b := range q.Breakdowns {
		b.validate(is, fmt.Sprintf("breakdowns[%d]", i))
	}
}

func (q *AnalyticsQuery) validateRange(is *Issues) {
	zone, known := LoadZone(q.Zone)
	if !known {
		is.Add("timezone", CodeZoneUnknown, nil)
	}
	if q.Interval != "" && !slices.Contains(Intervals(), q.Interval) {
		is.Add("interval", CodeChoiceInvalid, Params{"choices": Choices(Intervals())})
		known = false
	}
	switch {
	case !q.From.Before(q.Until):
		is.Add("until", CodeRangeInvalid, nil)
	case q.From.AddDate(MaxAnalyticsYears, 0, 0).Before(q.Until):
		is.Add("until", CodeRangeTooLong, Params{"max": strconv.Itoa(MaxAnalyticsYears)})
	case known && q.Interval != "":
		q.validateBuckets(is, zone)
	}
}

func (q *AnalyticsQuery) validateBuckets(is *Issues, zone *time.Location) {
	if len(q.Interval.split(q.From, q.Until, zone, MaxBuckets+1)) > MaxBuckets {
		is.Add("interval", CodeBucketsTooMany, Params{"max": strconv.Itoa(MaxBuckets)})
	}
}

func (q *AnalyticsQuery) validateFilters(is *Issues) {
	if len(q.Filters) > MaxFilters {
		is.Add("filters", CodeTooMany, Params{"max": strconv.Itoa(MaxFilters)})
		return
	}
	for i, f := range q.Filters {
		f.validate(is, fmt.Sprintf("filters[%d]", i))
	}
}

func (b BreakdownQuery) validate(is *Issues, field string) {
	if !b.Dimension.Known() {
		is.Add(field+".dimension", CodeChoiceInvalid, Params{"choices": Choices(Dimensions())})
	}
	if b.Order != "" && !slices.Contains(Metrics(), b.Order) {
		is.Add(field+".order", CodeChoiceInvalid, Params{"choices": Choices(Metrics())})
	}
	checkLimit(is, field+".limit", b.Limit, MaxBreakdownValues)
}

// Validate notes every reason why the question cannot be answered.
func (q *ValuesQuery) Validate(is *Issues) {
	q.validateRange(is)
	q.validateFilters(is)
	if !q.Dimension.Known() {
		is.Add("dimension", CodeChoiceInvalid, Params{"choices": Choices(Dimensions())})
	}
	checkOptional(is, "after", q.After, MaxURL)
	checkOptional(is, "upTo", q.UpTo, MaxURL)
	checkLimit(is, "limit", q.Limit, MaxPageValues)
}

func checkLimit(is *Issues, field string, limit, most int) {
	if limit < 1 || limit > most {
		is.Add(field, CodeOutOfRange, Params{"min": "1", "max": strconv.Itoa(most)})
	}
}

// AnalyticsBusy says that as many questions are being answered as may be, and to
// try again soon.
func AnalyticsBusy() *Error {
	return &Error{Kind: KindUnavailable, Code: CodeAnalyticsBusy, RetryAfter: time.Second}
}

// AnalyticsTooSlow says that a question took longer than questions may, and what
// to do about it.
func AnalyticsTooSlow(cause error) *Error {
	return &Error{Kind: KindUnavailable, Code: CodeAnalyticsTooSlow, RetryAfter: 5 * time.Second, Err: cause}
}
