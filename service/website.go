package service

import (
	"net/netip"
	"net/url"
	"strings"

	"golang.org/x/net/idna"
)

// website is the host and the port of a web address, in the one spelling that
// can be compared.
type website struct {
	host string // lower case, without a dot at its end, IDN as A-labels (RFC 5890)
	port string // http's and https's own count as one: sites send visitors from the one to the other
	isIP bool
}

// parseWebsite reads an http or https address as browsers do. One with a user
// name or password in it is none: those are written to look like other hosts.
func parseWebsite(address string) (website, bool) {
	u, err := url.Parse(address)
	if err != nil || u.Scheme != "http" && u.Scheme != "https" || u.User != nil {
		return website{}, false
	}
	site := website{port: u.Port()}
	if site.port == "" || site.port == "80" {
		site.port = "443"
	}
	if ip, err := netip.ParseAddr(u.Hostname()); err == nil {
		site.host, site.isIP = ip.Unmap().String(), true
		return site, ip.Zone() == ""
	}
	site.host, err = hostNames().ToASCII(strings.TrimSuffix(u.Hostname(), "."))
	return site, err == nil && site.host != ""
}

// hostNames spells names as browsers do (WHATWG URL, section 3.3).
func hostNames() *idna.Profile {
	return idna.New(idna.MapForLookup(), idna.BidiRule(), idna.CheckHyphens(false), idna.StrictDomainName(false), idna.VerifyDNSLength(false))
}

// covers reports whether a page of another website is one of w: on the same
// host, or on a true subdomain of it.
func (w website) covers(page website) bool {
	return page.port == w.port && (page.host == w.host || !w.isIP && strings.HasSuffix(page.host, "."+w.host))
}

// String returns the host and the port.
func (w website) String() string { return w.host + ":" + w.port }
