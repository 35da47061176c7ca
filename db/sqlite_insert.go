package db

import (
	"context"
	"errors"
	"strings"

	"github.com/uptrace/bun"
)

// insert stores rows one by one with one prepared statement, which no larger
// statement beats where there is no network.
func (sqliteEngine) insert(ctx context.Context, tx bun.Tx, in insertion) (inserted int, err error) {
	query := "INSERT INTO " + in.table + " (" + namesOf(in.columns) + ") VALUES (?" +
		strings.Repeat(", ?", len(in.columns)-1) + ") " + in.skip
	stmt, err := tx.Tx.PrepareContext(ctx, query)
	if err != nil {
		return 0, err
	}
	defer func() { err = errors.Join(err, stmt.Close()) }()
	values := make([]any, len(in.columns))
	for _, row := range in.rows {
		for i, column := range in.columns {
			if values[i], err = column.of(row); err != nil {
				return 0, err
			}
		}
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
