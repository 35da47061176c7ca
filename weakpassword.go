package hoko

import (
	_ "embed"
	"slices"
	"strings"
)

// commonPasswords are the passwords of at least MinPassword characters that are
// used, and guessed, most; one a line, in lower case and in alphabetical order.
//
//go:embed weakpassword.txt
var commonPasswords string

// minContext is how long the name in an e-mail address must be to make a password
// that holds it weak: shorter ones occur in anything.
const minContext = 4

// isWeak reports whether a password, in lower case, is among the first that
// somebody would try.
func isWeak(password, email string) bool {
	name, _, _ := strings.Cut(email, "@")
	switch {
	case strings.Contains(password, "hoko"), len(name) >= minContext && strings.Contains(password, name):
		return true
	case strings.Trim(password, string([]rune(password)[:1])) == "":
		return true // one character over and over
	}
	return slices.Contains(strings.Fields(commonPasswords), password)
}
