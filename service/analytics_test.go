package service

import (
	"fmt"
	"math/rand/v2"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"pgregory.net/rapid"

	"github.com/hoko-to/hoko"
)

// The questions to each set of events; rapid makes a hundred sets. After a quarter
// of them the sums are made anew. HOKO_ANALYTICS_QUESTIONS asks for more.
const (
	fewQuestions   = 4
	rebuildsAmong  = 4
	eventsPerCheck = 120
)

func questionsPerCheck(t testing.TB) int {
	t.Helper()
	text := os.Getenv("HOKO_ANALYTICS_QUESTIONS")
	if text == "" {
		return fewQuestions
	}
	return want(strconv.Atoi(text))(t)
}

var analyticsZones = []string{"", "Asia/Kathmandu", "Europe/Berlin", "Australia/Lord_Howe", "America/St_Johns"}

// TestAnalyticsAgreeWithARecount asks random questions about random events, and
// compares each number with a naive count.
func TestAnalyticsAgreeWithARecount(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		rapid.Check(t, func(rt *rapid.T) {
			seed, clicks := rapid.Uint64().Draw(rt, "seed"), rapid.IntRange(1, eventsPerCheck).Draw(rt, "clicks")
			e := newEvents(t, newTenant(t, w, "w"+strings.ReplaceAll(newID(), "-", "")), seed, clicks)
			e.store(t)
			for range questionsPerCheck(t) {
				e.ask(t, rt, e.question())
			}
			if seed%rebuildsAmong > 0 {
				return
			}
			report := want(w.RebuildSums(as(t, operator("")), e.workspace.Slug))(t)
			if report.Wrong > 0 || report.Days == 0 {
				rt.Fatalf("%d of %d days were wrong", report.Wrong, report.Days)
			}
		})
	})
}

// question draws a question.
func (e *events) question() hoko.AnalyticsQuery {
	q := hoko.AnalyticsQuery{
		From: e.moment(), Until: e.moment(), Zone: pickOne(e.chance, analyticsZones),
		Interval: pickOne(e.chance, append(hoko.Intervals(), "")),
		Totals:   e.chance.IntN(3) > 0, Bots: e.chance.IntN(3) == 0, Conversions: e.chance.IntN(3) > 0, Previous: e.chance.IntN(3) == 0, Funnel: e.chance.IntN(3) == 0,
	}
	if q.Until.Before(q.From) {
		q.From, q.Until = q.Until, q.From
	}
	if q.From.Equal(q.Until) {
		q.Until = q.From.Add(time.Microsecond)
	}
	if e.chance.IntN(3) == 0 {
		q.From, q.Until = q.From.Truncate(24*time.Hour), q.Until.Truncate(24*time.Hour).AddDate(0, 0, 1)
	}
	for range max(0, e.chance.IntN(5)-2) {
		q.Filters = append(q.Filters, e.filter(pickOne(e.chance, hoko.Dimensions())))
	}
	for range e.chance.IntN(3) {
		by := hoko.BreakdownQuery{Dimension: pickOne(e.chance, hoko.Dimensions()), Order: pickOne(e.chance, hoko.Metrics()), Limit: 1 + e.chance.IntN(5)}
		q.Breakdowns = append(q.Breakdowns, by)
		if e.chance.IntN(3) == 0 {
			q.Filters = append(q.Filters, e.filter(by.Dimension))
		}
	}
	return q
}

// filter draws a filter with values that there are.
func (e *events) filter(d hoko.Dimension) hoko.AnalyticsFilter {
	value := func() string {
		values := pickOne(e.chance, e.happened).values[d]
		if len(values) == 0 {
			return hoko.UnknownValue
		}
		return pickOne(e.chance, values)
	}
	f := hoko.AnalyticsFilter{Dimension: d, Operator: pickOne(e.chance, hoko.Operators()), Values: []string{value()}}
	switch {
	case f.Operator == hoko.OperatorOneOf:
		f.Values = append(f.Values, value())
	case f.Operator != hoko.OperatorContains:
	case f.Values[0] == "" || d.IsID() || d.IsFlag():
		f.Operator = hoko.OperatorIsNot
	default:
		f.Values[0] = f.Values[0][1:len(f.Values[0])]
		if f.Values[0] == "" || f.Values[0] == "\xa4" {
			f.Values[0] = "ä"
		}
	}
	return f
}

func pickOne[T any](chance *rand.Rand, list []T) T { return list[chance.IntN(len(list))] }

// ask compares an answer with the count of what happened.
func (e *events) ask(t testing.TB, rt *rapid.T, q hoko.AnalyticsQuery) {
	t.Helper()
	answer, err := e.Analytics(e.operator(t), q)
	if err != nil {
		rt.Fatalf("%+v: %v", q, err)
	}
	meant := e.meant(q, q.From, q.Until)
	same(rt, q, "totals", answer.Totals, totalIfAsked(q, meant))
	sameSeries(rt, q, answer.Series, meant)
	if q.Previous {
		before := e.meant(q, answer.Previous.From, answer.Previous.Until)
		same(rt, q, "previous", answer.Previous.Totals, totalIfAsked(q, before))
		sameSeries(rt, q, answer.Previous.Series, before)
	}
	if q.Funnel {
		same(rt, q, "funnel", answer.Funnel, e.funnel(meant))
	}
	for i, by := range q.Breakdowns {
		same(rt, q, "breakdown by "+string(by.Dimension), answer.Breakdowns[i], breakDown(meant, by))
	}
}

