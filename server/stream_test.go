package server_test

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db"
	"github.com/hoko-to/hoko/db/dbtest"
	"github.com/hoko-to/hoko/graph"
	"github.com/hoko-to/hoko/server"
	"github.com/hoko-to/hoko/service"
)

// promised is how long a stream may go on after its caller may no longer have it.
// Tests that measure it do not run beside others of the package.
const promised = time.Second

// expectPromised fails the test unless a stream ends within the promised time.
func expectPromised(t *testing.T, what string, end func() (took time.Duration)) {
	t.Helper()
	expectWithin(t, promised, what, end)
}

// expectWithin fails the test unless something takes no longer than limit, in one of
// a few tries: a machine that is busy with other things is slow at times, a server
// that is slow is slow each time.
func expectWithin(t *testing.T, limit time.Duration, what string, try func() (took time.Duration)) {
	t.Helper()
	var took time.Duration
	for range 3 {
		if took = try(); took <= limit || t.Failed() {
			return
		}
	}
	t.Errorf("%s took %v, and more than %v each time", what, took, limit)
}

// streamHouse is a server with the real GraphQL door, and its store.
type streamHouse struct {
	*house
	store  *db.Store
	config db.Config // of the database, where the test has more clicks put into it
	fill   sync.Once
}

func eachStreamHouse(t *testing.T, test func(t *testing.T, h *streamHouse)) {
	t.Helper()
	dbtest.EachConfig(t, func(t *testing.T, c db.Config) { test(t, openStreamsAt(t, c)) })
}

// openStreamsAt is openStreams for a database that more clicks are put into.
func openStreamsAt(t *testing.T, c db.Config) *streamHouse {
	t.Helper()
	h := openStreams(t, dbtest.Open(t, c))
	h.config = c
	return h
}

func openStreams(t *testing.T, store *db.Store) *streamHouse {
	t.Helper()
	return &streamHouse{house: open(t, store, withGraphQL), store: store}
}

func withGraphQL(o *server.Options) {
	o.GraphQL = graph.NewHandler(graph.Options{Service: o.Service, Site: o.Site, Now: time.Now, Log: o.Log})
}

// click stores a click.
func (h *streamHouse) click() {
	h.t.Helper()
	h.clicksOf(1, 0)
}

// clicksOf stores clicks that happened some time ago, and returns their ids.
func (h *streamHouse) clicksOf(n int, ago time.Duration) (ids []string) {
	h.t.Helper()
	var clicks []*hoko.Click
	for range n {
		clicks = append(clicks, &hoko.Click{
			ID: newID(), WorkspaceID: h.workspace, LinkID: newID(), CollectionID: newID(), CreatedAt: time.Now().Add(-ago).UTC().Truncate(time.Microsecond),
			Device: "mobile", URL: "https://example.com/" + strings.Repeat("x", 500), Trigger: hoko.TriggerLink, Visitor: []byte("v"),
		})
		ids = append(ids, clicks[len(clicks)-1].ID)
	}
	if _, err := h.store.InsertClicks(h.t.Context(), clicks); err != nil {
		h.t.Fatal(err)
	}
	return ids
}

// keyID returns the id of a key.
func (h *streamHouse) keyID(secret string) string {
	h.t.Helper()
	key, err := h.store.APIKeyByPublicID(h.t.Context(), strings.Split(secret, "_")[1])
	if err != nil {
		h.t.Fatal(err)
	}
	return key.ID
}

// watchers are the ways to have a stream open with a key. Each returns what its
// end says, once it has come.
func watchers() map[string]func(h *streamHouse, key string) (ended <-chan string) {
	return map[string]func(*streamHouse, string) <-chan string{
		"events": func(h *streamHouse, key string) <-chan string {
			e := h.listen(http.StatusOK, "Authorization", "Bearer "+key)
			return after(e.end)
		},
		"socket": func(h *streamHouse, key string) <-chan string {
			s := h.dial()
			s.greet(fields{"Authorization": "Bearer " + key})
			s.subscribe("1")
			h.until(s, func() { h.click() })
			return after(s.end)
		},
		"export": func(h *streamHouse, key string) <-chan string { return h.beginExport("", key) },
		"table":  func(h *streamHouse, key string) <-chan string { return h.beginExport("?format=csv", key) },
	}
}

