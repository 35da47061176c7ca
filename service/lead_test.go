package service

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/hoko-to/hoko"
)

func TestTrackLead(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x := newTenant(t, w, "one")
		click := x.newClick(t)
		tracking := leadOf("ada", click)
		tracking.Metadata = hoko.NewMetadata([]byte(`{"plan": "pro"}`))
		got := want(x.TrackLead(x.operator(t), tracking, "key"))(t)
		wanted := &hoko.Lead{
			ID: got.Lead.ID, WorkspaceID: x.workspace.ID, CustomerID: got.Customer.ID, Credit: creditFor(click),
			EventName: "Sign up", Metadata: `{"plan":"pro"}`, CreatedAt: got.Lead.CreatedAt,
		}
		if diff := cmp.Diff(wanted, got.Lead); diff != "" {
			t.Error(diff)
		}
		ctx := x.operator(t)
		if diff := cmp.Diff(got, want(x.TrackLead(ctx, tracking, "key"))(t)); diff != "" || !hoko.CallFrom(ctx).Replayed() {
			t.Errorf("replayed %v: %s", hoko.CallFrom(ctx).Replayed(), diff)
		}
		list, _, err := x.Leads(x.operator(t), hoko.ConversionFilter{}, hoko.Page{Limit: 9})
		if diff := cmp.Diff([]*hoko.Lead{wanted}, list); diff != "" || err != nil {
			t.Errorf("%v: %s", err, diff)
		}
	})
}

// Every fault is told at once, and nothing is written.
func TestLeadNamesEveryFault(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x := newTenant(t, w, "one")
		x.refusesAll(t, hoko.CodeRequired, "clickId", func() error {
			_, err := x.TrackLead(x.operator(t), hoko.LeadTracking{Metadata: "{"}, "")
			wanted := []hoko.Issue{
				{Field: "clickId", Code: hoko.CodeRequired},
				{Field: "eventName", Code: hoko.CodeRequired},
				{Field: "customerExternalId", Code: hoko.CodeRequired},
				{Field: "customerName", Code: hoko.CodeRequired},
				{Field: "metadata", Code: hoko.CodeTypeWrong},
			}
			if diff := cmp.Diff(wanted, faults(err)); diff != "" {
				t.Error(diff)
			}
			return err
		})
	})
}

// Who may not is refused before anything is judged.
func TestConversionsTakeTheirScope(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x := newTenant(t, w, "one")
		caller := want(w.present(t, x.newKey(t, hoko.ScopeAnalyticsRead, hoko.ScopeCustomersWrite).Secret.Reveal()))(t)
		ctx := as(t, caller)
		for _, err := range []error{
			second(x.TrackLead(ctx, hoko.LeadTracking{}, "")), second(x.TrackSale(ctx, hoko.SaleTracking{}, "")),
			second(x.RefundSale(ctx, hoko.RefundTracking{}, "")),
		} {
			if diff := cmp.Diff(hoko.InsufficientScope(hoko.ScopeConversionsWrite), hoko.ErrorOf(err)); diff != "" {
				t.Error(diff)
			}
		}
	})
}

// TestWhatCameOfAClick is found by the click, and by nobody else's.
func TestWhatCameOfAClick(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x := newTenant(t, w, "one")
		click, other := x.newClick(t), x.newClick(t)
		lead, sale := x.convert(t, click.ID, "ada")
		x.convert(t, other.ID, "grace")
		f, page := hoko.ConversionFilter{ClickID: &click.ID}, hoko.Page{Limit: 9}
		leads, sales := all(x.Leads(x.operator(t), f, page))(t), all(x.Sales(x.operator(t), f, page))(t)
		if len(leads) != 1 || leads[0].ID != lead.ID || len(sales) != 1 || sales[0].ID != sale.ID {
			t.Errorf("found %+v and %+v", leads, sales)
		}
		if got := want(x.Click(x.operator(t), click.ID))(t); got.ID != click.ID {
			t.Errorf("the click is %+v", got)
		}
		stranger := newTenant(t, w, "two").operator(t)
		refused(t, second(w.Click(stranger, click.ID)), hoko.CodeNotFound)
		if n := want(w.CountLeads(stranger, f))(t); n != 0 {
			t.Errorf("a stranger counts %d leads", n)
		}
	})
}
