package hoko

import (
	"net/netip"
	"net/url"
	"regexp"
	"strconv"
	"strings"
	"unicode"
)

// numericHost finds names that browsers take for an IPv4 address or refuse
// (WHATWG URL, section 3.5), those in digits of other scripts as well, some of which
// they take for their own.
var numericHost = regexp.MustCompile(`(^|\.)([0-9]+|0[xX][0-9A-Fa-f]*|[^\P{Nd}0-9][^.]*|[0-9][^.]*[^\x00-\x7F.][^.]*)$`)

// isWebHost reports whether browsers take host for an IP address or for a name.
func isWebHost(host string) bool {
	if addr, err := netip.ParseAddr(host); err == nil {
		return addr.Zone() == ""
	}
	name := strings.TrimSuffix(host, ".")
	return name != "" && !numericHost.MatchString(name) && !strings.ContainsFunc(name, isOutsideName)
}

// isOutsideName reports whether no host name has r. Names beyond ASCII are for
// browsers to encode (UTS #46).
func isOutsideName(r rune) bool {
	return !unicode.In(r, unicode.Letter, unicode.Mark, unicode.Digit, unicode.So) && !strings.ContainsRune("-_.", r)
}

// hostOf returns the host of an address in the one spelling that can be
// compared.
func hostOf(u *url.URL) string {
	host := strings.ToLower(strings.TrimSuffix(u.Hostname(), "."))
	if addr, err := netip.ParseAddr(host); err == nil {
		return addr.Unmap().String()
	}
	return host
}

// portOf returns the port of an address. Those of http and https count as one:
// sites send visitors from the one to the other.
func portOf(u *url.URL) uint64 {
	port, err := strconv.ParseUint(u.Port(), 10, 16)
	if err != nil || port == 80 {
		return 443
	}
	return port
}
