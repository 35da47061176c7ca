package service

import (
	"context"
	"errors"
	"time"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db"
	"github.com/hoko-to/hoko/internal/secret"
)

// issuer is how authenticators name the site.
const issuer = "Hoko"

// purposeSecondFactor is what secrets of authenticators are encrypted for.
const purposeSecondFactor = "second factor"

// totpDigits tells the code of an authenticator from a recovery code.
const totpDigits = 6

// SecondFactorSetUp is what an authenticator needs, the one time that it is shown.
type SecondFactorSetUp struct {
	Secret string // to be typed in
	URI    string // to be drawn as a QR code
}

// SecondFactorState says how a person's second factor stands.
type SecondFactorState struct {
	ConfirmedAt       time.Time
	RecoveryCodesLeft int
}

// SecondFactor returns the state of the caller's second factor, or nil if it is
// off.
func (s *Service) SecondFactor(ctx context.Context) (*SecondFactorState, error) {
	access, err := s.allowRole(ctx, hoko.AnyRole)
	if err != nil {
		return nil, err
	}
	factor, err := s.secondFactorOf(ctx, access.Actor.UserID)
	if err != nil || !factor.Confirmed() {
		return nil, err
	}
	left, err := s.store.CountRecoveryCodes(ctx, access.Actor.UserID)
	return &SecondFactorState{ConfirmedAt: *factor.ConfirmedAt, RecoveryCodesLeft: left}, err
}

// BeginSecondFactor draws the secret of an authenticator. Signing in asks for its
// codes once ConfirmSecondFactor has seen one.
func (s *Service) BeginSecondFactor(ctx context.Context, password string) (*SecondFactorSetUp, error) {
	access, err := s.allowRole(ctx, hoko.AnyRole)
	if err != nil {
		return nil, err
	}
	if err := s.provePassword(ctx, access, "password", password); err != nil {
		return nil, err
	}
	shared, err := hoko.NewTOTPSecret(s.random)
	if err != nil {
		return nil, err
	}
	sealed, err := s.secrets.Encrypt(purposeSecondFactor, access.Actor.UserID, shared)
	if err != nil {
		return nil, err
	}
	factor := &hoko.SecondFactor{UserID: access.Actor.UserID, Sealed: sealed, CreatedAt: s.moment()}
	_, err = inWriteAtOnce(ctx, s, access, func(tx *db.Store) (int, error) { return 0, tx.PutSecondFactor(ctx, factor) })
	if err != nil {
		return nil, err
	}
	return &SecondFactorSetUp{Secret: shared.Text(), URI: shared.URI(issuer, hoko.CallFrom(ctx).Caller.User.Email)}, nil
}

// ConfirmSecondFactor turns the second factor on that BeginSecondFactor prepared,
// with a code of the authenticator. It returns the recovery codes, which are shown
// this once.
func (s *Service) ConfirmSecondFactor(ctx context.Context, code string) ([]string, error) {
	access, err := s.allowRole(ctx, hoko.AnyRole)
	if err != nil {
		return nil, err
	}
	factor, err := s.secondFactorOf(ctx, access.Actor.UserID)
	switch {
	case err != nil:
		return nil, err
	case factor == nil:
		return nil, secondFactorOff()
	case factor.Confirmed():
		return nil, &hoko.Error{Kind: hoko.KindConflict, Code: hoko.CodeSecondFactorOn}
	}
	return s.withCode(ctx, access, factor, code, "secondFactor.enable", func(tx *db.Store) ([]string, error) {
		if err := tx.ConfirmSecondFactor(ctx, factor.UserID, s.moment()); err != nil {
			return nil, err
		}
		return s.drawRecoveryCodes(ctx, tx, factor.UserID)
	})
}

// DisableSecondFactor turns the caller's second factor off.
func (s *Service) DisableSecondFactor(ctx context.Context, password, code string) error {
	access, err := s.allowRole(ctx, hoko.AnyRole)
	if err != nil {
		return err
	}
	factor, err := s.guardedFactor(ctx, access, password)
	if err != nil {
		return err
	}
	_, err = s.withCode(ctx, access, factor, code, "secondFactor.disable", func(tx *db.Store) ([]string, error) {
		return nil, tx.DeleteSecondFactor(ctx, factor.UserID)
	})
	return err
}

// RegenerateRecoveryCodes replaces the caller's recovery codes. They are shown
// this once.
func (s *Service) RegenerateRecoveryCodes(ctx context.Context, password, code string) ([]string, error) {
	access, err := s.allowRole(ctx, hoko.AnyRole)
	if err != nil {
		return nil, err
	}
	factor, err := s.guardedFactor(ctx, access, password)
	if err != nil {
		return nil, err
	}
	return s.withCode(ctx, access, factor, code, "secondFactor.regenerateRecoveryCodes", func(tx *db.Store) ([]string, error) {
		return s.drawRecoveryCodes(ctx, tx, factor.UserID)
	})
}

