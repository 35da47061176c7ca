package main

import (
	"encoding/json"
	"fmt"
	"maps"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// bookedSale is a sale, as its client or the program knows it.
type bookedSale struct {
	Customer  string // external id
	Currency  string
	InvoiceID string
	Amount    int64
	Refunds   map[string]int64 // by id
}

func (s *bookedSale) refunded() (sum int64) {
	for amount := range maps.Values(s.Refunds) {
		sum += amount
	}
	return sum
}

// book is what a program must know, and nothing else.
type book struct {
	mu        sync.Mutex
	leads     map[string]string      // id to the external id of the customer
	sales     map[string]*bookedSale // by id
	customers map[string]string      // external id to id
	values    map[string]int64       // by external id and currency, net of refunds
}

func newBook() *book {
	return &book{leads: map[string]string{}, sales: map[string]*bookedSale{}, customers: map[string]string{}, values: map[string]int64{}}
}

func (b *book) value(customer, currency string, amount int64) {
	b.values[customer+" "+currency] += amount
}

// noteCustomer reports whether an external id is still that of one customer.
func (b *book) noteCustomer(externalID, id string) error {
	if known, ok := b.customers[externalID]; ok && known != id {
		return fmt.Errorf("customer %s is %s and %s", externalID, known, id)
	}
	b.customers[externalID] = id
	return nil
}

func (b *book) noteLead(id, customer, customerID string) error {
	b.mu.Lock()
	defer b.mu.Unlock()
	if _, ok := b.leads[id]; ok {
		return fmt.Errorf("lead %s is the answer to two requests", id)
	}
	b.leads[id] = customer
	return b.noteCustomer(customer, customerID)
}

func (b *book) noteSale(id string, sale *bookedSale, customerID string) error {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.sales[id] != nil {
		return fmt.Errorf("sale %s is the answer to two requests", id)
	}
	b.sales[id] = sale
	b.value(sale.Customer, sale.Currency, sale.Amount)
	return b.noteCustomer(sale.Customer, customerID)
}

func (b *book) noteRefund(saleID, id string, amount int64) error {
	b.mu.Lock()
	defer b.mu.Unlock()
	sale := b.sales[saleID]
	if _, ok := sale.Refunds[id]; ok {
		return fmt.Errorf("refund %s is the answer to two requests", id)
	}
	sale.Refunds[id] = amount
	b.value(sale.Customer, sale.Currency, -amount)
	return nil
}

// compare holds what a program tells of itself against the book.
func (b *book) compare(t *testing.T, p *process, key string) {
	t.Helper()
	told := newBook()
	told.readLeads(p, key)
	told.readSales(p, key)
	told.readCustomers(p, key)
	for what, pair := range map[string][2]any{
		"leads":     {b.leads, told.leads},
		"sales":     {b.sales, told.sales},
		"customers": {b.customers, told.customers},
		"values":    {b.values, told.values},
	} {
		if diff := cmp.Diff(pair[0], pair[1]); diff != "" {
			t.Errorf("%s (-booked +told):\n%s", what, diff)
		}
	}
}

func (b *book) readLeads(p *process, key string) {
	type lead struct {
		ID       string
		Customer struct{ ExternalID string }
	}
	for _, l := range everyNode[lead](p, key, "leads", 100, `id customer { externalId }`) {
		b.leads[l.ID] = l.Customer.ExternalID
	}
}

func (b *book) readSales(p *process, key string) {
	type sale struct {
		ID, Currency, InvoiceID string
		Amount, Refunded        int64
		Customer                struct{ ExternalID string }
		Refunds                 struct {
			TotalCount int
			Nodes      []struct {
				ID     string
				Amount int64
			}
		}
	}
	const fields = `id amount refunded currency invoiceId customer { externalId } refunds(first: 10) { totalCount nodes { id amount } }`
	for _, s := range everyNode[sale](p, key, "sales", 40, fields) {
		booked := &bookedSale{s.Customer.ExternalID, s.Currency, s.InvoiceID, s.Amount, map[string]int64{}}
		for _, refund := range s.Refunds.Nodes {
			booked.Refunds[refund.ID] = refund.Amount
		}
		if s.Refunded != booked.refunded() || s.Refunded > s.Amount || s.Refunds.TotalCount != len(booked.Refunds) {
			p.t.Errorf("%d of %d were refunded, by %v", s.Refunded, s.Amount, booked.Refunds)
		}
		b.sales[s.ID] = booked
	}
}

func (b *book) readCustomers(p *process, key string) {
	type customer struct {
		ID, ExternalID string
		LifetimeValue  []struct {
			Amount   int64
			Currency string
		}
	}
	for _, c := range everyNode[customer](p, key, "customers", 100, `id externalId lifetimeValue { amount currency }`) {
		if err := b.noteCustomer(c.ExternalID, c.ID); err != nil {
			p.t.Error(err)
		}
		for _, money := range c.LifetimeValue {
			b.value(c.ExternalID, money.Currency, money.Amount)
		}
	}
}

// everyNode reads a connection to its end. What is listed must be as many as are
// counted, and each of them once.
func everyNode[T any](p *process, key, connection string, first int, fields string) (nodes []T) {
	p.t.Helper()
	query := fmt.Sprintf(`query($after: String) { list: %s(first: %d, after: $after) {
		totalCount pageInfo { hasNextPage endCursor } nodes { %s } } }`, connection, first, fields)
	seen := map[string]bool{}
	for after := any(nil); ; {
		got := p.graphQL([]string{"Authorization", "Bearer " + key}, query, map[string]any{"after": after})
		var body struct {
			Data struct {
				List struct {
					TotalCount int
					PageInfo   struct {
						HasNextPage bool
						EndCursor   string
					}
					Nodes []json.RawMessage
				}
			}
			Errors []json.RawMessage
		}
		decode(p.t, got.body, &body)
		if len(body.Errors) > 0 {
			p.t.Fatalf("%s", got.body)
		}
		for _, text := range body.Data.List.Nodes {
			var node T
			decode(p.t, text, &node)
			if seen[string(text)] {
				p.t.Errorf("listed twice: %s", text)
			}
			nodes, seen[string(text)] = append(nodes, node), true
		}
		if !body.Data.List.PageInfo.HasNextPage {
			if len(nodes) != body.Data.List.TotalCount {
				p.t.Errorf("%d %s are listed, %d counted", len(nodes), connection, body.Data.List.TotalCount)
			}
			return nodes
		}
		after = body.Data.List.PageInfo.EndCursor
	}
}
