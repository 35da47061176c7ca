package db

import (
	"context"
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
	dimension hoko.Dimension // of the sums by the day
	index     string         // that rows are found with
	filters   []hoko.AnalyticsFilter
	bots      []bool // which of bots and others are meant
}

// horizon is how far back clicks, and the sums of them, are to be relied on.
type horizon struct {
	kept   int64 // clicks before have had their time
	rolled int64 // sums before are not complete
}

// horizonOf returns the horizon of a workspace.
func (s *Store) horizonOf(ctx context.Context, a *hoko.Access) (horizon, error) {
	var row struct{ Kept, Rolled int64 }
	err := s.read.NewRaw("SELECT coalesce((SELECT clicks_from FROM workspaces WHERE id = ?), 0) AS kept,"+
		" coalesce((SELECT rolled_from FROM installation), 0) AS rolled", a.WorkspaceID).Scan(ctx, &row)
	return horizon{row.Kept, row.Rolled}, classify(ctx, err)
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
	grain, src := p.grain(by)
	if grain == 0 || unit%grain != 0 {
		grain, src = 0, fromRows
	}
	p.spans = cut(from, until, grain, src, h.rolled)
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

// grain returns the interval and the kind of the sums that tell apart what the
// filters and a breakdown do; 0 if there are none.
func (p *plan) grain(by hoko.Dimension) (int64, source) {
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
		return quarter, fromQuarters
	case len(apart) > 1, apart[0].IsManyValued() && !p.addsUp(by):
		return 0, fromRows
	default:
		p.dimension = apart[0]
		return day, fromDays
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

// cut divides a range into whole intervals, whose sums are kept since rolled, and
// what is left at its ends. There clicks are read and added, or the sum goes
// beyond the range, and what is too much is read and taken away: whichever is
// shorter.
func cut(from, until, grain int64, src source, rolled int64) []span {
	if grain == 0 {
		return []span{{fromRows, from, until, 1}}
	}
	first := max(nearest(from, grain), rolled)
	last := nearest(until, grain)
	if first >= last {
		return []span{{fromRows, from, until, 1}}
	}
	spans := []span{{src, first, last, 1}}
	spans = appendEdge(spans, from, first)
	return appendEdge(spans, last, until)
}

// appendEdge adds the clicks between two moments, or takes them away if they are
// the wrong way round.
func appendEdge(spans []span, from, until int64) []span {
	switch {
	case from < until:
		return append(spans, span{fromRows, from, until, 1})
	case until < from:
		return append(spans, span{fromRows, until, from, -1})
	default:
		return spans
	}
}

func nearest(at, interval int64) int64 { return floor(at+interval/2, interval) }

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
