package service

import (
	"sync/atomic"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/hoko-to/hoko"
)

func (x *tenant) refund(t testing.TB, saleID string, amount *int64) (*hoko.TrackedRefund, error) {
	t.Helper()
	return x.RefundSale(x.operator(t), hoko.RefundTracking{SaleID: saleID, Amount: amount}, "")
}

func TestRefundSale(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x := newTenant(t, w, "one")
		sale := x.trackSale(t, saleOf("ada", x.newClick(t), 100))
		part := hoko.RefundTracking{SaleID: sale.ID, Amount: new(int64(30)), Reason: new("broken")}
		first := want(x.RefundSale(x.operator(t), part, "key"))(t)
		sale.Refunded = 30
		wanted := &hoko.TrackedRefund{Sale: sale, Refund: &hoko.Refund{
			ID: first.Refund.ID, WorkspaceID: x.workspace.ID, SaleID: sale.ID, Amount: 30, Reason: new("broken"), CreatedAt: first.Refund.CreatedAt,
		}}
		for _, got := range []*hoko.TrackedRefund{first, want(x.RefundSale(x.operator(t), part, "key"))(t)} {
			if diff := cmp.Diff(wanted, got); diff != "" {
				t.Error(diff)
			}
		}
		x.refusesRefund(t, sale.ID, new(int64(71)), "70")
		rest := want(x.refund(t, sale.ID, nil))(t)
		if rest.Refund.Amount != 70 || rest.Sale.Refunded != 100 || rest.Sale.Net() != 0 {
			t.Errorf("%+v of %+v", rest.Refund, rest.Sale)
		}
		for _, amount := range []*int64{nil, new(int64(1))} {
			x.refusesRefund(t, sale.ID, amount, "0")
		}
		free := x.trackSale(t, saleOf("ada", x.newClick(t), 0))
		x.refusesRefund(t, free.ID, nil, "0")
		list, more, err := x.Refunds(x.operator(t), sale.ID, hoko.Page{Limit: 9})
		if diff := cmp.Diff([]*hoko.Refund{rest.Refund, first.Refund}, list); diff != "" || more || err != nil {
			t.Errorf("%v, %v: %s", more, err, diff)
		}
	})
}

// refusesRefund expects to be told how much is left.
func (x *tenant) refusesRefund(t testing.TB, saleID string, amount *int64, left string) {
	t.Helper()
	x.refusesAll(t, hoko.CodeRefundTooLarge, "amount", func() error {
		_, err := x.refund(t, saleID, amount)
		if got := hoko.ErrorOf(err); err != nil && got.Params["max"] != left {
			t.Errorf("%s is left, want %s", got.Params["max"], left)
		}
		return err
	})
}

func TestRefundOfNothing(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x, other := newTenant(t, w, "one"), newTenant(t, w, "two")
		foreign := other.trackSale(t, saleOf("ada", other.newClick(t), 100))
		for _, id := range []string{"", "nonsense", newID(), foreign.ID} {
			_, err := x.refund(t, id, nil)
			if diff := cmp.Diff(hoko.NotFound(), hoko.ErrorOf(err)); diff != "" {
				t.Errorf("%q: %s", id, diff)
			}
		}
		for _, amount := range []int64{0, -1, hoko.MaxAmount + 1} {
			_, err := other.refund(t, foreign.ID, &amount)
			refused(t, err, hoko.CodeOutOfRange)
		}
	})
}

