package service

import (
	"fmt"
	"net/netip"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/internal/turn"
)

const linkPassword = "open sesame"

// lockedLink makes a link with a password.
func (x *tenant) lockedLink(t testing.TB) *hoko.Link {
	t.Helper()
	return x.insertLink(t, func(ch *hoko.LinkChanges) { ch.Password = hoko.To(new(linkPassword)) })
}

// unlock gives a link's password from an address.
func (w *world) unlock(t testing.TB, shortID, password, address string) (string, error) {
	t.Helper()
	return w.Unlock(t.Context(), hoko.Unlocking{ShortID: shortID, Password: password, Address: netip.MustParseAddr(address)})
}

// enters reports whether a visitor with a pass is let through.
func (w *world) enters(t testing.TB, shortID, pass string) bool {
	t.Helper()
	d, err := w.Visit(t.Context(), hoko.Visit{ShortID: shortID, Pass: pass, Uncounted: true})
	must(t, err)
	return !d.Locked
}

func TestUnlock(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x := newTenant(t, w, "one")
		link, other := x.lockedLink(t), x.lockedLink(t)
		_, err := w.unlock(t, link.ShortID, "open Sesame", "203.0.113.7")
		refused(t, err, hoko.CodePasswordWrong)
		pass := want(w.unlock(t, link.ShortID, linkPassword, "203.0.113.7"))(t)

		elsewhere := newWorld(t, w.store)
		for name, process := range map[string]*world{"this process": w, "another process": elsewhere} {
			if !process.enters(t, link.ShortID, pass) {
				t.Errorf("%s does not take the pass", name)
			}
			if process.enters(t, other.ShortID, pass) {
				t.Errorf("%s opens another link", name)
			}
		}
		if strings.Contains(pass, linkPassword) || strings.Contains(pass, string(*want(w.store.LinkByShortID(t.Context(), link.ShortID))(t).PasswordHash)) {
			t.Errorf("the pass %s tells the password", pass)
		}
		want(x.UpdateLink(x.operator(t), hoko.LinkChanges{ID: link.ID, Password: hoko.To(new("another one"))}))(t)
		if w.enters(t, link.ShortID, pass) {
			t.Error("the pass outlives the password")
		}
		_, err = w.unlock(t, link.ShortID, linkPassword, "203.0.113.7")
		refused(t, err, hoko.CodePasswordWrong)
		want(x.UpdateLink(x.operator(t), hoko.LinkChanges{ID: link.ID, Password: hoko.To[*string](nil)}))(t)
		if pass, err := w.unlock(t, link.ShortID, "any", "203.0.113.7"); pass != "" || err != nil {
			t.Errorf("a link without a password gives %q, %v", pass, err)
		}
	})
}

func TestUnlockOfNothing(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		for _, shortID := range []string{"nobody", "", "a b", "analytics.js"} {
			_, err := w.unlock(t, shortID, linkPassword, "203.0.113.7")
			refused(t, err, hoko.CodeNotFound)
		}
	})
}

func TestLockedLinksSayNothing(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x := newTenant(t, w, "one")
		link := x.insertLink(t, func(ch *hoko.LinkChanges) {
			ch.Password, ch.Title, ch.Cloaked = hoko.To(new(linkPassword)), hoko.To(new("secret")), hoko.To(true)
			ch.ExpiresAt, ch.ExpiredURL = hoko.To(new(w.moment().Add(-time.Hour))), hoko.To(new("https://example.test/over"))
		})
		for _, uncounted := range []bool{false, true} {
			got := want(w.Visit(t.Context(), hoko.Visit{ShortID: link.ShortID, Pass: "1.x", Uncounted: uncounted}))(t)
			if diff := cmp.Diff(&hoko.Destination{Locked: true}, got); diff != "" {
				t.Error(diff)
			}
		}
		if n := w.spool.Stats().Records; n != 0 {
			t.Errorf("%d clicks of visitors before the gate", n)
		}
		pass := want(w.unlock(t, link.ShortID, linkPassword, "203.0.113.7"))(t)
		got := want(w.Visit(t.Context(), hoko.Visit{ShortID: link.ShortID, Pass: pass}))(t)
		if got.URL != "https://example.test/over" || !got.Expired {
			t.Errorf("behind the gate: %+v", got)
		}
	})
}

func TestVisitsPastTheGateAreRecorded(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		link := newTenant(t, w, "one").lockedLink(t)
		pass := want(w.unlock(t, link.ShortID, linkPassword, "203.0.113.7"))(t)
		got := want(w.Visit(t.Context(), hoko.Visit{ShortID: link.ShortID, Pass: pass}))(t)
		if !strings.Contains(got.URL, hoko.ClickParameter+"=") || w.spool.Stats().Records != 1 {
			t.Errorf("to %s, %d recorded", got.URL, w.spool.Stats().Records)
		}
	})
}

func TestPassesEnd(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		link := newTenant(t, w, "one").lockedLink(t)
		w.clock.stop()
		pass := want(w.unlock(t, link.ShortID, linkPassword, "203.0.113.7"))(t)
		w.clock.move(hoko.PassLife - time.Second)
		if !w.enters(t, link.ShortID, pass) {
			t.Error("the pass ends early")
		}
		w.clock.move(time.Second)
		if w.enters(t, link.ShortID, pass) {
			t.Error("the pass does not end")
		}
	})
}

