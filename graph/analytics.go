package graph

import (
	"context"
	"slices"
	"time"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/graph/model"
)

// analytics answers what is selected of a question.
func (r *Resolver) analytics(ctx context.Context, q hoko.AnalyticsQuery) (*hoko.AnalyticsAnswer, error) {
	answer, err := r.service.Analytics(ctx, selectedOf(q, collectedFields(ctx)))
	if err != nil {
		return nil, err
	}
	for _, b := range answer.Breakdowns {
		loadersFrom(ctx).referredByValues(b.Dimension, b.Values)
	}
	return answer, nil
}

// selectedOf leaves out of a question what is not among the fields of its answer
// that are selected.
func selectedOf(q hoko.AnalyticsQuery, fields fieldSet) hoko.AnalyticsQuery {
	q.Totals = fields.has("Analytics", "totals") || fields.has("AnalyticsPeriod", "totals")
	q.Previous = fields.has("Analytics", "previous")
	q.Funnel = fields.has("Analytics", "funnel")
	if !fields.has("Analytics", "series", "seriesCsv") && !fields.has("AnalyticsPeriod", "series") {
		q.Interval = ""
	}
	if !fields.has("Analytics", "breakdowns") {
		q.Breakdowns = nil
	}
	q.Conversions = showsConversions(fields) || slices.ContainsFunc(q.Breakdowns, needsConversions)
	return q
}

// showsConversions reports whether a field tells of leads, sales or revenue.
func showsConversions(fields fieldSet) bool {
	return fields.has("AnalyticsNumbers", "leads", "sales", "revenue", "clickToLead", "leadToSale", "clickToSale") ||
		fields.has("Analytics", "seriesCsv") || fields.has("AnalyticsBreakdown", "csv")
}

// needsConversions reports whether leads and sales decide which values a breakdown
// lists: no click has a customer.
func needsConversions(b hoko.BreakdownQuery) bool {
	return b.Order == hoko.MetricLeads || b.Order == hoko.MetricSales || b.Dimension == hoko.DimensionCustomer
}

// analyticsValues returns a page of the values of a dimension.
func (r *Resolver) analyticsValues(ctx context.Context, q hoko.ValuesQuery, of paging) (*model.AnalyticsValueConnection, error) {
	if err := of.checkFirst(maxFirst); err != nil {
		return nil, err
	}
	var err error
	if q.After, err = decodeValue(of.after); err != nil {
		return nil, err
	}
	q.Limit, q.Conversions = of.first, true // what has no clicks is a value as well
	values, more, err := r.service.AnalyticsValues(ctx, q)
	if err != nil {
		return nil, err
	}
	loadersFrom(ctx).referredByValues(q.Dimension, values)
	edges := make([]*model.AnalyticsValueEdge, len(values))
	for i, value := range model.NewAnalyticsValues(q.Dimension, values) {
		edges[i] = &model.AnalyticsValueEdge{Cursor: encodeValue(value.Value), Node: value}
	}
	info := model.PageInfo{HasNextPage: more, HasPreviousPage: q.After != nil}
	return model.NewConnection(edges, info, func(ctx context.Context) (int, error) { return r.countValues(ctx, q) }), nil
}

// countValues returns how many values a dimension has.
func (r *Resolver) countValues(ctx context.Context, q hoko.ValuesQuery) (int, error) {
	whole := q.AnalyticsQuery
	whole.Breakdowns = []hoko.BreakdownQuery{{Dimension: q.Dimension, Limit: 1}}
	answer, err := r.service.Analytics(ctx, whole)
	if err != nil {
		return 0, err
	}
	b := answer.Breakdowns[0]
	n := len(b.Values) + b.Others
	if b.Unknown.Clicks+b.Unknown.Leads+b.Unknown.Sales > 0 {
		n++
	}
	return n, nil
}

// referredByValues is for the values of a dimension. Those of one whose values
// are no ids refer to nothing.
func (l *loaders) referredByValues(d hoko.Dimension, values []hoko.ValueNumbers) {
	ids := make([]string, len(values))
	for i := range values {
		ids[i] = values[i].Value
	}
	switch d {
	case hoko.DimensionLink:
		l.links.want(ids...)
	case hoko.DimensionCollection:
		l.collections.want(ids...)
	case hoko.DimensionTag:
		l.tags.want(ids...)
	case hoko.DimensionPartner:
		l.partners.want(ids...)
	case hoko.DimensionCustomer:
		l.customers.want(ids...)
	default:
	}
}

// seconds returns a duration in seconds, nil for none.
func seconds(d *time.Duration) *float64 {
	if d == nil {
		return nil
	}
	return new(d.Seconds())
}
