package db

import (
	"context"
	"database/sql"
	"errors"
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

	// returned reads a row that the statement returns; nil if it returns none.
	returned func(*sql.Rows) error
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
	return insertAll(ctx, tx, insertion{skip: skip}, rows)
}

// insertRowsReturning is insertRowsOr with a clause that says what is returned of
// the rows that were not there, each of which is read.
func insertRowsReturning[Row any](ctx context.Context, tx *Store, skip string, rows []*Row, read func(*sql.Rows) error) error {
	_, err := insertAll(ctx, tx, insertion{skip: skip, returned: read}, rows)
	return err
}

func insertAll[Row any](ctx context.Context, tx *Store, in insertion, rows []*Row) (inserted int, err error) {
	in.table = tx.early.Table(reflect.TypeFor[Row]()).Name
	in.columns = columnsOf[Row](tx.base)
	for chunk := range slices.Chunk(rows, insertChunk) {
		in.rows = convert(chunk, func(row *Row) reflect.Value { return reflect.ValueOf(row).Elem() })
		ctx, span := tx.spans.begin(ctx, "INSERT", in.table)
		n, err := tx.engine.insert(ctx, *tx.tx, in)
		end(ctx, span, err)
		if err != nil {
			return 0, classify(ctx, err)
		}
		inserted += n
	}
	return inserted, nil
}

// run runs a statement in one of two ways, reads what it returns, and returns how
// many rows were stored.
func (in insertion) run(exec func() (sql.Result, error), query func() (*sql.Rows, error)) (stored int, err error) {
	if in.returned == nil {
		return affected(exec())
	}
	rows, err := query()
	if err != nil {
		return 0, err
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	for ; rows.Next(); stored++ {
		if err := in.returned(rows); err != nil {
			return 0, err
		}
	}
	return stored, rows.Err()
}

func affected(res sql.Result, err error) (int, error) {
	if err != nil {
		return 0, err
	}
	n, err := res.RowsAffected()
	return int(n), err
}
