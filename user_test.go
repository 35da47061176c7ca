package hoko_test

import (
	"strings"
	"testing"
	"unicode"

	"github.com/hoko-to/hoko"
)

func emailFault(email string) hoko.Code {
	user := hoko.User{Email: email, Name: "any"}
	return codesOf(user.Validate)["email"]
}

func TestEmails(t *testing.T) {
	t.Parallel()
	longest := "a@" + strings.Repeat("b", 248) + ".com"
	for _, email := range []string{"a@b", "ada@example.com", "a.b+c@sub.example.com", "a@münchen.de", "o'neill@example.com", longest} {
		if got := emailFault(email); got != "" {
			t.Errorf("%q: %s", email, got)
		}
	}
	for _, email := range []string{
		"", "a", "@b", "a@", "a b@c", "Ada <a@b>", "<a@b>", "a@b,c@d", "a@b\r\nBcc: x@y", "a@b ", " a@b", "a@b\x00", "a@@b", "a..b@c", `"a b"@c`, "a@b (c)", "a@\xff", "\u009da@b", "a\u202e@b", longest + "m",
	} {
		if got := emailFault(email); got != hoko.CodeEmailInvalid {
			t.Errorf("%q: %q", email, got)
		}
	}
}

func FuzzEmail(f *testing.F) {
	for _, seed := range []string{"a@b", " A@B ", `"a\"b"@c`, "a@[::1]", "=?utf-8?q?a?= <a@b>", "a@b\u2028", "\u00a0a@b", "\u009d@a"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, given string) {
		email := hoko.NormalizeEmail(given)
		if emailFault(email) != "" {
			return
		}
		if hoko.NormalizeEmail(email) != email {
			t.Errorf("%q is stored as %q and then as %q", given, email, hoko.NormalizeEmail(email))
		}
		if !strings.Contains(email, "@") || strings.ContainsFunc(email, unicode.IsControl) || len(email) > 254 {
			t.Errorf("accepted %q", email)
		}
	})
}

func TestCheckPassword(t *testing.T) {
	t.Parallel()
	for password, want := range map[string]hoko.Code{
		strings.Repeat("ab", hoko.MinPassword/2): "", strings.Repeat("ab", hoko.MaxPassword/2): "", "correct horse": "", "a  b      c": "", "adverbial word": "",
		strings.Repeat("a", hoko.MinPassword): hoko.CodePasswordWeak, strings.Repeat(" ", 20): hoko.CodePasswordWeak, strings.Repeat("م", hoko.MinPassword): hoko.CodePasswordWeak,
		"PassWord123": hoko.CodePasswordWeak, "1q2w3e4r5t": hoko.CodePasswordWeak, "my Hoko account": hoko.CodePasswordWeak, "lovelace1815!": hoko.CodePasswordWeak,
		"": hoko.CodeTooShort, strings.Repeat("a", hoko.MinPassword-1): hoko.CodeTooShort, strings.Repeat("a", hoko.MaxPassword+1): hoko.CodeTooLong,
	} {
		if got := codesOf(func(is *hoko.Issues) { hoko.CheckPassword(is, "password", password, "lovelace@example.test") })["password"]; got != want {
			t.Errorf("%d bytes: %q, want %q", len(password), got, want)
		}
	}
}

func TestCountries(t *testing.T) {
	t.Parallel()
	known := 0
	for a := 'A'; a <= 'Z'; a++ {
		for b := 'A'; b <= 'Z'; b++ {
			if hoko.KnownCountry(string([]rune{a, b})) {
				known++
			}
		}
	}
	if known != 249 {
		t.Errorf("%d countries, ISO 3166-1 has 249", known)
	}
	for _, code := range []string{"", " ", "  ", "D", "de", "De", "DEU", " D", "E ", "XX", "UK", "AD AE"} {
		if hoko.KnownCountry(code) {
			t.Errorf("%q is a country", code)
		}
	}
}
