package db_test

import (
	"slices"
	"testing"
	"time"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db"
	"github.com/hoko-to/hoko/db/dbtest"
)

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
