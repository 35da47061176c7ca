package main

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"net/http"
	"net/url"
	"sync"
	"testing"
)

// visits sends visitors to a short URL from several connections until ctx ends,
// and remembers every click that was answered.
type visits struct {
	mu       sync.Mutex
	answered map[string]bool
	refused  map[int]int // by status; 0 for no answer
	all      sync.WaitGroup
}

func visit(ctx context.Context, base, shortID string, connections int) *visits {
	v := &visits{answered: map[string]bool{}, refused: map[int]int{}}
	for range connections {
		v.all.Go(func() {
			for ctx.Err() == nil {
				v.note(visitOnce(ctx, base+"/"+shortID))
			}
		})
	}
	return v
}

// crowdVisitor is a visitor at whose answers nobody looks for secrets, which would
// cost more than the visits.
var crowdVisitor = &http.Client{CheckRedirect: visitor.CheckRedirect, Transport: hasty.Transport, Timeout: visitor.Timeout}

// visitOnce returns the id of the click that a visit was answered with, or the
// status that it was refused with.
func visitOnce(ctx context.Context, address string) (clickID string, status int) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, address, http.NoBody)
	if err != nil {
		return "", 0
	}
	req.Header.Set("User-Agent", "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36")
	resp, err := crowdVisitor.Do(req)
	if err != nil {
		return "", 0
	}
	_, _ = io.Copy(io.Discard, resp.Body)
	resp.Body.Close()
	location, err := url.Parse(resp.Header.Get("Location"))
	if err != nil {
		return "", resp.StatusCode
	}
	return location.Query().Get("hoko_id"), resp.StatusCode
}

func (v *visits) note(clickID string, status int) {
	v.mu.Lock()
	defer v.mu.Unlock()
	if clickID == "" {
		v.refused[status]++
		return
	}
	v.answered[clickID] = true
}

// count returns how many visits were answered so far.
func (v *visits) count() int {
	v.mu.Lock()
	defer v.mu.Unlock()
	return len(v.answered)
}

// settled waits for the last visitor and returns what was answered.
func (v *visits) settled() map[string]bool {
	v.all.Wait()
	return maps.Clone(v.answered)
}

// recorded reads every click of a link over REST, page by page, and fails if
// one is there twice.
func (p *process) recorded(key, linkID string) map[string]bool {
	p.t.Helper()
	ids := map[string]bool{}
	const take = 10_000
	for skip := 0; ; skip += take {
		path := fmt.Sprintf("/api/analytics?linkId=%s&take=%d&skip=%d&sort=asc&bots=true", linkID, take, skip)
		status, _, body := p.request(http.MethodGet, path, "", "Authorization", "Bearer "+key)
		var page []struct{ ID string }
		if err := json.Unmarshal(body, &page); err != nil || status != http.StatusOK {
			p.t.Fatalf("%d %s", status, body)
		}
		for _, click := range page {
			if ids[click.ID] {
				p.t.Errorf("click %s is there twice", click.ID)
			}
			ids[click.ID] = true
		}
		if len(page) < take {
			return ids
		}
	}
}

// awaitRecorded waits until every answered click is recorded.
func (p *process) awaitRecorded(key, linkID string, answered map[string]bool) {
	p.t.Helper()
	var missing int
	awaitFor(p.t, loadLimit, "recorded every answered click", func() bool {
		recorded := p.recorded(key, linkID)
		missing = 0
		for id := range answered {
			if !recorded[id] {
				missing++
			}
		}
		return missing == 0
	}, func() string {
		return fmt.Sprintf("%d of %d answered clicks are missing\n%s", missing, len(answered), p.stderr)
	})
}

// total returns how many clicks of a link are counted.
func (p *process) total(t *testing.T, key, linkID string) int {
	t.Helper()
	got := p.graphQL([]string{"Authorization", "Bearer " + key},
		`query($id: ID!) { clicks(first: 1, filter: {linkId: $id, bots: true}) { totalCount } }`, map[string]any{"id": linkID})
	var body struct {
		Data struct{ Clicks struct{ TotalCount int } }
	}
	decode(t, got.body, &body)
	return body.Data.Clicks.TotalCount
}
