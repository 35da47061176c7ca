package service

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"strconv"
	"testing"

	"github.com/hoko-to/hoko"
)

// audited returns what the workspace's audit log says of a person, latest first.
func (x *tenant) audited(t testing.TB, userID string) (said []string) {
	t.Helper()
	events, _, err := x.AuditEvents(x.operator(t), hoko.AuditEventFilter{SubjectID: &userID}, hoko.Page{Limit: 100, Field: hoko.OrderByCreatedAt, Direction: hoko.Descending})
	must(t, err)
	for _, e := range events {
		if e.Actor.UserID != userID && e.Action != "member.add" {
			t.Errorf("%s by %+v", e.Action, e.Actor)
		}
		said = append(said, fmt.Sprintf("%s %v %s", e.Action, e.Detail, e.Address))
	}
	return said
}

func (x *tenant) lastAudited(t testing.TB, userID, want string) {
	t.Helper()
	if said := x.audited(t, userID); len(said) == 0 || said[0] != want {
		t.Errorf("the audit log says %q, want %q", said, want)
	}
}

// Who comes and goes, and how they proved themselves, is in the audit log of each
// workspace that they are a member of (OWASP ASVS 5.0, 16.3.1).
func TestSignInsAreAudited(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x, other := newTenant(t, w, "one"), newTenant(t, w, "two")
		p := x.newPerson(t, hoko.RoleEditor)
		must(t, w.attemptFrom(t, "203.0.113.9", p.email, p.password))
		x.lastAudited(t, p.user.ID, "session.begin map[] 203.0.113.9")
		must(t, w.SignOut(p.here(t)))
		x.lastAudited(t, p.user.ID, "session.end map[] 203.0.113.7")

		a := x.newPerson(t, hoko.RoleEditor).newAuthenticator(t)
		must(t, a.enter(t, w, a.code(0)))
		x.lastAudited(t, a.user.ID, "session.begin map[secondFactor:authenticator] 203.0.113.7")
		must(t, a.enter(t, w, a.recovery[0]))
		x.lastAudited(t, a.user.ID, "session.begin map[secondFactor:recoveryCode] 203.0.113.7")
		if said := other.audited(t, p.user.ID); len(said) > 0 {
			t.Errorf("another workspace reads %q", said)
		}
	})
}

// A failed sign-in to an account that exists is recorded within seconds, and not
// while it is answered. Of an account that does not exist there is nobody to tell.
func TestFailedSignInsAreAudited(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x := newTenant(t, w, "one")
		a := x.newPerson(t, hoko.RoleEditor).newAuthenticator(t)
		before := len(x.audited(t, a.user.ID))
		for _, address := range []string{"203.0.113.1", "203.0.113.2"} {
			refused(t, w.attemptFrom(t, address, a.email, "a wrong password"), hoko.CodeSignInFailed)
			refused(t, w.attemptFrom(t, address, "nobody@example.test", "a wrong password"), hoko.CodeSignInFailed)
		}
		if said := x.audited(t, a.user.ID); len(said) != before || w.failures.waiting() != 1 {
			t.Errorf("%q, %d accounts wait", said, w.failures.waiting())
		}
		w.failures.flushDue(t.Context())
		x.lastAudited(t, a.user.ID, "session.refuse map[code:sign_in_failed count:2] 203.0.113.2")
		refused(t, a.enter(t, w, "000000"), hoko.CodeSecondFactorWrong)
		w.failures.flushDue(t.Context())
		x.lastAudited(t, a.user.ID, "session.refuse map[code:second_factor_wrong count:1] 203.0.113.7")
	})
}

// However long somebody guesses, the audit log does not fill, and counts each try
// (OWASP ASVS 5.0, 2.4.1).
func TestAFloodOfFailedSignInsLeavesFewRecords(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x := newTenant(t, w, "one")
		p := x.newPerson(t, hoko.RoleEditor)
		before := len(x.audited(t, p.user.ID))
		w.clock.stop()
		const tries, minutes = 1000, 60
		for i := range tries {
			w.noteFailure(as(t, nil), p.user.ID, hoko.CodeSignInFailed)
			w.clock.move(failureRecordPause * minutes / 10 / tries)
			if i%10 == 0 {
				w.failures.flushDue(t.Context())
			}
		}
		w.failures.flush(t.Context(), func(string) bool { return true })
		events, _, err := x.AuditEvents(x.operator(t), hoko.AuditEventFilter{SubjectID: &p.user.ID, Action: new("session.refuse")}, hoko.Page{Limit: 100, Field: hoko.OrderByCreatedAt})
		must(t, err)
		counted := 0
		for _, e := range events {
			n, err := strconv.Atoi(e.Detail["count"])
			must(t, err)
			counted += n
		}
		if most := failuresAtOnce + minutes/10 + 1; counted != tries || len(events) > most || before+len(events) != len(x.audited(t, p.user.ID)) {
			t.Errorf("%d records count %d tries, want at most %d and %d", len(events), counted, most, tries)
		}
	})
}

// What cannot be written waits for the database, and no more of it than may.
func TestFailedSignInsWaitForTheDatabase(t *testing.T) {
	t.Parallel()
	f, err := newSignInFailures((&clock{}).now, slog.New(slog.DiscardHandler))
	must(t, err)
	var wrote signInFailure
	broken := errors.New("away")
	f.write = func(_ context.Context, _ string, failed signInFailure) error { wrote = failed; return broken }
	for range 2 {
		f.note("ada", signInFailure{Count: 1, Code: hoko.CodeSignInFailed})
		f.flushDue(t.Context())
	}
	if wrote.Count != 2 || f.waiting() != 1 {
		t.Errorf("%+v, %d wait", wrote, f.waiting())
	}
	for i := range maxFailing + 1 {
		f.note(strconv.Itoa(i), signInFailure{Count: 1})
	}
	if f.waiting() != maxFailing {
		t.Errorf("%d accounts wait", f.waiting())
	}
	broken = nil
	f.flush(t.Context(), func(string) bool { return true })
	if f.waiting() != 0 {
		t.Errorf("%d accounts wait", f.waiting())
	}
}

// TestUnrecordedFailuresSayTheLatest: what could not be written waits, and hides
// nothing of what came while it was tried.
func TestUnrecordedFailuresSayTheLatest(t *testing.T) {
	t.Parallel()
	f := want(newSignInFailures((&clock{}).now, slog.New(slog.DiscardHandler)))(t)
	f.write = func(context.Context, string, signInFailure) error {
		f.note("ada", signInFailure{Count: 1, Code: hoko.CodeSignInFailed, Address: "203.0.113.2"})
		return errors.New("away")
	}
	f.note("ada", signInFailure{Count: 2, Code: hoko.CodeSignInFailed, Address: "203.0.113.1"})
	f.flushDue(t.Context())
	if got := f.pending["ada"]; got.Count != 3 || got.Address != "203.0.113.2" {
		t.Errorf("%+v", got)
	}
}
