package server_test

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/server"
	"github.com/hoko-to/hoko/service"
)

// slowHouse is a house whose GraphQL door works until the end.
type slowHouse struct {
	*house
	working, end chan struct{}
	requests     sync.WaitGroup
}

func openSlow(t *testing.T, settings ...func(*server.Options)) *slowHouse {
	t.Helper()
	h := &slowHouse{working: make(chan struct{}), end: make(chan struct{})}
	slow := func(o *server.Options) {
		o.GraphQL = http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
			_, _ = io.Copy(io.Discard, r.Body)
			h.working <- struct{}{}
			<-h.end
		})
	}
	h.house = openSQLite(t, append([]func(*server.Options){slow}, settings...)...)
	return h
}

// occupy begins n requests with a key.
func (h *slowHouse) occupy(n int, key, body string) {
	for range n {
		h.requests.Go(func() { h.do(http.MethodPost, "/graphql", body, "Authorization", key) })
		<-h.working
	}
}

// finish ends the requests.
func (h *slowHouse) finish() {
	close(h.end)
	h.requests.Wait()
}

const (
	callerTurns         = 16
	callerHeavyTurns    = 2
	workspaceHeavyTurns = 3
	heavyTurns          = 6
)

func large() string { return "[" + strings.Repeat(" ", 1<<20) + "]" }

func (r response) isBusy() {
	r.t.Helper()
	if got := r.is(http.StatusTooManyRequests).failure(); got.Code != hoko.CodeRateLimited || got.RetryAfter != 5 || r.Header.Get("Retry-After") != "5" {
		r.t.Errorf("%v %v", got, r.Header)
	}
}

// TestOneCallerLeavesRoom: however many requests a key makes, others are served,
// above all who wants to revoke it.
func TestOneCallerLeavesRoom(t *testing.T) {
	t.Parallel()
	h := openSlow(t)
	defer h.finish()
	leaked := h.newKey(hoko.AllScopes()...)
	h.occupy(callerTurns, leaked, "{}")
	h.do(http.MethodGet, "/api/links", "", "Authorization", leaked).isBusy()
	h.get("/api/links").is(http.StatusOK)
}

// TestStrangersLeaveRoom: however many requests somebody makes who shows no
// credential, others are served, wherever they are and above all if they show one.
func TestStrangersLeaveRoom(t *testing.T) {
	t.Parallel()
	h := openSlow(t, trustLoopback)
	defer h.finish()
	for range callerTurns {
		h.requests.Go(func() { h.do(http.MethodPost, "/graphql", "{}", "X-Forwarded-For", "192.0.2.1") })
		<-h.working
	}
	h.do(http.MethodGet, "/api/links", "", "X-Forwarded-For", "192.0.2.1").isBusy()
	h.do(http.MethodGet, "/api/links", "", "X-Forwarded-For", "192.0.2.2").is(http.StatusUnauthorized)
	h.do(http.MethodGet, "/api/links", "", "X-Forwarded-For", "192.0.2.1", "Authorization", h.key).is(http.StatusOK)
	h.do(http.MethodGet, "/api/links", "", "X-Forwarded-For", "192.0.2.1", "Authorization", "Bearer x").is(http.StatusUnauthorized)
}

// TestHeavyRequestsTakeTurns: while as many large bodies are worked on as may
// be, another one is told to come back, and light requests go on.
func TestHeavyRequestsTakeTurns(t *testing.T) {
	t.Parallel()
	h := openSlow(t)
	for range heavyTurns {
		key := h.foreignKey()
		h.occupy(1, key, large())
		h.do(http.MethodGet, "/api/links?take=1000", "", "Authorization", key).is(http.StatusOK)
	}
	h.post("/api/links", large()).isBusy()
	h.get("/api/links?take=10000").isBusy()
	h.post("/api/links", "[]").is(http.StatusBadRequest)
	h.finish()
	h.get("/api/links?take=10000").is(http.StatusOK)
}

