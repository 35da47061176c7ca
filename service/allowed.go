package service

import (
	"strings"
	"unicode"

	"golang.org/x/net/idna"

	"github.com/hoko-to/hoko"
)

// storedHostnames returns host names in their stored form, which is how browsers
// name them: international names as A-labels (RFC 5890, section 2.3.2.1).
func storedHostnames(names []string) []string {
	ascii := make([]string, len(names))
	for i, name := range names {
		ascii[i] = asciiHostname(strings.TrimSpace(name))
	}
	return hoko.NormalizeHostnames(ascii)
}

// asciiHostname returns what cannot be converted as it is, for Validate to refuse.
func asciiHostname(name string) string {
	host, wild := strings.CutPrefix(name, "*.")
	if !strings.ContainsFunc(host, func(c rune) bool { return c > unicode.MaxASCII }) {
		return name
	}
	ascii, err := idna.Lookup.ToASCII(host)
	switch {
	case err != nil:
		return name
	case wild:
		return "*." + ascii
	default:
		return ascii
	}
}
