package db_test

import (
	"testing"
	"time"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db"
	"github.com/hoko-to/hoko/db/dbtest"
)

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
