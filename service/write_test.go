package service

import (
	"errors"
	"fmt"
	"slices"
	"sync/atomic"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db"
	"github.com/hoko-to/hoko/db/dbtest"
)

func TestSavingNamesEveryFault(t *testing.T) {
	t.Parallel()
	eachKind(t, func(t *testing.T, x *tenant, k kind, other *tenant, foreign kind) {
		mine, theirs := x.insert(t, k, "a", "b"), other.insert(t, foreign, "c")
		list := []item{
			{mine[0].ID, "changed"},
			{mine[0].ID, "twice"},
			{newID(), "missing"},
			{theirs[0].ID, "foreign"},
			{"nonsense", ""},
			{mine[1].ID, " "},
			{mine[1].ID, "after a fault"},
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

// What is to be changed must be there: an item without an id makes nothing.
func TestUpdatingNeedsIDs(t *testing.T) {
	t.Parallel()
	eachKind(t, func(t *testing.T, x *tenant, k kind, other *tenant, foreign kind) {
		mine, theirs := x.insert(t, k, "a", "b"), other.insert(t, foreign, "c")
		list := []item{{mine[0].ID, "changed"}, {"", "new"}, {theirs[0].ID, "foreign"}, {newID(), "missing"}, {"nonsense", "x"}, {mine[0].ID, "twice"}}
		wanted := []hoko.Issue{
			{Index: 1, Field: "id", Code: hoko.CodeRequired},
			{Index: 2, Field: "id", Code: hoko.CodeIDUnknown},
			{Index: 3, Field: "id", Code: hoko.CodeIDUnknown},
			{Index: 4, Field: "id", Code: hoko.CodeIDMalformed},
			{Index: 5, Field: "id", Code: hoko.CodeIDDuplicate},
		}
		before, foreignBefore := k.contents(t, x), foreign.contents(t, other)
		_, err := k.updateAll(x.operator(t), list)
		if diff := cmp.Diff(wanted, faults(err)); diff != "" {
			t.Error(diff)
		}
		if diff := cmp.Diff([][]item{before, foreignBefore}, [][]item{k.contents(t, x), foreign.contents(t, other)}); diff != "" {
			t.Errorf("something was written: %s", diff)
		}
		list = []item{{mine[1].ID, "b2"}, {mine[0].ID, "a2"}}
		if diff := cmp.Diff(list, want(k.updateAll(x.operator(t), list))(t)); diff != "" {
			t.Error(diff)
		}
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
			refused(t, second(k.updateAll(x.operator(t), make([]item, size))), code)
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

// More things than one statement holds are made, changed and deleted in one call
// each.
func TestLargeBatches(t *testing.T) {
	t.Parallel()
	eachKind(t, func(t *testing.T, x *tenant, k kind, _ *tenant, _ kind) {
		before := k.contents(t, x)
		x.batches(t, k, 1200, func(string, time.Duration) {})
		if diff := cmp.Diff(before, k.contents(t, x)); diff != "" {
			t.Error(diff)
		}
	})
}

// BenchmarkFullBatches makes, changes and deletes as many things as one call may
// bring.
func BenchmarkFullBatches(b *testing.B) {
	for name, config := range map[string]func() db.Config{
		"sqlite":   func() db.Config { return db.Config{Path: dbtest.SQLitePath(b)} },
		"postgres": func() db.Config { return db.Config{URL: dbtest.PostgresURL(b)} },
	} {
		x := newTenant(b, newWorld(b, dbtest.Open(b, config())), "one")
		for kindName, k := range x.kinds() {
			b.Run(name+"/"+kindName, func(b *testing.B) {
				took := map[string]time.Duration{}
				for b.Loop() {
					x.batches(b, k, hoko.MaxTake, func(step string, d time.Duration) { took[step] += d })
				}
				for step, d := range took {
					b.ReportMetric(float64(d.Milliseconds())/float64(b.N), "ms/"+step)
				}
			})
		}
	}
}

// batches makes, changes and deletes n things in one call each, and tells how
// long each call took. Customers are made one by one.
func (x *tenant) batches(t testing.TB, k kind, n int, tell func(step string, took time.Duration)) {
	t.Helper()
	timed := func(step string, call func()) {
		start := time.Now()
		call()
		tell(step, time.Since(start))
	}
	var list []item
	for i := range n {
		list = append(list, item{Name: fmt.Sprint("number ", i)})
	}
	if k.create == nil {
		list = x.makeCustomers(t, list)
	} else {
		timed("create", func() { list = want(k.create(x.operator(t), list, ""))(t) })
	}
	for i := range list {
		list[i].Name = "changed " + list[i].Name
	}
	slices.Reverse(list)
	var saved []item
	timed("save", func() { saved = want(k.save(x.operator(t), list))(t) })
	if !slices.Equal(saved, list) {
		t.Error("the answer is not in the order of the call")
	}
	ids := mapped(list, func(it item) string { return it.ID })
	timed("delete", func() { must(t, k.deleteAll(x.operator(t), ids)) })
}

func (x *tenant) makeCustomers(t testing.TB, list []item) []item {
	t.Helper()
	for part := range slices.Chunk(list, 1000) {
		must(t, x.store.InTx(t.Context(), func(tx *db.Store) error {
			for i, it := range part {
				stored, err := tx.EnsureCustomer(t.Context(), x.customer(it.Name))
				if err != nil {
					return err
				}
				part[i].ID = stored.ID
			}
			return nil
		}))
	}
	return list
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
