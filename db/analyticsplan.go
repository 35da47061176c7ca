package db

import (
	"context"
	"math"
	"slices"
	"time"

	"github.com/hoko-to/hoko"
)

// Selection says which clicks, leads and sales are meant.
type Selection struct {
	From    time.Time // on or after
	Until   time.Time // before
	Filters []hoko.AnalyticsFilter
	Bots    bool // whether clicks of bots are meant as well; a filter on bots decides it

	Conversions bool // whether leads and sales are meant as well
}

// ValueRange is a part of the values of a dimension, in their order. Its zero
// value is all of them.
type ValueRange struct {
	After *string // behind this one; nil to begin with the first
	UpTo  *string // this one, and those before; nil to end with the last
}

// source is where clicks are counted.
type source int

const (
	fromRows     source = iota // one by one
	fromQuarters               // in the sums of quarters of an hour
	fromDays                   // in the sums of a dimension by the day
	fromDayparts               // in those of the parts of days
)

// span is a time whose clicks are counted in one source, and added or taken
// away. Moments are in microseconds.
type span struct {
	source source
	from   int64
	until  int64
	sign   int
}

// plan says how clicks are counted.
type plan struct {
	spans     []span
	dimension hoko.Dimension // of the sums by value
	index     string         // that rows are found with
	filters   []hoko.AnalyticsFilter
	bots      []bool // which of bots and others are meant
}

// horizon is the range in which clicks, and the sums of them, are complete.
// Moments are in microseconds.
type horizon struct {
	kept    int64 // clicks before are past their retention and do not count
	rolled  int64 // sums before this moment are not complete
	divided int64 // clicks before this moment are in the sums of parts of days
	ended   int64 // no click is later
}

// horizonOf returns the horizon of a workspace.
func (s *Store) horizonOf(ctx context.Context, a *hoko.Access) (horizon, error) {
	var row struct{ Kept, Rolled, Divided, Ended int64 }
	err := s.read.NewRaw(`-- horizonOf
		SELECT coalesce((SELECT clicks_from FROM workspaces WHERE id = ?0), 0) AS kept,
			coalesce((SELECT rolled_from FROM installation), 0) AS rolled,
			coalesce((SELECT divided_until FROM workspaces WHERE id = ?0), 0) AS divided,
			coalesce((SELECT max(quarter) + ?1 FROM click_quarters WHERE workspace_id = ?0), 0) AS ended`, a.WorkspaceID, quarter).Scan(ctx, &row)
	return horizon{row.Kept, row.Rolled, row.Divided, row.Ended}, classify(ctx, err)
}

// planClicks says how the clicks of a selection are counted: with the largest
// sums that tell apart what must be told apart. by is the dimension of a
// breakdown, "" for none; unit is what moments are told apart by in microseconds,
// 0 for not at all.
func planClicks(sel Selection, h horizon, by hoko.Dimension, unit int64) plan {
	p := plan{bots: meantBots(sel), index: workspaceIndex}
	if !p.keepFilters(sel.Filters) || len(p.bots) == 0 {
		return p
	}
	from, until := max(micros(sel.From), h.kept), micros(sel.Until)
	if from >= until {
		return p
	}
	p.index = indexFor(p.filters)
	grains := slices.DeleteFunc(p.grains(by, h), func(g grain) bool { return unit%g.interval != 0 })
	p.spans = appendCut(nil, span{fromRows, from, until, 1}, grains)
	return p
}

// meantBots returns which of bots and others a selection means.
func meantBots(sel Selection) []bool {
	of := slices.DeleteFunc(slices.Clone(sel.Filters), func(f hoko.AnalyticsFilter) bool { return f.Dimension != hoko.DimensionBot })
	var meant []bool
	for bot, value := range map[bool]string{false: "false", true: "true"} {
		kept := !slices.ContainsFunc(of, func(f hoko.AnalyticsFilter) bool { return !f.Keeps(value) })
		if kept && (!bot || sel.Bots || len(of) > 0) {
			meant = append(meant, bot)
		}
	}
	return meant
}

