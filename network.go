package hoko

import "net/netip"

// NetworkOf returns what one client has of addresses: an IPv4 address or an IPv6
// /64. Unknown addresses are one network, which is not valid.
func NetworkOf(address netip.Addr) netip.Prefix { return prefixOf(address, 32, 64) }

// WideNetworkOf returns what one customer of a provider may have of networks: an IPv4
// /24 or an IPv6 /48. Unknown addresses are one network, which is not valid.
func WideNetworkOf(address netip.Addr) netip.Prefix { return prefixOf(address, 24, 48) }

// prefixOf returns the network of an address that has so many bits in common.
func prefixOf(address netip.Addr, v4, v6 int) netip.Prefix {
	address = address.Unmap()
	bits := v6
	if address.Is4() {
		bits = v4
	}
	network, err := address.Prefix(bits)
	if err != nil {
		return netip.Prefix{}
	}
	return network
}
