package graph

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/hoko-to/hoko"
)

// TestWhatIsNotSelectedIsNotAsked: each part of a question costs the database a
// read of its own.
func TestWhatIsNotSelectedIsNotAsked(t *testing.T) {
	t.Parallel()
	by := func(order hoko.Metric, d hoko.Dimension) []hoko.BreakdownQuery {
		return []hoko.BreakdownQuery{{Dimension: d, Order: order, Limit: 1}}
	}
	byClicks, byLeads, byCustomer := by(hoko.MetricClicks, hoko.DimensionOS), by(hoko.MetricLeads, hoko.DimensionOS), by(hoko.MetricClicks, hoko.DimensionCustomer)
	for name, tt := range map[string]struct {
		fields []string
		asked  []hoko.BreakdownQuery
		want   hoko.AnalyticsQuery
	}{
		"clicks":                {[]string{"Analytics.totals", "AnalyticsNumbers.clicks"}, byLeads, hoko.AnalyticsQuery{Totals: true}},
		"revenue":               {[]string{"Analytics.totals", "AnalyticsNumbers.revenue"}, byClicks, hoko.AnalyticsQuery{Totals: true, Conversions: true}},
		"a rate":                {[]string{"Analytics.totals", "AnalyticsNumbers.clickToSale"}, nil, hoko.AnalyticsQuery{Totals: true, Conversions: true}},
		"a series":              {[]string{"Analytics.series"}, nil, hoko.AnalyticsQuery{Interval: hoko.IntervalDay}},
		"a series as CSV":       {[]string{"Analytics.seriesCsv"}, nil, hoko.AnalyticsQuery{Interval: hoko.IntervalDay, Conversions: true}},
		"the period before":     {[]string{"Analytics.previous", "AnalyticsPeriod.totals"}, nil, hoko.AnalyticsQuery{Totals: true, Previous: true}},
		"when it was":           {[]string{"Analytics.previous", "AnalyticsPeriod.from"}, nil, hoko.AnalyticsQuery{Previous: true}},
		"the series before":     {[]string{"Analytics.previous", "AnalyticsPeriod.series"}, nil, hoko.AnalyticsQuery{Previous: true, Interval: hoko.IntervalDay}},
		"a funnel":              {[]string{"Analytics.funnel", "AnalyticsFunnel.leads"}, nil, hoko.AnalyticsQuery{Funnel: true}},
		"a breakdown":           {[]string{"Analytics.breakdowns"}, byClicks, hoko.AnalyticsQuery{Breakdowns: byClicks}},
		"one by leads":          {[]string{"Analytics.breakdowns"}, byLeads, hoko.AnalyticsQuery{Breakdowns: byLeads, Conversions: true}},
		"one by customer":       {[]string{"Analytics.breakdowns"}, byCustomer, hoko.AnalyticsQuery{Breakdowns: byCustomer, Conversions: true}},
		"a breakdown as CSV":    {[]string{"Analytics.breakdowns", "AnalyticsBreakdown.csv"}, byClicks, hoko.AnalyticsQuery{Breakdowns: byClicks, Conversions: true}},
		"fields of other names": {[]string{"Link.series", "Customer.leads"}, byClicks, hoko.AnalyticsQuery{}},
	} {
		fields := fieldSet{}
		for _, field := range tt.fields {
			fields[field] = true
		}
		got := selectedOf(hoko.AnalyticsQuery{Interval: hoko.IntervalDay, Breakdowns: tt.asked}, fields)
		if diff := cmp.Diff(tt.want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", name, diff)
		}
	}
}
