package db

import "strings"

// withoutValues returns the text of a statement with ? in the place of each text
// and number, cut off after most bytes.
func withoutValues(query string, most int) string {
	var b strings.Builder
	for at := 0; at < len(query) && b.Len() < most; {
		token, isValue := nextToken(query[at:])
		at += len(token)
		if isValue {
			token = "?"
		}
		b.WriteString(token[:min(len(token), most-b.Len())])
	}
	return strings.ToValidUTF8(b.String(), "")
}

// nextToken returns what a statement begins with, and whether that is a value. What
// has no end goes to the end of the statement, and so does a text in which a backslash
// may stand before a quote: no statement of the house has one.
func nextToken(query string) (token string, isValue bool) {
	switch c := query[0]; {
	case (c == 'E' || c == 'e') && strings.HasPrefix(query[1:], "'"):
		return query, true
	case c == '\'':
		return query[:quotedLength(query)], true
	case c == '"':
		return query[:quotedLength(query)], false
	case c >= '0' && c <= '9':
		return query[:runLength(query, isNumberPart)], true
	case isWordPart(c):
		return query[:runLength(query, isWordPart)], false
	case strings.HasPrefix(query, "--"):
		line, _, _ := strings.Cut(query, "\n")
		return line, false
	default:
		return query[:1], false
	}
}

// quotedLength returns how long the quoted text is that a statement begins with, in
// which a quote stands twice.
func quotedLength(query string) int {
	quote := query[0]
	for i := 1; i < len(query); i++ {
		if query[i] != quote {
			continue
		}
		if i+1 == len(query) || query[i+1] != quote {
			return i + 1
		}
		i++
	}
	return len(query)
}

func runLength(query string, belongs func(byte) bool) int {
	n := 1
	for n < len(query) && belongs(query[n]) {
		n++
	}
	return n
}

func isWordPart(c byte) bool {
	return c == '_' || c == '$' || c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= 0x80
}

func isNumberPart(c byte) bool { return c == '.' || isWordPart(c) }
