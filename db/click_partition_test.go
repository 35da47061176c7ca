package db_test

import (
	"crypto/rand"
	"strings"
	"testing"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db"
	"github.com/hoko-to/hoko/db/dbtest"
)

// TestClicksAreFoundInTheirPartition reads the plan: a click costs the same
// however many months there are.
func TestClicksAreFoundInTheirPartition(t *testing.T) {
	t.Parallel()
	store := dbtest.Open(t, db.Config{URL: dbtest.PostgresURL(t)})
	x := newTenant(t, store)
	var clicks []*hoko.Click
	for month := range 4 {
		c := x.click()
		c.ID = got(hoko.IDAt(began.AddDate(0, month, 0), rand.Reader))(t)
		clicks = append(clicks, c)
	}
	got(store.InsertClicks(t.Context(), clicks))(t)
	for want, ids := range map[int][]string{1: {clicks[2].ID}, 2: {clicks[0].ID, clicks[3].ID}} {
		rows, err := store.Query(t.Context(), "EXPLAIN (COSTS OFF) "+db.ClicksByIDsQuery(store, x.access, ids))
		must(t, err)
		defer rows.Close()
		scans := 0
		for rows.Next() {
			var line string
			must(t, rows.Scan(&line))
			if strings.Contains(line, " on clicks_") && !strings.Contains(line, "Bitmap Index") {
				scans++
			}
		}
		must(t, rows.Err())
		if scans != want {
			t.Errorf("%d clicks: %d partitions are looked into", len(ids), scans)
		}
	}
}
