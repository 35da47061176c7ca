package hoko

import "time"

// InvitationLife is how long an invitation can be accepted.
const InvitationLife = 7 * 24 * time.Hour

// Invitation offers a place in a workspace to whoever has an e-mail address.
// Only a hash of its token is stored.
type Invitation struct {
	ID          string
	WorkspaceID string
	Email       string // lower case; one invitation each in a workspace
	Role        Role
	InvitedBy   *string // id of the user; nil for the command line
	CreatedAt   time.Time
	ExpiresAt   time.Time
}

// Validate notes every reason why the invitation cannot be stored.
func (i *Invitation) Validate(is *Issues) {
	checkOptionalEmail(is, "email", &i.Email)
	if !i.Role.Known() {
		is.Add("role", CodeChoiceInvalid, Params{"choices": Choices(Roles())})
	}
}

// InvitationFilter says which invitations to list. Its zero value is all of them.
type InvitationFilter struct {
	Search string // part of the e-mail address; case is ignored
}
