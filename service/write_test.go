package service

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync/atomic"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db"
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

	deleteAll func(ctx context.Context, ids []string) error
	deleteOne func(ctx context.Context, id string) error
}

// kinds returns the kinds of things of a workspace by name.
func (x *tenant) kinds() map[string]kind {
	everything := hoko.Page{Limit: hoko.MaxTake, Direction: hoko.Ascending}
	return map[string]kind{
		"collections": kindOf(
			x.CreateCollections, x.SaveCollections, x.UpdateCollection, x.DeleteCollections, x.DeleteCollection,
			func(it item) hoko.CollectionChanges {
				return hoko.CollectionChanges{ID: it.ID, Name: hoko.To(it.Name)}
			},
			func(c *hoko.Collection) item { return item{c.ID, c.Name} },
			func(ctx context.Context) ([]*hoko.Collection, bool, error) {
				return x.Collections(ctx, hoko.CollectionFilter{}, everything)
			},
		),
		"tags": kindOf(
			x.CreateTags, x.SaveTags, x.UpdateTag, x.DeleteTags, x.DeleteTag,
			func(it item) hoko.TagChanges { return hoko.TagChanges{ID: it.ID, Name: hoko.To(it.Name)} },
			func(c *hoko.Tag) item { return item{c.ID, c.Name} },
			func(ctx context.Context) ([]*hoko.Tag, bool, error) {
				return x.Tags(ctx, hoko.TagFilter{}, everything)
			},
		),
		"partners": kindOf(
			x.CreatePartners, x.SavePartners, x.UpdatePartner, x.DeletePartners, x.DeletePartner,
			func(it item) hoko.PartnerChanges { return hoko.PartnerChanges{ID: it.ID, Name: hoko.To(it.Name)} },
			func(c *hoko.Partner) item { return item{c.ID, c.Name} },
			func(ctx context.Context) ([]*hoko.Partner, bool, error) {
				return x.Partners(ctx, hoko.PartnerFilter{}, everything)
			},
		),
		"customers": kindOf(
			nil, x.SaveCustomers, x.UpdateCustomer, x.DeleteCustomers, x.DeleteCustomer,
			func(it item) hoko.CustomerChanges { return hoko.CustomerChanges{ID: it.ID, Name: hoko.To(it.Name)} },
			func(c *hoko.Customer) item { return item{c.ID, c.Name} },
			func(ctx context.Context) ([]*hoko.Customer, bool, error) {
				return x.Customers(ctx, hoko.CustomerFilter{}, everything)
			},
		),
	}
}

