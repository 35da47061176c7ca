package service

import (
	"context"
	"log/slog"
	"net/url"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/internal/mail"
	"github.com/hoko-to/hoko/internal/mail/mailtest"
)

// withMail makes a process send letters to a server of the test's own.
func withMail(t testing.TB, w *world) *mailtest.Server {
	t.Helper()
	server := mailtest.Open(t)
	post := want(mail.New(mail.Config{URL: server.URL, From: "hoko@example.test", Log: slog.New(slog.DiscardHandler)}))(t)
	w.post = post
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan struct{})
	go func() {
		defer close(done)
		post.Run(ctx)
	}()
	ended, stop := runWorker(t, w)
	t.Cleanup(func() {
		stop()
		<-ended
		cancel()
		<-done
	})
	return server
}

func letterFrom(t testing.TB, server *mailtest.Server) mailtest.Letter {
	t.Helper()
	select {
	case l := <-server.Letters:
		return l
	case <-time.After(patience):
		t.Fatal("no letter came")
		return mailtest.Letter{}
	}
}

// urlIn returns the address in a letter.
func urlIn(t testing.TB, l mailtest.Letter) string {
	t.Helper()
	for line := range strings.Lines(l.Text) {
		if line = strings.TrimSpace(line); strings.HasPrefix(line, "https://") {
			return line
		}
	}
	t.Fatalf("no address in %q", l.Text)
	return ""
}

// forget asks for a new password and returns the token of the letter.
func (p *person) forget(t testing.TB, server *mailtest.Server) string {
	t.Helper()
	want(p.RequestPasswordReset(as(t, nil), p.email))(t)
	letter := letterFrom(t, server)
	if len(letter.To) != 1 || letter.To[0] != p.email {
		t.Errorf("the letter went to %q", letter.To)
	}
	return tokenOf(t, urlIn(t, letter))
}

// Nobody learns from the answer whether an address has an account: it comes before
// that is looked up (OWASP ASVS 5.0, 6.3.8).
func TestPasswordResetTellsNothing(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		p := newTenant(t, w, "one").newPerson(t, hoko.RoleEditor)
		server := withMail(t, w)
		for _, email := range []string{"nobody@example.test", "", "x\r\nBcc: y", strings.ToUpper(p.email)} {
			if configured := want(w.RequestPasswordReset(as(t, nil), email))(t); !configured {
				t.Errorf("%q: another answer", email)
			}
		}
		if letter := letterFrom(t, server); letter.To[0] != p.email || len(server.Letters) > 0 {
			t.Errorf("a letter to %q, and %d more", letter.To, len(server.Letters))
		}
		w.clock.stop()
		for _, email := range []string{"flooded@example.test", p.email} {
			var err error
			for range lettersAtOnce + 1 {
				err = second(w.RequestPasswordReset(as(t, nil), email))
			}
			refused(t, err, hoko.CodeRateLimited)
		}
	})
}

// A letter gives one new password, within an hour, and ends every session; the
// second factor stays (OWASP ASVS 5.0, 6.4.3 and 7.4.3).
func TestPasswordResetHappensOnce(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x, far := newTenant(t, w, "one"), newWorld(t, w.store)
		a := x.newPerson(t, hoko.RoleEditor).newAuthenticator(t)
		server := withMail(t, w)
		older := a.forget(t, server)
		token := a.forget(t, server)
		refused(t, far.ResetPassword(as(t, nil), older, "a fine password"), hoko.CodeResetTokenInvalid)
		refused(t, far.ResetPassword(as(t, nil), token, "short"), hoko.CodeTooShort)
		var won atomic.Int32
		together(4, func(i int) {
			if err := []*world{w, far}[i%2].ResetPassword(as(t, nil), token, "a fine password"); err == nil {
				won.Add(1)
			} else {
				refused(t, err, hoko.CodeResetTokenInvalid)
			}
		})
		if won.Load() != 1 || w.whoIs(t, a.token, "") != nil {
			t.Errorf("used %d times, or a session goes on", won.Load())
		}
		refused(t, w.attemptFrom(t, "203.0.113.1", a.email, a.password), hoko.CodeSignInFailed)
		refused(t, w.attemptFrom(t, "203.0.113.1", a.email, "a fine password"), hoko.CodeSecondFactorRequired)
	})
}