// TestOneCallersHeavyRequestsLeaveRoom: they do not use up the turns of all.
func TestOneCallersHeavyRequestsLeaveRoom(t *testing.T) {
	t.Parallel()
	h := openSlow(t)
	defer h.finish()
	key := h.newKey(hoko.AllScopes()...)
	h.occupy(callerHeavyTurns, key, large())
	h.do(http.MethodGet, "/api/links?take=10000", "", "Authorization", key).isBusy()
	h.get("/api/links?take=10000").is(http.StatusOK)
}

// foreignKey makes a key of a workspace of its own.
func (h *house) foreignKey() string {
	h.t.Helper()
	slug := "w" + strings.ToLower(newID())
	workspace, err := h.service.CreateWorkspace(h.operator(""), service.WorkspaceInput{Slug: slug, Name: slug})
	if err != nil {
		h.t.Fatal(err)
	}
	made, err := h.service.CreateAPIKey(h.operator(workspace.ID), hoko.APIKeyInput{Name: "ci", Scopes: hoko.AllScopes(), Environment: hoko.EnvironmentProduction}, "")
	if err != nil {
		h.t.Fatal(err)
	}
	return "Bearer " + made.Secret.Reveal()
}

// TestOneWorkspacesHeavyRequestsLeaveRoom, whichever of its keys they come with.
func TestOneWorkspacesHeavyRequestsLeaveRoom(t *testing.T) {
	t.Parallel()
	h := openSlow(t)
	defer h.finish()
	for range workspaceHeavyTurns {
		h.occupy(1, h.newKey(hoko.AllScopes()...), large())
	}
	h.get("/api/links?take=10000").isBusy()
	h.occupy(callerHeavyTurns, h.foreignKey(), large())
	h.do(http.MethodGet, "/api/links?take=10000", "", "Authorization", h.foreignKey()).is(http.StatusOK)
}

// TestSlowBodiesHoldNoHeavyTurn: whoever sends a large body slowly keeps nobody
// else's heavy requests waiting, however many keys of however many workspaces it
// is done with, and is worked on when it has come.
func TestSlowBodiesHoldNoHeavyTurn(t *testing.T) {
	t.Parallel()
	turns := &server.Turns{}
	h := openSQLite(t, func(o *server.Options) { o.Turns = turns })
	link := `{"url":"https://example.com/","collectionId":"` + h.collection() + `"}`
	body := "[" + strings.Repeat(" ", 1<<20) + link + "]"
	rest := []func(string) string{h.beginBody(h.key, len(body))}
	for range heavyTurns {
		rest = append(rest, h.beginBody(h.foreignKey(), len(body)))
	}
	h.await(func() bool { return turns.Stats() == server.TurnStats{Held: len(rest), UploadsHeld: 3 * len(rest)} })
	h.get("/api/links?take=10000").is(http.StatusOK)
	h.post("/api/links", body).is(http.StatusCreated)
	if answer := rest[0](body); !strings.HasPrefix(answer, "HTTP/1.1 201 ") {
		t.Errorf("a body that came slowly was answered %.300s", answer)
	}
	for _, finish := range rest[1:] {
		finish(strings.Repeat("x", len(body)))
	}
	h.await(func() bool { return turns.Stats() == server.TurnStats{} })
}

// TestOneCallersSlowBodiesLeaveRoom: they do not use up the places of all, and
// bodies that come at once need none.
func TestOneCallersSlowBodiesLeaveRoom(t *testing.T) {
	t.Parallel()
	turns := &server.Turns{}
	h := openSQLite(t, func(o *server.Options) { o.Turns = turns })
	key := h.newKey(hoko.AllScopes()...)
	for range callerHeavyTurns {
		h.beginBody(key, 2<<20)
	}
	h.await(func() bool { return turns.Stats().UploadsHeld == 3*callerHeavyTurns })
	if answer := h.beginBody(key, 2<<20)(" "); !strings.HasPrefix(answer, "HTTP/1.1 429 ") {
		t.Errorf("one slow body too many was answered %.300s", answer)
	}
	h.do(http.MethodPost, "/api/links", large(), "Authorization", key, "Content-Type", "application/json").is(http.StatusBadRequest)
	h.post("/api/links", large()).is(http.StatusBadRequest)
}

