package rest

import (
	"bytes"
	"encoding/json"
	"iter"
)

// The functions of this file take valid JSON apart without decoding it. They
// look at each byte once per level and tell what package encoding/json does
// not: which members an object has more than once.

// elements yields the elements of an array.
func elements(array []byte) iter.Seq[[]byte] {
	return func(yield func([]byte) bool) {
		rest := space(array[1:])
		for rest[0] != ']' {
			var element []byte
			element, rest = cutValue(rest)
			if !yield(element) {
				return
			}
			rest = space(bytes.TrimPrefix(rest, []byte{','}))
		}
	}
}

// members yields the members of an object in their order: the name as it is
// written, and the value.
func members(object []byte) iter.Seq2[[]byte, []byte] {
	return func(yield func(name, value []byte) bool) {
		rest := space(object[1:])
		for rest[0] != '}' {
			var name, value []byte
			name, rest = cutValue(rest)
			value, rest = cutValue(space(rest[1:]))
			if !yield(name, value) {
				return
			}
			rest = space(bytes.TrimPrefix(rest, []byte{','}))
		}
	}
}

// cutValue returns the value that text begins with, and what comes after it
// without the space between.
func cutValue(text []byte) (value, rest []byte) {
	var end int
	switch text[0] {
	case '"':
		end = stringEnd(text)
	case '{', '[':
		end = compositeEnd(text)
	default:
		if end = bytes.IndexAny(text, ",]} \t\r\n"); end < 0 {
			end = len(text)
		}
	}
	return text[:end], space(text[end:])
}

// stringEnd returns where the string that text begins with ends.
func stringEnd(text []byte) int {
	for i := 1; ; i++ {
		switch text[i] {
		case '\\':
			i++
		case '"':
			return i + 1
		}
	}
}

// compositeEnd returns where the object or array that text begins with ends.
func compositeEnd(text []byte) int {
	depth := 0
	for i := 0; ; i++ {
		switch text[i] {
		case '"':
			i += stringEnd(text[i:]) - 1
		case '{', '[':
			depth++
		case '}', ']':
			if depth--; depth == 0 {
				return i + 1
			}
		}
	}
}

// space returns what comes after the space that text begins with.
func space(text []byte) []byte {
	start := 0
	for start < len(text) && (text[start] == ' ' || text[start] == '\t' || text[start] == '\r' || text[start] == '\n') {
		start++
	}
	return text[start:]
}

// unquote decodes a string.
func unquote(text []byte) string {
	if bytes.IndexByte(text, '\\') < 0 {
		return string(text[1 : len(text)-1])
	}
	var s string
	if err := json.Unmarshal(text, &s); err != nil {
		return string(text) // valid text does not come here
	}
	return s
}
