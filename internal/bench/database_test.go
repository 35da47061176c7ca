package bench

import (
	"context"
	"database/sql"
	"fmt"
	"strings"
	"testing"

	"github.com/hoko-to/hoko/db"
	"github.com/hoko-to/hoko/db/dbtest"
)

// migrated brings an empty database to the program's schema.
func migrated(b *testing.B, c db.Config) {
	b.Helper()
	if err := dbtest.Open(b, c).Ping(b.Context()); err != nil {
		b.Fatal(err)
	}
}

func openSQLite(b *testing.B, path string) *sql.DB {
	b.Helper()
	return open(b, "sqlite", "file:"+path+"?_pragma=busy_timeout(5000)&_pragma=journal_mode(WAL)&_pragma=synchronous(FULL)&_pragma=foreign_keys(1)")
}

func openPostgres(b *testing.B, address string) *sql.DB {
	b.Helper()
	return open(b, "postgres", address)
}

// database makes a database in a cluster and returns where it is reached.
func database(b *testing.B, cluster *dbtest.Cluster, name string) string {
	b.Helper()
	if _, err := openPostgres(b, cluster.URL()).ExecContext(b.Context(), "CREATE DATABASE "+name); err != nil {
		b.Fatal(err)
	}
	return strings.Replace(cluster.URL(), "/postgres?", "/"+name+"?", 1)
}

func open(b *testing.B, driver, address string) *sql.DB {
	b.Helper()
	pool, err := sql.Open(driver, address)
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() { _ = pool.Close() })
	return pool
}

// execAll runs statements in one transaction.
func execAll(b *testing.B, pool *sql.DB, statements []string) {
	b.Helper()
	tx, err := pool.BeginTx(b.Context(), nil)
	if err != nil {
		b.Fatal(err)
	}
	for _, statement := range statements {
		if _, err := tx.ExecContext(b.Context(), statement); err != nil {
			b.Fatal(err)
		}
	}
	if err := tx.Commit(); err != nil {
		b.Fatal(err)
	}
}

// bareChunk is how many rows the bare statements insert at once.
const bareChunk = 1000

// copyOf returns the statements that insert the rows of a table, as literals.
func copyOf(b *testing.B, pool *sql.DB, table, where string) []string {
	b.Helper()
	query := "SELECT * FROM " + table
	if where != "" {
		query += " WHERE " + where
	}
	rows, err := pool.QueryContext(context.Background(), query)
	if err != nil {
		b.Fatal(err)
	}
	defer rows.Close()
	columns, err := rows.Columns()
	if err != nil {
		b.Fatal(err)
	}
	var statements, tuples []string
	for rows.Next() {
		tuples = append(tuples, tuple(b, rows, len(columns)))
		if len(tuples) == bareChunk {
			statements, tuples = append(statements, insertInto(table, tuples)), nil
		}
	}
	if err := rows.Err(); err != nil {
		b.Fatal(err)
	}
	if len(tuples) > 0 {
		statements = append(statements, insertInto(table, tuples))
	}
	return statements
}

func insertInto(table string, tuples []string) string {
	return "INSERT INTO " + table + " VALUES " + strings.Join(tuples, ",")
}

func tuple(b *testing.B, rows *sql.Rows, columns int) string {
	b.Helper()
	values := make([]any, columns)
	for i := range values {
		values[i] = new(any)
	}
	if err := rows.Scan(values...); err != nil {
		b.Fatal(err)
	}
	literals := make([]string, columns)
	for i, value := range values {
		literals[i] = literal(*value.(*any))
	}
	return "(" + strings.Join(literals, ",") + ")"
}

func literal(value any) string {
	switch v := value.(type) {
	case nil:
		return "NULL"
	case int64:
		return fmt.Sprint(v)
	case []byte:
		return "'" + strings.ReplaceAll(string(v), "'", "''") + "'"
	default:
		return "'" + strings.ReplaceAll(fmt.Sprint(v), "'", "''") + "'"
	}
}