func TestPasswordResetEnds(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x := newTenant(t, w, "one")
		p, late := x.newPerson(t, hoko.RoleEditor), x.newPerson(t, hoko.RoleEditor)
		server := withMail(t, w)
		w.clock.move(-hoko.PasswordResetLife - time.Minute)
		expired := late.forget(t, server)
		w.clock.move(2 * time.Minute)
		live := p.forget(t, server)
		must(t, w.ChangePassword(late.here(t), late.password, "another password"))
		w.clock.move(hoko.PasswordResetLife - time.Minute)
		refused(t, w.ResetPassword(as(t, nil), expired, "a fine password"), hoko.CodeResetTokenInvalid)
		must(t, w.ResetPassword(as(t, nil), live, "a fine password"))
		refused(t, w.ResetPassword(as(t, nil), "", "a fine password"), hoko.CodeResetTokenInvalid)
		replaced := late.forget(t, server)
		must(t, w.ChangePassword(late.here(t), "another password", late.password))
		refused(t, w.ResetPassword(as(t, nil), replaced, "a fine password"), hoko.CodeResetTokenInvalid)
	})
}

// What waits is as short as addresses are, so that a thousand of them are little.
func TestPasswordResetsThatWaitAreShort(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		w.post = want(mail.New(mail.Config{URL: "smtp://mail.example.test", From: "hoko@example.test", Log: slog.New(slog.DiscardHandler)}))(t)
		for _, email := range []string{strings.Repeat("x", hoko.MaxEmail), strings.Repeat("x", hoko.MaxEmail+1)} {
			if configured := want(w.RequestPasswordReset(as(t, nil), email))(t); !configured {
				t.Error("another answer")
			}
		}
		if n := len(w.resets); n != 1 {
			t.Errorf("%d wait", n)
		}
	})
}

func TestNothingIsSentWithoutMail(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		p := newTenant(t, w, "one").newPerson(t, hoko.RoleEditor)
		for _, email := range []string{p.email, "nobody@example.test"} {
			if want(w.RequestPasswordReset(as(t, nil), email))(t) || want(w.MailConfigured(as(t, nil)))(t) {
				t.Error("it says that letters are sent")
			}
		}
		if len(w.resets) > 0 {
			t.Error("a letter is waited for")
		}
	})
}

func TestInvitationIsMailed(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		owner := newTenant(t, w, "one").newPerson(t, hoko.RoleOwner)
		server := withMail(t, w)
		made := want(w.InviteMember(owner.here(t), "new@example.test", hoko.RoleEditor, ""))(t)
		letter := letterFrom(t, server)
		if !made.Mailed || letter.To[0] != "new@example.test" || urlIn(t, letter) != made.URL || !strings.Contains(letter.Text, "دعوتك") {
			t.Errorf("%+v came as %q", made, letter.Text)
		}
		for range lettersAtOnce + 1 { // without a letter
			refused(t, invite(t, owner, owner.email, hoko.RoleEditor), hoko.CodeMemberAlready)
		}
		for range lettersAtOnce + 1 { // with one, of which nothing is stored
			lost := &hoko.Invitation{WorkspaceID: made.Invitation.WorkspaceID, Email: "new@example.test"}
			refused(t, second(w.mailed(t.Context(), lost, func(admit func() error) (*NewInvitation, error) {
				must(t, admit())
				return nil, hoko.Unavailable(nil)
			})), hoko.CodeUnavailable)
		}
		for range lettersAtOnce - 2 {
			must(t, invite(t, owner, "new@example.test", hoko.RoleEditor))
		}
		for range lettersAtOnce { // the first one with the last letter
			must(t, second(w.InviteMember(owner.here(t), "new@example.test", hoko.RoleEditor, "once")))
		}
		refused(t, invite(t, owner, "new@example.test", hoko.RoleEditor), hoko.CodeRateLimited)
	})
}