// keepFilters notes the filters that tell clicks apart, and reports whether any
// click can pass the others: no click has a customer.
func (p *plan) keepFilters(filters []hoko.AnalyticsFilter) bool {
	for _, f := range filters {
		switch f.Dimension {
		case hoko.DimensionBot:
		case hoko.DimensionCustomer:
			if !f.Keeps() {
				return false
			}
		default:
			p.filters = append(p.filters, f)
		}
	}
	return true
}

// grains returns the sums that tell apart what the filters and a breakdown do,
// the coarsest first; none if there are none.
func (p *plan) grains(by hoko.Dimension, h horizon) []grain {
	var apart []hoko.Dimension
	if by != "" && by != hoko.DimensionBot && by != hoko.DimensionCustomer {
		apart = append(apart, by)
	}
	for _, f := range p.filters {
		if !slices.Contains(apart, f.Dimension) {
			apart = append(apart, f.Dimension)
		}
	}
	switch {
	case len(apart) == 0:
		return []grain{{quarter, fromQuarters, h.rolled, math.MaxInt64, h.ended}}
	case len(apart) > 1, apart[0].IsManyValued() && !p.addsUp(by):
		return nil
	default:
		p.dimension = apart[0]
		return []grain{{day, fromDays, h.rolled, math.MaxInt64, h.ended}, {daypart, fromDayparts, h.rolled, floor(h.divided, daypart), h.ended}}
	}
}

// addsUp reports whether no click is in two of the sums of a many-valued
// dimension that are added up.
func (p *plan) addsUp(by hoko.Dimension) bool {
	if by != "" && by.IsManyValued() {
		return len(p.filters) == 0
	}
	return len(p.filters) == 1 && p.filters[0].Operator == hoko.OperatorIs
}

// grain is an interval of which sums are kept, since a moment and until another.
type grain struct {
	interval     int64
	source       source
	since, until int64
	ended        int64 // no click is later
}

// appendCut divides a time into whole intervals of the first grain and what is
// left at its ends, which is cut by the next ones. There clicks are added, or the
// sum goes beyond the time and what is too much is taken away: whichever is
// shorter.
func appendCut(spans []span, of span, grains []grain) []span {
	if len(grains) == 0 {
		return append(spans, of)
	}
	g, finer := grains[0], grains[1:]
	first, last := max(g.nearest(of.from), g.since), min(g.nearest(of.until), g.until)
	if first >= last {
		return appendCut(spans, of, finer)
	}
	spans = append(spans, span{g.source, first, last, of.sign})
	spans = appendEdge(spans, span{fromRows, of.from, first, of.sign}, finer)
	return appendEdge(spans, span{fromRows, last, of.until, of.sign}, finer)
}

// appendEdge cuts the time between two moments, whose clicks change their sign if
// it is the wrong way round.
func appendEdge(spans []span, of span, grains []grain) []span {
	switch {
	case of.from < of.until:
		return appendCut(spans, of, grains)
	case of.until < of.from:
		return appendCut(spans, span{of.source, of.until, of.from, -of.sign}, grains)
	default:
		return spans
	}
}

// nearest returns the border of an interval from which the fewest clicks must be
// read to get to a moment: there are none later than the last one.
func (g grain) nearest(at int64) int64 {
	before := floor(at, g.interval)
	after := before + g.interval
	if at > before && min(after, g.ended)-at <= at-before {
		return after
	}
	return before
}

// The indexes that clicks are found with.
const (
	workspaceIndex = "clicks_workspace_id_created_at_idx"
	linkIndex      = "clicks_link_id_created_at_idx"
	partnerIndex   = "clicks_partner_id_created_at_idx"
)

// indexFor returns the index that leads to the fewest clicks.
func indexFor(filters []hoko.AnalyticsFilter) string {
	index := workspaceIndex
	for _, f := range filters {
		named := f.Operator == hoko.OperatorIs || f.Operator == hoko.OperatorOneOf
		switch {
		case !named || f.Keeps():
		case f.Dimension == hoko.DimensionLink:
			return linkIndex
		case f.Dimension == hoko.DimensionPartner:
			index = partnerIndex
		}
	}
	return index
}
