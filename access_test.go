package hoko_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/hoko-to/hoko"
)

const workspaceID = "0190a7c0-0000-7000-8000-000000000001"

func person(role hoko.Role) *hoko.Caller {
	c := &hoko.Caller{User: &hoko.User{ID: "user"}, Session: &hoko.Session{ID: "session"}}
	if role != hoko.AnyRole {
		c.Member = &hoko.Membership{Workspace: &hoko.Workspace{ID: workspaceID}, UserID: "user", Role: role}
	}
	return c
}

func program(scopes ...hoko.Scope) *hoko.Caller {
	return &hoko.Caller{Key: &hoko.APIKey{ID: "key", WorkspaceID: workspaceID, Scopes: scopes}}
}

// verdicts says what a caller is answered when it asks for a right.
type verdicts struct {
	caller        *hoko.Caller
	read, write   hoko.Code // to use linksRead and linksWrite; "" if it may
	unknownScope  hoko.Code
	signedIn      hoko.Code // to act as any signed-in person
	viewer, owner hoko.Code // to act as a member with the role
	unknownRole   hoko.Code
}

func table() map[string]verdicts {
	const (
		missing   = hoko.CodeCredentialsMissing
		scope     = hoko.CodeInsufficientScope
		session   = hoko.CodeSessionRequired
		workspace = hoko.CodeWorkspaceRequired
		role      = hoko.CodeRoleInsufficient
	)
	return map[string]verdicts{
		"nobody":                     {nil, missing, missing, missing, missing, missing, missing, missing},
		"key without scopes":         {program(), scope, scope, scope, session, session, session, session},
		"key that reads":             {program(hoko.ScopeLinksRead), "", scope, scope, session, session, session, session},
		"key that writes":            {program(hoko.ScopeLinksWrite), scope, "", scope, session, session, session, session},
		"key with all":               {program(hoko.AllScopes()...), "", "", scope, session, session, session, session},
		"person without workspace":   {person(hoko.AnyRole), workspace, workspace, workspace, "", workspace, workspace, workspace},
		"viewer":                     {person(hoko.RoleViewer), "", scope, scope, "", "", role, role},
		"editor":                     {person(hoko.RoleEditor), "", "", scope, "", "", role, role},
		"admin":                      {person(hoko.RoleAdmin), "", "", scope, "", "", role, role},
		"owner":                      {person(hoko.RoleOwner), "", "", scope, "", "", "", role},
		"member of an unknown role":  {person("superuser"), scope, scope, scope, "", role, role, role},
		"operator":                   {&hoko.Caller{Operator: true, Workspace: workspaceID}, "", "", scope, "", "", "", role},
		"operator without workspace": {&hoko.Caller{Operator: true}, workspace, workspace, workspace, workspace, workspace, workspace, workspace},
	}
}

func TestCallerMay(t *testing.T) {
	t.Parallel()
	for name, want := range table() {
		may := func(_ *hoko.Access, err error) hoko.Code {
			if err == nil {
				return ""
			}
			return hoko.CodeOf(err)
		}
		c := want.caller
		got := verdicts{
			caller: c,
			read:   may(c.MayUse(hoko.ScopeLinksRead)), write: may(c.MayUse(hoko.ScopeLinksWrite)), unknownScope: may(c.MayUse("everything")),
			signedIn: may(c.MayActAs(hoko.AnyRole)), viewer: may(c.MayActAs(hoko.RoleViewer)), owner: may(c.MayActAs(hoko.RoleOwner)),
			unknownRole: may(c.MayActAs("superuser")),
		}
		if diff := cmp.Diff(want, got, cmp.AllowUnexported(verdicts{}), cmpopts.IgnoreFields(verdicts{}, "caller")); diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
	}
}

// Each refusal has one kind, whatever was asked for.
func TestRefusalKinds(t *testing.T) {
	t.Parallel()
	for name, row := range table() {
		_, useErr := row.caller.MayUse(hoko.ScopeLinksWrite)
		_, actErr := row.caller.MayActAs(hoko.RoleOwner)
		for _, err := range []error{useErr, actErr} {
			want := hoko.KindForbidden
			if row.caller == nil {
				want = hoko.KindUnauthenticated
			}
			if err != nil && hoko.KindOf(err) != want {
				t.Errorf("%s: %s, want %s", name, hoko.KindOf(err), want)
			}
		}
	}
}

// What a key may do to itself needs a key and no scope.
func TestOnlyKeysActAsKeys(t *testing.T) {
	t.Parallel()
	for name, row := range table() {
		var want hoko.Code
		switch {
		case row.caller == nil:
			want = hoko.CodeCredentialsMissing
		case row.caller.Key == nil:
			want = hoko.CodeKeyRequired
		}
		access, err := row.caller.MayActAsKey()
		if want == "" && (err != nil || access.WorkspaceID != workspaceID || access.Scope != "") || want != "" && (err == nil || hoko.CodeOf(err) != want) {
			t.Errorf("%s: %+v, %v, want %q", name, access, err, want)
		}
	}
}

// A member with a role may do what the roles below may: the whole square.
func TestMembersMayActAsLowerRoles(t *testing.T) {
	t.Parallel()
	for i, have := range hoko.Roles() {
		for j, needed := range hoko.Roles() {
			if _, err := person(have).MayActAs(needed); (err == nil) != (i >= j) {
				t.Errorf("%s acts as %s: %v", have, needed, err)
			}
		}
	}
}

func TestEachScopeOpensItselfOnly(t *testing.T) {
	t.Parallel()
	for _, have := range hoko.AllScopes() {
		for _, needed := range hoko.AllScopes() {
			_, err := program(have).MayUse(needed)
			if (err == nil) != (have == needed) {
				t.Errorf("a key with %s uses %s: %v", have, needed, err)
			}
			if own := hoko.ErrorOf(err); own != nil && !cmp.Equal(own.MissingScopes, []hoko.Scope{needed}) {
				t.Errorf("a key with %s lacks %v, want %s", have, own.MissingScopes, needed)
			}
		}
	}
}

func TestAccessNamesWhoActsWhere(t *testing.T) {
	t.Parallel()
	everything := cmp.AllowUnexported(hoko.CollectionSet{})
	for name, c := range map[string]struct {
		caller *hoko.Caller
		actor  hoko.Actor
	}{
		"key":      {program(hoko.ScopeLinksRead), hoko.Actor{KeyID: "key"}},
		"person":   {person(hoko.RoleAdmin), hoko.Actor{UserID: "user", SessionID: "session", Role: hoko.RoleAdmin}},
		"operator": {&hoko.Caller{Operator: true, Workspace: workspaceID}, hoko.Actor{Role: hoko.RoleOwner}},
	} {
		got, err := c.caller.MayUse(hoko.ScopeLinksRead)
		if err != nil {
			t.Fatal(err)
		}
		want := &hoko.Access{WorkspaceID: workspaceID, Actor: c.actor, Scope: hoko.ScopeLinksRead, Collections: hoko.EveryCollection()}
		if diff := cmp.Diff(want, got, everything); diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
	}
}

// A person without a workspace reaches none: neither its id nor its collections.
func TestAccessOfAPersonAloneReachesNothing(t *testing.T) {
	t.Parallel()
	access, err := person(hoko.RoleOwner).MayActAs(hoko.AnyRole)
	if err != nil {
		t.Fatal(err)
	}
	if access.WorkspaceID != "" || access.Collections.All() {
		t.Errorf("reaches %+v", access)
	}
}
