package service

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/hoko-to/hoko"
)

func leadID(l *hoko.Lead) string { return l.ID }

func saleID(s *hoko.Sale) string { return s.ID }

// TestFollowConversionsShowsEachOnce: leads and sales to all who follow them, in this
// process and in another one, filtered, and none of another workspace or of before.
func TestFollowConversionsShowsEachOnce(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x, other, second := newTenant(t, w, "acme"), newTenant(t, w, "other"), newWorld(t, w.store)
		click, partnerID := x.liveClick(0), newID()
		credited := x.liveClick(0)
		credited.PartnerID = &partnerID
		foreign := other.liveClick(0)
		x.storeLive(t, click, credited, foreign)
		known, _ := x.convert(t, click.ID, "ada")

		ctx := x.operator(t)
		leads := []*Live[hoko.Lead]{want(w.FollowLeads(ctx, hoko.ConversionFilter{}))(t), want(second.FollowLeads(ctx, hoko.ConversionFilter{}))(t)}
		sales := []*Live[hoko.Sale]{want(w.FollowSales(ctx, hoko.ConversionFilter{}))(t), want(second.FollowSales(ctx, hoko.ConversionFilter{}))(t)}
		customer := want(w.FollowSales(ctx, hoko.ConversionFilter{CustomerID: &known.CustomerID}))(t)
		partner := want(w.FollowLeads(ctx, hoko.ConversionFilter{PartnerID: &partnerID}))(t)
		link := want(w.FollowLeads(ctx, hoko.ConversionFilter{LinkID: &credited.LinkID}))(t)
		nobody := want(w.FollowSales(ctx, hoko.ConversionFilter{PartnerID: new(newID())}))(t)
		other.convert(t, foreign.ID, "foreign")
		lead, sale := x.convert(t, click.ID, "ada")
		creditedLead, creditedSale := x.convert(t, credited.ID, "bob")
		again, last := x.convert(t, click.ID, "ada")

		for _, l := range leads {
			expectItems(t, collectItems(t, l, 3, leadID), lead.ID, creditedLead.ID, again.ID)
		}
		for _, l := range sales {
			expectItems(t, collectItems(t, l, 3, saleID), sale.ID, creditedSale.ID, last.ID)
		}
		expectItems(t, collectItems(t, customer, 2, saleID), sale.ID, last.ID)
		expectItems(t, collectItems(t, partner, 1, leadID), creditedLead.ID)
		expectItems(t, collectItems(t, link, 1, leadID), creditedLead.ID)
		if len(nobody.Items()) != 0 {
			t.Error("a sale without the partner is shown to who follows that partner's")
		}
		// Who pays money back changes a sale and records none.
		want(x.RefundSale(x.operator(t), hoko.RefundTracking{SaleID: sale.ID}, ""))(t)
		_, next := x.convert(t, click.ID, "cy")
		expectItems(t, collectItems(t, sales[0], 1, saleID), next.ID)
	})
}

func expectItems(t *testing.T, got map[string]bool, ids ...string) {
	t.Helper()
	wanted := map[string]bool{}
	for _, id := range ids {
		wanted[id] = true
	}
	if diff := cmp.Diff(wanted, got); diff != "" {
		t.Error(diff)
	}
}

// convert records a lead and a sale of a customer after a click.
func (x *tenant) convert(t testing.TB, clickID, customer string) (*hoko.Lead, *hoko.Sale) {
	t.Helper()
	who := hoko.CustomerTracking{ExternalID: customer, Name: customer}
	lead := want(x.TrackLead(x.operator(t), hoko.LeadTracking{ClickID: &clickID, EventName: "Sign up", Customer: who}, ""))(t)
	sale := want(x.TrackSale(x.operator(t), hoko.SaleTracking{Customer: who, Amount: new(int64(500)), ClickID: clickID}, ""))(t)
	return lead.Lead, sale.Sale
}
