package server_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/coder/websocket"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db"
	"github.com/hoko-to/hoko/db/dbtest"
	"github.com/hoko-to/hoko/service"
)

// socket is an open WebSocket connection.
type socket struct {
	t    testing.TB
	ctx  context.Context //nolint:containedctx // of one test
	conn *websocket.Conn
}

// dial opens a connection.
func (h *streamHouse) dial(header ...string) *socket {
	h.t.Helper()
	s, status := h.tryDial("graphql-transport-ws", header...)
	if s == nil {
		h.t.Fatalf("the connection was refused: %d", status)
	}
	return s
}

// tryDial opens a connection, or returns nil and the HTTP status of the refusal.
func (h *streamHouse) tryDial(protocol string, header ...string) (*socket, int) {
	h.t.Helper()
	ctx, cancel := context.WithTimeout(h.t.Context(), 20*time.Second)
	h.t.Cleanup(cancel)
	fields := http.Header{}
	for i := 0; i < len(header); i += 2 {
		fields.Add(header[i], header[i+1])
	}
	conn, answer, err := websocket.Dial(ctx, h.url+"/graphql", &websocket.DialOptions{HTTPHeader: fields, Subprotocols: []string{protocol}}) //nolint:bodyclose // the library closes it
	if err != nil {
		if answer == nil {
			h.t.Fatal(err)
		}
		return nil, answer.StatusCode
	}
	h.t.Cleanup(func() { _ = conn.CloseNow() })
	conn.SetReadLimit(1 << 20)
	return &socket{h.t, ctx, conn}, answer.StatusCode
}

func (s *socket) send(text string) {
	s.t.Helper()
	if err := s.conn.Write(s.ctx, websocket.MessageText, []byte(text)); err != nil {
		s.t.Fatal(err)
	}
}

// greet says who asks, and waits until that is acknowledged.
func (s *socket) greet(payload fields) {
	s.t.Helper()
	s.init(payload)
	if got := s.next(); got != `{"type":"connection_ack"}` {
		s.t.Fatalf("not acknowledged: %s", got)
	}
}

func (s *socket) init(payload fields) {
	s.t.Helper()
	text, err := json.Marshal(fields{"type": "connection_init", "payload": payload})
	if err != nil {
		s.t.Fatal(err)
	}
	s.send(string(text))
}

func (s *socket) subscribe(id string) { s.t.Helper(); s.ask(id, clickDocument) }

func (s *socket) ask(id, document string) {
	s.t.Helper()
	text, err := json.Marshal(fields{"id": id, "type": "subscribe", "payload": fields{"query": document}})
	if err != nil {
		s.t.Fatal(err)
	}
	s.send(string(text))
}

// next returns the next message.
func (s *socket) next() string {
	s.t.Helper()
	_, text, err := s.conn.Read(s.ctx)
	if err != nil {
		s.t.Error(err)
	}
	return string(text)
}

// end reads to the end and returns how the connection was closed.
func (s *socket) end() string {
	for {
		if _, _, err := s.conn.Read(s.ctx); err != nil {
			closed, ok := errors.AsType[websocket.CloseError](err)
			if !ok {
				return err.Error()
			}
			return fmt.Sprintf("%d %s", closed.Code, closed.Reason)
		}
	}
}

func (s *socket) ends(want string) {
	s.t.Helper()
	if got := s.end(); got != want {
		s.t.Errorf("the connection ends with %q, want %q", got, want)
	}
}

