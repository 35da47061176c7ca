package db_test

import (
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db"
	"github.com/hoko-to/hoko/db/dbtest"
)

// admissionPool returns the pool that tells who is asking.
func admissionPool(t testing.TB, store *db.Store) db.PoolStats {
	t.Helper()
	for _, pool := range store.Stats() {
		if pool.Name == "admission" {
			return pool
		}
	}
	t.Fatal("there is no such pool")
	return db.PoolStats{}
}

// flood lets strangers do something without a pause until the end is asked for.
func flood(t *testing.T, do func() error) (end func()) {
	t.Helper()
	const strangers = 32
	var over atomic.Bool
	var crowd sync.WaitGroup
	for range strangers {
		crowd.Go(func() {
			for !over.Load() {
				if err := do(); err != nil && hoko.KindOf(err) != hoko.KindNotFound && hoko.KindOf(err) != hoko.KindUnavailable {
					t.Error(err)
				}
			}
		})
	}
	return func() { over.Store(true); crowd.Wait() }
}

// TestStrangersLeaveConnections: however much is asked for without a credential, the
// connections are left on which it is read who asks.
func TestStrangersLeaveConnections(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, store *db.Store) {
		const shared = 6
		for name, do := range map[string]func() error{
			"LinkByShortID": func() error { _, err := store.LinkByShortID(t.Context(), newID()); return err },
			"Ping":          func() error { return store.Ping(t.Context()) },
		} {
			end := flood(t, do)
			most := 0
			for range 300 {
				pool := admissionPool(t, store)
				most = max(most, pool.InUse)
				if pool.Max-pool.InUse < shared {
					t.Errorf("%s leaves %d of %d connections", name, pool.Max-pool.InUse, pool.Max)
					break
				}
				time.Sleep(time.Millisecond)
			}
			end()
			if most == 0 {
				t.Errorf("%s was not seen at work", name)
			}
		}
	})
}

// TestKeysAreReadBesideSlowLinks holds up every look-up of a link: the checks of keys
// go on.
func TestKeysAreReadBesideSlowLinks(t *testing.T) {
	t.Parallel()
	store := dbtest.Open(t, db.Config{URL: dbtest.PostgresURL(t)})
	x := newTenant(t, store)
	k := x.storedKey(t, store)
	ctx := t.Context()
	must(t, store.InTx(ctx, func(tx *db.Store) error {
		must(t, tx.Exec(ctx, "LOCK TABLE links IN ACCESS EXCLUSIVE MODE"))
		defer flood(t, func() error { _, err := store.LinkByShortID(ctx, newID()); return err })()
		eventually(t, "links are looked up", func() bool { return admissionPool(t, store).InUse > 2 })
		for range 5 {
			got(store.APIKeyByPublicID(ctx, k.PublicID))(t)
			must(t, store.Ping(ctx))
		}
		return nil
	}))
}
