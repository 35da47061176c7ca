package hoko

import (
	"slices"
	"strings"
)

// Role is what a member may do in a workspace.
type Role string

// The roles, from least to most. The strings are stored: never change one.
const (
	RoleViewer Role = "viewer"
	RoleEditor Role = "editor"
	RoleAdmin  Role = "admin"
	RoleOwner  Role = "owner"
)

// AnyRole asks for a signed-in person only, in no workspace in particular.
const AnyRole Role = ""

// Roles lists the roles from least to most.
func Roles() []Role { return []Role{RoleViewer, RoleEditor, RoleAdmin, RoleOwner} }

// Known reports whether r is a role that a member can have.
func (r Role) Known() bool { return slices.Contains(Roles(), r) }

// Includes reports whether a member with role r may do what needed asks for. An
// unknown role is included in none.
func (r Role) Includes(needed Role) bool {
	if needed == AnyRole {
		return true
	}
	return r.Known() && needed.Known() && slices.Index(Roles(), r) >= slices.Index(Roles(), needed)
}

// Scopes returns the scopes that the role includes.
func (r Role) Scopes() Scopes {
	switch r {
	case RoleViewer:
		return slices.DeleteFunc(AllScopes(), func(s Scope) bool { return !strings.HasSuffix(string(s), "Read") })
	case RoleEditor, RoleAdmin, RoleOwner:
		return AllScopes()
	case AnyRole:
	}
	return nil
}
