package db

import (
	"context"
	"time"

	"github.com/hoko-to/hoko"
)

// delayRow is how long something took, in microseconds.
type delayRow struct {
	Many   int
	Median *int64
	P90    *int64 `bun:"p90"`
}

func (r *delayRow) delay() hoko.Delay {
	return hoko.Delay{Count: r.Many, Median: durationOf(r.Median), P90: durationOf(r.P90)}
}

func durationOf(us *int64) *time.Duration {
	if us == nil {
		return nil
	}
	return new(time.Duration(*us) * time.Microsecond)
}

// Funnel follows the clicks of a selection to the leads and sales that they led
// to, whenever those were.
func (s *Store) Funnel(ctx context.Context, a *hoko.Access, sel Selection) (*hoko.Funnel, error) {
	sel.Conversions = false
	total, err := s.SumNumbers(ctx, a, sel)
	if err != nil {
		return nil, err
	}
	f := &hoko.Funnel{Clicks: total.Clicks}
	h, err := s.horizonOf(ctx, a)
	if err != nil {
		return nil, err
	}
	p := planClicks(sel, h, "", 0)
	if len(p.spans) == 0 {
		return f, nil
	}
	for _, step := range []struct {
		of  clause
		to  *hoko.Delay
		out *int
	}{
		{s.firstAfterClick(a, "leads", sel, h, p), &f.ClickToLead, &f.Leads},
		{s.firstAfterLead(a, sel, h, p), &f.LeadToSale, new(int)},
		{s.firstAfterClick(a, "sales", sel, h, p), &f.ClickToSale, &f.Sales},
	} {
		if *step.to, err = s.delay(ctx, step.of); err != nil {
			return nil, err
		}
		*step.out = step.to.Count
	}
	return f, nil
}

// firstAfterClick is a query for the time from each click to the first lead or
// sale that it led to.
func (s *Store) firstAfterClick(a *hoko.Access, table string, sel Selection, h horizon, p plan) clause {
	of := s.clicksOf(a, sel, h, p)
	return newClause("SELECT min(v.created_at) - min(c.created_at) AS took FROM "+table+" AS v"+of.text+" GROUP BY c.id", of.args...)
}

// firstAfterLead is a query for the time from each lead to its first sale.
func (s *Store) firstAfterLead(a *hoko.Access, sel Selection, h horizon, p plan) clause {
	of := s.clicksOf(a, sel, h, p)
	return newClause("SELECT min(v.created_at) - min(lead.created_at) AS took FROM sales AS v"+
		" CROSS JOIN leads AS lead"+of.text+" AND lead.id = v.lead_id AND lead.workspace_id = v.workspace_id GROUP BY lead.id", of.args...)
}

// clicksOf joins leads or sales, v, to the clicks of a selection, c. They are few:
// a cross join lets SQLite look for the clicks of each of them.
func (s *Store) clicksOf(a *hoko.Access, sel Selection, h horizon, p plan) clause {
	list := []clause{newClause(" CROSS JOIN clicks AS c WHERE c.id = v.click_id AND c.workspace_id = v.workspace_id"+
		" AND v.workspace_id = ? AND c.created_at >= ? AND c.created_at < ?", a.WorkspaceID, max(micros(sel.From), h.kept), micros(sel.Until))}
	list = append(list, convert(p.filters, s.keepClicks)...)
	return join(append(list, p.keepBots()...), " AND ")
}

// delay returns the percentiles by their nearest rank: the least duration that so
// many did not exceed.
func (s *Store) delay(ctx context.Context, of clause) (hoko.Delay, error) {
	var row delayRow
	err := s.read.NewRaw(`-- delay
		SELECT count(*) AS many, min(CASE WHEN place * 2 >= whole THEN took END) AS median,
			min(CASE WHEN place * 10 >= whole * 9 THEN took END) AS p90
		FROM (
			SELECT took, row_number() OVER (ORDER BY took) AS place, count(*) OVER () AS whole
			FROM (`+of.text+`) AS each
		) AS placed`, of.args...).Scan(ctx, &row)
	return row.delay(), classify(ctx, err)
}
