// Package proxy says who is at the far end of a request that came through
// reverse proxies. It believes what a proxy adds to a request only where the
// operator trusts that proxy. It holds no rule of the product.
package proxy

import (
	"iter"
	"net/http"
	"net/netip"
	"slices"
	"strings"
)

// Trust is the set of networks whose peers are the operator's own proxies. Its
// zero value trusts nobody.
type Trust struct{ networks []netip.Prefix }

// NewTrust returns a Trust in the peers of networks.
func NewTrust(networks []netip.Prefix) Trust { return Trust{slices.Clone(networks)} }

// Client is the far end of a request.
type Client struct {
	Address netip.Addr // not valid if unknown
	Vouched bool       // whether a trusted proxy sent the request, so that its header fields are believed
}

// Client returns who made the request. X-Forwarded-For is read from the right:
// each proxy appends the peer that it saw, so the first address that is no
// trusted proxy's is the client's, and what stands left of it is hearsay.
func (t Trust) Client(r *http.Request) Client {
	peer := peerOf(r)
	if !t.covers(peer) {
		return Client{Address: peer}
	}
	client := peer
	for hop := range hopsFromRight(r.Header["X-Forwarded-For"]) {
		address := parseHop(hop)
		if !address.IsValid() {
			break
		}
		client = address
		if !t.covers(address) {
			break
		}
	}
	return Client{Address: client, Vouched: true}
}

func (t Trust) covers(address netip.Addr) bool {
	return slices.ContainsFunc(t.networks, func(n netip.Prefix) bool { return n.Contains(address) })
}

// hopsFromRight yields the members of a list that header fields make up
// together, the last one first (RFC 9110, section 5.6.1).
func hopsFromRight(fields []string) iter.Seq[string] {
	return func(yield func(string) bool) {
		for _, rest := range slices.Backward(fields) {
			for comma := 0; comma >= 0; {
				comma = strings.LastIndexByte(rest, ',')
				if !yield(strings.TrimSpace(rest[comma+1:])) {
					return
				}
				rest = rest[:max(comma, 0)]
			}
		}
	}
}

// peerOf returns who is at the other end of the connection. It is not valid for
// one that is no internet connection.
func peerOf(r *http.Request) netip.Addr {
	peer, err := netip.ParseAddrPort(r.RemoteAddr)
	if err != nil {
		return netip.Addr{}
	}
	return normal(peer.Addr())
}

// parseHop reads an address with or without a port. The result is not valid if
// there is none.
func parseHop(hop string) netip.Addr {
	address, err := netip.ParseAddr(strings.TrimSuffix(strings.TrimPrefix(hop, "["), "]"))
	if err != nil {
		withPort, err := netip.ParseAddrPort(hop)
		if err != nil {
			return netip.Addr{}
		}
		address = withPort.Addr()
	}
	return normal(address)
}

// normal returns the one form in which addresses are compared and recorded.
func normal(address netip.Addr) netip.Addr { return address.Unmap().WithZone("") }
