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

// ID returns the id of the key or of the person; "" for the command line and for
// nobody.
func (c *Caller) ID() string {
	switch {
	case c == nil:
		return ""
	case c.Key != nil:
		return c.Key.ID
	case c.User != nil:
		return c.User.ID
	default:
		return ""
	}
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

// MayUse grants the scope in the workspace at hand, or says why not. The
// service asks it before anything else; doors may ask it earlier to spare a
// refused caller the wait.
func (c *Caller) MayUse(scope Scope) (*Access, error) {
	access, err := c.access()
	if err != nil {
		return nil, err
	}
	if !c.Scopes().Has(scope) {
		return nil, InsufficientScope(scope)
	}
	access.Scope = scope
	return access, nil
}

// MayActAs grants what members with the role may do, or says why not. No API
// key ever may. AnyRole asks for a signed-in person, without a workspace.
func (c *Caller) MayActAs(role Role) (*Access, error) {
	switch {
	case c == nil:
		return nil, &Error{Kind: KindUnauthenticated, Code: CodeCredentialsMissing}
	case c.Key != nil:
		return nil, &Error{Kind: KindForbidden, Code: CodeSessionRequired}
	case role == AnyRole && c.User != nil:
		return &Access{Actor: c.actor()}, nil
	}
	access, err := c.access()
	if err != nil {
		return nil, err
	}
	if !access.Actor.Role.Includes(role) {
		return nil, RoleInsufficient(role)
	}
	return access, nil
}

// MayActAsKey grants what any API key may do to itself, whatever its scopes, or
// says why not. Nobody but a key has one.
func (c *Caller) MayActAsKey() (*Access, error) {
	if c != nil && c.Key == nil {
		return nil, &Error{Kind: KindForbidden, Code: CodeKeyRequired}
	}
	return c.access()
}

// access returns what the caller reaches at all, before any scope or role is
// looked at.
func (c *Caller) access() (*Access, error) {
	if c == nil {
		return nil, &Error{Kind: KindUnauthenticated, Code: CodeCredentialsMissing}
	}
	access := &Access{WorkspaceID: c.WorkspaceID(), Actor: c.actor(), Collections: EveryCollection()}
	if access.WorkspaceID == "" {
		return nil, &Error{Kind: KindForbidden, Code: CodeWorkspaceRequired}
	}
	return access, nil
}

// WorkspaceID returns the id of the workspace at hand; "" if there is none.
func (c *Caller) WorkspaceID() string {
	switch {
	case c == nil:
		return ""
	case c.Key != nil:
		return c.Key.WorkspaceID
	case c.Member != nil:
		return c.Member.Workspace.ID
	default:
		return c.Workspace
	}
}

func (c *Caller) actor() Actor {
	switch {
	case c.Key != nil:
		return Actor{KeyID: c.Key.ID}
	case c.Operator:
		return Actor{Role: RoleOwner}
	}
	actor := Actor{UserID: c.User.ID, SessionID: c.Session.ID}
	if c.Member != nil {
		actor.Role = c.Member.Role
	}
	return actor
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
