package hoko

import (
	"strconv"
	"strings"
)

// Language is one that callers are answered in.
type Language string

// The languages of every message.
const (
	English Language = "en"
	Arabic  Language = "ar"
)

// PreferredLanguage returns the language that a reader likes best of those that
// messages are written in, by the Accept-Language header of a request (RFC 9110,
// section 12.5.4); English if the reader likes none of them.
func PreferredLanguage(acceptLanguage string) Language {
	best, most := English, 0.0
	for entry := range strings.SplitSeq(acceptLanguage, ",") {
		tag, weight, weighted := strings.Cut(entry, ";")
		primary, _, _ := strings.Cut(strings.ToLower(strings.TrimSpace(tag)), "-")
		lang := Language(primary)
		if lang != English && lang != Arabic {
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
