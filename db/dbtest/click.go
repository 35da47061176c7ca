package dbtest

import (
	"context"
	"database/sql"
	"errors"
	"strings"
	"testing"

	"github.com/hoko-to/hoko/db"
)

// CopyClick puts copies of a stored click beside it, each a millisecond later than
// the one before it. It is for tests that read more clicks than they could store in
// a reasonable time: the copies are in no sums.
func CopyClick(t testing.TB, c db.Config, id string, copies int) {
	t.Helper()
	uuid := "TEXT"
	if c.URL != "" {
		uuid = "uuid"
	}
	pass(t, c, func(pool *sql.DB) error { return copyClick(t.Context(), pool, uuid, id, copies) })
}

// Exec runs a statement that no store makes.
func Exec(t testing.TB, c db.Config, statement string, args ...any) {
	t.Helper()
	pass(t, c, func(pool *sql.DB) error {
		_, err := pool.ExecContext(t.Context(), statement, args...)
		return err
	})
}

// pass does something to a database past any store.
func pass(t testing.TB, c db.Config, do func(pool *sql.DB) error) {
	t.Helper()
	driver, address := "sqlite", "file:"+c.Path+"?_pragma=busy_timeout(5000)"
	if c.URL != "" {
		driver, address = "postgres", c.URL
	}
	pool, err := sql.Open(driver, address)
	if err == nil {
		err = errors.Join(do(pool), pool.Close())
	}
	if err != nil {
		t.Fatalf("past the store: %v", err)
	}
}

func copyClick(ctx context.Context, pool *sql.DB, uuid, id string, copies int) error {
	columns, err := columnsOf(ctx, pool)
	if err != nil {
		return err
	}
	values := make([]string, len(columns))
	for i, name := range columns {
		switch name {
		case "id": // of the same moment, for which the database has room
			values[i] = "CAST(substr(CAST(id AS text), 1, 24) || substr(CAST(1000000000000 + n.i AS text), 2) AS " + uuid + ")"
		case "created_at":
			values[i] = "created_at + n.i * 1000"
		default:
			values[i] = name
		}
	}
	_, err = pool.ExecContext(ctx, `
		-- CopyClick
		WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < $2)
		INSERT INTO clicks (`+strings.Join(columns, ", ")+`)
		SELECT `+strings.Join(values, ", ")+` FROM clicks, n WHERE id = $1`, id, copies)
	return err
}

func columnsOf(ctx context.Context, pool *sql.DB) (columns []string, err error) {
	rows, err := pool.QueryContext(ctx, "SELECT * FROM clicks LIMIT 0")
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	columns, err = rows.Columns()
	return columns, errors.Join(err, rows.Err())
}
