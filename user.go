package hoko

import (
	"net/mail"
	"strconv"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"
)

// Bounds of a password, in characters. Longer ones only cost time to hash.
const (
	MinPassword = 10
	MaxPassword = 200
)

// User is a person with an account.
type User struct {
	ID        string
	Email     string // lower case; unique
	Name      string
	CreatedAt time.Time
}

// NormalizeEmail returns the stored form of an e-mail address.
func NormalizeEmail(email string) string { return strings.ToLower(strings.TrimSpace(email)) }

// Validate notes every reason why the user cannot be stored.
func (u *User) Validate(is *Issues) {
	CheckName(is, "name", u.Name)
	checkOptionalEmail(is, "email", &u.Email)
}

// checkOptionalEmail notes the faults of an e-mail address that may be absent.
func checkOptionalEmail(is *Issues, field string, email *string) {
	if email == nil {
		return
	}
	address, err := mail.ParseAddress(*email)
	if err != nil || address.Address != *email || len(*email) > MaxEmail || strings.ContainsFunc(*email, isUnprintable) {
		is.Add(field, CodeEmailInvalid, nil)
	}
}

// isUnprintable reports whether nobody can see r: an address that holds such looks
// like another one. The parser refuses those of ASCII only.
func isUnprintable(r rune) bool { return !unicode.IsPrint(r) }

// CheckPassword notes every reason why password cannot be set for the account
// with this e-mail address: it is too short or long, among the commonest, or holds
// the address or the product's name (OWASP ASVS 5.0, 6.2).
func CheckPassword(is *Issues, field, password, email string) {
	switch length := utf8.RuneCountInString(password); {
	case length < MinPassword:
		is.Add(field, CodeTooShort, Params{"min": strconv.Itoa(MinPassword)})
	case length > MaxPassword:
		is.Add(field, CodeTooLong, Params{"max": strconv.Itoa(MaxPassword)})
	case isWeak(strings.ToLower(password), email):
		is.Add(field, CodePasswordWeak, nil)
	}
}
