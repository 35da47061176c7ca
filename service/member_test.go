package service

import (
	"context"
	"maps"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db"
)

// person is a member who is signed in.
type person struct {
	*tenant
	user            *hoko.User
	email, password string
	token           string
}

// newPerson makes a member and signs in.
func (x *tenant) newPerson(t testing.TB, role hoko.Role) *person {
	t.Helper()
	email, password := x.signUp(t, role)
	p := &person{tenant: x, email: email, password: password, token: x.signIn(t, email, password)}
	p.user = x.whoIs(t, p.token, "").User
	return p
}

// asks is the context of a fresh request with the person's cookie, to a process.
func (p *person) asks(t testing.TB, w *world) context.Context {
	t.Helper()
	return as(t, w.whoIs(t, p.token, p.workspace.Slug))
}

func (p *person) here(t testing.TB) context.Context {
	t.Helper()
	return p.asks(t, p.world)
}

// roles returns the roles of the workspace's members, by id of the person.
func (x *tenant) roles(t testing.TB) map[string]hoko.Role {
	t.Helper()
	list, _, err := x.Members(x.operator(t), hoko.MemberFilter{}, hoko.Page{Limit: 100})
	must(t, err)
	roles := map[string]hoko.Role{}
	for _, m := range list {
		roles[m.User.ID] = m.Role
	}
	return roles
}

func TestMembersAreListed(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x := newTenant(t, w, "one")
		owner, editor := x.newPerson(t, hoko.RoleOwner), x.newPerson(t, hoko.RoleEditor)
		must(t, second(w.UpdateProfile(editor.here(t), " Grace ")))
		for name, tt := range map[string]struct {
			filter hoko.MemberFilter
			want   []string
		}{
			"all":     {hoko.MemberFilter{}, []string{owner.user.ID, editor.user.ID}},
			"role":    {hoko.MemberFilter{Roles: []hoko.Role{hoko.RoleOwner, hoko.RoleViewer}}, []string{owner.user.ID}},
			"name":    {hoko.MemberFilter{Search: "GRACE"}, []string{editor.user.ID}},
			"address": {hoko.MemberFilter{Search: owner.email}, []string{owner.user.ID}},
			"nothing": {hoko.MemberFilter{Search: "nobody"}, nil},
		} {
			for _, field := range []hoko.OrderField{hoko.OrderByJoinedAt, hoko.OrderByName, hoko.OrderByLastSeenAt} {
				list, more, err := w.Members(owner.here(t), tt.filter, hoko.Page{Limit: 10, Field: field})
				must(t, err)
				var ids []string
				for _, m := range list {
					ids = append(ids, m.User.ID)
				}
				slices.Sort(ids)
				slices.Sort(tt.want)
				if n := want(w.CountMembers(owner.here(t), tt.filter))(t); !slices.Equal(ids, tt.want) || more || n != len(tt.want) {
					t.Errorf("%s by %s: %v (%d), want %v", name, field, ids, n, tt.want)
				}
			}
		}
		refused(t, second(w.CountMembers(editor.here(t), hoko.MemberFilter{})), hoko.CodeRoleInsufficient)
	})
}

// Admins manage members below owner, owners everybody, and nobody raises the own
// role (OWASP ASVS 5.0, 8.2.1; API1 and API5:2023).
func TestRoleCeilings(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x := newTenant(t, w, "one")
		owner, admin, editor := x.newPerson(t, hoko.RoleOwner), x.newPerson(t, hoko.RoleAdmin), x.newPerson(t, hoko.RoleEditor)
		second := x.newPerson(t, hoko.RoleOwner)
		for name, tt := range map[string]struct {
			actor, subject *person
			role           hoko.Role
			want           hoko.Code
		}{
			"an admin makes an owner":          {admin, editor, hoko.RoleOwner, hoko.CodeRoleTooHigh},
			"an admin demotes an owner":        {admin, owner, hoko.RoleViewer, hoko.CodeRoleTooHigh},
			"an admin raises the own role":     {admin, admin, hoko.RoleOwner, hoko.CodeRoleOwn},
			"an editor changes anybody":        {editor, admin, hoko.RoleViewer, hoko.CodeRoleInsufficient},
			"an editor raises the own role":    {editor, editor, hoko.RoleAdmin, hoko.CodeRoleInsufficient},
			"an owner gives a role of nothing": {owner, editor, "emperor", hoko.CodeChoiceInvalid},
		} {
			_, err := w.UpdateMember(tt.actor.here(t), tt.subject.user.ID, tt.role)
			if hoko.CodeOf(err) != tt.want {
				t.Errorf("%s: %v, want %s", name, err, tt.want)
			}
		}
		_, err := w.RemoveMember(admin.here(t), MemberRemoval{UserID: owner.user.ID})
		refused(t, err, hoko.CodeRoleTooHigh)
		refused(t, invite(t, admin, "new@example.test", hoko.RoleOwner), hoko.CodeRoleTooHigh)
		token := owner.invites(t, "new@example.test", hoko.RoleOwner)
		refused(t, invite(t, admin, "new@example.test", hoko.RoleViewer), hoko.CodeRoleTooHigh)
		want(w.Invitation(as(t, nil), token))(t)
		want(w.UpdateMember(admin.here(t), editor.user.ID, hoko.RoleAdmin))(t)
		want(w.UpdateMember(editor.here(t), admin.user.ID, hoko.RoleViewer))(t)
		want(w.UpdateMember(owner.here(t), second.user.ID, hoko.RoleEditor))(t)
		wantRoles := map[string]hoko.Role{owner.user.ID: hoko.RoleOwner, admin.user.ID: hoko.RoleViewer, editor.user.ID: hoko.RoleAdmin, second.user.ID: hoko.RoleEditor}
		if got := x.roles(t); !maps.Equal(got, wantRoles) {
			t.Errorf("roles %v, want %v", got, wantRoles)
		}
	})
}

