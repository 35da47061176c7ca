package db_test

import (
	"testing"
	"time"

	"pgregory.net/rapid"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db"
)

// credit returns a credit of nothing that is stored.
func (x *tenant) credit() hoko.Credit {
	return hoko.Credit{ClickID: newID(), LinkID: newID(), CollectionID: x.collection.ID, PartnerID: new(newID())}
}

// lead returns a lead with nothing but what it needs.
func (x *tenant) lead(c *hoko.Customer) *hoko.Lead {
	return &hoko.Lead{
		ID: newID(), WorkspaceID: x.workspace.ID, CustomerID: c.ID, Credit: x.credit(), EventName: "Sign up", CreatedAt: began,
	}
}

// sale returns a sale with nothing but what it needs.
func (x *tenant) sale(c *hoko.Customer, amount int64) *hoko.Sale {
	return &hoko.Sale{
		ID: newID(), WorkspaceID: x.workspace.ID, CustomerID: c.ID, Credit: x.credit(), EventName: "Purchase",
		Amount: amount, Currency: "usd", CreatedAt: began,
	}
}

// refund returns a refund with nothing but what it needs.
func (x *tenant) refund(s *hoko.Sale, amount int64) *hoko.Refund {
	return &hoko.Refund{ID: newID(), WorkspaceID: x.workspace.ID, SaleID: s.ID, Amount: amount, CreatedAt: began}
}

// storedCustomer stores a customer.
func (x *tenant) storedCustomer(t testing.TB, store *db.Store) *hoko.Customer {
	t.Helper()
	c := x.customer()
	insertCustomers(t, store, c)
	return c
}

func insertLeads(t testing.TB, store *db.Store, leads ...*hoko.Lead) {
	t.Helper()
	must(t, store.InTx(t.Context(), func(tx *db.Store) error {
		for _, l := range leads {
			if err := tx.InsertLead(t.Context(), l); err != nil {
				return err
			}
		}
		return nil
	}))
}

func insertSales(t testing.TB, store *db.Store, sales ...*hoko.Sale) {
	t.Helper()
	must(t, store.InTx(t.Context(), func(tx *db.Store) error {
		for _, s := range sales {
			if err := tx.InsertSale(t.Context(), s); err != nil {
				return err
			}
		}
		return nil
	}))
}

// conversionFilters returns, by how many of three conversions they find, filters
// of conversions: the first is of another customer, link, partner and time.
func conversionFilters(id string, c hoko.Credit, customerID string, at time.Time) map[int][]hoko.ConversionFilter {
	return map[int][]hoko.ConversionFilter{
		0: {
			{IDs: []string{}},
			{IDs: []string{"no id"}},
			{CustomerID: new("no id")},
			{LinkID: new(newID())},
			{PartnerID: new(newID())},
			{From: new(at.Add(time.Hour))},
			{Until: new(at.Add(-time.Hour))},
			{IDs: []string{id}, LinkID: new(newID())},
		},
		1: {
			{IDs: []string{id, newID(), "no id"}},
			{CustomerID: &customerID},
			{LinkID: &c.LinkID},
			{PartnerID: c.PartnerID},
			{Until: &at},
			{From: &at, Until: &at},
		},
		2: {{From: new(at.Add(time.Microsecond))}},
		3: {{}, {From: &at}, {Until: new(at.Add(time.Second))}},
	}
}

