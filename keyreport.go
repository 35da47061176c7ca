package hoko

import (
	"fmt"
	"strings"
)

// KeyReport is what the text of a key says of itself. No part of it is secret.
type KeyReport struct {
	PublicID string // "" if the text is too short for one
	Length   int    // in bytes
	Faults   []string
}

// InspectKeyText explains a text that is, or should be, a key: what there is to
// see without a database. A text without faults may still be nobody's key.
func InspectKeyText(text string) KeyReport {
	r := KeyReport{Length: len(text)}
	r.inspectLength()
	if !strings.HasPrefix(text, keyPrefix) {
		r.fault("it does not begin with %s", keyPrefix)
		return r
	}
	publicID, rest := cutAt(text[len(keyPrefix):], publicIDLen)
	if r.inspectDigits("public id", publicID); len(publicID) == publicIDLen && len(r.Faults) == 0 {
		r.PublicID = publicID
	}
	separator, rest := cutAt(rest, 1)
	if separator != "_" {
		r.fault("character %d is not the _ between public id and secret", len(keyPrefix)+publicIDLen+1)
	}
	secret, checksum := cutAt(rest, secretLen)
	r.inspectDigits("secret", secret)
	r.inspectDigits("checksum", checksum)
	if _, ok := ParseKeyText(text); !ok && len(r.Faults) == 0 {
		r.fault("the checksum is wrong: a character was lost, swapped or mistyped")
	}
	return r
}

// Valid reports whether the text has the shape and the checksum of a key.
func (r *KeyReport) Valid() bool { return len(r.Faults) == 0 }

func (r *KeyReport) fault(format string, args ...any) {
	r.Faults = append(r.Faults, fmt.Sprintf(format, args...))
}

func (r *KeyReport) inspectLength() {
	switch more := r.Length - keyTextLen; {
	case more < 0:
		r.fault("it is %d characters too short", -more)
	case more > 0:
		r.fault("it is %d characters too long", more)
	}
}

// inspectDigits says which sorts of characters do not belong into a part, and not
// which: the part may be secret.
func (r *KeyReport) inspectDigits(part, text string) {
	others := strings.Map(func(c rune) rune {
		if strings.ContainsRune(base62Digits, c) {
			return -1
		}
		return c
	}, text)
	switch {
	case others == "":
	case strings.ContainsAny(others, " \t\r\n"):
		r.fault("the %s holds white space", part)
	case strings.ContainsFunc(others, func(c rune) bool { return c > '~' }):
		r.fault("the %s holds characters beyond ASCII", part)
	default:
		r.fault("the %s holds punctuation: only letters and digits belong there", part)
	}
}

func cutAt(text string, n int) (before, after string) {
	n = min(n, len(text))
	return text[:n], text[n:]
}
