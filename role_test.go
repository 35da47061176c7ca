package hoko_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/hoko-to/hoko"
)

func TestRolesAreThose(t *testing.T) {
	t.Parallel()
	want := []hoko.Role{"viewer", "editor", "admin", "owner"}
	if diff := cmp.Diff(want, hoko.Roles()); diff != "" {
		t.Error(diff)
	}
}

func TestRoleIncludes(t *testing.T) {
	t.Parallel()
	roles := append([]hoko.Role{hoko.AnyRole}, hoko.Roles()...)
	for i, have := range roles {
		for j, needed := range roles {
			if got, want := have.Includes(needed), i >= j; got != want {
				t.Errorf("%q includes %q: %v", have, needed, got)
			}
		}
	}
	for _, unknown := range []hoko.Role{"superuser", "Owner", "owner "} {
		for _, role := range hoko.Roles() {
			if role.Includes(unknown) || unknown.Includes(role) {
				t.Errorf("%q and %q: an unknown role is included", role, unknown)
			}
		}
		if unknown.Known() || unknown.Includes(unknown) {
			t.Errorf("%q is known", unknown)
		}
	}
}

func TestRoleScopes(t *testing.T) {
	t.Parallel()
	reads := "linksRead collectionsRead tagsRead analyticsRead customersRead partnersRead"
	if diff := cmp.Diff(reads, hoko.JoinScopes(hoko.RoleViewer.Scopes())); diff != "" {
		t.Error(diff)
	}
	if got := len(strings.Fields(reads)); got != 6 {
		t.Errorf("viewers have %d scopes", got)
	}
	for _, role := range []hoko.Role{hoko.RoleEditor, hoko.RoleAdmin, hoko.RoleOwner} {
		if diff := cmp.Diff(hoko.AllScopes(), role.Scopes()); diff != "" {
			t.Errorf("%s: %s", role, diff)
		}
	}
	for _, role := range []hoko.Role{hoko.AnyRole, "superuser"} {
		if got := role.Scopes(); len(got) > 0 {
			t.Errorf("%q has the scopes %v", role, got)
		}
	}
}
