package db_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/hoko-to/hoko/db"
	"github.com/hoko-to/hoko/db/dbtest"
)

// eraseAll erases what a workspace held, a few things at a time.
func eraseAll(t *testing.T, store *db.Store, workspaceID string, limit int) (erased int) {
	t.Helper()
	for {
		n := got(store.EraseWorkspace(t.Context(), workspaceID, limit))(t)
		if erased += n; n == 0 {
			return erased
		}
	}
}

// keptTables are those of workspaces from which a deletion removes nothing: what
// makes that nobody gets a name or a right again, and the record of who did what.
var keptTables = []string{"api_keys", "audit_events", "key_days", "link_counts"}

// agedTables hold what has its time, which ends with the workspace or soon after.
var agedTables = []string{"clicks", "click_days", "click_dayparts", "click_quarters", "key_requests", "visitor_days"}

// TestEraseWorkspace fills two workspaces, deletes one of them, and looks at each
// table that says whose its rows are: whoever adds one has to say what becomes of it.
func TestEraseWorkspace(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, store *db.Store) {
		x, y := newTenant(t, store), newTenant(t, store)
		mine, theirs := stock(t, store, x), stock(t, store, y)
		tables := tenantTables(t, store)
		before := theirs.snapshot(t, store, y)
		counted := func(of *tenant) map[string]int {
			counts := map[string]int{}
			for _, table := range tables {
				counts[table] = countRows(t, store, table+" WHERE workspace_id = '"+of.workspace.ID+"'")
			}
			return counts
		}
		full := counted(x)
		if n := eraseAll(t, store, x.workspace.ID, 9); n != 0 {
			t.Fatalf("%d things of a workspace are gone that nobody deleted", n)
		}
		equal(t, "before the deletion", counted(x), full)
		equal(t, "deleted workspaces", len(got(store.DeletedWorkspaces(t.Context()))(t)), 0)

		deleteWorkspace(t, store, x)
		equal(t, "deleted workspaces", got(store.DeletedWorkspaces(t.Context()))(t), []string{x.workspace.ID})
		if n := eraseAll(t, store, x.workspace.ID, 1); n < 8 {
			t.Errorf("%d things were erased", n)
		}
		for table, left := range counted(x) {
			if kept := slices.Contains(keptTables, table); !kept && !slices.Contains(agedTables, table) && left > 0 {
				t.Errorf("%d rows of %s are left", left, table)
			} else if kept && left != full[table] {
				t.Errorf("%d of %d rows of %s are left", left, full[table], table)
			}
			if table != "click_dayparts" && table != "visitor_days" && full[table] == 0 { // of days that are over, and of known visitors
				t.Errorf("the test looked at no row of %s", table)
			}
		}
		equal(t, "refunds of nothing", countRows(t, store, "refunds WHERE sale_id = '"+mine.sale.ID+"'"), 0)
		equal(t, "tags of nothing", countRows(t, store, "link_tags WHERE link_id = '"+mine.link.ID+"'"), 0)
		equal(t, "addresses of keys", countRows(t, store, "api_keys WHERE last_used_address IS NOT NULL AND workspace_id = '"+x.workspace.ID+"'"), 0)
		equal(t, "the other workspace", theirs.snapshot(t, store, y), before)
	})
}

// tenantTables lists the tables that say whose their rows are.
func tenantTables(t *testing.T, store *db.Store) (tables []string) {
	t.Helper()
	query := "SELECT m.name, '' FROM sqlite_master AS m, pragma_table_info(m.name) AS c WHERE m.type = 'table' AND c.name = 'workspace_id'"
	if store.IsPostgres() {
		query = `SELECT table_name, '' FROM information_schema.columns WHERE table_schema = current_schema() AND column_name = 'workspace_id'
			AND table_name NOT LIKE 'clicks\_2%'`
	}
	for _, name := range pairs(t, store, query) {
		tables = append(tables, strings.TrimSpace(name))
	}
	return tables
}