// beginBody sends the first bytes of a request with a body of some length. What is
// returned sends the body, and returns the answer.
func (h *house) beginBody(key string, length int) (finish func(body string) (answer string)) {
	h.t.Helper()
	connection, err := net.Dial("tcp", strings.TrimPrefix(h.url, "http://"))
	if err != nil {
		h.t.Fatal(err)
	}
	h.t.Cleanup(func() { _ = connection.Close() })
	header := "POST /api/links HTTP/1.1\r\nHost: hoko.test\r\nConnection: close\r\nAuthorization: " + key +
		"\r\nContent-Type: application/json\r\nContent-Length: " + strconv.Itoa(length) + "\r\n\r\n"
	if _, err := connection.Write([]byte(header)); err != nil {
		h.t.Fatal(err)
	}
	return func(body string) string {
		_, err := connection.Write([]byte(body))
		answer, err2 := io.ReadAll(connection)
		if err := errors.Join(err, err2); err != nil {
			h.t.Error(err)
		}
		return string(answer)
	}
}

// TestRefusedBodiesMayBeSent: a client that reads nothing before it has sent
// everything is told what was wrong, and not that its connection was reset.
func TestRefusedBodiesMayBeSent(t *testing.T) {
	t.Parallel()
	h := openSQLite(t)
	body := strings.Repeat(" ", 16<<20) + "[]"
	if got := h.beginBody(h.key, len(body))(body); !strings.HasPrefix(got, "HTTP/1.1 413 ") || !strings.Contains(got, string(hoko.CodeBodyTooLarge)) {
		t.Errorf("answered %.300q", got)
	}
}

// TestRefusedBodiesHoldNoHeavyTurn: one that is too large, and then does not come
// to an end, keeps no other large one waiting.
func TestRefusedBodiesHoldNoHeavyTurn(t *testing.T) {
	t.Parallel()
	turns := &server.Turns{}
	h := openSQLite(t, func(o *server.Options) { o.Turns = turns })
	connection, err := net.Dial("tcp", strings.TrimPrefix(h.url, "http://"))
	if err != nil {
		t.Fatal(err)
	}
	defer connection.Close()
	size := 16<<20 + 1
	if _, err := fmt.Fprintf(connection, "POST /api/links HTTP/1.1\r\nHost: hoko.test\r\nAuthorization: %s\r\nContent-Type: application/json\r\n"+
		"Transfer-Encoding: chunked\r\n\r\n%x\r\n%s\r\n", h.key, size, strings.Repeat(" ", size)); err != nil {
		t.Fatal(err)
	}
	answer, err := http.ReadResponse(bufio.NewReader(connection), nil)
	if err != nil {
		t.Fatal(err)
	}
	defer answer.Body.Close()
	if answer.StatusCode != http.StatusRequestEntityTooLarge {
		t.Errorf("status = %d, want 413", answer.StatusCode)
	}
	if got := turns.Stats(); got.HeavyHeld != 0 {
		t.Errorf("%+v", got)
	}
}

// TestSocketsAskedForWithABody end like others.
func TestSocketsAskedForWithABody(t *testing.T) {
	t.Parallel()
	h := openSQLite(t, func(o *server.Options) {
		o.GraphQL = http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
			connection, _, err := http.NewResponseController(w).Hijack()
			if err != nil {
				t.Error(err)
				return
			}
			_ = connection.Close()
		})
	})
	connection, err := net.Dial("tcp", strings.TrimPrefix(h.url, "http://"))
	if err != nil {
		t.Fatal(err)
	}
	defer connection.Close()
	if _, err := fmt.Fprintf(connection, "GET /graphql HTTP/1.1\r\nHost: hoko.test\r\nAuthorization: %s\r\n"+
		"Upgrade: websocket\r\nConnection: Upgrade\r\nTransfer-Encoding: chunked\r\n\r\n", h.key); err != nil {
		t.Fatal(err)
	}
	if _, err := io.ReadAll(connection); err != nil {
		t.Fatal(err)
	}
	h.await(func() bool { return strings.Contains(h.log.String(), "/graphql") })
	if log := h.log.String(); strings.Contains(log, "panic") {
		t.Errorf("the log says %s", log)
	}
}

