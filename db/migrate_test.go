package db_test

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db"
	"github.com/hoko-to/hoko/db/dbtest"
)

// openEnv makes the test program open a database and end, for the test that
// needs several processes.
const openEnv = "HOKO_TEST_OPEN"

func TestMain(m *testing.M) {
	if target := os.Getenv(openEnv); target != "" {
		os.Exit(openAndClose(target))
	}
	os.Exit(m.Run())
}

func openAndClose(target string) int {
	c := db.Config{Path: target}
	if strings.HasPrefix(target, "postgres:") {
		c = db.Config{URL: target}
	}
	store, err := db.Open(context.Background(), c)
	if err == nil {
		err = store.Close()
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	return 0
}

// TestSeveralProcessesStartAtOnce lets processes open the same empty database at
// once. Each finds all tables, and each migration was applied once.
func TestSeveralProcessesStartAtOnce(t *testing.T) {
	t.Parallel()
	nothing := func(t testing.TB) string { return filepath.Join(t.TempDir(), "hoko.db") }
	for name, target := range map[string]func(testing.TB) string{"sqlite": nothing, "postgres": dbtest.EmptyPostgresURL} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			address := target(t)
			ended := make(chan error)
			const processes = 4
			for range processes {
				go func() {
					cmd := exec.CommandContext(t.Context(), os.Args[0])
					cmd.Env = append(os.Environ(), openEnv+"="+address)
					output, err := cmd.CombinedOutput()
					if err != nil {
						err = fmt.Errorf("%w: %s", err, output)
					}
					ended <- err
				}()
			}
			for range processes {
				must(t, <-ended)
			}
		})
	}
}

func TestMigrateTwice(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, store *db.Store) {
		before := pairs(t, store, "SELECT name, CAST(applied_at AS text) FROM migrations ORDER BY name")
		x := newTenant(t, reopen(t, store))
		equal(t, "migrations", pairs(t, store, "SELECT name, CAST(applied_at AS text) FROM migrations ORDER BY name"), before)
		equal(t, "workspace", got(store.WorkspaceBySlug(t.Context(), x.workspace.Slug))(t), x.workspace)
	})
}

// TestFailedMigrationLeavesNothing applies one that fails half-way, and then the
// same one mended.
func TestFailedMigrationLeavesNothing(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, store *db.Store) {
		if err := store.Migrate(t.Context(), "9999_next.sql", "CREATE TABLE half (id TEXT); INSERT INTO nowhere VALUES (1);"); err == nil {
			t.Fatal("applied")
		}
		for range 2 {
			must(t, store.Migrate(t.Context(), "9999_next.sql", "CREATE TABLE half (id TEXT);"))
		}
	})
}

// TestEndsWithoutWords: links of earlier versions end at moments that no answer can
// name. The next start brings them back among those that one can.
func TestEndsWithoutWords(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, store *db.Store) {
		x := newTenant(t, store)
		first := time.Date(1, 1, 1, 0, 0, 0, 0, time.UTC)
		last := time.Date(9999, 12, 31, 23, 59, 59, 999_999_000, time.UTC)
		ends := map[time.Time]time.Time{
			last: last, last.Add(12 * time.Hour): last, first: first, first.Add(-12 * time.Hour): first, began: began,
		}
		var links []*hoko.Link
		var ids []string
		for end := range ends {
			link := x.link()
			link.ExpiresAt = &end
			links, ids = append(links, link), append(ids, link.ID)
		}
		must(t, store.InsertLinks(t.Context(), links))
		must(t, store.Exec(t.Context(), "DELETE FROM migrations WHERE name = '0015_link_ends.sql'"))
		after := got(reopen(t, store).LinksByIDs(t.Context(), x.access, ids))(t)
		for _, link := range links {
			equal(t, link.ExpiresAt.String(), after[link.ID].ExpiresAt.String(), ends[*link.ExpiresAt].String())
		}
	})
}

// TestSchemasAgree compares the tables and columns of both databases.
func TestSchemasAgree(t *testing.T) {
	t.Parallel()
	sqlite := dbtest.Open(t, db.Config{Path: dbtest.SQLitePath(t)})
	postgres := dbtest.Open(t, db.Config{URL: dbtest.PostgresURL(t)})
	newTenant(t, postgres)
	columns := pairs(t, sqlite, `
		SELECT m.name || '.' || c.name, CASE WHEN c."notnull" THEN 'NOT NULL' ELSE '' END
		FROM sqlite_master AS m, pragma_table_info(m.name) AS c
		WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%'`)
	equal(t, "columns", columns, pairs(t, postgres, `
		SELECT table_name || '.' || column_name, CASE is_nullable WHEN 'NO' THEN 'NOT NULL' ELSE '' END
		FROM information_schema.columns
		WHERE table_schema = current_schema() AND table_name <> 'quotas'`)) // which an only process needs not share
	equal(t, "indexes", pairs(t, sqlite, "SELECT name, '' FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL"),
		pairs(t, postgres, `
			SELECT indexname, '' FROM pg_indexes
			WHERE schemaname = current_schema() AND indexname NOT IN (SELECT conname FROM pg_constraint)`))
	if len(columns) < 100 {
		t.Errorf("compared %d columns only", len(columns))
	}
}

// TestSnapshotIsWhatMigrationsLeave: the schema that other tests are given is the one
// that the program makes.
func TestSnapshotIsWhatMigrationsLeave(t *testing.T) {
	t.Parallel()
	given := dbtest.Open(t, db.Config{URL: dbtest.PostgresURL(t)})
	made := dbtest.Open(t, db.Config{URL: dbtest.EmptyPostgresURL(t)})
	const here = "current_schema()::regnamespace"
	for what, query := range map[string]string{
		"columns": `SELECT table_name || '.' || column_name, concat_ws(' ', data_type, is_nullable, column_default)
			FROM information_schema.columns WHERE table_schema = current_schema()`,
		"indexes":     "SELECT indexname, replace(indexdef, current_schema(), '') FROM pg_indexes WHERE schemaname = current_schema()",
		"constraints": "SELECT conname, replace(pg_get_constraintdef(oid), current_schema(), '') FROM pg_constraint WHERE connamespace = " + here,
		"functions":   "SELECT proname, prosrc FROM pg_proc WHERE pronamespace = " + here,
		"triggers": `SELECT tgname, replace(pg_get_triggerdef(t.oid), current_schema(), '')
			FROM pg_trigger t JOIN pg_class c ON c.oid = tgrelid WHERE relnamespace = ` + here + " AND NOT tgisinternal",
		"partitions": "SELECT relname, pg_get_partkeydef(oid) FROM pg_class WHERE relkind = 'p' AND relnamespace = " + here,
		"options":    "SELECT relname, array_to_string(reloptions, ' ') FROM pg_class WHERE reloptions IS NOT NULL AND relnamespace = " + here,
		"migrations": "SELECT name, '' FROM migrations",
	} {
		got := pairs(t, given, query)
		equal(t, what, got, pairs(t, made, query))
		if len(got) == 0 {
			t.Errorf("no %s were compared", what)
		}
	}
}

// pairs returns the rows of a query for two texts, joined and sorted.
func pairs(t *testing.T, store *db.Store, query string) []string {
	t.Helper()
	rows, err := store.Query(t.Context(), query)
	must(t, err)
	defer func() { must(t, rows.Close()) }()
	var list []string
	for rows.Next() {
		var a, b string
		must(t, rows.Scan(&a, &b))
		list = append(list, a+" "+b)
	}
	must(t, rows.Err())
	slices.Sort(list)
	return list
}
