package service

import (
	"context"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/hoko-to/hoko"
)

// tokenOf returns the token in the address of an invitation or of a letter.
func tokenOf(t testing.TB, url string) string {
	t.Helper()
	path, token, ok := strings.Cut(url, "#")
	if !ok || strings.Contains(path, "?") || len(token) != tokenLen {
		t.Fatalf("the address is %q", url)
	}
	return token
}

// invites sends an invitation and returns its token.
func (p *person) invites(t testing.TB, email string, role hoko.Role) string {
	t.Helper()
	return tokenOf(t, want(p.InviteMember(p.here(t), email, role, ""))(t).URL)
}

// accept takes an invitation as somebody without an account.
func (w *world) accept(t testing.TB, token string) error {
	t.Helper()
	_, _, err := w.AcceptInvitation(as(t, nil), token, "Grace", "a fine password")
	return err
}

func TestInvitationMakesAnAccountOnce(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x, far := newTenant(t, w, "one"), newWorld(t, w.store)
		owner := x.newPerson(t, hoko.RoleOwner)
		token := owner.invites(t, " New@Example.test", hoko.RoleAdmin)
		open := want(far.Invitation(as(t, nil), token))(t)
		if open.Email != "new@example.test" || open.Role != hoko.RoleAdmin || open.WorkspaceName != "one" || open.HasAccount {
			t.Errorf("it tells %+v", open)
		}
		var won atomic.Int32
		together(4, func(i int) {
			ctx := as(t, nil)
			viewer, workspace, err := []*world{w, far}[i%2].AcceptInvitation(ctx, token, "Grace", "a fine password")
			if err != nil {
				if code := hoko.CodeOf(err); code != hoko.CodeInvitationInvalid && code != hoko.CodeAccountExists {
					t.Error(err)
				}
				return
			}
			won.Add(1)
			change := hoko.CallFrom(ctx).SessionChange()
			if workspace.Slug != "one" || viewer.User.Email != open.Email || far.whoIs(t, change.Token, "one").Member.Role != hoko.RoleAdmin {
				t.Errorf("%+v joined %+v", viewer.User, workspace)
			}
		})
		if n := len(x.roles(t)); won.Load() != 1 || n != 2 {
			t.Errorf("%d accepted, there are %d members", won.Load(), n)
		}
		refused(t, w.accept(t, token), hoko.CodeInvitationInvalid)
		must(t, w.attemptFrom(t, "203.0.113.1", "new@example.test", "a fine password"))
	})
}

func TestInvitationEnds(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x := newTenant(t, w, "one")
		owner, admin := x.newPerson(t, hoko.RoleOwner), x.newPerson(t, hoko.RoleAdmin)
		begun := func(age time.Duration) string {
			w.clock.move(-age)
			defer w.clock.move(age)
			return owner.invites(t, newID()+"@example.test", hoko.RoleEditor)
		}
		revoked := want(w.InviteMember(owner.here(t), "revoked@example.test", hoko.RoleEditor, ""))(t)
		must(t, w.RevokeInvitation(admin.here(t), revoked.Invitation.ID))
		replaced := owner.invites(t, "twice@example.test", hoko.RoleAdmin)
		again := want(w.InviteMember(owner.here(t), "TWICE@example.test", hoko.RoleViewer, ""))(t)
		resent := want(w.ResendInvitation(owner.here(t), again.Invitation.ID))(t)
		ofAdmin := admin.invites(t, "sockpuppet@example.test", hoko.RoleAdmin)
		want(w.UpdateMember(owner.here(t), admin.user.ID, hoko.RoleEditor))(t)
		for name, token := range map[string]string{
			"expired": begun(hoko.InvitationLife + time.Minute), "revoked": tokenOf(t, revoked.URL), "replaced": replaced, "resent": tokenOf(t, again.URL),
			"of somebody who lost the right": ofAdmin, "of nothing": strings.Repeat("a", tokenLen), "none": "",
		} {
			if err := w.accept(t, token); hoko.CodeOf(err) != hoko.CodeInvitationInvalid {
				t.Errorf("%s: %v", name, err)
			}
			if _, err := w.Invitation(as(t, nil), token); hoko.CodeOf(err) != hoko.CodeInvitationInvalid {
				t.Errorf("%s is shown: %v", name, err)
			}
		}
		must(t, w.accept(t, begun(hoko.InvitationLife-time.Minute)))
		if open := want(w.Invitation(as(t, nil), tokenOf(t, resent.URL)))(t); open.Role != hoko.RoleViewer {
			t.Errorf("the last one offers %s", open.Role)
		}
	})
}

