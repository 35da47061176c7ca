package hoko_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/hoko-to/hoko"
)

// TestBoundsOfQuestions: what lies at a bound is answered, and what lies beyond
// it is refused.
func TestBoundsOfQuestions(t *testing.T) {
	t.Parallel()
	from := time.Date(2024, 2, 29, 0, 0, 0, 0, time.UTC)
	filter := hoko.AnalyticsFilter{Dimension: hoko.DimensionCity, Operator: hoko.OperatorOneOf, Values: []string{"Ulm"}}
	by := hoko.BreakdownQuery{Dimension: hoko.DimensionCity, Limit: 1}
	for name, c := range map[string]struct {
		bound, beyond func(q *hoko.AnalyticsQuery)
		refusal       map[string]hoko.Code
	}{
		"years": {
			func(q *hoko.AnalyticsQuery) { q.Until = from.AddDate(hoko.MaxAnalyticsYears, 0, 0) },
			func(q *hoko.AnalyticsQuery) {
				q.Until = from.AddDate(hoko.MaxAnalyticsYears, 0, 0).Add(time.Microsecond)
			},
			map[string]hoko.Code{"until": hoko.CodeRangeTooLong},
		},
		"a moment": {
			func(q *hoko.AnalyticsQuery) { q.Until = from.Add(time.Microsecond) },
			func(q *hoko.AnalyticsQuery) { q.Until = from },
			map[string]hoko.Code{"until": hoko.CodeRangeInvalid},
		},
		"points": {
			func(q *hoko.AnalyticsQuery) {
				q.Interval, q.Until = hoko.IntervalHour, from.Add(hoko.MaxBuckets*time.Hour)
			},
			func(q *hoko.AnalyticsQuery) {
				q.Interval, q.Until = hoko.IntervalHour, from.Add(hoko.MaxBuckets*time.Hour+1000)
			},
			map[string]hoko.Code{"interval": hoko.CodeBucketsTooMany},
		},
		"filters": {
			func(q *hoko.AnalyticsQuery) {
				q.Filters = slices.Repeat([]hoko.AnalyticsFilter{filter}, hoko.MaxFilters)
			},
			func(q *hoko.AnalyticsQuery) {
				q.Filters = slices.Repeat([]hoko.AnalyticsFilter{filter}, hoko.MaxFilters+1)
			},
			map[string]hoko.Code{"filters": hoko.CodeTooMany},
		},
		"values of a filter": {
			func(q *hoko.AnalyticsQuery) { q.Filters = filterOf(filter, hoko.MaxFilterValues) },
			func(q *hoko.AnalyticsQuery) { q.Filters = filterOf(filter, hoko.MaxFilterValues+1) },
			map[string]hoko.Code{"filters[0].values": hoko.CodeTooMany},
		},
		"length of a value": {
			func(q *hoko.AnalyticsQuery) { q.Filters = filterOf(filter, 1, strings.Repeat("x", hoko.MaxURL)) },
			func(q *hoko.AnalyticsQuery) { q.Filters = filterOf(filter, 1, strings.Repeat("x", hoko.MaxURL+1)) },
			map[string]hoko.Code{"filters[0].values": hoko.CodeTooLong},
		},
		"breakdowns": {
			func(q *hoko.AnalyticsQuery) {
				q.Breakdowns = slices.Repeat([]hoko.BreakdownQuery{by}, hoko.MaxBreakdowns)
			},
			func(q *hoko.AnalyticsQuery) {
				q.Breakdowns = slices.Repeat([]hoko.BreakdownQuery{by}, hoko.MaxBreakdowns+1)
			},
			map[string]hoko.Code{"breakdowns": hoko.CodeTooMany},
		},
		"values of a breakdown": {
			func(q *hoko.AnalyticsQuery) { q.Breakdowns = breakdownOf(by, hoko.MaxBreakdownValues) },
			func(q *hoko.AnalyticsQuery) { q.Breakdowns = breakdownOf(by, hoko.MaxBreakdownValues+1) },
			map[string]hoko.Code{"breakdowns[0].limit": hoko.CodeOutOfRange},
		},
		"no values of a breakdown": {
			func(q *hoko.AnalyticsQuery) { q.Breakdowns = breakdownOf(by, 1) },
			func(q *hoko.AnalyticsQuery) { q.Breakdowns = breakdownOf(by, 0) },
			map[string]hoko.Code{"breakdowns[0].limit": hoko.CodeOutOfRange},
		},
	} {
		for change, want := range map[*func(*hoko.AnalyticsQuery)]map[string]hoko.Code{&c.bound: {}, &c.beyond: c.refusal} {
			q := hoko.AnalyticsQuery{From: from, Until: from.AddDate(0, 0, 30)}
			(*change)(&q)
			if diff := cmp.Diff(want, codesOf(q.Validate)); diff != "" {
				t.Errorf("%s (-want +got):\n%s", name, diff)
			}
		}
	}
}

// filterOf returns a filter with so many values, of which these are the first.
func filterOf(f hoko.AnalyticsFilter, n int, values ...string) []hoko.AnalyticsFilter {
	f.Values = append(values, slices.Repeat(f.Values, n-len(values))...)
	return []hoko.AnalyticsFilter{f}
}

func breakdownOf(by hoko.BreakdownQuery, limit int) []hoko.BreakdownQuery {
	by.Limit = limit
	return []hoko.BreakdownQuery{by}
}

// TestBoundsOfPagesOfValues is TestBoundsOfQuestions for all values of a
// dimension.
func TestBoundsOfPagesOfValues(t *testing.T) {
	t.Parallel()
	from := time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC)
	for limit, want := range map[int]map[string]hoko.Code{
		0: {"limit": hoko.CodeOutOfRange}, 1: {}, hoko.MaxPageValues: {}, hoko.MaxPageValues + 1: {"limit": hoko.CodeOutOfRange},
	} {
		q := hoko.ValuesQuery{AnalyticsQuery: hoko.AnalyticsQuery{From: from, Until: from.AddDate(0, 0, 1)}, Dimension: hoko.DimensionCity, Limit: limit}
		if diff := cmp.Diff(want, codesOf(q.Validate)); diff != "" {
			t.Errorf("a page of %d (-want +got):\n%s", limit, diff)
		}
	}
}

// TestEveryDimensionFitsOneQuestion: a question may ask for a breakdown by each
// dimension there is.
func TestEveryDimensionFitsOneQuestion(t *testing.T) {
	t.Parallel()
	if dimensions := len(hoko.Dimensions()); dimensions != hoko.MaxBreakdowns {
		t.Errorf("MaxBreakdowns is %d, want %d, the number of dimensions", hoko.MaxBreakdowns, dimensions)
	}
}
