// Package geo tells the country of an internet address, and its region and city where
// the operator supplies a database that knows them. The country comes from a table
// inside the program, so that it works with no set-up. It keeps no address and asks
// nobody over the network.
package geo

import (
	"errors"
	"fmt"
	"net/netip"

	"github.com/oschwald/maxminddb-golang/v2"
	"github.com/phuslu/iploc"
)

// Locator finds the places of addresses. It is safe for concurrent use. The first
// IPv6 address that the embedded table is asked for unpacks 11 MB that then stay.
type Locator struct {
	file *maxminddb.Reader // nil without a file
}

// Open returns a Locator that asks the MaxMind DB file at path first and the embedded
// table for what the file does not know; an empty path means the table alone. It
// fails if the file cannot be read, or does not name countries in the layout
// of GeoIP2, which GeoLite2 and DB-IP share. The file is mapped into memory: replace it
// by renaming a new one over it, never by writing into it.
func Open(path string) (*Locator, error) {
	if path == "" {
		return &Locator{}, nil
	}
	file, err := maxminddb.Open(path)
	if err != nil {
		return nil, fmt.Errorf("geo: open database %s: %w", path, err)
	}
	if !namesCountries(file) {
		err := fmt.Errorf("geo: database %s of type %q does not name countries in the layout of GeoIP2",
			path, file.Metadata.DatabaseType)
		return nil, errors.Join(err, file.Close())
	}
	return &Locator{file: file}, nil
}

// namesCountries looks at the first networks only, because a large file has millions.
func namesCountries(file *maxminddb.Reader) bool {
	left := 1000
	for network := range file.Networks() {
		if decode(network).Country != "" {
			return true
		}
		if left--; left == 0 {
			break
		}
	}
	return false
}

// Lookup returns the place of addr. Addresses that are not public, such as private
// and loopback ones, and addresses nobody knows give the zero Place. An IPv4 address
// inside IPv6 (RFC 4291, section 2.5.5.2) counts as the IPv4 address.
func (l *Locator) Lookup(addr netip.Addr) Place {
	addr = addr.Unmap().WithZone("")
	if !addr.IsGlobalUnicast() || addr.IsPrivate() {
		return Place{}
	}
	if l.file != nil {
		if place := decode(l.file.Lookup(addr)); place.Country != "" {
			return place
		}
	}
	return Country(iploc.IPCountry(addr))
}

// Close releases the file, if there is one. No Lookup may run during or after it.
func (l *Locator) Close() error {
	if l.file == nil {
		return nil
	}
	if err := l.file.Close(); err != nil {
		return fmt.Errorf("geo: close database: %w", err)
	}
	return nil
}
