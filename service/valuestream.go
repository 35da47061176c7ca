package service

import (
	"context"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db"
)

// valueBorders is how many pages of a list of values are looked for at once.
const valueBorders = 100

// StreamValues opens a list of the numbers of every value of a dimension, in
// order of the values, behind q.After. Its pages are not of one moment. It fails
// as AnalyticsValues and Watch do, and so may each page.
func (s *Service) StreamValues(ctx context.Context, q hoko.ValuesQuery) (*RowStream[hoko.AnalyticsRow], error) {
	access, err := s.allow(ctx, hoko.ScopeAnalyticsRead)
	if err != nil {
		return nil, err
	}
	q.Limit, q.Conversions = streamPage, true
	pages := &valuePages{service: s, access: access, query: q}
	return streamRows(ctx, s, rowSource[hoko.AnalyticsRow]{read: pages.read, columns: valueColumns(), count: notCounted}, q.After != nil)
}

// valuePages are the pages of a list of values. From the second one on it is
// known where they end, so that none has to count what lies behind it.
type valuePages struct {
	service *Service
	access  *hoko.Access
	query   hoko.ValuesQuery
	borders []string
}

// read returns the page behind a row; the first one behind nil.
func (p *valuePages) read(ctx context.Context, last *hoko.AnalyticsRow) ([]*hoko.AnalyticsRow, bool, error) {
	if last != nil {
		p.query.After = &last.Value
		if err := p.lookAhead(ctx); err != nil {
			return nil, false, err
		}
	}
	for {
		values, more, err := p.next(ctx)
		if err != nil || len(values) > 0 || !more {
			return valueRows(values), more, err
		}
	}
}

// lookAhead finds out where the next pages end, if that is not known.
func (p *valuePages) lookAhead(ctx context.Context) (err error) {
	if len(p.borders) > 0 {
		return nil
	}
	q := newQuestion(nil, p.access, p.query.AnalyticsQuery)
	p.borders, err = analyze(ctx, p.service, p.access, func(ctx context.Context, view *db.Store) ([]string, error) {
		return view.ValueBorders(ctx, p.access, q.selection(), p.query.Dimension, db.ValueRange{After: p.query.After}, streamPage, valueBorders)
	})
	return err
}

// next reads up to the next border. A page that has become too long since then is
// read in two.
func (p *valuePages) next(ctx context.Context) (values []hoko.ValueNumbers, more bool, err error) {
	p.query.UpTo = nil
	if len(p.borders) > 0 {
		p.query.UpTo = &p.borders[0]
	}
	values, more, err = p.service.AnalyticsValues(ctx, p.query)
	if err != nil || more || p.query.UpTo == nil {
		return values, more, err
	}
	p.query.After, p.borders = p.query.UpTo, p.borders[1:]
	return values, true, nil
}

func valueRows(values []hoko.ValueNumbers) []*hoko.AnalyticsRow {
	rows := make([]*hoko.AnalyticsRow, len(values))
	for i, value := range values {
		rows[i] = hoko.ValueRow(value)
	}
	return rows
}
