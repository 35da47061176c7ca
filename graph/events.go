package graph

import (
	"context"
	"net/http"
	"sync"
	"time"

	"github.com/99designs/gqlgen/graphql"
)

// How long a client may take to read an event, how long it has for the last words
// of a stream that was ended, and how long there may be nothing to read: proxies
// close what is silent.
const (
	eventLimit    = 10 * time.Second
	farewellLimit = 300 * time.Millisecond
	eventsSilence = 15 * time.Second
)

// events are the results of one operation, sent as they come: the distinct
// connections mode of GraphQL over server-sent events.
type events struct {
	ctx     context.Context //nolint:containedctx // of the stream, whose end makes writes short
	control *http.ResponseController
	now     func() time.Time

	mu     sync.Mutex
	w      http.ResponseWriter
	quit   chan struct{} // closed after the last event
	beside sync.WaitGroup
}

func newEvents(ctx context.Context, w http.ResponseWriter, now func() time.Time) *events {
	return &events{ctx: ctx, control: http.NewResponseController(w), now: now, w: w, quit: make(chan struct{})}
}

// begin sends the header and a comment, so that the client knows that it is
// heard.
func (e *events) begin() error {
	if err := e.control.SetReadDeadline(time.Time{}); err != nil { // the request was read, but its end may be noticed later
		return err
	}
	h := e.w.Header()
	h.Set("Content-Type", mediaTypeEvents)
	h.Set("Cache-Control", "no-store")
	h.Set("X-Accel-Buffering", "no")
	h.Add("Vary", "Accept")
	e.w.WriteHeader(http.StatusOK)
	e.beside.Go(e.keepAlive)
	return e.send(":\n\n")
}

// keepAlive sends comments, which clients skip.
func (e *events) keepAlive() {
	ticks := time.NewTicker(eventsSilence)
	defer ticks.Stop()
	for {
		select {
		case <-e.quit:
			return
		case <-ticks.C:
			if e.send(":\n\n") != nil {
				return
			}
		}
	}
}

// next sends a result, unless the stream was ended.
func (e *events) next(response *graphql.Response) error {
	text, err := answer{response: response}.body()
	if err != nil {
		return err
	}
	if e.ctx.Err() != nil {
		return context.Cause(e.ctx)
	}
	return e.send("event: next\ndata: " + string(text) + "\n\n")
}

// complete sends the last event, after a last result if there is one.
func (e *events) complete(last *graphql.Response) error {
	var text string
	if last != nil {
		body, err := answer{response: last}.body()
		if err != nil {
			return err
		}
		text = "event: next\ndata: " + string(body) + "\n\n"
	}
	return e.send(text + "event: complete\ndata:\n\n")
}

// close ends what runs beside the results.
func (e *events) close() {
	close(e.quit)
	e.beside.Wait()
}

func (e *events) send(text string) error {
	e.mu.Lock()
	defer e.mu.Unlock()
	if err := e.control.SetWriteDeadline(e.now().Add(eventLimit)); err != nil {
		return err
	}
	// The deadline has just been put off: a stream that was ended before that is
	// found here.
	if e.ctx.Err() != nil {
		e.hurry()
	}
	if _, err := e.w.Write([]byte(text)); err != nil {
		return err
	}
	return e.control.Flush()
}

// hurry gives a client that does not read little time to begin. Where that cannot
// be set, the write is limited already.
func (e *events) hurry() { _ = e.control.SetWriteDeadline(e.now().Add(farewellLimit)) }
