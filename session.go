package hoko

import "time"

// Bounds of a session: how long it lives at most, and how long without a request.
const (
	SessionLife = 14 * 24 * time.Hour
	SessionIdle = 7 * 24 * time.Hour
)

// Session is a person's stay, proven by a cookie. Only a hash of its token is
// stored.
type Session struct {
	ID         string
	UserID     string
	CreatedAt  time.Time
	ExpiresAt  time.Time
	LastSeenAt time.Time // precise to the minute
	Address    string    // where the person signed in from
	UserAgent  string
}
