package db

import (
	"strings"

	"github.com/uptrace/bun"

	"github.com/hoko-to/hoko"
)

// clause is a piece of SQL with its arguments.
type clause struct {
	text string
	args []any
}

func newClause(text string, args ...any) clause { return clause{text, args} }

// join puts clauses together.
func join(list []clause, between string) clause {
	var joined clause
	for i, c := range list {
		if i > 0 {
			joined.text += between
		}
		joined.text += c.text
		joined.args = append(joined.args, c.args...)
	}
	return joined
}

// columnOf returns the column of clicks that holds a dimension, and whether one
// does.
func columnOf(d hoko.Dimension) (string, bool) {
	for _, known := range clickDimensions() {
		if known.name == d {
			return known.column, true
		}
	}
	return "", false
}

// clickValue is the value of a dimension of the click c, as SQL. Tags are those
// of anyTag.
func clickValue(d hoko.Dimension) string {
	switch d {
	case hoko.DimensionTag:
		return "tag.value"
	case hoko.DimensionCustomer:
		return "''"
	case hoko.DimensionBot:
		return flagValue("c.bot")
	case hoko.DimensionQR:
		return flagValue("c.qr")
	default:
		column, _ := columnOf(d)
		return textValue("c." + column)
	}
}

// flagValue writes a truth value as a dimension has it, also that of a click that
// is gone.
func flagValue(column string) string {
	return "CASE WHEN " + column + " THEN 'true' WHEN NOT " + column + " THEN 'false' ELSE '' END"
}

func textValue(column string) string { return "coalesce(CAST(" + column + " AS text), '')" }

// conversionValue is the value of a dimension of the lead or sale v, whose click
// is c, as SQL. What it was credited with is its own.
func conversionValue(d hoko.Dimension) string {
	switch d {
	case hoko.DimensionLink, hoko.DimensionCollection, hoko.DimensionPartner, hoko.DimensionCustomer:
		return textValue("v." + string(d) + "_id")
	default:
		return clickValue(d)
	}
}

// isOwn reports whether leads and sales have a dimension of their own, without
// their click.
func isOwn(d hoko.Dimension) bool {
	return d.IsID() && d != hoko.DimensionTag
}

// compare is a filter on a value, as SQL.
func (s *Store) compare(f hoko.AnalyticsFilter, value string) clause {
	switch f.Operator {
	case hoko.OperatorIsNot:
		return newClause(value+" NOT IN (?)", bun.List(f.Values))
	case hoko.OperatorContains:
		return newClause(s.engine.position()+"("+value+", ?) > 0", strings.Join(f.Values, ""))
	default:
		return newClause(value+" IN (?)", bun.List(f.Values))
	}
}

// keepClicks is a filter on the click c, as SQL. A column that is compared as it
// is can be looked up in an index.
func (s *Store) keepClicks(f hoko.AnalyticsFilter) clause {
	if f.Dimension.IsManyValued() {
		return s.keepTagged(f)
	}
	column, stored := columnOf(f.Dimension)
	isNamed := (f.Operator == hoko.OperatorIs || f.Operator == hoko.OperatorOneOf) && !f.Keeps()
	if stored && isNamed && !f.Dimension.IsFlag() {
		return newClause("c."+column+" IN (?)", bun.List(f.Values))
	}
	return s.compare(f, clickValue(f.Dimension))
}

// keepTagged is a filter on the tags of the click c, as SQL.
func (s *Store) keepTagged(f hoko.AnalyticsFilter) clause {
	each := convert(f.Values, func(tag string) clause {
		if tag == hoko.UnknownValue {
			return newClause("coalesce(c.tag_ids, '[]') = '[]'")
		}
		return newClause(s.engine.position()+"(coalesce(c.tag_ids, ''), ?) > 0", `"`+tag+`"`)
	})
	has := join(each, " OR ")
	if f.Operator == hoko.OperatorIsNot {
		return newClause("NOT ("+has.text+")", has.args...)
	}
	return newClause("("+has.text+")", has.args...)
}

// keepConversions is a filter on the lead or sale v, whose click is c, as SQL.
func (s *Store) keepConversions(f hoko.AnalyticsFilter) clause {
	if f.Dimension.IsManyValued() {
		return s.keepTagged(f)
	}
	return s.compare(f, conversionValue(f.Dimension))
}
