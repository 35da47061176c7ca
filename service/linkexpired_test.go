package service

import (
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/hoko-to/hoko"
)

func TestLinksByWhetherTheyHaveEnded(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x := newTenant(t, w, "one")
		w.clock.stop()
		end := w.moment().Add(time.Hour)
		ending := x.insertLink(t, func(ch *hoko.LinkChanges) { ch.ExpiresAt = hoko.To(&end) })
		endless := x.insertLink(t, func(*hoko.LinkChanges) {})
		found := func(expired bool) []string {
			f, page := hoko.LinkFilter{Expired: &expired}, hoko.Page{Limit: 9, Direction: hoko.Ascending}
			links, _, err := x.Links(x.operator(t), f, page)
			must(t, err)
			var ids []string
			for _, l := range links {
				ids = append(ids, l.ID)
			}
			sheet := want(x.ExportLinks(x.operator(t), f, page))(t)
			if n := want(x.CountLinks(x.operator(t), f))(t); n != len(ids) || sheet.Rows != n {
				t.Errorf("%d links counted and %d exported of %d", n, sheet.Rows, len(ids))
			}
			return ids
		}
		for _, step := range []struct {
			after         time.Duration
			ended, lively []string
		}{
			{0, nil, []string{ending.ID, endless.ID}},
			{time.Hour, []string{ending.ID}, []string{endless.ID}},
		} {
			w.clock.move(step.after)
			if diff := cmp.Diff(step.ended, found(true)) + cmp.Diff(step.lively, found(false)); diff != "" {
				t.Errorf("after %v: %s", step.after, strings.TrimSpace(diff))
			}
		}
	})
}
