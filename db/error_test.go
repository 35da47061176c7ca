package db_test

import (
	"context"
	"database/sql"
	"errors"
	"sync"
	"testing"
	"time"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db"
	"github.com/hoko-to/hoko/db/dbtest"
)

// Whatever a driver says once the time is up, the time is to blame.
func TestTimeIsUp(t *testing.T) {
	t.Parallel()
	late, cancel := context.WithDeadline(t.Context(), time.Now().Add(-time.Second))
	defer cancel()
	left, leave := context.WithCancel(t.Context())
	leave()
	closed := errors.New("sql: statement is closed")
	for _, err := range []error{closed, sql.ErrTxDone, context.DeadlineExceeded} {
		wantCode(t, db.Classify(late, err), hoko.CodeUnavailable)
		if got := db.Classify(left, err); !errors.Is(got, context.Canceled) {
			t.Errorf("%v: %v, want %v", err, got, context.Canceled)
		}
	}
	if err := db.Classify(t.Context(), closed); !errors.Is(err, closed) || hoko.KindOf(err) != hoko.KindInternal {
		t.Errorf("in time: %v", err)
	}
	wantCode(t, db.Classify(late, hoko.Invalid("slug", hoko.CodeSlugTaken, nil)), hoko.CodeSlugTaken)
	wantCode(t, db.Classify(late, sql.ErrNoRows), hoko.CodeNotFound)
}

// TestWriteBeyondItsTime ends a transaction from outside in the middle of many
// prepared statements, whose caller has all the time in the world.
func TestWriteBeyondItsTime(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, store *db.Store) {
		x := newTenant(t, store)
		links := make([]*hoko.Link, 10_000)
		for i := range links {
			links[i] = x.link()
		}
		patient := t.Context()
		for _, limit := range []time.Duration{20 * time.Millisecond, 50 * time.Millisecond, 80 * time.Millisecond} {
			ctx, cancel := context.WithTimeout(patient, limit)
			defer cancel()
			insert := func(tx *db.Store) error { return tx.InsertLinks(patient, links) }
			err := store.InTx(ctx, func(tx *db.Store) error {
				if err := insert(tx); err != nil {
					return err
				}
				<-ctx.Done()
				return nil
			})
			wantCode(t, err, hoko.CodeUnavailable)
			equal(t, "links", got(store.CountLinks(t.Context(), x.access, hoko.LinkFilter{}))(t), 0)
		}
	})
}

// TestDeadlock lets two transactions wait for each other: PostgreSQL undoes one
// of them, all of it, and says that it can be tried again. SQLite lets the second
// wait for the first.
func TestDeadlock(t *testing.T) {
	t.Parallel()
	store := dbtest.Open(t, db.Config{URL: dbtest.PostgresURL(t)})
	x := newTenant(t, store)
	first, second := x.customer(), x.customer()
	var both sync.WaitGroup
	both.Add(2)
	take := func(own, then *hoko.Customer) error {
		return store.InTx(t.Context(), func(tx *db.Store) error {
			if _, err := tx.EnsureCustomer(t.Context(), own); err != nil {
				return err
			}
			both.Done()
			both.Wait()
			_, err := tx.EnsureCustomer(t.Context(), then)
			return err
		})
	}
	other := make(chan error, 1)
	go func() { other <- take(second, first) }()
	errs := []error{take(first, second), <-other}
	undone := errs[0]
	if undone == nil {
		undone = errs[1]
	}
	wantCode(t, undone, hoko.CodeUnavailable)
	if !errors.Is(undone, db.ErrUndone) || errs[0] != nil && errs[1] != nil {
		t.Errorf("errors: %v", errs)
	}
	equal(t, "customers", got(store.CountCustomers(t.Context(), x.access, hoko.CustomerFilter{}))(t), 2)
}

// TestExternalIDsInAnyOrder lets two transactions want the same external ids in
// opposite orders, while a third has the middle one: they wait in one order, and none
// is undone.
func TestExternalIDsInAnyOrder(t *testing.T) {
	t.Parallel()
	store := dbtest.Open(t, db.Config{URL: dbtest.PostgresURL(t)})
	x := newTenant(t, store)
	named := func(externalIDs ...string) []*hoko.Link {
		links := make([]*hoko.Link, len(externalIDs))
		for i, id := range externalIDs {
			links[i] = x.link()
			links[i].ExternalID = new(id)
		}
		return links
	}
	errs := make(chan error, 2)
	err := store.InTx(t.Context(), func(tx *db.Store) error {
		if err := tx.InsertLinks(t.Context(), named("b")); err != nil {
			return err
		}
		for _, links := range [][]*hoko.Link{named("a", "b", "c"), named("c", "b", "a")} {
			go func() { errs <- store.InsertLinks(t.Context(), links) }()
		}
		eventually(t, "both wait", func() bool { return got(store.CountWaitingWriters(t.Context()))(t) == 2 })
		return context.Canceled
	})
	if !errors.Is(err, context.Canceled) {
		t.Fatal(err)
	}
	first, second := <-errs, <-errs
	if first != nil {
		first, second = second, first
	}
	must(t, first)
	wantCode(t, second, hoko.CodeExternalIDTaken)
}
