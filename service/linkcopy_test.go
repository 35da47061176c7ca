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

// fullLink makes a link in which everything is set.
func (x *tenant) fullLink(t testing.TB) *hoko.Link {
	t.Helper()
	ctx := x.operator(t)
	tags := want(x.CreateTags(ctx, []hoko.TagChanges{{Name: hoko.To("b")}, {Name: hoko.To("a")}}, ""))(t)
	partner := want(x.CreatePartners(ctx, []hoko.PartnerChanges{{Name: hoko.To("p")}}, ""))(t)[0]
	return x.insertLink(t, func(ch *hoko.LinkChanges) {
		ch.TagIDs, ch.PartnerID = hoko.To([]string{tags[0].ID, tags[1].ID}), hoko.To(&partner.ID)
		ch.Title, ch.Description, ch.Image = hoko.To(new("t")), hoko.To(new("d")), hoko.To(new("https://example.test/i"))
		ch.UTM = hoko.UTMChanges{Source: hoko.To(new("s")), Referral: hoko.To(new("r"))}
		ch.ExternalID, ch.TenantID = hoko.To(new("e1")), hoko.To(new("t1"))
		ch.ExpiresAt, ch.ExpiredURL = hoko.To(new(time.Now().Add(time.Hour))), hoko.To(new("https://example.test/over"))
		ch.IOSURL, ch.AndroidURL = hoko.To(new("https://example.test/i")), hoko.To(new("https://example.test/a"))
		ch.Geo = hoko.To(map[string]string{"DE": "https://example.test/de"})
		ch.Password, ch.Cloaked, ch.Archived = hoko.To(new("opensesame")), hoko.To(true), hoko.To(true)
	})
}

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

func TestCopyDoesWhatTheLinkDoes(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x := newTenant(t, w, "one")
		link := x.fullLink(t)
		must(t, x.DeleteCollection(x.operator(t), link.CollectionID))
		w.clock.move(time.Hour)
		ctx, in := x.operator(t), hoko.LinkCopy{ID: link.ID}
		twin := want(x.DuplicateLink(ctx, in, "key"))(t)
		if diff := cmp.Diff(link, twin, cmpopts.IgnoreFields(hoko.Link{}, "ID", "ShortID", "ExternalID", "ArchivedAt", "CreatedAt", "UpdatedAt")); diff != "" {
			t.Error(diff)
		}
		if twin.ID == link.ID || len(twin.ShortID) != hoko.GeneratedShortIDLen || twin.ShortID == link.ShortID || twin.ExternalID != nil ||
			twin.ArchivedAt != nil || twin.CreatedAt.Before(link.CreatedAt.Add(time.Hour)) || !twin.UpdatedAt.Equal(twin.CreatedAt) {
			t.Errorf("the copy has something of the link's own: %+v", twin)
		}
		if diff := cmp.Diff(twin, want(x.Link(x.operator(t), twin.ID))(t)); diff != "" {
			t.Errorf("stored: %s", diff)
		}
		if again := want(x.DuplicateLink(x.operator(t), in, "key"))(t); again.ID != twin.ID || x.countLinks(t) != 2 {
			t.Errorf("the retry made %s", again.ID)
		}
		in.ShortID = hoko.To("twin")
		refused(t, second(x.DuplicateLink(x.operator(t), in, "key")), hoko.CodeIdempotencyReused)
		if named := want(x.DuplicateLink(x.operator(t), in, ""))(t); named.ShortID != "twin" {
			t.Errorf("named %s", named.ShortID)
		}
	})
}

func TestCopyIsRefused(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x := newTenant(t, w, "one")
		link := x.insertLink(t, func(*hoko.LinkChanges) {})
		for shortID, code := range map[string]hoko.Code{
			link.ShortID: hoko.CodeShortIDTaken, "a/b": hoko.CodeShortIDInvalid, "admin": hoko.CodeShortIDReserved,
		} {
			_, err := x.DuplicateLink(x.operator(t), hoko.LinkCopy{ID: link.ID, ShortID: hoko.To(shortID)}, "")
			if diff := cmp.Diff([]hoko.Issue{{Field: "shortId", Code: code}}, faults(err)); diff != "" {
				t.Error(diff)
			}
		}
		must(t, x.DeleteLink(x.operator(t), link.ID))
		for _, id := range []string{link.ID, newID(), "nonsense"} {
			_, err := x.DuplicateLink(x.operator(t), hoko.LinkCopy{ID: id}, "")
			refused(t, err, hoko.CodeNotFound)
		}
		if x.countLinks(t) != 0 {
			t.Error("a refused copy was made")
		}
	})
}
