package service

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/hoko-to/hoko"
)

// newPartner makes a partner.
func (x *tenant) newPartner(t testing.TB, name string) *hoko.Partner {
	t.Helper()
	return want(x.CreatePartners(x.operator(t), []hoko.PartnerChanges{{Name: hoko.To(name)}}, ""))(t)[0]
}

// Only what a call mentions changes, and null clears.
func TestPartnerFieldsAreCleared(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x := newTenant(t, w, "one")
		made := want(x.CreatePartners(x.operator(t), []hoko.PartnerChanges{
			{Name: hoko.To("Grace"), Email: hoko.To(new("grace@example.test")), Phone: hoko.To(new("+49 30"))},
		}, ""))(t)[0]
		wanted := *made
		for _, ch := range []hoko.PartnerChanges{{}, {Email: hoko.To[*string](nil)}, {Phone: hoko.To[*string](nil)}, {Name: hoko.To("Hopper")}} {
			ch.ID = made.ID
			ch.Apply(&wanted)
			got := want(x.UpdatePartner(x.operator(t), ch))(t)
			if !got.UpdatedAt.After(wanted.UpdatedAt) {
				t.Errorf("updated at %v, and before at %v", got.UpdatedAt, wanted.UpdatedAt)
			}
			wanted.UpdatedAt = got.UpdatedAt
			if diff := cmp.Diff([]*hoko.Partner{&wanted, &wanted}, []*hoko.Partner{got, want(x.Partner(x.operator(t), made.ID))(t)}); diff != "" {
				t.Error(diff)
			}
		}
		_, err := x.UpdatePartner(x.operator(t), hoko.PartnerChanges{ID: made.ID, Email: hoko.To(new("nonsense"))})
		refused(t, err, hoko.CodeEmailInvalid)
	})
}

// Links of a deleted partner stay without one, also those that are restored
// later; what was recorded before keeps the partner.
func TestDeletedPartnersLeaveTheirLinks(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x := newTenant(t, w, "one")
		partner := x.newPartner(t, "Grace")
		credited := func(ch *hoko.LinkChanges) { ch.PartnerID = hoko.To(&partner.ID) }
		link, deleted := x.insertLink(t, credited), x.insertLink(t, credited)
		must(t, x.DeleteLink(x.operator(t), deleted.ID))
		remembered := x.whatRedirectsRemember(t, link.ShortID, func(l *hoko.Link) []string { return optional(l.PartnerID) })
		remembered(1)
		must(t, x.DeletePartner(x.operator(t), partner.ID))
		remembered(0)
		restored := want(x.RestoreLink(x.operator(t), deleted.ID))(t)
		for _, l := range []*hoko.Link{want(x.Link(x.operator(t), link.ID))(t), restored} {
			if l.PartnerID != nil {
				t.Errorf("%s still has the partner %s", l.ShortID, *l.PartnerID)
			}
		}
		refusal := second(x.UpdateLink(x.operator(t), hoko.LinkChanges{ID: link.ID, PartnerID: hoko.To(&partner.ID)}))
		if diff := cmp.Diff([]hoko.Issue{{Field: "partnerId", Code: hoko.CodeIDUnknown}}, faults(refusal)); diff != "" {
			t.Error(diff)
		}
	})
}

// A link can be saved and its partner deleted at the same time: neither waits
// for the other for ever, and the link ends without the partner.
func TestDeletedPartnersMeetSavedLinks(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x := newTenant(t, w, "one")
		next := x.newPartner(t, "next")
		for range 5 {
			partner := x.newPartner(t, "gone")
			link := x.insertLink(t, func(ch *hoko.LinkChanges) { ch.PartnerID = hoko.To(&partner.ID) })
			together(6, func(i int) {
				if i == 0 {
					if err := x.DeletePartner(x.operator(t), partner.ID); err != nil {
						t.Error(err)
					}
					return
				}
				to := []*string{&partner.ID, &next.ID}[i%2]
				_, err := x.UpdateLink(x.operator(t), hoko.LinkChanges{ID: link.ID, PartnerID: hoko.To(to)})
				if err != nil && hoko.CodeOf(err) != hoko.CodeIDUnknown {
					t.Error(err)
				}
			})
			if got := want(x.Link(x.operator(t), link.ID))(t).PartnerID; got != nil && *got == partner.ID {
				t.Error("the link names a deleted partner")
			}
		}
	})
}
