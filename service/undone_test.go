package service

import (
	"errors"
	"fmt"
	"slices"
	"testing"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db"
)

// Every call that wants the same external ids gets a final answer, in whatever order it
// names them, and one of them gets the external ids.
func TestExternalIDsWantedAtOnce(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x := newTenant(t, w, "one")
		const rounds, calls, links = 3, 6, 50
		for round := range rounds {
			var list []hoko.LinkChanges
			for i := range links {
				ch := x.newLink()
				ch.ExternalID = hoko.To(new(fmt.Sprintf("r%d-%d", round, i)))
				list = append(list, ch)
			}
			errs := make([]error, calls)
			together(calls, func(i int) {
				mine := slices.Clone(list)
				if i%2 == 0 {
					slices.Reverse(mine)
				}
				errs[i] = second(x.CreateLinks(x.operator(t), mine, fmt.Sprintf("key %d-%d", round, i)))
			})
			made := 0
			for _, err := range errs {
				if err == nil {
					made++
				} else {
					refused(t, err, hoko.CodeExternalIDTaken)
				}
			}
			if made != 1 || x.countLinks(t) != (round+1)*links {
				t.Errorf("%d calls got the external ids, %d links", made, x.countLinks(t))
			}
		}
	})
}

// A write that the database undid is performed again, a few times; one that fails
// otherwise is not.
func TestUndoneWritesArePerformedAgain(t *testing.T) {
	t.Parallel()
	other := errors.New("other")
	undone := func(times int, last error) []error {
		return append(slices.Repeat([]error{fmt.Errorf("tx: %w", db.ErrUndone)}, times), last)
	}
	for _, c := range []struct {
		answers []error
		want    error
	}{
		{undone(0, nil), nil},
		{undone(undoneRetries, nil), nil},
		{undone(undoneRetries, db.ErrUndone), db.ErrUndone},
		{undone(1, other), other},
	} {
		runs := 0
		_, err := transact(
			func(*db.Store) (int, error) { return 0, nil },
			func(func(*db.Store) error) error { runs++; return c.answers[runs-1] },
		)
		if !errors.Is(err, c.want) || runs != len(c.answers) {
			t.Errorf("%v: %v after %d runs", c.answers, err, runs)
		}
	}
}

// Calls that make and change links can wait for each other, crosswise, until the database
// undoes one of them, which is performed again: one gets both external ids, the other is
// told that they are taken.
func TestExternalIDsWantedCrosswise(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x := newTenant(t, w, "one")
		links := [2]*hoko.Link{x.insertLink(t, func(*hoko.LinkChanges) {}), x.insertLink(t, func(*hoko.LinkChanges) {})}
		for round := range 4 {
			wanted := [2]string{fmt.Sprint("left ", round), fmt.Sprint("right ", round)}
			errs := make([]error, 2)
			together(2, func(i int) {
				made := x.newLink()
				made.ExternalID = hoko.To(&wanted[i])
				changed := hoko.LinkChanges{ID: links[i].ID, ExternalID: hoko.To(&wanted[1-i])}
				errs[i] = second(x.SaveLinks(x.operator(t), []hoko.LinkChanges{made, changed}))
			})
			if errs[0] == nil {
				errs[0], errs[1] = errs[1], errs[0]
			}
			refused(t, errs[0], hoko.CodeExternalIDTaken)
			if errs[1] != nil {
				t.Errorf("the other call: %v", errs[1])
			}
		}
	})
}
