package db

import (
	"context"
	"slices"
	"strings"
	"time"

	"github.com/uptrace/bun"

	"github.com/hoko-to/hoko"
)

// orderColumn is something that a list can be ordered by.
type orderColumn struct {
	field hoko.OrderField
	expr  string
	value func(c *hoko.Cursor) any // the value of the column where the cursor stands
}

func timeColumn(field hoko.OrderField, expr string) orderColumn {
	return orderColumn{field, expr, func(c *hoko.Cursor) any { return c.Time }}
}

func textColumn(field hoko.OrderField, expr string) orderColumn {
	return orderColumn{field, expr, func(c *hoko.Cursor) any { return c.Text }}
}

// nameColumn orders by the folded form of a name.
func nameColumn() orderColumn {
	return orderColumn{hoko.OrderByName, "name_folded", func(c *hoko.Cursor) any { return fold(c.Text) }}
}

// idColumn orders by the id, whose beginning is the moment when it was made.
func idColumn(field hoko.OrderField) orderColumn {
	return orderColumn{field, "id", func(c *hoko.Cursor) any { return strings.ToLower(c.ID) }}
}

// timeOrders is the one order of what has a moment when it happened.
func timeOrders() []orderColumn {
	return []orderColumn{timeColumn(hoko.OrderByCreatedAt, "created_at")}
}

// nameOrders are the orders of what has a name and a moment when it was made.
func nameOrders() []orderColumn {
	return append(timeOrders(), nameColumn())
}

// restrictToPage restricts q to one page. A field that is none of columns is the first of
// them. A cursor of another order is a fault of the field after
// (CodeCursorInvalid).
func restrictToPage(q *bun.SelectQuery, p hoko.Page, columns []orderColumn) (*bun.SelectQuery, error) {
	column := columns[max(0, slices.IndexFunc(columns, func(c orderColumn) bool { return c.field == p.Field }))]
	direction, beyond := "DESC", "<"
	if p.Direction == hoko.Ascending {
		direction, beyond = "ASC", ">"
	}
	if p.After != nil {
		id, ok := hoko.ParseID(p.After.ID)
		if !ok || p.After.Field != column.field {
			return nil, hoko.Invalid("after", hoko.CodeCursorInvalid, nil)
		}
		q = q.Where("("+column.expr+", id) "+beyond+" (?, ?)", column.value(p.After), id)
	}
	// One more than a page may hold tells the caller whether there is a next one.
	limit := min(max(p.Limit, 1), hoko.MaxTake+1)
	return q.OrderExpr(column.expr + " " + direction + ", id " + direction).Limit(int64(limit)).Offset(int64(max(p.Skip, 0))), nil
}

// page reads one page of what q finds.
func page[Row, T any](ctx context.Context, q *bun.SelectQuery, p hoko.Page, columns []orderColumn, to func(*Row) *T) ([]*T, error) {
	q, err := restrictToPage(q, p, columns)
	if err != nil {
		return nil, err
	}
	return paged(ctx, q, to)
}

// paged reads the page that q is restricted to.
func paged[Row, T any](ctx context.Context, q *bun.SelectQuery, to func(*Row) *T) ([]*T, error) {
	var rows []*Row
	if err := q.Scan(budgeted(ctx), &rows); err != nil {
		return nil, classify(ctx, err)
	}
	return convert(rows, to), nil
}

// byIDs reads the things with these ids, by id; find looks for some of them.
func byIDs[Row, T any](ctx context.Context, ids []string, find func(ids []string) *bun.SelectQuery, to func(*Row) (id string, thing *T)) (map[string]*T, error) {
	found := make(map[string]*T, len(ids))
	ctx = budgeted(ctx)
	for chunk := range slices.Chunk(uuids(ids), chunkSize) {
		var rows []*Row
		if err := find(chunk).Scan(ctx, &rows); err != nil {
			return nil, classify(ctx, err)
		}
		for _, row := range rows {
			id, thing := to(row)
			found[id] = thing
		}
	}
	return found, nil
}

// count returns how many rows q finds.
func count(ctx context.Context, q *bun.SelectQuery) (int, error) {
	n, err := q.Count(ctx)
	return int(n), classify(ctx, err)
}

// fold returns text as it is searched and ordered: in lower case. The program
// does it, because the databases do not agree on letters beyond ASCII.
func fold(text string) string { return strings.ToLower(cleanText(text)) }

// searchText joins the fields that a search looks into.
func searchText(fields ...*string) string {
	var present []string
	for _, f := range fields {
		if f != nil {
			present = append(present, *f)
		}
	}
	return fold(strings.Join(present, "\n"))
}

// contains restricts q to rows whose search column holds text. LIKE would take a
// long text with many almost equal parts for a pattern, and seconds to match it.
func contains(q *bun.SelectQuery, text string) *bun.SelectQuery {
	if text == "" {
		return q
	}
	return q.Where("?position(search, ?) > 0", fold(text))
}

// listed restricts q to rows whose id is among ids; nil is any.
func listed(q *bun.SelectQuery, ids []string) *bun.SelectQuery {
	if ids == nil {
		return q
	}
	return among(q, "id", uuids(ids))
}

// among restricts q to rows whose column is one of values.
func among[Text ~string](q *bun.SelectQuery, column string, values []Text) *bun.SelectQuery {
	if len(values) == 0 {
		return q.Where("1 = 0")
	}
	return q.Where("? IN (?)", bun.Ident(column), bun.List(values))
}

// uuids returns those of ids that are some, in their stored form. Others are
// the id of nothing, and PostgreSQL refuses to look for them.
func uuids(ids []string) []string {
	known := make([]string, 0, len(ids))
	for _, id := range ids {
		if stored, ok := hoko.ParseID(id); ok {
			known = append(known, stored)
		}
	}
	return known
}

// equals restricts q to rows whose text column has the value, if there is one.
func equals(q *bun.SelectQuery, column string, value *string) *bun.SelectQuery {
	if value == nil {
		return q
	}
	return q.Where("? = ?", bun.Ident(column), *value)
}

// equalsID restricts q to rows whose column holds the id, if there is one.
func equalsID(q *bun.SelectQuery, column string, id *string) *bun.SelectQuery {
	if id == nil {
		return q
	}
	return among(q, column, uuids([]string{*id}))
}

// madeBy restricts q to rows that a person or an API key made, who are in columns
// whose names begin with a prefix; nil is anyone.
func madeBy(q *bun.SelectQuery, prefix string, actorID *string) *bun.SelectQuery {
	if actorID == nil {
		return q
	}
	id, ok := hoko.ParseID(*actorID)
	if !ok {
		return q.Where("1 = 0")
	}
	return q.Where("(? = ? OR ? = ?)", bun.Ident(prefix+"_user_id"), id, bun.Ident(prefix+"_key_id"), id)
}

// within restricts q to rows that were made on or after a moment, and on or
// before another, as far as they are given.
func within(q *bun.SelectQuery, from, until *time.Time) *bun.SelectQuery {
	if from != nil {
		q = q.Where("created_at >= ?", micros(*from))
	}
	if until != nil {
		q = q.Where("created_at <= ?", micros(*until))
	}
	return q
}
