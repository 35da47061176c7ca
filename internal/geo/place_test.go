package geo

import (
	"strings"
	"testing"

	"golang.org/x/text/language"
)

func TestCountryTakesWhatProxiesSend(t *testing.T) {
	t.Parallel()
	tests := map[string]Place{
		"SA": {Country: "SA", Continent: "AS"},
		"us": {Country: "US", Continent: "NA"},
		"BR": {Country: "BR", Continent: "SA"},
		"XK": {Country: "XK", Continent: "EU"},
		"XX": {}, "T1": {}, "ZZ": {}, "EU": {}, "AP": {}, "UK": {},
		"": {}, "U": {}, "USA": {}, "U ": {}, "\x00\x00": {}, "é": {}, "ſ": {}, "US\n": {},
	}
	for code, want := range tests {
		if got := Country(code); got != want {
			t.Errorf("Country(%q) = %+v, want %+v", code, got, want)
		}
	}
}

// TestCountriesAgreeWithCLDR compares the table with the Unicode consortium's data
// on every pair of letters.
func TestCountriesAgreeWithCLDR(t *testing.T) {
	t.Parallel()
	known := 0
	for first := 'A'; first <= 'Z'; first++ {
		for second := 'A'; second <= 'Z'; second++ {
			code := string([]rune{first, second})
			if got, want := Country(code).Country != "", isAssigned(code); got != want {
				t.Errorf("%s known: %t, want %t", code, got, want)
			} else if got {
				known++
				checkContinent(t, code)
			}
		}
	}
	if known != 250 {
		t.Errorf("%d codes known, want the 249 of ISO 3166-1 and XK", known)
	}
}

// isAssigned reports whether code is officially assigned, or XK. CLDR also knows codes
// that ISO 3166-1 reserves or has withdrawn.
func isAssigned(code string) bool {
	region, err := language.ParseRegion(code)
	if err != nil || region.String() != code || !region.IsCountry() || region.Canonicalize() != region {
		return false
	}
	const reserved, withdrawn = "AC CP CQ DG EA EZ IC TA UN", "AN CS FQ NT PC SU YU"
	return !strings.Contains(reserved, code) && !strings.Contains(withdrawn, code)
}

// checkContinent asks the United Nations' M49 groups. The table differs from them
// on purpose where GeoNames does.
func checkContinent(t *testing.T, code string) {
	t.Helper()
	differs := map[string]string{
		"CY": "EU", "IO": "AS", "UM": "OC", "CC": "AS", "TL": "OC",
		"AQ": "AN", "BV": "AN", "GS": "AN", "HM": "AN", "TF": "AN",
	}
	groups := map[string]string{"002": "AF", "142": "AS", "150": "EU", "005": "SA", "003": "NA", "009": "OC"}
	got := Country(code).Continent
	if want, ok := differs[code]; ok {
		if got != want {
			t.Errorf("%s is on %s, want %s", code, got, want)
		}
		return
	}
	country := language.MustParseRegion(code)
	for group, want := range groups {
		if language.MustParseRegion(group).Contains(country) && got != want {
			t.Errorf("%s is on %s, want %s (M49 %s)", code, got, want, group)
		}
	}
}
