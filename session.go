package hoko

import "time"

// Session is a person's stay, proven by a cookie. Only a hash of its token is
// stored.
type Session struct {
	ID        string
	UserID    string
	CreatedAt time.Time
	ExpiresAt time.Time
	Address   string
	UserAgent string
}
