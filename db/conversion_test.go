package db_test

import (
	"crypto/rand"
	"fmt"
	"math"
	"math/big"
	"slices"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db"
	"github.com/hoko-to/hoko/db/dbtest"
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

func TestLead(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, store *db.Store) {
		x := newTenant(t, store)
		c, other := x.storedCustomer(t, store), x.storedCustomer(t, store)
		first, second, third := x.lead(c), x.lead(other), x.lead(other)
		first.Metadata, second.PartnerID, third.EventName = `{"a":"\u0000'?"}`, nil, "Trial"
		second.CreatedAt, third.CreatedAt = began.Add(time.Second), began.Add(time.Second)
		insertLeads(t, store, first, second, third)
		equal(t, "by ids", got(store.LeadsByIDs(t.Context(), x.access, []string{first.ID, second.ID, newID(), "no id"}))(t), map[string]*hoko.Lead{first.ID: first, second.ID: second})
		equal(t, "newest first", got(store.Leads(t.Context(), x.access, hoko.ConversionFilter{}, hoko.Page{Limit: 9}))(t), []*hoko.Lead{third, second, first})
		for want, filters := range conversionFilters(first.ID, first.Credit, c.ID, began) {
			for _, f := range filters {
				if n := got(store.CountLeads(t.Context(), x.access, f))(t); n != want {
					t.Errorf("%+v found %d, want %d", f, n, want)
				}
			}
		}
		for want, m := range map[*hoko.Lead]db.LeadMatch{
			first:  {CustomerID: c.ID, EventName: "Sign up", ClickID: first.ClickID},
			second: {CustomerID: other.ID, EventName: "Sign up"},
			third:  {CustomerID: other.ID},
		} {
			equal(t, "latest", got(store.LatestLead(t.Context(), x.access, m))(t), want)
		}
		for _, m := range []db.LeadMatch{{CustomerID: newID()}, {CustomerID: c.ID, EventName: "Trial"}, {CustomerID: c.ID, ClickID: second.ClickID}, {}} {
			_, err := store.LatestLead(t.Context(), x.access, m)
			wantCode(t, err, hoko.CodeNotFound)
		}
		wantCode(t, store.InsertLead(t.Context(), x.lead(x.customer())), hoko.CodeIDUnknown)
	})
}

func TestSale(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, store *db.Store) {
		x := newTenant(t, store)
		c, other := x.storedCustomer(t, store), x.storedCustomer(t, store)
		lead := x.lead(c)
		insertLeads(t, store, lead)
		first, second, third := x.sale(c, hoko.MaxAmount), x.sale(other, 0), x.sale(other, 5)
		first.LeadID, first.InvoiceID, first.Metadata, first.Currency, second.PartnerID = &lead.ID, new("2026'?-1"), "{}", "kwd", nil
		second.CreatedAt, third.CreatedAt = began.Add(time.Second), began.Add(time.Second)
		insertSales(t, store, first, second, third)
		equal(t, "by ids", got(store.SalesByIDs(t.Context(), x.access, []string{first.ID, newID(), "no id"}))(t), map[string]*hoko.Sale{first.ID: first})
		equal(t, "newest first", got(store.Sales(t.Context(), x.access, hoko.ConversionFilter{}, hoko.Page{Limit: 9}))(t), []*hoko.Sale{third, second, first})
		equal(t, "by invoice", got(store.SaleByInvoiceID(t.Context(), x.access, "2026'?-1"))(t), first)
		_, err := store.SaleByInvoiceID(t.Context(), x.access, "2026")
		wantCode(t, err, hoko.CodeNotFound)
		for want, filters := range conversionFilters(first.ID, first.Credit, c.ID, began) {
			for _, f := range filters {
				if n := got(store.CountSales(t.Context(), x.access, f))(t); n != want {
					t.Errorf("%+v found %d, want %d", f, n, want)
				}
			}
		}

		again, foreign := x.sale(c, 5), newTenant(t, store).sale(c, 5)
		again.InvoiceID = first.InvoiceID
		err = store.InsertSale(t.Context(), again)
		wantCode(t, err, hoko.CodeInvoiceReused)
		equal(t, "kind", hoko.KindOf(err), hoko.KindConflict)
		wantCode(t, store.InsertSale(t.Context(), foreign), hoko.CodeIDUnknown)
	})
}

