package service

import (
	"context"
	"slices"
	"strconv"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db"
)

// AnalyticsRows answers a question as rows: of its first breakdown, of its
// series, or for each value of the one the other. It fails as Analytics does, and
// with more than MaxTake rows (CodeBucketsTooMany).
func (s *Service) AnalyticsRows(ctx context.Context, q hoko.AnalyticsQuery) ([]*hoko.AnalyticsRow, error) {
	access, err := s.allow(ctx, hoko.ScopeAnalyticsRead)
	if err != nil {
		return nil, err
	}
	q.From, q.Until = stored(q.From), stored(q.Until)
	var issues hoko.Issues
	q.Validate(&issues)
	if issues.Len() == 0 {
		checkRows(&issues, q)
	}
	if issues.Len() > 0 {
		return nil, issues.Err()
	}
	return analyze(ctx, s, access, func(ctx context.Context, view *db.Store) ([]*hoko.AnalyticsRow, error) {
		return newQuestion(view, access, q).rows(ctx)
	})
}

// checkRows refuses a question that has too many points for each of its values.
func checkRows(is *hoko.Issues, q hoko.AnalyticsQuery) {
	if len(q.Breakdowns) == 0 || q.Interval == "" {
		return
	}
	zone, _ := hoko.LoadZone(q.Zone) // which was validated
	most := hoko.MaxTake / (q.Breakdowns[0].Limit + 2)
	if len(q.Interval.Buckets(q.From, q.Until, zone)) > most {
		is.Add("interval", hoko.CodeBucketsTooMany, hoko.Params{"max": strconv.Itoa(most)})
	}
}

func (q *question) rows(ctx context.Context) ([]*hoko.AnalyticsRow, error) {
	sel := q.selection()
	if len(q.Breakdowns) == 0 {
		_, series, err := q.period(ctx, sel)
		return bucketRows(hoko.AnalyticsRow{Kind: hoko.RowAll}, series), err
	}
	b, err := q.view.BreakDown(ctx, q.access, sel, q.Breakdowns[0])
	if err != nil {
		return nil, err
	}
	if q.Interval == "" {
		return b.Rows(), nil
	}
	return q.rowsOfEach(ctx, sel, b)
}

// rowsOfEach returns the series of each row of a breakdown. The other values of a
// many-valued dimension have none: what has one of them can have a listed one as
// well.
func (q *question) rowsOfEach(ctx context.Context, sel db.Selection, b *hoko.Breakdown) (rows []*hoko.AnalyticsRow, err error) {
	for _, of := range b.Rows() {
		if of.Kind == hoko.RowOther && b.Dimension.IsManyValued() {
			continue
		}
		narrow := sel
		narrow.Filters = append(slices.Clone(sel.Filters), filtersFor(b, of)...)
		_, series, err := q.period(ctx, narrow)
		if err != nil {
			return nil, err
		}
		rows = append(rows, bucketRows(*of, series)...)
	}
	return rows, nil
}

// filtersFor returns the filters that keep what a row of a breakdown is of.
func filtersFor(b *hoko.Breakdown, row *hoko.AnalyticsRow) []hoko.AnalyticsFilter {
	if row.Kind != hoko.RowOther {
		return []hoko.AnalyticsFilter{{Dimension: b.Dimension, Operator: hoko.OperatorIs, Values: []string{row.Value}}}
	}
	filters := []hoko.AnalyticsFilter{{Dimension: b.Dimension, Operator: hoko.OperatorIsNot, Values: []string{hoko.UnknownValue}}}
	for _, listed := range b.Values {
		filters = append(filters, hoko.AnalyticsFilter{Dimension: b.Dimension, Operator: hoko.OperatorIsNot, Values: []string{listed.Value}})
	}
	return filters
}

// bucketRows returns a series as rows of a kind and a value.
func bucketRows(of hoko.AnalyticsRow, series []hoko.Bucket) []*hoko.AnalyticsRow {
	rows := make([]*hoko.AnalyticsRow, len(series))
	for i := range series {
		rows[i] = hoko.BucketRow(series[i])
		rows[i].Kind, rows[i].Value = of.Kind, of.Value
	}
	return rows
}
