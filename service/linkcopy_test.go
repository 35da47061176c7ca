package service

import (
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
