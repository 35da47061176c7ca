package main

import (
	"fmt"
	"net/http"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/hoko-to/hoko/db/dbtest"
)

// pair is two programs on one PostgreSQL, each with a disk of its own, as on two
// machines.
type pair struct {
	t        *testing.T
	programs [2]*process
	key      string
	shortID  string
}

func newPair(t *testing.T) *pair {
	t.Helper()
	database := dbtest.PostgresURL(t)
	begin := func() *process {
		return start(t, []string{"HOKO_DATA=" + t.TempDir(), "HOKO_DATABASE=" + database, "HOKO_PEPPER=" + strings.Repeat("pepper", 6)})
	}
	x := &pair{t: t, programs: [2]*process{begin(), begin()}}
	x.key, _ = x.programs[0].setUp().newKey("linksWrite", "collectionsRead", "analyticsRead", "customersRead", "conversionsWrite")
	_, x.shortID = x.programs[0].newLink(x.key, "https://example.com/")
	return x
}

// atOnce sends n requests at the same time, every other one to the second
// program.
func (x *pair) atOnce(n int, request func(i int) tracking) []tracked {
	var all sync.WaitGroup
	answers := make([]tracked, n)
	for i := range n {
		all.Go(func() { answers[i] = request(i).send(x.t.Context(), x.programs[i%2].url, x.key) })
	}
	all.Wait()
	return answers
}

// click visits the link at the first program.
func (x *pair) click() string {
	x.t.Helper()
	id, status := visitOnce(x.t.Context(), x.programs[0].url+"/"+x.shortID)
	if id == "" {
		x.t.Fatalf("the visit was answered %d", status)
	}
	return id
}

func (x *pair) sale(name, customer, click string) tracking {
	return tracking{"trackSale", false, name, map[string]any{
		"customerExternalId": customer, "customerName": customer, "amount": 100, "clickId": click,
	}}
}

func (x *pair) mustSend(k tracking) tracked {
	x.t.Helper()
	a := k.send(x.t.Context(), x.programs[0].url, x.key)
	if a.id == "" {
		x.t.Fatalf("%s was answered %d %s", k.operation, a.status, a.text)
	}
	return a
}

// TestFirstSalesOfOneCustomer: whoever buys a hundred times at once, through two
// programs, is one customer.
func TestFirstSalesOfOneCustomer(t *testing.T) {
	t.Parallel()
	x := newPair(t)
	const sales = 100
	click, want := x.click(), newBook()
	answers := x.atOnce(sales, func(i int) tracking {
		k := x.sale(fmt.Sprintf("sale-%d", i), "one", click)
		k.graphQL = i%4 > 1
		return k
	})
	for _, a := range answers {
		if a.id == "" {
			t.Fatalf("%d %s", a.status, a.text)
		}
		if err := want.noteSale(a.id, &bookedSale{"one", "usd", "", 100, map[string]int64{}}, a.customerID); err != nil {
			t.Error(err)
		}
	}
	for _, p := range x.programs {
		want.compare(t, p, x.key)
	}
}

// TestOneInvoiceAtOnce: an invoice that both programs are told of at once is one
// sale, whichever keys it comes with.
func TestOneInvoiceAtOnce(t *testing.T) {
	t.Parallel()
	x := newPair(t)
	click, want := x.click(), newBook()
	for round := range 5 {
		answers := x.atOnce(24, func(i int) tracking {
			k := x.sale([]string{"", fmt.Sprintf("key-%d-%d", round, i%6)}[i%3/2], "one", click)
			k.graphQL = i%4 > 1
			k.input["invoiceId"] = fmt.Sprintf("invoice-%d", round)
			return k
		})
		for _, a := range answers {
			if a.id == "" || a.id != answers[0].id || a.customerID != answers[0].customerID {
				t.Fatalf("answered %d %s and %s", a.status, a.text, answers[0].text)
			}
		}
		sale := &bookedSale{"one", "usd", fmt.Sprintf("invoice-%d", round), 100, map[string]int64{}}
		if err := want.noteSale(answers[0].id, sale, answers[0].customerID); err != nil {
			t.Error(err)
		}
	}
	want.compare(t, x.programs[1], x.key)
}

// TestRefundsAtOnce: however many want to pay a sale back at once, no more than
// the sale is.
func TestRefundsAtOnce(t *testing.T) {
	t.Parallel()
	x := newPair(t)
	sale, want := x.mustSend(x.sale("sale", "one", x.click())), newBook()
	if err := want.noteSale(sale.id, &bookedSale{"one", "usd", "", 100, map[string]int64{}}, sale.customerID); err != nil {
		t.Error(err)
	}
	const amount = 15
	answers := x.atOnce(40, func(i int) tracking {
		return tracking{"refundSale", true, fmt.Sprintf("refund-%d", i), map[string]any{"saleId": sale.id, "amount": amount}}
	})
	for _, a := range answers {
		switch {
		case a.id != "":
			if err := want.noteRefund(sale.id, a.id, amount); err != nil {
				t.Error(err)
			}
		case a.status != http.StatusBadRequest || a.reason != "refund_too_large":
			t.Errorf("answered %d %s", a.status, a.text)
		}
	}
	if n := len(want.sales[sale.id].Refunds); n != 100/amount {
		t.Errorf("%d refunds, want %d", n, 100/amount)
	}
	want.compare(t, x.programs[1], x.key)
}

// TestClickOnItsWayIsCredited: the second program is told of a lead while the
// click still waits on the first one's disk.
func TestClickOnItsWayIsCredited(t *testing.T) {
	t.Parallel()
	x := newPair(t)
	for i := range 10 {
		expectPrompt(t, "a lead of a click on its way", 2*time.Second, func() time.Duration {
			click := x.click()
			lead := tracking{"trackLead", i%2 == 0, "lead-" + click, map[string]any{
				"clickId": click, "eventName": "Sign up", "customerExternalId": "one", "customerName": "one",
			}}
			asked := time.Now()
			var a tracked
			x.programs[1].await("told of the click", func() bool { // which a caller is told to wait for who waited too long
				a = lead.send(t.Context(), x.programs[1].url, x.key)
				return !a.again()
			})
			if a.id == "" {
				t.Errorf("answered %d %s", a.status, a.text)
			}
			return time.Since(asked)
		})
	}
}
