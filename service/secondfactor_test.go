package service

import (
	"bytes"
	"encoding/base32"
	"net/netip"
	"sync/atomic"
	"testing"
	"time"

	"github.com/hoko-to/hoko"
)

// authenticator makes codes as a person's telephone does.
type authenticator struct {
	*person
	secret   hoko.TOTPSecret
	recovery []string
}

// newAuthenticator turns a person's second factor on. The clock stops, since a
// code that is next when it is asked for may be over when it is given.
func (p *person) newAuthenticator(t testing.TB) *authenticator {
	t.Helper()
	p.clock.stop()
	setUp := want(p.BeginSecondFactor(p.here(t), p.password))(t)
	secret, err := base32.StdEncoding.DecodeString(setUp.Secret)
	must(t, err)
	a := &authenticator{person: p, secret: secret}
	a.recovery = want(p.ConfirmSecondFactor(p.here(t), a.code(-1)))(t)
	return a
}

// code returns the code of some steps from now.
func (a *authenticator) code(steps int64) string {
	return a.secret.Code(hoko.TOTPStep(a.clock.now()) + steps)
}

// enter signs in to a process with a code.
func (a *authenticator) enter(t testing.TB, w *world, code string) error {
	t.Helper()
	return second(w.SignIn(as(t, nil), a.email, a.password, code))
}

// The second factor is asked for once the password was right, and in words that
// say nothing to whoever does not know it (OWASP ASVS 5.0, 6.3.3).
func TestSecondFactorIsAskedForAfterThePassword(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x := newTenant(t, w, "one")
		plain, a := x.newPerson(t, hoko.RoleEditor), x.newPerson(t, hoko.RoleEditor).newAuthenticator(t)
		refused(t, a.enter(t, w, ""), hoko.CodeSecondFactorRequired)
		for _, code := range []string{"", a.code(0), "000000"} {
			refused(t, second(w.SignIn(as(t, nil), a.email, "a wrong password", code)), hoko.CodeSignInFailed)
		}
		refused(t, a.enter(t, w, "000000"), hoko.CodeSecondFactorWrong)
		must(t, a.enter(t, w, " "+a.code(0)[:3]+" "+a.code(0)[3:]))
		must(t, second(w.SignIn(as(t, nil), plain.email, plain.password, "123456"))) // one that nobody asked for
		for _, m := range want(w.store.MembersByIDs(t.Context(), &hoko.Access{WorkspaceID: x.workspace.ID}, []string{plain.user.ID, a.user.ID}))(t) {
			if m.SecondFactor != (m.User.ID == a.user.ID) {
				t.Errorf("%s: %v", m.User.Email, m.SecondFactor)
			}
		}
	})
}

// A code is accepted once, whichever processes are asked at the same time (OWASP
// ASVS 5.0, 6.5.1).
func TestTOTPReplay(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		far := newWorld(t, w.store)
		a := newTenant(t, w, "one").newPerson(t, hoko.RoleEditor).newAuthenticator(t)
		far.clock.follow(w.clock)
		refused(t, a.enter(t, far, a.code(-1)), hoko.CodeSecondFactorWrong) // which confirmed the factor
		var won atomic.Int32
		code := a.code(0)
		together(4, func(i int) {
			if err := a.enter(t, []*world{w, far}[i%2], code); err == nil {
				won.Add(1)
			} else {
				refused(t, err, hoko.CodeSecondFactorWrong)
			}
		})
		if won.Load() != 1 {
			t.Errorf("accepted %d times", won.Load())
		}
		must(t, a.enter(t, far, a.code(1)))
		refused(t, a.enter(t, w, code), hoko.CodeSecondFactorWrong) // an earlier step
	})
}

// A recovery code takes the place of the authenticator, once.
func TestRecoveryCodeIsAcceptedOnce(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		far := newWorld(t, w.store)
		a := newTenant(t, w, "one").newPerson(t, hoko.RoleEditor).newAuthenticator(t)
		far.clock.follow(w.clock)
		var won atomic.Int32
		together(4, func(i int) {
			if err := a.enter(t, []*world{w, far}[i%2], a.recovery[3]); err == nil {
				won.Add(1)
			} else {
				refused(t, err, hoko.CodeSecondFactorWrong)
			}
		})
		left := want(w.SecondFactor(a.here(t)))(t).RecoveryCodesLeft
		if won.Load() != 1 || left != hoko.RecoveryCodes-1 {
			t.Errorf("accepted %d times, %d are left", won.Load(), left)
		}
		fresh := want(w.RegenerateRecoveryCodes(a.here(t), a.password, a.recovery[4]))(t)
		refused(t, a.enter(t, w, a.recovery[5]), hoko.CodeSecondFactorWrong)
		must(t, a.enter(t, w, fresh[0]))
		other := a.newPerson(t, hoko.RoleEditor).newAuthenticator(t)
		refused(t, a.enter(t, w, other.recovery[0]), hoko.CodeSecondFactorWrong)
	})
}

