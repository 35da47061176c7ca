package geo

import (
	"bytes"
	"errors"
	"io/fs"
	"net"
	"net/netip"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/maxmind/mmdbwriter"
	"github.com/maxmind/mmdbwriter/mmdbtype"
	"github.com/phuslu/iploc"
	"pgregory.net/rapid"
)

func TestLookupInTheEmbeddedTable(t *testing.T) {
	t.Parallel()
	locator := open(t, "")
	tests := map[string]Place{
		"8.8.8.8":            {Country: "US", Continent: "NA"},
		"::ffff:8.8.8.8":     {Country: "US", Continent: "NA"},
		"2620:0:2d0:200::7":  {Country: "US", Continent: "NA"},
		"223.5.5.5":          {Country: "CN", Continent: "AS"},
		"2400:3200::1":       {Country: "CN", Continent: "AS"},
		"194.25.0.60":        {Country: "DE", Continent: "EU"},
		"80.67.169.12":       {Country: "FR", Continent: "EU"},
		"200.160.0.8":        {Country: "BR", Continent: "SA"},
		"196.25.1.1":         {Country: "ZA", Continent: "AF"},
		"139.130.4.5":        {Country: "AU", Continent: "OC"},
		"86.51.0.1":          {Country: "SA", Continent: "AS"},
		"0.0.0.0":            {},
		"10.1.2.3":           {},
		"100.64.0.1":         {},
		"127.0.0.1":          {},
		"169.254.1.1":        {},
		"172.16.0.1":         {},
		"192.168.1.1":        {},
		"::ffff:192.168.1.1": {},
		"224.0.0.1":          {},
		"255.255.255.255":    {},
		"::":                 {},
		"::1":                {},
		"fd00::1":            {},
		"fe80::1%eth0":       {},
		"ff02::1":            {},
		"2001:db8::1":        {},
	}
	for addr, want := range tests {
		if got := locator.Lookup(netip.MustParseAddr(addr)); got != want {
			t.Errorf("Lookup(%s) = %+v, want %+v", addr, got, want)
		}
	}
	if got := locator.Lookup(netip.Addr{}); got != (Place{}) {
		t.Errorf("Lookup of no address = %+v, want nowhere", got)
	}
}

// TestTableSpeaksKnownCountries proves that no country of the embedded table is lost
// because Country does not know its code.
func TestTableSpeaksKnownCountries(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		for _, size := range []int{4, 16} {
			addr, _ := netip.AddrFromSlice(rapid.SliceOfN(rapid.Byte(), size, size).Draw(t, "addr"))
			code := iploc.IPCountry(addr)
			if code != "ZZ" && Country(code).Country != code {
				t.Errorf("the table says %q for %s, which is no known country", code, addr)
			}
		}
	})
}

func TestLookupInAFile(t *testing.T) {
	t.Parallel()
	locator := open(t, writeFile(t, city))
	tests := map[string]Place{
		"81.2.69.142":        {Country: "GB", Continent: "EU", Region: "England", City: "London"},
		"::ffff:81.2.69.142": {Country: "GB", Continent: "EU", Region: "England", City: "London"},
		"2a02:6b8::1":        {Country: "SA", Continent: "AS", City: "Riyadh"},
		"8.8.8.8":            {Country: "US", Continent: "NA"}, // not in the file
		"1.1.1.1":            {Country: "NZ", Continent: "OC"}, // a continent and names that do not count
		"10.0.0.1":           {},
	}
	for addr, want := range tests {
		if got := locator.Lookup(netip.MustParseAddr(addr)); got != want {
			t.Errorf("Lookup(%s) = %+v, want %+v", addr, got, want)
		}
	}
	// The file says ZZ here, which is no country, so the table answers.
	if got := locator.Lookup(netip.MustParseAddr("223.5.5.5")); got.Country != "CN" {
		t.Errorf("Lookup(223.5.5.5) = %+v, want CN", got)
	}
}

// TestLookupInACountry: whoever knows the country knows it better than the file, and
// the file may know more of it.
func TestLookupInACountry(t *testing.T) {
	t.Parallel()
	locator := open(t, writeFile(t, city))
	for _, c := range []struct {
		country, addr string
		want          Place
	}{
		{"GB", "81.2.69.142", Place{Country: "GB", Continent: "EU", Region: "England", City: "London"}},
		{"GB", "::ffff:81.2.69.142", Place{Country: "GB", Continent: "EU", Region: "England", City: "London"}},
		{"FR", "81.2.69.142", Place{Country: "FR", Continent: "EU"}},
		{"US", "8.8.8.8", Place{Country: "US", Continent: "NA"}},
		{"DE", "10.0.0.1", Place{Country: "DE", Continent: "EU"}},
		{"XX", "81.2.69.142", Place{Country: "GB", Continent: "EU", Region: "England", City: "London"}},
		{"", "8.8.8.8", Place{Country: "US", Continent: "NA"}},
		{"", "10.0.0.1", Place{}},
	} {
		if got := locator.LookupIn(Country(c.country), netip.MustParseAddr(c.addr)); got != c.want {
			t.Errorf("%s in %q: %+v, want %+v", c.addr, c.country, got, c.want)
		}
	}
	if got := locator.LookupIn(Country("DE"), netip.Addr{}); got != Country("DE") {
		t.Errorf("no address in DE: %+v", got)
	}
}

