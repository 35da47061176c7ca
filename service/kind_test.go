package service

import (
	"context"
	"testing"

	"github.com/hoko-to/hoko"
)

// item is a thing of some kind, or a change of it, as far as what all writes
// have in common is concerned.
type item struct{ ID, Name string }

// kind is one kind of thing with a name.
type kind struct {
	create func(ctx context.Context, list []item, key string) ([]item, error) // nil if callers make none
	save   func(ctx context.Context, list []item) ([]item, error)
	update func(ctx context.Context, it item) (item, error)
	all    func(ctx context.Context) ([]item, error)

	updateAll func(ctx context.Context, list []item) ([]item, error)
	deleteAll func(ctx context.Context, ids []string) error
	deleteOne func(ctx context.Context, id string) error
}

// kinds returns the kinds of things of a workspace by name.
func (x *tenant) kinds() map[string]kind {
	everything := hoko.Page{Limit: hoko.MaxTake, Direction: hoko.Ascending}
	return map[string]kind{
		"collections": kindOf(
			x.CreateCollections, x.SaveCollections, x.UpdateCollections, x.UpdateCollection, x.DeleteCollections, x.DeleteCollection,
			func(it item) hoko.CollectionChanges {
				return hoko.CollectionChanges{ID: it.ID, Name: hoko.To(it.Name)}
			},
			func(c *hoko.Collection) item { return item{c.ID, c.Name} },
			func(ctx context.Context) ([]*hoko.Collection, bool, error) {
				return x.Collections(ctx, hoko.CollectionFilter{}, everything)
			},
		),
		"tags": kindOf(
			x.CreateTags, x.SaveTags, x.UpdateTags, x.UpdateTag, x.DeleteTags, x.DeleteTag,
			func(it item) hoko.TagChanges { return hoko.TagChanges{ID: it.ID, Name: hoko.To(it.Name)} },
			func(c *hoko.Tag) item { return item{c.ID, c.Name} },
			func(ctx context.Context) ([]*hoko.Tag, bool, error) {
				return x.Tags(ctx, hoko.TagFilter{}, everything)
			},
		),
		"partners": kindOf(
			x.CreatePartners, x.SavePartners, x.UpdatePartners, x.UpdatePartner, x.DeletePartners, x.DeletePartner,
			func(it item) hoko.PartnerChanges { return hoko.PartnerChanges{ID: it.ID, Name: hoko.To(it.Name)} },
			func(c *hoko.Partner) item { return item{c.ID, c.Name} },
			func(ctx context.Context) ([]*hoko.Partner, bool, error) {
				return x.Partners(ctx, hoko.PartnerFilter{}, everything)
			},
		),
		"customers": kindOf(
			nil, x.SaveCustomers, x.SaveCustomers, x.UpdateCustomer, x.DeleteCustomers, x.DeleteCustomer,
			func(it item) hoko.CustomerChanges { return hoko.CustomerChanges{ID: it.ID, Name: hoko.To(it.Name)} },
			func(c *hoko.Customer) item { return item{c.ID, c.Name} },
			func(ctx context.Context) ([]*hoko.Customer, bool, error) {
				return x.Customers(ctx, hoko.CustomerFilter{}, everything)
			},
		),
	}
}

func kindOf[T, C any](
	create func(context.Context, []C, string) ([]*T, error), save, updateAll func(context.Context, []C) ([]*T, error), update func(context.Context, C) (*T, error),
	deleteAll func(context.Context, []string) error, deleteOne func(context.Context, string) error,
	change func(item) C, of func(*T) item, all func(context.Context) ([]*T, bool, error),
) kind {
	items := func(things []*T, err error) ([]item, error) { return mapped(things, of), err }
	k := kind{
		save: func(ctx context.Context, list []item) ([]item, error) { return items(save(ctx, mapped(list, change))) },
		update: func(ctx context.Context, it item) (item, error) {
			thing, err := update(ctx, change(it))
			if err != nil {
				return item{}, err
			}
			return of(thing), nil
		},
		all: func(ctx context.Context) ([]item, error) {
			things, _, err := all(ctx)
			return items(things, err)
		},
		updateAll: func(ctx context.Context, list []item) ([]item, error) {
			return items(updateAll(ctx, mapped(list, change)))
		},
		deleteAll: deleteAll, deleteOne: deleteOne,
	}
	if create != nil {
		k.create = func(ctx context.Context, list []item, key string) ([]item, error) {
			return items(create(ctx, mapped(list, change), key))
		}
	}
	return k
}

func mapped[From, To any](list []From, to func(From) To) []To {
	all := make([]To, 0, len(list))
	for _, it := range list {
		all = append(all, to(it))
	}
	return all
}

// customer returns a customer with nothing but what it needs.
func (x *tenant) customer(externalID string) *hoko.Customer {
	now := x.moment()
	return &hoko.Customer{ID: newID(), WorkspaceID: x.workspace.ID, ExternalID: externalID, Name: externalID, CreatedAt: now, UpdatedAt: now}
}

// insertCustomer stores a customer as conversions do.
func (x *tenant) insertCustomer(t testing.TB, externalID string) *hoko.Customer {
	t.Helper()
	return want(x.store.EnsureCustomer(t.Context(), x.customer(externalID)))(t)
}

// insert makes things of a kind with names, in this order.
func (x *tenant) insert(t testing.TB, k kind, names ...string) []item {
	t.Helper()
	var made []item
	for _, name := range names {
		if k.create == nil {
			made = append(made, item{x.insertCustomer(t, name).ID, name})
			continue
		}
		made = append(made, want(k.create(x.operator(t), []item{{Name: name}}, ""))(t)...)
	}
	return made
}

// eachKind runs a test for each kind of thing on each kind of database.
func eachKind(t *testing.T, test func(t *testing.T, x *tenant, k kind, other *tenant, foreign kind)) {
	each(t, func(t *testing.T, w *world) {
		x, other := newTenant(t, w, "one"), newTenant(t, w, "two")
		theirs := other.kinds()
		for name, k := range x.kinds() {
			t.Run(name, func(t *testing.T) { test(t, x, k, other, theirs[name]) })
		}
	})
}

func (k kind) contents(t testing.TB, x *tenant) []item {
	t.Helper()
	return want(k.all(x.operator(t)))(t)
}
