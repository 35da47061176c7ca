// Package dbtest gives tests real databases: fresh SQLite files, and schemas of
// their own on a throw-away PostgreSQL cluster that the test process starts by
// itself and that ends with it. It is no fake.
package dbtest

import (
	"context"
	"crypto/rand"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"github.com/hoko-to/hoko/db"
)

// shared is the cluster of this test process.
var shared = sync.OnceValues(func() (*Cluster, error) { return newCluster("off") })

// Each runs the test on each kind of database in parallel, with a store that is
// empty and its own.
func Each(t *testing.T, test func(t *testing.T, store *db.Store)) {
	t.Helper()
	EachConfig(t, func(t *testing.T, c db.Config) { test(t, Open(t, c)) })
}

// EachConfig is Each for tests that also reach the database past the store.
func EachConfig(t *testing.T, test func(t *testing.T, c db.Config)) {
	t.Helper()
	t.Run("sqlite", func(t *testing.T) {
		t.Parallel()
		test(t, db.Config{Path: SQLitePath(t)})
	})
	t.Run("postgres", func(t *testing.T) {
		t.Parallel()
		test(t, db.Config{URL: PostgresURL(t)})
	})
}

// Open opens a store that is closed at the end of the test.
func Open(t testing.TB, c db.Config) *db.Store {
	t.Helper()
	store, err := db.Open(t.Context(), c)
	if err != nil {
		t.Fatalf("open store: %v", err)
	}
	t.Cleanup(func() {
		if err := store.Close(); err != nil {
			t.Errorf("close store: %v", err)
		}
	})
	return store
}

// SQLitePath returns the path of an SQLite database that is empty and the test's
// own, in a folder of its own. Its schema is up to date: to migrate each anew would
// take longer than most tests do.
func SQLitePath(t testing.TB) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "hoko.db")
	text, err := migrated()
	if err == nil {
		err = os.WriteFile(path, text, 0o600)
	}
	if err != nil {
		t.Fatalf("make SQLite database: %v", err)
	}
	return path
}

// migrated is the file of an empty SQLite database with its schema.
var migrated = sync.OnceValues(func() (text []byte, err error) {
	folder, err := os.MkdirTemp("", "hoko-sqlite-")
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, os.RemoveAll(folder)) }()
	path := filepath.Join(folder, "hoko.db")
	store, err := db.Open(context.Background(), db.Config{Path: path})
	if err != nil {
		return nil, err
	}
	if err := store.Close(); err != nil { // which leaves nothing beside the file
		return nil, err
	}
	return os.ReadFile(path)
})

// PostgresURL returns the address of a schema of the process's cluster that is the
// test's own and holds nothing. It is up to date. Without PostgreSQL the test is
// skipped, and fails where CI is "true".
func PostgresURL(t testing.TB) string {
	t.Helper()
	return newSchema(t, (*Cluster).newMigratedSchema)
}

// EmptyPostgresURL is PostgresURL for what begins without any table.
func EmptyPostgresURL(t testing.TB) string {
	t.Helper()
	return newSchema(t, func(c *Cluster, ctx context.Context, name string) error {
		return c.exec(ctx, "CREATE SCHEMA "+name)
	})
}

// newSchema lets something make a schema, and returns its address.
func newSchema(t testing.TB, create func(c *Cluster, ctx context.Context, name string) error) string {
	t.Helper()
	cluster, err := shared()
	requirePostgres(t, err)
	name := "test_" + strings.ToLower(rand.Text())
	if err := create(cluster, t.Context(), name); err != nil {
		t.Fatalf("create schema: %v", err)
	}
	return cluster.schemaURL(name)
}

// requirePostgres ends the test if a cluster could not be started.
func requirePostgres(t testing.TB, err error) {
	t.Helper()
	switch {
	case err == nil:
	case errIsMissing(err) && os.Getenv("CI") != "true":
		t.Skipf("LEFT OUT: %v", err)
	default:
		t.Fatalf("start PostgreSQL: %v", err)
	}
}
