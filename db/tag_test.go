package db_test

import (
	"slices"
	"testing"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db"
	"github.com/hoko-to/hoko/db/dbtest"
)

func TestTag(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, store *db.Store) {
		x := newTenant(t, store)
		first, second := x.tag(), x.tag()
		first.Name, first.Color = "Größe 'x'", "slate"
		must(t, store.InsertTags(t.Context(), []*hoko.Tag{first, second}))
		ids := []string{first.ID, second.ID, newID(), "no id"}
		want := map[string]*hoko.Tag{first.ID: first, second.ID: second}
		equal(t, "by ids", got(store.TagsByIDs(t.Context(), x.access, ids))(t), want)

		first.Name, first.Color = "Renamed", "pink"
		must(t, store.UpdateTags(t.Context(), []*hoko.Tag{second, first}))
		equal(t, "changed", got(store.LockedTagsByIDs(t.Context(), x.access, ids))(t), want)

		equal(t, "links", got(store.DeleteTags(t.Context(), x.access, []string{first.ID, "no id"}))(t), []string{})
		left := got(store.Tags(t.Context(), x.access, hoko.TagFilter{}, hoko.Page{Limit: 9}))(t)
		equal(t, "left", left, []*hoko.Tag{second})
		wantCode(t, store.UpdateTags(t.Context(), []*hoko.Tag{second, first}), hoko.CodeNotFound)
		wantCode(t, store.InsertTags(t.Context(), []*hoko.Tag{x.tag(), second}), hoko.CodeIDDuplicate)
		equal(t, "count", got(store.CountTags(t.Context(), x.access, hoko.TagFilter{}))(t), 1)
	})
}

func TestTagFilter(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, store *db.Store) {
		x := newTenant(t, store)
		found, other := x.tag(), x.tag()
		found.Name = `ÄRGER 50%_\ off`
		must(t, store.InsertTags(t.Context(), []*hoko.Tag{found, other}))
		for want, filters := range map[int][]hoko.TagFilter{
			0: {{Search: "5_%"}, {Search: "arger"}, {Search: "rose"}, {IDs: []string{}}, {IDs: []string{"no id"}}, {IDs: []string{other.ID}, Search: "off"}},
			1: {{Search: "ärger"}, {Search: "%_"}, {Search: `\`}, {IDs: []string{found.ID}}, {IDs: []string{found.ID, newID()}, Search: "OFF"}},
			2: {{}},
		} {
			for _, f := range filters {
				equal(t, f.Search, got(store.CountTags(t.Context(), x.access, f))(t), want)
			}
		}
	})
}

// TestDeleteTags: links lose the tag and are noted as stale, clicks keep it.
func TestDeleteTags(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, store *db.Store) {
		x := newTenant(t, store)
		tagged, twice, other, click := fullLink(t, store, x), x.link(), fullLink(t, store, x), x.click()
		twice.TagIDs = []string{tagged.TagIDs[2], tagged.TagIDs[0]}
		click.TagIDs = tagged.TagIDs
		must(t, store.InsertLinks(t.Context(), []*hoko.Link{tagged, twice, other}))
		got(store.InsertClicks(t.Context(), []*hoko.Click{click}))(t)
		start := got(store.LatestChange(t.Context()))(t)

		gone := []string{tagged.TagIDs[0], tagged.TagIDs[2]}
		stale := got(store.DeleteTags(t.Context(), x.access, gone))(t)
		tagged.TagIDs, twice.TagIDs = tagged.TagIDs[1:2], nil
		want := map[string]*hoko.Link{tagged.ID: tagged, twice.ID: twice, other.ID: other}
		equal(t, "links", got(store.LinksByIDs(t.Context(), x.access, linkIDs(want)))(t), want)
		equal(t, "clicks", got(store.Clicks(t.Context(), x.access, hoko.ClickFilter{}, hoko.Page{Limit: 9}))(t), []*hoko.Click{click})
		slices.Sort(stale)
		equal(t, "stale", stale, slices.Sorted(slices.Values([]string{tagged.ShortID, twice.ShortID})))
		equal(t, "changes", changedSince(t, store, start), stale)
	})
}

// changedSince returns the sorted short ids in the feed behind a place.
func changedSince(t testing.TB, store *db.Store, start db.ChangeCursor) []string {
	t.Helper()
	changes, _, err := store.Changes(t.Context(), start, 100_000)
	must(t, err)
	var ids []string
	for _, c := range changes {
		equal(t, "kind", c.Kind, hoko.ChangeLink)
		ids = append(ids, c.ID)
	}
	slices.Sort(ids)
	return slices.Compact(ids)
}

// TestLinksNeverNameDeletedTags saves links with a tag while the tag goes: each
// link has the tag and is noted as stale, or is refused.
func TestLinksNeverNameDeletedTags(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, store *db.Store) {
		x := newTenant(t, store)
		for range 3 {
			tag := x.tag()
			must(t, store.InsertTags(t.Context(), []*hoko.Tag{tag}))
			start := got(store.LatestChange(t.Context()))(t)
			var stale []string
			saved := whileSaving(
				t, store, x,
				func(tx *db.Store) ([]string, error) { return tx.KnownTagIDs(t.Context(), x.access, []string{tag.ID}) },
				func(l *hoko.Link) { l.TagIDs = []string{tag.ID} },
				func() { stale = got(store.DeleteTags(t.Context(), x.access, []string{tag.ID}))(t) },
			)
			slices.Sort(stale)
			equal(t, "stale", stale, saved)
			changed := changedSince(t, store, start)
			for _, shortID := range saved {
				if !slices.Contains(changed, shortID) {
					t.Errorf("%s was not noted", shortID)
				}
			}
			equal(t, "tagged", got(store.CountLinks(t.Context(), x.access, hoko.LinkFilter{TagID: &tag.ID}))(t), 0)
		}
	})
}
