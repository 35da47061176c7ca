package service

import (
	"errors"
	"net/netip"
	"sync/atomic"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db"
)

// attemptFrom tries to sign in from an address.
func (w *world) attemptFrom(t testing.TB, address, email, password string) error {
	t.Helper()
	ctx := hoko.WithCall(t.Context(), &hoko.Call{Address: netip.MustParseAddr(address)})
	return second(w.SignIn(ctx, email, password, ""))
}

func TestSignInTellsNothingApart(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x := newTenant(t, w, "one")
		email, password := x.signUp(t, hoko.RoleViewer)
		wrong := w.attemptFrom(t, "203.0.113.1", email, password+"x")
		refused(t, wrong, hoko.CodeSignInFailed)
		for name, try := range map[string][2]string{
			"unknown account": {"nobody@example.test", password}, "no account": {"", password}, "no password": {email, ""}, "longer than passwords are": {email, password + string(make([]byte, hoko.MaxPassword))},
		} {
			if diff := cmp.Diff(wrong, w.attemptFrom(t, "203.0.113.1", try[0], try[1])); diff != "" {
				t.Errorf("%s: %s", name, diff)
			}
		}
		must(t, w.attemptFrom(t, "203.0.113.1", " "+email+" ", password))
	})
}

// Unknown accounts are slowed down as known ones are, and in the same words.
func TestSignInIsSlowedDownPerAccount(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x := newTenant(t, w, "one")
		email, password := x.signUp(t, hoko.RoleViewer)
		w.clock.stop()
		answers := map[string]error{}
		for _, account := range []string{email, "nobody@example.test"} {
			for i := range failuresPerAccount {
				refused(t, w.attemptFrom(t, "203.0.113.1", account, "wrong"), hoko.CodeSignInFailed)
				if i == 0 && account == email {
					must(t, w.attemptFrom(t, "203.0.113.1", email, password)) // counts for nothing
				}
			}
			answers[account] = w.attemptFrom(t, "198.51.100.1", account, password)
			refused(t, answers[account], hoko.CodeRateLimited)
		}
		if diff := cmp.Diff(answers[email], answers["nobody@example.test"]); diff != "" {
			t.Error(diff)
		}
		w.clock.move(failurePause + time.Second)
		must(t, w.attemptFrom(t, "203.0.113.1", email, password))
	})
}

func TestSignInIsSlowedDownPerAddress(t *testing.T) {
	t.Parallel()
	clock := &clock{}
	clock.stop()
	e := want(newEntrance(clock.now, passwordParams(64)))(t)
	from := func(address string) error { return second(e.attempt(newID(), netip.MustParseAddr(address))) }
	for i := range failuresPerAddress {
		must(t, from([]string{"203.0.113.1", "::ffff:203.0.113.1"}[i%2]))
		must(t, from([]string{"2001:db8::1", "2001:db8::ffff"}[i%2]))
	}
	for _, address := range []string{"203.0.113.1", "::ffff:203.0.113.1", "2001:db8::", "2001:db8:0:0:ffff::1"} {
		refused(t, from(address), hoko.CodeRateLimited)
	}
	for _, address := range []string{"203.0.113.2", "2001:db8:0:1::1"} {
		must(t, from(address))
	}
	clock.move(failurePause)
	must(t, from("203.0.113.1"))
	refused(t, from("203.0.113.1"), hoko.CodeRateLimited)
}

// An address that is refused uses up nothing of the account.
func TestRefusedAddressLocksNobodyOut(t *testing.T) {
	t.Parallel()
	e := want(newEntrance(func() time.Time { return time.Unix(0, 0) }, passwordParams(64)))(t)
	flooder := netip.MustParseAddr("203.0.113.1")
	for range failuresPerAddress {
		must(t, second(e.attempt(newID(), flooder)))
	}
	for range 2 * failuresPerAccount {
		refused(t, second(e.attempt("ada@example.test", flooder)), hoko.CodeRateLimited)
	}
	must(t, second(e.attempt("ada@example.test", netip.MustParseAddr("203.0.113.2"))))
}

