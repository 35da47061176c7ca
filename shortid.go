package hoko

import (
	"regexp"
	"slices"
	"strings"
)

// GeneratedShortIDLen is the length of a short id that nobody chose.
const GeneratedShortIDLen = 8

var shortIDPattern = regexp.MustCompile(`^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$`)

// ReservedSegments are the first segments of the server's own addresses. A
// short id may be none of them, in any case, so that a new page never takes a
// link's place.
func ReservedSegments() []string {
	return []string{
		"_", "admin", "analytics.js", "api", "apple-touch-icon.png", "assets", "console", "dashboard", "docs",
		"favicon.ico", "graphql", "health", "healthz", "help", "llms.txt", "login", "logout", "metrics", "oauth",
		"openapi.json", "qr", "readyz", "robots.txt", "security.txt", "settings", "setup", "sign-in", "sign-up",
		"sitemap.xml", "static", "status", "well-known", ".well-known",
	}
}

func checkShortID(is *Issues, id string) {
	if !shortIDPattern.MatchString(id) {
		is.Add("shortId", CodeShortIDInvalid, nil)
		return
	}
	if slices.Contains(ReservedSegments(), strings.ToLower(id)) {
		is.Add("shortId", CodeShortIDReserved, nil)
	}
}

// IsShortID reports whether id has the shape of a short id; others need no
// look-up.
func IsShortID(id string) bool { return shortIDPattern.MatchString(id) }