// TestSocketShowsClicks speaks the protocol through: by key in the first message
// and in the header, several subscriptions, and an end of one of them.
func TestSocketShowsClicks(t *testing.T) {
	t.Parallel()
	eachStreamHouse(t, func(t *testing.T, h *streamHouse) {
		said, shown := h.dial(), h.dial("Authorization", "Bearer "+h.key)
		said.greet(fields{"authorization": h.key})
		shown.greet(nil)
		shown.send(`{"type":"ping","payload":{"n":1}}`)
		if got := shown.next(); got != `{"type":"pong","payload":{"n":1}}` {
			t.Errorf("a ping is answered %s", got)
		}
		for _, s := range []*socket{said, shown} {
			s.subscribe("a")
			// What is refused comes when what was asked before has begun or not; a click
			// is stored until it is shown.
			got := h.until(s, func() { h.click() })
			if !strings.HasPrefix(got, `{"id":"a","type":"next","payload":{"data":{"clickRecorded":{"id":"`) {
				t.Errorf("shown: %s", got)
			}
			s.send(`{"type":"complete","id":"a"}`)
			s.ask("b", `subscription { nothing }`)
			for got = s.next(); strings.Contains(got, `"id":"a"`); got = s.next() {
			}
			if !strings.HasPrefix(got, `{"id":"b","type":"error","payload":[{"message":`) || !strings.Contains(got, `"reason":"document_invalid"`) {
				t.Errorf("a document that does not fit: %s", got)
			}
			s.ask("b", `{ clicks { totalCount } }`)
			if got := s.next(); !strings.Contains(got, `"reason":"subscription_only"`) {
				t.Errorf("a query is answered %s", got)
			}
			s.subscribe("a")
			if got := h.until(s, func() { h.click() }); !strings.Contains(got, `"id":"a"`) {
				t.Errorf("an id that is free again: %s", got)
			}
		}
	})
}

// TestSocketShowsLeadsAndSales beside each other on one connection.
func TestSocketShowsLeadsAndSales(t *testing.T) {
	t.Parallel()
	eachStreamHouse(t, func(t *testing.T, h *streamHouse) {
		s := h.dial("Authorization", "Bearer "+h.key)
		s.greet(nil)
		s.ask("lead", `subscription { it: leadRecorded { eventName customer { name } } }`)
		s.ask("sale", `subscription { it: saleRecorded { amount currency net refunds { totalCount } } }`)
		// What comes first, and how often, depends on when each has begun.
		got := map[string]bool{h.until(s, h.convert): true}
		for len(got) < 2 {
			got[s.next()] = true
		}
		for _, want := range []string{
			`{"id":"lead","type":"next","payload":{"data":{"it":{"eventName":"Sign up","customer":{"name":"Ada"}}}}}`,
			`{"id":"sale","type":"next","payload":{"data":{"it":{"amount":500,"currency":"usd","net":500,"refunds":{"totalCount":0}}}}}`,
		} {
			if !got[want] {
				t.Errorf("not shown: %s, but %v", want, got)
			}
		}
	})
}

// until does something again and again until a message has come.
func (h *streamHouse) until(s *socket, do func()) string {
	h.t.Helper()
	got := after(s.next)
	ticks := time.NewTicker(200 * time.Millisecond)
	defer ticks.Stop()
	for {
		select {
		case text := <-got:
			return text
		case <-ticks.C:
			do()
		}
	}
}

// TestSocketIsClosedAsTheProtocolSays holds each fault of a client to its code.
func TestSocketIsClosedAsTheProtocolSays(t *testing.T) {
	t.Parallel()
	h := openStreams(t, dbtest.Open(t, db.Config{Path: dbtest.SQLitePath(t)}))
	expired, revoked := h.expiredKey(), h.newKey(hoko.ScopeAnalyticsRead)
	h.revoke(revoked)
	for name, c := range map[string]struct {
		do   func(s *socket)
		want string
	}{
		"nobody":                 {func(s *socket) { s.init(nil) }, "4401 credentials_missing"},
		"nobody who says so":     {func(s *socket) { s.init(fields{"Authorization": "Basic x"}) }, "4401 credentials_missing"},
		"a key that is none":     {func(s *socket) { s.init(fields{"Authorization": "Bearer hoko_x"}) }, "4401 key_invalid"},
		"an empty key":           {func(s *socket) { s.init(fields{"Authorization": "Bearer "}) }, "4401 key_invalid"},
		"an empty field":         {func(s *socket) { s.init(fields{"Authorization": ""}) }, "4401 key_invalid"},
		"a revoked key":          {func(s *socket) { s.init(fields{"Authorization": "Bearer " + revoked}) }, "4401 key_revoked"},
		"an expired key":         {func(s *socket) { s.init(fields{"Authorization": "Bearer " + expired}) }, "4401 key_expired"},
		"nothing for too long":   {func(*socket) {}, "4408 say who you are within 3 seconds"},
		"only pings":             {func(s *socket) { s.send(`{"type":"ping"}`) }, "4408 say who you are within 3 seconds"},
		"a question first":       {func(s *socket) { s.subscribe("a") }, "4401 credentials_missing"},
		"two first messages":     {func(s *socket) { s.greet(fields{"Authorization": h.key}); s.init(nil) }, "4429 you have said who you are"},
		"no JSON":                {func(s *socket) { s.send(`{`) }, "4400 this is no message"},
		"an unknown type":        {func(s *socket) { s.send(`{"type":"start"}`) }, "4400 the type of the message is unknown"},
		"a payload of a list":    {func(s *socket) { s.send(`{"type":"connection_init","payload":[]}`) }, "4400 the payload is no object"},
		"a subscription of none": {func(s *socket) { s.greet(fields{"Authorization": h.key}); s.subscribe("") }, "4400 give an id of at most 100 bytes"},
		"a long id":              {func(s *socket) { s.greet(fields{"Authorization": h.key}); s.subscribe(strings.Repeat("x", 101)) }, "4400 give an id of at most 100 bytes"},
		"an id that is taken":    {func(s *socket) { s.greet(fields{"Authorization": h.key}); s.subscribe("a"); s.subscribe("a") }, "4409 a subscription of this id is running"},
		"a long message":         {func(s *socket) { s.greet(fields{"Authorization": h.key}); s.ask("a", strings.Repeat("#", 128<<10)) }, "1009 "},
	} {
		t.Run(name, func(t *testing.T) {
			s := h.dial()
			c.do(s)
			got := s.end()
			if code, isCode := strings.CutSuffix(c.want, " "); got != c.want && (!isCode || !strings.HasPrefix(got, code)) {
				t.Errorf("the connection ends with %q, want %q", got, c.want)
			}
		})
	}
	if s, _ := h.tryDial("graphql-ws"); s == nil {
		t.Error("another protocol is refused without a word")
	} else {
		s.ends("4406 speak graphql-transport-ws")
	}
}