// beginExport opens an export and reads nothing more until the connection is cut.
func (h *streamHouse) beginExport(query, key string) (ended <-chan string) {
	h.t.Helper()
	first := bufio.NewReader(h.export(query, "Authorization", "Bearer "+key))
	if _, err := first.ReadString('\n'); err != nil {
		h.t.Fatal(err)
	}
	return after(func() string { return h.awaitExportEnd(first) })
}

func after(end func() string) <-chan string {
	ended := make(chan string, 1)
	go func() { ended <- end() }()
	return ended
}

type fields map[string]any

// events is an open stream of server-sent events.
type events struct {
	t      testing.TB
	header http.Header
	lines  *bufio.Scanner
}

func (h *streamHouse) stream(method, path, body string, header ...string) *http.Response {
	h.t.Helper()
	ctx, cancel := context.WithTimeout(h.t.Context(), patience)
	h.t.Cleanup(cancel)
	r, err := http.NewRequestWithContext(ctx, method, h.url+path, strings.NewReader(body))
	if err != nil {
		h.t.Fatal(err)
	}
	for i := 0; i < len(header); i += 2 {
		r.Header.Add(header[i], header[i+1])
	}
	answer, err := (&http.Transport{DisableKeepAlives: true}).RoundTrip(r)
	if err != nil {
		h.t.Fatal(err)
	}
	h.t.Cleanup(func() { answer.Body.Close() })
	return answer
}

const clickDocument = `subscription { clickRecorded { id } }`

// listen opens a subscription to clicks, and reads until the server listens as well.
func (h *streamHouse) listen(status int, header ...string) *events {
	h.t.Helper()
	return h.listenTo(clickDocument, status, header...)
}

func (h *streamHouse) listenTo(document string, status int, header ...string) *events {
	h.t.Helper()
	body, err := json.Marshal(fields{"query": document})
	if err != nil {
		h.t.Fatal(err)
	}
	answer := h.stream(http.MethodPost, "/graphql", string(body), append([]string{"Content-Type", "application/json", "Accept", "text/event-stream"}, header...)...) //nolint:bodyclose // the clean-up of stream does
	if answer.StatusCode != status {
		text, _ := io.ReadAll(answer.Body)
		h.t.Fatalf("status %d, want %d: %s", answer.StatusCode, status, text)
	}
	e := &events{h.t, answer.Header, bufio.NewScanner(answer.Body)}
	if status == http.StatusOK && (!e.lines.Scan() || e.lines.Text() != ":") {
		h.t.Fatalf("the stream begins with %q", e.lines.Text())
	}
	return e
}

// next returns the next event, and "" for both at the end.
func (e *events) next() (name, data string) {
	for e.lines.Scan() {
		switch field, value, _ := strings.Cut(e.lines.Text(), ":"); {
		case field == "event":
			name = strings.TrimPrefix(value, " ")
		case field == "data":
			data = strings.TrimPrefix(value, " ")
		case field == "" && value == "" && name != "":
			return name, data
		}
	}
	return name, data
}

// end reads to the end and returns the reason that the last result tells.
func (e *events) end() (reason string) {
	for {
		name, data := e.next()
		switch name {
		case "next":
			reason = reasonOf(data)
		case "complete":
			return reason
		default:
			return "cut off after " + reason
		}
	}
}

func reasonOf(text string) string {
	var got struct {
		Errors []struct{ Extensions struct{ Reason string } }
	}
	if err := json.Unmarshal([]byte(text), &got); err != nil || len(got.Errors) == 0 {
		return text
	}
	return got.Errors[0].Extensions.Reason
}

