package service

import (
	"context"
	"time"

	"github.com/hoko-to/hoko"
)

// sessionLife is how long a person stays signed in.
const sessionLife = 14 * 24 * time.Hour

// sessionTokenLen gives a token 190 bits.
const sessionTokenLen = 32

// SignIn proves who a person is and begins a session. A wrong address and a
// wrong password give the same answer in the same time; failures are slowed
// down per account and per address (OWASP ASVS 5.0, 6.3.1).
func (s *Service) SignIn(ctx context.Context, email, password string) (*Viewer, error) {
	if err := s.public(ctx, opSignIn); err != nil {
		return nil, err
	}
	email = hoko.NormalizeEmail(email)
	attempt, err := s.entry.attempt(email, hoko.CallFrom(ctx).Address)
	if err != nil {
		return nil, err
	}
	user, hash, err := s.store.UserByEmail(ctx, email)
	if err != nil && hoko.KindOf(err) != hoko.KindNotFound {
		attempt.forgive()
		return nil, err
	}
	matches, err := s.entry.verify(ctx, password, hash)
	if err != nil {
		attempt.forgive()
		return nil, err
	}
	if user == nil || !matches {
		return nil, &hoko.Error{Kind: hoko.KindUnauthenticated, Code: hoko.CodeSignInFailed}
	}
	attempt.forgive()
	return s.beginSession(ctx, user)
}

// SignOut ends the caller's session in every process.
func (s *Service) SignOut(ctx context.Context) error {
	access, err := s.allowRole(ctx, hoko.AnyRole)
	if err != nil {
		return err
	}
	if err := s.store.DeleteSession(ctx, access.Actor.SessionID); err != nil {
		return err
	}
	hoko.CallFrom(ctx).ChangeSession(hoko.SessionChange{End: true})
	return nil
}

// beginSession stores a session and asks the door to hand its token out.
func (s *Service) beginSession(ctx context.Context, u *hoko.User) (*Viewer, error) {
	token, err := hoko.RandomBase62(s.random, sessionTokenLen)
	if err != nil {
		return nil, err
	}
	call := hoko.CallFrom(ctx)
	session := &hoko.Session{
		ID:        s.newID(),
		UserID:    u.ID,
		CreatedAt: s.moment(),
		ExpiresAt: s.moment().Add(sessionLife),
		Address:   call.ClientAddress(),
		UserAgent: hoko.CleanText(call.UserAgent, maxUserAgent),
	}
	viewer, err := s.viewerOf(ctx, u)
	if err != nil {
		return nil, err
	}
	if err := s.store.InsertSession(ctx, session, hashToken(token)); err != nil {
		return nil, err
	}
	call.ChangeSession(hoko.SessionChange{Begin: session, Token: token})
	return viewer, nil
}