func kindOf[T, C any](
	create func(context.Context, []C, string) ([]*T, error), save func(context.Context, []C) ([]*T, error), update func(context.Context, C) (*T, error),
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

// insertCustomer stores a customer as conversions do.
func (x *tenant) insertCustomer(t testing.TB, externalID string) *hoko.Customer {
	t.Helper()
	now := x.moment()
	return want(x.store.EnsureCustomer(t.Context(), &hoko.Customer{
		ID: newID(), WorkspaceID: x.workspace.ID, ExternalID: externalID, Name: externalID, CreatedAt: now, UpdatedAt: now,
	}))(t)
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

func TestSavingNamesEveryFault(t *testing.T) {
	t.Parallel()
	eachKind(t, func(t *testing.T, x *tenant, k kind, other *tenant, foreign kind) {
		mine, theirs := x.insert(t, k, "a", "b"), other.insert(t, foreign, "c")
		list := []item{
			{mine[0].ID, "changed"}, {mine[0].ID, "twice"}, {newID(), "missing"}, {theirs[0].ID, "foreign"}, {"nonsense", ""},
			{mine[1].ID, " "}, {mine[1].ID, "after a fault"},
		}
		wanted := []hoko.Issue{
			{Index: 1, Field: "id", Code: hoko.CodeIDDuplicate},
			{Index: 2, Field: "id", Code: hoko.CodeIDUnknown},
			{Index: 3, Field: "id", Code: hoko.CodeIDUnknown},
			{Index: 4, Field: "id", Code: hoko.CodeIDMalformed},
			{Index: 5, Field: "name", Code: hoko.CodeRequired},
			{Index: 6, Field: "id", Code: hoko.CodeIDDuplicate},
		}
		before, foreignBefore := k.contents(t, x), foreign.contents(t, other)
		_, err := k.save(x.operator(t), list)
		if diff := cmp.Diff(wanted, faults(err)); diff != "" {
			t.Error(diff)
		}
		if diff := cmp.Diff([][]item{before, foreignBefore}, [][]item{k.contents(t, x), foreign.contents(t, other)}); diff != "" {
			t.Errorf("something was changed: %s", diff)
		}
		_, err = k.update(x.operator(t), item{theirs[0].ID, "foreign"})
		refused(t, err, hoko.CodeNotFound)
	})
}

func TestSavingKeepsTheOrder(t *testing.T) {
	t.Parallel()
	eachKind(t, func(t *testing.T, x *tenant, k kind, _ *tenant, _ kind) {
		mine := x.insert(t, k, "a", "b")
		list := []item{{mine[1].ID, "b2"}, {mine[0].ID, "a2"}}
		if k.create != nil {
			list = slices.Insert(list, 1, item{Name: "new"})
			list = append(list, item{Name: "last"})
		}
		saved := want(k.save(x.operator(t), list))(t)
		for i := range list {
			if list[i].ID == "" {
				list[i].ID = saved[i].ID
			}
		}
		if diff := cmp.Diff(list, saved); diff != "" {
			t.Error(diff)
		}
		stored := k.contents(t, x)
		for _, it := range saved {
			if !slices.Contains(stored, it) {
				t.Errorf("%+v is not stored", it)
			}
		}
	})
}

func TestDeletingIsAllOrNothing(t *testing.T) {
	t.Parallel()
	eachKind(t, func(t *testing.T, x *tenant, k kind, other *tenant, foreign kind) {
		mine, theirs := x.insert(t, k, "a", "b"), other.insert(t, foreign, "c")
		before, foreignBefore := k.contents(t, x), foreign.contents(t, other)
		err := k.deleteAll(x.operator(t), []string{mine[0].ID, newID(), theirs[0].ID, "nonsense", mine[0].ID})
		wanted := []hoko.Issue{
			{Index: 1, Field: "id", Code: hoko.CodeIDUnknown},
			{Index: 2, Field: "id", Code: hoko.CodeIDUnknown},
			{Index: 3, Field: "id", Code: hoko.CodeIDMalformed},
			{Index: 4, Field: "id", Code: hoko.CodeIDDuplicate},
		}
		if diff := cmp.Diff(wanted, faults(err)); diff != "" {
			t.Error(diff)
		}
		refused(t, k.deleteOne(x.operator(t), theirs[0].ID), hoko.CodeNotFound)
		if diff := cmp.Diff([][]item{before, foreignBefore}, [][]item{k.contents(t, x), foreign.contents(t, other)}); diff != "" {
			t.Errorf("something was deleted: %s", diff)
		}
		must(t, k.deleteAll(x.operator(t), []string{mine[1].ID}))
		must(t, k.deleteOne(x.operator(t), mine[0].ID))
		left := slices.DeleteFunc(before, func(it item) bool { return slices.Contains(mine, it) })
		if diff := cmp.Diff(left, k.contents(t, x)); diff != "" {
			t.Error(diff)
		}
		for _, it := range mine {
			refused(t, k.deleteOne(x.operator(t), it.ID), hoko.CodeNotFound)
			_, err := k.update(x.operator(t), it)
			refused(t, err, hoko.CodeNotFound)
		}
	})
}

// Of deletions that meet, one succeeds and the others find nothing left.
func TestDeletionsMeet(t *testing.T) {
	t.Parallel()
	eachKind(t, func(t *testing.T, x *tenant, k kind, _ *tenant, _ kind) {
		made := x.insert(t, k, "a", "b", "c")
		ids := []string{made[0].ID, made[1].ID}
		var succeeded [2]atomic.Int32
		together(8, func(i int) {
			var err error
			if i%2 == 0 {
				err = k.deleteOne(x.operator(t), made[2].ID)
			} else {
				given := slices.Clone(ids)
				if i%4 == 1 {
					slices.Reverse(given)
				}
				err = k.deleteAll(x.operator(t), given)
			}
			switch code := hoko.CodeOf(err); {
			case err == nil:
				succeeded[i%2].Add(1)
			case code != hoko.CodeNotFound && code != hoko.CodeIDUnknown:
				t.Error(err)
			}
		})
		if one, all := succeeded[0].Load(), succeeded[1].Load(); one != 1 || all != 1 {
			t.Errorf("%d deletions of one thing and %d of two succeeded", one, all)
		}
	})
}

// A retry makes nothing and answers the same; another request with its key is
// refused.
func TestCreatingIsIdempotent(t *testing.T) {
	t.Parallel()
	eachKind(t, func(t *testing.T, x *tenant, k kind, other *tenant, foreign kind) {
		if k.create == nil {
			return // customers come into being through conversions
		}
		key := newID()
		list := []item{{Name: "مرحبا <&>"}, {Name: "b"}}
		answers := make([][]item, 10)
		together(len(answers), func(i int) {
			var err error
			if answers[i], err = k.create(x.operator(t), list, key); err != nil {
				t.Errorf("twin %d: %v", i, err)
			}
		})
		for i, answer := range answers {
			if diff := cmp.Diff(answers[0], answer); diff != "" {
				t.Errorf("twin %d: %s", i, diff)
			}
		}
		after := k.contents(t, x)
		for _, otherBody := range [][]item{list[:1], {{Name: "a"}, {Name: "b"}}} {
			_, err := k.create(x.operator(t), otherBody, key)
			refused(t, err, hoko.CodeIdempotencyReused)
		}
		if diff := cmp.Diff(after, k.contents(t, x)); diff != "" {
			t.Error(diff)
		}
		must(t, second(foreign.create(other.operator(t), list, key)))
	})
}

func TestWritesHaveASize(t *testing.T) {
	t.Parallel()
	eachKind(t, func(t *testing.T, x *tenant, k kind, _ *tenant, _ kind) {
		for size, code := range map[int]hoko.Code{0: hoko.CodeBatchEmpty, hoko.MaxTake + 1: hoko.CodeBatchTooLarge} {
			refused(t, second(k.save(x.operator(t), make([]item, size))), code)
			refused(t, k.deleteAll(x.operator(t), make([]string, size)), code)
			if k.create != nil {
				refused(t, second(k.create(x.operator(t), make([]item, size), "")), code)
			}
		}
		if k.create != nil {
			refused(t, second(k.create(x.operator(t), make([]item, 1), "\x00")), hoko.CodeCharacterForbidden)
		}
	})
}

// As many things as a call may bring are made, changed and deleted in one call
// each.
func TestFullBatches(t *testing.T) {
	t.Parallel()
	eachKind(t, func(t *testing.T, x *tenant, k kind, _ *tenant, _ kind) {
		made := x.fill(t, k, hoko.MaxTake)
		for i := range made {
			made[i].Name = "changed " + made[i].Name
		}
		slices.Reverse(made)
		start := time.Now()
		saved := want(k.save(x.operator(t), made))(t)
		t.Logf("changed %d in %v", len(made), time.Since(start))
		if !slices.Equal(saved, made) {
			t.Error("the answer is not in the order of the call")
		}
		start = time.Now()
		must(t, k.deleteAll(x.operator(t), mapped(made, func(it item) string { return it.ID })))
		t.Logf("deleted %d in %v", len(made), time.Since(start))
		if left := k.contents(t, x); slices.ContainsFunc(left, func(it item) bool { return slices.Contains(made[:1], it) }) || len(left) > 1 {
			t.Errorf("%d are left", len(left))
		}
	})
}

// fill makes n things.
func (x *tenant) fill(t testing.TB, k kind, n int) []item {
	t.Helper()
	names := make([]string, n)
	for i := range names {
		names[i] = fmt.Sprint("number ", i)
	}
	if k.create == nil {
		var made []item
		must(t, x.store.InTx(t.Context(), func(tx *db.Store) error {
			for _, name := range names {
				now := x.moment()
				c, err := tx.EnsureCustomer(t.Context(), &hoko.Customer{ID: newID(), WorkspaceID: x.workspace.ID, ExternalID: name, Name: name, CreatedAt: now, UpdatedAt: now})
				if err != nil {
					return err
				}
				made = append(made, item{c.ID, c.Name})
			}
			return nil
		}))
		return made
	}
	start := time.Now()
	made := want(k.create(x.operator(t), mapped(names, func(name string) item { return item{Name: name} }), ""))(t)
	t.Logf("made %d in %v", n, time.Since(start))
	return made
}

// Changes of different fields that meet do not undo each other.
func TestUpdatesMeet(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x := newTenant(t, w, "one")
		partner := want(x.CreatePartners(x.operator(t), []hoko.PartnerChanges{{Name: hoko.To("a")}}, ""))(t)[0]
		for i := range 10 {
			text := new(fmt.Sprint(i))
			errs := make([]error, 2)
			together(2, func(which int) {
				ch := hoko.PartnerChanges{ID: partner.ID, Phone: hoko.To(text)}
				if which == 0 {
					ch = hoko.PartnerChanges{ID: partner.ID, Name: hoko.To(*text)}
				}
				_, errs[which] = x.UpdatePartner(x.operator(t), ch)
			})
			must(t, errors.Join(errs...))
			if got := want(x.Partner(x.operator(t), partner.ID))(t); got.Name != *text || *got.Phone != *text {
				t.Fatalf("name %s and phone %s, want both %s", got.Name, *got.Phone, *text)
			}
		}
	})
}
