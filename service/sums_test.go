package service

import (
	"strings"
	"testing"
	"time"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db"
	"github.com/hoko-to/hoko/db/dbtest"
)

// TestWorkspaceThatCannotBeDivided: days of others are divided all the same.
func TestWorkspaceThatCannotBeDivided(t *testing.T) {
	t.Parallel()
	dbtest.EachConfig(t, func(t *testing.T, c db.Config) {
		w := newWorld(t, dbtest.Open(t, c))
		x, y := newTenant(t, w, "one"), newTenant(t, w, "two") // in the order in which they are divided
		for _, of := range []*tenant{x, y} {
			must(t, insertClicks(t.Context(), w.store, []*hoko.Click{of.clickAt(t, w.now().Add(-24*time.Hour))}))
		}
		dbtest.Exec(t, c, "UPDATE clicks SET tag_ids = '{' WHERE workspace_id = $1", x.workspace.ID)
		if err := w.completeSums(t.Context()); err == nil || !strings.Contains(err.Error(), x.workspace.ID) {
			t.Errorf("clicks that cannot be read: %v", err)
		}
		if left := want(w.store.UndividedWorkspaces(t.Context(), dayOf(w.now())))(t); len(left) != 1 || left[0] != x.workspace.ID {
			t.Errorf("undivided are %v, not %s alone", left, x.workspace.ID)
		}
	})
}
