package hoko_test

import (
	"net/netip"
	"slices"
	"strings"
	"testing"

	"github.com/hoko-to/hoko"
)

// FuzzHostnameLists holds what R1 needs of a narrowed list: whatever a key may
// do with the narrower list it could do with the wider one, and storing a list
// twice stores the same.
func FuzzHostnameLists(f *testing.F) {
	for _, seed := range [][2]string{
		{"example.com", "example.com"},
		{"*.example.com", "api.example.com\n*.eu.example.com"},
		{"*.example.com", "example.com"},
		{"a.test\nb.test", "b.test"},
		{"a.test", ""},
		{"", "a.test"},
		{" EXAMPLE.com. ", "example.com"},
		{"*.com", "*.*.com"},
		{"example.com", "*.example.com"},
	} {
		f.Add(seed[0], seed[1])
	}
	f.Fuzz(func(t *testing.T, wide, narrow string) {
		before, next := hoko.NormalizeHostnames(lines(wide)), hoko.NormalizeHostnames(lines(narrow))
		if !allAccepted(before) || !allAccepted(next) {
			return
		}
		if again := hoko.NormalizeHostnames(next); !slices.Equal(again, next) {
			t.Errorf("%q is stored as %q, and then as %q", narrow, next, again)
		}
		key, changed := &hoko.APIKey{AllowedHostnames: before}, &hoko.APIKey{AllowedHostnames: before}
		if len(issuesOf(func(is *hoko.Issues) { hoko.APIKeyChanges{AllowedHostnames: hoko.To(next)}.Apply(changed, is) })) > 0 {
			return
		}
		for _, host := range hostsNear(slices.Concat(before, next)) {
			if page := "https://" + host; changed.AllowsOrigin(page, "") && !key.AllowsOrigin(page, "") {
				t.Errorf("narrowing %q to %q lets %s in", before, next, host)
			}
		}
	})
}

// FuzzNetworkLists holds the same of lists of networks.
func FuzzNetworkLists(f *testing.F) {
	for _, seed := range [][2]string{
		{"10.0.0.0/8", "10.1.2.3"},
		{"10.0.0.0/8", "10.0.0.0/7"},
		{"0.0.0.0/0", "::/0"},
		{"::/0", "::ffff:10.0.0.0/104"},
		{"::ffff:0.0.0.0/95", "10.0.0.1"},
		{"192.0.2.1\n2001:db8::/32", "2001:db8:1::/48"},
		{"192.0.2.1", ""},
		{"", "192.0.2.1"},
		{"fe80::/10", "fe80::1%eth0"},
	} {
		f.Add(seed[0], seed[1])
	}
	f.Fuzz(func(t *testing.T, wide, narrow string) {
		before, next := hoko.NormalizeNetworks(lines(wide)), hoko.NormalizeNetworks(lines(narrow))
		if !allNetworks(before) || !allNetworks(next) {
			return
		}
		if again := hoko.NormalizeNetworks(next); !slices.Equal(again, next) {
			t.Errorf("%q is stored as %q, and then as %q", narrow, next, again)
		}
		key, changed := &hoko.APIKey{AllowedIPs: before}, &hoko.APIKey{AllowedIPs: before}
		if len(issuesOf(func(is *hoko.Issues) { hoko.APIKeyChanges{AllowedIPs: hoko.To(next)}.Apply(changed, is) })) > 0 {
			return
		}
		for _, addr := range addressesNear(slices.Concat(before, next)) {
			if changed.AllowsAddress(addr) && !key.AllowsAddress(addr) {
				t.Errorf("narrowing %q to %q lets %s in", before, next, addr)
			}
		}
	})
}

// lines returns the entries of a list; "" is the empty one.
func lines(text string) []string {
	if text == "" {
		return nil
	}
	return strings.Split(text, "\n")
}

func allAccepted(names []string) bool {
	return !slices.ContainsFunc(names, func(name string) bool { return !acceptsHostname(name) })
}

func allNetworks(networks []string) bool {
	return !slices.ContainsFunc(networks, func(s string) bool { _, err := hoko.ParseNetwork(s); return err != nil })
}

// hostsNear returns hosts at the borders of what patterns cover.
func hostsNear(patterns []string) (hosts []string) {
	for _, pattern := range patterns {
		bare := strings.TrimPrefix(pattern, "*.")
		_, parent, _ := strings.Cut(bare, ".")
		hosts = append(hosts, bare, "sub."+bare, "a.b."+bare, "evil-"+bare, bare+".evil.test", parent, "sib."+parent)
	}
	return append(hosts, "stranger.test")
}

// addressesNear returns the first and the last address of networks, and those
// next to them.
func addressesNear(networks []string) (addresses []netip.Addr) {
	for _, s := range networks {
		network, err := hoko.ParseNetwork(s)
		if err != nil {
			continue
		}
		first, last := network.Addr(), lastOf(network)
		for _, addr := range []netip.Addr{first, first.Prev(), first.Next(), last, last.Prev(), last.Next()} {
			if addr.IsValid() {
				addresses = append(addresses, addr, netip.AddrFrom16(addr.As16()))
			}
		}
	}
	return addresses
}

// lastOf returns the highest address of a network.
func lastOf(network netip.Prefix) netip.Addr {
	bytes := network.Addr().AsSlice()
	for bit := network.Bits(); bit < len(bytes)*8; bit++ {
		bytes[bit/8] |= 1 << (7 - bit%8)
	}
	last, _ := netip.AddrFromSlice(bytes)
	return last
}
