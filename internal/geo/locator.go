// Package geo tells the country of an internet address, and its region and city where
// the operator supplies a database that knows them. The country comes from a table
// inside the program, so that it works with no set-up. It keeps no address and asks
// nobody over the network.
package geo

import (
	"io/fs"
	"net/netip"
	"sync"

	"github.com/oschwald/maxminddb-golang/v2"
	"github.com/phuslu/iploc"
)

// Locator finds the places of addresses. It is safe for concurrent use. The first
// IPv6 address that the embedded table is asked for unpacks 11 MB that then stay.
type Locator struct {
	path string // "" without a file

	mu   sync.RWMutex
	file *maxminddb.Reader // nil without a file
	seen fs.FileInfo       // of what lay at path when that was opened last, or tried; nil if nothing did
}

// Open returns a Locator that asks the MaxMind DB file at path first and the embedded
// table for what the file does not know; an empty path means the table alone. It
// fails if the file cannot be read, or does not name countries in the layout
// of GeoIP2, which GeoLite2 and DB-IP share. The file is mapped into memory: replace it
// by renaming a new one over it, never by writing into it (see Follow).
func Open(path string) (*Locator, error) {
	l := &Locator{path: path}
	if path == "" {
		return l, nil
	}
	if _, err := l.Reload(); err != nil {
		return nil, err
	}
	return l, nil
}

// Lookup returns the place of addr. Addresses that are not public, such as private
// and loopback ones, and addresses nobody knows give the zero Place. An IPv4 address
// inside IPv6 (RFC 4291, section 2.5.5.2) counts as the IPv4 address.
func (l *Locator) Lookup(addr netip.Addr) Place {
	addr, public := publicOf(addr)
	if !public {
		return Place{}
	}
	if place := l.lookInFile(addr); place.Country != "" {
		return place
	}
	return Country(iploc.IPCountry(addr))
}

// LookupIn returns the place of addr in a country that is known otherwise, with the
// region and the city if the file knows them there. Without a country, the zero
// Place, it is Lookup.
func (l *Locator) LookupIn(country Place, addr netip.Addr) Place {
	if country.Country == "" {
		return l.Lookup(addr)
	}
	if addr, public := publicOf(addr); public {
		if place := l.lookInFile(addr); place.Country == country.Country {
			return place
		}
	}
	return country
}

func publicOf(addr netip.Addr) (_ netip.Addr, public bool) {
	addr = addr.Unmap().WithZone("")
	return addr, addr.IsGlobalUnicast() && !addr.IsPrivate()
}

func (l *Locator) lookInFile(addr netip.Addr) Place {
	if l.path == "" {
		return Place{}
	}
	l.mu.RLock()
	defer l.mu.RUnlock()
	if l.file == nil {
		return Place{}
	}
	return decode(l.file.Lookup(addr))
}

// Close releases the file, if there is one. Only the embedded table is asked from
// then on.
func (l *Locator) Close() error { return closeFile(l.exchange(nil)) }
