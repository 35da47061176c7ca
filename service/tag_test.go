package service

import (
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/hoko-to/hoko"
)

// newTags makes tags with names, in this order.
func (x *tenant) newTags(t testing.TB, names ...string) []*hoko.Tag {
	t.Helper()
	return want(x.CreateTags(x.operator(t), mapped(names, func(name string) hoko.TagChanges {
		return hoko.TagChanges{Name: hoko.To(name)}
	}), ""))(t)
}

func TestTagColorHasADefault(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x := newTenant(t, w, "one")
		tag := x.newTags(t, "a")[0]
		for _, step := range []struct{ given, wanted hoko.TagColor }{{"", "slate"}, {"pink", "pink"}, {"", "slate"}} {
			got := want(x.UpdateTag(x.operator(t), hoko.TagChanges{ID: tag.ID, Color: hoko.To(step.given)}))(t)
			if got.Color != step.wanted || got.Name != "a" {
				t.Errorf("%q gave %+v", step.given, got)
			}
		}
		_, err := x.UpdateTag(x.operator(t), hoko.TagChanges{ID: tag.ID, Color: hoko.To[hoko.TagColor]("Pink")})
		refused(t, err, hoko.CodeChoiceInvalid)
	})
}

// Without an order of their own, the latest tags come first, as pages and from a
// cursor.
func TestTagsArePagedByID(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x := newTenant(t, w, "one")
		made := x.newTags(t, "b", "A", "ä", "Z", "a")
		slices.SortFunc(made, func(a, b *hoko.Tag) int { return strings.Compare(b.ID, a.ID) })
		var seen []*hoko.Tag
		page := hoko.Page{Limit: 2, Field: hoko.OrderByCreatedAt, Direction: hoko.Descending}
		for more := true; more; {
			var found []*hoko.Tag
			var err error
			found, more, err = x.Tags(x.operator(t), hoko.TagFilter{}, page)
			must(t, err)
			seen = append(seen, found...)
			page.After = &hoko.Cursor{Field: page.Field, ID: found[len(found)-1].ID}
		}
		if diff := cmp.Diff(made, seen); diff != "" {
			t.Error(diff)
		}
	})
}

// A visitor of a link whose tag was removed is not counted for the tag any more:
// in this process at once, in another one within a second.
func TestRemovedTagsReachTheRedirects(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x := newTenant(t, w, "one")
		tags := x.newTags(t, "stays", "goes", "goes too")
		link := x.insertLink(t, func(ch *hoko.LinkChanges) { ch.TagIDs = hoko.To([]string{tags[1].ID, tags[0].ID, tags[2].ID}) })
		remembered := x.whatRedirectsRemember(t, link.ShortID, func(l *hoko.Link) []string { return l.TagIDs })
		remembered(3)
		must(t, x.DeleteTag(x.operator(t), tags[1].ID))
		remembered(2)
		must(t, x.DeleteTags(x.operator(t), []string{tags[2].ID}))
		remembered(1)
		if got := want(x.Link(x.operator(t), link.ID))(t).TagIDs; !slices.Equal(got, []string{tags[0].ID}) {
			t.Errorf("the link has %v", got)
		}
		_, err := x.UpdateLink(x.operator(t), hoko.LinkChanges{ID: link.ID, TagIDs: hoko.To([]string{tags[1].ID})})
		if diff := cmp.Diff([]hoko.Issue{{Field: "tagIds", Code: hoko.CodeIDUnknown}}, faults(err)); diff != "" {
			t.Error(diff)
		}
	})
}

// whatRedirectsRemember returns a check of how many ids the redirect path takes
// from a link: in this process, and soon in another one.
func (x *tenant) whatRedirectsRemember(t *testing.T, shortID string, ids func(*hoko.Link) []string) (check func(n int)) {
	far := newWorld(t, x.store)
	ended, stop := runWorker(t, far)
	t.Cleanup(func() { stop(); <-ended })
	count := func(w *world) int { return len(ids(want(w.links.find(t.Context(), shortID))(t))) }
	return func(n int) {
		t.Helper()
		if got := count(x.world); got != n {
			t.Errorf("here: %d, want %d", got, n)
		}
		eventually(t, 2*time.Second, func() bool { return count(far) == n })
	}
}
