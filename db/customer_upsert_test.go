package db_test

import (
	"testing"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db"
	"github.com/hoko-to/hoko/db/dbtest"
)

func TestEnsureCustomer(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, store *db.Store) {
		x, y := newTenant(t, store), newTenant(t, store)
		first, twin, foreign := x.customer(), x.customer(), y.customer()
		twin.ExternalID, foreign.ExternalID, twin.Name = first.ExternalID, first.ExternalID, "Other"
		first.Phone = new("+49 30")
		equal(t, "new", got(store.EnsureCustomer(t.Context(), first))(t), first)
		equal(t, "known", got(store.EnsureCustomer(t.Context(), twin))(t), first)
		equal(t, "of another workspace", got(store.EnsureCustomer(t.Context(), foreign))(t), foreign)
		must(t, store.DeleteCustomers(t.Context(), x.access, []string{first.ID}, began))
		equal(t, "deleted", got(store.EnsureCustomer(t.Context(), twin))(t), twin)
		equal(t, "ever", got(store.EverCustomer(t.Context(), x.access, first.ID))(t), first)
		for _, id := range []string{foreign.ID, newID(), "no id"} {
			_, err := store.EverCustomer(t.Context(), x.access, id)
			wantCode(t, err, hoko.CodeNotFound)
		}
	})
}
