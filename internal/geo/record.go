package geo

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/oschwald/maxminddb-golang/v2"
)

// MaxName is the length of the longest name of a region or city, in bytes.
const MaxName = 128

// record is the part of a GeoIP2 record that makes a Place.
type record struct {
	Continent struct {
		Code string `maxminddb:"code"`
	} `maxminddb:"continent"`
	Country struct {
		ISOCode string `maxminddb:"iso_code"`
	} `maxminddb:"country"`
	Subdivisions []named `maxminddb:"subdivisions"`
	City         named   `maxminddb:"city"`
}

type named struct {
	Names struct {
		English string `maxminddb:"en"`
	} `maxminddb:"names"`
}

// decode returns the zero Place for a record that is missing, damaged or of another
// layout: a click is worth more than its place.
func decode(result maxminddb.Result) Place {
	var rec record
	if err := result.Decode(&rec); err != nil {
		return Place{}
	}
	place := Country(rec.Country.ISOCode)
	if place.Country == "" {
		return Place{}
	}
	if isContinent(rec.Continent.Code) {
		place.Continent = rec.Continent.Code
	}
	if len(rec.Subdivisions) > 0 {
		place.Region = rec.Subdivisions[0].name()
	}
	place.City = rec.City.name()
	return place
}

func isContinent(code string) bool {
	switch code {
	case "AF", "AN", "AS", "EU", "NA", "OC", "SA":
		return true
	}
	return false
}

// name returns nothing for a name that a database of clicks could refuse.
func (n named) name() string {
	name := n.Names.English
	if len(name) > MaxName || !utf8.ValidString(name) || strings.ContainsFunc(name, unicode.IsControl) {
		return ""
	}
	return name
}
