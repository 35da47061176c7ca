package service

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/hoko-to/hoko"
)

func TestTrackSale(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x := newTenant(t, w, "one")
		click := x.newClick(t)
		sale := saleOf("ada", click, 1999)
		sale.Currency, sale.Metadata = "EUR", hoko.NewMetadata([]byte(`{"a": "<&>\u0000 \u2028", "b": 1e400}`))
		sale.Customer.Email, sale.InvoiceID = hoko.To(new("ada@example.test")), new("2026-1")
		got := want(x.TrackSale(x.operator(t), sale, ""))(t)
		wanted := &hoko.TrackedSale{
			Sale: &hoko.Sale{
				ID: got.Sale.ID, WorkspaceID: x.workspace.ID, CustomerID: got.Customer.ID, Credit: creditFor(click), EventName: "Purchase",
				Amount: 1999, Currency: "eur", InvoiceID: new("2026-1"), Metadata: `{"a":"<&>\u0000 \u2028","b":1e400}`, CreatedAt: got.Sale.CreatedAt,
			},
			Customer: &hoko.Customer{
				ID: got.Customer.ID, WorkspaceID: x.workspace.ID, ExternalID: "ada", Name: "Ada", Email: new("ada@example.test"),
				CreatedAt: got.Customer.CreatedAt, UpdatedAt: got.Customer.CreatedAt,
			},
		}
		if diff := cmp.Diff(wanted, got); diff != "" {
			t.Error(diff)
		}
		if diff := cmp.Diff(got.Sale, want(x.Sale(x.operator(t), got.Sale.ID))(t)); diff != "" {
			t.Error(diff)
		}
	})
}

// Every fault is told at once, and nothing is written.
func TestSaleNamesEveryFault(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x := newTenant(t, w, "one")
		x.refusesAll(t, hoko.CodeRequired, "customerExternalId", func() error {
			_, err := x.TrackSale(x.operator(t), hoko.SaleTracking{Currency: "bitcoin", Metadata: "[]", ClickID: "x"}, "\x00")
			wanted := []hoko.Issue{
				{Field: "customerExternalId", Code: hoko.CodeRequired},
				{Field: "customerName", Code: hoko.CodeRequired},
				{Field: "amount", Code: hoko.CodeRequired},
				{Field: "currency", Code: hoko.CodeCurrencyInvalid},
				{Field: "clickId", Code: hoko.CodeIDMalformed},
				{Field: "metadata", Code: hoko.CodeTypeWrong},
				{Field: "idempotencyKey", Code: hoko.CodeCharacterForbidden},
			}
			if diff := cmp.Diff(wanted, faults(err)); diff != "" {
				t.Error(diff)
			}
			return err
		})
	})
}

// A hundred first sales of one customer, in two processes, make one customer.
func TestParallelFirstSalesMakeOneCustomer(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x, far := newTenant(t, w, "one"), newWorld(t, w.store)
		click := x.newClick(t)
		const sales = 100
		customers := make([]string, sales)
		together(sales, func(i int) {
			s := []*Service{w.Service, far.Service}[i%2]
			tracked, err := s.TrackSale(x.operator(t), saleOf("ada", click, int64(i)), "")
			if err != nil {
				t.Error(err)
				return
			}
			customers[i] = tracked.Customer.ID
		})
		if n := want(x.CountSales(x.operator(t), hoko.ConversionFilter{CustomerID: &customers[0]}))(t); n != sales {
			t.Errorf("the first customer has %d sales", n)
		}
		if n := want(w.store.CountCustomers(t.Context(), x.access(t), hoko.CustomerFilter{}))(t); n != 1 {
			t.Errorf("there are %d customers", n)
		}
		for i, id := range customers {
			if id != customers[0] {
				t.Errorf("sale %d was answered with another customer", i)
			}
		}
	})
}

