package service

import (
	"context"
	"slices"
	"strconv"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/hoko-to/hoko"
)

// faults returns the faults of an error as index, field and code.
func faults(err error) []hoko.Issue {
	own := hoko.ErrorOf(err)
	if own == nil {
		return nil
	}
	issues := slices.Clone(own.Issues)
	for i := range issues {
		issues[i].Params = nil
	}
	return issues
}

// nothingMade tries to make links and expects these faults, and no link.
func nothingMade(t *testing.T, x *tenant, list []hoko.LinkChanges, wanted ...hoko.Issue) {
	t.Helper()
	before := x.countLinks(t)
	_, err := x.SaveLinks(x.operator(t), list)
	if diff := cmp.Diff(wanted, faults(err)); diff != "" {
		t.Errorf("faults: %s (%v)", diff, err)
	}
	if after := x.countLinks(t); after != before {
		t.Errorf("%d links instead of %d", after, before)
	}
}

func TestTooManyTagsCostNoTime(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x := newTenant(t, w, "one")
		link := x.newLink()
		tags := make([]string, 300_000)
		for i := range tags {
			tags[i] = strconv.Itoa(i)
		}
		link.TagIDs = hoko.To(tags)
		nothingMade(
			t, x, []hoko.LinkChanges{link},
			hoko.Issue{Field: "tagIds", Code: hoko.CodeTooMany},
			hoko.Issue{Field: "tagIds", Code: hoko.CodeIDMalformed},
		)
	})
}

func TestSaveLinksNamesEveryFault(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x, other := newTenant(t, w, "one"), newTenant(t, w, "two")
		mine := x.insertLink(t, func(*hoko.LinkChanges) {})
		foreign := other.insertLink(t, func(*hoko.LinkChanges) {})
		list := slices.Repeat([]hoko.LinkChanges{x.newLink()}, 8)
		list[1].URL = hoko.To("nonsense")
		list[2].ID = newID()
		list[3].ID = foreign.ID
		list[4].ID = "nonsense"
		list[5].ID = mine.ID
		list[6].ID = mine.ID
		list[7].CollectionID = hoko.To(other.collection)
		nothingMade(
			t, x, list,
			hoko.Issue{Index: 1, Field: "url", Code: hoko.CodeURLInvalid},
			hoko.Issue{Index: 2, Field: "id", Code: hoko.CodeIDUnknown},
			hoko.Issue{Index: 3, Field: "id", Code: hoko.CodeIDUnknown},
			hoko.Issue{Index: 4, Field: "id", Code: hoko.CodeIDMalformed},
			hoko.Issue{Index: 6, Field: "id", Code: hoko.CodeIDDuplicate},
			hoko.Issue{Index: 7, Field: "collectionId", Code: hoko.CodeIDUnknown},
		)
	})
}

func TestNamesBelongToOneLink(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x, other := newTenant(t, w, "one"), newTenant(t, w, "two")
		named := func(shortID, externalID string) hoko.LinkChanges {
			ch := x.newLink()
			ch.ShortID, ch.ExternalID = hoko.To(shortID), hoko.To(&externalID)
			return ch
		}
		must(t, second(x.CreateLinks(x.operator(t), []hoko.LinkChanges{named("here", "e1")}, "")))
		other.insertLink(t, func(ch *hoko.LinkChanges) { ch.ShortID, ch.ExternalID = hoko.To("there"), hoko.To(new("e2")) })
		nothingMade(
			t, x, []hoko.LinkChanges{named("a", "e2"), named("here", "e3"), named("there", "e1"), named("a", "e4"), named("A", "e2")},
			hoko.Issue{Index: 1, Field: "shortId", Code: hoko.CodeShortIDTaken},
			hoko.Issue{Index: 2, Field: "shortId", Code: hoko.CodeShortIDTaken},
			hoko.Issue{Index: 3, Field: "shortId", Code: hoko.CodeShortIDTaken},
			hoko.Issue{Index: 2, Field: "externalId", Code: hoko.CodeExternalIDTaken},
			hoko.Issue{Index: 4, Field: "externalId", Code: hoko.CodeExternalIDTaken},
		)
	})
}

