package db_test

import (
	"context"
	"strings"
	"testing"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db"
	"github.com/hoko-to/hoko/db/dbtest"
)

// TestReadsAreBounded asks for more text than one read may bring, in each way
// that many links are read, and for a part of it.
func TestReadsAreBounded(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, store *db.Store) {
		x := newTenant(t, store)
		const size, most = 10_000, 100_000 // bytes of one link and of a read
		fresh := func() context.Context { return db.WithBudget(t.Context(), most) }
		links := make([]*hoko.Link, most/size+1)
		ids := make([]string, len(links))
		for i := range links {
			links[i] = x.link()
			links[i].Geo = map[string]string{"DE": strings.Repeat("a", size)}
			ids[i] = links[i].ID
		}
		for _, l := range links {
			must(t, store.InsertLinks(t.Context(), []*hoko.Link{l}))
		}
		_, err := store.Links(fresh(), x.access, hoko.LinkFilter{}, hoko.Page{Limit: len(links)})
		refused(t, "a page", err)
		_, err = store.LinksByIDs(fresh(), x.access, ids)
		refused(t, "by ids", err)
		refused(t, "to be changed", store.Write(t.Context(), x.access, func(tx *db.Store) error {
			_, err := tx.LockedLinksByIDs(fresh(), x.access, ids)
			return err
		}))
		page := got(store.Links(fresh(), x.access, hoko.LinkFilter{}, hoko.Page{Limit: len(links) - 2}))(t)
		equal(t, "a shorter page", len(page), len(links)-2)
	})
}

func refused(t *testing.T, name string, err error) {
	t.Helper()
	if hoko.CodeOf(err) != hoko.CodePageTooLarge {
		t.Errorf("%s: %v, want %s", name, err, hoko.CodePageTooLarge)
	}
}
