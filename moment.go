package hoko

import "time"

// ParseMoment returns the moment that text says (ISO 8601 in the profile of RFC
// 3339), in UTC, and whether it says one that can be written again.
func ParseMoment(text string) (time.Time, bool) {
	t, err := time.Parse(time.RFC3339, text)
	return t.UTC(), err == nil && IsMoment(t)
}

// IsMoment reports whether RFC 3339 has words for t in UTC. An offset from there
// leads out of the years that it knows: what was taken in would be in no answer.
func IsMoment(t time.Time) bool {
	year := t.UTC().Year()
	return year >= 1 && year <= 9999
}
