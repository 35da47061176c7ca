package proxy_test

import (
	"net/http"
	"net/netip"
	"strings"
	"testing"

	"github.com/hoko-to/hoko/server/proxy"
)

func trust() proxy.Trust {
	return proxy.NewTrust([]netip.Prefix{netip.MustParsePrefix("10.0.0.0/8"), netip.MustParsePrefix("fd00::/8")})
}

func request(peer string, forwarded ...string) *http.Request {
	return &http.Request{RemoteAddr: peer, Header: http.Header{"X-Forwarded-For": forwarded}}
}

func TestClient(t *testing.T) {
	t.Parallel()
	tests := map[string]struct {
		peer      string
		forwarded []string
		want      string
		vouched   bool
	}{
		"a direct visitor":                 {"203.0.113.7:1234", nil, "203.0.113.7", false},
		"a direct visitor who lies":        {"203.0.113.7:1234", []string{"198.51.100.1"}, "203.0.113.7", false},
		"through a proxy":                  {"10.0.0.1:1234", []string{"198.51.100.1"}, "198.51.100.1", true},
		"a proxy that says nothing":        {"10.0.0.1:1234", nil, "10.0.0.1", true},
		"through two proxies":              {"10.0.0.1:1234", []string{"198.51.100.1, 10.0.0.2"}, "198.51.100.1", true},
		"in two fields":                    {"10.0.0.1:1234", []string{"198.51.100.1", "10.0.0.2"}, "198.51.100.1", true},
		"hearsay on the left":              {"10.0.0.1:1234", []string{"192.0.2.9, 198.51.100.1, 10.0.0.2"}, "198.51.100.1", true},
		"proxies only":                     {"10.0.0.1:1234", []string{"10.0.0.3, 10.0.0.2"}, "10.0.0.3", true},
		"nonsense behind a proxy":          {"10.0.0.1:1234", []string{"198.51.100.1, unknown, 10.0.0.2"}, "10.0.0.2", true},
		"an empty field":                   {"10.0.0.1:1234", []string{""}, "10.0.0.1", true},
		"with a port":                      {"10.0.0.1:1234", []string{"198.51.100.1:80"}, "198.51.100.1", true},
		"IPv6":                             {"[fd00::1]:1234", []string{"2001:db8::5"}, "2001:db8::5", true},
		"IPv6 in brackets":                 {"[fd00::1]:1234", []string{"[2001:db8::5]"}, "2001:db8::5", true},
		"IPv6 with a port":                 {"[fd00::1]:1234", []string{"[2001:db8::5]:443"}, "2001:db8::5", true},
		"IPv4 in IPv6 is a trusted peer":   {"[::ffff:10.0.0.1]:1234", []string{"198.51.100.1"}, "198.51.100.1", true},
		"IPv4 in IPv6 is the same visitor": {"[::ffff:203.0.113.7]:1234", nil, "203.0.113.7", false},
		"a zone is dropped":                {"[fe80::1%eth0]:1234", nil, "fe80::1", false},
		"no address at all":                {"@", []string{"198.51.100.1"}, "invalid IP", false},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			got := trust().Client(request(tt.peer, tt.forwarded...))
			if got.Address.String() != tt.want || got.Vouched != tt.vouched {
				t.Errorf("Client = %v, %v, want %s, %v", got.Address, got.Vouched, tt.want, tt.vouched)
			}
		})
	}
}

// FuzzClient holds that nobody talks himself into another address: whatever a
// client writes left of what the proxies append changes nothing.
func FuzzClient(f *testing.F) {
	f.Add("192.0.2.9, 10.0.0.5")
	f.Add(", ,,[::1]:,%")
	f.Fuzz(func(t *testing.T, hearsay string) {
		forwarded := hearsay + ", 198.51.100.1, 10.0.0.2"
		if got := trust().Client(request("10.0.0.1:1", forwarded)); got.Address.String() != "198.51.100.1" {
			t.Errorf("Client = %v with %q", got.Address, forwarded)
		}
		if got := trust().Client(request("203.0.113.7:1", hearsay)); got.Address.String() != "203.0.113.7" || got.Vouched {
			t.Errorf("Client = %v with %q", got, hearsay)
		}
		if got := trust().Client(request("10.0.0.1:1", hearsay)); !got.Address.IsValid() || strings.Contains(got.Address.String(), "%") {
			t.Errorf("Client = %v with %q", got.Address, hearsay)
		}
	})
}
