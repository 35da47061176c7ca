package db_test

import (
	"fmt"
	"slices"
	"testing"
	"time"

	"pgregory.net/rapid"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db"
	"github.com/hoko-to/hoko/db/dbtest"
)

// divideUntil divides the days of a workspace before another one, and returns in
// how many steps.
func divideUntil(t testing.TB, store *db.Store, x *tenant, before time.Time) (steps int) {
	t.Helper()
	for ; got(store.DivideClicks(t.Context(), x.workspace.ID, before, 10_000))(t); steps++ {
	}
	return steps
}

// clickAt is a click of a city at a moment.
func clickAt(x *tenant, at time.Time, city string) *hoko.Click {
	c := x.click()
	c.CreatedAt, c.City = at, &city
	return c
}

// byCity counts the clicks of each city in a range.
func byCity(clicks []*hoko.Click, from, until time.Time) map[string]int {
	counts := map[string]int{}
	for _, c := range clicks {
		if !c.CreatedAt.Before(from) && c.CreatedAt.Before(until) {
			counts[*c.City]++
		}
	}
	return counts
}

func brokenDown(t testing.TB, store *db.Store, x *tenant, from, until time.Time) map[string]int {
	t.Helper()
	b := got(store.BreakDown(t.Context(), x.access, db.Selection{From: from, Until: until}, hoko.BreakdownQuery{Dimension: hoko.DimensionCity, Limit: 100}))(t)
	counts := map[string]int{}
	for _, v := range b.Values {
		counts[v.Value] = v.Clicks
	}
	return counts
}

// TestEdgesAreExact puts clicks on every border of the sums, and right before and
// behind it, and asks for each range between such moments: ends that are empty, at
// exactly half of a day or of its part, and ranges within one of either. Of five
// days two are divided, and the last one is not over.
func TestEdgesAreExact(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, store *db.Store) {
		x := newTenant(t, store)
		var moments []time.Time
		var clicks []*hoko.Click
		for _, hours := range []int{0, 3, 6, 12, 24, 33, 48, 51, 60, 72, 105} {
			for _, off := range []time.Duration{-time.Microsecond, 0, time.Microsecond} {
				moments = append(moments, march(1, hours, 0).Add(off))
				clicks = append(clicks, clickAt(x, moments[len(moments)-1], fmt.Sprintf("city %d", len(moments)%4)))
			}
		}
		got(store.InsertClicks(t.Context(), clicks[3:]))(t)
		equal(t, "divided", divideUntil(t, store, x, march(3, 0, 0)), 2)
		got(store.InsertClicks(t.Context(), clicks[:3]))(t) // late ones
		for i, from := range moments {
			for _, until := range moments[i+1:] {
				equal(t, fmt.Sprint(from, " to ", until), brokenDown(t, store, x, from, until), byCity(clicks, from, until))
			}
		}
	})
}

// TestDividingChangesNoAnswer stores clicks, some of them late, and divides days
// or parts of them in between: answers are what a count of the clicks says.
func TestDividingChangesNoAnswer(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, store *db.Store) {
		rapid.Check(t, func(rt *rapid.T) {
			x := newTenant(t, store)
			hour := rapid.IntRange(0, 6*24)
			var clicks []*hoko.Click
			for range rapid.IntRange(1, 6).Draw(rt, "batches") {
				var batch []*hoko.Click
				for range rapid.IntRange(1, 5).Draw(rt, "clicks") {
					batch = append(batch, clickAt(x, march(1, hour.Draw(rt, "hour"), 0), rapid.SampledFrom([]string{"Ulm", "Bonn"}).Draw(rt, "city")))
				}
				got(store.InsertClicks(t.Context(), batch))(t)
				clicks = append(clicks, batch...)
				today := march(rapid.IntRange(1, 8).Draw(rt, "today"), 0, 0)
				for range rapid.IntRange(0, 8).Draw(rt, "steps") {
					got(store.DivideClicks(t.Context(), x.workspace.ID, today, rapid.SampledFrom([]int{1, 2, 100}).Draw(rt, "at once")))(t)
				}
			}
			from := march(1, hour.Draw(rt, "from"), 0)
			until := from.Add(time.Duration(hour.Draw(rt, "length")+1) * time.Hour)
			counted, want := brokenDown(t, store, x, from, until), byCity(clicks, from, until)
			if fmt.Sprint(counted) != fmt.Sprint(want) {
				rt.Fatalf("%s to %s: %v, want %v", from, until, counted, want)
			}
			for d := 1; d <= 7; d++ {
				if !got(store.VerifySums(t.Context(), x.workspace.ID, march(d, 0, 0)))(t) {
					rt.Fatalf("the sums of %s are wrong", march(d, 0, 0))
				}
			}
		})
	})
}

