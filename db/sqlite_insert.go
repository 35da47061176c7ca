package db

import (
	"context"
	"database/sql"
	"errors"
	"reflect"
	"slices"
	"strings"

	"github.com/uptrace/bun"
)

// insert stores rows with prepared statements of many rows each, and one of
// those that are left over.
func (sqliteEngine) insert(ctx context.Context, tx bun.Tx, in insertion) (inserted int, err error) {
	left := len(in.rows) % chunkSize
	whole := len(in.rows) - left
	for _, rows := range [][]reflect.Value{in.rows[:whole], in.rows[whole:]} {
		if len(rows) == 0 {
			continue
		}
		n, err := in.prepared(ctx, tx, rows, min(len(rows), chunkSize))
		if err != nil {
			return 0, err
		}
		inserted += n
	}
	return inserted, nil
}

// prepared inserts rows with one prepared statement, which takes each of them at
// once.
func (in insertion) prepared(ctx context.Context, tx bun.Tx, rows []reflect.Value, each int) (inserted int, err error) {
	tuple := "(?" + strings.Repeat(", ?", len(in.columns)-1) + ")"
	stmt, err := tx.PrepareContext(ctx, "INSERT INTO "+in.table+" ("+namesOf(in.columns)+
		") VALUES "+tuple+strings.Repeat(", "+tuple, each-1)+" "+in.skip)
	if err != nil {
		return 0, err
	}
	defer func() { err = errors.Join(err, stmt.Close()) }()
	for chunk := range slices.Chunk(rows, each) {
		values, err := in.values(chunk)
		if err != nil {
			return 0, err
		}
		n, err := in.run(
			func() (sql.Result, error) { return stmt.ExecContext(ctx, values...) },
			func() (*sql.Rows, error) { return stmt.QueryContext(ctx, values...) },
		)
		if err != nil {
			return 0, err
		}
		inserted += n
	}
	return inserted, nil
}

// values returns what is stored of rows, row by row.
func (in insertion) values(rows []reflect.Value) ([]any, error) {
	values := make([]any, 0, len(rows)*len(in.columns))
	for _, row := range rows {
		for _, column := range in.columns {
			value, err := column.of(row)
			if err != nil {
				return nil, err
			}
			values = append(values, value)
		}
	}
	return values, nil
}