// TestSocketRefusedBeforeItOpens: what is known from the request is answered in
// HTTP.
func TestSocketRefusedBeforeItOpens(t *testing.T) {
	t.Parallel()
	h := openStreams(t, dbtest.Open(t, db.Config{Path: dbtest.SQLitePath(t)}))
	if s, status := h.tryDial("graphql-transport-ws", "Authorization", "Bearer hoko_x"); s != nil || status != http.StatusUnauthorized {
		t.Error("a wrong key opens a connection")
	}
	answer := h.do(http.MethodGet, "/graphql?key="+h.key, "", "Connection", "Upgrade", "Upgrade", "websocket", "Sec-WebSocket-Version", "13", "Sec-WebSocket-Key", "AAAAAAAAAAAAAAAAAAAAAA==")
	if answer.StatusCode != http.StatusBadRequest || !strings.Contains(answer.body, "key_in_url") {
		t.Errorf("a key in the address is answered %d %s", answer.StatusCode, answer.body)
	}
}

// TestSocketOfAPerson: the cookie opens a connection from pages of the site alone,
// and the workspace is said in the first message.
func TestSocketOfAPerson(t *testing.T) {
	t.Parallel()
	eachStreamHouse(t, func(t *testing.T, h *streamHouse) {
		_, cookie := h.member(hoko.RoleViewer)
		for origin, site := range map[string]string{"https://evil.example": "cross-site", "https://app.hoko.test": "same-site", "null": ""} {
			header := []string{"Cookie", cookie, "Origin", origin}
			if site != "" {
				header = append(header, "Sec-Fetch-Site", site)
			}
			if s, status := h.tryDial("graphql-transport-ws", header...); s != nil || status != http.StatusForbidden {
				t.Errorf("a page of %s opens a connection with the person's cookie", origin)
			}
		}
		own := []string{"Cookie", cookie, "Origin", siteURL, "Sec-Fetch-Site", "same-origin"}
		s := h.dial(own...)
		s.greet(fields{"Hoko-Workspace": "acme"})
		s.subscribe("a")
		if got := h.until(s, func() { h.click() }); !strings.Contains(got, "clickRecorded") {
			t.Errorf("a member is shown %s", got)
		}
		elsewhere := h.dial(own...)
		elsewhere.greet(fields{"Hoko-Workspace": "elsewhere"})
		elsewhere.subscribe("a")
		if got := elsewhere.next(); !strings.Contains(got, "workspace_required") {
			t.Errorf("in a workspace of others is shown %s", got)
		}
		foreign := h.dial("Origin", "https://evil.example", "Sec-Fetch-Site", "cross-site")
		foreign.greet(fields{"Authorization": h.key})
	})
}