func invite(t testing.TB, p *person, email string, role hoko.Role) error {
	t.Helper()
	_, err := p.InviteMember(p.here(t), email, role, "")
	return err
}

// Whatever owners do to each other at the same time, one stays.
func TestLastOwnerStays(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		far := newWorld(t, w.store)
		for round := range 4 {
			x := newTenant(t, w, newSlug())
			owners := []*person{x.newPerson(t, hoko.RoleOwner), x.newPerson(t, hoko.RoleOwner)}
			var failed atomic.Int32
			together(2, func(i int) {
				if err := lose(t, []*world{w, far}[i], owners[i], owners[1-i], round); err != nil {
					failed.Add(1)
				}
			})
			var left int
			for _, role := range x.roles(t) {
				if role == hoko.RoleOwner {
					left++
				}
			}
			if left != 1 || failed.Load() != 1 {
				t.Errorf("round %d: %d owners are left and %d attempts failed", round, left, failed.Load())
			}
		}
	})
}

// lose ends one ownership, each round in another way.
func lose(t testing.TB, w *world, me, other *person, round int) error {
	switch round {
	case 0:
		return second(w.UpdateMember(me.asks(t, w), me.user.ID, hoko.RoleAdmin))
	case 1:
		return second(w.UpdateMember(me.asks(t, w), other.user.ID, hoko.RoleViewer))
	case 2:
		return w.LeaveWorkspace(me.asks(t, w), me.workspace.ID)
	default:
		return second(w.RemoveMember(me.asks(t, w), MemberRemoval{UserID: other.user.ID}))
	}
}

func newSlug() string { return "w" + newID()[24:] }

// A removal holds in every process for every request that starts later, and for
// every write that started before (OWASP ASVS 5.0, 7.4.1 and 8.3.2).
func TestRemovedMemberIsOutEverywhere(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x, far := newTenant(t, w, "one"), newWorld(t, w.store)
		owner, editor := x.newPerson(t, hoko.RoleOwner), x.newPerson(t, hoko.RoleEditor)
		early := editor.asks(t, far) // asked before the removal
		want(w.RemoveMember(owner.here(t), MemberRemoval{UserID: editor.user.ID}))(t)
		if far.whoIs(t, editor.token, "one") != nil || w.whoIs(t, editor.token, "") != nil {
			t.Error("the session of somebody without a workspace goes on")
		}
		_, err := far.CreateLinks(early, []hoko.LinkChanges{x.newLink()}, "")
		refused(t, err, hoko.CodeCredentialsMissing)
		if n := x.countLinks(t); n != 0 {
			t.Errorf("%d links were made", n)
		}
		must(t, w.attemptFrom(t, "203.0.113.1", editor.email, editor.password)) // the account stays
	})
}

// Who is a member elsewhere stays signed in, and reaches nothing here.
func TestRemovedMemberKeepsOtherWorkspaces(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x, y, far := newTenant(t, w, "one"), newTenant(t, w, "two"), newWorld(t, w.store)
		owner, editor := x.newPerson(t, hoko.RoleOwner), x.newPerson(t, hoko.RoleEditor)
		must(t, w.store.InsertMembership(t.Context(), &hoko.Membership{Workspace: y.workspace, UserID: editor.user.ID, Role: hoko.RoleViewer, CreatedAt: w.moment()}))
		early := editor.asks(t, far)
		want(w.RemoveMember(owner.here(t), MemberRemoval{UserID: editor.user.ID}))(t)
		_, err := far.CreateLinks(early, []hoko.LinkChanges{x.newLink()}, "")
		refused(t, err, hoko.CodeRoleInsufficient)
		if here := far.whoIs(t, editor.token, "one"); here == nil || here.Member != nil {
			t.Errorf("here: %+v", here)
		}
		if there := far.whoIs(t, editor.token, "two"); there == nil || there.Member == nil || there.Member.Role != hoko.RoleViewer {
			t.Errorf("there: %+v", there)
		}
	})
}