// guardedFactor returns the caller's second factor, which is on, to somebody who
// knows the caller's password.
func (s *Service) guardedFactor(ctx context.Context, a *hoko.Access, password string) (*hoko.SecondFactor, error) {
	if err := s.provePassword(ctx, a, "password", password); err != nil {
		return nil, err
	}
	factor, err := s.secondFactorOf(ctx, a.Actor.UserID)
	if err == nil && !factor.Confirmed() {
		err = secondFactorOff()
	}
	return factor, err
}

// withCode performs a change of the caller's second factor with a code of it, all
// or nothing.
func (s *Service) withCode(
	ctx context.Context, a *hoko.Access, f *hoko.SecondFactor, code, action string, change func(tx *db.Store) ([]string, error),
) ([]string, error) {
	return guessed(s.entry, f.UserID, func() ([]string, error) {
		return inWriteAtOnce(ctx, s, a, func(tx *db.Store) ([]string, error) {
			if _, err := s.takeCode(ctx, tx, f, code); err != nil {
				if hoko.CodeOf(err) == hoko.CodeSecondFactorWrong {
					err = hoko.Invalid("code", hoko.CodeSecondFactorWrong, nil)
				}
				return nil, err
			}
			answer, err := change(tx)
			if err != nil {
				return nil, err
			}
			return answer, s.auditPerson(ctx, tx, a.Actor, a.Actor.UserID, action, nil)
		})
	})
}

// provenFactor is what a person proved besides the password, for the record.
type provenFactor string

const (
	noFactor            provenFactor = ""
	authenticatorFactor provenFactor = "authenticator"
	recoveryCodeFactor  provenFactor = "recoveryCode"
)

func (f provenFactor) detail() map[string]string {
	if f == noFactor {
		return nil
	}
	return map[string]string{"secondFactor": string(f)}
}

// proveSecondFactor uses a code up, if the person has a second factor.
func (s *Service) proveSecondFactor(ctx context.Context, userID, code string) (provenFactor, error) {
	factor, err := s.secondFactorOf(ctx, userID)
	if err != nil || !factor.Confirmed() {
		return noFactor, err
	}
	if code == "" {
		return noFactor, &hoko.Error{Kind: hoko.KindUnauthenticated, Code: hoko.CodeSecondFactorRequired}
	}
	return guessed(s.entry, userID, func() (proven provenFactor, err error) {
		return transact(func(tx *db.Store) (provenFactor, error) {
			recovered, err := s.takeCode(ctx, tx, factor, code)
			if err != nil || !recovered {
				return authenticatorFactor, err
			}
			return recoveryCodeFactor, s.auditPerson(ctx, tx, hoko.Actor{UserID: userID}, userID, "secondFactor.useRecoveryCode", nil)
		}, func(fn func(*db.Store) error) error { return s.store.InTx(ctx, fn) })
	})
}

// takeCode uses up a code of the authenticator or, once the factor is on, a
// recovery code.
func (s *Service) takeCode(ctx context.Context, tx *db.Store, f *hoko.SecondFactor, code string) (recovered bool, err error) {
	code = hoko.NormalizeSecondFactorCode(code)
	if len(code) != totpDigits {
		return true, codeWrong(tx.TakeRecoveryCode(ctx, f.UserID, hashToken(code)))
	}
	shared, err := s.secrets.Decrypt(purposeSecondFactor, f.UserID, f.Sealed)
	if errors.Is(err, secret.ErrSealed) { // its pepper is another process's, or lost: the code may be right
		return false, hoko.Unavailable(err)
	}
	if err != nil {
		return false, err
	}
	step, ok := hoko.TOTPSecret(shared).Match(code, s.now(), f.LastStep)
	if !ok {
		return false, codeWrong(hoko.NotFound())
	}
	return false, codeWrong(tx.TakeStep(ctx, f, step))
}

func codeWrong(err error) error {
	if hoko.KindOf(err) == hoko.KindNotFound {
		return &hoko.Error{Kind: hoko.KindUnauthenticated, Code: hoko.CodeSecondFactorWrong}
	}
	return err
}

func secondFactorOff() error {
	return &hoko.Error{Kind: hoko.KindConflict, Code: hoko.CodeSecondFactorOff}
}

// secondFactorOf returns a person's second factor, or nil if there is none.
func (s *Service) secondFactorOf(ctx context.Context, userID string) (*hoko.SecondFactor, error) {
	factor, err := s.store.SecondFactor(ctx, userID)
	if err != nil {
		return nil, unlessMissing(err)
	}
	return factor, nil
}

func (s *Service) drawRecoveryCodes(ctx context.Context, tx *db.Store, userID string) ([]string, error) {
	codes, err := hoko.NewRecoveryCodes(s.random)
	if err != nil {
		return nil, err
	}
	hashes := make([][]byte, len(codes))
	for i, code := range codes {
		hashes[i] = hashToken(hoko.NormalizeSecondFactorCode(code))
	}
	return codes, tx.PutRecoveryCodes(ctx, userID, hashes)
}