// member makes an account with a role and signs it in.
func (h *streamHouse) member(role hoko.Role) (user *hoko.User, cookie string) {
	h.t.Helper()
	user, password, err := h.service.CreateUser(h.operator(""), service.UserInput{Email: newID() + "@example.com", Name: "A", Role: role, Workspace: "acme"})
	if err != nil {
		h.t.Fatal(err)
	}
	answer := h.do(http.MethodPost, "/graphql", `{"query":"mutation { signIn(input: {email: \"`+user.Email+`\", password: \"`+password+`\"}) { viewer { user { id } } } }"}`, "Content-Type", "application/json").is(http.StatusOK)
	cookie, _, _ = strings.Cut(answer.Header.Get("Set-Cookie"), ";")
	if cookie == "" {
		h.t.Fatal(answer.body)
	}
	return user, cookie
}

// TestSocketBoundsSubscriptions of one connection.
func TestSocketBoundsSubscriptions(t *testing.T) {
	t.Parallel()
	h := openStreams(t, dbtest.Open(t, db.Config{Path: dbtest.SQLitePath(t)}))
	s := h.dial()
	s.greet(fields{"Authorization": h.key})
	for i := range 11 {
		s.subscribe(fmt.Sprint(i))
	}
	if got := s.next(); !strings.HasPrefix(got, `{"id":"10","type":"error"`) || !strings.Contains(got, "too_many_streams") {
		t.Errorf("the eleventh is answered %s", got)
	}
}

// TestSocketCountsWhatIsRefused: each question over a connection is a request of the
// key, also one that cannot be read.
func TestSocketCountsWhatIsRefused(t *testing.T) {
	t.Parallel()
	store := dbtest.Open(t, db.Config{Path: dbtest.SQLitePath(t)})
	h := &streamHouse{store: store, house: openRated(t, store, hoko.NewSite(url.URL{Scheme: "https", Host: "hoko.test"}), hoko.Rates{Key: 3}, withGraphQL)}
	s := h.dial()
	s.greet(fields{"Authorization": h.newKey(hoko.ScopeAnalyticsRead)})
	var answers string
	for i := range 4 {
		s.ask(fmt.Sprint(i), `subscription { nothing }`)
		answers += s.next()
	}
	if read, limited := strings.Count(answers, "document_invalid"), strings.Count(answers, "rate_limited"); read != 2 || limited != 2 {
		t.Errorf("%d documents were read and %d refused: %s", read, limited, answers)
	}
}

// TestSocketFreesTheID of a subscription before it says that it has ended.
func TestSocketFreesTheID(t *testing.T) {
	t.Parallel()
	h := openStreams(t, dbtest.Open(t, db.Config{Path: dbtest.SQLitePath(t)}))
	s := h.dial()
	s.greet(fields{"Authorization": h.key})
	for range 200 {
		s.ask("a", `subscription { nothing }`)
		if got := s.next(); !strings.Contains(got, "document_invalid") {
			t.Fatalf("the next one of an id is answered %q", got)
		}
	}
}

// TestSocketTakesOneCredential, as a request does.
func TestSocketTakesOneCredential(t *testing.T) {
	t.Parallel()
	h := openStreams(t, dbtest.Open(t, db.Config{Path: dbtest.SQLitePath(t)}))
	s := h.dial()
	s.init(fields{"Authorization": "Bearer " + h.key, "authorization": "Bearer " + h.key})
	s.ends("4400 credentials_malformed")
}

// TestSocketsOfOneNetworkKeepNobodyOut: connections that never say who they are
// leave places for others.
func TestSocketsOfOneNetworkKeepNobodyOut(t *testing.T) {
	t.Parallel()
	h := &streamHouse{house: openSQLite(t, withGraphQL, trustLoopback)}
	open, refused := 0, 0
	for i := range 100 {
		if s, status := h.tryDial("graphql-transport-ws", "X-Forwarded-For", fmt.Sprintf("2001:db8::%d", i)); s != nil {
			open++
		} else if status == http.StatusTooManyRequests {
			refused++
		}
	}
	if open == 0 || refused == 0 {
		t.Errorf("%d are open, %d were refused", open, refused)
	}
	s := h.dial("X-Forwarded-For", "192.0.2.1")
	s.greet(fields{"Authorization": h.key})
}
