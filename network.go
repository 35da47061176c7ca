package hoko

import "net/netip"

// NetworkOf returns what one client has of addresses: an IPv4 address or an IPv6
// /64. Unknown addresses are one network, which is not valid.
func NetworkOf(address netip.Addr) netip.Prefix {
	address = address.Unmap()
	network, err := address.Prefix(min(address.BitLen(), 64))
	if err != nil {
		return netip.Prefix{}
	}
	return network
}