func TestInvoiceIDIsOfOneSale(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x, other := newTenant(t, w, "one"), newTenant(t, w, "two")
		invoice := func(customer string, amount int64, currency hoko.Currency) hoko.SaleTracking {
			sale := saleOf(customer, nil, amount)
			sale.InvoiceID, sale.Currency = new("2026-1"), currency
			return sale
		}
		for _, x := range []*tenant{x, other} {
			x.trackLead(t, leadOf("ada", x.newClick(t)))
			x.trackLead(t, leadOf("bob", x.newClick(t)))
		}
		first := want(x.TrackSale(x.operator(t), invoice("ada", 500, "usd"), ""))(t)
		before := x.written(t)
		for _, key := range []string{"", "key"} {
			ctx, again := x.operator(t), invoice("ada", 500, "USD")
			again.Customer.Name, again.EventName = "Renamed", "Other"
			if diff := cmp.Diff(first, want(x.TrackSale(ctx, again, key))(t)); diff != "" || !hoko.CallFrom(ctx).Replayed() {
				t.Errorf("replayed %v: %s", hoko.CallFrom(ctx).Replayed(), diff)
			}
			for _, sale := range []hoko.SaleTracking{
				invoice("ada", 501, "usd"), invoice("ada", 500, "eur"), invoice("bob", 500, "usd"), invoice("new", 500, "usd"),
			} {
				x.refusesAll(t, hoko.CodeInvoiceReused, "invoiceId", func() error { return second(x.TrackSale(x.operator(t), sale, "")) })
			}
		}
		if diff := cmp.Diff(before, x.written(t)); diff != "" {
			t.Errorf("a replay wrote: %s", diff)
		}
		if sale := other.trackSale(t, invoice("ada", 7, "usd")); sale.ID == first.Sale.ID {
			t.Error("another workspace has the same sale")
		}
	})
}

// The same invoice sent many times at once, to two processes, is one sale.
func TestParallelInvoicesMakeOneSale(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x := newTenant(t, w, "one")
		far := &tenant{newWorld(t, w.store), x.workspace, x.collection}
		for round, keys := range [][2]string{{"", ""}, {"a", "b"}} {
			invoice, click := newID(), x.newClick(t)
			answers := make([]*hoko.TrackedSale, 20)
			together(len(answers), func(i int) {
				sale := saleOf([]string{"ada", "bob"}[i%2], click, 5)
				sale.InvoiceID = new(invoice)
				answer, err := []*tenant{x, far}[i/2%2].TrackSale(x.operator(t), sale, keys[i%2])
				if err != nil && hoko.CodeOf(err) != hoko.CodeInvoiceReused {
					t.Error(err)
				}
				answers[i] = answer
			})
			checkOneSale(t, x, answers, round+1)
		}
	})
}

// checkOneSale expects that each customer's requests agree, that one of two
// customers won, and that there are as many sales as rounds.
func checkOneSale(t *testing.T, x *tenant, answers []*hoko.TrackedSale, sales int) {
	t.Helper()
	ids, winners := map[string]bool{}, map[string]int{}
	for _, answer := range answers {
		if answer != nil {
			ids[answer.Sale.ID], winners[answer.Customer.ExternalID] = true, winners[answer.Customer.ExternalID]+1
		}
	}
	if len(ids) != 1 || len(winners) != 1 {
		t.Errorf("%d sales, %v", len(ids), winners)
	}
	for _, n := range winners {
		if n != len(answers)/2 {
			t.Errorf("%d of %d were answered", n, len(answers)/2)
		}
	}
	if n := want(x.CountSales(x.operator(t), hoko.ConversionFilter{}))(t); n != sales {
		t.Errorf("there are %d sales, want %d", n, sales)
	}
}

// A retry with an idempotency key answers the same, to the letter.
func TestRetriedSale(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x := newTenant(t, w, "one")
		sale := saleOf("ada", x.newClick(t), 5)
		sale.Metadata = hoko.NewMetadata([]byte(`{"html": "<b>&</b>\u2028", "n": 12345678901234567890.10}`))
		first := want(x.TrackSale(x.operator(t), sale, "key"))(t)
		answers := make([]*hoko.TrackedSale, 10)
		together(len(answers), func(i int) { answers[i], _ = x.TrackSale(x.operator(t), sale, "key") })
		for _, again := range answers {
			if diff := cmp.Diff(first, again); diff != "" {
				t.Error(diff)
			}
		}
		changed := sale
		changed.Amount = new(int64(6))
		x.refusesAll(t, hoko.CodeIdempotencyReused, "idempotencyKey", func() error { return second(x.TrackSale(x.operator(t), changed, "key")) })
		lead := leadOf("ada", nil)
		x.refusesAll(t, hoko.CodeIdempotencyReused, "idempotencyKey", func() error { return second(x.TrackLead(x.operator(t), lead, "key")) })
	})
}
