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
	driver, address, uuid := "sqlite", "file:"+c.Path+"?_pragma=busy_timeout(5000)", "TEXT"
	if c.URL != "" {
		driver, address, uuid = "postgres", c.URL, "uuid"
	}
	pool, err := sql.Open(driver, address)
	if err == nil {
		err = errors.Join(copyClick(t.Context(), pool, uuid, id, copies), pool.Close())
	}
	if err != nil {
		t.Fatalf("copy click: %v", err)
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
	return rows.Columns()
}
