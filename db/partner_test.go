package db_test

import (
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db"
	"github.com/hoko-to/hoko/db/dbtest"
)

func TestPartner(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, store *db.Store) {
		x := newTenant(t, store)
		full, plain := x.partner(), x.partner()
		full.Name, full.Email, full.Phone, full.UpdatedAt = "Größe", new("a@example.test"), new("+49 30"), began.Add(time.Minute)
		must(t, store.InsertPartners(t.Context(), []*hoko.Partner{full, plain}))
		ids := []string{full.ID, plain.ID, newID(), "no id"}
		want := map[string]*hoko.Partner{full.ID: full, plain.ID: plain}
		equal(t, "by ids", got(store.PartnersByIDs(t.Context(), x.access, ids))(t), want)

		full.Email, full.Phone, plain.Email, plain.Phone = nil, nil, full.Email, full.Phone
		must(t, store.UpdatePartners(t.Context(), []*hoko.Partner{plain, full}))
		equal(t, "changed", got(store.LockedPartnersByIDs(t.Context(), x.access, ids))(t), want)

		equal(t, "links", got(store.DeletePartners(t.Context(), x.access, []string{full.ID, "no id"}, began))(t), []string{})
		left := got(store.Partners(t.Context(), x.access, hoko.PartnerFilter{}, hoko.Page{Limit: 9}))(t)
		equal(t, "left", left, []*hoko.Partner{plain})
		equal(t, "known", got(store.KnownPartnerIDs(t.Context(), x.access, ids))(t), []string{plain.ID})
		wantCode(t, store.UpdatePartners(t.Context(), []*hoko.Partner{plain, full}), hoko.CodeNotFound)
	})
}

func TestPartnerFilter(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, store *db.Store) {
		x := newTenant(t, store)
		found, other := x.partner(), x.partner()
		found.Name, found.Email, found.Phone = "ÄRGER 50%_", new("Grace@Example.test"), new("+49 30")
		must(t, store.InsertPartners(t.Context(), []*hoko.Partner{found, other}))
		for want, filters := range map[int][]hoko.PartnerFilter{
			0: {{Search: "5_%"}, {Search: "+49_30"}, {IDs: []string{}}, {IDs: []string{"no id"}}, {IDs: []string{other.ID}, Search: "grace"}},
			1: {{Search: "ärger"}, {Search: "%_"}, {Search: "grace@EXAMPLE"}, {Search: "49 30"}, {IDs: []string{found.ID}}},
			2: {{}},
		} {
			for _, f := range filters {
				equal(t, f.Search, got(store.CountPartners(t.Context(), x.access, f))(t), want)
			}
		}
	})
}

// TestDeletePartners: links lose the partner, deleted ones too, and are noted as
// stale; clicks keep it.
func TestDeletePartners(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, store *db.Store) {
		x := newTenant(t, store)
		credited, deleted, other, click := fullLink(t, store, x), x.link(), fullLink(t, store, x), x.click()
		gone := *credited.PartnerID
		deleted.PartnerID, click.PartnerID = &gone, &gone
		must(t, store.InsertLinks(t.Context(), []*hoko.Link{credited, deleted, other}))
		got(store.DeleteLinks(t.Context(), x.access, []string{deleted.ID}, began))(t)
		got(store.InsertClicks(t.Context(), []*hoko.Click{click}))(t)
		start := got(store.LatestChange(t.Context()))(t)

		stale := got(store.DeletePartners(t.Context(), x.access, []string{gone}, began))(t)
		slices.Sort(stale)
		equal(t, "stale", stale, slices.Sorted(slices.Values([]string{credited.ShortID, deleted.ShortID})))
		equal(t, "changes", changedSince(t, store, start), stale)
		credited.PartnerID = nil
		want := map[string]*hoko.Link{credited.ID: credited, other.ID: other}
		equal(t, "links", got(store.LinksByIDs(t.Context(), x.access, linkIDs(want)))(t), want)
		equal(t, "clicks", got(store.Clicks(t.Context(), x.access, hoko.ClickFilter{}, hoko.Page{Limit: 9}))(t), []*hoko.Click{click})
		for _, l := range got(store.Links(t.Context(), x.access, hoko.LinkFilter{Deleted: true}, hoko.Page{Limit: 9}))(t) {
			if l.PartnerID != nil {
				t.Errorf("a deleted link kept the partner %s", *l.PartnerID)
			}
		}
	})
}

// TestLinksNeverNameDeletedPartners saves links with a partner while the partner
// goes: each link is saved first and loses it, or is refused.
func TestLinksNeverNameDeletedPartners(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, store *db.Store) {
		x := newTenant(t, store)
		for range 3 {
			partner := x.partner()
			must(t, store.InsertPartners(t.Context(), []*hoko.Partner{partner}))
			var stale []string
			saved := whileSaving(
				t, store, x,
				func(tx *db.Store) ([]string, error) {
					return tx.KnownPartnerIDs(t.Context(), x.access, []string{partner.ID})
				},
				func(l *hoko.Link) { l.PartnerID = &partner.ID },
				func() { stale = got(store.DeletePartners(t.Context(), x.access, []string{partner.ID}, began))(t) },
			)
			slices.Sort(stale)
			equal(t, "stale", stale, saved)
			equal(t, "credited", got(store.CountLinks(t.Context(), x.access, hoko.LinkFilter{PartnerID: &partner.ID}))(t), 0)
		}
	})
}

// whileSaving saves links that refer to something from several transactions at a
// time, deletes it once some are saved, and returns the sorted short ids of
// those that found it.
func whileSaving(t *testing.T, store *db.Store, x *tenant, known func(*db.Store) ([]string, error), refer func(*hoko.Link), remove func()) []string {
	t.Helper()
	var (
		mu    sync.Mutex
		saved []string
		wg    sync.WaitGroup
	)
	save := func() (refused bool) {
		l := x.link()
		refer(l)
		err := store.InTx(t.Context(), func(tx *db.Store) error {
			ids, err := known(tx)
			if refused = len(ids) == 0; err != nil || refused {
				return err
			}
			return tx.InsertLinks(t.Context(), []*hoko.Link{l})
		})
		if err != nil {
			t.Error(err)
			return true
		}
		mu.Lock()
		defer mu.Unlock()
		if !refused {
			saved = append(saved, l.ShortID)
		}
		return refused
	}
	for range 3 {
		wg.Go(func() {
			for i := 0; i < 40 && !save(); i++ {
			}
		})
	}
	eventually(t, "some links", func() bool {
		mu.Lock()
		defer mu.Unlock()
		return len(saved) > 10
	})
	remove()
	wg.Wait()
	slices.Sort(saved)
	return saved
}
