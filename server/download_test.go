package server_test

import (
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"strings"
	"testing"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/server"
)

const (
	callerAnswers    = 2
	workspaceAnswers = 3
	allAnswers       = 6

	largeAnswer = 32 << 20 // bytes, more than the buffers of a connection take
)

// openLarge returns a house whose GraphQL door answers much.
func openLarge(t *testing.T) (*house, *server.Turns) {
	t.Helper()
	turns := &server.Turns{}
	h := openSQLite(t, func(o *server.Options) {
		o.Turns = turns
		o.GraphQL = http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
			_, _ = w.Write(make([]byte, largeAnswer))
		})
	})
	return h, turns
}

// beginAnswer asks for a large answer and reads nothing of it. What is returned reads it
// to its end, and returns how much there was.
func (h *house) beginAnswer(key string) (finish func() (int64, error)) {
	h.t.Helper()
	connection, err := net.Dial("tcp", strings.TrimPrefix(h.url, "http://"))
	if err != nil {
		h.t.Fatal(err)
	}
	h.t.Cleanup(func() { _ = connection.Close() })
	if _, err := fmt.Fprintf(connection, "GET /graphql?take=10000 HTTP/1.0\r\nHost: hoko.test\r\nAuthorization: %s\r\n\r\n", key); err != nil {
		h.t.Fatal(err)
	}
	return func() (int64, error) { return io.Copy(io.Discard, connection) }
}

// TestSlowReadersHoldNoHeavyTurn: whoever reads large answers slowly keeps nobody else's
// heavy requests waiting, and is given all of what was asked for.
func TestSlowReadersHoldNoHeavyTurn(t *testing.T) {
	t.Parallel()
	h, turns := openLarge(t)
	var finish []func() (int64, error)
	for range allAnswers {
		finish = append(finish, h.beginAnswer(h.foreignKey()))
	}
	h.await(func() bool { return turns.Stats() == server.TurnStats{Held: allAnswers, AnswersHeld: 3 * allAnswers} })
	h.get("/api/links?take=10000").is(http.StatusOK)
	if n, err := h.cutOff(turns, h.key, allAnswers); n >= largeAnswer {
		t.Errorf("one slow answer too many is not cut off: %d bytes, %v", n, err)
	}
	for _, all := range finish {
		if n, err := all(); n < largeAnswer || err != nil && !errors.Is(err, io.EOF) {
			t.Errorf("%d bytes, %v", n, err)
		}
	}
	h.await(func() bool { return turns.Stats() == server.TurnStats{} })
	if n, err := h.beginAnswer(h.key)(); n < largeAnswer {
		t.Errorf("then %d bytes, %v", n, err)
	}
}

// TestOneCallersSlowAnswersLeaveRoom: they do not use up the places of all, nor do those
// of a workspace.
func TestOneCallersSlowAnswersLeaveRoom(t *testing.T) {
	t.Parallel()
	h, turns := openLarge(t)
	for range callerAnswers {
		h.beginAnswer(h.key)
	}
	h.await(func() bool { return turns.Stats() == server.TurnStats{Held: 2, AnswersHeld: 6} })
	h.get("/api/links?take=10000").is(http.StatusTooManyRequests)
	for held := callerAnswers; held < workspaceAnswers; held++ {
		h.beginAnswer(h.newKey(hoko.AllScopes()...))
	}
	h.await(func() bool { return turns.Stats() == server.TurnStats{Held: 3, AnswersHeld: 9} })
	h.do(http.MethodGet, "/api/links?take=10000", "", "Authorization", h.newKey(hoko.AllScopes()...)).is(http.StatusTooManyRequests)
	h.beginAnswer(h.foreignKey())
	h.await(func() bool { return turns.Stats() == server.TurnStats{Held: 4, AnswersHeld: 12} })
}

// cutOff begins an answer for which there is no place, waits until it has no turn any
// more, and returns how much of it was sent.
func (h *house) cutOff(turns *server.Turns, key string, others int) (int64, error) {
	h.t.Helper()
	answered := func() int { return strings.Count(h.log.String(), "/graphql") }
	before := answered()
	finish := h.beginAnswer(key)
	h.await(func() bool { return answered() > before })
	h.await(func() bool { return turns.Stats() == server.TurnStats{Held: others, AnswersHeld: 3 * others} })
	return finish()
}
