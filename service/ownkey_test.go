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
