package db_test

import (
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
			must(t, store.InsertWorkspace(t.Context(), &hoko.Workspace{ID: newID(), Slug: slug, Name: "The " + slug, CreatedAt: began}))
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
