package main

import (
	"fmt"
	"net/http"
	"runtime"
	"testing"
	"time"

	"github.com/hoko-to/hoko/db/dbtest"
)

// TestAnalyticsIsRefusedInTime asks more at once than may wait, of a database
// that does not answer: over each door, what has no place in the line is refused
// at once, and what was begun after 5 seconds.
func TestAnalyticsIsRefusedInTime(t *testing.T) {
	t.Parallel()
	for name, ask := range map[string]func(*side) string{"REST": (*side).askREST, "GraphQL": (*side).askGraphQL} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			address := dbtest.PostgresURL(t)
			s := newSide(t, []string{"HOKO_DATA=" + t.TempDir(), "HOKO_DATABASE=" + address})
			release := holdSums(t, address)
			const line = 8
			questions := max(1, runtime.NumCPU()/2) + line + 1
			answers := make(chan string)
			for range questions {
				go func() { answers <- ask(s) }()
			}
			seen := map[string]bool{}
			for range questions {
				seen[<-answers] = true
				if len(seen) == 2 {
					release()
				}
			}
			delete(seen, "") // which was answered after the release
			compare(t, "refusals", seen, map[string]bool{"503 analytics_busy after 1": true, "503 analytics_too_slow after 5": true})
		})
	}
}

// askREST asks a question, and returns how it was refused; "" if it was not.
func (s *side) askREST() string {
	status, header, text := s.request(http.MethodGet, "/api/analytics?groupBy=os", "", "Authorization", "Bearer "+s.key)
	if status == http.StatusOK {
		return ""
	}
	var body struct{ Code string }
	decode(s.t, text, &body)
	return fmt.Sprintf("%d %s after %s", status, body.Code, header.Get("Retry-After"))
}

// askGraphQL is askREST for GraphQL, which names its answers otherwise.
func (s *side) askGraphQL() string {
	around := map[string]any{"from": time.Now().AddDate(0, 0, -1), "until": time.Now()}
	got := s.graphQL([]string{"Authorization", "Bearer " + s.key}, `query($in: AnalyticsInput!) { analytics(input: $in) { totals { clicks } } }`, map[string]any{"in": around})
	var body struct {
		Errors []struct {
			Extensions struct {
				Code, Reason string
				RetryAfter   int
			}
		}
	}
	decode(s.t, got.body, &body)
	if len(body.Errors) == 0 {
		return ""
	}
	why := body.Errors[0].Extensions
	status := map[string]int{"UNAVAILABLE": http.StatusServiceUnavailable}[why.Code]
	return fmt.Sprintf("%d %s after %d", status, why.Reason, why.RetryAfter)
}

// holdSums keeps everybody from reading sums of clicks until release.
func holdSums(t *testing.T, address string) (release func()) {
	t.Helper()
	tx, err := openPool(t, "postgres", address).BeginTx(t.Context(), nil)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := tx.ExecContext(t.Context(), "LOCK TABLE click_quarters, click_days IN ACCESS EXCLUSIVE MODE"); err != nil {
		t.Fatal(err)
	}
	return func() { _ = tx.Rollback() }
}
