package hoko

import (
	"net/mail"
	"strconv"
	"strings"
	"time"
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
	if err != nil || address.Address != *email || len(*email) > MaxEmail {
		is.Add(field, CodeEmailInvalid, nil)
	}
}

// CheckPassword notes every reason why password cannot be set.
func CheckPassword(is *Issues, password string) {
	switch length := utf8.RuneCountInString(password); {
	case length < MinPassword:
		is.Add("password", CodeTooShort, Params{"min": strconv.Itoa(MinPassword)})
	case length > MaxPassword:
		is.Add("password", CodeTooLong, Params{"max": strconv.Itoa(MaxPassword)})
	}
}
