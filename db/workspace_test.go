package db_test

import (
	"strings"
	"testing"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db"
	"github.com/hoko-to/hoko/db/dbtest"
)

// TestWorkspaces walks through all workspaces, page by page.
func TestWorkspaces(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, store *db.Store) {
		for _, slug := range []string{"shop", "acme", "blog"} {
			must(t, store.InsertWorkspace(t.Context(), &hoko.Workspace{ID: newID(), Slug: slug, Name: "The " + slug, Timezone: "UTC", CreatedAt: began}))
		}
		var names []string
		for after := ""; ; {
			page := got(store.Workspaces(t.Context(), after, 2))(t)
			if len(page) == 0 {
				break
			}
			for _, w := range page {
				names, after = append(names, w.Name), w.Slug
			}
		}
		equal(t, "workspaces", names, []string{"The acme", "The blog", "The shop"})
	})
}

// TestWorkspaceTimezone: workspaces that there were before they had one are in
// UTC, and no text is kept that can be none.
func TestWorkspaceTimezone(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, store *db.Store) {
		const insert = "INSERT INTO workspaces (id, slug, name, name_folded, created_at) VALUES ('0192f0c1-2b3c-7000-8000-000000000001', 'early', 'Early', 'early', 1)"
		must(t, store.Exec(t.Context(), insert))
		early := got(store.WorkspaceBySlug(t.Context(), "early"))(t)
		equal(t, "zone", early.Timezone, "UTC")
		a := &hoko.Access{WorkspaceID: early.ID}
		for _, zone := range []string{"", strings.Repeat("A", 65)} {
			changed := *early
			changed.Timezone = zone
			if err := store.UpdateWorkspace(t.Context(), a, &changed); err == nil {
				t.Errorf("%q is kept", zone)
			}
		}
		changed := *early
		changed.Timezone = "America/Argentina/ComodRivadavia"
		must(t, store.UpdateWorkspace(t.Context(), a, &changed))
		equal(t, "workspace", got(store.Workspace(t.Context(), a))(t), &changed)
	})
}