// TestInvitationsAreSlowedDownPerWorkspace: one workspace cannot fill the queue that
// the letters of all wait in.
func TestInvitationsAreSlowedDownPerWorkspace(t *testing.T) {
	t.Parallel()
	clock := &clock{}
	clock.stop()
	e := want(newEntrance(clock.now, passwordParams(64)))(t)
	for range invitationsAtOnce {
		must(t, e.mayInvite("one", newID()+"@example.test"))
	}
	refused(t, e.mayInvite("one", "next@example.test"), hoko.CodeRateLimited)
	must(t, e.mayInvite("two", "next@example.test"))
	clock.move(invitationPause)
	for range lettersAtOnce - 1 {
		must(t, e.mayInvite("two", "next@example.test"))
	}
	refused(t, e.mayInvite("one", "next@example.test"), hoko.CodeRateLimited) // for its address, which costs the workspace nothing
	must(t, e.mayInvite("one", "another@example.test"))
}

func (w *world) whoIs(t testing.TB, token, workspace string) *hoko.Caller {
	t.Helper()
	return want(w.Authenticate(as(t, nil), hoko.Credential{SessionToken: token, Workspace: workspace}))(t)
}

func TestSessionLife(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x, far := newTenant(t, w, "one"), newWorld(t, w.store)
		email, password := x.signUp(t, hoko.RoleEditor)
		token := w.signIn(t, email, password)
		caller := far.whoIs(t, token, "one")
		if caller == nil || caller.User.Email != email || caller.Member == nil || caller.Member.Role != hoko.RoleEditor {
			t.Fatalf("the caller is %+v", caller)
		}
		if alone := far.whoIs(t, token, "no such workspace"); alone == nil || alone.Member != nil {
			t.Errorf("in an unknown workspace: %+v", alone)
		}
		for name, wrong := range map[string]string{"longer": token + "0", "shorter": token[:31], "other": newID()} {
			if got := far.whoIs(t, wrong, "one"); got != nil {
				t.Errorf("%s token: %+v", name, got)
			}
		}
		ctx := as(t, caller)
		must(t, w.SignOut(ctx))
		if !hoko.CallFrom(ctx).SessionChange().End || far.whoIs(t, token, "one") != nil {
			t.Error("the session goes on")
		}
		_, err := far.CreateLinks(as(t, caller), []hoko.LinkChanges{x.newLink()}, "")
		if err == nil {
			t.Error("a caller of a session that is over made a link")
		}
	})
}

// A session ends after a time without a request, and after a longer one whatever
// happens (OWASP ASVS 5.0, 7.3.1 and 7.3.2).
func TestSessionEnds(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x := newTenant(t, w, "one")
		email, password := x.signUp(t, hoko.RoleEditor)
		begun := func(age time.Duration) (token, id string) {
			w.clock.move(-age)
			defer w.clock.move(age)
			ctx := as(t, nil)
			must(t, second(w.SignIn(ctx, email, password, "")))
			change := hoko.CallFrom(ctx).SessionChange()
			return change.Token, change.Begin.ID
		}
		for name, tt := range map[string]struct {
			age, idle time.Duration
			live      bool
		}{
			"not idle for too long": {hoko.SessionIdle - time.Minute, hoko.SessionIdle - time.Minute, true},
			"idle for too long":     {hoko.SessionIdle + time.Minute, hoko.SessionIdle + time.Minute, false},
			"old and in use":        {hoko.SessionLife - time.Minute, time.Minute, true},
			"too old and in use":    {hoko.SessionLife + time.Minute, time.Minute, false},
		} {
			token, id := begun(tt.age)
			must(t, w.store.TouchSessions(t.Context(), map[string]time.Time{id: w.moment().Add(-tt.idle)}))
			if live := w.whoIs(t, token, "") != nil; live != tt.live {
				t.Errorf("%s: live is %v", name, live)
			}
		}
	})
}

func TestResetPasswordEndsSessions(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x := newTenant(t, w, "one")
		email, password := x.signUp(t, hoko.RoleEditor)
		token := w.signIn(t, email, password)
		fresh := want(w.AssignPassword(as(t, operator("")), email))(t)
		if w.whoIs(t, token, "") != nil {
			t.Error("a session outlives the password")
		}
		refused(t, w.attemptFrom(t, "203.0.113.1", email, password), hoko.CodeSignInFailed)
		must(t, w.attemptFrom(t, "203.0.113.1", email, fresh))
	})
}

