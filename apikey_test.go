package hoko_test

import (
	"fmt"
	"net/netip"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/hoko-to/hoko"
)

var monday = time.Date(2026, 1, 5, 12, 0, 0, 0, time.UTC)

// power is everything that a key opens, as far as samples tell.
type power struct {
	scopes    hoko.Scopes
	hosts     []string
	addresses []string
	moments   []time.Time
}

// sampleHosts lists every host of up to four labels from a tiny alphabet.
func sampleHosts() []string {
	hosts, longest := []string{"test"}, []string{"test"}
	for range 3 {
		var longer []string
		for _, host := range longest {
			longer = append(longer, "a."+host, "b."+host)
		}
		hosts, longest = append(hosts, longer...), longer
	}
	return hosts
}

// sampleAddresses lists addresses on both sides of every border that drawn
// networks can have.
func sampleAddresses() []netip.Addr {
	var out []netip.Addr
	for i := range 32 {
		four := netip.AddrFrom4([4]byte{10, byte(i * 8), 0, byte(i)})
		six := netip.AddrFrom16([16]byte{0x20, 1, 0xd, 0xb8, byte(i * 8), 15: byte(i)})
		out = append(out, four, netip.AddrFrom16(four.As16()), six)
	}
	return append(out, netip.Addr{})
}

func powerOf(k *hoko.APIKey) power {
	p := power{scopes: k.Scopes}
	for _, host := range sampleHosts() {
		if k.AllowsOrigin("https://"+host, "") {
			p.hosts = append(p.hosts, host)
		}
	}
	for _, addr := range sampleAddresses() {
		if k.AllowsAddress(addr) {
			p.addresses = append(p.addresses, addr.String())
		}
	}
	for day := range 10 {
		moment := monday.AddDate(0, 0, day)
		if state := k.State(moment); state != hoko.KeyExpired && state != hoko.KeyRevoked {
			p.moments = append(p.moments, moment)
		}
	}
	return p
}

// beyond returns the first thing that p opens and other does not, or "".
func (p power) beyond(other power) string {
	switch {
	case len(p.scopes.Without(other.scopes)) > 0:
		return "scopes " + hoko.JoinScopes(p.scopes.Without(other.scopes))
	case !subset(p.hosts, other.hosts):
		return fmt.Sprintf("hosts %v after %v", p.hosts, other.hosts)
	case !subset(p.addresses, other.addresses):
		return fmt.Sprintf("addresses %v after %v", p.addresses, other.addresses)
	case !subset(p.moments, other.moments):
		return fmt.Sprintf("moments %v after %v", p.moments, other.moments)
	default:
		return ""
	}
}

func subset[T comparable](inner, outer []T) bool {
	return !slices.ContainsFunc(inner, func(x T) bool { return !slices.Contains(outer, x) })
}

func drawHostnames(t *rapid.T) []string {
	host := rapid.SampledFrom(sampleHosts()[:7])
	return rapid.SliceOfN(rapid.Custom(func(t *rapid.T) string {
		return rapid.SampledFrom([]string{"", "*."}).Draw(t, "wildcard") + host.Draw(t, "host")
	}), 0, 3).Draw(t, "hostnames")
}

func drawNetworks(t *rapid.T) []string {
	return rapid.SliceOfN(rapid.Custom(func(t *rapid.T) string {
		addr := rapid.SampledFrom(sampleAddresses()[:96]).Draw(t, "address")
		bits := rapid.IntRange(-1, addr.BitLen()).Draw(t, "bits")
		if bits < 0 {
			return addr.String()
		}
		return fmt.Sprintf("%s/%d", addr, bits)
	}), 0, 3).Draw(t, "networks")
}

// maybe draws a change or none.
func maybe[T any](t *rapid.T, label string, draw func() T) hoko.Change[T] {
	if rapid.Bool().Draw(t, label) {
		return hoko.To(draw())
	}
	return hoko.Change[T]{}
}

func drawKeyChanges(t *rapid.T) hoko.APIKeyChanges {
	return hoko.APIKeyChanges{
		Scopes:           maybe(t, "new scopes", func() []hoko.Scope { return drawScopes(t, "scopes") }),
		AllowedHostnames: maybe(t, "new hostnames", func() []string { return drawHostnames(t) }),
		AllowedIPs:       maybe(t, "new networks", func() []string { return drawNetworks(t) }),
		ExpiresAt: maybe(t, "new end", func() time.Time {
			return monday.AddDate(0, 0, rapid.IntRange(0, 9).Draw(t, "end"))
		}),
	}
}