func TestRefund(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, store *db.Store) {
		x := newTenant(t, store)
		sale, other := x.sale(x.storedCustomer(t, store), 100), x.sale(x.storedCustomer(t, store), 5)
		insertSales(t, store, sale, other)
		first, second := x.refund(sale, 60), x.refund(sale, 40)
		first.Reason, second.CreatedAt = new("broken"), began.Add(time.Second)
		sale.Refunded = 60
		equal(t, "sale", got(store.InsertRefund(t.Context(), x.access, first))(t), sale)
		equal(t, "held", got(store.HoldSale(t.Context(), x.access, sale.ID))(t), sale)
		for _, r := range []*hoko.Refund{x.refund(sale, 41), x.refund(x.sale(x.customer(), 5), 1), {SaleID: "no id"}} {
			_, err := store.InsertRefund(t.Context(), x.access, r)
			wantCode(t, err, hoko.CodeNotFound)
		}
		sale.Refunded = 100
		equal(t, "all of it", got(store.InsertRefund(t.Context(), x.access, second))(t), sale)
		equal(t, "refunds", got(store.Refunds(t.Context(), x.access, sale.ID, hoko.Page{Limit: 9}))(t), []*hoko.Refund{second, first})
		for id, want := range map[string]int{sale.ID: 2, other.ID: 0, "no id": 0} {
			equal(t, "count", got(store.CountRefunds(t.Context(), x.access, id))(t), want)
		}
	})
}

func TestEnsureCustomer(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, store *db.Store) {
		x, y := newTenant(t, store), newTenant(t, store)
		first, twin, foreign := x.customer(), x.customer(), y.customer()
		twin.ExternalID, foreign.ExternalID, twin.Name = first.ExternalID, first.ExternalID, "Other"
		first.Phone = new("+49 30")
		equal(t, "new", got(store.EnsureCustomer(t.Context(), first))(t), first)
		equal(t, "known", got(store.EnsureCustomer(t.Context(), twin))(t), first)
		equal(t, "of another workspace", got(store.EnsureCustomer(t.Context(), foreign))(t), foreign)
		must(t, store.DeleteCustomers(t.Context(), x.access, []string{first.ID}, began))
		equal(t, "deleted", got(store.EnsureCustomer(t.Context(), twin))(t), twin)
		equal(t, "ever", got(store.EverCustomer(t.Context(), x.access, first.ID))(t), first)
		for _, id := range []string{foreign.ID, newID(), "no id"} {
			_, err := store.EverCustomer(t.Context(), x.access, id)
			wantCode(t, err, hoko.CodeNotFound)
		}
	})
}

// TestCustomerValues compares sums with those of arithmetic without limits.
func TestCustomerValues(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, store *db.Store) {
		x := newTenant(t, store)
		rapid.Check(t, func(rt *rapid.T) {
			c := x.storedCustomer(t, store)
			sums := map[hoko.Currency]*big.Int{}
			var sales []*hoko.Sale
			for range rapid.IntRange(0, 8).Draw(rt, "sales") {
				s := x.sale(c, rapid.Int64Range(0, hoko.MaxAmount).Draw(rt, "amount"))
				s.Refunded = rapid.Int64Range(0, s.Amount).Draw(rt, "refunded")
				s.Currency = rapid.SampledFrom([]hoko.Currency{"usd", "eur", "jpy"}).Draw(rt, "currency")
				if sums[s.Currency] == nil {
					sums[s.Currency] = new(big.Int)
				}
				sums[s.Currency].Add(sums[s.Currency], big.NewInt(s.Net()))
				sales = append(sales, s)
			}
			insertSales(t, store, sales...)
			var want []string
			for currency, sum := range sums {
				want = append(want, fmt.Sprint(currency, sum))
			}
			slices.Sort(want)
			values := got(store.CustomerValues(t.Context(), x.access, []string{c.ID, newID(), "no id"}))(t)
			var told []string
			for _, m := range values[c.ID] {
				told = append(told, fmt.Sprint(m.Currency, m.Amount))
			}
			if !slices.Equal(told, want) || len(values) > 1 {
				rt.Fatalf("told %v, want %v", values, want)
			}
		})
	})
}

