package db

import (
	"context"
	"reflect"
	"slices"
)

// insertion is rows on their way into a table. They come in thousands, and each
// engine has a way that is faster than a statement with all their values in it.
type insertion struct {
	table   string
	columns []column
	rows    []reflect.Value // structs
	skip    string          // what to do about a row that is there; "" to refuse
}

// insertChunk is how many rows are inserted at once.
const insertChunk = 5000

// insertRows stores rows of one table. It runs in a transaction.
func insertRows[Row any](ctx context.Context, tx *Store, rows []*Row) error {
	_, err := insertRowsOr(ctx, tx, "", rows)
	return err
}

// insertRowsOr is insertRows with a clause that says what becomes of a row that
// is there. It returns how many were not.
func insertRowsOr[Row any](ctx context.Context, tx *Store, skip string, rows []*Row) (inserted int, err error) {
	in := insertion{
		table:   tx.early.Table(reflect.TypeFor[Row]()).Name,
		columns: columnsOf[Row](tx.base),
		skip:    skip,
	}
	for chunk := range slices.Chunk(rows, insertChunk) {
		in.rows = convert(chunk, func(row *Row) reflect.Value { return reflect.ValueOf(row).Elem() })
		n, err := tx.engine.insert(ctx, *tx.tx, in)
		if err != nil {
			return 0, classify(ctx, err)
		}
		inserted += n
	}
	return inserted, nil
}
