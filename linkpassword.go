package hoko

import (
	"strconv"
	"unicode/utf8"
)

// Bounds of the password that opens a link, in characters. It is read out and
// typed off, and attempts are slowed down, so that it may be shorter than that
// of an account.
const (
	MinLinkPassword = 4
	MaxLinkPassword = 100
)

// MaxLinkPasswords bounds how many links of one call may be given a password:
// each takes a noticeable time to hash.
const MaxLinkPasswords = 100

// PasswordHash is the argon2id hash of a link's password. Whoever prints it or
// writes it down, as text or as JSON, writes that there is one and not which:
// short passwords can be guessed from their hash.
type PasswordHash string

// String returns "" whatever the hash is.
func (PasswordHash) String() string { return "" }

// GoString returns "" whatever the hash is.
func (PasswordHash) GoString() string { return "" }

// MarshalText returns no text whatever the hash is.
func (PasswordHash) MarshalText() ([]byte, error) { return nil, nil }

// CheckPassword notes every reason why visitors cannot be asked for the
// password that is set, if one is.
func (ch LinkChanges) CheckPassword(is *Issues) {
	password, _ := ch.Password.Get()
	if password == nil {
		return
	}
	if utf8.RuneCountInString(*password) < MinLinkPassword {
		is.Add("password", CodeTooShort, Params{"min": strconv.Itoa(MinLinkPassword)})
	}
	checkOptional(is, "password", password, MaxLinkPassword)
}