// A new password ends the other sessions, and takes the old one (OWASP ASVS 5.0,
// 6.2.2, 6.2.3 and 7.4.3).
func TestChangePassword(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		p := newTenant(t, w, "one").newPerson(t, hoko.RoleEditor)
		other := w.signIn(t, p.email, p.password)
		refused(t, w.ChangePassword(p.here(t), "a wrong password", "a fine password"), hoko.CodeOwnPasswordWrong)
		refused(t, w.ChangePassword(p.here(t), p.password, "qwertyuiop"), hoko.CodePasswordWeak)
		must(t, w.ChangePassword(p.here(t), p.password, "a fine password"))
		if w.whoIs(t, other, "") != nil || w.whoIs(t, p.token, "") == nil {
			t.Error("another session goes on, or the own one does not")
		}
		must(t, w.attemptFrom(t, "203.0.113.1", p.email, "a fine password"))
		w.clock.stop()
		for range failuresPerAccount - 1 { // and the one above
			refused(t, w.ChangePassword(p.here(t), "a wrong password", "x"), hoko.CodeOwnPasswordWrong)
		}
		refused(t, w.ChangePassword(p.here(t), "a fine password", "x"), hoko.CodeRateLimited)
	})
}

// What strangers ask for keeps no person from changing the own account, and no
// address from being invited.
func TestStrangersSlowDownNobodyElse(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		p := newTenant(t, w, "one").newPerson(t, hoko.RoleOwner)
		withMail(t, w)
		w.clock.stop()
		for range failuresPerAccount {
			refused(t, w.attemptFrom(t, "203.0.113.1", "session "+p.user.ID, "x"), hoko.CodeSignInFailed)
		}
		must(t, w.ChangePassword(p.here(t), p.password, "a fine password"))
		for _, email := range []string{"new@example.test", "invitation new@example.test"} {
			for range lettersAtOnce {
				want(w.RequestPasswordReset(as(t, nil), email))(t)
			}
		}
		must(t, invite(t, p, "new@example.test", hoko.RoleEditor))
	})
}

// Passwords are not taken over plain HTTP, where everybody on the way can read
// them (OWASP ASVS 5.0, 12.2.1).
func TestPasswordsNeedHTTPS(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		p := newTenant(t, w, "one").newPerson(t, hoko.RoleOwner)
		token := p.invites(t, "new@example.test", hoko.RoleEditor)
		setUp := SetUpInput{Token: "x"}
		for host, code := range map[string]hoko.Code{"go.example.com": hoko.CodeHTTPSRequired, "203.0.113.7": hoko.CodeHTTPSRequired} {
			w.site = hoko.NewSite(url.URL{Scheme: "http", Host: host})
			refused(t, w.attemptFrom(t, "203.0.113.1", p.email, p.password), code)
			refused(t, w.accept(t, token), code)
			refused(t, w.ResetPassword(as(t, nil), "x", "a fine password"), code)
			refused(t, second(w.RequestPasswordReset(as(t, nil), p.email)), code)
			refused(t, second(w.SetUp(as(t, nil), setUp)), code)
		}
		for _, host := range []string{"localhost:8080", "127.0.0.1", "[::1]:80", "10.1.2.3", "192.168.1.1:8080", "[fd00::1]"} {
			w.site = hoko.NewSite(url.URL{Scheme: "http", Host: host})
			must(t, w.attemptFrom(t, "203.0.113.1", p.email, p.password))
		}
	})
}