// A removal, a lower role and the end of a session wait for what the person is
// writing, so that nothing of it is stored once they have returned.
func TestLosingARightWaitsForWrites(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x, far := newTenant(t, w, "one"), newWorld(t, w.store)
		owner := x.newPerson(t, hoko.RoleOwner)
		for name, lose := range map[string]func(*person) error{
			"removal":    func(p *person) error { return second(w.RemoveMember(owner.here(t), MemberRemoval{UserID: p.user.ID})) },
			"lower role": func(p *person) error { return second(w.UpdateMember(owner.here(t), p.user.ID, hoko.RoleViewer)) },
			"sign-out":   func(p *person) error { return w.SignOut(p.here(t)) },
		} {
			p := x.newPerson(t, hoko.RoleEditor)
			access := want(p.whoIs(t, p.token, "one").MayUse(hoko.ScopeLinksWrite))(t)
			lost := make(chan error, 1)
			err := far.store.Write(t.Context(), access, func(tx *db.Store) error {
				go func() { lost <- lose(p) }()
				select {
				case err := <-lost:
					t.Errorf("%s did not wait for the write", name)
					lost <- err
				case <-time.After(100 * time.Millisecond): // enough for one that does not wait
				}
				return nil
			})
			must(t, err)
			must(t, <-lost)
			err = far.store.Write(t.Context(), access, func(*db.Store) error { return nil })
			if err == nil {
				t.Errorf("%s: a write came later", name)
			}
		}
	})
}

// The keys that a member made go on unless they are to end.
func TestKeysOfRemovedMembers(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x := newTenant(t, w, "one")
		owner := x.newPerson(t, hoko.RoleOwner)
		theirs := x.newKey(t, hoko.ScopeLinksRead).Secret.Reveal()
		for _, revoke := range []bool{false, true} {
			admin := x.newPerson(t, hoko.RoleAdmin)
			key := want(w.CreateAPIKey(admin.here(t), keyInput(hoko.ScopeLinksRead), ""))(t).Secret.Reveal()
			revoked := want(w.RemoveMember(owner.here(t), MemberRemoval{UserID: admin.user.ID, RevokeKeys: revoke}))(t)
			_, err := w.present(t, key)
			if gone := hoko.CodeOf(err) == hoko.CodeKeyRevoked; gone != revoke || (revoked == 1) != revoke {
				t.Errorf("revokeKeys %v: %d revoked, the key says %v", revoke, revoked, err)
			}
		}
		want(w.present(t, theirs))(t)
	})
}

func TestLeavingAWorkspace(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x, other := newTenant(t, w, "one"), newTenant(t, w, "two")
		owner, viewer := x.newPerson(t, hoko.RoleOwner), x.newPerson(t, hoko.RoleViewer)
		refused(t, w.LeaveWorkspace(owner.here(t), x.workspace.ID), hoko.CodeLastOwner)
		for _, id := range []string{other.workspace.ID, newID(), "no id"} {
			refused(t, w.LeaveWorkspace(viewer.here(t), id), hoko.CodeNotFound)
		}
		must(t, w.LeaveWorkspace(viewer.here(t), x.workspace.ID))
		if got := x.roles(t); len(got) != 1 || w.whoIs(t, viewer.token, "") != nil {
			t.Errorf("left are %v", got)
		}
	})
}

