package service

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/hoko-to/hoko"
)

// The demonstration shows every step from a click to a sale that was paid back,
// in this order, within its 90 days, and none just as it was made: a heap of sales
// at one moment would be a peak that nothing explains.
func demoHasConversions(t *testing.T, w *world, workspace *hoko.Workspace) {
	t.Helper()
	ctx, all := as(t, operator(workspace.ID)), hoko.Page{Limit: hoko.MaxTake}
	sales, _, err := w.Sales(ctx, hoko.ConversionFilter{}, all)
	must(t, err)
	refunded := 0
	for _, sale := range sales {
		lead := want(w.Lead(ctx, *sale.LeadID))(t)
		click := want(w.ClicksByIDs(ctx, []string{sale.ClickID}))(t)[sale.ClickID]
		if !cmp.Equal(lead.Credit, sale.Credit) || click.CreatedAt.After(lead.CreatedAt) || lead.CreatedAt.After(sale.CreatedAt) || !sale.CreatedAt.Before(w.clock.now()) {
			t.Errorf("%+v came before its lead %+v or its click", sale, lead)
		}
		refunds := want(w.CountRefunds(ctx, sale.ID))(t)
		if (refunds > 0) != (sale.Refunded > 0) {
			t.Errorf("%d refunds of %+v", refunds, sale)
		}
		refunded += refunds
	}
	leads := want(w.CountLeads(ctx, hoko.ConversionFilter{}))(t)
	customers := want(w.CountCustomers(ctx, hoko.CustomerFilter{}))(t)
	if leads != customers || leads < 100 || len(sales) < 30 || refunded == 0 {
		t.Errorf("%d customers, %d leads, %d sales, %d refunds", customers, leads, len(sales), refunded)
	}
}
