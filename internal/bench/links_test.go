package bench

import (
	"context"
	"database/sql"
	"fmt"
	"net/http"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/hoko-to/hoko/db"
	"github.com/hoko-to/hoko/db/dbtest"
)

const (
	batchSize   = 10_000
	insertChunk = 1000
)

// BenchmarkCreateLinks compares 10,000 links in one POST, answer included, with
// a bare multi-row insert of the very same rows into an equal database.
func BenchmarkCreateLinks(b *testing.B) {
	b.Run("sqlite", func(b *testing.B) {
		data, twin := b.TempDir(), filepath.Join(b.TempDir(), "twin.db")
		migrated(b, db.Config{Path: twin})
		benchmarkCreateLinks(b, openSQLite(b, filepath.Join(data, "hoko.db")), openSQLite(b, twin), "HOKO_DATA="+data)
	})
	b.Run("postgres", func(b *testing.B) {
		cluster := dbtest.Postgres(b)
		address, twin := database(b, cluster, "own"), database(b, cluster, "twin")
		migrated(b, db.Config{URL: twin})
		benchmarkCreateLinks(b, openPostgres(b, address), openPostgres(b, twin), "HOKO_DATA="+b.TempDir(), "HOKO_DATABASE="+address)
	})
}

func benchmarkCreateLinks(b *testing.B, own, twin *sql.DB, env ...string) {
	h := startHoko(b, env...)
	for _, table := range []string{"workspaces", "collections"} {
		execAll(b, twin, copyOf(b, own, table, ""))
	}
	var bare, took time.Duration
	for round := range rounds {
		tenant := fmt.Sprintf("round-%d", round)
		body := linksBody(h.collection, tenant)
		begin := time.Now()
		h.call(b, http.MethodPost, "/api/links", body, nil)
		took += time.Since(begin)

		statements := copyOf(b, own, "links", "tenant_id = '"+tenant+"'")
		statements = append(statements, copyOf(b, own, "short_ids", "link_id IN (SELECT id FROM links WHERE tenant_id = '"+tenant+"')")...)
		begin = time.Now()
		execAll(b, twin, statements)
		bare += time.Since(begin)
	}
	b.ReportMetric(float64(bare.Milliseconds())/rounds, "floor-ms")
	b.ReportMetric(float64(took.Milliseconds())/rounds, "hoko-ms")
	b.ReportMetric(float64(took)/float64(bare), "x-floor")
	b.ReportMetric(0, "ns/op")
}

func linksBody(collection, tenant string) []byte {
	items := make([]string, batchSize)
	for i := range items {
		items[i] = fmt.Sprintf(`{"url":"https://example.com/products/%d?ref=catalogue","collectionId":%q,"title":"Product %d","tenantId":%q,"externalId":"%s-%d","utm":{"source":"catalogue","medium":"email"}}`,
			i, collection, i, tenant, tenant, i)
	}
	return []byte("[" + strings.Join(items, ",") + "]")
}

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
		if len(tuples) == insertChunk {
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
