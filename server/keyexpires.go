package server

import (
	"net/http"
	"time"

	"github.com/hoko-to/hoko"
)

// keyExpiresHeader says when the key of a request ends, as a date of HTTP (RFC
// 9110, section 5.6.7). It is there from a week before the end on, and as soon as
// another key replaces this one. Sunset (RFC 8594) and Deprecation (RFC 9745)
// would say something else: that what was asked for goes away.
const keyExpiresHeader = "Hoko-Key-Expires"

// setKeyExpires warns the holder of a key that ends soon.
func setKeyExpires(header http.Header, c *hoko.Caller, now time.Time) {
	header.Del(keyExpiresHeader)
	if c == nil || c.Key == nil || c.Key.ExpiresAt == nil {
		return
	}
	if state := c.Key.State(now); state == hoko.KeyExpiring || state == hoko.KeyRetiring {
		header.Set(keyExpiresHeader, c.Key.ExpiresAt.UTC().Format(http.TimeFormat))
	}
}
