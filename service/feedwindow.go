package service

import (
	"maps"
	"slices"
	"time"

	"github.com/hoko-to/hoko/db"
)

// feedWindow is the stretch of time that a feed looks at again and again: what is
// stored comes late and out of order.
type feedWindow struct {
	most  int              // items that are remembered
	seen  map[string]int64 // by id: the moment
	from  int64            // what was before is not looked at
	after db.Mark          // up to where it was looked at; zero to begin anew
}

func newFeedWindow(most int) feedWindow { return feedWindow{most: most, seen: map[string]int64{}} }

// place returns where the search goes on.
func (w *feedWindow) place() db.Mark {
	if w.after.At < w.from {
		return db.Mark{At: w.from}
	}
	return w.after
}

// pass moves the search on behind a place, and reports whether that is new.
func (w *feedWindow) pass(mark db.Mark) (fresh bool) {
	w.after = mark
	_, seen := w.seen[mark.ID]
	return !seen
}

// again lets the search begin anew.
func (w *feedWindow) again() { w.after = db.Mark{} }

func (w *feedWindow) remember(marks []db.Mark) {
	for _, mark := range marks {
		w.seen[mark.ID] = mark.At
	}
}

// forget moves the window on. It holds no more than can be remembered.
func (w *feedWindow) forget(now time.Time) {
	w.from = max(w.from, now.Add(-feedLength).UnixMicro())
	if extra := len(w.seen) - w.most; extra > 0 {
		w.from = max(w.from, slices.Sorted(maps.Values(w.seen))[extra-1]+1)
	}
	maps.DeleteFunc(w.seen, func(_ string, at int64) bool { return at < w.from })
}
