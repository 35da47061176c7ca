package db

import (
	"strconv"

	"github.com/hoko-to/hoko"
)

// grouping is what numbers are told apart by: the values of a dimension, or
// moments.
type grouping struct {
	by   hoko.Dimension // "" for moments
	unit int64          // of moments, in microseconds; 0 to tell nothing apart

	within ValueRange // of the dimension
}

// keep is a filter on the value of the dimension, as SQL.
func (g grouping) keep(value string) (list []clause) {
	if g.within.After != nil {
		list = append(list, newClause(value+" > ?", *g.within.After))
	}
	if g.within.UpTo != nil {
		list = append(list, newClause(value+" <= ?", *g.within.UpTo))
	}
	return list
}

// moment is the key of a moment, as SQL.
func (g grouping) moment(column string) string {
	if g.unit == 0 {
		return "0"
	}
	return column + " - " + column + " % " + strconv.FormatInt(g.unit, 10)
}

func (g grouping) ofClick() string {
	if g.by != "" {
		return clickValue(g.by)
	}
	return g.moment("c.created_at")
}

// rowsBy is what rows are put together by. To do that with the column as it is
// and to write its value once for each group takes a quarter less than to write
// it for each row.
func (g grouping) rowsBy() string {
	if column, stored := columnOf(g.by); stored {
		return "c." + column
	}
	return "1"
}

func (g grouping) ofQuarter() string {
	switch g.by {
	case "":
		return g.moment("c.quarter")
	case hoko.DimensionBot:
		return flagValue("c.bot")
	default: // of which clicks have none
		return "''"
	}
}

func (g grouping) ofValue(begin string) string {
	switch g.by {
	case "":
		return g.moment(begin)
	case hoko.DimensionBot:
		return flagValue("c.bot")
	case hoko.DimensionCustomer:
		return "''"
	default:
		return "c.value"
	}
}

func (g grouping) ofConversion() string {
	if g.by != "" {
		return conversionValue(g.by)
	}
	return g.moment("v.created_at")
}

// clickParts returns a query for each span of a plan, of the numbers of its
// clicks by key.
func (s *Store) clickParts(a *hoko.Access, p plan, g grouping) []clause {
	return convert(p.spans, func(sp span) clause {
		switch sp.source {
		case fromQuarters:
			return s.quarterPart(a, p, sp, g)
		case fromDays:
			return s.valuePart(a, p, sp, g, "click_days", "c.day")
		case fromDayparts:
			return s.valuePart(a, p, sp, g, "click_dayparts", "c.daypart")
		default:
			return s.rowPart(a, p, sp, g)
		}
	})
}

// numbered is the beginning of a query for numbers of clicks.
func numbered(key string, sign int, clicks, visitors, scans string) string {
	by := " * " + strconv.Itoa(sign)
	return "SELECT " + key + " AS key, " + clicks + by + " AS clicks, " + visitors + by + " AS visitors, " + scans + by + " AS scans, 0 AS leads, 0 AS sales "
}

func (s *Store) rowPart(a *hoko.Access, p plan, sp span, g grouping) clause {
	text := numbered(g.ofClick(), sp.sign, "count(*)", "count(*) FILTER (WHERE c.first_visit)", "count(*) FILTER (WHERE c.qr)")
	text += "FROM " + s.engine.indexed("clicks AS c", p.index)
	if g.by.IsManyValued() {
		text += " CROSS JOIN " + s.engine.eachTag("c.tag_ids")
	}
	list := []clause{newClause(text+" WHERE c.workspace_id = ? AND c.created_at >= ? AND c.created_at < ?", a.WorkspaceID, sp.from, sp.until)}
	list = append(append(list, convert(p.filters, s.keepClicks)...), g.keep(g.ofClick())...)
	return grouped(append(list, p.keepBots()...), g.rowsBy())
}

func (s *Store) quarterPart(a *hoko.Access, p plan, sp span, g grouping) clause {
	text := numbered(g.ofQuarter(), sp.sign, "sum(c.clicks)", "sum(c.visitors)", "sum(c.scans)") + "FROM click_quarters AS c"
	list := []clause{newClause(text+" WHERE c.workspace_id = ? AND c.quarter >= ? AND c.quarter < ?", a.WorkspaceID, sp.from, sp.until)}
	list = append(list, g.keep(g.ofQuarter())...)
	return grouped(append(list, p.keepBots()...), "1")
}

// valuePart reads a table of sums by value, whose intervals are known by a column.
func (s *Store) valuePart(a *hoko.Access, p plan, sp span, g grouping, table, begin string) clause {
	key := g.ofValue(begin)
	text := numbered(key, sp.sign, "sum(c.clicks)", "sum(c.visitors)", "sum(c.scans)") + "FROM " + table + " AS c"
	text += " WHERE c.workspace_id = ? AND c.dimension = ? AND " + begin + " >= ? AND " + begin + " < ?"
	list := []clause{newClause(text, a.WorkspaceID, string(p.dimension), sp.from, sp.until)}
	list = append(list, convert(p.filters, func(f hoko.AnalyticsFilter) clause { return s.compare(f, "c.value") })...)
	list = append(list, g.keep(key)...)
	return grouped(append(list, p.keepBots()...), "1")
}

// keepBots keeps the clicks of bots, or of others.
func (p *plan) keepBots() []clause {
	switch {
	case len(p.bots) != 1:
		return nil
	case p.bots[0]:
		return []clause{newClause("c.bot")}
	default:
		return []clause{newClause("NOT c.bot")}
	}
}

// grouped ends a query whose first clause has a condition already.
func grouped(list []clause, by string) clause {
	whole := join(list, " AND ")
	whole.text += " GROUP BY " + by
	return whole
}

// conversionsOf returns what leads or sales a selection means, as v, from FROM
// on. They have their click, as c, if anything is asked of it.
func (s *Store) conversionsOf(a *hoko.Access, table string, sel Selection, g grouping) clause {
	text := "FROM " + table + " AS v"
	if needsClick(sel, g) {
		text += " LEFT JOIN clicks AS c ON c.id = v.click_id AND c.workspace_id = v.workspace_id"
	}
	if g.by.IsManyValued() {
		text += " CROSS JOIN " + s.engine.eachTag("c.tag_ids")
	}
	list := []clause{newClause(text+" WHERE v.workspace_id = ? AND v.created_at >= ? AND v.created_at < ?", a.WorkspaceID, micros(sel.From), micros(sel.Until))}
	list = append(list, convert(sel.Filters, s.keepConversions)...)
	return join(append(list, g.keep(g.ofConversion())...), " AND ")
}

// needsClick reports whether anything is asked of leads and sales that only
// their clicks know.
func needsClick(sel Selection, g grouping) bool {
	if g.by != "" && !isOwn(g.by) {
		return true
	}
	for _, f := range sel.Filters {
		if !isOwn(f.Dimension) {
			return true
		}
	}
	return false
}

// conversionParts returns a query for the number of leads and one for that of
// sales, by key.
func (s *Store) conversionParts(a *hoko.Access, sel Selection, g grouping) []clause {
	part := func(table, counts string) clause {
		of := s.conversionsOf(a, table, sel, g)
		return newClause("SELECT "+g.ofConversion()+" AS key, 0 AS clicks, 0 AS visitors, 0 AS scans, "+counts+" "+of.text+" GROUP BY 1", of.args...)
	}
	return []clause{
		part("leads", "count(*) AS leads, 0 AS sales"),
		part("sales", "0 AS leads, count(*) AS sales"),
	}
}
