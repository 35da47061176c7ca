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
		scans := 0
		for line := range strings.SplitSeq(planOf(t, store, db.ClicksByIDsQuery(store, x.access, ids)), "\n") {
			if strings.Contains(line, " on clicks_") && !strings.Contains(line, "Bitmap Index") {
				scans++
			}
		}
		if scans != want {
			t.Errorf("%d clicks: %d partitions are looked into", len(ids), scans)
		}
	}
}

// TestClicksOfANewMonthAreReadInOrder: a page of the clicks of a link is read from an
// index, and ends with the page, also in a month that has just begun.
func TestClicksOfANewMonthAreReadInOrder(t *testing.T) {
	t.Parallel()
	store := dbtest.Open(t, db.Config{URL: dbtest.PostgresURL(t)})
	x := newTenant(t, store)
	for range 3 {
		got(store.InsertClicks(t.Context(), clicksOf(x, 1, 1000, 1000)))(t)
	}
	query := got(db.ClicksQuery(store, x.access, hoko.ClickFilter{LinkID: &x.collection.ID}, hoko.Page{Limit: 20}))(t)
	plan := planOf(t, store, query)
	if strings.Contains(plan, "Sort") || strings.Contains(plan, "Bitmap") {
		t.Error(plan)
	}
}
