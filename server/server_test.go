package server_test

import (
	"encoding/json"
	"io"
	"net/http"
	"strings"
	"testing"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db"
	"github.com/hoko-to/hoko/db/dbtest"
	"github.com/hoko-to/hoko/server"
)

func TestHealth(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, store *db.Store) {
		h := open(t, store)
		for _, path := range []string{"/healthz", "/readyz"} {
			if got := h.do(http.MethodGet, path, "").is(http.StatusOK); got.body != "ok\n" || got.Header.Get("Cache-Control") != "no-store" {
				t.Errorf("%s: %q %v", path, got.body, got.Header)
			}
			h.do(http.MethodPost, path, "").is(http.StatusMethodNotAllowed)
		}
		if got := h.do(http.MethodGet, "/robots.txt", "").is(http.StatusOK).body; !strings.Contains(got, "Disallow: /api/\n") {
			t.Errorf("robots.txt: %s", got)
		}
	})
}

func TestNotReadyWithoutADatabase(t *testing.T) {
	t.Parallel()
	cluster := dbtest.Postgres(t)
	store := dbtest.Open(t, db.Config{URL: cluster.URL()})
	h := open(t, store)
	cluster.Stop(t)
	t.Cleanup(func() { cluster.Start(t) }) // a store is closed while its database is there
	h.do(http.MethodGet, "/healthz", "").is(http.StatusOK)
	if got := h.do(http.MethodGet, "/readyz", "").is(http.StatusServiceUnavailable); got.Header.Get("Retry-After") != "1" {
		t.Errorf("header %v", got.Header)
	}
	got := h.get("/api/links").is(http.StatusServiceUnavailable)
	f := got.failure()
	if f.Code != hoko.CodeUnavailable || f.RetryAfter != 1 || got.Header.Get("Retry-After") != "1" || got.Header.Get("WWW-Authenticate") != "" {
		t.Errorf("%s %v", got.body, got.Header)
	}
	checkBilingual(t, "unavailable", f.Error.En, f.Error.Ar)
}

func TestRequestID(t *testing.T) {
	t.Parallel()
	stranger, behind := openSQLite(t), openSQLite(t, trustLoopback)
	const given = "a1b2.c3-d4_e5:f6"
	if got := stranger.send(http.MethodGet, "/api/links", "", "X-Request-Id", given).Header.Get("X-Request-Id"); got == given || got == "" {
		t.Errorf("a stranger chose %q", got)
	}
	if got := behind.send(http.MethodGet, "/api/links", "", "X-Request-Id", given).Header.Get("X-Request-Id"); got != given {
		t.Errorf("the proxy's id became %q", got)
	}
	for _, malformed := range []string{"a b", `a"b`, "{}", strings.Repeat("x", 129)} {
		if got := behind.send(http.MethodGet, "/api/links", "", "X-Request-Id", malformed).Header.Get("X-Request-Id"); got == malformed {
			t.Errorf("%q is repeated", malformed)
		}
	}
}

func TestAccessLog(t *testing.T) {
	t.Parallel()
	h := openSQLite(t, trustLoopback)
	h.send(http.MethodGet, "/api/links?search=private", "", "X-Forwarded-For", "203.0.113.7", "X-Request-Id", "r1")
	h.send(http.MethodPut, "/api/collections", "[]", "X-Request-Id", "r2")
	h.do(http.MethodGet, "/api/"+h.key, "", "X-Request-Id", "r3")
	lines := map[string]string{}
	for line := range strings.Lines(h.log.String()) {
		for _, id := range []string{"r1", "r2", "r3"} {
			if strings.Contains(line, "requestId="+id+" ") {
				lines[id] = line
			}
		}
	}
	publicID := strings.Split(h.key, "_")[1]
	for id, words := range map[string][]string{
		"r1": {"method=GET", "path=/api/links ", "status=200", "bytes=3", "address=203.0.113.7", `operation="GET /api/links"`, "scopes=linksRead", "outcome=ok", "key=" + publicID, "duration="},
		"r2": {"method=PUT", "status=400", "scopes=collectionsWrite", "outcome=batch_empty"},
		"r3": {"status=404", `path="(holds a key)"`, "outcome=endpoint_unknown"},
	} {
		for _, word := range words {
			if !strings.Contains(lines[id], word) {
				t.Errorf("%s lacks %s: %s", id, word, lines[id])
			}
		}
	}
	if strings.Contains(h.log.String(), "private") {
		t.Error("the log holds a query")
	}
	h.checkNoSecrets(h.key)
}

// panicDoor panics unless it is told to refuse, before or after it has begun to
// answer.
type panicDoor struct{}

func (panicDoor) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if refusal := hoko.CallFrom(r.Context()).Refusal; refusal != nil {
		w.WriteHeader(http.StatusInternalServerError)
		_ = json.NewEncoder(w).Encode(hoko.CodeOf(refusal))
		return
	}
	if r.Method == http.MethodPost {
		_, _ = io.WriteString(w, strings.Repeat("half an answer ", 1000))
	}
	var nowhere *http.Request
	nowhere.Method = "" // a mistake in the program
}

func TestPanics(t *testing.T) {
	t.Parallel()
	h := openSQLite(t, func(o *server.Options) { o.GraphQL = panicDoor{} })
	if got := h.do(http.MethodGet, "/graphql", "").is(http.StatusInternalServerError); got.body != `"internal"`+"\n" {
		t.Errorf("answered %s", got.body)
	}
	if log := h.log.String(); !strings.Contains(log, "nil pointer") || !strings.Contains(log, "outcome=") {
		t.Errorf("logged %s", log)
	}
	r, err := http.NewRequestWithContext(t.Context(), http.MethodPost, h.url+"/graphql", nil)
	if err != nil {
		t.Fatal(err)
	}
	answer, err := http.DefaultTransport.RoundTrip(r)
	if err != nil {
		t.Fatal(err)
	}
	defer answer.Body.Close()
	if text, err := io.ReadAll(answer.Body); err == nil {
		t.Errorf("a broken answer looks whole: %d bytes", len(text))
	}
}

// TestDoorsAreReserved holds that no link can be made that a door would hide.
func TestDoorsAreReserved(t *testing.T) {
	t.Parallel()
	h := openSQLite(t)
	for _, segment := range []string{"admin", "api", "graphql", "healthz", "readyz"} {
		got := h.post("/api/links", `[{"url":"https://example.com/","collectionId":"`+h.collection()+`","shortId":"`+segment+`"}]`)
		if code := got.is(http.StatusBadRequest).failure().Code; code != hoko.CodeShortIDReserved {
			t.Errorf("%s: %s", segment, code)
		}
	}
}
