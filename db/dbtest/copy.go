package dbtest

import (
	"cmp"
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
	copyRow(t, c, "clicks", id, copies, map[string]string{"created_at": "created_at + n.i * 1000"})
}

// CopyAPIKey puts copies of a stored key beside it, for tests of more keys than they
// could make in a reasonable time. Nobody knows their secrets.
func CopyAPIKey(t testing.TB, c db.Config, id string, copies int) {
	t.Helper()
	copyRow(t, c, "api_keys", id, copies, map[string]string{"public_id": "substr(public_id, 1, 6) || substr(CAST(1000000 + n.i AS text), 2)"})
}

// copyRow puts copies of a row beside it, which differ in their ids and in some
// columns.
func copyRow(t testing.TB, c db.Config, table, id string, copies int, other map[string]string) {
	t.Helper()
	uuid := "TEXT"
	if c.URL != "" {
		uuid = "uuid"
	}
	// Of the same moment, for which the database has room.
	other["id"] = "CAST(substr(CAST(id AS text), 1, 24) || substr(CAST(1000000000000 + n.i AS text), 2) AS " + uuid + ")"
	pass(t, c, func(pool *sql.DB) error { return insertCopies(t.Context(), pool, table, id, copies, other) })
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

func insertCopies(ctx context.Context, pool *sql.DB, table, id string, copies int, values map[string]string) error {
	columns, err := columnsOf(ctx, pool, table)
	if err != nil {
		return err
	}
	copied := make([]string, len(columns))
	for i, name := range columns {
		copied[i] = cmp.Or(values[name], name)
	}
	_, err = pool.ExecContext(ctx, `
		-- insertCopies
		WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < $2)
		INSERT INTO `+table+` (`+strings.Join(columns, ", ")+`)
		SELECT `+strings.Join(copied, ", ")+` FROM `+table+`, n WHERE id = $1 AND n.i <= $2`, id, copies)
	return err
}

func columnsOf(ctx context.Context, pool *sql.DB, table string) (columns []string, err error) {
	rows, err := pool.QueryContext(ctx, "SELECT * FROM "+table+" LIMIT 0")
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	columns, err = rows.Columns()
	return columns, errors.Join(err, rows.Err())
}
