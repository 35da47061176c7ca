package db_test

import (
	"testing"
	"time"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db"
	"github.com/hoko-to/hoko/db/dbtest"
)

func TestCustomer(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, store *db.Store) {
		x := newTenant(t, store)
		full, plain := x.customer(), x.customer()
		full.Name, full.Email, full.Phone, full.Avatar = "Größe 'x'", new("a@example.test"), new("+49 30"), new("https://example.test/a.png")
		insertCustomers(t, store, full, plain)
		ids := []string{full.ID, plain.ID, newID(), "no id"}
		want := map[string]*hoko.Customer{full.ID: full, plain.ID: plain}
		equal(t, "by ids", got(store.CustomersByIDs(t.Context(), x.access, ids))(t), want)
		named := got(store.CustomersByExternalIDs(t.Context(), x.access, []string{plain.ExternalID, "nobody"}))(t)
		equal(t, "by external ids", named, map[string]*hoko.Customer{plain.ExternalID: plain})

		full.Email, full.Phone, full.Avatar, full.UpdatedAt = nil, nil, nil, began.Add(time.Hour)
		plain.Email, plain.Phone, plain.Avatar = new("b@example.test"), new("1"), new("https://example.test/b.png")
		must(t, store.UpdateCustomers(t.Context(), []*hoko.Customer{plain, full}))
		equal(t, "changed", got(store.LockedCustomersByIDs(t.Context(), x.access, ids))(t), want)

		must(t, store.DeleteCustomers(t.Context(), x.access, []string{full.ID, "no id"}, began))
		left := got(store.Customers(t.Context(), x.access, hoko.CustomerFilter{}, hoko.Page{Limit: 9}))(t)
		equal(t, "left", left, []*hoko.Customer{plain})
		wantCode(t, store.UpdateCustomers(t.Context(), []*hoko.Customer{full}), hoko.CodeNotFound)
		wantCode(t, store.UpdateCustomers(t.Context(), []*hoko.Customer{plain, full}), hoko.CodeNotFound)
		equal(t, "kept", got(store.CustomersByIDs(t.Context(), x.access, ids))(t), map[string]*hoko.Customer{plain.ID: plain})
	})
}

func TestCustomerFilter(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, store *db.Store) {
		x := newTenant(t, store)
		found, other := x.customer(), x.customer()
		found.ExternalID, found.Name, found.Email, found.Phone = "Ext-50%_", "ÄRGER", new("Grace@Example.test"), new("+49 30")
		insertCustomers(t, store, found, other)
		for want, filters := range map[int][]hoko.CustomerFilter{
			0: {
				{Search: "5_%"},
				{Search: "arger"},
				{ExternalID: new("ext-50%_")},
				{ExternalID: new("")},
				{IDs: []string{}},
				{IDs: []string{"no id"}},
				{ExternalID: &found.ExternalID, Search: "nobody"},
			},
			1: {
				{Search: "ärger"},
				{Search: "EXT-50%_"},
				{Search: "grace@"},
				{Search: "49 30"},
				{IDs: []string{found.ID}},
				{ExternalID: &found.ExternalID},
				{ExternalID: &found.ExternalID, IDs: []string{found.ID}, Search: "Ä"},
			},
			2: {{}},
		} {
			for _, f := range filters {
				equal(t, f.Search, got(store.CountCustomers(t.Context(), x.access, f))(t), want)
			}
		}
	})
}

// TestCustomersExchangeExternalIDs: in a ring within one call, but not with
// anybody outside of it.
func TestCustomersExchangeExternalIDs(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, store *db.Store) {
		x, other := newTenant(t, store), newTenant(t, store)
		a, b, c, outside := x.customer(), x.customer(), x.customer(), x.customer()
		elsewhere := other.customer()
		elsewhere.ExternalID = a.ExternalID
		insertCustomers(t, store, a, b, c, outside, elsewhere)
		a.ExternalID, b.ExternalID, c.ExternalID = b.ExternalID, c.ExternalID, a.ExternalID
		must(t, store.UpdateCustomers(t.Context(), []*hoko.Customer{a, b, c}))
		want := map[string]*hoko.Customer{a.ID: a, b.ID: b, c.ID: c, outside.ID: outside}
		ids := []string{a.ID, b.ID, c.ID, outside.ID}
		equal(t, "exchanged", got(store.CustomersByIDs(t.Context(), x.access, ids))(t), want)

		taker := *a
		taker.ExternalID = outside.ExternalID
		wantCode(t, store.UpdateCustomers(t.Context(), []*hoko.Customer{&taker}), hoko.CodeExternalIDTaken)
		wantCode(t, store.UpdateCustomers(t.Context(), []*hoko.Customer{&taker, b}), hoko.CodeExternalIDTaken)
		equal(t, "refused", got(store.CustomersByIDs(t.Context(), x.access, ids))(t), want)

		must(t, store.DeleteCustomers(t.Context(), x.access, []string{outside.ID}, began))
		must(t, store.UpdateCustomers(t.Context(), []*hoko.Customer{&taker, b})) // it is free
	})
}
