package main

import (
	"bytes"
	"context"
	"fmt"
	"math/rand/v2"
	"net/http"
	"sync"
	"sync/atomic"
	"testing"
	"time"
)

// Sizes of the test of conversions. Few customers for many clients make them
// meet.
const (
	shopClients   = 8
	shopCustomers = 12
	shopPatience  = time.Minute // for one request, until it is answered
	retryPause    = 20 * time.Millisecond
)

// TestConversionsSurviveKill kills the program again and again while clients
// record leads, sales and refunds, and send each request until it is answered:
// in the end the program knows exactly what the clients know.
func TestConversionsSurviveKill(t *testing.T) {
	t.Parallel()
	eachDatabase(t, func(t *testing.T, env []string) {
		p := startProgram(t, build(t), env)
		key, _ := p.setUp().newKey("linksWrite", "collectionsRead", "analyticsRead", "customersRead", "conversionsWrite")
		_, shortID := p.newLink(key, "https://example.com/")
		s := &shop{t: t, key: key, shortID: shortID, book: newBook()}
		s.program.Store(p)
		wait := s.open()
		t.Cleanup(wait)
		kills := 0
		for range faultRounds() {
			target, cut := s.answered.Load()+20+rand.Int64N(100), s.cut.Load()
			p.await("under load", func() bool { return s.answered.Load() > target })
			p.kill()
			p = startProgram(t, build(t), env)
			s.program.Store(p)
			if s.cut.Load() > cut {
				kills++
			}
		}
		s.closing.Store(true)
		wait()
		s.book.compare(t, p, key)
		t.Logf("%d rounds, %d of them killed within a request: %d requests sent, %d again, %d cut off, %d answered, %d of them by a replay; %d leads, %d sales, %d customers",
			faultRounds(), kills, s.sent.Load(), s.retried.Load(), s.cut.Load(), s.answered.Load(), s.replayed.Load(),
			len(s.book.leads), len(s.book.sales), len(s.book.customers))
	})
}

// shop is several clients who record conversions with whichever program is
// running.
type shop struct {
	t            *testing.T
	key, shortID string
	book         *book
	program      atomic.Pointer[process]
	closing      atomic.Bool

	sent, retried, cut, answered, replayed atomic.Int64
}

// open lets the clients in, and returns what waits until the last one has left.
func (s *shop) open() (wait func()) {
	var clients sync.WaitGroup
	for i := range shopClients {
		clients.Go(func() {
			random := rand.New(rand.NewPCG(uint64(i), 0))
			for n := 0; !s.closing.Load() && !s.t.Failed(); n++ {
				s.visit(random, fmt.Sprintf("%d-%d", i, n))
			}
		})
	}
	return clients.Wait
}

// visit is what one client does for one visitor; name is of nobody else's.
func (s *shop) visit(random *rand.Rand, name string) {
	customer := fmt.Sprintf("customer-%d", random.IntN(shopCustomers))
	click := s.click()
	lead := s.ask(random, tracking{"trackLead", random.IntN(4) == 0, "lead-" + name, map[string]any{
		"clickId": click, "eventName": "Sign up", "customerExternalId": customer, "customerName": customer,
	}})
	s.check(s.book.noteLead(lead.id, customer, lead.customerID))
	for i := range 1 + random.IntN(3) {
		s.sell(random, fmt.Sprintf("%s-%d", name, i), customer, click)
	}
}

func (s *shop) click() (id string) {
	s.until(func(ctx context.Context, p *process) bool {
		id, _ = visitOnce(ctx, p.url+"/"+s.shortID)
		return id != ""
	})
	return id
}

