package service

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/hoko-to/hoko"
)

// TestErasedCustomerIsNotAnsweredAgain: who repeats a request is told nothing of a
// customer who was erased meanwhile, and nothing is recorded again.
func TestErasedCustomerIsNotAnsweredAgain(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x := newTenant(t, w, "one")
		click := x.newClick(t)
		who := hoko.CustomerTracking{ExternalID: "secret-1", Name: "secret-2", Email: hoko.To(new("secret-3@example.test"))}
		lead := hoko.LeadTracking{ClickID: &click.ID, EventName: "x", Customer: who, Metadata: hoko.NewMetadata([]byte(`{"a":"secret-4"}`))}
		sale := hoko.SaleTracking{Customer: who, Amount: new(int64(9)), EventName: "x", Metadata: `{"a":"secret-5"}`}
		tracked := want(x.TrackLead(x.operator(t), lead, "lead"))(t)
		sold := want(x.TrackSale(x.operator(t), sale, "sale"))(t)
		refund := hoko.RefundTracking{SaleID: sold.Sale.ID, Reason: new("secret-6")}
		want(x.RefundSale(x.operator(t), refund, "refund"))(t)
		must(t, x.EraseCustomer(x.operator(t), tracked.Customer.ID))

		for what, repeat := range map[string]func() (any, error){
			"lead":   func() (any, error) { return x.TrackLead(x.operator(t), lead, "lead") },
			"sale":   func() (any, error) { return x.TrackSale(x.operator(t), sale, "sale") },
			"refund": func() (any, error) { return x.RefundSale(x.operator(t), refund, "refund") },
		} {
			text := string(want(json.Marshal(want(repeat())(t)))(t))
			if strings.Contains(text, "secret") || !strings.Contains(text, tracked.Customer.ID) {
				t.Errorf("the %s is answered with %s", what, text)
			}
		}
		leads := want(x.CountLeads(x.operator(t), hoko.ConversionFilter{}))(t)
		sales := want(x.CountSales(x.operator(t), hoko.ConversionFilter{}))(t)
		customers := want(x.CountCustomers(x.operator(t), hoko.CustomerFilter{}))(t)
		if leads != 1 || sales != 1 || customers != 0 {
			t.Errorf("%d leads, %d sales and %d customers", leads, sales, customers)
		}
	})
}
