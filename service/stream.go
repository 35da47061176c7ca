package service

import (
	"context"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db"
)

// Stream is something that stays open for a caller: a subscription, an export or
// a connection. It must be closed.
type Stream struct {
	ctx  context.Context //nolint:containedctx // a stream is a time in which something may be done
	end  context.CancelCauseFunc
	call *hoko.Call
	of   *streams
}

// Watch opens a stream for the caller. It ends by itself as soon as the caller
// may no longer do what the call needed so far: the key is revoked, has expired,
// lost a scope or may not be used from here, the session is over, or the person
// is no member or has a lower role. It also ends when nobody can say so for some
// seconds, and when the program ends. A caller without a credential gets
// credentials_missing, one who has too many streams too_many_streams.
func (s *Service) Watch(ctx context.Context) (*Stream, error) {
	if err := s.public(ctx, opWatch); err != nil {
		return nil, err
	}
	return s.streams.begin(ctx)
}

// Context ends with the stream. Its cause is the *hoko.Error that says why, or
// context.Canceled when the stream was closed.
func (st *Stream) Context() context.Context { return st.ctx }

// Count counts what the caller asks for over the stream as a request of the key.
// It fails as a request does that is one too many.
func (st *Stream) Count() error {
	if st.call.Caller.Key == nil {
		return nil
	}
	_, err := st.of.quotas.Take(st.ctx, st.call.Caller.Key)
	return err
}

// Confirm asks at once whether the caller may use some scopes, besides what was
// needed so far, and watches them from then on. A refusal of these scopes alone
// does not end the stream.
func (st *Stream) Confirm(scopes []hoko.Scope) error {
	at, err := st.of.standingOf(st.ctx, st.call)
	if err == nil {
		err = st.judge(at, scopes)
	}
	if err != nil {
		return err
	}
	for _, scope := range scopes {
		st.call.NoteScope(scope)
	}
	return nil
}

// Close ends the stream and gives its place to others.
func (st *Stream) Close() {
	st.end(context.Canceled)
	st.of.quit(st)
}

// judge says why the caller may no longer have the stream, or nil.
func (st *Stream) judge(at *db.Standing, scopes []hoko.Scope) error {
	caller, err := presentCaller(st.call, at)
	if err != nil {
		return err
	}
	// What the stream tells is judged by the role that the person had at its begin.
	if then := st.call.Caller.Member; then != nil && !caller.Member.Role.Includes(then.Role) {
		return hoko.RoleInsufficient(then.Role)
	}
	for _, scope := range scopes {
		if _, err := caller.MayUse(scope); err != nil {
			return err
		}
	}
	return nil
}
