package graph

import (
	"context"
	"encoding/json"
	"net/http"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/coder/websocket"

	"github.com/hoko-to/hoko"
)

// The types of messages.
const (
	messageInit      = "connection_init"
	messageAck       = "connection_ack"
	messagePing      = "ping"
	messagePong      = "pong"
	messageSubscribe = "subscribe"
	messageNext      = "next"
	messageError     = "error"
	messageComplete  = "complete"
)

// How the protocol has a connection closed.
const (
	closeMalformed    websocket.StatusCode = 4400
	closeUnknown      websocket.StatusCode = 4401
	closeForbidden    websocket.StatusCode = 4403
	closeProtocol     websocket.StatusCode = 4406
	closeGreetingLate websocket.StatusCode = 4408
	closeIDTaken      websocket.StatusCode = 4409
	closeTooMany      websocket.StatusCode = 4429
	closeInternal     websocket.StatusCode = 4500
)

// closing is how a connection ends.
type closing struct {
	code   websocket.StatusCode
	reason string // at most 123 bytes (RFC 6455, section 5.5)
}

// closingOf says how a connection ends that err ends. The reason is the code of
// the error.
func closingOf(err error) closing {
	code := closeInternal
	switch hoko.KindOf(err) {
	case hoko.KindUnauthenticated:
		code = closeUnknown
	case hoko.KindForbidden:
		code = closeForbidden
	case hoko.KindRateLimited:
		code = closeTooMany
	case hoko.KindUnavailable:
		code = websocket.StatusTryAgainLater
	case hoko.KindInvalid, hoko.KindNotFound, hoko.KindMethodNotAllowed, hoko.KindConflict, hoko.KindTooLarge, hoko.KindUnsupportedMedia:
		code = closeMalformed
	case hoko.KindInternal:
	}
	return closing{code, string(hoko.CodeOf(err))}
}

// message is one message of the protocol, in either direction.
type message struct {
	ID      string          `json:"id,omitempty"`
	Type    string          `json:"type"`
	Payload json.RawMessage `json:"payload,omitempty"`
}

// take does what a message asks for. The connection is to be closed if it returns
// how.
func (s *socket) take(text []byte) *closing {
	var m message
	if !utf8.Valid(text) || json.Unmarshal(text, &m) != nil {
		return &closing{closeMalformed, "this is no message"}
	}
	switch m.Type {
	case messageInit:
		return s.greet(m)
	case messagePing:
		return s.send(message{Type: messagePong, Payload: m.Payload})
	case messagePong:
		return nil
	case messageSubscribe:
		return s.subscribe(m)
	case messageComplete:
		s.cancel(m.ID)
		return nil
	default:
		return &closing{closeMalformed, "the type of the message is unknown"}
	}
}

// greet finds out who asks.
func (s *socket) greet(m message) *closing {
	if s.stream != nil {
		return &closing{closeTooMany, "you have said who you are"}
	}
	var said map[string]any
	if len(m.Payload) > 0 && json.Unmarshal(m.Payload, &said) != nil {
		return &closing{closeMalformed, "the payload is no object"}
	}
	caller, err := s.identify(said)
	if err == nil {
		s.call.Caller = caller
		s.stream, err = s.service.Watch(s.ctx)
	}
	if err != nil {
		s.call.NoteOutcome(hoko.CodeOf(err))
		s.recordGreeting(statusOf(err))
		return new(closingOf(err))
	}
	s.recordGreeting(http.StatusSwitchingProtocols)
	s.conn.SetReadLimit(maxSocketMessage)
	// A client that does not read keeps serve waiting, but not the end.
	context.AfterFunc(s.stream.Context(), func() { time.AfterFunc(farewellLimit, s.abandon) })
	return s.send(message{Type: messageAck})
}

// identify returns who asks: the key that is said, or who opened the connection,
// in the workspace that is said.
func (s *socket) identify(said map[string]any) (*hoko.Caller, error) {
	key, err := hoko.BearerKey(saidTexts(said, "Authorization"))
	switch workspace := strings.Join(saidTexts(said, "Hoko-Workspace"), ""); {
	case err != nil:
		return nil, err
	case key != "":
		return s.service.Authenticate(s.ctx, hoko.Credential{Key: key})
	case workspace != "" && s.call.Caller != nil && s.call.Caller.User != nil:
		return s.service.CallerIn(s.ctx, workspace)
	default:
		return s.call.Caller, nil
	}
}

// saidTexts returns the texts of a name in the first message, whose names are in
// any case, as those of header fields are.
func saidTexts(said map[string]any, name string) (texts []string) {
	for key, value := range said {
		if text, ok := value.(string); ok && strings.EqualFold(key, name) {
			texts = append(texts, text)
		}
	}
	return texts
}

// send sends a message. A connection that does not take it is closed.
func (s *socket) send(m message) *closing {
	text, err := json.Marshal(m)
	if err != nil {
		return new(closingOf(err))
	}
	ctx, cancel := context.WithTimeout(s.ctx, eventLimit)
	defer cancel()
	if err := s.conn.Write(ctx, websocket.MessageText, text); err != nil {
		return &closing{code: websocket.StatusNormalClosure}
	}
	return nil
}
