package redirect

import (
	"strconv"
	"strings"

	"github.com/hoko-to/hoko"
)

// preferred returns the language that a visitor likes best of those that pages
// are written in (RFC 9110, section 12.5.4).
func preferred(acceptLanguage string) hoko.Language {
	best, most := hoko.English, 0.0
	for entry := range strings.SplitSeq(acceptLanguage, ",") {
		tag, weight, weighted := strings.Cut(entry, ";")
		primary, _, _ := strings.Cut(strings.ToLower(strings.TrimSpace(tag)), "-")
		lang := hoko.Language(primary)
		if lang != hoko.English && lang != hoko.Arabic {
			continue
		}
		q := 1.0
		if weighted {
			q = quality(weight)
		}
		if q > most {
			best, most = lang, q
		}
	}
	return best
}

// quality reads a weight like q=0.8. One that is none counts nothing.
func quality(weight string) float64 {
	value, _ := strings.CutPrefix(strings.TrimSpace(weight), "q=")
	q, err := strconv.ParseFloat(value, 64)
	if err != nil {
		return 0
	}
	return q
}
