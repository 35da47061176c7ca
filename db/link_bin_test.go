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

func TestRestoreLink(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, store *db.Store) {
		x := newTenant(t, store)
		l := fullLink(t, store, x)
		must(t, store.InsertLinks(t.Context(), []*hoko.Link{l}))
		wantCode(t, store.RestoreLink(t.Context(), l), hoko.CodeNotFound)
		before := got(store.LatestChange(t.Context()))(t)
		got(store.DeleteLinks(t.Context(), x.access, []string{l.ID}, began))(t)

		taker := x.link()
		taker.ExternalID = l.ExternalID
		must(t, store.InsertLinks(t.Context(), []*hoko.Link{taker}))
		wantCode(t, store.RestoreLink(t.Context(), l), hoko.CodeExternalIDTaken)
		got(store.DeleteLinks(t.Context(), x.access, []string{taker.ID}, began))(t)

		l.UpdatedAt = began.Add(time.Hour)
		must(t, store.RestoreLink(t.Context(), l))
		equal(t, "by short id", got(store.LinkByShortID(t.Context(), l.ShortID))(t), l)
		changes, _, err := store.Changes(t.Context(), before, 10)
		must(t, err)
		var stale []string
		for _, change := range changes {
			stale = append(stale, change.ID)
		}
		equal(t, "stale", stale, []string{l.ShortID, taker.ShortID, l.ShortID})
	})
}

func TestLockedDeletedLink(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, store *db.Store) {
		x := newTenant(t, store)
		l := x.link()
		must(t, store.InsertLinks(t.Context(), []*hoko.Link{l}))
		find := func(id string, after time.Time) (found *hoko.Link, err error) {
			err = store.InTx(t.Context(), func(tx *db.Store) error {
				found, err = tx.LockedDeletedLink(t.Context(), x.access, id, after)
				return err
			})
			return found, err
		}
		_, err := find(l.ID, time.Time{})
		wantCode(t, err, hoko.CodeNotFound)
		got(store.DeleteLinks(t.Context(), x.access, []string{l.ID}, began))(t)
		l.DeletedAt, l.UpdatedAt = &began, began
		equal(t, "deleted", got(find(l.ID, began.Add(-1*time.Microsecond)))(t), l)
		for _, id := range []string{newID(), "no id"} {
			_, err := find(id, time.Time{})
			wantCode(t, err, hoko.CodeNotFound)
		}
		_, err = find(l.ID, began)
		wantCode(t, err, hoko.CodeNotFound)
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
