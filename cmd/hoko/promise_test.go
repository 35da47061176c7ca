package main

import (
	"bytes"
	"crypto/rand"
	"net/http"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db/dbtest"
	"github.com/hoko-to/hoko/server/rest"
)

// promiseRounds is how often each promise is tried on each database.
const promiseRounds = 3

// promises are the sentences that the README publishes, word for word, and the
// tests that hold the program to them.
func promises() []struct{ name, sentence, test string } {
	return []struct{ name, sentence, test string }{
		{
			"R1 Admission", "Once the response to `revokeApiKey` has been sent, no request whose authentication starts later is accepted with that key, " +
				"in any server process. Bound: 0 ms, independent of any notification channel.", "TestR1Admission",
		},
		{
			"R2 Effects", "No write authorised by that key commits after that response. Revoke waits for writes already under way; each of those carries " +
				"a 5 s limit (local `statement_timeout` and `idle_in_transaction_session_timeout`; after 6 s revoke terminates the backends that still " +
				"hold the lock, so that even a stopped process cannot keep it).", "TestR2Effects",
		},
		{
			"R3 Fail closed", "A process that cannot ask the database whether a key is good answers 503 with `Retry-After` within 1 s. Never 200, never 401 " +
				"(a client must not throw away a good key because our database is down).", "TestR3FailClosed",
		},
		{
			"R4 Long-lived", "Subscriptions and exports opened with the key end within 1 s, and within 5 s with the notification channel cut.", "TestR4LongLived",
		},
		{
			"R5 Permanence", "No API call makes a revoked key valid again; database triggers refuse to clear `revoked_at`, to change hash, id or workspace, " +
				"to widen scopes, and to delete the row.", "TestR5Permanence",
		},
		{
			"R6 Visibility", "A refused use of a revoked or expired key appears in that key's log within 2 s, in every process.", "TestR6Visibility",
		},
		{"R1", "R1 holds as well for narrowed scopes, an expiry brought forward and a changed allow-list.", "TestR1Admission"},
	}
}

// TestReadmePromises: what is published is what is tested.
func TestReadmePromises(t *testing.T) {
	t.Parallel()
	text, err := os.ReadFile(readme)
	if err != nil {
		t.Fatal(err)
	}
	published := strings.Join(strings.Fields(strings.ReplaceAll(string(text), "**", "")), " ")
	files, err := filepath.Glob("*_test.go")
	if err != nil {
		t.Fatal(err)
	}
	var tests bytes.Buffer
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		tests.Write(text)
	}
	for _, p := range promises() {
		for _, part := range []string{p.name, p.sentence, p.test} {
			if !strings.Contains(published, part) {
				t.Errorf("the README does not say %q", part)
			}
		}
		if !bytes.Contains(tests.Bytes(), []byte("\nfunc "+p.test+"(t *testing.T)")) {
			t.Errorf("there is no %s", p.test)
		}
	}
}

// eachHouse runs test on both databases, with processes that share one.
func eachHouse(t *testing.T, test func(t *testing.T, h *house)) {
	t.Helper()
	t.Run("sqlite", func(t *testing.T) {
		t.Parallel()
		test(t, openSQLiteHouse(t))
	})
	t.Run("postgres", func(t *testing.T) {
		t.Parallel()
		test(t, openHouse(t, build(t), dbtest.PostgresURL(t), [processCount]time.Duration{}))
	})
}

// TestR1Admission ends the power of keys that all processes are busy with:
// nothing that starts after the answer is accepted.
func TestR1Admission(t *testing.T) {
	t.Parallel()
	eachHouse(t, func(t *testing.T, h *house) {
		s := &score{}
		for round := range promiseRounds {
			normal(h, s, round)
			rotated(h, s, round)
			fiftyRevokes(h, s, round)
		}
		for round := range 4 {
			narrowed(h, s, round)
		}
		if s.lateAdmissions > 0 {
			t.Errorf("%d requests that started after the answer were accepted", s.lateAdmissions)
		}
	})
}

// TestR2Effects revokes keys that write: nothing is committed after the answer,
// whatever had begun before it, also where a process was stopped in the middle.
func TestR2Effects(t *testing.T) {
	t.Parallel()
	eachHouse(t, func(t *testing.T, h *house) {
		s := &score{}
		for round := range promiseRounds {
			w := h.work(callers{writers: 6})
			h.round(s, w, h.revokeNow(round, w))
		}
		if h.proxies != nil {
			processStopped(h, s, 0)
			if slowest := percentile(s.took, 100); slowest < 4*time.Second || slowest > 10*time.Second {
				t.Errorf("a stopped process kept the revocation waiting for %s", slowest)
			}
		}
		if s.lateWrites > 0 {
			t.Errorf("%d writes were committed after the answer", s.lateWrites)
		}
	})
}