// An admin of one workspace reaches no member and no invitation of another one
// (API1:2023): what is there is answered as what is not, and stays as it is.
func TestMembersOfOtherWorkspaces(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		mine, foreign := newTenant(t, w, "mine"), newTenant(t, w, "foreign")
		owner, stranger := mine.newPerson(t, hoko.RoleOwner), foreign.newPerson(t, hoko.RoleOwner)
		member := foreign.newPerson(t, hoko.RoleEditor)
		invitation := want(w.InviteMember(stranger.here(t), "new@example.test", hoko.RoleEditor, ""))(t)
		before := foreign.roles(t)
		for name, ask := range map[string]func(id string) error{
			"UpdateMember": func(id string) error { return second(w.UpdateMember(owner.here(t), id, hoko.RoleViewer)) },
			"RemoveMember": func(id string) error {
				return second(w.RemoveMember(owner.here(t), MemberRemoval{UserID: id, RevokeKeys: true}))
			},
			"ResendInvitation": func(id string) error { return second(w.ResendInvitation(owner.here(t), id)) },
			"RevokeInvitation": func(id string) error { return w.RevokeInvitation(owner.here(t), id) },
			"RevokeSession":    func(id string) error { return w.RevokeSession(owner.here(t), id) },
			"LeaveWorkspace":   func(id string) error { return w.LeaveWorkspace(owner.here(t), id) },
		} {
			for _, id := range []string{member.user.ID, stranger.user.ID, invitation.Invitation.ID, foreign.workspace.ID, w.whoIs(t, member.token, "").Session.ID, newID(), "x"} {
				if err := ask(id); hoko.CodeOf(err) != hoko.CodeNotFound {
					t.Errorf("%s: %v", name, err)
				}
			}
		}
		if n := want(w.CountMembers(owner.here(t), hoko.MemberFilter{}))(t); n != 1 {
			t.Errorf("%d members are seen", n)
		}
		if n := want(w.CountInvitations(owner.here(t), hoko.InvitationFilter{}))(t); n != 0 {
			t.Errorf("%d invitations are seen", n)
		}
		if after := foreign.roles(t); !maps.Equal(before, after) || w.whoIs(t, member.token, "foreign").Member == nil {
			t.Errorf("roles were %v and are %v", before, after)
		}
		must(t, second(w.Invitation(as(t, nil), tokenOf(t, invitation.URL))))
	})
}

// Every change to members, invitations and accounts leaves its record, and no
// secret in it (OWASP ASVS 5.0, 16.2.5 and 16.3.1).
func TestMemberChangesAreAudited(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x := newTenant(t, w, "one")
		owner, p := x.newPerson(t, hoko.RoleOwner), x.newPerson(t, hoko.RoleEditor)
		server := withMail(t, w)
		made := want(w.InviteMember(owner.here(t), "new@example.test", hoko.RoleEditor, ""))(t)
		resent := want(w.ResendInvitation(owner.here(t), made.Invitation.ID))(t)
		must(t, w.accept(t, tokenOf(t, resent.URL)))
		gone := want(w.InviteMember(owner.here(t), "gone@example.test", hoko.RoleEditor, ""))(t)
		must(t, w.RevokeInvitation(owner.here(t), gone.Invitation.ID))
		for range 3 {
			letterFrom(t, server)
		}
		other := w.signIn(t, p.email, p.password)
		must(t, w.RevokeSession(p.here(t), w.whoIs(t, other, "").Session.ID))
		w.signIn(t, p.email, p.password)
		want(w.RevokeOtherSessions(p.here(t)))(t)
		a := p.newAuthenticator(t)
		must(t, a.enter(t, w, a.recovery[0]))
		fresh := want(w.RegenerateRecoveryCodes(p.here(t), p.password, a.recovery[1]))(t)
		must(t, w.DisableSecondFactor(p.here(t), p.password, fresh[0]))
		must(t, w.ChangePassword(p.here(t), p.password, "a fine password"))
		must(t, second(w.UpdateProfile(p.here(t), "Grace")))
		token := p.forget(t, server)
		must(t, w.ResetPassword(as(t, nil), token, "another password"))
		want(w.UpdateMember(owner.here(t), p.user.ID, hoko.RoleViewer))(t)
		want(w.RemoveMember(owner.here(t), MemberRemoval{UserID: p.user.ID}))(t)
		events, more, err := w.AuditEvents(owner.here(t), hoko.AuditEventFilter{}, hoko.Page{Limit: 100})
		must(t, err)
		var actions []string
		secrets := []string{token, made.URL, resent.URL, a.secret.Text(), p.token, p.password, "a fine password"}
		for _, e := range events {
			if e.Action != "session.begin" { // of which there are as many as the test needs
				actions = append(actions, e.Action)
			}
			if e.Action == "member.remove" && e.Detail["name"] != "Grace" { // nobody can look it up any more
				t.Errorf("the removed member is called %q", e.Detail["name"])
			}
			for _, value := range e.Detail {
				if slices.ContainsFunc(append(secrets, append(fresh, a.recovery...)...), func(s string) bool { return strings.Contains(value, s) }) {
					t.Errorf("%s tells a secret: %s", e.Action, value)
				}
			}
		}
		slices.Sort(actions)
		wantActions := []string{
			"invitation.create", "invitation.create", "invitation.resend", "invitation.revoke",
			"member.add", "member.add", "member.changePassword", "member.join", "member.remove", "member.resetPassword", "member.update", "member.updateProfile",
			"secondFactor.disable", "secondFactor.enable", "secondFactor.regenerateRecoveryCodes", "secondFactor.useRecoveryCode",
			"session.revoke", "session.revokeOthers",
		}
		if !slices.Equal(actions, wantActions) || more {
			t.Errorf("recorded are %q, want %q", actions, wantActions)
		}
	})
}