// await waits until something is so.
func (h *house) await(so func() bool) {
	h.t.Helper()
	deadline := time.After(patience)
	for !so() {
		select {
		case <-deadline:
			h.t.Fatal("it does not come to that")
		case <-time.After(time.Millisecond):
		}
	}
}

// TestReadsThatTurnOutHeavyTakeTurns: few items that hold much are as heavy as
// many. While as many as may be are worked on, another read that becomes heavy
// on the way is told to come back, and light ones go on.
func TestReadsThatTurnOutHeavyTakeTurns(t *testing.T) {
	t.Parallel()
	h := openSlow(t)
	h.fill()
	h.get("/api/links?take=100").is(http.StatusOK)
	for range heavyTurns {
		h.occupy(1, h.foreignKey(), large())
	}
	got := h.get("/api/links?take=100").is(http.StatusTooManyRequests).failure()
	if got.Code != hoko.CodeRateLimited || got.RetryAfter != 1 {
		t.Errorf("%+v", got)
	}
	h.get("/api/links?take=10").is(http.StatusOK)
	h.finish()
	h.get("/api/links?take=100").is(http.StatusOK)
}

// fill makes links that hold as much as they may.
func (h *house) fill() {
	h.t.Helper()
	var geo []string
	for _, code := range []string{"DE", "FR", "IT", "ES", "PT", "NL", "BE", "AT", "CH", "PL", "CZ", "DK", "SE", "NO", "FI"} {
		geo = append(geo, `"`+code+`":"https://example.com/`+strings.Repeat("x", 2000)+`"`)
	}
	link := `{"url":"https://example.com/","collectionId":"` + h.collection() + `","geo":{` + strings.Join(geo, ",") + `}}`
	for range 4 {
		h.post("/api/links", "["+strings.Repeat(link+",", 24)+link+"]").is(http.StatusCreated)
	}
}

// TestTurnsAreCounted: operators see who is worked on and who waits.
func TestTurnsAreCounted(t *testing.T) {
	t.Parallel()
	turns := &server.Turns{}
	h := openSlow(t, func(o *server.Options) { o.Turns = turns })
	h.occupy(callerHeavyTurns, h.key, large())
	if got := turns.Stats(); got != (server.TurnStats{Held: 2, HeavyHeld: 6}) {
		t.Errorf("%+v", got)
	}
	h.requests.Go(func() { h.get("/api/links?take=10000") })
	h.await(func() bool { return turns.Stats() == server.TurnStats{Held: 3, HeavyHeld: 6, HeavyWaiting: 1} })
	h.finish()
	if got := turns.Stats(); got != (server.TurnStats{}) {
		t.Errorf("%+v", got)
	}
}

// TestStreamsHoldNoTurn: what stays open keeps no other request of its caller
// waiting.
func TestStreamsHoldNoTurn(t *testing.T) {
	t.Parallel()
	turns := &server.Turns{}
	h := openSlow(t, func(o *server.Options) {
		o.Turns = turns
		slow := o.GraphQL
		o.GraphQL = http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			hoko.CallFrom(r.Context()).LeaveTurn()
			slow.ServeHTTP(w, r)
		})
	})
	defer h.finish()
	h.occupy(callerTurns+1, h.key, "{}")
	if got := turns.Stats(); got != (server.TurnStats{}) {
		t.Errorf("%+v", got)
	}
	h.get("/api/links").is(http.StatusOK)
}
