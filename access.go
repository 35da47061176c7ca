package hoko

// Caller is who is asking, as proven by a credential. Exactly one of Key, User
// and Operator is set; nobody at all is a nil *Caller.
type Caller struct {
	Key       *APIKey     // a program
	User      *User       // a person
	Session   *Session    // the person's session
	Member    *Membership // the person's place in the named workspace; nil if none was named or found
	Operator  bool        // the command line, which works on the database directly
	Workspace string      // id of the workspace that an operator works in
}

// Scopes returns the rights of the caller in the workspace at hand.
func (c *Caller) Scopes() Scopes {
	switch {
	case c == nil:
		return nil
	case c.Key != nil:
		return c.Key.Scopes
	case c.Operator:
		return AllScopes()
	case c.Member != nil:
		return c.Member.Role.Scopes()
	default:
		return nil
	}
}

// Access is a permission that was granted: which workspace, to whom, and which
// collections it covers. Only the service's permission check makes one; every
// read and write of tenant data takes it.
type Access struct {
	WorkspaceID string
	Actor       Actor
	Scope       Scope // the scope that was asked for; "" if a role was
	Collections CollectionSet
}

// Actor names who does something, for the record.
type Actor struct {
	KeyID     string // "" unless a program
	UserID    string // "" unless a person
	Role      Role   // the person's role; RoleOwner for the command line
	SessionID string // "" unless a person
}

// CollectionSet is the set of collections that an access covers. Its zero value
// covers none.
type CollectionSet struct{ all bool }

// EveryCollection covers all collections of the workspace.
func EveryCollection() CollectionSet { return CollectionSet{all: true} }

// All reports whether the set covers every collection.
func (s CollectionSet) All() bool { return s.all }
