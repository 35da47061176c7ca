package db

import (
	"context"
	"errors"
	"strings"

	"github.com/uptrace/bun"
)

// insertClicks stores rows one by one with one prepared statement, which no
// larger statement beats where there is no network.
func (sqliteEngine) insertClicks(ctx context.Context, tx bun.Tx, rows []*clickRow) (inserted int, err error) {
	columns := clickColumns()
	query := "INSERT INTO clicks (" + namesOf(columns) + ") VALUES (?" +
		strings.Repeat(", ?", len(columns)-1) + ") ON CONFLICT (id) DO NOTHING"
	stmt, err := tx.PrepareContext(ctx, query)
	if err != nil {
		return 0, err
	}
	defer func() { err = errors.Join(err, stmt.Close()) }()
	for _, row := range rows {
		values := convert(columns, func(c clickColumn) any { return c.value(row) })
		res, err := stmt.ExecContext(ctx, values...)
		if err != nil {
			return 0, err
		}
		n, err := res.RowsAffected()
		if err != nil {
			return 0, err
		}
		inserted += int(n)
	}
	return inserted, nil
}
