package server

import (
	"net/http"
	"time"

	"github.com/hoko-to/hoko"
)

// sessionCookie hands session tokens to browsers and takes them back.
type sessionCookie struct {
	name   string
	secure bool
	now    func() time.Time
}

// newSessionCookie returns the cookie of a site. Over HTTPS its prefix makes
// browsers refuse one that another host or plain HTTP planted (RFC 6265bis,
// section 4.1.3.2).
func newSessionCookie(site hoko.Site, now func() time.Time) sessionCookie {
	if site.Secure() {
		return sessionCookie{name: "__Host-hoko", secure: true, now: now}
	}
	return sessionCookie{name: "hoko", now: now}
}

// token returns the token that a request carries, or "".
func (c sessionCookie) token(r *http.Request) string {
	cookie, err := r.Cookie(c.name)
	if err != nil {
		return ""
	}
	return cookie.Value
}

// follow writes what the service wants done with the session.
func (c sessionCookie) follow(header http.Header, change hoko.SessionChange) {
	switch {
	case change.Begin != nil:
		left := change.Begin.ExpiresAt.Sub(c.now())
		header.Add("Set-Cookie", c.with(change.Token, max(int(left/time.Second), 1)))
	case change.End:
		header.Add("Set-Cookie", c.with("", -1))
	}
}

func (c sessionCookie) with(token string, maxAge int) string {
	cookie := http.Cookie{
		Name:     c.name,
		Value:    token,
		Path:     "/",
		MaxAge:   maxAge,
		Secure:   c.secure,
		HttpOnly: true,
		SameSite: http.SameSiteLaxMode,
	}
	return cookie.String()
}
