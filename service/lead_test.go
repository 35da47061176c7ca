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
