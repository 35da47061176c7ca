package db_test

import (
	"sync"
	"testing"
	"time"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db"
	"github.com/hoko-to/hoko/db/dbtest"
)

// TestQuotaIsSharedExactly lets several processes lease until nothing is left:
// together they are given the quota of each window, no more and no less.
func TestQuotaIsSharedExactly(t *testing.T) {
	t.Parallel()
	url := dbtest.PostgresURL(t)
	stores := []*db.Store{
		dbtest.Open(t, db.Config{URL: url}), dbtest.Open(t, db.Config{URL: url}), dbtest.Open(t, db.Config{URL: url}),
	}
	const quota, amount = 1003, 7
	var (
		mu      sync.Mutex
		granted = map[int64]int{}
		all     sync.WaitGroup
		subject = newID()
	)
	for i := range 12 {
		all.Go(func() {
			for {
				lease, err := stores[i%len(stores)].LeaseQuota(t.Context(), subject, quota, amount)
				if err != nil {
					t.Error(err)
					return
				}
				if lease.Ends > hoko.QuotaWindow {
					t.Errorf("the window ends in %v", lease.Ends)
				}
				mu.Lock()
				granted[lease.Window] += lease.Granted
				mu.Unlock()
				if lease.Granted == 0 {
					return
				}
			}
		})
	}
	all.Wait()
	full := 0
	for window, sum := range granted {
		if sum > quota {
			t.Errorf("%d were granted in window %d, want %d at the most", sum, window, quota)
		}
		if sum == quota {
			full++
		}
	}
	if full == 0 {
		t.Errorf("granted %v, want %d in the last window", granted, quota)
	}
}

func TestQuotasOfSubjectsAreApart(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, store *db.Store) {
		for range 3 {
			lease := got(store.LeaseQuota(t.Context(), newID(), 10, 10))(t)
			if lease.Granted != 10 || lease.Left != 0 || lease.Ends <= 0 || lease.Ends > hoko.QuotaWindow {
				t.Errorf("%+v", lease)
			}
		}
	})
}

// TestQuotaBeginsAnew moves a quota into the past and into the future: neither
// keeps a subject from its next window.
func TestQuotaBeginsAnew(t *testing.T) {
	t.Parallel()
	store := dbtest.Open(t, db.Config{URL: dbtest.PostgresURL(t)})
	subject := newID()
	for _, shift := range []string{"- 60000000", "- 3600000000", "+ 3600000000"} {
		used := got(store.LeaseQuota(t.Context(), subject, 5, 5))(t)
		equal(t, "granted", used.Granted, 5)
		must(t, store.Exec(t.Context(), "UPDATE quotas SET began_at = began_at "+shift))
	}
	equal(t, "granted", got(store.LeaseQuota(t.Context(), subject, 5, 5))(t).Granted, 5)
}

func TestDeleteQuotas(t *testing.T) {
	t.Parallel()
	store := dbtest.Open(t, db.Config{URL: dbtest.PostgresURL(t)})
	subject := newID()
	got(store.LeaseQuota(t.Context(), subject, 5, 5))(t)
	must(t, store.DeleteQuotas(t.Context(), time.Now().Add(-2*hoko.QuotaWindow)))
	equal(t, "quotas", len(pairs(t, store, "SELECT subject_id::text, taken::text FROM quotas")), 1)
	must(t, store.DeleteQuotas(t.Context(), time.Now().Add(time.Minute)))
	equal(t, "quotas", len(pairs(t, store, "SELECT subject_id::text, taken::text FROM quotas")), 0)
}

// BenchmarkLeaseQuota measures what a process pays for each part of a quota.
func BenchmarkLeaseQuota(b *testing.B) {
	store := dbtest.Open(b, db.Config{URL: dbtest.PostgresURL(b)})
	subject := newID()
	for b.Loop() {
		got(store.LeaseQuota(b.Context(), subject, 1<<40, 600))(b)
	}
}
