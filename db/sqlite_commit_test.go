package db_test

import (
	"context"
	"errors"
	"sync"
	"sync/atomic"
	"testing"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db"
	"github.com/hoko-to/hoko/db/dbtest"
)

func openSQLite(t *testing.T) *db.Store {
	t.Helper()
	return dbtest.Open(t, db.Config{Path: dbtest.SQLitePath(t)})
}

// TestTransactionsShareASync holds the disk: every writer commits, and none
// returns.
func TestTransactionsShareASync(t *testing.T) {
	t.Parallel()
	store := openSQLite(t)
	x := newTenant(t, store)
	const writers = 20
	var returned atomic.Int64
	release, done := store.HoldSync(), make(chan error, writers)
	for range writers {
		go func() {
			err := insertCollection(t, store, x)
			returned.Add(1)
			done <- err
		}()
	}
	eventually(t, "all are committed", func() bool {
		return got(store.CountCollections(t.Context(), x.access, hoko.CollectionFilter{}))(t) == writers+1
	})
	if n := returned.Load(); n > 0 {
		t.Errorf("%d returned before the sync", n)
	}
	release()
	for range writers {
		must(t, <-done)
	}
}

// TestFailedSyncIsAnOutage: nobody can say whether the transaction will be there
// after a loss of power, nor whether any later one will, whatever the disk says
// of it. So nothing is written, or answered from inside a transaction, until the
// database is opened again.
func TestFailedSyncIsAnOutage(t *testing.T) {
	t.Parallel()
	store := openSQLite(t)
	x := newTenant(t, store)
	mend := got(store.BreakSync(t.Context()))(t)
	wantCode(t, insertCollection(t, store, x), hoko.CodeUnavailable)
	mend()
	wantCode(t, insertCollection(t, store, x), hoko.CodeUnavailable)
	entered := false
	err := store.InTx(t.Context(), func(*db.Store) error { entered = true; return nil })
	if wantCode(t, err, hoko.CodeUnavailable); entered {
		t.Error("a transaction began although its log cannot be trusted")
	}
	must(t, insertCollection(t, reopen(t, store), x))
}

func insertCollection(t *testing.T, store *db.Store, x *tenant) error {
	t.Helper()
	c := &hoko.Collection{ID: newID(), WorkspaceID: x.workspace.ID, Name: "c", CreatedAt: began, UpdatedAt: began}
	return store.InsertCollections(t.Context(), []*hoko.Collection{c})
}

// TestLogIsReplaced lets the log come and go while writers wait for its sync.
func TestLogIsReplaced(t *testing.T) {
	t.Parallel()
	store := openSQLite(t)
	x := newTenant(t, store)
	store.KeepNoConnection()
	const writers, each = 8, 20
	var wg sync.WaitGroup
	for range writers {
		wg.Go(func() {
			for range each {
				if err := insertCollection(t, store, x); err != nil {
					t.Error(err)
				}
			}
		})
	}
	wg.Wait()
	if store.HasLog() {
		t.Error("the log is still there, so that the test proves nothing")
	}
	equal(t, "collections", got(store.CountCollections(t.Context(), x.access, hoko.CollectionFilter{}))(t), writers*each+1)
}

// TestSingleWritesAreSynced: what is written outside a transaction syncs with
// its commit, whatever became of the transaction before.
func TestSingleWritesAreSynced(t *testing.T) {
	t.Parallel()
	store := openSQLite(t)
	const full = 2
	failure := errors.New("failure")
	for name, end := range map[string]func(cancel func()) error{
		"commit":       func(func()) error { return nil },
		"rollback":     func(func()) error { return failure },
		"cancellation": func(cancel func()) error { cancel(); return nil },
	} {
		ctx, cancel := context.WithCancel(t.Context())
		defer cancel()
		err := store.InTx(ctx, func(*db.Store) error { return end(cancel) })
		if (err == nil) != (name == "commit") {
			t.Errorf("%s: %v", name, err)
		}
		if level := synchronous(t, store); level != full {
			t.Errorf("after a %s, synchronous is %d", name, level)
		}
	}
}

func synchronous(t *testing.T, store *db.Store) (level int) {
	t.Helper()
	rows, err := store.Query(t.Context(), "PRAGMA synchronous")
	must(t, err)
	defer rows.Close()
	for rows.Next() {
		must(t, rows.Scan(&level))
	}
	must(t, rows.Err())
	return level
}
