package service

import (
	"context"
	"errors"
	"testing"
	"time"

	"github.com/hoko-to/hoko"
)

// A key without any use for it may ask about itself; nobody else is a key.
func TestOwnKey(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x := newTenant(t, w, "one")
		made := x.newKey(t, hoko.ScopeTagsRead)
		caller := want(w.present(t, made.Secret.Reveal()))(t)
		own := want(w.OwnKey(as(t, caller)))(t)
		if own.APIKey.ID != made.APIKey.ID || own.Workspace.ID != x.workspace.ID {
			t.Errorf("the key is told of %+v in %+v", own.APIKey, own.Workspace)
		}
		refused(t, second(w.OwnKey(as(t, nil))), hoko.CodeCredentialsMissing)
		refused(t, second(w.OwnKey(x.operator(t))), hoko.CodeKeyRequired)
		refused(t, second(w.RevokeOwnKey(x.operator(t), hoko.RevocationOther, nil)), hoko.CodeKeyRequired)
	})
}

// R1 and R2 hold for a key that ends itself, also when it does so many times at
// once while it writes.
func TestKeyRevokesItself(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x, far := newTenant(t, w, "one"), newWorld(t, w.store)
		made := x.newKey(t, hoko.ScopeLinksWrite)
		caller := want(w.present(t, made.Secret.Reveal()))(t)
		refused(t, second(w.RevokeOwnKey(as(t, caller), "bored", nil)), hoko.CodeChoiceInvalid)
		moments, links := make([]*time.Time, 6), 0
		together(len(moments)+1, func(i int) {
			if i == len(moments) {
				for err := error(nil); err == nil; links++ {
					_, err = x.CreateLinks(as(t, caller), []hoko.LinkChanges{x.newLink()}, "")
				}
				return
			}
			own, err := w.RevokeOwnKey(as(t, caller), hoko.RevocationUnused, new("done"))
			if err != nil {
				t.Errorf("revocation %d: %v", i, err)
				return
			}
			moments[i] = own.APIKey.RevokedAt
		})
		for _, at := range moments {
			if at == nil || !at.Equal(*moments[0]) {
				t.Fatalf("revoked at %v", moments)
			}
		}
		if got := x.countLinks(t); got != links-1 {
			t.Errorf("%d links, %d were answered", got, links-1)
		}
		for _, process := range []*world{w, far} {
			_, err := process.present(t, made.Secret.Reveal())
			refused(t, err, hoko.CodeKeyRevoked)
		}
		if rows := x.revocations(t); rows[made.APIKey.ID] != 1 {
			t.Errorf("the audit log has %v", rows)
		}
	})
}

// A leaked key ends, whoever reports it, and nobody learns whether there was one.
func TestLeakReport(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x := newTenant(t, w, "one")
		made := x.newKey(t, hoko.ScopeLinksRead)
		other := x.newKey(t, hoko.ScopeLinksRead)
		forged := sameIDOtherSecret(t, other.Secret.Reveal())
		must(t, w.ReportLeak(as(t, nil), hoko.LeakReport{Key: made.Secret.Reveal(), Note: new("in a repository")}))
		_, err := w.present(t, made.Secret.Reveal())
		refused(t, err, hoko.CodeKeyRevoked)
		stored := want(x.APIKey(x.operator(t), made.APIKey.ID))(t)
		if *stored.RevokedReason != hoko.RevocationLeaked || *stored.RevokedNote != "in a repository" || stored.RevokedBy != nil {
			t.Errorf("the key is %+v", stored)
		}
		for _, text := range []string{made.Secret.Reveal(), forged, "nonsense"} {
			must(t, w.ReportLeak(as(t, nil), hoko.LeakReport{Key: text}))
		}
		must(t, second(w.present(t, other.Secret.Reveal())))
		if rows := x.revocations(t); len(rows) != 1 || rows[made.APIKey.ID] != 1 {
			t.Errorf("the audit log has %v", rows)
		}
		events, _, err := x.AuditEvents(x.operator(t), hoko.AuditEventFilter{SubjectID: &made.APIKey.ID, Action: new("apiKey.revoke")}, hoko.Page{Limit: 2, Field: hoko.OrderByCreatedAt})
		if must(t, err); len(events) != 1 || events[0].Actor.KeyID != made.APIKey.ID || events[0].Actor.UserID != "" {
			t.Errorf("the audit log names %+v", events)
		}
		refused(t, w.ReportLeak(as(t, nil), hoko.LeakReport{}), hoko.CodeRequired)
	})
}

// Every report takes half a second, whatever it holds, and little more.
func TestLeakReportsTakeTheSameTime(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x := newTenant(t, w, "one")
		made := x.newKey(t, hoko.ScopeLinksRead)
		for _, text := range []string{"nonsense", sameIDOtherSecret(t, made.Secret.Reveal()), made.Secret.Reveal(), made.Secret.Reveal()} {
			began := time.Now()
			must(t, w.ReportLeak(as(t, nil), hoko.LeakReport{Key: text}))
			if took := time.Since(began); took < leakAnswer {
				t.Errorf("answered after %v", took)
			}
		}
	})
}

// A report that was sent counts, also if the reporter leaves at once.
func TestLeakReportOutlivesItsReporter(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x := newTenant(t, w, "one")
		made := x.newKey(t, hoko.ScopeLinksRead)
		ctx, leave := context.WithCancel(as(t, nil))
		leave()
		if err := w.ReportLeak(ctx, hoko.LeakReport{Key: made.Secret.Reveal()}); err != nil && !errors.Is(err, ctx.Err()) {
			t.Fatal(err)
		}
		_, err := w.present(t, made.Secret.Reveal())
		refused(t, err, hoko.CodeKeyRevoked)
	})
}

// Keys belong to the workspace: they go on when who made them leaves, and are
// found by that.
func TestOwnerlessKeys(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x := newTenant(t, w, "one")
		email, password := x.signUp(t, hoko.RoleAdmin)
		admin := want(w.Authenticate(as(t, nil), hoko.Credential{SessionToken: w.signIn(t, email, password), Workspace: x.workspace.Slug}))(t)
		mine, other := want(x.CreateAPIKey(as(t, admin), keyInput(hoko.ScopeLinksRead), ""))(t), x.newKey(t, hoko.ScopeLinksRead)
		ownerless := hoko.APIKeyFilter{Ownerless: true}
		if n := want(x.CountAPIKeys(x.operator(t), ownerless))(t); n != 0 {
			t.Errorf("%d ownerless keys of members", n)
		}
		want(w.RemoveMember(x.operator(t), MemberRemoval{UserID: admin.User.ID}))(t)
		for _, k := range []*NewKey{mine, other} {
			must(t, second(w.present(t, k.Secret.Reveal())))
		}
		found, _, err := x.APIKeys(x.operator(t), ownerless, hoko.Page{Limit: 10, Field: hoko.OrderByCreatedAt})
		must(t, err)
		if len(found) != 1 || found[0].ID != mine.APIKey.ID {
			t.Errorf("ownerless: %v", found)
		}
		ids := []string{admin.User.ID}
		if users := want(x.Users(x.operator(t), ids))(t); users[admin.User.ID] == nil || users[admin.User.ID].Name != "Ada" {
			t.Errorf("who made the key is %v", users)
		}
		if users := want(newTenant(t, w, "two").Users(newTenant(t, w, "three").operator(t), ids))(t); len(users) != 0 {
			t.Error("another workspace knows who made the key")
		}
	})
}
