package service

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/hoko-to/hoko"
)

// externalID gives a customer another external id.
func externalID(c *hoko.Customer, id string) hoko.CustomerChanges {
	return hoko.CustomerChanges{ID: c.ID, ExternalID: hoko.To(id)}
}

// Customers come into being through conversions only.
func TestCustomersNeedAnID(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x := newTenant(t, w, "one")
		a := x.insertCustomer(t, "a")
		_, err := x.SaveCustomers(x.operator(t), []hoko.CustomerChanges{
			{ExternalID: hoko.To("b"), Name: hoko.To("b")}, {ID: a.ID, Name: hoko.To("changed")}, {Name: hoko.To("")},
		})
		wanted := []hoko.Issue{{Index: 0, Field: "id", Code: hoko.CodeRequired}, {Index: 2, Field: "id", Code: hoko.CodeRequired}}
		if diff := cmp.Diff(wanted, faults(err)); diff != "" {
			t.Error(diff)
		}
		refused(t, second(x.UpdateCustomer(x.operator(t), hoko.CustomerChanges{Name: hoko.To("b")})), hoko.CodeNotFound)
		if diff := cmp.Diff(a, want(x.Customer(x.operator(t), a.ID))(t)); diff != "" {
			t.Error(diff)
		}
	})
}

func TestExternalIDsBelongToOneCustomer(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x, other := newTenant(t, w, "one"), newTenant(t, w, "two")
		a, b, c := x.insertCustomer(t, "a"), x.insertCustomer(t, "b"), x.insertCustomer(t, "c")
		other.insertCustomer(t, "elsewhere")
		for name, call := range map[string]struct {
			list   []hoko.CustomerChanges
			wanted []int // items that are at fault
		}{
			"that of another":          {[]hoko.CustomerChanges{externalID(a, "b")}, []int{0}},
			"that of another, later":   {[]hoko.CustomerChanges{externalID(a, "b"), {ID: b.ID, Name: hoko.To("stays")}}, []int{0}},
			"that of another, earlier": {[]hoko.CustomerChanges{{ID: b.ID, Name: hoko.To("stays")}, externalID(a, "b")}, []int{1}},
			"the same twice":           {[]hoko.CustomerChanges{externalID(a, "new"), externalID(b, "new")}, []int{1}},
			"one for three":            {[]hoko.CustomerChanges{externalID(a, "c"), externalID(b, "c"), externalID(c, "d")}, []int{1}},
		} {
			_, err := x.SaveCustomers(x.operator(t), call.list)
			var wanted []hoko.Issue
			for _, i := range call.wanted {
				wanted = append(wanted, hoko.Issue{Index: i, Field: "externalId", Code: hoko.CodeExternalIDTaken})
			}
			if diff := cmp.Diff(wanted, faults(err)); diff != "" {
				t.Errorf("%s: %s", name, diff)
			}
		}
		refused(t, second(x.UpdateCustomer(x.operator(t), externalID(a, "c"))), hoko.CodeExternalIDTaken)
		must(t, second(x.UpdateCustomer(x.operator(t), externalID(a, "elsewhere"))))
	})
}

func TestCustomersExchangeExternalIDs(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x := newTenant(t, w, "one")
		a, b, c := x.insertCustomer(t, "a"), x.insertCustomer(t, "b"), x.insertCustomer(t, "c")
		for _, list := range [][]hoko.CustomerChanges{
			{externalID(a, "b"), externalID(b, "a")},
			{externalID(c, "a"), externalID(b, "b"), externalID(a, "c")},
			{externalID(a, "next"), externalID(b, "c")},
		} {
			saved := want(x.SaveCustomers(x.operator(t), list))(t)
			for i, ch := range list {
				wanted, _ := ch.ExternalID.Get()
				stored := want(x.Customer(x.operator(t), ch.ID))(t)
				if saved[i].ID != ch.ID || saved[i].ExternalID != wanted || stored.ExternalID != wanted {
					t.Errorf("%s is answered and %s stored, want %s", saved[i].ExternalID, stored.ExternalID, wanted)
				}
			}
		}
	})
}

// A deleted customer gives the external id back, for another one and for a
// conversion, which starts a new customer.
func TestDeletedCustomersFreeTheirExternalIDs(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x := newTenant(t, w, "one")
		a, b := x.insertCustomer(t, "a"), x.insertCustomer(t, "b")
		must(t, x.DeleteCustomer(x.operator(t), a.ID))
		must(t, second(x.UpdateCustomer(x.operator(t), externalID(b, "a"))))
		must(t, x.DeleteCustomers(x.operator(t), []string{b.ID}))
		again := x.insertCustomer(t, "a")
		if again.ID == a.ID || again.ID == b.ID {
			t.Error("a deleted customer came back")
		}
		found, more, err := x.Customers(x.operator(t), hoko.CustomerFilter{ExternalID: new("a")}, hoko.Page{Limit: 9})
		must(t, err)
		if diff := cmp.Diff([]*hoko.Customer{again}, found); diff != "" || more {
			t.Error(diff, more)
		}
	})
}

// Only what a call mentions changes, and null clears.
func TestCustomerFieldsAreCleared(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x := newTenant(t, w, "one")
		wanted := *x.insertCustomer(t, "a")
		for _, ch := range []hoko.CustomerChanges{
			{Email: hoko.To(new("a@example.test")), Phone: hoko.To(new("1")), Avatar: hoko.To(new("https://example.test/a.png"))},
			{},
			{Email: hoko.To[*string](nil)},
			{Phone: hoko.To[*string](nil)},
			{Avatar: hoko.To[*string](nil)},
			{Name: hoko.To("Ada")},
		} {
			ch.ID = wanted.ID
			ch.Apply(&wanted)
			got := want(x.UpdateCustomer(x.operator(t), ch))(t)
			wanted.UpdatedAt = got.UpdatedAt
			if diff := cmp.Diff([]*hoko.Customer{&wanted, &wanted}, []*hoko.Customer{got, want(x.Customer(x.operator(t), wanted.ID))(t)}); diff != "" {
				t.Error(diff)
			}
		}
	})
}

// Of calls that want the same external id at the same time one gets it, and the
// others are told why not.
func TestExternalIDsMeet(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x := newTenant(t, w, "one")
		customers := make([]*hoko.Customer, 8)
		for i := range customers {
			customers[i] = x.insertCustomer(t, newID())
		}
		errs := make([]error, len(customers))
		together(len(customers), func(i int) {
			_, errs[i] = x.UpdateCustomer(x.operator(t), externalID(customers[i], "wanted"))
		})
		got := 0
		for _, err := range errs {
			if err == nil {
				got++
			} else {
				refused(t, err, hoko.CodeExternalIDTaken)
			}
		}
		if got != 1 {
			t.Errorf("%d customers got the same external id", got)
		}
	})
}
