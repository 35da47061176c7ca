// Package dbtest gives tests real databases: fresh SQLite files, and schemas of
// their own on a throw-away PostgreSQL cluster that the test run starts by
// itself. It is no fake.
package dbtest

import (
	"errors"
	"path/filepath"
	"testing"

	"github.com/hoko-to/hoko/db"
)

var errUnfinished = errors.New("dbtest: not there yet")

// Each runs the test on each kind of database in parallel, with a store that is
// empty and its own.
func Each(t *testing.T, test func(t *testing.T, store *db.Store)) {
	t.Helper()
	t.Fatal(errUnfinished)
}

// Open opens a store that is closed at the end of the test.
func Open(t testing.TB, c db.Config) *db.Store {
	t.Helper()
	t.Fatal(errUnfinished)
	return nil
}

// SQLitePath returns where a test can put an SQLite database of its own.
func SQLitePath(t testing.TB) string {
	t.Helper()
	return filepath.Join(t.TempDir(), "hoko.db")
}

// PostgresURL returns an empty schema of the shared cluster that is the test's own.
func PostgresURL(t testing.TB) string {
	t.Helper()
	t.Fatal(errUnfinished)
	return ""
}

// Cluster is a PostgreSQL cluster that belongs to one test, which may stop and
// start it.
type Cluster struct{}

// Postgres starts a cluster for the test alone.
func Postgres(t testing.TB) *Cluster {
	t.Helper()
	t.Fatal(errUnfinished)
	return nil
}

// URL returns where the cluster is reached. It stays the same over restarts.
func (c *Cluster) URL() string { return "" }

// Stop stops the cluster at once, as a crash would.
func (c *Cluster) Stop(t testing.TB) { t.Helper() }

// Start starts the cluster again.
func (c *Cluster) Start(t testing.TB) { t.Helper() }
