package db_test

import (
	"errors"
	"sync"
	"testing"
	"time"

	"pgregory.net/rapid"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db"
	"github.com/hoko-to/hoko/db/dbtest"
)

// wantLinkCounts compares what CountLinks says with the links there are, and these
// with how many there should be.
func wantLinkCounts(t *testing.T, store *db.Store, a *hoko.Access, live, archived int) {
	t.Helper()
	for _, c := range []struct {
		archived *bool
		want     int
	}{{nil, live}, {new(true), archived}, {new(false), live - archived}} {
		f := hoko.LinkFilter{Archived: c.archived, Now: began, DeletedAfter: began}
		equal(t, "counted", got(store.CountLinks(t.Context(), a, f))(t), c.want)
		equal(t, "listed", len(got(store.Links(t.Context(), a, f, hoko.Page{Limit: hoko.MaxTake}))(t)), c.want)
	}
}

// TestLinkCounts makes links, puts them away, deletes and restores them in any
// order, and expects the numbers that are kept to be those of the lists.
func TestLinkCounts(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, store *db.Store) {
		neighbour := newTenant(t, store)
		must(t, store.InsertLinks(t.Context(), []*hoko.Link{neighbour.link()}))
		rapid.Check(t, func(rt *rapid.T) {
			x := newTenant(t, store)
			links := []*hoko.Link{x.link(), x.link(), x.link()}
			for _, l := range links[:2] {
				l.ArchivedAt = rapid.Ptr(rapid.Just(began), true).Draw(rt, "archived")
			}
			must(t, store.InsertLinks(t.Context(), links))
			deleted := map[*hoko.Link]bool{}
			for range rapid.IntRange(0, 8).Draw(rt, "steps") {
				l := rapid.SampledFrom(links).Draw(rt, "link")
				switch {
				case deleted[l]:
					must(t, store.RestoreLinks(t.Context(), x.access, []string{l.ID}, began.Add(2*time.Second)))
					deleted[l] = false
				case rapid.Bool().Draw(rt, "delete"):
					got(store.DeleteLinks(t.Context(), x.access, []string{l.ID}, began.Add(time.Second)))(t)
					deleted[l] = true
				default:
					l.ArchivedAt = rapid.Ptr(rapid.Just(began), true).Draw(rt, "archived")
					must(t, store.UpdateLinks(t.Context(), []*hoko.Link{l}))
				}
			}
			live, archived := 0, 0
			for _, l := range links {
				if !deleted[l] {
					live++
				}
				if !deleted[l] && l.ArchivedAt != nil {
					archived++
				}
			}
			wantLinkCounts(t, store, x.access, live, archived)
			wantLinkCounts(t, store, neighbour.access, 1, 0)
		})
	})
}

// TestLinkCountsOfManyWriters lets several make links of one workspace at once, of
// whom some think better of it.
func TestLinkCountsOfManyWriters(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, store *db.Store) {
		const writers, rounds = 8, 10
		x, errStop := newTenant(t, store), errors.New("stop")
		var all sync.WaitGroup
		for range writers {
			all.Go(func() {
				for range rounds {
					if err := store.InsertLinks(t.Context(), []*hoko.Link{x.link()}); err != nil {
						t.Error(err)
					}
					err := store.InTx(t.Context(), func(tx *db.Store) error {
						return errors.Join(tx.InsertLinks(t.Context(), []*hoko.Link{x.link()}), errStop)
					})
					if !errors.Is(err, errStop) {
						t.Error(err)
					}
				}
			})
		}
		all.Wait()
		wantLinkCounts(t, store, x.access, writers*rounds, 0)
	})
}

// TestLinksOfEarlierVersionsAreCounted brings the numbers that are kept to a
// database that had none.
func TestLinksOfEarlierVersionsAreCounted(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, store *db.Store) {
		x := newTenant(t, store)
		links := []*hoko.Link{x.link(), x.link(), x.link()}
		links[0].ArchivedAt = &began
		must(t, store.InsertLinks(t.Context(), links))
		got(store.DeleteLinks(t.Context(), x.access, []string{links[2].ID}, began))(t)
		must(t, store.Exec(t.Context(), withoutLinkCounts(store)))
		wantLinkCounts(t, reopen(t, store), x.access, 2, 1)
	})
}

// withoutLinkCounts undoes the migration that keeps the numbers.
func withoutLinkCounts(store *db.Store) string {
	triggers := "DROP TRIGGER workspaces_count_links; DROP TRIGGER links_count_new; DROP TRIGGER links_count_changed; DROP TRIGGER links_count_gone;"
	if store.IsPostgres() {
		triggers = "DROP FUNCTION count_links CASCADE; DROP FUNCTION add_link_counts;"
	}
	return triggers + "DROP TABLE link_counts; DELETE FROM migrations WHERE name = '0017_link_counts.sql'"
}