// Who keeps a name is not at fault because another one wants it.
func TestOwnerOfANameIsNotAtFault(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x := newTenant(t, w, "one")
		external := func(id string) func(*hoko.LinkChanges) {
			return func(ch *hoko.LinkChanges) { ch.ExternalID, ch.ShortID = hoko.To(&id), hoko.To("s"+id) }
		}
		a, b := x.insertLink(t, external("a")), x.insertLink(t, external("b"))
		nothingMade(
			t, x, []hoko.LinkChanges{
				{ID: a.ID, ExternalID: hoko.To(new("b")), ShortID: hoko.To("sb")},
				{ID: b.ID, ExternalID: hoko.To(new("b")), ShortID: hoko.To("sb")},
			},
			hoko.Issue{Field: "shortId", Code: hoko.CodeShortIDTaken},
			hoko.Issue{Field: "externalId", Code: hoko.CodeExternalIDTaken},
		)
	})
}

func second[T any](_ T, err error) error { return err }

// A short id is never given out again, an external id is free again.
func TestNamesAfterDeletion(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x := newTenant(t, w, "one")
		named := x.newLink()
		named.ShortID, named.ExternalID = hoko.To("gone"), hoko.To(new("e1"))
		link := want(x.CreateLinks(x.operator(t), []hoko.LinkChanges{named}, ""))(t)[0]
		must(t, x.DeleteLinks(x.operator(t), []string{link.ID}))
		nothingMade(t, x, []hoko.LinkChanges{named}, hoko.Issue{Field: "shortId", Code: hoko.CodeShortIDTaken})
		named.ShortID = hoko.To("new")
		must(t, second(x.SaveLinks(x.operator(t), []hoko.LinkChanges{named})))
	})
}

func TestDeleteLinksIsAllOrNothing(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x, other := newTenant(t, w, "one"), newTenant(t, w, "two")
		mine, foreign := x.insertLink(t, func(*hoko.LinkChanges) {}), other.insertLink(t, func(*hoko.LinkChanges) {})
		err := x.DeleteLinks(x.operator(t), []string{mine.ID, newID(), foreign.ID, "nonsense", mine.ID})
		wanted := []hoko.Issue{
			{Index: 1, Field: "id", Code: hoko.CodeIDUnknown},
			{Index: 2, Field: "id", Code: hoko.CodeIDUnknown},
			{Index: 3, Field: "id", Code: hoko.CodeIDMalformed},
			{Index: 4, Field: "id", Code: hoko.CodeIDDuplicate},
		}
		if diff := cmp.Diff(wanted, faults(err)); diff != "" {
			t.Error(diff)
		}
		if x.countLinks(t) != 1 || other.countLinks(t) != 1 {
			t.Error("something was deleted")
		}
	})
}

func TestBatchesHaveASize(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x := newTenant(t, w, "one")
		for size, code := range map[int]hoko.Code{0: hoko.CodeBatchEmpty, hoko.MaxTake + 1: hoko.CodeBatchTooLarge} {
			links, ids, collections := make([]hoko.LinkChanges, size), make([]string, size), make([]hoko.CollectionChanges, size)
			refused(t, second(x.CreateLinks(x.operator(t), links, "")), code)
			refused(t, second(x.SaveLinks(x.operator(t), links)), code)
			refused(t, x.DeleteLinks(x.operator(t), ids), code)
			refused(t, second(x.RestoreLinks(x.operator(t), ids)), code)
			refused(t, second(x.CreateCollections(x.operator(t), collections, "")), code)
			refused(t, second(x.SaveCollections(x.operator(t), collections)), code)
			refused(t, x.DeleteCollections(x.operator(t), ids), code)
		}
	})
}

func TestLinkKeepsItsShortID(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x := newTenant(t, w, "one")
		link := x.insertLink(t, func(ch *hoko.LinkChanges) { ch.ShortID = hoko.To("kept") })
		_, err := x.UpdateLink(x.operator(t), hoko.LinkChanges{ID: link.ID, ShortID: hoko.To("")})
		if got := want(x.Link(x.operator(t), link.ID))(t).ShortID; got != "kept" || hoko.KindOf(err) != hoko.KindInvalid {
			t.Errorf("short id %q: %v", got, err)
		}
	})
}

