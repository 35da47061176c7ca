package db_test

import (
	"slices"
	"testing"
	"time"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db"
	"github.com/hoko-to/hoko/db/dbtest"
)

// TestFirstVisitsOverProcesses stores clicks of the same visitors, some of them
// the same clicks, from several processes at once: each visitor is counted once
// a day.
func TestFirstVisitsOverProcesses(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, store *db.Store) {
		x := newTenant(t, store)
		const days, visitors = 5, 20
		shared := clicksOf(x, days, 100, visitors)
		stores := []*db.Store{store, reopen(t, store), reopen(t, store), reopen(t, store)}
		errs := make(chan error)
		for _, s := range stores {
			clicks := append(clicksOf(x, days, 100, visitors), shared...)
			go func() {
				for chunk := range slices.Chunk(clicks, 90) {
					if err := insertClicks(t, s, chunk); err != nil {
						errs <- err
						return
					}
				}
				errs <- nil
			}()
		}
		for range stores {
			must(t, <-errs)
		}
		n := numbersOf(t, store, x, wholeMarch())
		equal(t, "numbers", []int{n.Clicks, n.Visitors}, []int{(len(stores) + 1) * days * 100, days * visitors})
		for d := range days {
			equal(t, "sums agree", got(store.VerifySums(t.Context(), x.workspace.ID, march(1+d, 0, 0)))(t), true)
		}
	})
}

// TestKnownClickClaimsNoVisit stores clicks once more with another moment or
// visitor, as the token of an embedded script that is sent twice does, alone and
// beside new ones: days of visitors who have no other click stay free, and the
// earliest new click has the first visit.
func TestKnownClickClaimsNoVisit(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, store *db.Store) {
		x := newTenant(t, store)
		visit := func(id, visitor string, at time.Time) *hoko.Click {
			c := x.click()
			c.ID, c.Visitor, c.CreatedAt = id, []byte(visitor), at
			return c
		}
		known, first := newID(), []string{}
		for _, c := range []struct {
			when  string
			batch []*hoko.Click
			first []int // of the batch
		}{
			{"at first", []*hoko.Click{visit(known, "one", march(1, 0, 0))}, []int{0}},
			{"the next day", []*hoko.Click{visit(known, "one", march(2, 0, 0))}, nil},
			{"of somebody else", []*hoko.Click{visit(known, "two", march(1, 0, 1))}, nil},
			{"who come later", []*hoko.Click{visit(newID(), "one", march(2, 0, 1)), visit(newID(), "two", march(1, 0, 2))}, []int{0, 1}},
			{"beside new ones", []*hoko.Click{
				visit(known, "three", march(1, 0, 0)), visit(newID(), "three", march(1, 0, 2)), visit(newID(), "three", march(1, 0, 1)), visit(newID(), "four", march(1, 0, 1)),
			}, []int{2, 3}},
			{"and after that", []*hoko.Click{visit(newID(), "three", march(1, 0, 0)), visit(newID(), "four", march(1, 0, 0))}, nil},
		} {
			got(store.InsertClicks(t.Context(), c.batch))(t)
			for _, i := range c.first {
				first = append(first, "click "+c.batch[i].ID)
			}
			slices.Sort(first)
			equal(t, c.when, pairs(t, store, "SELECT 'click', CAST(id AS text) FROM clicks WHERE first_visit"), first)
			equal(t, c.when, numbersOf(t, store, x, wholeMarch()).Visitors, len(first))
		}
		for d := 1; d <= 2; d++ {
			equal(t, "sums agree", got(store.VerifySums(t.Context(), x.workspace.ID, march(d, 0, 0)))(t), true)
		}
	})
}
