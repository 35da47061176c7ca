package hoko_test

import (
	"net/netip"
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/hoko-to/hoko"
)

func TestAllowsOrigin(t *testing.T) {
	t.Parallel()
	const plain, wild = "example.com", "*.example.com"
	for _, c := range []struct {
		pattern, origin string
		want            bool
	}{
		{plain, "https://example.com", true},
		{plain, "http://example.com", true},
		{plain, "https://example.com:8443", true},
		{plain, "https://EXAMPLE.com", true},
		{plain, "https://example.com.", true},
		{plain, "https://example.com..", false},
		{plain, "https://www.example.com", false},
		{plain, "https://example.com.evil.test", false},
		{plain, "https://evil-example.com", false},
		{plain, "https://evil.test/example.com", false},
		{plain, "https://evil.test?example.com", false},
		{plain, "https://evil.test#example.com", false},
		{plain, "https://example.com@evil.test", false},
		{plain, "https://example.com:x@evil.test", false},
		{plain, `https://evil.test\@example.com`, false},
		{plain, `https://example.com\.evil.test`, false},
		{plain, "https://evil.test https://example.com", false},
		{plain, "https://example.com\r\nX: y", false},
		{plain, "https://ex\u00adample.com", false},
		{plain, "https://ｅxample.com", false},
		{plain, "https://%65xample.com", false},
		{plain, "https://[example.com]", false},
		{plain, "//example.com", true},
		{plain, "example.com", false},
		{plain, "https:example.com", false},
		{plain, "null", false},
		{plain, "*", false},
		{plain, "https://", false},
		{plain, "%", false},
		{wild, "https://a.example.com", true},
		{wild, "https://a.b.c.example.com", true},
		{wild, "https://A.Example.Com.:80", true},
		{wild, "https://example.com", false},
		{wild, "https://.example.com", false},
		{wild, "https://aexample.com", false},
		{wild, "https://example.com.evil.test", false},
		{"xn--mnchen-3ya.example", "https://xn--mnchen-3ya.example", true},
		{"127.0.0.1", "http://127.0.0.1:3000", true},
		{"localhost", "http://localhost:5173", true},
	} {
		key := &hoko.APIKey{AllowedHostnames: []string{"other.test", c.pattern}}
		if got := key.AllowsOrigin(c.origin, "https://other.test/"); got != c.want {
			t.Errorf("%s, from %q: %v", c.pattern, c.origin, got)
		}
		if got := key.AllowsOrigin("", c.origin); got != c.want {
			t.Errorf("%s, referred by %q: %v", c.pattern, c.origin, got)
		}
	}
}

func TestAllowsOriginWithoutFilterOrPage(t *testing.T) {
	t.Parallel()
	if open := (&hoko.APIKey{}); !open.AllowsOrigin("https://evil.test", "") || !open.AllowsOrigin("null", "") {
		t.Error("a key without host names is filtered")
	}
	if key := (&hoko.APIKey{AllowedHostnames: []string{"example.com"}}); !key.AllowsOrigin("", "") {
		t.Error("a request that names no page is filtered")
	}
}

func TestAllowsAddress(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		network, address string
		want             bool
	}{
		{"203.0.113.7", "203.0.113.7", true},
		{"203.0.113.7", "203.0.113.8", false},
		{"203.0.113.7", "::ffff:203.0.113.7", true},
		{"::ffff:203.0.113.7", "203.0.113.7", true},
		{"::ffff:203.0.113.7", "::ffff:203.0.113.7", true},
		{"::ffff:203.0.113.0/120", "203.0.113.7", true},
		{"::ffff:203.0.113.0/120", "203.0.114.7", false},
		{"::ffff:0:0/96", "203.0.113.7", true},
		{"203.0.113.0/24", "203.0.113.0", true},
		{"203.0.113.0/24", "203.0.113.255", true},
		{"203.0.113.0/24", "203.0.112.255", false},
		{"203.0.113.99/24", "203.0.113.7", true},
		{"0.0.0.0/0", "203.0.113.7", true},
		{"0.0.0.0/0", "2001:db8::1", false},
		{"::/0", "2001:db8::1", true},
		{"::/0", "203.0.113.7", false},
		{"2001:db8::/32", "2001:db8:ffff::1", true},
		{"2001:db8::/32", "2001:db9::1", false},
		{"2001:DB8:0::1", "2001:db8::1", true},
		{"fe80::/10", "fe80::1%eth0", true},
		{"fe80::1%eth0", "fe80::1%eth1", true},
		{"not a network", "203.0.113.7", false},
		{"", "203.0.113.7", false},
	} {
		key := &hoko.APIKey{AllowedIPs: []string{"192.0.2.1", c.network}}
		if got := key.AllowsAddress(address(t, c.address)); got != c.want {
			t.Errorf("%s, from %s: %v", c.network, c.address, got)
		}
	}
}

// A request whose address is not known comes through no filter.
func TestAllowsAddressFailsClosed(t *testing.T) {
	t.Parallel()
	if key := (&hoko.APIKey{AllowedIPs: []string{"0.0.0.0/0", "::/0"}}); key.AllowsAddress(netip.Addr{}) {
		t.Error("an unknown address is allowed")
	}
	if open := (&hoko.APIKey{}); !open.AllowsAddress(netip.Addr{}) {
		t.Error("a key without networks is filtered")
	}
}

