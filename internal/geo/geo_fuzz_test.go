package geo

import (
	"net/netip"
	"path/filepath"
	"slices"
	"testing"
	"time"
	"unicode/utf8"
)

// FuzzDatabase puts whatever it is into the place of a file of places. It is
// refused, and the file before stays, or it tells places that a click may have.
func FuzzDatabase(f *testing.F) {
	sound := cityOf(f, "London", time.Unix(1_767_225_600, 0))
	for _, seed := range [][]byte{nil, sound, sound[:len(sound)/2], []byte("\xab\xcd\xefMaxMind.com"), append([]byte{0xff, 0xff, 0xff}, sound...)} {
		f.Add(seed)
	}
	for i := 0; i < len(sound); i += max(1, len(sound)/40) {
		bent := slices.Clone(sound)
		bent[i] ^= 0xff
		f.Add(bent)
	}
	f.Fuzz(func(t *testing.T, content []byte) {
		path := filepath.Join(t.TempDir(), "places.mmdb")
		replace(t, path, sound)
		locator := open(t, path)
		replace(t, path, content)
		if _, err := locator.Reload(); err != nil && locator.Lookup(somewhere).City != "London" {
			t.Errorf("the file before is lost: %v", err)
		}
		for _, text := range []string{"81.2.69.142", "0.0.0.0", "255.255.255.255", "::1", "2001:db8::1", "ffff::"} {
			checkPlace(t, locator.Lookup(netip.MustParseAddr(text)))
		}
	})
}

func checkPlace(t *testing.T, place Place) {
	t.Helper()
	for _, word := range []string{place.Country, place.Continent, place.Region, place.City} {
		if len(word) > MaxName || !utf8.ValidString(word) {
			t.Errorf("a click would be in %+v", place)
		}
	}
	if place.Country != "" && Country(place.Country).Country != place.Country {
		t.Errorf("there is no country %q", place.Country)
	}
}
