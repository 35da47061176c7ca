package service

import (
	"net/netip"
	"testing"

	"github.com/hoko-to/hoko"
)

// TestCrowdIsToldToComeAgain: whoever comes on top of as many visitors as are served
// at once is refused, with nothing recorded, and served as soon as one has left.
func TestCrowdIsToldToComeAgain(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x := newTenant(t, w, "one")
		link := x.insertLink(t, func(*hoko.LinkChanges) {})
		visit := hoko.Visit{ShortID: link.ShortID, UserAgent: chrome, Address: netip.MustParseAddr("203.0.113.7")}
		x.visiting.Add(maxVisiting)
		for range 3 {
			_, err := x.Visit(t.Context(), visit)
			refused(t, err, hoko.CodeUnavailable)
			if wait := hoko.ErrorOf(err).RetrySeconds(); wait == 0 {
				t.Error("when to come again is not said")
			}
		}
		_, err := x.Visit(t.Context(), hoko.Visit{ShortID: "unknown"})
		refused(t, err, hoko.CodeNotFound) // for the place is taken behind the look-up
		x.visiting.Add(-1)
		want(x.Visit(t.Context(), visit))(t)
		if records := w.spool.Stats().Records; records != 1 {
			t.Errorf("%d clicks are recorded", records)
		}
	})
}