// However many refunds come at once, to whichever process, a sale is never paid
// back more than once.
func TestParallelRefundsNeverExceedTheSale(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x := newTenant(t, w, "one")
		far := &tenant{newWorld(t, w.store), x.workspace, x.collection}
		for _, amount := range []*int64{nil, new(int64(7))} {
			sale := x.trackSale(t, saleOf("ada", x.newClick(t), 100))
			var paid, refusals atomic.Int64
			together(40, func(i int) {
				tracked, err := []*tenant{x, far}[i%2].refund(t, sale.ID, amount)
				switch {
				case err == nil:
					paid.Add(tracked.Refund.Amount)
				case hoko.CodeOf(err) == hoko.CodeRefundTooLarge:
					refusals.Add(1)
				default:
					t.Error(err)
				}
			})
			wanted := map[bool][2]int64{true: {100, 39}, false: {98, 26}}[amount == nil]
			stored := want(x.Sale(x.operator(t), sale.ID))(t)
			if got := [2]int64{paid.Load(), refusals.Load()}; got != wanted || stored.Refunded != paid.Load() {
				t.Errorf("paid and refused %v, want %v; %d are stored", got, wanted, stored.Refunded)
			}
		}
	})
}

// Whatever is sold and paid back, all who tell of it agree, and with a model.
func TestNumbersOfSalesAgree(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x := newTenant(t, w, "one")
		rapid.Check(t, func(rt *rapid.T) {
			m := &till{t: t, x: x, customer: newID(), left: map[string]int64{}, worth: map[hoko.Currency]int64{}}
			x.trackLead(t, leadOf(m.customer, x.newClick(t)))
			for range rapid.IntRange(1, 10).Draw(rt, "steps") {
				rapid.SampledFrom([]func(*rapid.T){m.sell, m.payBack, m.payBack}).Draw(rt, "step")(rt)
			}
			m.check(rt)
		})
	})
}

// till is what the sales of one customer come to.
type till struct {
	t        *testing.T
	x        *tenant
	customer string // external id
	id       string
	sales    []*hoko.Sale
	left     map[string]int64
	worth    map[hoko.Currency]int64
}

func (m *till) sell(rt *rapid.T) {
	sale := saleOf(m.customer, nil, rapid.Int64Range(0, hoko.MaxAmount).Draw(rt, "amount"))
	sale.Currency = rapid.SampledFrom([]hoko.Currency{"", "eur", "JPY"}).Draw(rt, "currency")
	sold := m.x.trackSale(m.t, sale)
	m.id, m.sales, m.left[sold.ID] = sold.CustomerID, append(m.sales, sold), sold.Amount
	m.worth[sold.Currency] += sold.Amount
}

func (m *till) payBack(rt *rapid.T) {
	if len(m.sales) == 0 {
		m.sell(rt)
	}
	sale := rapid.SampledFrom(m.sales).Draw(rt, "sale")
	var amount *int64
	if !rapid.Bool().Draw(rt, "all of it") {
		amount = new(rapid.Int64Range(1, hoko.MaxAmount).Draw(rt, "amount"))
	}
	tracked, err := m.x.refund(m.t, sale.ID, amount)
	left := m.left[sale.ID]
	if possible := left > 0 && (amount == nil || *amount <= left); possible != (err == nil) {
		rt.Fatalf("%v of %d: %v", amount, left, err)
	}
	if err == nil {
		m.left[sale.ID] -= tracked.Refund.Amount
		m.worth[sale.Currency] -= tracked.Refund.Amount
	}
}

func (m *till) check(rt *rapid.T) {
	ctx, page := m.x.operator(m.t), hoko.Page{Limit: 1000, Direction: hoko.Ascending}
	listed, _, err := m.x.Sales(ctx, hoko.ConversionFilter{CustomerID: &m.id}, page)
	must(m.t, err)
	events, _, err := m.x.CustomerTimeline(ctx, m.id, page)
	must(m.t, err)
	var told []*hoko.Sale
	for _, e := range events {
		if e.Sale != nil {
			told = append(told, e.Sale)
		}
	}
	left, worth := map[string]int64{}, map[hoko.Currency]int64{}
	for _, s := range listed {
		left[s.ID] = s.Net()
	}
	for _, money := range want(m.x.CustomerValues(ctx, []string{m.id}))(m.t)[m.id] {
		worth[money.Currency] = money.Amount
	}
	if diff := cmp.Diff([]any{m.left, m.worth, listed}, []any{left, worth, told}); diff != "" {
		rt.Fatal(diff)
	}
}
