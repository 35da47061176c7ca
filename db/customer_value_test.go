package db_test

import (
	"fmt"
	"math"
	"math/big"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db"
	"github.com/hoko-to/hoko/db/dbtest"
)

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
