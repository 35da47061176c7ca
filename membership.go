package hoko

import "time"

// Membership is a user's place in a workspace.
type Membership struct {
	Workspace *Workspace
	UserID    string
	Role      Role
	CreatedAt time.Time
}

// Member is a person as the workspace sees one.
type Member struct {
	User         *User
	Role         Role
	JoinedAt     time.Time
	LastSeenAt   *time.Time // in any workspace, precise to the minute; nil if never
	SecondFactor bool       // whether signing in takes more than the password
}

// MemberFilter says which members to list. Its zero value is all of them.
type MemberFilter struct {
	Search string // part of the name or the e-mail address; case is ignored
	Roles  []Role // any of these; none is any
}
