package service

import (
	"context"
	"fmt"
	"log/slog"
	"net/netip"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/internal/logtest"
)

// lastUse writes what was noted and returns the last use of a key.
func (x *tenant) lastUse(t testing.TB, id string) *hoko.KeyUse {
	t.Helper()
	x.keyUses.flush(t.Context())
	return want(x.APIKey(x.operator(t), id))(t).LastUse
}

// use makes a call with a key, of which this comes.
func (w *world) use(t testing.TB, secret string, outcome hoko.Code) {
	t.Helper()
	w.useBy(t, &hoko.Call{Address: netip.MustParseAddr("203.0.113.7"), UserAgent: "test"}, secret, outcome)
}

func (w *world) useBy(t testing.TB, call *hoko.Call, secret string, outcome hoko.Code) {
	t.Helper()
	call.Caller = want(w.Authenticate(hoko.WithCall(t.Context(), call), hoko.Credential{Key: secret}))(t)
	if outcome != hoko.OutcomeOK {
		call.NoteOutcome(outcome)
	}
	w.noteKeyUse(call)
}

func TestLastUse(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		w.clock.stop()
		x := newTenant(t, w, "one")
		made := x.newKey(t, hoko.ScopeLinksRead)
		if use := x.lastUse(t, made.APIKey.ID); use != nil {
			t.Errorf("used before any use: %+v", use)
		}
		first := w.moment()
		w.use(t, made.Secret.Reveal(), hoko.OutcomeOK)
		wanted := &hoko.KeyUse{At: first, Address: "203.0.113.7", UserAgent: "test"}
		if diff := cmp.Diff(wanted, x.lastUse(t, made.APIKey.ID)); diff != "" {
			t.Error(diff)
		}
		w.clock.move(usePrecision - time.Second)
		w.use(t, made.Secret.Reveal(), hoko.OutcomeOK)
		if got := x.lastUse(t, made.APIKey.ID).At; !got.Equal(first) {
			t.Errorf("written %v after the last time", got.Sub(first))
		}
		w.clock.move(time.Second)
		w.use(t, made.Secret.Reveal(), hoko.OutcomeOK)
		if got := x.lastUse(t, made.APIKey.ID).At; !got.Equal(w.moment()) {
			t.Errorf("last used at %v, want %v", got, w.moment())
		}
	})
}

// Processes write in any order; the last use never goes back.
func TestLastUseOnlyGoesForward(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		w.clock.stop()
		x, slow := newTenant(t, w, "one"), newWorld(t, w.store)
		slow.clock.stop()
		slow.clock.move(-time.Hour)
		made := x.newKey(t, hoko.ScopeLinksRead)
		slow.use(t, made.Secret.Reveal(), hoko.OutcomeOK)
		w.use(t, made.Secret.Reveal(), hoko.OutcomeOK)
		latest := x.lastUse(t, made.APIKey.ID)
		slow.keyUses.flush(t.Context())
		if diff := cmp.Diff(latest, x.lastUse(t, made.APIKey.ID)); diff != "" || !latest.At.Equal(w.moment()) {
			t.Errorf("went from %v: %s", latest.At, diff)
		}
	})
}

func TestRefusedUseIsNoUse(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x := newTenant(t, w, "one")
		in := keyInput(hoko.ScopeLinksRead)
		in.AllowedIPs, in.AllowedHostnames = []string{"198.51.100.1"}, []string{"example.com"}
		filtered, revoked := want(x.CreateAPIKey(x.operator(t), in, ""))(t), x.newKey(t, hoko.ScopeLinksRead)
		must(t, second(x.RevokeAPIKey(x.operator(t), hoko.Revocation{ID: revoked.APIKey.ID, Reason: hoko.RevocationOther})))
		for _, key := range []*NewKey{filtered, revoked} {
			for _, text := range []string{key.Secret.Reveal(), sameIDOtherSecret(t, key.Secret.Reveal())} {
				if _, err := w.present(t, text); err == nil {
					t.Error("accepted")
				}
			}
			if use := x.lastUse(t, key.APIKey.ID); use != nil {
				t.Errorf("%+v", use)
			}
		}
		narrow := x.newKey(t, hoko.ScopeLinksRead)
		w.use(t, narrow.Secret.Reveal(), hoko.CodeInsufficientScope)
		if use := x.lastUse(t, narrow.APIKey.ID); use != nil {
			t.Errorf("for what it may not do: %+v", use)
		}
		w.use(t, narrow.Secret.Reveal(), hoko.CodeURLInvalid)
		if x.lastUse(t, narrow.APIKey.ID) == nil {
			t.Error("a call that went wrong for another reason is no use")
		}
	})
}

func TestPendingUsesAreBounded(t *testing.T) {
	t.Parallel()
	uses, now := newLastUses[time.Time]("things", nil, nil), time.Now()
	note := func(id string, at time.Time) { uses.note(id, time.Time{}, at, func() time.Time { return at }) }
	for i := range maxLastUses + 100 {
		note(fmt.Sprint(i), now)
	}
	if got := uses.waiting(); got != maxLastUses {
		t.Errorf("%d wait", got)
	}
	note("0", now.Add(time.Second))
	if got := uses.pending["0"]; !got.Equal(now.Add(time.Second)) {
		t.Errorf("a thing that waits already is noted at %v", got)
	}
}

// TestLastUsesThatTakeTooLongAreTold, unless the program is about to end.
func TestLastUsesThatTakeTooLongAreTold(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		log := &logtest.Buffer{}
		uses := newLastUses("things", func(ctx context.Context, _ map[string]time.Time) error {
			<-ctx.Done()
			return ctx.Err()
		}, slog.New(slog.NewTextHandler(log, nil)))
		note := func() { uses.note("one", time.Time{}, time.Now(), time.Now) }
		ending, end := context.WithCancel(t.Context())
		end()
		note()
		uses.flush(ending)
		if log.String() != "" {
			t.Errorf("at the end it says %s", log)
		}
		note()
		uses.flush(t.Context())
		if !strings.Contains(log.String(), "not written") {
			t.Errorf("it says %q", log)
		}
	})
}

// The last uses are written before a process ends.
func TestLastUseIsWrittenAtTheEnd(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x := newTenant(t, w, "one")
		made := x.newKey(t, hoko.ScopeLinksRead)
		ended, stop := runWorker(t, w)
		w.use(t, made.Secret.Reveal(), hoko.OutcomeOK)
		stop()
		<-ended
		if want(x.APIKey(x.operator(t), made.APIKey.ID))(t).LastUse == nil {
			t.Error("the last use is lost")
		}
	})
}

// What a program names itself is shown to others: a key in it is not recorded, nor
// most of one.
func TestRecordedAgentHoldsNoKey(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x := newTenant(t, w, "one")
		for name, before := range map[string]string{"alone": "", "cut": strings.Repeat("x", maxUserAgent-50) + " "} {
			made := x.newKey(t, hoko.ScopeLinksRead)
			secret := made.Secret.Reveal()
			call := &hoko.Call{UserAgent: before + secret}
			w.useBy(t, call, secret, hoko.OutcomeOK)
			if use := x.lastUse(t, made.APIKey.ID); use == nil || use.UserAgent != "(holds a key)" {
				t.Errorf("%s: %+v", name, use)
			}
		}
	})
}
