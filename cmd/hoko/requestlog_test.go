package main

import (
	"context"
	"fmt"
	"net/http"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"
)

// Sizes of the tests of the request log.
const (
	logCallers    = 16
	callsPerRound = 300
	logRounds     = 5
	floodCalls    = 5000
	logDelay      = 2 * time.Second // until a call shows
)

// loggedKey is what an admin sees of the calls with a key.
type loggedKey struct {
	RequestsPerDay []struct {
		Count, RefusedCount int
		Outcomes            []struct {
			Outcome string
			Count   int
		}
	}
	LastRefused *struct{ Outcome, Address, UserAgent string }
	LateUse     *struct {
		Count, RecentCount int
		Addresses          []struct {
			Value string
			Count int
		}
	}
	Requests struct {
		Nodes    []loggedRequest
		PageInfo struct {
			HasNextPage bool
			EndCursor   *string
		}
	}
}

type loggedRequest struct {
	Count, Status                                     int
	Operation, Outcome, Address, UserAgent, RequestID string
	NeededScopes                                      []string
	Refused                                           bool
	Latency, MaxLatency                               float64
}

// logged reads one page of what is known of the calls with a key.
func (s *session) logged(keyID string, after *string) (k loggedKey) {
	s.t.Helper()
	got := s.graphQL(s.headers(), `query($id: ID!, $after: String) { apiKey(id: $id) {
		requestsPerDay { count refusedCount outcomes { outcome count } }
		lastRefused { outcome address userAgent }
		lateUse { count recentCount addresses { value count } }
		requests(first: 100, after: $after) {
			nodes { count status operation outcome address userAgent requestId neededScopes refused latency maxLatency }
			pageInfo { hasNextPage endCursor } } } }`, map[string]any{"id": keyID, "after": after})
	var answer struct{ Data struct{ APIKey *loggedKey } }
	decode(s.t, got.body, &answer)
	if answer.Data.APIKey == nil {
		s.t.Fatalf("%s", got.body)
	}
	return *answer.Data.APIKey
}

// counted returns how many calls the entries, and the days, tell of, and how
// many entries there are.
func (s *session) counted(keyID string) (byEntries, byDays, entries int) {
	s.t.Helper()
	var after *string
	for {
		k := s.logged(keyID, after)
		for _, entry := range k.Requests.Nodes {
			byEntries += entry.Count
			entries++
		}
		if after = k.Requests.PageInfo.EndCursor; !k.Requests.PageInfo.HasNextPage {
			for _, day := range k.RequestsPerDay {
				byDays += day.Count
			}
			return byEntries, byDays, entries
		}
	}
}

// callLoad asks the API with a key from several connections until ctx ends.
type callLoad struct {
	begun, answered atomic.Int64
	all             sync.WaitGroup
}

func (p *process) callOften(ctx context.Context, secret string, most int64) *callLoad {
	l := &callLoad{}
	for range logCallers {
		l.all.Go(func() {
			for ctx.Err() == nil && l.begun.Add(1) <= most {
				if callOnce(ctx, p.url, secret) {
					l.answered.Add(1)
				}
			}
		})
	}
	return l
}

// callOnce reports whether the beginning of an answer came.
func callOnce(ctx context.Context, url, secret string) bool {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, url+"/api/tags", http.NoBody)
	if err != nil {
		return false
	}
	req.Header.Set("Authorization", "Bearer "+secret)
	resp, err := visitor.Do(req)
	if err != nil {
		return false
	}
	resp.Body.Close()
	return true
}

// TestAnsweredCallsSurviveKill kills the program under load, again and again:
// every call that was answered is counted, once.
func TestAnsweredCallsSurviveKill(t *testing.T) {
	t.Parallel()
	eachDatabase(t, func(t *testing.T, env []string) {
		p := startProgram(t, build(t), env)
		owner := p.setUp()
		secret, id := owner.newKey("tagsRead")
		var answered, begun int64
		for range logRounds {
			ctx, cancel := context.WithCancel(t.Context())
			load := p.callOften(ctx, secret, 1<<40)
			p.await("under load", func() bool { return load.answered.Load() >= callsPerRound })
			p.kill()
			cancel()
			load.all.Wait()
			answered, begun = answered+load.answered.Load(), begun+load.begun.Load()
			p = startProgram(t, build(t), env)
			owner.process = p
		}
		// Entries are read page by page while calls are still being stored, so the
		// two agree once that is over.
		var byEntries, byDays int
		awaitFor(t, loadLimit, "counted every answered call", func() bool {
			byEntries, byDays, _ = owner.counted(id)
			return int64(byDays) >= answered && byEntries == byDays
		}, func() string {
			return fmt.Sprintf("%d answered; entries tell of %d, days of %d\n%s", answered, byEntries, byDays, p.stderr)
		})
		if int64(byDays) > begun {
			t.Errorf("%d calls began, and %d are counted", begun, byDays)
		}
	})
}

