package db_test

import (
	"testing"
	"time"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db"
	"github.com/hoko-to/hoko/db/dbtest"
)

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
