package db_test

import (
	"testing"
	"time"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db"
	"github.com/hoko-to/hoko/db/dbtest"
)

func TestDeletedLinksAreFoundApart(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, store *db.Store) {
		x := newTenant(t, store)
		early, late, stays := x.link(), fullLink(t, store, x), x.link()
		must(t, store.InsertLinks(t.Context(), []*hoko.Link{early, late, stays}))
		for i, l := range []*hoko.Link{late, early} { // the younger link is deleted first
			at := began.Add(time.Duration(i+1) * time.Hour)
			got(store.DeleteLinks(t.Context(), x.access, []string{l.ID}, at))(t)
			l.DeletedAt, l.UpdatedAt = &at, at
		}
		bin := func(after time.Time) []*hoko.Link {
			f := hoko.LinkFilter{Deleted: true, DeletedAfter: after}
			found := got(store.Links(t.Context(), x.access, f, hoko.Page{Limit: 9, Field: hoko.OrderByUpdatedAt}))(t)
			equal(t, "count", got(store.CountLinks(t.Context(), x.access, f))(t), len(found))
			return found
		}
		equal(t, "the last deleted comes first", bin(began), []*hoko.Link{early, late})
		equal(t, "deleted after a moment", bin(*late.DeletedAt), []*hoko.Link{early})
		equal(t, "live", got(store.LinksByIDs(t.Context(), x.access, []string{early.ID, late.ID}))(t), map[string]*hoko.Link{})
		tagged := hoko.LinkFilter{Deleted: true, TagID: &late.TagIDs[0], Archived: new(true)}
		equal(t, "filtered", got(store.Links(t.Context(), x.access, tagged, hoko.Page{Limit: 9}))(t), []*hoko.Link{late})
	})
}

func TestRestoreLinks(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, store *db.Store) {
		x := newTenant(t, store)
		l, plain := fullLink(t, store, x), x.link()
		ids, later := []string{l.ID, plain.ID}, began.Add(time.Hour)
		must(t, store.InsertLinks(t.Context(), []*hoko.Link{l, plain}))
		wantCode(t, store.RestoreLinks(t.Context(), x.access, ids, later), hoko.CodeNotFound)
		before := got(store.LatestChange(t.Context()))(t)
		got(store.DeleteLinks(t.Context(), x.access, ids, began))(t)

		taker := x.link()
		taker.ExternalID = l.ExternalID
		must(t, store.InsertLinks(t.Context(), []*hoko.Link{taker}))
		wantCode(t, store.RestoreLinks(t.Context(), x.access, ids, later), hoko.CodeExternalIDTaken)
		got(store.DeleteLinks(t.Context(), x.access, []string{taker.ID}, began))(t)
		wantCode(t, store.RestoreLinks(t.Context(), x.access, []string{plain.ID, newID()}, later), hoko.CodeNotFound)
		equal(t, "all or none", got(store.LinksByIDs(t.Context(), x.access, ids))(t), map[string]*hoko.Link{})

		l.UpdatedAt, plain.UpdatedAt = later, later
		must(t, store.RestoreLinks(t.Context(), x.access, ids, later))
		equal(t, "by short id", got(store.LinkByShortID(t.Context(), l.ShortID))(t), l)
		equal(t, "by id", got(store.LinksByIDs(t.Context(), x.access, ids))(t), map[string]*hoko.Link{l.ID: l, plain.ID: plain})
		changes, _, err := store.Changes(t.Context(), before, 10)
		must(t, err)
		stale := map[string]int{}
		for _, change := range changes {
			stale[change.ID]++
		}
		equal(t, "stale", stale, map[string]int{l.ShortID: 2, plain.ShortID: 2, taker.ShortID: 1})
	})
}

func TestLockedDeletedLinks(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, store *db.Store) {
		x := newTenant(t, store)
		l, late, live := x.link(), x.link(), x.link()
		ids := []string{l.ID, newID(), late.ID, "no id", live.ID}
		must(t, store.InsertLinks(t.Context(), []*hoko.Link{l, late, live}))
		find := func(after time.Time) (found map[string]*hoko.Link) {
			must(t, store.InTx(t.Context(), func(tx *db.Store) (err error) {
				found, err = tx.LockedDeletedLinks(t.Context(), x.access, ids, after)
				return err
			}))
			return found
		}
		equal(t, "none deleted", find(time.Time{}), map[string]*hoko.Link{})
		for i, l := range []*hoko.Link{l, late} {
			at := began.Add(time.Duration(i) * time.Hour)
			got(store.DeleteLinks(t.Context(), x.access, []string{l.ID}, at))(t)
			l.DeletedAt, l.UpdatedAt = &at, at
		}
		equal(t, "deleted", find(began.Add(-1*time.Microsecond)), map[string]*hoko.Link{l.ID: l, late.ID: late})
		equal(t, "deleted after a moment", find(began), map[string]*hoko.Link{late.ID: late})
	})
}

// Two transactions that change different fields of a link after a locked read
// lose nothing of each other.
func TestLockedLinksAreNotLostToEachOther(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, store *db.Store) {
		x := newTenant(t, store)
		l := fullLink(t, store, x)
		must(t, store.InsertLinks(t.Context(), []*hoko.Link{l}))
		edit := func(change func(*hoko.Link)) func() error {
			return func() error {
				return store.InTx(t.Context(), func(tx *db.Store) error {
					found, err := tx.LockedLinksByIDs(t.Context(), x.access, []string{l.ID})
					if err != nil {
						return err
					}
					change(found[l.ID])
					return tx.UpdateLinks(t.Context(), []*hoko.Link{found[l.ID]})
				})
			}
		}
		for range 20 {
			counted, titled := got(store.LinksByIDs(t.Context(), x.access, []string{l.ID}))(t)[l.ID], newID()
			both := []func() error{
				edit(func(l *hoko.Link) { l.TagIDs = append(l.TagIDs[1:], l.TagIDs[0]) }),
				edit(func(l *hoko.Link) { l.Title = &titled }),
			}
			errs := make(chan error)
			for _, run := range both {
				go func() { errs <- run() }()
			}
			must(t, <-errs)
			must(t, <-errs)
			now := got(store.LinksByIDs(t.Context(), x.access, []string{l.ID}))(t)[l.ID]
			equal(t, "title", *now.Title, titled)
			equal(t, "tags", now.TagIDs, append(counted.TagIDs[1:], counted.TagIDs[0]))
		}
	})
}
