package hoko

import "strings"

// ParseID returns id in its one stored form, the dashed lower-case UUID of RFC
// 9562, and whether it is one.
func ParseID(id string) (string, bool) {
	if len(id) != 36 {
		return "", false
	}
	for i := range len(id) {
		dash := i == 8 || i == 13 || i == 18 || i == 23
		if dash != (id[i] == '-') || !dash && !isHex(id[i]) {
			return "", false
		}
	}
	return strings.ToLower(id), true
}

func isHex(c byte) bool {
	return '0' <= c && c <= '9' || 'a' <= c && c <= 'f' || 'A' <= c && c <= 'F'
}