// export opens an export of more clicks than lie between the two ends unread.
func (h *streamHouse) export(query string, header ...string) io.Reader {
	h.t.Helper()
	h.fill.Do(func() { dbtest.CopyClick(h.t, h.config, h.clicksOf(1, time.Hour)[0], 20_000) })
	answer := h.stream(http.MethodGet, "/api/clicks"+query, "", header...) //nolint:bodyclose // the clean-up of stream does
	if answer.StatusCode != http.StatusOK {
		h.t.Fatalf("status %d", answer.StatusCode)
	}
	return answer.Body
}

// openCount returns how many streams the server has open.
func (h *streamHouse) openCount() int { return service.NewWorker(h.service).Gauges().Streams }

// awaitExportEnd waits until the server has no stream any more, and then reads
// what is left.
func (h *streamHouse) awaitExportEnd(r io.Reader) string {
	deadline := time.Now().Add(patience)
	for h.openCount() > 0 && time.Now().Before(deadline) {
		<-time.After(5 * time.Millisecond)
	}
	_, err := io.Copy(io.Discard, r)
	if errors.Is(err, io.ErrUnexpectedEOF) || err != nil && strings.Contains(err.Error(), "reset") {
		return "cut off"
	}
	return "whole"
}

func (h *streamHouse) revoke(secret string) {
	h.t.Helper()
	if _, err := h.service.RevokeAPIKey(h.operator(h.workspace), hoko.Revocation{ID: h.keyID(secret), Reason: hoko.RevocationLeaked}); err != nil {
		h.t.Fatal(err)
	}
}

// TestStreamsEndWithTheKey: whatever takes the right away, each kind of stream ends
// within the promised time, and says why.
func TestStreamsEndWithTheKey(t *testing.T) {
	takings := map[string]struct {
		do   func(h *streamHouse, key string)
		code string
		want string
	}{
		"revoked": {(*streamHouse).revoke, "4401", "key_revoked"},
		"narrowed": {func(h *streamHouse, key string) {
			h.update(hoko.APIKeyChanges{ID: h.keyID(key), Scopes: hoko.To([]hoko.Scope{hoko.ScopeLinksRead})})
		}, "4403", "insufficient_scope"},
		"kept to other addresses": {func(h *streamHouse, key string) {
			h.update(hoko.APIKeyChanges{ID: h.keyID(key), AllowedIPs: hoko.To([]string{"203.0.113.0/24"})})
		}, "4403", "ip_not_allowed"},
		"expired": {func(h *streamHouse, key string) {
			end := time.Now().Add(1500 * time.Millisecond)
			h.update(hoko.APIKeyChanges{ID: h.keyID(key), ExpiresAt: hoko.To(end)})
			<-time.After(time.Until(end))
		}, "4401", "key_expired"},
	}
	eachStreamHouse(t, func(t *testing.T, h *streamHouse) {
		for kind, open := range watchers() {
			for name, taking := range takings {
				want := map[string]string{"events": taking.want, "socket": taking.code + " " + taking.want, "export": "cut off", "table": "cut off"}[kind]
				expectPromised(t, kind+", "+name, func() time.Duration {
					key := h.newKey(hoko.ScopeAnalyticsRead, hoko.ScopeLinksRead)
					ended := open(h, key)
					taking.do(h, key)
					begin := time.Now()
					if got := <-ended; got != want {
						t.Errorf("%s, %s: ends with %q, want %q", kind, name, got, want)
					}
					return time.Since(begin)
				})
			}
		}
		h.eventually("no stream is open", func() bool { return h.openCount() == 0 })
	})
}

func (h *streamHouse) update(ch hoko.APIKeyChanges) {
	h.t.Helper()
	if _, err := h.service.UpdateAPIKey(h.operator(h.workspace), ch); err != nil {
		h.t.Fatal(err)
	}
}