func (w *world) setUpToken(t testing.TB) string {
	t.Helper()
	path := want(w.SetUpPath(as(t, operator(""))))(t)
	const before = "/admin/setup?token="
	if len(path) < len(before)+32 {
		t.Fatalf("set-up is at %q", path)
	}
	return path[len(before):]
}

func TestSetUpHappensOnce(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		in := SetUpInput{Token: w.setUpToken(t), Name: "Ada", Password: "correct horse", WorkspaceName: "Default Workspace", Timezone: "Europe/Berlin"}
		var won atomic.Int32
		together(6, func(int) { // few enough that the queue for passwords turns nobody away on a slow machine
			mine := in
			mine.Email = newID() + "@example.test"
			viewer, err := w.SetUp(as(t, nil), mine)
			if err != nil {
				refused(t, err, hoko.CodeSetUpDone)
				return
			}
			won.Add(1)
			if len(viewer.Memberships) != 1 || viewer.Memberships[0].Role != hoko.RoleOwner || viewer.Memberships[0].Workspace.Timezone != in.Timezone {
				t.Errorf("the owner's memberships are %+v", viewer.Memberships)
			}
			x := &hoko.Access{WorkspaceID: viewer.Memberships[0].Workspace.ID}
			events, err := w.store.AuditEvents(t.Context(), x, hoko.AuditEventFilter{}, hoko.Page{Limit: 3, Field: hoko.OrderByCreatedAt, Direction: hoko.Ascending})
			if err != nil || len(events) != 2 || events[0].Action != "member.add" || events[0].Actor.UserID != viewer.User.ID || events[1].Action != "session.begin" {
				t.Errorf("the audit log says %+v: %v", events, err)
			}
		})
		if won.Load() != 1 || want(w.SetUpRequired(as(t, nil)))(t) {
			t.Errorf("%d owners", won.Load())
		}
		refused(t, second(w.SetUp(as(t, nil), in)), hoko.CodeSetUpDone)
		if path := want(w.SetUpPath(as(t, operator(""))))(t); path != "" {
			t.Error("the set-up page is still told")
		}
	})
}

func TestSetUpNeedsItsToken(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		token := w.setUpToken(t)
		in := SetUpInput{Name: "Ada", Email: "ada@example.test", Password: "correct horse", WorkspaceName: "Acme"}
		for name, wrong := range map[string]string{"none": "", "shorter": token[1:], "longer": token + "0", "another": newID()} {
			in.Token = wrong
			if err := second(w.SetUp(as(t, nil), in)); hoko.CodeOf(err) != hoko.CodeSetUpTokenInvalid {
				t.Errorf("%s: %v", name, err)
			}
		}
		in.Token, in.Timezone = token, "CEST"
		refused(t, second(w.SetUp(as(t, nil), in)), hoko.CodeZoneUnknown)
		if far := newWorld(t, w.store); far.setUpToken(t) != token || !want(far.SetUpRequired(as(t, nil)))(t) {
			t.Error("another process tells another token")
		}
	})
}

func TestWrongPepperIsNoticed(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		far := newPepperedWorld(t, w.store, pepperOf(8))
		if err := far.Ready(as(t, operator(""))); !errors.Is(err, ErrPepperWrong) {
			t.Errorf("got %v", err)
		}
	})
}

// People see their sessions and end them, in every process at once (OWASP ASVS
// 5.0, 7.4.1 and 7.5.2).
func TestSessionsAreListedAndRevoked(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x, far := newTenant(t, w, "one"), newWorld(t, w.store)
		p, stranger := x.newPerson(t, hoko.RoleEditor), x.newPerson(t, hoko.RoleEditor)
		tokens := []string{p.token, w.signIn(t, p.email, p.password), w.signIn(t, p.email, p.password)}
		list := want(w.Sessions(p.here(t)))(t)
		if len(list) != 3 || list[0].Address != "203.0.113.7" || list[0].UserAgent != "test" {
			t.Fatalf("%d sessions", len(list))
		}
		second := far.whoIs(t, tokens[1], "one")
		refused(t, w.RevokeSession(stranger.here(t), second.Session.ID), hoko.CodeNotFound)
		must(t, w.RevokeSession(p.here(t), second.Session.ID))
		_, err := far.CreateLinks(as(t, second), []hoko.LinkChanges{x.newLink()}, "")
		refused(t, err, hoko.CodeCredentialsMissing)
		if ended := want(w.RevokeOtherSessions(p.here(t)))(t); ended != 1 {
			t.Errorf("%d sessions ended", ended)
		}
		for i, token := range tokens {
			if live := far.whoIs(t, token, "") != nil; live != (i == 0) {
				t.Errorf("session %d: %v", i, live)
			}
		}
		ctx := p.here(t)
		must(t, w.RevokeSession(ctx, hoko.CallFrom(ctx).Caller.Session.ID))
		if !hoko.CallFrom(ctx).SessionChange().End || far.whoIs(t, stranger.token, "") == nil {
			t.Error("the cookie stays, or a stranger is out")
		}
	})
}

