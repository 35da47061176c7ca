package main

import (
	"bytes"
	"fmt"
	"net/http"
	"testing"
	"time"

	"github.com/hoko-to/hoko/db/dbtest"
)

// TestProcessesShareOneRate asks three processes of one database until each of
// them refuses: together they serve what the key may do, and no more.
func TestProcessesShareOneRate(t *testing.T) {
	t.Parallel()
	const rate, processes = 300, 3
	const held = (processes - 1) * (rate/100 + rate/100/2) // which the others may have leased and not used
	env := []string{"HOKO_DATA=" + t.TempDir(), "HOKO_DATABASE=" + dbtest.PostgresURL(t), fmt.Sprintf("HOKO_KEY_RATE=%d", rate)}
	first := start(t, env)
	key, _ := first.setUp().newKey("tagsRead")
	house := []*process{first, start(t, env), start(t, env)}

	served, refused, began, windows := 0, map[*process]bool{}, time.Now(), 1
	untilNext := time.Duration(first.secondsLeft(key)) * time.Second
	served++
	for i := 0; len(refused) < processes; i++ {
		p := house[i%processes]
		switch status, _, _ := p.request(http.MethodGet, "/api/tags", "", "Authorization", key); status {
		case http.StatusOK:
			served++
		case http.StatusTooManyRequests:
			refused[p] = true
		default:
			t.Fatalf("status %d", status)
		}
	}
	if time.Since(began) >= untilNext-time.Second {
		windows++
	}
	if served > windows*rate || served < rate-held {
		t.Errorf("%d requests were served in %d windows, want %d to %d in each", served, windows, rate-held, rate)
	}
	first.isRefusedInGraphQL(key)
}

// secondsLeft uses a key and returns when the next window begins.
func (p *process) secondsLeft(key string) (seconds int) {
	p.t.Helper()
	_, header, _ := p.request(http.MethodGet, "/api/tags", "", "Authorization", key)
	var left int
	if _, err := fmt.Sscanf(header.Get("RateLimit"), `"key";r=%d;t=%d`, &left, &seconds); err != nil {
		p.t.Fatal(header, err)
	}
	return seconds
}

// isRefusedInGraphQL uses a key that has nothing left at the other door.
func (p *process) isRefusedInGraphQL(key string) {
	p.t.Helper()
	got := p.graphQL([]string{"Authorization", key}, "{ tags(first: 1) { totalCount } }", nil)
	if got.status == http.StatusOK && !bytes.Contains(got.body, []byte(`"errors"`)) {
		return // a window began meanwhile
	}
	if got.status != http.StatusTooManyRequests || !bytes.Contains(got.body, []byte(`"retryAfter":`+got.header.Get("Retry-After"))) {
		p.t.Errorf("%d %v %s", got.status, got.header, got.body)
	}
}