// TestPassesCannotBeWritten changes a pass at every place.
func TestPassesCannotBeWritten(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		link := newTenant(t, w, "one").lockedLink(t)
		pass := want(w.unlock(t, link.ShortID, linkPassword, "203.0.113.7"))(t)
		forged := []string{"", ".", "9", "9999999999.", "x" + pass, pass + "x", "0" + pass, "+" + pass, pass[:len(pass)-1]}
		for i := range pass {
			changed := []byte(pass)
			changed[i] ^= 1
			forged = append(forged, string(changed))
		}
		for _, pass := range forged {
			if w.enters(t, link.ShortID, pass) {
				t.Errorf("%q opens the link", pass)
			}
		}
	})
}

func TestWrongPasswordsAreSlowedDown(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x := newTenant(t, w, "one")
		link, other := x.lockedLink(t), x.lockedLink(t)
		w.clock.stop()
		for range wrongPasswords + 1 {
			want(w.unlock(t, link.ShortID, linkPassword, "2001:db8::1"))(t)
		}
		for i := range wrongPasswords {
			_, err := w.unlock(t, link.ShortID, strings.Repeat("x", 1000*i), "2001:db8::1")
			refused(t, err, hoko.CodePasswordWrong)
		}
		_, err := w.unlock(t, link.ShortID, linkPassword, "2001:db8::2") // of the same network
		refused(t, err, hoko.CodeRateLimited)
		if wait := hoko.ErrorOf(err).RetryAfter; wait != wrongPasswordPause {
			t.Errorf("wait %v, want %v", wait, wrongPasswordPause)
		}
		want(w.unlock(t, link.ShortID, linkPassword, "2001:db8:0:1::1"))(t)
		want(w.unlock(t, other.ShortID, linkPassword, "2001:db8::1"))(t)
		w.clock.move(wrongPasswordPause)
		want(w.unlock(t, link.ShortID, linkPassword, "2001:db8::1"))(t)
	})
}

// guess gives wrong passwords from addresses until one is refused, and returns how many
// were compared and how long the next one has to wait.
func (w *world) guess(t testing.TB, shortID string, addresses func(i int) string) (wrong int, wait time.Duration) {
	t.Helper()
	for i := range 10 * wrongPasswordsOfAll {
		if _, err := w.unlock(t, shortID, "wrong", addresses(i)); hoko.CodeOf(err) != hoko.CodePasswordWrong {
			refused(t, err, hoko.CodeRateLimited)
			return i, hoko.ErrorOf(err).RetryAfter
		}
	}
	t.Fatal("nothing is refused")
	return 0, 0
}

// TestWrongPasswordsFromManyNetworks: who has many addresses gets few more guesses, and
// keeps nobody waiting for long after the last one.
func TestWrongPasswordsFromManyNetworks(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x := newTenant(t, w, "one")
		w.clock.stop()
		for name, form := range map[string]string{"IPv6 /48": "2001:db8:7:%x::1", "IPv4 /24": "203.0.113.%d"} {
			link := x.lockedLink(t)
			wrong, wait := w.guess(t, link.ShortID, func(i int) string { return fmt.Sprintf(form, i) })
			if wrong != wrongPasswordsWide || wait != wrongPasswordPauseWide {
				t.Errorf("%s: %d guesses, and then a wait of %v", name, wrong, wait)
			}
			want(w.unlock(t, link.ShortID, linkPassword, "192.0.2.1"))(t)
			w.clock.move(wrongPasswordPauseWide)
			want(w.unlock(t, link.ShortID, linkPassword, fmt.Sprintf(form, 99)))(t)
		}
	})
}

func TestWrongPasswordsFromEverywhere(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x := newTenant(t, w, "one")
		link, other := x.lockedLink(t), x.lockedLink(t)
		pass := want(w.unlock(t, link.ShortID, linkPassword, "192.0.2.1"))(t)
		w.clock.stop()
		wrong, wait := w.guess(t, link.ShortID, func(i int) string { return fmt.Sprintf("2001:db8:%x::1", i) })
		if wrong != wrongPasswordsOfAll || wait != wrongPasswordPauseAll {
			t.Errorf("%d guesses, and then a wait of %v", wrong, wait)
		}
		if n := w.gate.tracked(); n != 2*wrongPasswordsOfAll+1 {
			t.Errorf("%d are counted", n)
		}
		if !w.enters(t, link.ShortID, pass) {
			t.Error("who has a pass is kept out")
		}
		want(w.unlock(t, other.ShortID, linkPassword, "192.0.2.1"))(t)
		w.clock.move(wrongPasswordPauseAll)
		for range wrongPasswords {
			want(w.unlock(t, link.ShortID, linkPassword, "192.0.2.1"))(t)
		}
	})
}

// fill lets no more passwords be hashed, nor wait for that, and returns what undoes it.
func fill(t *testing.T, h *hasher) (empty func()) {
	t.Helper()
	before := h.turns
	h.turns = turn.NewGate(turn.Bounds{Places: 1})
	_ = want(h.turns.Enter(t.Context(), "somebody"))(t)
	return func() { h.turns = before }
}

// TestCrowdsBeforeTheGate fills the queue for passwords: nobody waits without
// end, nobody is blamed, and people go on signing in.
func TestCrowdsBeforeTheGate(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x := newTenant(t, w, "one")
		link := x.lockedLink(t)
		crowd := fill(t, w.gate.hasher)
		for range wrongPasswords + 1 {
			_, err := w.unlock(t, link.ShortID, linkPassword, "203.0.113.7")
			refused(t, err, hoko.CodeRateLimited)
			if wait := hoko.ErrorOf(err).RetryAfter; wait != passwordWait {
				t.Errorf("wait %v, want %v", wait, passwordWait)
			}
		}
		email, password := x.signUp(t, hoko.RoleOwner)
		w.signIn(t, email, password)
		crowd()
		want(w.unlock(t, link.ShortID, linkPassword, "203.0.113.7"))(t)
	})
}
