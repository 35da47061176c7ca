package server_test

import (
	"net/http"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db"
	"github.com/hoko-to/hoko/db/dbtest"
)

// sumsOf answers rows of numbers.
func (h *house) sumsOf(query string) (rows []map[string]any) {
	h.t.Helper()
	h.get("/api/analytics?" + query).is(http.StatusOK).into(&rows)
	return rows
}

// TestSumsAgree: of values, of intervals and of both, with a zone whose days begin
// elsewhere, and with the list of clicks.
func TestSumsAgree(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, store *db.Store) {
		h := open(t, store)
		h.visited()
		today := "timezone=Pacific/Kiritimati&startDate=" + time.Now().Add(-48*time.Hour).UTC().Format(time.DateOnly) + "&endDate=" + time.Now().Add(48*time.Hour).UTC().Format(time.DateOnly)
		for name, rows := range map[string][]map[string]any{
			"values":               h.sumsOf(today + "&groupBy=utmSource"),
			"a value and the rest": h.sumsOf(today + "&groupBy=utmSource&take=1"),
			"intervals":            h.sumsOf(today + "&interval=hour"),
			"both":                 h.sumsOf(today + "&groupBy=utmSource&interval=day"),
			"both and the rest":    h.sumsOf(today + "&groupBy=utmSource&interval=week&take=1"),
			"the last days":        h.sumsOf("interval=month"),
		} {
			sums := map[string]float64{}
			for _, row := range rows {
				for _, metric := range hoko.Metrics() {
					sums[string(metric)] += row[string(metric)].(float64)
				}
				for _, money := range row["revenue"].([]any) {
					sums["usd"] += money.(map[string]any)["amount"].(float64)
				}
			}
			if diff := cmp.Diff(map[string]float64{"clicks": 5, "visitors": 1, "scans": 0, "leads": 4, "sales": 4, "usd": 4 * 1999}, sums); diff != "" {
				t.Errorf("%s (-want +got):\n%s", name, diff)
			}
		}
		for query, want := range map[string]int{"groupBy=utmSource": 5, "groupBy=utmSource&take=1": 3, "interval=day": 5, "interval=day&groupBy=utmSource&take=1": 15} {
			if got := h.sumsOf(today + "&" + query); len(got) != want {
				t.Errorf("%s: %d rows, want %d", query, len(got), want)
			}
		}
	})
}

// TestSumsRefuse what they cannot answer, by the names of the parameters.
func TestSumsRefuse(t *testing.T) {
	t.Parallel()
	h := open(t, dbtest.Open(t, db.Config{Path: dbtest.SQLitePath(t)}))
	for query, want := range map[string]string{
		"groupBy=":                        "groupBy choice_invalid",
		"groupBy=colour":                  "groupBy choice_invalid",
		"interval=year":                   "interval choice_invalid",
		"interval=day&timezone=":          "timezone zone_unknown",
		"interval=day&timezone=CEST":      "timezone zone_unknown",
		"interval=day&take=1":             "take parameter_unknown",
		"interval=day&skip=1":             "skip parameter_unknown",
		"groupBy=os&sort=asc":             "sort parameter_unknown",
		"groupBy=os&take=101":             "take out_of_range",
		"groupBy=os&interval=day&take=21": "take out_of_range",
		"groupBy=os&linkId=x":             "linkId id_malformed",
		"groupBy=os&startDate=2020-01-01": "endDate range_too_long",
		"groupBy=os&endDate=never":        "endDate time_invalid",
		"interval=hour&startDate=2026-01-01T00:00:00Z&endDate=2026-06-01T00:00:00Z":            "interval buckets_too_many",
		"interval=hour&groupBy=os&startDate=2026-01-01T00:00:00Z&endDate=2026-03-01T00:00:00Z": "interval buckets_too_many",
		"interval=day&startDate=2026-01-02&endDate=2026-01-01":                                 "endDate range_invalid",
	} {
		failure := h.get("/api/analytics?" + query).is(http.StatusBadRequest).failure()
		if len(failure.Issues) != 1 || failure.Issues[0].Field+" "+string(failure.Issues[0].Code) != want {
			t.Errorf("%s: %+v", query, failure)
		}
	}
}
