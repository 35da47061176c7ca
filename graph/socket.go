package graph

import (
	"bufio"
	"context"
	"net"
	"net/http"
	"sync"
	"sync/atomic"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/coder/websocket"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/service"
)

// Limits of a WebSocket connection.
const (
	greetingLimit    = 3 * time.Second // until the client must have said who it is
	maxSocketMessage = 128 << 10       // bytes
	maxGreeting      = 16 << 10        // bytes of a message before the client has said who it is
	maxSubscriptions = 10
	maxEarlyMessages = 5                // before the client has said who it is
	maxMessages      = 1000             // in a pingInterval, pings of the WebSocket itself as well
	pingInterval     = 20 * time.Second // proxies close what is silent
	pongLimit        = 10 * time.Second
)

// socketProtocol is the one that is spoken over a connection:
// https://github.com/graphql/graphql-over-http/blob/main/rfcs/GraphQLOverWebSocket.md.
const socketProtocol = "graphql-transport-ws"

// socket is one WebSocket connection. A stream watches it from the moment when it
// is known who asks: it is closed as soon as they may not have it any more.
type socket struct {
	*transport
	exec graphql.GraphExecutor
	conn *websocket.Conn
	line *line
	call *hoko.Call
	ctx  context.Context //nolint:containedctx // of the connection, which outlives no message

	stream  *service.Stream // nil before it is known who asks
	heard   atomic.Int64    // messages in this pingInterval
	began   time.Time
	greeted bool // whether the request log has the connection

	all     sync.WaitGroup
	mu      sync.Mutex
	running map[string]*socketSubscription // by id
	busy    int                            // subscriptions whose last words are not sent as well
}

// openSocket makes a request into a WebSocket connection and serves it to its end.
// The origin of the page was checked where the cookie was taken; a page of any
// origin may use a key.
func (t *transport) openSocket(w http.ResponseWriter, r *http.Request, exec graphql.GraphExecutor) {
	ctx := r.Context()
	call := hoko.CallFrom(ctx)
	if call.Refusal != nil {
		t.write(w, r, t.refuse(ctx, call.Refusal), mediaTypeJSON)
		return
	}
	greeted, err := t.greetings.enter(ctx, call)
	if err != nil {
		t.write(w, r, t.refuse(ctx, err), mediaTypeJSON)
		return
	}
	defer greeted()
	below := &line{ResponseWriter: w}
	var s *socket
	conn, err := websocket.Accept(below, r, &websocket.AcceptOptions{
		Subprotocols:       []string{socketProtocol},
		InsecureSkipVerify: true,
		OnPingReceived:     func(context.Context, []byte) bool { return s.hearPing() },
	})
	if err != nil {
		t.errs.log.DebugContext(ctx, "a WebSocket was not opened", "request", call.RequestID, "err", err)
		return
	}
	call.LeaveTurn()
	conn.SetReadLimit(maxGreeting)
	s = &socket{
		transport: t, exec: exec, conn: conn, line: below, call: call,
		ctx: context.WithoutCancel(ctx), began: t.now(), running: map[string]*socketSubscription{},
	}
	s.close(s.serve(greeted)) //nolint:contextcheck // the connection has a context of its own, within that of the request
}

// serve answers messages until the connection is to be closed, and says how.
func (s *socket) serve(greeted func()) closing {
	if s.conn.Subprotocol() != socketProtocol {
		return closing{closeProtocol, "speak " + socketProtocol}
	}
	gone := make(chan struct{})
	defer close(gone)
	messages := s.receive(gone)
	greeting, pings := time.NewTimer(greetingLimit), time.NewTicker(pingInterval)
	defer greeting.Stop()
	defer pings.Stop()
	for {
		select {
		case <-greeting.C:
			return closing{closeGreetingLate, "say who you are within 3 seconds"}
		case <-s.ended():
			return closingOf(context.Cause(s.stream.Context()))
		case <-pings.C:
			s.heard.Store(0)
			s.all.Go(s.ping)
		case text, open := <-messages:
			if !open {
				return closing{code: websocket.StatusNormalClosure}
			}
			if s.hearsTooMuch() {
				return closing{closeTooMany, "send fewer messages"}
			}
			if end := s.take(text); end != nil {
				return *end
			}
			if s.stream != nil {
				greeting.Stop()
				greeted()
			}
		}
	}
}

// hearsTooMuch counts a message, and reports whether it is one too many. Each is
// answered, which takes many times as long as to send it.
func (s *socket) hearsTooMuch() bool {
	heard := s.heard.Add(1)
	return heard > maxMessages || s.stream == nil && heard > maxEarlyMessages
}

// hearPing counts a ping of the WebSocket itself, and reports whether it is
// answered. One too many ends the connection.
func (s *socket) hearPing() bool {
	if s.heard.Add(1) <= maxMessages {
		return true
	}
	s.abandon()
	return false
}

// ended is closed when the caller may not have the connection any more.
func (s *socket) ended() <-chan struct{} {
	if s.stream == nil {
		return nil
	}
	return s.stream.Context().Done()
}

// receive reads messages one by one. The channel is closed with the connection.
func (s *socket) receive(gone <-chan struct{}) <-chan []byte {
	messages := make(chan []byte)
	s.all.Go(func() {
		defer close(messages)
		for {
			_, text, err := s.conn.Read(s.ctx)
			if err != nil {
				return
			}
			select {
			case messages <- text:
			case <-gone:
				return
			}
		}
	})
	return messages
}

// ping finds out whether anybody is there.
func (s *socket) ping() {
	ctx, cancel := context.WithTimeout(s.ctx, pongLimit)
	defer cancel()
	if err := s.conn.Ping(ctx); err != nil {
		s.abandon()
	}
}

// record takes down a call of the connection as soon as it is known what becomes
// of it, with the status that it would be answered with over HTTP.
func (s *socket) record(ctx context.Context, status int, began time.Time) {
	s.requests.Record(ctx, status, began, s.now().Sub(began))
}

// recordGreeting takes down the connection itself, once.
func (s *socket) recordGreeting(status int) {
	if !s.greeted {
		s.greeted = true
		s.record(s.ctx, status, s.began)
	}
}

// close says why the connection ends, and waits for all that runs on it. A client
// that does not listen has little time.
func (s *socket) close(end closing) {
	s.recordGreeting(http.StatusSwitchingProtocols) // who said nothing may have shown a key before
	limit := time.AfterFunc(farewellLimit, s.abandon)
	defer limit.Stop()
	if err := s.conn.Close(end.code, end.reason); err != nil {
		s.errs.log.DebugContext(s.ctx, "a WebSocket was not closed in order", "request", s.call.RequestID, "err", err)
	}
	s.abandon()
	if s.stream != nil {
		s.stream.Close()
	}
	s.all.Wait()
}

// abandon cuts the connection off without a word, also in the middle of its last
// words, which the WebSocket itself would wait for. It may be closed already.
func (s *socket) abandon() { _ = s.line.conn.Close() }

// line is the connection below a WebSocket.
type line struct {
	http.ResponseWriter
	conn net.Conn // nil before the WebSocket is accepted
}

// Hijack hands the connection over and keeps it in mind.
func (l *line) Hijack() (net.Conn, *bufio.ReadWriter, error) {
	conn, buffered, err := http.NewResponseController(l.ResponseWriter).Hijack()
	l.conn = conn
	return conn, buffered, err
}