// An edit is seen by the next visitor of this process, and by those of another
// process within a second.
func TestEditsReachVisitors(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x := newTenant(t, w, "one")
		far := newWorld(t, w.store)
		running, stop := runWorker(t, far)
		defer func() { stop(); <-running }()
		link := x.insertLink(t, func(*hoko.LinkChanges) {})
		lead := func(w *world) string {
			d, err := w.Visit(t.Context(), hoko.Visit{ShortID: link.ShortID, Uncounted: true})
			if hoko.KindOf(err) == hoko.KindNotFound && err != nil {
				return "gone"
			}
			return want(d, err)(t).URL
		}
		for _, edit := range []string{"https://example.test/1", "https://example.test/2", "https://example.test/3"} {
			lead(far) // is remembered there
			must(t, second(x.UpdateLink(x.operator(t), hoko.LinkChanges{ID: link.ID, URL: hoko.To(edit)})))
			if got := lead(w); got != edit {
				t.Errorf("here: %s, want %s", got, edit)
			}
			eventually(t, time.Second, func() bool { return lead(far) == edit })
		}
		must(t, x.DeleteLink(x.operator(t), link.ID))
		if got := lead(w); got != "gone" {
			t.Errorf("here: %s after the deletion", got)
		}
		eventually(t, time.Second, func() bool { return lead(far) == "gone" })
	})
}

func TestExternalIDsSwapWithinOneCall(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x := newTenant(t, w, "one")
		external := func(id string) func(*hoko.LinkChanges) {
			return func(ch *hoko.LinkChanges) { ch.ExternalID = hoko.To(&id) }
		}
		a, b := x.insertLink(t, external("a")), x.insertLink(t, external("b"))
		saved := want(x.SaveLinks(x.operator(t), []hoko.LinkChanges{
			{ID: a.ID, ExternalID: hoko.To(new("b"))}, {ID: b.ID, ExternalID: hoko.To(new("a"))},
		}))(t)
		for i, id := range []string{"b", "a"} {
			stored := want(x.Link(x.operator(t), saved[i].ID))(t)
			if *stored.ExternalID != id || *saved[i].ExternalID != id {
				t.Errorf("link %d has %q, and was answered with %q", i, *stored.ExternalID, *saved[i].ExternalID)
			}
		}
		takeOver := x.newLink()
		takeOver.ExternalID = hoko.To(new("a"))
		must(t, second(x.SaveLinks(x.operator(t), []hoko.LinkChanges{takeOver, {ID: b.ID, ExternalID: hoko.To[*string](nil)}})))
	})
}

// Only what a call mentions changes, also where what it does not mention is gone.
func TestLinkOfADeletedCollectionCanBeChanged(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x := newTenant(t, w, "one")
		link := x.insertLink(t, func(*hoko.LinkChanges) {})
		must(t, x.DeleteCollection(x.operator(t), x.collection))
		must(t, second(x.UpdateLink(x.operator(t), hoko.LinkChanges{ID: link.ID, Title: hoko.To(new("new"))})))
	})
}

// TestLinksKnowTheirMakers: a person, an API key, or nobody who is known; who
// changes a link does not become its maker, and who copies one is that of the copy.
func TestLinksKnowTheirMakers(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x := newTenant(t, w, "one")
		made := func(ctx context.Context) *hoko.Link {
			return want(x.CreateLinks(ctx, []hoko.LinkChanges{x.newLink()}, ""))(t)[0]
		}
		key := x.newKey(t, hoko.AllScopes()...)
		program := as(t, want(w.present(t, key.Secret.Reveal()))(t))
		person := x.newPerson(t, hoko.RoleEditor)
		editor := person.here(t)
		byProgram, byPerson, byNobody := made(program), made(editor), made(x.operator(t))
		want(x.UpdateLink(program, hoko.LinkChanges{ID: byPerson.ID, Title: hoko.To(new("mine"))}))(t)
		copied := want(x.DuplicateLink(editor, hoko.LinkCopy{ID: byProgram.ID}, ""))(t)
		for maker, ids := range map[string][]string{key.APIKey.ID: {byProgram.ID}, person.user.ID: {copied.ID, byPerson.ID}, byNobody.ID: nil, "nobody": nil} {
			f := hoko.LinkFilter{CreatedBy: &maker}
			found := all(x.Links(editor, f, hoko.Page{Limit: 9}))(t)
			var got []string
			for _, l := range found {
				got = append(got, l.ID)
			}
			if !slices.Equal(got, ids) || want(x.CountLinks(editor, f))(t) != len(ids) {
				t.Errorf("%s made %v, want %v", maker, got, ids)
			}
		}
		if byNobody.CreatedByUserID != nil || byNobody.CreatedByKeyID != nil {
			t.Errorf("the command line is %+v", byNobody)
		}
	})
}
