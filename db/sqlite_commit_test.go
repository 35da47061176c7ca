package db_test

import (
	"context"
	"errors"
	"sync/atomic"
	"testing"
	"time"

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
			c := &hoko.Collection{ID: newID(), WorkspaceID: x.workspace.ID, Name: "c", CreatedAt: began, UpdatedAt: began}
			err := store.InsertCollections(t.Context(), []*hoko.Collection{c})
			returned.Add(1)
			done <- err
		}()
	}
	eventually(t, 10*time.Second, "all are committed", func() bool {
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
// after a loss of power.
func TestFailedSyncIsAnOutage(t *testing.T) {
	t.Parallel()
	store := openSQLite(t)
	x := newTenant(t, store)
	store.BreakSync(t.TempDir())
	c := &hoko.Collection{ID: newID(), WorkspaceID: x.workspace.ID, Name: "c", CreatedAt: began, UpdatedAt: began}
	wantCode(t, store.InsertCollections(t.Context(), []*hoko.Collection{c}), hoko.CodeUnavailable)
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
