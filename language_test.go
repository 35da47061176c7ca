package hoko_test

import (
	"strings"
	"testing"

	"github.com/hoko-to/hoko"
)

func TestPreferredLanguage(t *testing.T) {
	t.Parallel()
	for header, want := range map[string]hoko.Language{
		"":                        hoko.English,
		"*":                       hoko.English,
		"fr":                      hoko.English,
		"ar":                      hoko.Arabic,
		"AR-eg":                   hoko.Arabic,
		"en, ar":                  hoko.English,
		"ar, en":                  hoko.Arabic,
		"en;q=0.4, ar;q=0.5":      hoko.Arabic,
		"ar;q=0.5,en-GB":          hoko.English,
		"ar;q=0":                  hoko.English,
		"ar;q=many":               hoko.English,
		"arz, aren":               hoko.English,
		"fr-FR, ar ; q=0.1, de":   hoko.Arabic,
		",,;q=,ar;q=0.9,en;q=0.9": hoko.Arabic,
	} {
		if got := hoko.PreferredLanguage(header); got != want {
			t.Errorf("PreferredLanguage(%q) = %s, want %s", header, got, want)
		}
	}
}

// FuzzPreferredLanguage holds that a reader is answered in a language that there
// is, and in Arabic only if the header names it, wherever other languages stand.
func FuzzPreferredLanguage(f *testing.F) {
	for _, seed := range []string{
		"", "ar", "AR-eg;q=0.5,en;q=0.4", "de,ar;q=NaN", "ar;q=1e999,en", "ar;q=-1", "en;q=0,ar;q=0", "*", "ar;q=0.5;q=1", ",,;;==", "ar\x00", "ar;q=" + strings.Repeat("9", 400), "x-ar, a\u0280",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, header string) {
		got := hoko.PreferredLanguage(header)
		if got != hoko.English && got != hoko.Arabic {
			t.Fatalf("%q gives %q", header, got)
		}
		if got == hoko.Arabic && !strings.Contains(strings.ToLower(header), "ar") {
			t.Errorf("%q gives Arabic", header)
		}
		if other := hoko.PreferredLanguage("de-AT;q=1, " + header + ", *;q=1"); other != got {
			t.Errorf("%q gives %q, and %q among other languages", header, got, other)
		}
	})
}