// TestDividingBesideDrainers divides days from two processes, a few clicks at a
// time, while others store clicks of these days.
func TestDividingBesideDrainers(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, store *db.Store) {
		x := newTenant(t, store)
		const days, perDay = 6, 60
		got(store.InsertClicks(t.Context(), clicksOf(x, days, perDay, 10)))(t)
		errs := make(chan error)
		for _, s := range []*db.Store{reopen(t, store), reopen(t, store)} {
			go func() {
				for chunk := range slices.Chunk(clicksOf(x, days, perDay, 10), 10) {
					if err := insertClicks(t, s, chunk); err != nil {
						errs <- err
						return
					}
				}
				errs <- nil
			}()
		}
		for _, s := range []*db.Store{store, reopen(t, store)} {
			go func() {
				more, err := true, error(nil)
				for more && err == nil {
					err = untilAvailable(func() (err error) {
						more, err = s.DivideClicks(t.Context(), x.workspace.ID, march(1+days, 0, 0), 50)
						return err
					})
				}
				errs <- err
			}()
		}
		for range 4 {
			must(t, <-errs)
		}
		equal(t, "undivided", got(store.UndividedWorkspaces(t.Context(), march(1+days, 0, 0)))(t), []string(nil))
		equal(t, "in time", got(store.UndividedWorkspaces(t.Context(), march(1, 0, 0)))(t), []string(nil))
		for d := range days {
			equal(t, "sums agree", got(store.VerifySums(t.Context(), x.workspace.ID, march(1+d, 0, 0)))(t), true)
		}
		sel := wholeMarch()
		sel.From, sel.Until = march(2, 7, 0), march(4, 19, 0)
		by := got(store.BreakDown(t.Context(), x.access, sel, hoko.BreakdownQuery{Dimension: hoko.DimensionTag, Limit: 9}))(t)
		equal(t, "as counted one by one", by.Values[0].Numbers, numbersOf(t, store, x, sel))
	})
}

// TestPartsGoWithTheirDay lets days that are divided have their time.
func TestPartsGoWithTheirDay(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, store *db.Store) {
		x := newTenant(t, store)
		got(store.InsertClicks(t.Context(), clicksOf(x, 3, 10, 10)))(t)
		divideUntil(t, store, x, march(4, 0, 0))
		for more := true; more; {
			more = got(store.DeleteEndedSums(t.Context(), x.workspace.ID, march(3, 0, 0), 1000))(t)
		}
		left := pairs(t, store, "SELECT DISTINCT 'day', CAST(daypart - daypart % 86400000000 AS text) FROM click_dayparts")
		equal(t, "days", left, []string{fmt.Sprint("day ", march(3, 0, 0).UnixMicro())})
	})
}

// countSums counts what is kept of all workspaces.
func countSums(t *testing.T, store *db.Store) (dayparts, all int) {
	t.Helper()
	counted := pairs(t, store, `
		SELECT CAST((SELECT count(*) FROM click_dayparts) AS text),
			CAST((SELECT count(*) FROM click_dayparts) + (SELECT count(*) FROM click_days) + (SELECT count(*) FROM click_quarters) AS text)`)
	got(fmt.Sscan(counted[0], &dayparts, &all))(t)
	return dayparts, all
}

// TestDayOfManyValues stores a day on which each click has values that no other
// has, as a stranger can send them: it is divided, and later deleted, by so many
// sums at once, and analytics agree at every moment.
func TestDayOfManyValues(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, store *db.Store) {
		x := newTenant(t, store)
		const atOnce, ofClick = 70, 24 // the dimensions, one of which is that of the one tag that there is not
		var clicks []*hoko.Click
		for i := range 60 {
			c := clickAt(x, march(1, i/3, i/6).Add(time.Duration(i/2)), fmt.Sprint("city ", i))
			for _, f := range c.UTM.Fields() {
				*f.Value = new(fmt.Sprint(f.Name, i))
			}
			clicks = append(clicks, c)
		}
		got(store.InsertClicks(t.Context(), clicks))(t)
		before, steps := 0, 0
		for ; got(store.DivideClicks(t.Context(), x.workspace.ID, march(2, 0, 0), atOnce))(t); steps++ {
			dayparts, _ := countSums(t, store)
			if added := dayparts - before; added > atOnce+2*ofClick {
				t.Errorf("step %d added %d sums", steps, added)
			}
			before = dayparts
			equal(t, "sums agree", got(store.VerifySums(t.Context(), x.workspace.ID, march(1, 0, 0)))(t), true)
			equal(t, "cities", brokenDown(t, store, x, march(1, 0, 0), march(1, 12, 0)), byCity(clicks, march(1, 0, 0), march(1, 12, 0)))
		}
		if steps < 5 {
			t.Errorf("divided in %d steps", steps)
		}
		_, left := countSums(t, store)
		for got(store.DeleteEndedSums(t.Context(), x.workspace.ID, march(2, 0, 0), atOnce))(t) {
			_, now := countSums(t, store)
			if deleted := left - now; deleted > atOnce || deleted < 1 {
				t.Errorf("%d of %d sums were deleted at once", deleted, left)
			}
			left = now
		}
		equal(t, "left", left, 0)
	})
}
