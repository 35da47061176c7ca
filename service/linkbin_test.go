package service

import (
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/hoko-to/hoko"
)

func (x *tenant) bin(t testing.TB) []*hoko.Link {
	t.Helper()
	f := hoko.LinkFilter{Deleted: true}
	links, _, err := x.Links(x.operator(t), f, hoko.Page{Limit: 9})
	must(t, err)
	if n := want(x.CountLinks(x.operator(t), f))(t); n != len(links) {
		t.Errorf("%d links, %d were counted", len(links), n)
	}
	return links
}

func TestDeletedLinkComesBack(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x := newTenant(t, w, "one")
		link := x.fullLink(t)
		clicks := x.visit(t, x.insertLink(t, func(*hoko.LinkChanges) {}), 1)
		must(t, x.DeleteLink(x.operator(t), link.ID))
		_, err := w.Visit(t.Context(), hoko.Visit{ShortID: link.ShortID, Uncounted: true})
		refused(t, err, hoko.CodeNotFound)
		if bin := x.bin(t); len(bin) != 1 || bin[0].ID != link.ID || bin[0].DeletedAt == nil {
			t.Errorf("in the bin: %+v", bin)
		}
		must(t, x.DeleteCollection(x.operator(t), link.CollectionID))
		back := want(x.RestoreLink(x.operator(t), strings.ToUpper(link.ID)))(t)
		if diff := cmp.Diff(link, back, cmpopts.IgnoreFields(hoko.Link{}, "UpdatedAt")); diff != "" || !back.UpdatedAt.After(link.UpdatedAt) {
			t.Errorf("back: %s", diff)
		}
		if diff := cmp.Diff(back, want(x.Link(x.operator(t), link.ID))(t)); diff != "" {
			t.Errorf("stored: %s", diff)
		}
		if destination := want(w.Visit(t.Context(), hoko.Visit{ShortID: link.ShortID, Uncounted: true}))(t); destination == nil || len(clicks) != 1 {
			t.Error("the link does not work")
		}
		if len(x.bin(t)) != 0 {
			t.Error("still in the bin")
		}
	})
}

func TestRestoredLinkHasLostItsPartner(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x := newTenant(t, w, "one")
		link := x.fullLink(t)
		must(t, x.DeleteLink(x.operator(t), link.ID))
		must(t, x.DeletePartner(x.operator(t), *link.PartnerID))
		must(t, x.DeleteTag(x.operator(t), link.TagIDs[0]))
		back := want(x.RestoreLink(x.operator(t), link.ID))(t)
		if diff := cmp.Diff(link.TagIDs[1:], back.TagIDs); diff != "" || back.PartnerID != nil {
			t.Errorf("partner %v, tags: %s", back.PartnerID, diff)
		}
	})
}

func TestExternalIDMayBeTakenWhileALinkIsDeleted(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x := newTenant(t, w, "one")
		link := x.fullLink(t)
		must(t, x.DeleteLink(x.operator(t), link.ID))
		taker := x.insertLink(t, func(ch *hoko.LinkChanges) { ch.ExternalID = hoko.To(link.ExternalID) })
		_, err := x.RestoreLink(x.operator(t), link.ID)
		if diff := cmp.Diff([]hoko.Issue{{Field: "externalId", Code: hoko.CodeExternalIDTaken}}, faults(err)); diff != "" {
			t.Error(diff)
		}
		must(t, second(x.UpdateLink(x.operator(t), hoko.LinkChanges{ID: taker.ID, ExternalID: hoko.To[*string](nil)})))
		must(t, second(x.RestoreLink(x.operator(t), link.ID)))
	})
}

// What was not deleted, was deleted too long ago, is somebody else's or does not
// exist cannot be told apart.
func TestOnlyWhatWasDeletedOfLateComesBack(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x, other := newTenant(t, w, "one"), newTenant(t, w, "two")
		live, old, foreign := x.fullLink(t), x.insertLink(t, func(*hoko.LinkChanges) {}), other.insertLink(t, func(*hoko.LinkChanges) {})
		w.clock.stop()
		must(t, x.DeleteLink(x.operator(t), old.ID))
		w.clock.move(hoko.RestoreWindow - time.Microsecond)
		if len(x.bin(t)) != 1 {
			t.Error("forgotten too early")
		}
		w.clock.move(time.Microsecond)
		must(t, other.DeleteLink(other.operator(t), foreign.ID))
		if bin := x.bin(t); len(bin) != 0 {
			t.Errorf("in the bin: %+v", bin)
		}
		_, missing := x.RestoreLink(x.operator(t), newID())
		refused(t, missing, hoko.CodeNotFound)
		for name, id := range map[string]string{"live": live.ID, "old": old.ID, "foreign": foreign.ID, "malformed": "nonsense", "none": ""} {
			_, err := x.RestoreLink(x.operator(t), id)
			if !reflect.DeepEqual(err, missing) {
				t.Errorf("%s: %#v, and %#v of what does not exist", name, err, missing)
			}
		}
	})
}

