package hoko

import "time"

// PasswordResetLife is how long a forgotten password can be replaced.
const PasswordResetLife = time.Hour

// PasswordReset lets whoever reads a person's mail choose a new password, once.
// A person has one at most. Only a hash of its token is stored.
type PasswordReset struct {
	UserID    string
	CreatedAt time.Time
	ExpiresAt time.Time
}