// TestR3FailClosed cuts a process off from its database: it answers 503 with
// Retry-After within a second over every route, to one caller and to a crowd, with
// a good key, an unknown one and a session. It runs alone: other tests would take
// the processors from what is timed.
func TestR3FailClosed(t *testing.T) {
	proxy := dbtest.NewProxy(t, dbtest.PostgresURL(t))
	p := startProgram(t, build(t), []string{"HOKO_DATA=" + t.TempDir(), "HOKO_DATABASE=" + proxy.URL()})
	owner := p.setUp()
	good, id := owner.newKey(texts(hoko.AllScopes())...)
	unknown, err := hoko.NewKeyText(rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	w := newLabour(t, good, id, p.collection(good))
	credentials := [][]string{{"Authorization", "Bearer " + good}, {"Authorization", unknown.Reveal()}}
	for _, purpose := range []string{"admission", ""} {
		proxy.Swallow(purpose)
		for _, credential := range credentials {
			routes := everyRoute(w)
			expectAll503(t, p, len(routes), func(i int) (action, []string) { return routes[i], credential })
		}
		expectAll503(t, p, crowd, func(i int) (action, []string) { return everyRoute(w)[i%len(everyRoute(w))], credentials[i%2] })
		expectAll503(t, p, 1, func(int) (action, []string) { return reads()[1](w), owner.headers() })
		proxy.Heal()
		p.await("available again", func() bool { return p.apiStatus(good) == http.StatusOK })
	}
}

// crowd is more callers than any pool has connections.
const crowd = 200

// everyRoute returns one request for each route of REST, and those of GraphQL.
func everyRoute(w *labour) []action {
	actions := []action{reads()[1](w), writes()[1](w), asked(`{ viewer { role } }`, nil)}
	for _, r := range rest.Routes() {
		a := action{method: r.Method, path: r.Path, body: "[]"}
		if r.Method == http.MethodGet {
			a.body = ""
		}
		actions = append(actions, a)
	}
	return actions
}

// expectAll503 makes n requests at once of a process that cannot ask its database.
func expectAll503(t *testing.T, p *process, n int, request func(i int) (a action, credential []string)) {
	t.Helper()
	expectPrompt(t, "the slowest refusal", answerLimit, func() time.Duration {
		var all sync.WaitGroup
		took := make([]time.Duration, n)
		for i := range n {
			all.Go(func() {
				a, credential := request(i)
				took[i] = expect503(t, p, a, credential)
			})
		}
		all.Wait()
		return slices.Max(took)
	})
}

// expect503 makes one, and returns how long the refusal took.
func expect503(t *testing.T, p *process, a action, credential []string) (took time.Duration) {
	t.Helper()
	begin := time.Now()
	status, header, body, err := send(t.Context(), p, a, credential...)
	took = time.Since(begin)
	if err != nil || status != http.StatusServiceUnavailable || header.Get("Retry-After") == "" {
		t.Errorf("%s %s: status = %d, want 503 with Retry-After: %v %s", a.method, a.path, status, err, body)
	}
	return took
}

// TestR4LongLived revokes keys that follow clicks, leads and sales and export
// clicks, in every process; also where nothing is heard of other processes, and where nothing at
// all comes from the database.
func TestR4LongLived(t *testing.T) {
	eachHouse(t, func(t *testing.T, h *house) {
		h.storeClicks(t)
		s := &score{}
		for round := range promiseRounds {
			streamsOpen(h, s, round)
		}
		t.Log(lagOf(s.streams))
		if h.proxies != nil {
			h.expectStreamsEnd(0, "feed")
			h.expectStreamsEnd(1, "")
		}
	})
}

// expectStreamsEnd revokes a key that has streams in a process which is cut off.
func (h *house) expectStreamsEnd(deaf int, purpose string) {
	h.t.Helper()
	expectPrompt(h.t, "the end of streams without "+purpose, deafStreamLimit, func() time.Duration { return h.endDeafStreams(deaf, purpose) })
}

// endDeafStreams is expectStreamsEnd once, and returns how long it took.
func (h *house) endDeafStreams(deaf int, purpose string) time.Duration {
	h.t.Helper()
	w := h.newLabour("scopes", []string{"analyticsRead"})
	open := []*follower{w.export(h.processes[deaf])}
	for _, field := range recorded {
		open = append(open, w.subscribe(h.processes[deaf], field))
	}
	awaitLive(h.t, open...)
	h.proxies[deaf].Swallow(purpose)
	defer h.proxies[deaf].Heal()
	w.end(h.revokeNow(deaf+1, w))
	took := expectEnd(h.t, time.Now(), `"reason":"`, open...)
	w.all.Wait()
	return took
}

// TestR5Permanence tries to bring revoked keys back, over the API, by a restart
// and by statements that no program makes.
func TestR5Permanence(t *testing.T) {
	t.Parallel()
	eachHouse(t, func(t *testing.T, h *house) {
		w := h.newLabour("idempotencyKey", "made once")
		revoked := h.revoke(t.Context(), 0, w.id)
		if revoked.Failure != nil {
			t.Fatal(revoked.Failure)
		}
		for i, attempt := range revivals(w.id) {
			_ = h.change(t.Context(), i, attempt.document, attempt.in) // which may be refused, or change what is no power
			h.expectRevoked(t, w, *revoked.RevokedAt)
		}
		for _, statement := range []string{
			"UPDATE api_keys SET revoked_at = NULL, revoked_reason = NULL",
			"UPDATE api_keys SET revoked_at = revoked_at + 1",
			"UPDATE api_keys SET hash = substr(hash, 2)",
			"UPDATE api_keys SET public_id = 'another00000'",
			"UPDATE api_keys SET id = '" + someID + "'",
			"UPDATE api_keys SET workspace_id = '" + someID + "'",
			`UPDATE api_keys SET scopes = '["linksRead","linksWrite","collectionsRead","tagsRead"]'`,
			"DELETE FROM api_keys",
		} {
			if _, err := h.pool.ExecContext(t.Context(), statement+" WHERE id = '"+w.id+"'"); err == nil {
				t.Errorf("accepted: %s", statement)
			}
		}
		h.restart(t, 0)
		h.expectRevoked(t, w, *revoked.RevokedAt)
	})
}

// revival is a mutation that would give a key power.
type revival struct {
	document string
	in       map[string]any
}

func revivals(id string) []revival {
	const update = `mutation($in: UpdateApiKeyInput!) { done: updateApiKey(input: $in) { apiKey { revokedAt } } }`
	return []revival{
		{update, input("id", id, "name", "back")},
		{update, input("id", id, "expiresAt", nil)},
		{update, input("id", id, "expiresAt", "2100-01-01T00:00:00Z")},
		{update, input("id", id, "scopes", []string{"linksWrite", "collectionsRead", "tagsRead"})},
		{update, input("id", id, "allowedIps", []string{}, "allowedHostnames", []string{})},
		{`mutation($in: RotateApiKeyInput!) { done: rotateApiKey(input: $in) { apiKey { revokedAt } } }`, input("id", id, "overlap", "WEEK")},
		{`mutation($in: RevokeApiKeyInput!) { done: revokeApiKey(input: $in) { apiKey { revokedAt } } }`, input("id", id, "reason", "OTHER", "note", "again")},
		{
			`mutation($in: CreateApiKeyInput!) { done: createApiKey(input: $in) { apiKey { revokedAt } } }`,
			input("name", "at work", "scopes", []string{"linksWrite", "collectionsRead", "tagsRead"}, "idempotencyKey", "made once"),
		},
	}
}

// restart ends a process and starts another one in its place.
func (h *house) restart(t *testing.T, i int) {
	t.Helper()
	old := h.processes[i]
	old.stop()
	env := slices.DeleteFunc(slices.Clone(old.cmd.Env), func(s string) bool { return strings.HasPrefix(s, "HOKO_LISTEN=") })
	h.processes[i] = startProgram(t, old.cmd.Path, env)
	h.owners[i] = &session{process: h.processes[i], cookie: h.owners[i].cookie, workspace: h.owners[i].workspace}
}

// expectRevoked asks every process with the key, and what it says of the key.
func (h *house) expectRevoked(t *testing.T, w *labour, at time.Time) {
	t.Helper()
	for i, p := range h.processes {
		for _, a := range slices.Concat(reads(), writes()) {
			status, _, body, err := w.send(p, a(w))
			if err != nil || status != http.StatusUnauthorized || !bytes.Contains(body, []byte(`"key_revoked"`)) {
				t.Errorf("the revoked key was answered %d: %v %s", status, err, body)
			}
		}
		got := h.owners[i].graphQL(h.owners[i].headers(), `query($id: ID!) { apiKey(id: $id) { state revokedAt } }`, map[string]any{"id": w.id})
		var body struct {
			Data struct {
				APIKey struct {
					State     string
					RevokedAt time.Time
				}
			}
		}
		decode(t, got.body, &body)
		if key := body.Data.APIKey; key.State != "REVOKED" || !key.RevokedAt.Equal(at) {
			t.Errorf("the key is shown as %+v, want revoked at %s", key, at)
		}
	}
}
