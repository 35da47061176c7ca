package server

import (
	"context"
	"io"
	"net/http"
	"sync"
	"time"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/server/rest"
)

// A large body that takes longer than uploadPatience holds no heavy turn until it
// has come: somebody who sends slowly would keep others waiting. How many such
// bodies there may be is bounded as well; one more is refused.
const (
	uploadPatience   = time.Second
	callerUploads    = 2
	workspaceUploads = 4
	allUploads       = 12

	maxUpload = rest.MaxBody // bytes, as many as GraphQL takes
)

// What is left of a body that was answered unread is read and thrown away, so many
// bytes of it and for so long: to close at once could take the answer from a client
// that reads none before it has sent everything (RFC 9112, section 9.6).
const (
	maxDismissed = 2 * maxUpload
	dismissTime  = 2 * time.Second
)

// uploadQueues are those that a slow body stands in.
func uploadQueues(c *hoko.Caller) []queue {
	return []queue{
		{name: "upload " + c.ID(), width: callerUploads, kind: ofUploads},
		{name: "upload in " + c.WorkspaceID(), width: workspaceUploads, kind: ofUploads},
		{name: "upload", width: allUploads, kind: ofUploads},
	}
}

// upload is the large body of a request. It is received as a whole when it is
// first read, which makes the request a heavy one. Whoever is refused before that
// sends it in vain.
type upload struct {
	io.ReadCloser // the body as it comes

	ctx   context.Context //nolint:containedctx // of the request whose body it is
	cut   func()          // makes reading the body fail
	turn  *turn
	begun bool
	ended bool // all that the body holds has come
	whole chunks
	err   error

	mu       sync.Mutex
	received bool
	aside    *turn // its place among the slow ones; nil if it is none
	refused  bool
}

func newUpload(w http.ResponseWriter, r *http.Request, t *turn) *upload {
	cut := func() { _ = http.NewResponseController(w).SetReadDeadline(time.Unix(1, 0)) }
	return &upload{ReadCloser: r.Body, ctx: r.Context(), cut: cut, turn: t}
}

// Read reads what was received. It fails with CodeRateLimited if too much else is
// received or worked on.
func (u *upload) Read(p []byte) (int, error) {
	if !u.begun {
		u.begun = true
		u.err = u.receive()
	}
	if u.err != nil {
		return 0, u.err
	}
	return u.whole.Read(p)
}

// receive returns when the request has its body and a heavy turn.
func (u *upload) receive() error {
	if !u.turn.awaitHeavy(u.ctx) {
		return hoko.RateLimited(turnWait)
	}
	slow := time.AfterFunc(uploadPatience, u.stepAside)
	defer slow.Stop()
	// One byte more than anybody may send tells the reader that it is too much.
	n, err := io.Copy(&u.whole, io.LimitReader(u.ReadCloser, maxUpload+1))
	u.ended = n <= maxUpload
	aside, refused := u.finish()
	if aside != nil {
		defer aside.Leave()
	}
	switch {
	case refused, err == nil && !u.turn.awaitHeavy(u.ctx):
		return hoko.RateLimited(turnWait)
	default:
		return err
	}
}

// stepAside lets others have the heavy turn of a body that is slow.
func (u *upload) stepAside() {
	u.mu.Lock()
	defer u.mu.Unlock()
	if u.received {
		return
	}
	place := &turn{of: u.turn.of, caller: u.turn.caller}
	if u.refused = !place.takeFree(uploadQueues(place.caller)...); u.refused {
		u.cut()
		return
	}
	u.aside = place
	u.turn.becomeLight()
}

// finish says that nothing is received any more, and returns what came of it.
func (u *upload) finish() (aside *turn, refused bool) {
	u.mu.Lock()
	defer u.mu.Unlock()
	u.received = true
	return u.aside, u.refused
}

// dismiss sends the answer, and lets the client send what nobody has read. One that
// waits to be invited, was too slow already, or has a socket now, sends nothing more.
func (u *upload) dismiss(w http.ResponseWriter, r *http.Request, now time.Time) {
	invites := !u.begun && r.Header.Get("Expect") != ""
	if u.ended || u.refused || invites || r.Method == http.MethodGet {
		return
	}
	u.turn.becomeLight()
	connection := http.NewResponseController(w)
	// The deadline comes first: to send the answer may read from the body as well.
	if connection.SetReadDeadline(now.Add(dismissTime)) != nil || connection.Flush() != nil {
		return
	}
	// An error says that the client has gone, which changes nothing any more.
	_, _ = io.CopyN(io.Discard, u.ReadCloser, maxDismissed)
}

// chunkSize is how much memory a body takes at a time, in bytes: a slow one takes
// little more than what was sent of it.
const chunkSize = 64 << 10

// chunks are bytes that are written, and then read once.
type chunks [][]byte

// Write never fails.
func (c *chunks) Write(p []byte) (int, error) {
	for rest := p; len(rest) > 0; {
		last := len(*c) - 1
		if last < 0 || len((*c)[last]) == chunkSize {
			*c = append(*c, make([]byte, 0, chunkSize))
			last++
		}
		n := min(len(rest), chunkSize-len((*c)[last]))
		(*c)[last] = append((*c)[last], rest[:n]...)
		rest = rest[n:]
	}
	return len(p), nil
}

// Read lets go of what was read.
func (c *chunks) Read(p []byte) (int, error) {
	if len(*c) == 0 {
		return 0, io.EOF
	}
	first := (*c)[0]
	n := copy(p, first)
	if (*c)[0] = first[n:]; n == len(first) {
		(*c)[0], *c = nil, (*c)[1:]
	}
	return n, nil
}

// isLarge reports whether a request brings much. A body of unknown length may be
// of any.
func isLarge(r *http.Request) bool { return r.ContentLength < 0 || r.ContentLength > heavyBody }