// Whatever is asked for in whatever order, a key never opens what it did not
// open before.
func TestChangesNeverWiden(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		key := validKey()
		key.Scopes, key.AllowedHostnames, key.AllowedIPs = hoko.NewScopes(drawScopes(t, "first")...), drawHostnames(t), drawNetworks(t)
		for range rapid.IntRange(1, 8).Draw(t, "changes") {
			next, change := *key, drawKeyChanges(t)
			refused := issuesOf(func(is *hoko.Issues) { change.Apply(&next, is) })
			if len(refused) > 0 {
				continue
			}
			if wider := powerOf(&next).beyond(powerOf(key)); wider != "" {
				t.Fatalf("%v and %v became %v and %v: %s", key.AllowedHostnames, key.AllowedIPs, next.AllowedHostnames, next.AllowedIPs, wider)
			}
			key = &next
		}
	})
}

func TestChangesThatNarrow(t *testing.T) {
	t.Parallel()
	end := monday.AddDate(0, 0, 5)
	before := hoko.APIKey{
		Scopes:           hoko.NewScopes(hoko.ScopeLinksRead, hoko.ScopeLinksWrite),
		AllowedHostnames: []string{"example.com", "*.example.com"},
		AllowedIPs:       []string{"10.0.0.0/8", "2001:db8::/32"},
		ExpiresAt:        &end,
	}
	for name, c := range map[string]struct {
		change hoko.APIKeyChanges
		want   map[string]hoko.Code
	}{
		"nothing":              {hoko.APIKeyChanges{}, nil},
		"the same":             {hoko.APIKeyChanges{Scopes: hoko.To([]hoko.Scope(before.Scopes)), AllowedHostnames: hoko.To(before.AllowedHostnames), AllowedIPs: hoko.To(before.AllowedIPs), ExpiresAt: hoko.To(end)}, nil},
		"a scope less":         {hoko.APIKeyChanges{Scopes: hoko.To([]hoko.Scope{hoko.ScopeLinksRead})}, nil},
		"a scope more":         {hoko.APIKeyChanges{Scopes: hoko.To([]hoko.Scope{hoko.ScopeTagsRead})}, map[string]hoko.Code{"scopes": hoko.CodeScopesWidened}},
		"an earlier end":       {hoko.APIKeyChanges{ExpiresAt: hoko.To(monday)}, nil},
		"a later end":          {hoko.APIKeyChanges{ExpiresAt: hoko.To(end.Add(time.Microsecond))}, map[string]hoko.Code{"expiresAt": hoko.CodeExpiryExtended}},
		"a subdomain":          {hoko.APIKeyChanges{AllowedHostnames: hoko.To([]string{"a.example.com", "*.b.example.com"})}, nil},
		"the parent":           {hoko.APIKeyChanges{AllowedHostnames: hoko.To([]string{"*.com"})}, map[string]hoko.Code{"allowedHostnames": hoko.CodeHostnamesWidened}},
		"any host":             {hoko.APIKeyChanges{AllowedHostnames: hoko.To([]string{})}, map[string]hoko.Code{"allowedHostnames": hoko.CodeHostnamesWidened}},
		"any host, said as so": {hoko.APIKeyChanges{AllowedHostnames: hoko.To([]string(nil))}, map[string]hoko.Code{"allowedHostnames": hoko.CodeHostnamesWidened}},
		"a part of a network":  {hoko.APIKeyChanges{AllowedIPs: hoko.To([]string{"10.1.0.0/16", "2001:db8::1"})}, nil},
		"a larger network":     {hoko.APIKeyChanges{AllowedIPs: hoko.To([]string{"10.0.0.0/7"})}, map[string]hoko.Code{"allowedIps": hoko.CodeNetworksWidened}},
		"any address":          {hoko.APIKeyChanges{AllowedIPs: hoko.To([]string{})}, map[string]hoko.Code{"allowedIps": hoko.CodeNetworksWidened}},
	} {
		key := before
		got := codesOf(func(is *hoko.Issues) { c.change.Apply(&key, is) })
		if len(got)+len(c.want) > 0 && !cmp.Equal(c.want, got) {
			t.Errorf("%s: %v, want %v", name, got, c.want)
		}
	}
}

// A plain host is not its subdomains: the wildcard of it is wider.
func TestWildcardOfAHostIsWider(t *testing.T) {
	t.Parallel()
	key := &hoko.APIKey{AllowedHostnames: []string{"example.com"}}
	got := codesOf(func(is *hoko.Issues) {
		hoko.APIKeyChanges{AllowedHostnames: hoko.To([]string{"*.example.com"})}.Apply(key, is)
	})
	if got["allowedHostnames"] != hoko.CodeHostnamesWidened {
		t.Errorf("got %v", got)
	}
}

