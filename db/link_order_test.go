package db_test

import (
	"strings"
	"testing"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db"
	"github.com/hoko-to/hoko/db/dbtest"
)

// TestLinksAreReadInOrder reads the plans of SQLite: a page of links begins where an
// index has its first one, however many links there are.
func TestLinksAreReadInOrder(t *testing.T) {
	t.Parallel()
	store := dbtest.Open(t, db.Config{Path: dbtest.SQLitePath(t)})
	x := newTenant(t, store)
	id := x.link().ID
	changed := hoko.Page{Field: hoko.OrderByUpdatedAt}
	for name, tt := range map[string]struct {
		filter hoko.LinkFilter
		page   hoko.Page
		index  string
	}{
		"newest first":          {index: "links_workspace_id_created_at_idx"},
		"oldest first":          {page: hoko.Page{Direction: hoko.Ascending}, index: "links_workspace_id_created_at_idx"},
		"by last change":        {page: changed, index: "links_workspace_id_updated_at_idx"},
		"behind a change":       {page: hoko.Page{Field: changed.Field, After: &hoko.Cursor{Field: changed.Field, ID: id}}, index: "links_workspace_id_updated_at_idx"},
		"changed, not put away": {filter: hoko.LinkFilter{Archived: new(false)}, page: changed, index: "links_workspace_id_updated_at_idx"},
		"of a tenant":           {filter: hoko.LinkFilter{TenantID: new("tenant")}, index: "links_tenant_id_idx"},
		"of a partner":          {filter: hoko.LinkFilter{PartnerID: &id}, index: "links_partner_id_idx"},
		"of a collection":       {filter: hoko.LinkFilter{CollectionID: &id}, index: "links_collection_id_idx"},
	} {
		tt.page.Limit = 50
		plan := planOf(t, store, got(db.LinksQuery(store, x.access, tt.filter, tt.page))(t))
		if !strings.Contains(plan, "SEARCH link USING INDEX "+tt.index+" (") || strings.Contains(plan, "FOR ORDER BY") {
			t.Errorf("%s: want %s, unsorted:\n%s", name, tt.index, plan)
		}
	}
}

// TestSkippedLinksAreNotRead reads the plan of SQLite: what is skipped is counted in
// an index alone, and rows are looked up by the ids of the page.
func TestSkippedLinksAreNotRead(t *testing.T) {
	t.Parallel()
	store := dbtest.Open(t, db.Config{Path: dbtest.SQLitePath(t)})
	x := newTenant(t, store)
	for field, index := range map[hoko.OrderField]string{hoko.OrderByCreatedAt: "created_at", hoko.OrderByUpdatedAt: "updated_at"} {
		plan := planOf(t, store, got(db.LinksQuery(store, x.access, hoko.LinkFilter{}, hoko.Page{Field: field, Limit: 50, Skip: 90_000}))(t))
		skipped := "SEARCH link USING COVERING INDEX links_workspace_id_" + index + "_idx (workspace_id=?)\n"
		if !strings.HasPrefix(plan, "SEARCH link USING INDEX sqlite_autoindex_links_1 (id=?)\nLIST SUBQUERY") || !strings.Contains(plan, skipped) {
			t.Errorf("by %s:\n%s", field, plan)
		}
	}
}

// TestLinksAreReadAsTheyLie: what has to look at all links does so in the order in
// which they were stored; any other would read the table back and forth.
func TestLinksAreReadAsTheyLie(t *testing.T) {
	t.Parallel()
	store := dbtest.Open(t, db.Config{Path: dbtest.SQLitePath(t)})
	x := newTenant(t, store)
	count, _, _ := db.CountQueries(store, x.access, hoko.LinkFilter{Search: "some"}, nil)
	for name, query := range map[string]string{
		"by short id": got(db.LinksQuery(store, x.access, hoko.LinkFilter{}, hoko.Page{Field: hoko.OrderByShortID, Limit: 50}))(t),
		"a count":     count,
	} {
		if plan := planOf(t, store, query); !strings.Contains(plan, "links_workspace_id_created_at_idx") {
			t.Errorf("%s:\n%s", name, plan)
		}
	}
}

// TestIDsAreLookedUp reads the plans of SQLite: links and clicks are looked for by
// their ids, and not among all that the workspace has.
func TestIDsAreLookedUp(t *testing.T) {
	t.Parallel()
	store := dbtest.Open(t, db.Config{Path: dbtest.SQLitePath(t)})
	x := newTenant(t, store)
	ids := make([]string, 500)
	for i := range ids {
		ids[i] = newID()
	}
	for query, want := range map[string]string{
		got(db.LinksQuery(store, x.access, hoko.LinkFilter{IDs: ids}, hoko.Page{Limit: 1}))(t): "SEARCH link USING INDEX sqlite_autoindex_links_1 (id=?)",
		db.LockedLinksQuery(store, x.access, ids):                                              "SEARCH link USING INDEX sqlite_autoindex_links_1 (id=?)",
		db.ClicksByIDsQuery(store, x.access, ids):                                              "SEARCH click USING INDEX sqlite_autoindex_clicks_1 (id=?)",
	} {
		if plan := planOf(t, store, query); !strings.HasPrefix(plan, want) {
			t.Errorf("want %s:\n%s", want, plan)
		}
	}
}
