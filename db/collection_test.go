package db_test

import (
	"testing"
	"time"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db"
	"github.com/hoko-to/hoko/db/dbtest"
)

func TestCollection(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, store *db.Store) {
		x := newTenant(t, store)
		c := &hoko.Collection{
			ID: newID(), WorkspaceID: x.workspace.ID, Name: "Größe", Description: new("of the 100%"),
			CreatedAt: began.Add(time.Second), UpdatedAt: began.Add(time.Minute),
		}
		must(t, store.InsertCollections(t.Context(), []*hoko.Collection{c}))
		ids := []string{c.ID, x.collection.ID, newID(), "no id"}
		want := map[string]*hoko.Collection{c.ID: c, x.collection.ID: x.collection}
		equal(t, "by ids", got(store.CollectionsByIDs(t.Context(), x.access, ids))(t), want)

		c.Name, c.Description, c.UpdatedAt = "Renamed", nil, began.Add(time.Hour)
		must(t, store.UpdateCollections(t.Context(), []*hoko.Collection{c, x.collection}))
		equal(t, "changed", got(store.CollectionsByIDs(t.Context(), x.access, ids))(t), want)

		must(t, store.DeleteCollections(t.Context(), x.access, []string{c.ID, "no id"}, began))
		equal(t, "left", got(store.Collections(t.Context(), x.access, hoko.CollectionFilter{}, hoko.Page{Limit: 9}))(t), []*hoko.Collection{x.collection})
		wantCode(t, store.UpdateCollections(t.Context(), []*hoko.Collection{x.collection, c}), hoko.CodeNotFound)
	})
}

func TestCollectionFilter(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, store *db.Store) {
		x := newTenant(t, store)
		c := &hoko.Collection{ID: newID(), WorkspaceID: x.workspace.ID, Name: "Größe", Description: new("of the 100%"), CreatedAt: began, UpdatedAt: began}
		must(t, store.InsertCollections(t.Context(), []*hoko.Collection{c}))
		for want, filters := range map[int][]hoko.CollectionFilter{
			0: {{Search: "100_"}, {Search: "GRÖSSE"}, {IDs: []string{}}, {IDs: []string{"no id"}}, {IDs: []string{x.collection.ID}, Search: "größe"}},
			1: {{Search: "GRÖßE"}, {Search: "OF THE"}, {Search: "0%"}, {IDs: []string{c.ID}}},
			2: {{}},
		} {
			for _, f := range filters {
				if n := got(store.CountCollections(t.Context(), x.access, f))(t); n != want {
					t.Errorf("%+v found %d, want %d", f, n, want)
				}
			}
		}
	})
}
