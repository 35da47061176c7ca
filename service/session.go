package service

import (
	"context"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db"
)

// tokenLen gives a token 190 bits.
const tokenLen = 32

// maxSessions bounds how many sessions of a person are listed.
const maxSessions = 100

// SignIn proves who a person is and begins a session. A wrong address and a
// wrong password give the same answer in the same time; failures are slowed
// down per account and per address (OWASP ASVS 5.0, 6.3.1). Where a second factor
// is on, the code of the authenticator or a recovery code is asked for once the
// password was right (CodeSecondFactorRequired).
func (s *Service) SignIn(ctx context.Context, email, password, code string) (*Viewer, error) {
	if err := s.public(ctx, opSignIn); err != nil {
		return nil, err
	}
	if err := s.protected(); err != nil {
		return nil, err
	}
	user, hash, err := s.identify(ctx, hoko.NormalizeEmail(email), password)
	if err != nil {
		return nil, err
	}
	factor, err := s.proveSecondFactor(ctx, user.ID, code)
	if isWrongCode(err) {
		s.noteFailure(ctx, user.ID, hoko.CodeSecondFactorWrong)
	}
	if err != nil {
		return nil, err
	}
	return s.beginSession(ctx, user, hash, factor)
}

// identify returns whose address and password these are, and the password's hash.
func (s *Service) identify(ctx context.Context, email, password string) (*hoko.User, string, error) {
	attempt, err := s.entry.attempt("address "+email, hoko.CallFrom(ctx).Address)
	if err != nil {
		return nil, "", err
	}
	user, hash, err := s.store.UserByEmail(ctx, email)
	if unlessMissing(err) != nil {
		attempt.forgive()
		return nil, "", err
	}
	matches, err := s.entry.verify(ctx, password, hash)
	if err != nil {
		attempt.forgive()
		return nil, "", err
	}
	if user != nil && !matches {
		s.noteFailure(ctx, user.ID, hoko.CodeSignInFailed)
	}
	if user == nil || !matches {
		return nil, "", signInFailed()
	}
	attempt.forgive()
	return user, hash, nil
}

func signInFailed() error {
	return &hoko.Error{Kind: hoko.KindUnauthenticated, Code: hoko.CodeSignInFailed}
}

// protected refuses to take a password over plain HTTP, except on addresses that
// only this machine or a private network reaches.
func (s *Service) protected() error {
	if s.site.Secure() || s.site.Private() {
		return nil
	}
	return &hoko.Error{Kind: hoko.KindForbidden, Code: hoko.CodeHTTPSRequired}
}

// SignOut ends the caller's session in every process.
func (s *Service) SignOut(ctx context.Context) error {
	access, err := s.allowRole(ctx, hoko.AnyRole)
	if err != nil {
		return err
	}
	err = s.store.InTx(ctx, func(tx *db.Store) error {
		if err := tx.DeleteSession(ctx, access.Actor.SessionID); err != nil {
			return err
		}
		return s.auditPerson(ctx, tx, access.Actor, access.Actor.UserID, "session.end", nil)
	})
	if err != nil {
		return err
	}
	hoko.CallFrom(ctx).ChangeSession(hoko.SessionChange{End: true})
	return nil
}

// beginSession stores a session in place of the one that the caller may have, and
// asks the door to hand its token out. passwordHash is that of the password that
// was shown: if it was replaced meanwhile, there is no session. factor says what
// was proven besides.
func (s *Service) beginSession(ctx context.Context, u *hoko.User, passwordHash string, factor provenFactor) (*Viewer, error) {
	token, err := hoko.RandomBase62(s.random, tokenLen)
	if err != nil {
		return nil, err
	}
	session := s.newSession(ctx, u)
	viewer, err := s.viewerOf(ctx, u)
	if err != nil {
		return nil, err
	}
	err = s.store.InTx(ctx, func(tx *db.Store) error {
		if err := tx.HoldPassword(ctx, u.ID, passwordHash); err != nil {
			return err
		}
		if before := hoko.CallFrom(ctx).Caller; before != nil && before.Session != nil {
			if err := tx.DeleteSession(ctx, before.Session.ID); err != nil {
				return err
			}
		}
		if err := tx.InsertSession(ctx, session, hashToken(token)); err != nil {
			return err
		}
		return s.auditPerson(ctx, tx, hoko.Actor{UserID: u.ID}, u.ID, "session.begin", factor.detail())
	})
	if hoko.KindOf(err) == hoko.KindNotFound {
		return nil, signInFailed()
	}
	if err != nil {
		return nil, err
	}
	hoko.CallFrom(ctx).ChangeSession(hoko.SessionChange{Begin: session, Token: token})
	return viewer, nil
}

func (s *Service) newSession(ctx context.Context, u *hoko.User) *hoko.Session {
	call := hoko.CallFrom(ctx)
	return &hoko.Session{
		ID:         s.newID(),
		UserID:     u.ID,
		CreatedAt:  s.moment(),
		ExpiresAt:  s.moment().Add(hoko.SessionLife),
		LastSeenAt: s.moment(),
		Address:    call.ClientAddress(),
		UserAgent:  hoko.CleanText(call.UserAgent, maxUserAgent),
	}
}

// Sessions returns the caller's sessions, at most 100, those seen last first.
func (s *Service) Sessions(ctx context.Context) ([]*hoko.Session, error) {
	access, err := s.allowRole(ctx, hoko.AnyRole)
	if err != nil {
		return nil, err
	}
	return s.store.Sessions(ctx, access.Actor.UserID, maxSessions)
}

// RevokeSession ends one of the caller's sessions in every process: no request
// that starts later is accepted with it, and no write that it authorised commits.
func (s *Service) RevokeSession(ctx context.Context, id string) error {
	access, err := s.allowRole(ctx, hoko.AnyRole)
	if err != nil {
		return err
	}
	_, err = inWriteAtOnce(ctx, s, access, func(tx *db.Store) (int, error) {
		if err := tx.DeleteSessionOf(ctx, access.Actor.UserID, id); err != nil {
			return 0, err
		}
		return 1, s.auditPerson(ctx, tx, access.Actor, access.Actor.UserID, "session.revoke", nil)
	})
	if err == nil && id == access.Actor.SessionID {
		hoko.CallFrom(ctx).ChangeSession(hoko.SessionChange{End: true})
	}
	return err
}

// RevokeOtherSessions ends every session of the caller but the one that asks, and
// returns how many they were.
func (s *Service) RevokeOtherSessions(ctx context.Context) (int, error) {
	access, err := s.allowRole(ctx, hoko.AnyRole)
	if err != nil {
		return 0, err
	}
	return inWriteAtOnce(ctx, s, access, func(tx *db.Store) (int, error) {
		ended, err := tx.DeleteSessionsOf(ctx, access.Actor.UserID, access.Actor.SessionID)
		if err != nil || ended == 0 {
			return ended, err
		}
		return ended, s.auditPerson(ctx, tx, access.Actor, access.Actor.UserID, "session.revokeOthers", nil)
	})
}