// sell records a sale that is told apart by a key, by an invoice, or by both,
// and pays some sales back.
func (s *shop) sell(random *rand.Rand, name, customer, click string) {
	sale := &bookedSale{customer, []string{"usd", "eur"}[random.IntN(2)], "", random.Int64N(10_000), map[string]int64{}}
	k := tracking{"trackSale", random.IntN(3) == 0, "", map[string]any{
		"customerExternalId": customer, "customerName": customer, "amount": sale.Amount, "currency": sale.Currency,
	}}
	byKey, byInvoice := random.IntN(3) > 0, random.IntN(2) == 0
	if byKey || !byInvoice {
		k.key = "sale-" + name
	}
	if byInvoice {
		sale.InvoiceID = "invoice-" + name
		k.input["invoiceId"] = sale.InvoiceID
	}
	if random.IntN(2) == 0 {
		k.input["clickId"] = click
	}
	a := s.ask(random, k)
	s.check(s.book.noteSale(a.id, sale, a.customerID))
	if sale.Amount > 0 && random.IntN(3) == 0 {
		s.refund(random, name, a.id, sale)
	}
}

// refund pays a part of a sale back, and then tries to pay back more than is
// left.
func (s *shop) refund(random *rand.Rand, name, saleID string, sale *bookedSale) {
	amount := 1 + random.Int64N(sale.Amount)
	a := s.ask(random, tracking{"refundSale", true, "refund-" + name, map[string]any{"saleId": saleID, "amount": amount}})
	s.check(s.book.noteRefund(saleID, a.id, amount))
	more := tracking{"refundSale", true, "more-" + name, map[string]any{"saleId": saleID, "amount": sale.Amount - amount + 1}}
	if a := s.deliver(more); a.status != http.StatusBadRequest || a.reason != "refund_too_large" {
		s.t.Errorf("more than the sale was answered %d %s", a.status, a.text)
	}
}

// ask delivers a request, some of them by two callers at once and some of them
// again later. All are answered the same.
func (s *shop) ask(random *rand.Rand, k tracking) tracked {
	var (
		twin sync.WaitGroup
		also tracked
	)
	both, later := random.IntN(4) == 0, random.IntN(4) == 0
	if both {
		twin.Go(func() { also = s.deliver(k) })
	}
	first := s.deliver(k)
	twin.Wait()
	if both {
		s.expectSame(k, first, also)
	}
	if later {
		again := s.deliver(k)
		s.expectSame(k, first, again)
		if !k.graphQL && !again.replayed {
			s.t.Errorf("%s %s was answered again, and not as a replay", k.operation, k.key)
		}
	}
	if first.id == "" {
		s.t.Errorf("%s %v was answered %d %s", k.operation, k.input, first.status, first.text)
	}
	return first
}

func (s *shop) expectSame(k tracking, first, again tracked) {
	if first.id != again.id || first.customerID != again.customerID || first.status != again.status {
		s.t.Errorf("%s %v was answered %d %s and %d %s", k.operation, k.input, first.status, first.text, again.status, again.text)
	}
	if !k.graphQL && !bytes.Equal(first.text, again.text) && k.key != "" {
		s.t.Errorf("%s was answered %s and %s", k.key, first.text, again.text)
	}
}

// deliver sends a request until it is answered.
func (s *shop) deliver(k tracking) (a tracked) {
	attempts := 0
	s.until(func(ctx context.Context, p *process) bool {
		attempts++
		a = k.send(ctx, p.url, s.key)
		if a.cut {
			s.cut.Add(1)
		}
		return !a.again()
	})
	s.sent.Add(int64(attempts))
	s.retried.Add(int64(attempts - 1))
	s.answered.Add(1)
	if a.replayed {
		s.replayed.Add(1)
	}
	return a
}

// until tries with whichever program is running, over and over.
func (s *shop) until(try func(ctx context.Context, p *process) bool) {
	ctx, cancel := context.WithTimeout(s.t.Context(), shopPatience)
	defer cancel()
	tick := time.NewTicker(retryPause)
	defer tick.Stop()
	for !try(ctx, s.program.Load()) {
		select {
		case <-s.t.Context().Done():
			return
		case <-ctx.Done():
			s.t.Errorf("no answer within %s", shopPatience)
			return
		case <-tick.C:
		}
	}
}

func (s *shop) check(err error) {
	if err != nil {
		s.t.Error(err)
	}
}
