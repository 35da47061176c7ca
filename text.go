package hoko

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Bounds of text fields, in characters.
const (
	MaxName        = 100
	MaxTitle       = 255
	MaxDescription = 1000
	MaxURL         = 2048
	MaxKeyField    = 255
	MaxPhone       = 50
	MaxEmail       = 254 // RFC 5321, section 4.5.3.1.3, without the angle brackets
)

// CheckName notes the faults of a name that people give.
func CheckName(is *Issues, field, name string) { checkText(is, field, name, MaxName) }

// CheckIdempotencyKey notes the faults of a key that marks retries; "" is none.
func CheckIdempotencyKey(is *Issues, key string) {
	if key != "" {
		checkText(is, "idempotencyKey", key, MaxKeyField)
	}
}

// checkText notes the faults of a required line of text.
func checkText(is *Issues, field, value string, most int) {
	if strings.TrimSpace(value) == "" {
		is.Add(field, CodeRequired, nil)
		return
	}
	checkOptional(is, field, &value, most)
}

// checkOptional notes the faults of a text that may be absent. Line breaks and
// tabs are text; a NUL byte and its like are not, and no database agrees with
// another about them.
func checkOptional(is *Issues, field string, value *string, most int) {
	if value == nil {
		return
	}
	if !utf8.ValidString(*value) || strings.ContainsFunc(*value, isForbidden) {
		is.Add(field, CodeCharacterForbidden, nil)
	}
	if utf8.RuneCountInString(*value) > most {
		is.Add(field, CodeTooLong, Params{"max": strconv.Itoa(most)})
	}
}

func isForbidden(r rune) bool {
	return unicode.IsControl(r) && r != '\n' && r != '\r' && r != '\t'
}

// Choices writes words in a row, for whoever has to choose one.
func Choices[T ~string](words []T) string {
	texts := make([]string, len(words))
	for i, word := range words {
		texts[i] = string(word)
	}
	return strings.Join(texts, ", ")
}

// CleanText returns s as every database can store it: valid UTF-8 without
// control characters, at most most bytes long. It is for what visitors send,
// which is recorded and never refused.
func CleanText(s string, most int) string {
	s = strings.ToValidUTF8(s, "\uFFFD")
	if strings.ContainsFunc(s, unicode.IsControl) {
		s = strings.Map(func(r rune) rune {
			if unicode.IsControl(r) {
				return -1
			}
			return r
		}, s)
	}
	if len(s) > most {
		s = strings.ToValidUTF8(s[:most], "") // the cut may go through the last character
	}
	return s
}