func TestNormalizeAllowed(t *testing.T) {
	t.Parallel()
	hostnames := hoko.NormalizeHostnames([]string{" Example.COM. ", "*.Example.com", "bad host", "München.example"})
	if diff := cmp.Diff([]string{"example.com", "*.example.com", "bad host", "münchen.example"}, hostnames); diff != "" {
		t.Error(diff)
	}
	given := []string{" 203.0.113.7 ", "203.0.113.7/32", "203.0.113.9/24", "2001:DB8::1/128", "2001:db8::5/32", "::ffff:203.0.113.7", "bad/99", "10.0.0.1/33"}
	want := []string{"203.0.113.7", "203.0.113.7", "203.0.113.0/24", "2001:db8::1", "2001:db8::/32", "203.0.113.7", "bad/99", "10.0.0.1/33"}
	if diff := cmp.Diff(want, hoko.NormalizeNetworks(given)); diff != "" {
		t.Error(diff)
	}
}

// validKey returns a key that nothing is wrong with.
func validKey() *hoko.APIKey {
	return &hoko.APIKey{Name: "ci", Scopes: hoko.NewScopes(hoko.ScopeLinksRead), Environment: hoko.EnvironmentProduction}
}

func acceptsHostname(name string) bool {
	key := validKey()
	key.AllowedHostnames = []string{name}
	return len(issuesOf(key.Validate)) == 0
}

func TestHostnamesThatAKeyCanHave(t *testing.T) {
	t.Parallel()
	label := strings.Repeat("a", 63)
	long := strings.Repeat(label+".", 4)
	for name, want := range map[string]bool{
		"example.com": true, "api.example.com": true, "*.example.com": true, "localhost": true, "127.0.0.1": true,
		"a": true, "a-b.c": true, "xn--mnchen-3ya.de": true, label + ".test": true, long[:253]: true,
		"": false, "*": false, "*.": false, ".": false, "*example.com": false, "*.*.com": false, "a.*.com": false, "www.*": false,
		"example.com.": false, ".example.com": false, "a..b": false, "-a.test": false, "a-.test": false, "Example.com": false,
		"https://example.com": false, "example.com:443": false, "example.com/": false, "a@b": false, "münchen.de": false,
		"a_b.test": false, "exa mple.com": false, "example.com\n": false, "[::1]": false, "null": true, label + "a.test": false, long[:254]: false,
	} {
		if got := acceptsHostname(name); got != want {
			t.Errorf("%q: %v", name, got)
		}
	}
}

// What a key can have is matched by the page of that host, and by no other.
func FuzzAllowedHostname(f *testing.F) {
	shape := regexp.MustCompile(`^(\*\.)?[a-z0-9.-]+$`)
	for _, seed := range []string{"example.com", "*.example.com", "*.", "a..b", "EXAMPLE.com.", "xn--a", "é.test", "a\x00b", "*.-"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, given string) {
		names := hoko.NormalizeHostnames([]string{given})
		if again := hoko.NormalizeHostnames(names); acceptsHostname(names[0]) && again[0] != names[0] {
			t.Errorf("%q becomes %q, and that %q", given, names[0], again[0])
		}
		if !acceptsHostname(names[0]) {
			return
		}
		key := &hoko.APIKey{AllowedHostnames: names}
		host := strings.Replace(names[0], "*", "sub", 1)
		if !shape.MatchString(names[0]) || !key.AllowsOrigin("https://"+host, "") {
			t.Errorf("%q is accepted and does not allow its own host", names[0])
		}
		if key.AllowsOrigin("https://"+host+".evil.test", "") || key.AllowsOrigin("https://evil-"+strings.TrimPrefix(names[0], "*."), "") {
			t.Errorf("%q allows a stranger", names[0])
		}
	})
}

func FuzzParseNetwork(f *testing.F) {
	for _, seed := range []string{"10.0.0.1", "10.0.0.1/8", "::1/64", "::ffff:10.0.0.1/100", "::ffff:10.0.0.1/95", "fe80::1%a", "1/2", "/", "10.0.0.1/-1", "10.0.0.1/008", "010.0.0.1", "::%\v"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, given string) {
		given = strings.TrimSpace(given) // as lists are before they are read; a zone may be of anything else
		network, err := hoko.ParseNetwork(given)
		if err != nil {
			return
		}
		if !network.IsValid() || network.Masked() != network || !network.Contains(network.Addr()) {
			t.Fatalf("%q gives %v", given, network)
		}
		key := &hoko.APIKey{AllowedIPs: []string{given}}
		if !key.AllowsAddress(network.Addr()) {
			t.Errorf("%q does not allow its own address", given)
		}
		stored := hoko.NormalizeNetworks([]string{given})
		if again, err := hoko.ParseNetwork(stored[0]); err != nil || again != network || hoko.NormalizeNetworks(stored)[0] != stored[0] {
			t.Errorf("%q is stored as %q, which is %v: %v", given, stored[0], again, err)
		}
	})
}