// A session that is there before signing in is not the one after it (session
// fixation; OWASP ASVS 5.0, 7.2.4).
func TestSignInBeginsAnotherSession(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		p := newTenant(t, w, "one").newPerson(t, hoko.RoleEditor)
		ctx := p.here(t)
		must(t, second(w.SignIn(ctx, p.email, p.password, "")))
		token := hoko.CallFrom(ctx).SessionChange().Token
		if token == p.token || w.whoIs(t, p.token, "") != nil || w.whoIs(t, token, "") == nil {
			t.Error("the session before goes on")
		}
	})
}

// A password that was replaced while somebody signs in with it opens nothing.
func TestSignInWithAPasswordThatIsBeingReplaced(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		p := newTenant(t, w, "one").newPerson(t, hoko.RoleEditor)
		user, hash, err := w.store.UserByEmail(t.Context(), p.email)
		must(t, err)
		must(t, w.ChangePassword(p.here(t), p.password, "a fine password"))
		ctx := as(t, nil)
		refused(t, second(w.beginSession(ctx, user, hash, noFactor)), hoko.CodeSignInFailed)
		if hoko.CallFrom(ctx).SessionChange().Begin != nil {
			t.Error("a session began")
		}
	})
}

// When a session was last seen is written at most once a minute.
func TestSessionIsSeen(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		p := newTenant(t, w, "one").newPerson(t, hoko.RoleOwner)
		memberSeen := func() *time.Time {
			list, _, err := w.Members(p.here(t), hoko.MemberFilter{}, hoko.Page{Limit: 1})
			must(t, err)
			return list[0].LastSeenAt
		}
		if seen := memberSeen(); seen == nil || !seen.Equal(want(w.Sessions(p.here(t)))(t)[0].LastSeenAt) {
			t.Errorf("who has just signed in was last seen %v", seen)
		}
		ended, stop := runWorker(t, w)
		w.whoIs(t, p.token, "")
		if n := w.sessionUses.waiting(); n != 0 {
			t.Errorf("%d uses wait right after the sign-in", n)
		}
		w.clock.move(2 * time.Minute)
		w.whoIs(t, p.token, "")
		eventually(t, patience, func() bool {
			return want(w.Sessions(p.here(t)))(t)[0].LastSeenAt.Sub(want(w.Sessions(p.here(t)))(t)[0].CreatedAt) > time.Minute
		})
		if seen := memberSeen(); seen == nil || w.moment().Sub(*seen) > time.Minute {
			t.Errorf("the member was last seen %v", seen)
		}
		stop()
		<-ended
	})
}

// Writing when a session was seen and replacing it wait for each other, and
// neither is undone.
func TestSessionIsSeenWhileItIsReplaced(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		p := newTenant(t, w, "one").newPerson(t, hoko.RoleEditor)
		session := w.whoIs(t, p.token, "").Session
		_, hash, err := w.store.UserByID(t.Context(), p.user.ID)
		must(t, err)
		seen := make(chan error, 1)
		must(t, w.store.InTx(t.Context(), func(tx *db.Store) error {
			must(t, tx.HoldPassword(t.Context(), p.user.ID, hash))
			go func() {
				seen <- w.store.TouchSessions(t.Context(), map[string]time.Time{session.ID: session.LastSeenAt.Add(time.Minute)})
			}()
			select {
			case err := <-seen:
				seen <- err
			case <-time.After(100 * time.Millisecond): // enough for it to wait
			}
			return tx.DeleteSession(t.Context(), session.ID)
		}))
		must(t, <-seen)
	})
}
