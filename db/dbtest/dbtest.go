// Package dbtest gives tests real databases: fresh SQLite files, and schemas of
// their own on a throw-away PostgreSQL cluster that the test process starts by
// itself and that ends with it. It is no fake.
package dbtest

import (
	"crypto/rand"
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
	t.Run("sqlite", func(t *testing.T) {
		t.Parallel()
		test(t, Open(t, db.Config{Path: SQLitePath(t)}))
	})
	t.Run("postgres", func(t *testing.T) {
		t.Parallel()
		test(t, Open(t, db.Config{URL: PostgresURL(t)}))
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

// SQLitePath returns where a test can put an SQLite database of its own.
func SQLitePath(t testing.TB) string {
	t.Helper()
	return filepath.Join(t.TempDir(), "hoko.db")
}

// PostgresURL returns the address of an empty schema of the process's cluster
// that is the test's own. Without PostgreSQL the test is skipped, and fails
// where CI is "true".
func PostgresURL(t testing.TB) string {
	t.Helper()
	cluster, err := shared()
	requirePostgres(t, err)
	schema := "test_" + strings.ToLower(rand.Text())
	if err := cluster.exec(t.Context(), "CREATE SCHEMA "+schema); err != nil {
		t.Fatalf("create schema: %v", err)
	}
	return cluster.URL() + "&search_path=" + schema
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
