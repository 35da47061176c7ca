package db_test

import (
	"testing"
	"time"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db"
	"github.com/hoko-to/hoko/db/dbtest"
)

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
		equal(t, "locked", got(store.LockedSale(t.Context(), x.access, sale.ID))(t), sale)
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