// totalIfAsked is nothing where the question wants no totals.
func totalIfAsked(q hoko.AnalyticsQuery, meant []happening) hoko.Numbers {
	if !q.Totals && q.Interval == "" {
		return hoko.Numbers{}
	}
	return total(meant)
}

func same(rt *rapid.T, q hoko.AnalyticsQuery, what string, got, want any) {
	rt.Helper()
	if diff := cmp.Diff(want, got, cmpopts.EquateEmpty()); diff != "" {
		rt.Fatalf("%s of %+v (-want +got):\n%s", what, q, diff)
	}
}

// sameSeries sorts what happened into the intervals that clocks show.
func sameSeries(rt *rapid.T, q hoko.AnalyticsQuery, series []hoko.Bucket, meant []happening) {
	rt.Helper()
	if q.Interval == "" {
		return
	}
	zone, _ := hoko.LoadZone(q.Zone)
	left := map[string][]happening{}
	for _, h := range meant {
		label := labelOf(h.at.In(zone), q.Interval)
		left[label] = append(left[label], h)
	}
	for _, bucket := range series {
		label := labelOf(bucket.From.In(zone), q.Interval)
		same(rt, q, label, bucket.Numbers, total(left[label]))
		delete(left, label)
	}
	if len(left) > 0 {
		rt.Fatalf("%+v: no bucket for %d intervals", q, len(left))
	}
}

func labelOf(local time.Time, i hoko.Interval) string {
	switch i {
	case hoko.IntervalDay:
		return local.Format(time.DateOnly)
	case hoko.IntervalWeek:
		year, week := local.ISOWeek()
		return fmt.Sprint(year, " week ", week)
	case hoko.IntervalMonth:
		return local.Format("2006-01")
	default:
		return local.Format("2006-01-02 15 -0700")
	}
}

// TestAnalyticsValuesAreAllOfThem reads the values of a dimension page by page.
func TestAnalyticsValuesAreAllOfThem(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		e := newEvents(t, newTenant(t, w, "one"), 7, 200)
		e.store(t)
		for _, d := range hoko.Dimensions() {
			q := hoko.AnalyticsQuery{From: e.began, Until: e.began.Add(e.length), Conversions: true, Breakdowns: []hoko.BreakdownQuery{{Dimension: d, Limit: 100}}}
			whole := want(e.Analytics(e.operator(t), q))(t).Breakdowns[0]
			list := whole.Values
			if whole.Unknown.Clicks+whole.Unknown.Leads+whole.Unknown.Sales > 0 {
				list = append(list, hoko.ValueNumbers{Numbers: whole.Unknown})
			}
			slices.SortFunc(list, func(a, b hoko.ValueNumbers) int { return strings.Compare(a.Value, b.Value) })
			if diff := cmp.Diff(list, e.pages(t, hoko.ValuesQuery{AnalyticsQuery: q, Dimension: d, Limit: 2}), cmpopts.EquateEmpty()); diff != "" {
				t.Errorf("%s (-want +got):\n%s", d, diff)
			}
		}
	})
}

// TestStreamedValuesAreAllOfThem streams several pages of values: from sums, and
// under a filter from clicks.
func TestStreamedValuesAreAllOfThem(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x := newTenant(t, w, "acme")
		var clicks []*hoko.Click
		var cities []string
		for i := range 2*streamPage + 500 {
			c := x.liveClick(0)
			c.City = new(fmt.Sprintf("city %05d", i))
			clicks, cities = append(clicks, c), append(cities, *c.City)
		}
		x.storeLive(t, clicks...)
		for name, filters := range map[string][]hoko.AnalyticsFilter{
			"sums":   nil,
			"clicks": {{Dimension: hoko.DimensionDevice, Operator: hoko.OperatorIs, Values: []string{"mobile"}}},
		} {
			day := dayOf(clicks[0].CreatedAt)
			q := hoko.AnalyticsQuery{From: day, Until: day.AddDate(0, 0, 2), Filters: filters}
			stream := want(x.StreamValues(x.operator(t), hoko.ValuesQuery{AnalyticsQuery: q, Dimension: hoko.DimensionCity}))(t)
			defer stream.Close()
			var got []string
			for rows := want(stream.Next())(t); len(rows) > 0; rows = want(stream.Next())(t) {
				for _, row := range rows {
					got = append(got, row.Value)
				}
			}
			if diff := cmp.Diff(cities, got); diff != "" {
				t.Errorf("%s (-want +got):\n%s", name, diff)
			}
		}
	})
}

func (e *events) pages(t testing.TB, q hoko.ValuesQuery) []hoko.ValueNumbers {
	t.Helper()
	var list []hoko.ValueNumbers
	for {
		page, more, err := e.AnalyticsValues(e.operator(t), q)
		must(t, err)
		if list = append(list, page...); !more {
			return list
		}
		q.After = &page[len(page)-1].Value
	}
}