// conversionLists are the lists of what one customer did.
func conversionLists(t *testing.T, store *db.Store, x *tenant) map[string]list {
	t.Helper()
	c := x.storedCustomer(t, store)
	var (
		leads   []*hoko.Lead
		sales   []*hoko.Sale
		clicks  []*hoko.Click
		refunds []*hoko.Refund
	)
	for i := range crowd {
		lead, sale, click := x.lead(c), x.sale(c, 5), x.click()
		lead.CreatedAt, sale.CreatedAt, click.CreatedAt = tied(i), tied(i), tied(i)
		lead.ClickID, sale.ClickID = click.ID, click.ID
		leads, sales, clicks = append(leads, lead), append(sales, sale), append(clicks, click)
		refund := x.refund(sales[0], 1)
		refund.CreatedAt = tied(i)
		refunds = append(refunds, refund)
	}
	sales[0].Amount = crowd
	got(store.InsertClicks(t.Context(), clicks))(t)
	insertLeads(t, store, leads...)
	insertSales(t, store, sales...)
	for _, r := range refunds {
		got(store.InsertRefund(t.Context(), x.access, r))(t)
	}
	f := hoko.ConversionFilter{CustomerID: &c.ID}
	return map[string]list{
		"leads": byCreation(t, func(p hoko.Page) ([]*hoko.Lead, error) { return store.Leads(t.Context(), x.access, f, p) },
			func(l *hoko.Lead) (time.Time, string) { return l.CreatedAt, l.ID }),
		"sales": byCreation(t, func(p hoko.Page) ([]*hoko.Sale, error) { return store.Sales(t.Context(), x.access, f, p) },
			func(s *hoko.Sale) (time.Time, string) { return s.CreatedAt, s.ID }),
		"refunds": byCreation(t, func(p hoko.Page) ([]*hoko.Refund, error) { return store.Refunds(t.Context(), x.access, sales[0].ID, p) },
			func(r *hoko.Refund) (time.Time, string) { return r.CreatedAt, r.ID }),
		"events": byCreation(t, func(p hoko.Page) ([]*hoko.CustomerEvent, error) {
			return store.CustomerEvents(t.Context(), x.access, c.ID, p)
		},
			func(e *hoko.CustomerEvent) (time.Time, string) { return e.At, e.ID }),
	}
}

// byCreation is a list that can be ordered by createdAt only.
func byCreation[T any](t *testing.T, read func(hoko.Page) ([]*T, error), made func(*T) (time.Time, string)) list {
	t.Helper()
	return list{[]hoko.OrderField{hoko.OrderByCreatedAt}, func(rt *rapid.T, p hoko.Page) []place {
		items, err := read(p)
		return places(rt, items, err, func(item *T) place {
			at, id := made(item)
			return place{Field: p.Field, Time: at.UnixMicro(), ID: id}
		})
	}}
}

// conversionRequests are those of methods for what customers do.
func (g goods) conversionRequests(t *testing.T, store *db.Store, stranger *tenant) map[string]func() error {
	ctx, a, page := t.Context(), stranger.access, hoko.Page{Limit: 100}
	f := hoko.ConversionFilter{CustomerID: &g.customer.ID}
	return map[string]func() error{
		"ClicksByIDs":         func() error { return hidden(store.ClicksByIDs(ctx, a, []string{g.click.ID})) },
		"EverCustomer":        func() error { return hidden(store.EverCustomer(ctx, a, g.customer.ID)) },
		"LatestLead":          func() error { return hidden(store.LatestLead(ctx, a, db.LeadMatch{CustomerID: g.customer.ID})) },
		"Leads":               func() error { return hidden(store.Leads(ctx, a, f, page)) },
		"CountLeads":          func() error { return hidden(store.CountLeads(ctx, a, f)) },
		"LeadsByIDs":          func() error { return hidden(store.LeadsByIDs(ctx, a, []string{g.lead.ID})) },
		"Sales":               func() error { return hidden(store.Sales(ctx, a, f, page)) },
		"CountSales":          func() error { return hidden(store.CountSales(ctx, a, f)) },
		"SalesByIDs":          func() error { return hidden(store.SalesByIDs(ctx, a, []string{g.sale.ID})) },
		"SaleByInvoiceID":     func() error { return hidden(store.SaleByInvoiceID(ctx, a, *g.sale.InvoiceID)) },
		"LockedSale":          func() error { return hidden(store.LockedSale(ctx, a, g.sale.ID)) },
		"InsertRefund":        func() error { return hidden(store.InsertRefund(ctx, a, stranger.refund(g.sale, 1))) },
		"Refunds":             func() error { return hidden(store.Refunds(ctx, a, g.sale.ID, page)) },
		"CountRefunds":        func() error { return hidden(store.CountRefunds(ctx, a, g.sale.ID)) },
		"CustomerValues":      func() error { return hidden(store.CustomerValues(ctx, a, []string{g.customer.ID})) },
		"CustomerEvents":      func() error { return hidden(store.CustomerEvents(ctx, a, g.customer.ID, page)) },
		"CountCustomerEvents": func() error { return hidden(store.CountCustomerEvents(ctx, a, g.customer.ID)) },
	}
}

// insertConversions stores a lead, a sale and a refund.
func (g goods) insertConversions(t *testing.T, store *db.Store, x *tenant) {
	t.Helper()
	insertLeads(t, store, g.lead)
	insertSales(t, store, g.sale)
	got(store.InsertRefund(t.Context(), x.access, x.refund(g.sale, 1)))(t)
}
