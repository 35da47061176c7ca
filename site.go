package hoko

import (
	"net/netip"
	"net/url"
	"path"
	"strings"
)

// Site is where the program is reached from outside.
type Site struct {
	base  url.URL
	spell func(host string) (string, error) // nil for a site that takes names as they are
}

// NewSite returns the site at base, an http or https URL without query. A path
// is kept: short URLs and the console lie below it.
func NewSite(base url.URL) Site {
	base.Path = strings.TrimSuffix(base.Path, "/")
	return Site{base: base}
}

// Spelling returns the site with what tells how browsers spell a host name, which
// should be the same for all names of one host (WHATWG URL, section 3.3). A name that it
// fails for is taken as it is.
func (s Site) Spelling(spell func(host string) (string, error)) Site {
	s.spell = spell
	return s
}

// URL returns the address of a path of the site; path begins with a slash.
func (s Site) URL(path string) string {
	return s.base.Scheme + "://" + s.base.Host + s.base.EscapedPath() + path
}

// ShortURL returns the whole short URL of a short id.
func (s Site) ShortURL(shortID string) string { return s.URL("/" + shortID) }

// ShortPath returns the path of the short URL of a short id, escaped as browsers
// send it.
func (s Site) ShortPath(shortID string) string { return s.base.EscapedPath() + "/" + shortID }

// ScriptURL returns the address of the script that counts visits of pages it is
// embedded in as clicks on a short id.
func (s Site) ScriptURL(shortID string) string { return s.ShortURL(shortID) + "/analytics.js" }

// QRCodeURL returns the address of the picture of a short URL.
func (s Site) QRCodeURL(shortID string) string { return s.URL("/" + shortID + "/qr.svg") }

// Domain returns the host of short URLs, with the port if there is one.
func (s Site) Domain() string { return s.base.Host }

// Path returns the path that everything of the site lies below, without a slash
// at its end; "" for none.
func (s Site) Path() string { return s.base.Path }

// Private reports whether the site is at an address that only this machine or a
// private network reaches (RFC 1918, RFC 4193). A name other than localhost
// might be anywhere.
func (s Site) Private() bool {
	if s.base.Hostname() == "localhost" {
		return true
	}
	addr, err := netip.ParseAddr(s.base.Hostname())
	return err == nil && (addr.IsLoopback() || addr.IsPrivate())
}

// Secure reports whether the site is served over HTTPS.
func (s Site) Secure() bool { return s.base.Scheme == "https" }

// ownsShortURL reports whether target is a short URL of the site, however it is
// spelled.
func (s Site) ownsShortURL(target string) bool {
	u, err := url.Parse(target)
	if err != nil || s.hostOf(u) != s.hostOf(&s.base) || portOf(u) != portOf(&s.base) {
		return false
	}
	below, ok := strings.CutPrefix(path.Clean("/"+u.Path), s.base.Path+"/")
	first, _, _ := strings.Cut(below, "/")
	var is Issues
	checkShortID(&is, first)
	return ok && is.Len() == 0
}

// hostOf returns the host of an address in the one spelling that can be compared.
func (s Site) hostOf(u *url.URL) string {
	host := hostOf(u)
	if s.spell == nil {
		return host
	}
	spelled, err := s.spell(host)
	if err != nil {
		return host
	}
	return spelled
}
