package service

import (
	"context"
	"time"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db"
)

// Analytics answers a question about the workspace's clicks, leads and sales. Of
// too many at the same time some are refused (CodeAnalyticsBusy), and so is what
// takes too long (CodeAnalyticsTooSlow).
func (s *Service) Analytics(ctx context.Context, q hoko.AnalyticsQuery) (*hoko.AnalyticsAnswer, error) {
	access, err := s.allow(ctx, hoko.ScopeAnalyticsRead)
	if err != nil {
		return nil, err
	}
	q.From, q.Until = stored(q.From), stored(q.Until)
	var issues hoko.Issues
	if q.Validate(&issues); issues.Len() > 0 {
		return nil, issues.Err()
	}
	return analyze(ctx, s, access, func(ctx context.Context, view *db.Store) (*hoko.AnalyticsAnswer, error) {
		return newQuestion(view, access, q).answer(ctx)
	})
}

// AnalyticsValues returns a page of the values of a dimension with their
// numbers, in order of the values, and whether more follow. It fails as
// Analytics does.
func (s *Service) AnalyticsValues(ctx context.Context, q hoko.ValuesQuery) (values []hoko.ValueNumbers, more bool, err error) {
	access, err := s.allow(ctx, hoko.ScopeAnalyticsRead)
	if err != nil {
		return nil, false, err
	}
	q.From, q.Until = stored(q.From), stored(q.Until)
	var issues hoko.Issues
	if q.Validate(&issues); issues.Len() > 0 {
		return nil, false, issues.Err()
	}
	sel := newQuestion(nil, access, q.AnalyticsQuery).selection()
	return pageOf(hoko.Page{Limit: q.Limit}, func(p hoko.Page) ([]hoko.ValueNumbers, error) {
		return analyze(ctx, s, access, func(ctx context.Context, view *db.Store) ([]hoko.ValueNumbers, error) {
			return view.ValueNumbers(ctx, access, sel, q.Dimension, db.ValueRange{After: q.After, UpTo: q.UpTo}, p.Limit)
		})
	})
}

// analyze reads what belongs together in one snapshot, when it is the turn of
// the workspace.
func analyze[T any](ctx context.Context, s *Service, a *hoko.Access, read func(context.Context, *db.Store) (T, error)) (answer T, err error) {
	leave, err := s.analyticsQueue.enter(ctx, a.WorkspaceID)
	if err != nil {
		return answer, err
	}
	defer leave()
	err = s.store.Snapshot(ctx, func(ctx context.Context, view *db.Store) (err error) {
		answer, err = read(ctx, view)
		return err
	})
	return answer, err
}

// question is a question that can be answered, on its way.
type question struct {
	hoko.AnalyticsQuery
	view   *db.Store
	access *hoko.Access
	zone   *time.Location
}

func newQuestion(view *db.Store, a *hoko.Access, q hoko.AnalyticsQuery) *question {
	zone, _ := hoko.LoadZone(q.Zone) // which was validated
	return &question{AnalyticsQuery: q, view: view, access: a, zone: zone}
}

// selection returns what the store has to look for.
func (q *question) selection() db.Selection {
	sel := db.Selection{From: q.From, Until: q.Until, Bots: q.Bots, Conversions: q.Conversions, Filters: make([]hoko.AnalyticsFilter, len(q.Filters))}
	for i, f := range q.Filters {
		sel.Filters[i] = f.Normal()
	}
	return sel
}

func (q *question) answer(ctx context.Context) (*hoko.AnalyticsAnswer, error) {
	sel, answer := q.selection(), &hoko.AnalyticsAnswer{}
	var err error
	if answer.Totals, answer.Series, err = q.period(ctx, sel); err != nil {
		return nil, err
	}
	if answer.Previous, err = q.previous(ctx, sel); err != nil {
		return nil, err
	}
	for _, by := range q.Breakdowns {
		b, err := q.view.BreakDown(ctx, q.access, sel, by)
		if err != nil {
			return nil, err
		}
		answer.Breakdowns = append(answer.Breakdowns, b)
	}
	if q.Funnel {
		answer.Funnel, err = q.view.Funnel(ctx, q.access, sel)
	}
	return answer, err
}

// period returns the totals of a selection, and the series whose sum they are,
// as far as they are asked for.
func (q *question) period(ctx context.Context, sel db.Selection) (totals hoko.Numbers, series []hoko.Bucket, err error) {
	switch {
	case q.Interval != "":
	case q.Totals:
		totals, err = q.view.SumNumbers(ctx, q.access, sel)
		return totals, nil, err
	default:
		return totals, nil, nil
	}
	series = q.Interval.Buckets(sel.From, sel.Until, q.zone)
	if err := q.view.FillSeries(ctx, q.access, sel, series); err != nil {
		return totals, nil, err
	}
	for _, bucket := range series {
		totals.Add(bucket.Numbers)
	}
	return totals, series, nil
}

// previous returns what the period is compared with, if that is asked for.
func (q *question) previous(ctx context.Context, sel db.Selection) (*hoko.PreviousPeriod, error) {
	if !q.Previous {
		return nil, nil //nolint:nilnil // the answer says that nothing was asked for
	}
	sel.From, sel.Until = hoko.PreviousRange(sel.From, sel.Until, q.zone), sel.From
	totals, series, err := q.period(ctx, sel)
	return &hoko.PreviousPeriod{From: sel.From, Until: sel.Until, Totals: totals, Series: series}, err
}