// TestCustomerValuesDoNotOverflow adds up more than an int64 holds.
func TestCustomerValuesDoNotOverflow(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, store *db.Store) {
		x := newTenant(t, store)
		for sales, want := range map[int]int64{1024: 1024 * hoko.MaxAmount, 1025: math.MaxInt64} {
			c := x.storedCustomer(t, store)
			list := make([]*hoko.Sale, sales)
			for i := range list {
				list[i] = x.sale(c, hoko.MaxAmount)
			}
			insertSales(t, store, list...)
			equal(t, "value", got(store.CustomerValues(t.Context(), x.access, []string{c.ID}))(t)[c.ID], []hoko.Money{{Amount: want, Currency: "usd"}})
		}
	})
}

func TestCustomerEvents(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, store *db.Store) {
		x := newTenant(t, store)
		c, other := x.storedCustomer(t, store), x.storedCustomer(t, store)
		clicks := []*hoko.Click{x.click(), x.click(), x.click(), x.click()}
		got(store.InsertClicks(t.Context(), clicks))(t)
		lead, sale, foreign := x.lead(c), x.sale(c, 5), x.lead(other)
		lead.ClickID, sale.ClickID, foreign.ClickID = clicks[0].ID, clicks[1].ID, clicks[2].ID
		lead.CreatedAt, sale.CreatedAt = began.Add(time.Second), began.Add(time.Minute)
		again := x.sale(c, 6)
		again.ClickID, again.CreatedAt = clicks[0].ID, began.Add(time.Hour)
		insertLeads(t, store, lead, foreign)
		insertSales(t, store, sale, again)
		want := []*hoko.CustomerEvent{
			{ID: clicks[0].ID, At: began, Click: clicks[0]},
			{ID: clicks[1].ID, At: began, Click: clicks[1]},
			{ID: lead.ID, At: lead.CreatedAt, Lead: lead},
			{ID: sale.ID, At: sale.CreatedAt, Sale: sale},
			{ID: again.ID, At: again.CreatedAt, Sale: again},
		}
		page := hoko.Page{Limit: 9, Direction: hoko.Ascending}
		equal(t, "events", got(store.CustomerEvents(t.Context(), x.access, c.ID, page))(t), want)
		slices.Reverse(want)
		equal(t, "newest first", got(store.CustomerEvents(t.Context(), x.access, c.ID, hoko.Page{Limit: 4}))(t), want[:4])
		equal(t, "count", got(store.CountCustomerEvents(t.Context(), x.access, c.ID))(t), 5)
		equal(t, "nobody", got(store.CountCustomerEvents(t.Context(), x.access, "no id"))(t), 0)
	})
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
		"HoldSale":            func() error { return hidden(store.HoldSale(ctx, a, g.sale.ID)) },
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

// TestClicksAreFoundInTheirPartition reads the plan: a click costs the same
// however many months there are.
func TestClicksAreFoundInTheirPartition(t *testing.T) {
	t.Parallel()
	store := dbtest.Open(t, db.Config{URL: dbtest.PostgresURL(t)})
	x := newTenant(t, store)
	var clicks []*hoko.Click
	for month := range 4 {
		c := x.click()
		c.ID = got(hoko.IDAt(began.AddDate(0, month, 0), rand.Reader))(t)
		clicks = append(clicks, c)
	}
	got(store.InsertClicks(t.Context(), clicks))(t)
	for want, ids := range map[int][]string{1: {clicks[2].ID}, 2: {clicks[0].ID, clicks[3].ID}} {
		rows, err := store.Query(t.Context(), "EXPLAIN (COSTS OFF) "+db.ClicksByIDsQuery(store, x.access, ids))
		must(t, err)
		scans := 0
		for rows.Next() {
			var line string
			must(t, rows.Scan(&line))
			if strings.Contains(line, " on clicks_") && !strings.Contains(line, "Bitmap Index") {
				scans++
			}
		}
		must(t, rows.Err())
		if scans != want {
			t.Errorf("%d clicks: %d partitions are looked into", len(ids), scans)
		}
	}
}