func TestKeyState(t *testing.T) {
	t.Parallel()
	at := func(d time.Duration) *time.Time { return new(monday.Add(d)) }
	for name, c := range map[string]struct {
		key  hoko.APIKey
		want hoko.KeyState
	}{
		"without end":           {hoko.APIKey{}, hoko.KeyActive},
		"far end":               {hoko.APIKey{ExpiresAt: at(hoko.ExpiringWithin + 1)}, hoko.KeyActive},
		"near end":              {hoko.APIKey{ExpiresAt: at(hoko.ExpiringWithin)}, hoko.KeyExpiring},
		"last moment":           {hoko.APIKey{ExpiresAt: at(1)}, hoko.KeyExpiring},
		"ended":                 {hoko.APIKey{ExpiresAt: at(0)}, hoko.KeyExpired},
		"rotated":               {hoko.APIKey{ExpiresAt: at(1), SuccessorID: new("next")}, hoko.KeyRetiring},
		"rotated and ended":     {hoko.APIKey{ExpiresAt: at(0), SuccessorID: new("next")}, hoko.KeyExpired},
		"revoked":               {hoko.APIKey{RevokedAt: at(-1)}, hoko.KeyRevoked},
		"revoked in the future": {hoko.APIKey{RevokedAt: at(1)}, hoko.KeyRevoked},
		"revoked and ended":     {hoko.APIKey{RevokedAt: at(-2), ExpiresAt: at(-1)}, hoko.KeyRevoked},
	} {
		if got := c.key.State(monday); got != c.want {
			t.Errorf("%s: %s, want %s", name, got, c.want)
		}
	}
}

func TestKeyValidate(t *testing.T) {
	t.Parallel()
	fifty := func(s string) []string { return slices.Repeat([]string{s}, hoko.MaxAllowed) }
	for name, c := range map[string]struct {
		change func(k *hoko.APIKey)
		want   map[string]hoko.Code
	}{
		"nothing wrong":       {func(*hoko.APIKey) {}, map[string]hoko.Code{}},
		"as many as may be":   {func(k *hoko.APIKey) { k.AllowedHostnames, k.AllowedIPs = fifty("a.test"), fifty("::1") }, map[string]hoko.Code{}},
		"no name":             {func(k *hoko.APIKey) { k.Name = " \u00a0" }, map[string]hoko.Code{"name": hoko.CodeRequired}},
		"long name":           {func(k *hoko.APIKey) { k.Name = strings.Repeat("م", 101) }, map[string]hoko.Code{"name": hoko.CodeTooLong}},
		"no scopes":           {func(k *hoko.APIKey) { k.Scopes = hoko.Scopes{} }, map[string]hoko.Code{"scopes": hoko.CodeRequired}},
		"no environment":      {func(k *hoko.APIKey) { k.Environment = "" }, map[string]hoko.Code{"environment": hoko.CodeChoiceInvalid}},
		"unknown environment": {func(k *hoko.APIKey) { k.Environment = "Production" }, map[string]hoko.Code{"environment": hoko.CodeChoiceInvalid}},
		"too many hosts":      {func(k *hoko.APIKey) { k.AllowedHostnames = append(fifty("a.test"), "b.test") }, map[string]hoko.Code{"allowedHostnames": hoko.CodeTooMany}},
		"too many networks":   {func(k *hoko.APIKey) { k.AllowedIPs = append(fifty("::1"), "::2") }, map[string]hoko.Code{"allowedIps": hoko.CodeTooMany}},
		"no network":          {func(k *hoko.APIKey) { k.AllowedIPs = []string{"10.0.0.0/33"} }, map[string]hoko.Code{"allowedIps[0]": hoko.CodeNetworkInvalid}},
	} {
		key := validKey()
		c.change(key)
		if diff := cmp.Diff(c.want, codesOf(key.Validate)); diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
	}
}

func TestRevocationValidate(t *testing.T) {
	t.Parallel()
	for reason, want := range map[hoko.RevocationReason]bool{
		"unused": true, "rotated": true, "leaked": true, "owner_left": true, "other": true, "": false, "Leaked": false, "bored": false,
	} {
		if got := len(issuesOf(hoko.Revocation{Reason: reason}.Validate)) == 0; got != want {
			t.Errorf("%q: %v", reason, got)
		}
	}
	note := strings.Repeat("é", hoko.MaxRevocationNote)
	if got := codesOf(hoko.Revocation{Reason: "other", Note: &note}.Validate); len(got) > 0 {
		t.Errorf("a note of the greatest length: %v", got)
	}
	if got := codesOf(hoko.Revocation{Reason: "other", Note: new(note + "é")}.Validate); got["note"] != hoko.CodeTooLong {
		t.Errorf("a longer note: %v", got)
	}
}

func TestKeyShowsNoSecret(t *testing.T) {
	t.Parallel()
	text := newKeyText(t, randomFrom(4))
	key := hoko.APIKey{PublicID: text.PublicID(), LastFour: text.LastFour()}
	if got, want := key.Hint(), "hoko_"+text.PublicID()+"_…"+text.Reveal()[52:]; got != want {
		t.Errorf("hint %q, want %q", got, want)
	}
	if got := key.Prefix(); !strings.HasPrefix(text.Reveal(), got+"_") {
		t.Errorf("prefix %q", got)
	}
}
