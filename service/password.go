package service

import (
	"context"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db"
)

// resetPath is where the console takes a new password. The token follows as the
// fragment, which browsers send to no server.
const resetPath = "/admin/reset-password#"

// maxResets bounds how many requests for a new password wait for their letter.
const maxResets = 1000

// MailConfigured reports whether the program can send letters. Where it cannot,
// invitations are handed on by hand, and forgotten passwords are replaced on the
// command line.
func (s *Service) MailConfigured(ctx context.Context) (bool, error) {
	if err := s.public(ctx, opSettings); err != nil {
		return false, err
	}
	return s.post != nil, nil
}

// RequestPasswordReset sends a letter with which a person can choose a new
// password, if the address belongs to an account. The answer, and the time that
// it takes, is the same if it does not: whether it does is looked up later. It
// says only whether the program can send letters at all.
func (s *Service) RequestPasswordReset(ctx context.Context, email string) (mailConfigured bool, err error) {
	if err := s.public(ctx, opRequestPasswordReset); err != nil {
		return false, err
	}
	if err := s.protected(); err != nil {
		return false, err
	}
	if s.post == nil {
		return false, nil
	}
	email = hoko.NormalizeEmail(email)
	if len(email) > hoko.MaxEmail {
		return true, nil // nobody has one that long, and it would take memory while it waits
	}
	if err := s.entry.mayRequest(email, hoko.CallFrom(ctx).Address); err != nil {
		return true, err
	}
	select {
	case s.resets <- email:
		return true, nil
	default:
		return true, hoko.RateLimited(failurePause)
	}
}

// sendResets sends the letters of those who have an account until ctx ends.
func (s *Service) sendResets(ctx context.Context) {
	for {
		select {
		case <-ctx.Done():
			return
		case email := <-s.resets:
			if err := s.sendReset(ctx, email); err != nil && ctx.Err() == nil {
				s.log.WarnContext(ctx, "a request for a new password was not answered", "err", err)
			}
		}
	}
}

func (s *Service) sendReset(ctx context.Context, email string) error {
	user, _, err := s.store.UserByEmail(ctx, email)
	if err != nil {
		return unlessMissing(err)
	}
	token, err := hoko.RandomBase62(s.random, tokenLen)
	if err != nil {
		return err
	}
	reset := &hoko.PasswordReset{UserID: user.ID, CreatedAt: s.moment(), ExpiresAt: s.moment().Add(hoko.PasswordResetLife)}
	if err := s.store.PutPasswordReset(ctx, reset, hashToken(token)); err != nil {
		return err
	}
	if !s.post.Send(resetLetter(user.Email, s.site.URL(resetPath+token))) {
		s.log.WarnContext(ctx, "the queue of letters is full: a new password is not mailed")
	}
	return nil
}

// ResetPassword gives the person whose letter held the token a new password, once,
// and ends all of the person's sessions. The second factor stays in force.
func (s *Service) ResetPassword(ctx context.Context, token, password string) error {
	if err := s.public(ctx, opResetPassword); err != nil {
		return err
	}
	if err := s.protected(); err != nil {
		return err
	}
	user, err := s.store.UserByPasswordReset(ctx, hashToken(token))
	if err != nil {
		return resetInvalid(err)
	}
	if err := checkPassword("password", password, user.Email); err != nil {
		return err
	}
	return s.entry.withToken(ctx, token, password, func(hash string) error {
		return s.store.InTx(ctx, func(tx *db.Store) error {
			if err := tx.TakePasswordReset(ctx, hashToken(token)); err != nil {
				return resetInvalid(err)
			}
			return s.replacePassword(ctx, tx, hoko.Actor{UserID: user.ID}, hash, "member.resetPassword")
		})
	})
}

func resetInvalid(err error) error {
	if hoko.KindOf(err) == hoko.KindNotFound {
		return &hoko.Error{Kind: hoko.KindNotFound, Code: hoko.CodeResetTokenInvalid}
	}
	return err
}

// ChangePassword replaces the caller's password and ends the caller's other
// sessions.
func (s *Service) ChangePassword(ctx context.Context, current, next string) error {
	access, err := s.allowRole(ctx, hoko.AnyRole)
	if err != nil {
		return err
	}
	if err := s.provePassword(ctx, access, "currentPassword", current); err != nil {
		return err
	}
	if err := checkPassword("newPassword", next, hoko.CallFrom(ctx).Caller.User.Email); err != nil {
		return err
	}
	hash, err := s.entry.hash(ctx, next)
	if err != nil {
		return err
	}
	_, err = inWriteAtOnce(ctx, s, access, func(tx *db.Store) (int, error) {
		return 0, s.replacePassword(ctx, tx, access.Actor, hash, "member.changePassword")
	})
	return err
}

// checkPassword notes what is wrong with a new password.
func checkPassword(field, password, email string) error {
	var is hoko.Issues
	hoko.CheckPassword(&is, field, password, email)
	return is.Err()
}

// replacePassword stores the actor's new password. Whoever knew the old one is
// signed out: all sessions end but the one that asks.
func (s *Service) replacePassword(ctx context.Context, tx *db.Store, actor hoko.Actor, hash, action string) error {
	if err := tx.SetPasswordHash(ctx, actor.UserID, hash); err != nil {
		return err
	}
	if err := tx.DeletePasswordReset(ctx, actor.UserID); err != nil {
		return err
	}
	if _, err := tx.DeleteSessionsOf(ctx, actor.UserID, actor.SessionID); err != nil {
		return err
	}
	return s.auditPerson(ctx, tx, actor, actor.UserID, action, nil)
}

// provePassword makes a person show the own password again. Failures are slowed
// down apart from those of signing in, which strangers can cause.
func (s *Service) provePassword(ctx context.Context, a *hoko.Access, field, password string) error {
	attempt, err := s.entry.attempt("session "+a.Actor.UserID, hoko.CallFrom(ctx).Address)
	if err != nil {
		return err
	}
	_, hash, err := s.store.UserByID(ctx, a.Actor.UserID)
	if err != nil {
		attempt.forgive()
		return err
	}
	matches, err := s.entry.verify(ctx, password, hash)
	if err != nil || matches {
		attempt.forgive()
		return err
	}
	return hoko.Invalid(field, hoko.CodeOwnPasswordWrong, nil)
}
