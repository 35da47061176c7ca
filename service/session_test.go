package service

import (
	"errors"
	"net/netip"
	"sync"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/hoko-to/hoko"
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
	e := want(newEntrance(clock.now))(t)
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
	e := want(newEntrance(func() time.Time { return time.Unix(0, 0) }))(t)
	flooder := netip.MustParseAddr("203.0.113.1")
	for range failuresPerAddress {
		must(t, second(e.attempt(newID(), flooder)))
	}
	for range 2 * failuresPerAccount {
		refused(t, second(e.attempt("ada@example.test", flooder)), hoko.CodeRateLimited)
	}
	must(t, second(e.attempt("ada@example.test", netip.MustParseAddr("203.0.113.2"))))
}

func (w *world) whoIs(t testing.TB, token, workspace string) *hoko.Caller {
	t.Helper()
	return want(w.Authenticate(as(t, nil), hoko.Credential{SessionToken: token, Workspace: workspace}))(t)
}

// A flood of sign-ins waits neither for long nor in a long queue.
func TestHashingHasAQueue(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		e := want(newEntrance(time.Now))(t)
		leave := want(e.enter(t.Context()))(t)
		want(e.enter(t.Context()))(t)
		var late sync.WaitGroup
		for range passwordQueue {
			late.Go(func() { refused(t, second(e.enter(t.Context())), hoko.CodeRateLimited) })
		}
		synctest.Wait()
		begin := time.Now()
		refused(t, second(e.enter(t.Context())), hoko.CodeRateLimited)
		if waited := time.Since(begin); waited != 0 {
			t.Errorf("behind a full queue: %v", waited)
		}
		late.Wait()
		if waited := time.Since(begin); waited != passwordWait {
			t.Errorf("in the queue: %v", waited)
		}
		leave()
		want(e.enter(t.Context()))(t)
	})
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

func TestSessionEnds(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x := newTenant(t, w, "one")
		email, password := x.signUp(t, hoko.RoleEditor)
		w.clock.move(time.Minute - hoko.SessionLife)
		live := w.signIn(t, email, password)
		w.clock.move(-2 * time.Minute)
		over := w.signIn(t, email, password)
		if w.whoIs(t, live, "") == nil || w.whoIs(t, over, "") != nil {
			t.Error("sessions live for another time than they should")
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
		in := SetUpInput{Token: w.setUpToken(t), Name: "Ada", Password: "correct horse", WorkspaceName: "Default Workspace"}
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
			if len(viewer.Memberships) != 1 || viewer.Memberships[0].Role != hoko.RoleOwner {
				t.Errorf("the owner's memberships are %+v", viewer.Memberships)
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
