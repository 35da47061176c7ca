package service

import (
	"context"

	"github.com/hoko-to/hoko"
)

// StreamValues opens a list of the numbers of every value of a dimension, in
// order of the values, behind q.After. Its pages are not of one moment. It fails
// as AnalyticsValues and Watch do, and so may each page.
func (s *Service) StreamValues(ctx context.Context, q hoko.ValuesQuery) (*RowStream[hoko.AnalyticsRow], error) {
	if _, err := s.allow(ctx, hoko.ScopeAnalyticsRead); err != nil {
		return nil, err
	}
	q.Limit, q.Conversions = streamPage, true
	read := func(ctx context.Context, last *hoko.AnalyticsRow) ([]*hoko.AnalyticsRow, bool, error) {
		page := q
		if last != nil {
			page.After = &last.Value
		}
		values, more, err := s.AnalyticsValues(ctx, page)
		rows := make([]*hoko.AnalyticsRow, len(values))
		for i, value := range values {
			rows[i] = hoko.ValueRow(value)
		}
		return rows, more, err
	}
	return streamRows(ctx, s, rowSource[hoko.AnalyticsRow]{read: read, columns: valueColumns(), count: notCounted}, q.After != nil)
}
