package db_test

import (
	"testing"
	"time"
)

// TestCloseWaitsForQueries that run: whoever has closed a database may move its
// files.
func TestCloseWaitsForQueries(t *testing.T) {
	t.Parallel()
	store := openSQLite(t)
	rows := got(store.Query(t.Context(), "SELECT 1 UNION ALL SELECT 2"))(t)
	open := func() (n int) {
		for _, pool := range store.Stats() {
			n += pool.Open
		}
		return n
	}
	closed := make(chan error, 1)
	go func() { closed <- store.Close() }()
	eventually(t, "only the query is left", func() bool { return open() == 1 })
	select {
	case <-closed:
		t.Error("the database is closed while a query runs")
		closed <- nil
	case <-time.After(100 * time.Millisecond):
	}
	must(t, rows.Close())
	must(t, <-closed)
	if n := open(); n != 0 {
		t.Errorf("%d connections are open", n)
	}
}