// deleted makes links with these external ids, "" for none, and deletes them.
func (x *tenant) deleted(t testing.TB, externalIDs ...string) []string {
	t.Helper()
	ids := make([]string, len(externalIDs))
	for i, externalID := range externalIDs {
		link := x.insertLink(t, func(ch *hoko.LinkChanges) {
			if externalID != "" {
				ch.ExternalID = hoko.To(&externalID)
			}
		})
		must(t, x.DeleteLink(x.operator(t), link.ID))
		ids[i] = link.ID
	}
	return ids
}

// They come back in the order in which they are asked for, each as it was, and lead
// visitors on again.
func TestDeletedLinksComeBackTogether(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x := newTenant(t, w, "one")
		full, stays := x.fullLink(t), x.insertLink(t, func(*hoko.LinkChanges) {})
		plain := want(x.Link(x.operator(t), x.insertLink(t, func(*hoko.LinkChanges) {}).ID))(t)
		must(t, x.DeleteLinks(x.operator(t), []string{full.ID, plain.ID, stays.ID}))
		back := want(x.RestoreLinks(x.operator(t), []string{plain.ID, strings.ToUpper(full.ID)}))(t)
		if diff := cmp.Diff([]*hoko.Link{plain, full}, back, cmpopts.IgnoreFields(hoko.Link{}, "UpdatedAt")); diff != "" {
			t.Errorf("back: %s", diff)
		}
		stored := want(x.LinksByIDs(x.operator(t), []string{full.ID, plain.ID, stays.ID}))(t)
		if diff := cmp.Diff(map[string]*hoko.Link{plain.ID: back[0], full.ID: back[1]}, stored); diff != "" {
			t.Errorf("stored: %s", diff)
		}
		for i, link := range []*hoko.Link{plain, full} {
			if want(w.Visit(t.Context(), hoko.Visit{ShortID: link.ShortID, Uncounted: true}))(t) == nil || !back[i].UpdatedAt.After(link.UpdatedAt) {
				t.Errorf("link %d: %+v", i, back[i])
			}
		}
		if bin := x.bin(t); len(bin) != 1 || bin[0].ID != stays.ID {
			t.Errorf("in the bin: %+v", bin)
		}
	})
}

func TestRestoreLinksIsAllOrNothing(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x, other := newTenant(t, w, "one"), newTenant(t, w, "two")
		w.clock.stop()
		old := x.deleted(t, "")[0]
		w.clock.move(hoko.RestoreWindow)
		ids, foreign, live := x.deleted(t, "taken", "twice", "twice", "free"), other.deleted(t, "")[0], x.insertLink(t, func(ch *hoko.LinkChanges) {
			ch.ExternalID = hoko.To(new("taken"))
		})
		list := []string{ids[3], newID(), live.ID, foreign, old, "nonsense", "", ids[3], ids[0], ids[1], ids[2]}
		_, err := x.RestoreLinks(x.operator(t), list)
		wanted := []hoko.Issue{
			{Index: 1, Field: "id", Code: hoko.CodeIDUnknown},
			{Index: 2, Field: "id", Code: hoko.CodeIDUnknown},
			{Index: 3, Field: "id", Code: hoko.CodeIDUnknown},
			{Index: 4, Field: "id", Code: hoko.CodeIDUnknown},
			{Index: 5, Field: "id", Code: hoko.CodeIDMalformed},
			{Index: 6, Field: "id", Code: hoko.CodeIDMalformed},
			{Index: 7, Field: "id", Code: hoko.CodeIDDuplicate},
			{Index: 8, Field: "externalId", Code: hoko.CodeExternalIDTaken},
			{Index: 10, Field: "externalId", Code: hoko.CodeExternalIDTaken},
		}
		if diff := cmp.Diff(wanted, faults(err)); diff != "" {
			t.Error(diff)
		}
		if len(x.bin(t)) != len(ids) || len(other.bin(t)) != 1 || x.countLinks(t) != 1 {
			t.Error("something was restored")
		}
		must(t, second(x.RestoreLinks(x.operator(t), []string{ids[3], ids[1]})))
	})
}

// Of calls that want some of the same links at once, one brings its own back and the
// others none.
func TestLinksAreRestoredOnceTogether(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x := newTenant(t, w, "one")
		ids := x.deleted(t, "a", "b", "c")
		errs := make([]error, 6)
		together(len(errs), func(i int) {
			errs[i] = second(x.RestoreLinks(x.operator(t), []string{ids[i%3], ids[(i+1)%3]}))
		})
		restored := 0
		for _, err := range errs {
			if err == nil {
				restored++
				continue
			}
			for _, fault := range faults(err) {
				if fault.Field != "id" || fault.Code != hoko.CodeIDUnknown {
					t.Errorf("%+v", fault)
				}
			}
		}
		if restored != 1 || x.countLinks(t) != 2 || len(x.bin(t)) != 1 {
			t.Errorf("%d calls restored %d links", restored, x.countLinks(t))
		}
	})
}
