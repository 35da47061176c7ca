package db_test

import (
	"testing"
	"time"

	"github.com/hoko-to/hoko/db"
	"github.com/hoko-to/hoko/db/dbtest"
)

// TestCloseWaitsForQueries that run: whoever has closed a database may move its
// files.
func TestCloseWaitsForQueries(t *testing.T) {
	t.Parallel()
	store := openSQLite(t)
	open := func() (n int) {
		for _, pool := range store.Stats() {
			n += pool.Open
		}
		return n
	}
	closed := make(chan int, 1)
	func() {
		rows := got(store.Query(t.Context(), "SELECT 1 UNION ALL SELECT 2"))(t)
		defer rows.Close()
		go func() {
			if err := store.Close(); err != nil {
				t.Error(err)
			}
			closed <- open()
		}()
		eventually(t, "only the query is left", func() bool { return open() == 1 })
		select {
		case n := <-closed:
			t.Errorf("the database is closed with %d connections", n)
			closed <- n
		case <-time.After(100 * time.Millisecond):
		}
		must(t, rows.Err())
	}()
	if n := <-closed; n != 0 {
		t.Errorf("%d connections are open", n)
	}
}

// TestOpenAdmission opens what shared reads take, and leaves it to those who ask.
func TestOpenAdmission(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, store *db.Store) {
		opensAdmission(t, store)
	})
}

// TestOpenAdmissionWaitsForASlowGreeting: a server that begins among many others has
// its connections nevertheless.
func TestOpenAdmissionWaitsForASlowGreeting(t *testing.T) {
	t.Parallel()
	proxy := dbtest.NewProxy(t, dbtest.PostgresURL(t))
	store := dbtest.Open(t, db.Config{URL: proxy.URL()})
	trap := proxy.Trap("hoko admission")
	defer trap.Open()
	opensAdmission(t, store)
	select {
	case <-trap.Caught():
	default:
		t.Error("every greeting came at once")
	}
}

func opensAdmission(t testing.TB, store *db.Store) {
	t.Helper()
	store.OpenAdmission(t.Context())
	for _, pool := range store.Stats() {
		if want := min(6, pool.Max); pool.Name == "admission" && (pool.Open != want || pool.InUse != 0) {
			t.Errorf("%d connections are open, want %d; %d are in use", pool.Open, want, pool.InUse)
		}
	}
}
