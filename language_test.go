package hoko_test

import (
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