func TestOpenRefusesWhatIsNoDatabaseOfCountries(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	garbage := filepath.Join(dir, "garbage.mmdb")
	if err := os.WriteFile(garbage, bytes.Repeat([]byte("not a database "), 1000), 0o600); err != nil {
		t.Fatal(err)
	}
	networks := writeFile(t, map[string]mmdbtype.Map{
		"1.0.0.0/24": {"autonomous_system_number": mmdbtype.Uint32(64500)},
	})
	flat := writeFile(t, map[string]mmdbtype.Map{"1.0.0.0/24": {"country": mmdbtype.String("AU")}})
	empty := writeFile(t, nil)
	for _, path := range []string{dir, garbage, networks, flat, empty} {
		if locator, err := Open(path); err == nil {
			t.Errorf("Open(%s) succeeded", path)
			_ = locator.Close()
		}
	}
	if _, err := Open(filepath.Join(dir, "missing.mmdb")); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("Open of a missing file: %v, want fs.ErrNotExist", err)
	}
}

// TestLookupSurvivesDamage flips bytes of a file: it must be refused, or answer
// something that a caller can store.
func TestLookupSurvivesDamage(t *testing.T) {
	t.Parallel()
	sound, err := os.ReadFile(writeFile(t, city))
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(t.TempDir(), "damaged.mmdb")
	rapid.Check(t, func(r *rapid.T) {
		damaged := bytes.Clone(sound)
		for range rapid.IntRange(1, 8).Draw(r, "flips") {
			damaged[rapid.IntRange(0, len(damaged)-1).Draw(r, "at")] ^= rapid.ByteRange(1, 255).Draw(r, "by")
		}
		if err := os.WriteFile(path, damaged, 0o600); err != nil {
			r.Fatal(err)
		}
		locator, err := Open(path)
		if err != nil {
			return
		}
		for _, addr := range []string{"81.2.69.142", "2a02:6b8::1", "8.8.8.8"} {
			got := locator.Lookup(netip.MustParseAddr(addr))
			if want := Country(got.Country); got.Country != want.Country || len(got.City) > MaxName {
				r.Errorf("Lookup(%s) = %+v", addr, got)
			}
		}
		if err := locator.Close(); err != nil {
			r.Error(err)
		}
	})
}

func BenchmarkLookup(b *testing.B) {
	embedded, file := open(b, ""), open(b, writeFile(b, city))
	for name, bench := range map[string]struct {
		locator *Locator
		addr    string
	}{
		"table/IPv4": {embedded, "8.8.8.8"},
		"table/IPv6": {embedded, "2620:0:2d0:200::7"},
		"file":       {file, "81.2.69.142"},
	} {
		b.Run(name, func(b *testing.B) {
			addr := netip.MustParseAddr(bench.addr)
			b.ReportAllocs()
			for b.Loop() {
				bench.locator.Lookup(addr)
			}
		})
	}
}

// city is the content of a file in the layout of GeoIP2 City.
var city = map[string]mmdbtype.Map{
	"81.2.69.0/24": {
		"continent":    mmdbtype.Map{"code": mmdbtype.String("EU")},
		"country":      mmdbtype.Map{"iso_code": mmdbtype.String("GB"), "names": english("United Kingdom")},
		"subdivisions": mmdbtype.Slice{english("England"), english("Greater London")},
		"city":         english("London"),
	},
	"2a02:6b8::/32": {
		"country": mmdbtype.Map{"iso_code": mmdbtype.String("SA")},
		"city":    english("Riyadh"),
	},
	"1.1.1.0/24": {
		"continent":    mmdbtype.Map{"code": mmdbtype.String("Oceania")},
		"country":      mmdbtype.Map{"iso_code": mmdbtype.String("NZ")},
		"subdivisions": mmdbtype.Slice{english("Wel\x00lington")},
		"city":         english(mmdbtype.String(bytes.Repeat([]byte("x"), MaxName+1))),
	},
	"223.5.5.0/24": {"country": mmdbtype.Map{"iso_code": mmdbtype.String("ZZ")}},
}

func english(name mmdbtype.String) mmdbtype.Map {
	return mmdbtype.Map{"names": mmdbtype.Map{"en": name}}
}

func open(tb testing.TB, path string) *Locator {
	tb.Helper()
	locator, err := Open(path)
	if err != nil {
		tb.Fatal(err)
	}
	tb.Cleanup(func() {
		if err := locator.Close(); err != nil {
			tb.Error(err)
		}
	})
	return locator
}

// writeFile writes a MaxMind DB file with the given records and returns its path.
func writeFile(tb testing.TB, records map[string]mmdbtype.Map) string {
	tb.Helper()
	path := filepath.Join(tb.TempDir(), "test.mmdb")
	if err := os.WriteFile(path, content(tb, records, time.Unix(1_767_225_600, 0)), 0o600); err != nil {
		tb.Fatal(err)
	}
	return path
}

// content returns a MaxMind DB file with the given records that was made at a moment.
func content(tb testing.TB, records map[string]mmdbtype.Map, built time.Time) []byte {
	tb.Helper()
	tree, err := mmdbwriter.New(mmdbwriter.Options{DatabaseType: "Test-City", BuildEpoch: built.Unix()})
	if err != nil {
		tb.Fatal(err)
	}
	for prefix, record := range records {
		_, network, err := net.ParseCIDR(prefix)
		if err != nil {
			tb.Fatal(err)
		}
		if err := tree.Insert(network, record); err != nil {
			tb.Fatal(err)
		}
	}
	var file bytes.Buffer
	if _, err := tree.WriteTo(&file); err != nil {
		tb.Fatal(err)
	}
	return file.Bytes()
}
