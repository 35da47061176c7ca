package service

import (
	"fmt"
	"slices"
	"testing"

	"github.com/hoko-to/hoko"
)

// Calls that want the same external ids in another order wait for each other
// until the database undoes one of them, which is performed again: every call
// gets a final answer, and one of them gets the external ids.
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