// TestAFloodOfRefusalsIsCountedExactly, in few entries, and shows within two
// seconds; so does which revoked key it came with, and from where.
func TestAFloodOfRefusalsIsCountedExactly(t *testing.T) {
	t.Parallel()
	eachDatabase(t, func(t *testing.T, env []string) {
		p := startProgram(t, build(t), env)
		owner := p.setUp()
		secret, id := owner.newKey("tagsRead")
		owner.revoke(id)
		calls := 0
		expectPrompt(t, "the last refusal, to show,", logDelay, func() time.Duration {
			calls += floodCalls
			return owner.flood(secret, id, calls)
		})
		k := owner.logged(id, nil)
		late := k.LateUse
		if k.LastRefused == nil || k.LastRefused.Outcome != "key_revoked" || k.LastRefused.Address != "127.0.0.1" || late == nil ||
			late.Count != calls || late.RecentCount != calls || len(late.Addresses) != 1 || late.Addresses[0].Count != calls {
			t.Errorf("%+v %+v", k.LastRefused, late)
		}
		if got := owner.graphQL(owner.headers(), `{ apiKeyLateUses(filter: {revoked: true}) { totalCount nodes { count apiKey { id state } addresses { value count } userAgents { value } } } }`, nil); !strings.Contains(string(got.body), fmt.Sprintf(`{"totalCount":1,"nodes":[{"count":%d,"apiKey":{"id":%q,"state":"REVOKED"},"addresses":[{"value":"127.0.0.1","count":%d}]`, calls, id, calls)) {
			t.Errorf("%s", got.body)
		}
	})
}

// flood makes many calls with a revoked key, and returns how long it took until all
// that were made so far were counted.
func (s *session) flood(secret, id string, calls int) time.Duration {
	s.t.Helper()
	load := s.callOften(s.t.Context(), secret, floodCalls)
	load.all.Wait()
	if load.answered.Load() != floodCalls {
		s.t.Fatalf("%d calls were answered", load.answered.Load())
	}
	ended := time.Now()
	var byEntries, byDays, entries int
	awaitFor(s.t, loadLimit, "counted every refusal", func() bool {
		byEntries, byDays, entries = s.counted(id)
		return byDays >= calls && byEntries >= calls
	}, func() string { return fmt.Sprintf("%d of %d counted\n%s", byDays, calls, s.stderr) })
	took := time.Since(ended)
	if byEntries != calls || byDays != calls || entries > calls/20 {
		s.t.Errorf("entries tell of %d, days of %d; there are %d entries", byEntries, byDays, entries)
	}
	return took
}

// TestRequestLogTellsWhatWasAsked and how it ended, whichever door it came
// through, and nothing of what was sent.
func TestRequestLogTellsWhatWasAsked(t *testing.T) {
	t.Parallel()
	p := start(t, []string{"HOKO_DATA=" + t.TempDir()})
	owner := p.setUp()
	secret, id := owner.newKey("linksRead")
	as := []string{"Authorization", "Bearer " + secret, "User-Agent", "robot/1"}
	p.request(http.MethodGet, "/api/links?search=private", "", as...)
	p.request(http.MethodPost, "/api/tags", `[{"name":"private"}]`, as...)
	p.request(http.MethodGet, "/api/links?take=x", "", as...)
	p.request(http.MethodGet, "/api/nothing", "", as...)
	p.graphQL(as, `{ links { totalCount } }`, nil)
	p.graphQL(as, `{ tags { totalCount } }`, nil)
	p.graphQL(as, `mutation { deleteTag(input: {id: "private"}) { deletedId } }`, nil)
	p.graphQL(as, `private {`, nil)
	owner.revoke(id)
	p.request(http.MethodGet, "/api/links?search=private", "", as...)
	p.graphQL(as, `{ links { totalCount } }`, nil)

	want := map[string]string{
		"GET /api/links 200 ok":                     "linksRead",
		"POST /api/tags 403 insufficient_scope":     "tagsWrite",
		"GET /api/links 400 out_of_range":           "linksRead",
		" 404 endpoint_unknown":                     "",
		"query links 200 ok":                        "linksRead",
		"query tags 200 insufficient_scope":         "tagsRead",
		"mutation deleteTag 403 insufficient_scope": "tagsWrite",
		"graphql 200 document_malformed":            "",
		"GET /api/links 401 key_revoked":            "linksRead",
		"graphql 401 key_revoked":                   "",
	}
	var got map[string]string
	p.await("showing every call", func() bool {
		got = map[string]string{}
		for _, r := range owner.logged(id, nil).Requests.Nodes {
			got[fmt.Sprintf("%s %d %s", r.Operation, r.Status, r.Outcome)] = strings.Join(r.NeededScopes, " ")
			if r.UserAgent != "robot/1" || r.RequestID == "" || r.Address != "127.0.0.1" || r.MaxLatency <= 0 || strings.Contains(fmt.Sprint(r), "private") {
				t.Errorf("%+v", r)
			}
		}
		return len(got) >= len(want)
	})
	for call, scopes := range want {
		if found, ok := got[call]; !ok || found != scopes {
			t.Errorf("%q needs %q; the log tells %q", call, scopes, got)
		}
	}
}
