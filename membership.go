package hoko

import "time"

// Membership is a user's place in a workspace.
type Membership struct {
	Workspace *Workspace
	UserID    string
	Role      Role
	CreatedAt time.Time
}
