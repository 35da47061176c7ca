package graph

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"runtime/debug"
	"time"

	"github.com/99designs/gqlgen/graphql"

	"github.com/hoko-to/hoko"
)

// maxSubscriptionID bounds what a client names a subscription by, in bytes.
const maxSubscriptionID = 100

var (
	errSocketGone = errors.New("the client has gone")
	errIDTaken    = errors.New("a subscription of this id is running")
)

// socketSubscription is one subscription of a connection.
type socketSubscription struct {
	id    string
	ctx   context.Context //nolint:containedctx // a subscription is a time in which results are sent
	stop  context.CancelFunc
	began time.Time
}

// subscribe starts a subscription.
func (s *socket) subscribe(m message) *closing {
	switch {
	case s.stream == nil:
		return &closing{closeUnknown, string(hoko.CodeCredentialsMissing)}
	case m.ID == "" || len(m.ID) > maxSubscriptionID:
		return &closing{closeMalformed, "give an id of at most 100 bytes"}
	}
	ctx, stop := context.WithCancel(hoko.WithCall(s.stream.Context(), s.callOfOne()))
	sub := &socketSubscription{m.ID, ctx, stop, s.now()}
	switch err := s.enter(sub); {
	case errors.Is(err, errIDTaken):
		stop()
		return &closing{closeIDTaken, err.Error()}
	case err != nil:
		stop()
		return s.turnAway(sub, s.refuse(ctx, err))
	}
	s.all.Go(func() {
		defer s.leave(sub)
		defer s.recoverFrom(sub)
		s.run(sub, string(m.Payload))
	})
	return nil
}

// callOfOne is the record of one subscription. What it needs and how it ends is
// not mixed up with others.
func (s *socket) callOfOne() *hoko.Call {
	call := &hoko.Call{
		RequestID: s.call.RequestID,
		Address:   s.call.Address,
		UserAgent: s.call.UserAgent,
		Origin:    s.call.Origin,
		Referer:   s.call.Referer,
		Language:  s.call.Language,
		Caller:    s.call.Caller,
	}
	call.NoteOperation(unreadOperation)
	call.NoteKey(s.call.Key())
	return call
}

func (s *socket) enter(sub *socketSubscription) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	switch {
	case s.running[sub.id] != nil:
		return errIDTaken
	case len(s.running) >= maxSubscriptions || s.busy >= 2*maxSubscriptions:
		return hoko.TooManyStreams(greetingLimit)
	}
	s.running[sub.id] = sub
	s.busy++
	return nil
}

func (s *socket) leave(sub *socketSubscription) {
	s.free(sub)
	s.mu.Lock()
	defer s.mu.Unlock()
	s.busy--
}

// free ends a subscription, whose id may be used again from then on.
func (s *socket) free(sub *socketSubscription) {
	sub.stop()
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.running[sub.id] == sub {
		delete(s.running, sub.id)
	}
}

// cancel ends a subscription that the client wants no more of. Its id is free
// again.
func (s *socket) cancel(id string) {
	s.mu.Lock()
	sub := s.running[id]
	s.mu.Unlock()
	if sub != nil {
		s.free(sub)
	}
}

// recoverFrom keeps a panic from ending the program.
func (s *socket) recoverFrom(sub *socketSubscription) {
	if cause := recover(); cause != nil {
		s.errs.log.Log(sub.ctx, slog.LevelError, "panic", "request", s.call.RequestID, "err", fmt.Errorf("panic: %v\n%s", cause, debug.Stack()))
		s.abandon()
	}
}

// run answers a subscription to its end.
func (s *socket) run(sub *socketSubscription, payload string) {
	op, refused := s.judge(sub, payload)
	if refused != nil {
		s.free(sub)
		s.turnAway(sub, *refused)
		return
	}
	begin := func() error { s.record(sub.ctx, http.StatusOK, sub.began); return nil }
	err := s.follow(sub.ctx, s.exec, op, begin, func(r *graphql.Response) error { return s.sendResult(sub, r) })
	if err == nil && sub.ctx.Err() == nil {
		s.free(sub)
		s.send(message{ID: sub.id, Type: messageComplete})
	}
}

// judge finds the operation of a subscription, or why it is not to run. It is
// counted before it is read: to read what is refused is work as well.
func (s *socket) judge(sub *socketSubscription, payload string) (*graphql.OperationContext, *answer) {
	if err := s.stream.Count(); err != nil {
		return nil, new(s.refuse(sub.ctx, err))
	}
	op, refused := s.understand(sub.ctx, s.exec, question{
		method: http.MethodPost, size: int64(len(payload)), events: true,
		decode: func() (*graphql.RawParams, error) { return checked(decodeBody(payload)) },
	})
	if refused != nil {
		return nil, refused
	}
	if err := s.stream.Confirm(hoko.CallFrom(sub.ctx).NeededScopes()); err != nil {
		return nil, new(s.refuse(sub.ctx, err))
	}
	return op, nil
}

// sendResult sends a result, unless the subscription was ended.
func (s *socket) sendResult(sub *socketSubscription, response *graphql.Response) error {
	text, err := answer{response: response}.body()
	if err != nil {
		return err
	}
	if sub.ctx.Err() != nil {
		return context.Cause(sub.ctx)
	}
	if s.send(message{ID: sub.id, Type: messageNext, Payload: text}) != nil {
		return errSocketGone
	}
	return nil
}

// turnAway says why a subscription does not begin, to the request log as well.
func (s *socket) turnAway(sub *socketSubscription, refused answer) *closing {
	s.record(sub.ctx, refused.status, sub.began)
	payload, err := json.Marshal(refused.response.Errors)
	if err != nil {
		return new(closingOf(err))
	}
	return s.send(message{ID: sub.id, Type: messageError, Payload: payload})
}