// An invitation is for one address: somebody else's session does not take it, an
// existing account is not taken over, and a key is nobody.
func TestInvitationIsForOneAddress(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x, y := newTenant(t, w, "one"), newTenant(t, w, "two")
		owner, guest, other := x.newPerson(t, hoko.RoleOwner), y.newPerson(t, hoko.RoleViewer), y.newPerson(t, hoko.RoleViewer)
		token := owner.invites(t, guest.email, hoko.RoleEditor)
		refused(t, w.accept(t, token), hoko.CodeAccountExists)
		_, _, err := w.AcceptInvitation(other.here(t), token, "", "")
		refused(t, err, hoko.CodeInvitationOther)
		_, _, err = w.AcceptInvitation(as(t, &hoko.Caller{Key: x.newKey(t, hoko.AllScopes()...).APIKey}), token, "Grace", "a fine password")
		refused(t, err, hoko.CodeSessionRequired)
		if !want(w.Invitation(as(t, nil), token))(t).HasAccount {
			t.Error("it does not ask to sign in")
		}
		viewer, _, err := w.AcceptInvitation(guest.here(t), token, "", "")
		must(t, err)
		if len(viewer.Memberships) != 2 || x.roles(t)[guest.user.ID] != hoko.RoleEditor {
			t.Errorf("member of %v", viewer.Memberships)
		}
		_, _, err = w.AcceptInvitation(guest.here(t), token, "", "")
		refused(t, err, hoko.CodeInvitationInvalid)
		refused(t, invite(t, owner, guest.email, hoko.RoleViewer), hoko.CodeMemberAlready)
	})
}

// The address that accepts an invitation is shown once, also to who tries again.
func TestInvitationIsShownOnce(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x := newTenant(t, w, "one")
		owner := x.newPerson(t, hoko.RoleOwner)
		first := want(w.InviteMember(owner.here(t), "new@example.test", hoko.RoleEditor, "key"))(t)
		again := want(w.InviteMember(owner.here(t), "new@example.test", hoko.RoleEditor, "key"))(t)
		if first.URL == "" || first.Mailed || again.URL != "" || again.Invitation.ID != first.Invitation.ID {
			t.Errorf("%+v, then %+v", first, again)
		}
		refused(t, second(w.InviteMember(owner.here(t), "other@example.test", hoko.RoleEditor, "key")), hoko.CodeIdempotencyReused)
		for _, email := range []string{"", "x", "Ada <ada@example.test>", "a@b.test\r\nBcc: c@d.test"} {
			refused(t, invite(t, owner, email, hoko.RoleEditor), hoko.CodeEmailInvalid)
		}
		refused(t, w.accept(t, first.URL), hoko.CodeInvitationInvalid)
		_, _, err := w.AcceptInvitation(as(t, nil), tokenOf(t, first.URL), "Grace", "password123")
		refused(t, err, hoko.CodePasswordWeak)
		must(t, w.accept(t, tokenOf(t, first.URL)))
	})
}

// Of invitations to one address that are sent at the same time, one is left.
func TestInvitationsAtOnce(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		owner := newTenant(t, w, "one").newPerson(t, hoko.RoleOwner)
		for range 3 {
			email := newID() + "@example.test"
			asked := []context.Context{owner.here(t), owner.here(t), owner.here(t), owner.here(t)}
			tokens := make([]string, len(asked))
			together(len(asked), func(i int) {
				made, err := w.InviteMember(asked[i], email, hoko.RoleEditor, "")
				if err != nil {
					t.Error(err)
					return
				}
				tokens[i] = tokenOf(t, made.URL)
			})
			tokens = slices.DeleteFunc(tokens, func(token string) bool { return second(w.Invitation(as(t, nil), token)) != nil })
			if len(tokens) != 1 {
				t.Errorf("%d are left", len(tokens))
			}
		}
	})
}
