package hoko_test

import (
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/hoko-to/hoko"
)

func TestCleanText(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		given string
		most  int
		want  string
	}{
		{"", 0, ""},
		{"abc", 3, "abc"},
		{"abcd", 3, "abc"},
		{"abc", 0, ""},
		{"a\x00b\r\n\tc\x7f\u0085", 10, "abc"},
		{"a\xffb", 10, "a\uFFFDb"},
		{"\xff\xfe", 10, "\uFFFD"},
		{"éé", 3, "é"},
		{"€€", 3, "€"},
		{"€€", 4, "€"},
		{"€€", 5, "€"},
		{"€", 2, ""},
		{"😀😀", 5, "😀"},
		{"😀😀", 6, "😀"},
		{"😀😀", 7, "😀"},
		{"\uFFFD\uFFFD", 4, "\uFFFD"},
		{"مرحبا", 4, "مر"},
	} {
		if got := hoko.CleanText(c.given, c.most); got != c.want {
			t.Errorf("%q in %d bytes: %q, want %q", c.given, c.most, got, c.want)
		}
	}
}

func FuzzCleanText(f *testing.F) {
	for _, seed := range []string{"abc", "a\x00\xff", "€€€", "😀\u0085\uFFFD", strings.Repeat("é", 300)} {
		for _, most := range []uint8{0, 1, 2, 4, 255} {
			f.Add(seed, most)
		}
	}
	f.Fuzz(func(t *testing.T, given string, most uint8) {
		got := hoko.CleanText(given, int(most))
		if !utf8.ValidString(got) || len(got) > int(most) || strings.ContainsFunc(got, unicode.IsControl) {
			t.Errorf("%q in %d bytes: %q", given, most, got)
		}
		if again := hoko.CleanText(got, int(most)); again != got {
			t.Errorf("%q becomes %q when it is cleaned again", got, again)
		}
		whole := hoko.CleanText(given, 3*len(given))
		if !strings.HasPrefix(whole, got) || len(whole) > len(got) && len(got)+utf8.UTFMax <= int(most) {
			t.Errorf("%q in %d bytes: %q, which is not the most that fits", whole, most, got)
		}
		if utf8.ValidString(given) && !strings.ContainsFunc(given, unicode.IsControl) && whole != given {
			t.Errorf("%q was changed to %q", given, whole)
		}
	})
}

func TestCheckIdempotencyKey(t *testing.T) {
	t.Parallel()
	for key, want := range map[string]hoko.Code{
		"": "", "a": "", strings.Repeat("é", hoko.MaxKeyField): "",
		" ": hoko.CodeRequired, strings.Repeat("é", hoko.MaxKeyField+1): hoko.CodeTooLong, "a\x00": hoko.CodeCharacterForbidden, "\xff": hoko.CodeCharacterForbidden,
	} {
		got := codesOf(func(is *hoko.Issues) { hoko.CheckIdempotencyKey(is, key) })["idempotencyKey"]
		if got != want {
			t.Errorf("%q: %q, want %q", key, got, want)
		}
	}
}

// FuzzCheckIdempotencyKey holds that a key that marks retries can be stored as it
// is in both databases, and that none is refused for its content alone that can.
func FuzzCheckIdempotencyKey(f *testing.F) {
	for _, seed := range []string{"", " ", "order-1", "\x00", "\xff", "\u2028", strings.Repeat("é", hoko.MaxKeyField+1), "a\tb"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, key string) {
		got := codesOf(func(is *hoko.Issues) { hoko.CheckIdempotencyKey(is, key) })["idempotencyKey"]
		storable := utf8.ValidString(key) && !strings.Contains(key, "\x00") && utf8.RuneCountInString(key) <= hoko.MaxKeyField
		if got == "" && !storable {
			t.Errorf("%q is accepted", key)
		}
		if got != "" && storable && strings.TrimSpace(key) != "" && !strings.ContainsFunc(key, unicode.IsControl) {
			t.Errorf("%q is refused: %s", key, got)
		}
	})
}
