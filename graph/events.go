package graph

import (
	"context"
	"errors"
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

var errStreamOver = errors.New("the stream is over")

// events are the results of one operation, sent as they come: the distinct
// connections mode of GraphQL over server-sent events
// (https://github.com/enisdenjo/graphql-sse/blob/master/PROTOCOL.md).
type events struct {
	ctx     context.Context //nolint:containedctx // of the stream, whose end makes writes short
	control *http.ResponseController
	now     func() time.Time
	quit    chan struct{} // closed at the end
	beside  sync.WaitGroup

	mu    sync.Mutex
	w     http.ResponseWriter
	begun bool
	over  bool // after which nothing is sent
}

// newEvents sends comments, which clients skip, until close.
func newEvents(ctx context.Context, w http.ResponseWriter, now func() time.Time) *events {
	e := &events{ctx: ctx, control: http.NewResponseController(w), now: now, quit: make(chan struct{}), w: w}
	e.beside.Go(e.keepAlive)
	return e
}

func (e *events) keepAlive() {
	ticks := time.NewTicker(eventsSilence)
	defer ticks.Stop()
	for {
		select {
		case <-e.quit:
			return
		case <-ticks.C:
			if e.comment() != nil {
				return
			}
		}
	}
}

// close ends the stream: nothing is written any more when it has returned.
func (e *events) close() {
	close(e.quit)
	e.beside.Wait()
	e.mu.Lock()
	defer e.mu.Unlock()
	e.over = true
}

// comment sends nothing, so that the client knows that it is heard.
func (e *events) comment() error { return e.send(":\n\n") }

// next sends a result.
func (e *events) next(response *graphql.Response) error {
	text, err := resultText(response)
	if err != nil {
		return err
	}
	return e.send(text)
}

// complete sends the last event, after a last result if there is one.
func (e *events) complete(last *graphql.Response) (err error) {
	var text string
	if last != nil {
		if text, err = resultText(last); err != nil {
			return err
		}
	}
	e.mu.Lock()
	defer e.mu.Unlock()
	if e.over {
		return errStreamOver
	}
	e.over = true
	return e.write(text + "event: complete\ndata:\n\n")
}

func resultText(response *graphql.Response) (string, error) {
	text, err := answer{response: response}.body()
	return "event: next\ndata: " + string(text) + "\n\n", err
}

// send sends text, unless the stream was ended: then only its last words are.
func (e *events) send(text string) error {
	e.mu.Lock()
	defer e.mu.Unlock()
	if e.over || e.ctx.Err() != nil {
		return errStreamOver
	}
	return e.write(text)
}

// write writes text in the time that there is. The mutex is held.
func (e *events) write(text string) error {
	if err := e.control.SetWriteDeadline(e.now().Add(eventLimit)); err != nil {
		return err
	}
	// The deadline has just been put off: a stream that was ended before that is
	// found here.
	if e.ctx.Err() != nil {
		e.hurry()
	}
	if err := e.begin(); err != nil {
		return err
	}
	if _, err := e.w.Write([]byte(text)); err != nil {
		return err
	}
	return e.control.Flush()
}

// begin sends the header, once.
func (e *events) begin() error {
	if e.begun {
		return nil
	}
	e.begun = true
	h := e.w.Header()
	h.Set("Content-Type", mediaTypeEvents)
	h.Set("Cache-Control", "no-store")
	h.Set("X-Accel-Buffering", "no")
	h.Add("Vary", "Accept")
	e.w.WriteHeader(http.StatusOK)
	return e.control.SetReadDeadline(time.Time{}) // the request was read, but its end may be noticed later
}

// hurry gives a client that does not read little time to begin. Where that cannot
// be set, the write is limited already.
func (e *events) hurry() { _ = e.control.SetWriteDeadline(e.now().Add(farewellLimit)) }
