// Package referrer tells what kind of place a visitor came from: a search engine,
// a social network, an AI assistant, mail, or some other website. It believes what
// the browser says, and where that says nothing, the campaign parameters. It asks
// nobody over the network, and it is no defence against a client that lies.
package referrer

import "strings"

// The kinds of place. They are stored. Social takes in messengers and video, Site
// whatever is none of the others.
const (
	Search = "search"
	Social = "social"
	AI     = "ai"
	Mail   = "mail"
	Site   = "site"
)

// Class returns the kind of place that a visitor came from, or "" for one of whom
// nothing tells. referrer is the value of a Referer field (RFC 9110, section 10.1.3)
// in whatever state it has arrived; if it names a host or an app, that decides.
// Otherwise source and medium do, the campaign's utm_source and utm_medium.
func Class(referrer, source, medium string) string {
	switch scheme, name := placeOf(referrer); {
	case name == "":
		return classOfCampaign(source, medium)
	case scheme == "android-app":
		return orSite(classOfApp(name))
	default:
		return orSite(classOfHost(name))
	}
}

func orSite(class string) string {
	if class == "" {
		return Site
	}
	return class
}

// placeOf returns the host or the app that a referrer names, in lower case, and ""
// if it names none. It is more patient than a parser of URLs: a referrer that was
// cut, or has a stray percent sign in its path, names its host all the same.
func placeOf(referrer string) (scheme, name string) {
	scheme, rest, _ := strings.Cut(referrer, "://")
	switch scheme = lower(scheme); scheme {
	case "http", "https", "android-app":
	default:
		return "", ""
	}
	if end := strings.IndexAny(rest, `/\?#`); end >= 0 {
		rest = rest[:end]
	}
	rest = rest[strings.LastIndexByte(rest, '@')+1:]
	if port := strings.LastIndexByte(rest, ':'); port > strings.LastIndexByte(rest, ']') {
		rest = rest[:port]
	}
	return scheme, strings.TrimRight(lower(rest), ".")
}

// lower changes no letters but those of ASCII, as names of hosts are compared: the
// sign for Kelvin is no k.
func lower(s string) string {
	return strings.Map(func(r rune) rune {
		if 'A' <= r && r <= 'Z' {
			r += 'a' - 'A'
		}
		return r
	}, s)
}
