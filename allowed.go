package hoko

import (
	"net/netip"
	"net/url"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

var hostPattern = regexp.MustCompile(`^(\*\.)?([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)*[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$`)

func isHostPattern(name string) bool { return len(name) <= 253 && hostPattern.MatchString(name) }

// ParseNetwork reads an address or a network; an address is a network of one.
// An IPv4-mapped IPv6 address (RFC 4291, section 2.5.5.2) is read as IPv4.
func ParseNetwork(s string) (netip.Prefix, error) {
	if strings.Contains(s, "/") {
		prefix, err := netip.ParsePrefix(s)
		if prefix.Addr().Is4In6() && prefix.Bits() >= 96 {
			prefix = netip.PrefixFrom(prefix.Addr().Unmap(), prefix.Bits()-96)
		}
		return prefix.Masked(), err
	}
	addr, err := netip.ParseAddr(s)
	if err != nil {
		return netip.Prefix{}, err
	}
	return addr.Unmap().Prefix(addr.Unmap().BitLen())
}

// NormalizeHostnames returns host names in their stored form. What is no host
// name stays as it is, for Validate to refuse.
func NormalizeHostnames(names []string) []string {
	out := make([]string, len(names))
	for i, name := range names {
		out[i] = strings.ToLower(strings.TrimSuffix(strings.TrimSpace(name), "."))
	}
	return out
}

// NormalizeNetworks returns addresses and networks in their stored form. What
// is neither stays as it is, for Validate to refuse.
func NormalizeNetworks(networks []string) []string {
	out := make([]string, len(networks))
	for i, s := range networks {
		out[i] = strings.TrimSpace(s)
		if network, err := ParseNetwork(out[i]); err == nil && network.IsValid() {
			out[i] = strings.TrimSuffix(network.String(), "/"+strconv.Itoa(network.Addr().BitLen()))
		}
	}
	return out
}

// AllowsOrigin reports whether the key may be used from the page that origin or
// referer, both URLs, names. A request that names none is not filtered.
func (k *APIKey) AllowsOrigin(origin, referer string) bool {
	page := origin
	if page == "" {
		page = referer
	}
	if len(k.AllowedHostnames) == 0 || page == "" {
		return true
	}
	u, err := url.Parse(page)
	if err != nil {
		return false
	}
	host := hostOf(u)
	return slices.ContainsFunc(k.AllowedHostnames, func(pattern string) bool { return hostMatches(pattern, host) })
}

// hostMatches reports whether host is covered by pattern. A wildcard covers
// subdomains of any depth and not the domain itself.
func hostMatches(pattern, host string) bool {
	if parent, wild := strings.CutPrefix(pattern, "*"); wild {
		return strings.HasSuffix(host, parent) && len(host) > len(parent)
	}
	return host == pattern
}

// AllowsAddress reports whether the key may be used from addr.
func (k *APIKey) AllowsAddress(addr netip.Addr) bool {
	if len(k.AllowedIPs) == 0 {
		return true
	}
	return slices.ContainsFunc(k.AllowedIPs, func(s string) bool {
		network, err := ParseNetwork(s)
		return err == nil && network.Contains(addr.Unmap().WithZone(""))
	})
}

// narrowsHostnames reports whether every host that next allows was allowed.
func narrowsHostnames(before, next []string) bool {
	return narrows(before, next, hostMatches) // a wildcard matches as the subdomain * would
}

// narrowsNetworks reports whether every address that next allows was allowed.
func narrowsNetworks(before, next []string) bool {
	return narrows(before, next, func(was, is string) bool {
		outer, outerErr := ParseNetwork(was)
		inner, innerErr := ParseNetwork(is)
		return outerErr == nil && innerErr == nil && outer.Bits() <= inner.Bits() && outer.Contains(inner.Addr())
	})
}

// narrows reports whether every entry of next is covered by one of before. An
// empty list allows everything, so it can be left but not returned to.
func narrows(before, next []string, covers func(was, is string) bool) bool {
	if len(before) == 0 {
		return true
	}
	return len(next) > 0 && !slices.ContainsFunc(next, func(is string) bool {
		return !slices.ContainsFunc(before, func(was string) bool { return covers(was, is) })
	})
}