// Guessing codes is slowed down for whoever knows the password, and for nobody
// else (OWASP ASVS 5.0, 6.3.1).
func TestSecondFactorIsSlowedDown(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		a := newTenant(t, w, "one").newPerson(t, hoko.RoleEditor).newAuthenticator(t)
		for i := range wrongCodes {
			ctx := hoko.WithCall(t.Context(), &hoko.Call{Address: netip.AddrFrom4([4]byte{203, 0, 113, byte(i)})})
			refused(t, second(w.SignIn(ctx, a.email, a.password, "000000")), hoko.CodeSecondFactorWrong)
		}
		refused(t, a.enter(t, w, a.code(0)), hoko.CodeRateLimited)
		w.clock.move(wrongCodePause + time.Second)
		must(t, a.enter(t, w, a.code(0)))
	})
}

// Changing the second factor takes the password, and losing it a code as well
// (OWASP ASVS 5.0, 7.5.1).
func TestSecondFactorIsGuarded(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x := newTenant(t, w, "one")
		p := x.newPerson(t, hoko.RoleEditor)
		refused(t, second(w.ConfirmSecondFactor(p.here(t), "000000")), hoko.CodeSecondFactorOff)
		refused(t, second(w.BeginSecondFactor(p.here(t), "a wrong password")), hoko.CodeOwnPasswordWrong)
		want(w.BeginSecondFactor(p.here(t), p.password))(t)
		refused(t, second(w.ConfirmSecondFactor(p.here(t), "000000")), hoko.CodeSecondFactorWrong)
		if want(w.SecondFactor(p.here(t)))(t) != nil {
			t.Error("on before it is confirmed")
		}
		must(t, w.attemptFrom(t, "203.0.113.1", p.email, p.password))
		a := p.newAuthenticator(t)
		refused(t, second(w.BeginSecondFactor(p.here(t), p.password)), hoko.CodeSecondFactorOn)
		refused(t, second(w.ConfirmSecondFactor(p.here(t), a.code(0))), hoko.CodeSecondFactorOn)
		refused(t, w.DisableSecondFactor(p.here(t), "a wrong password", a.code(0)), hoko.CodeOwnPasswordWrong)
		refused(t, w.DisableSecondFactor(p.here(t), p.password, "000000"), hoko.CodeSecondFactorWrong)
		must(t, w.DisableSecondFactor(p.here(t), p.password, a.code(0)))
		must(t, w.attemptFrom(t, "203.0.113.1", p.email, p.password))
		refused(t, w.DisableSecondFactor(p.here(t), p.password, a.code(1)), hoko.CodeSecondFactorOff)
	})
}

// A code that is on its way when the authenticator is replaced comes too late.
func TestReplacedSecondFactorIsNotAccepted(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		a := newTenant(t, w, "one").newPerson(t, hoko.RoleEditor).newAuthenticator(t)
		early := want(w.store.SecondFactor(t.Context(), a.user.ID))(t)
		must(t, w.DisableSecondFactor(a.here(t), a.password, a.recovery[0]))
		fresh := a.newAuthenticator(t)
		refused(t, second(w.takeCode(t.Context(), w.store, early, a.code(1))), hoko.CodeSecondFactorWrong)
		must(t, fresh.enter(t, w, fresh.code(0)))
	})
}

// The operator helps who has lost everything.
func TestOperatorResetsSecondFactor(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		a := newTenant(t, w, "one").newPerson(t, hoko.RoleEditor).newAuthenticator(t)
		must(t, w.ResetSecondFactor(as(t, operator("")), a.email))
		if w.whoIs(t, a.token, "") != nil {
			t.Error("a session goes on")
		}
		must(t, a.enter(t, w, ""))
		refused(t, w.ResetSecondFactor(as(t, operator("")), "nobody@example.test"), hoko.CodeNotFound)
		refused(t, w.ResetSecondFactor(a.here(t), a.email), hoko.CodeSessionRequired)
	})
}

// The secret is stored for this program and this person only.
func TestSecondFactorIsEncrypted(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		a := newTenant(t, w, "one").newPerson(t, hoko.RoleEditor).newAuthenticator(t)
		stored := want(w.store.SecondFactor(t.Context(), a.user.ID))(t).Sealed
		if bytes.Contains(stored, a.secret) || bytes.Contains(stored, []byte(a.secret.Text())) {
			t.Error("it lies open")
		}
		if got := want(w.secrets.Decrypt(purposeSecondFactor, a.user.ID, stored))(t); !bytes.Equal(got, a.secret) {
			t.Error("it cannot be opened")
		}
	})
}

// A new pepper takes no second factor away, and once a program that has both was
// started, nobody's needs the old one any more.
func TestSecondFactorOutlivesItsPepper(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		a := newTenant(t, w, "one").newPerson(t, hoko.RoleEditor).newAuthenticator(t)
		strange := newPepperedWorld(t, w.store, pepperOf(8))
		strange.clock.follow(w.clock)
		if err := a.enter(t, strange, a.code(0)); hoko.KindOf(err) != hoko.KindUnavailable {
			t.Errorf("without the old pepper: %v", err)
		}
		both := newPepperedWorld(t, w.store, pepperOf(8), pepperOf(7))
		must(t, both.Ready(as(t, operator(""))))
		alone := newPepperedWorld(t, w.store, pepperOf(8))
		alone.clock.follow(w.clock)
		must(t, alone.Ready(as(t, operator(""))))
		must(t, a.enter(t, alone, a.code(0)))
	})
}
