package hoko_test

import (
	"regexp"
	"strings"
	"testing"

	"github.com/hoko-to/hoko"
)

// shortIDFault returns what is wrong with a short id that somebody chose, or "".
func shortIDFault(tb testing.TB, id string) hoko.Code {
	tb.Helper()
	return linkFaults(tb, func(l *hoko.Link) { l.ShortID = id })["shortId"]
}

func TestShortIDs(t *testing.T) {
	t.Parallel()
	longest := strings.Repeat("a", 64)
	for id, want := range map[string]hoko.Code{
		"a": "", "Q3": "", "0": "", "OTa83BOY": "", "a-_": "", longest: "", "apis": "", "adminx": "", "api-2": "",
		"-a": hoko.CodeShortIDInvalid, "_": hoko.CodeShortIDInvalid, "_a": hoko.CodeShortIDInvalid, longest + "a": hoko.CodeShortIDInvalid,
		"a.b": hoko.CodeShortIDInvalid, "a/b": hoko.CodeShortIDInvalid, "a b": hoko.CodeShortIDInvalid, "é": hoko.CodeShortIDInvalid, "a\n": hoko.CodeShortIDInvalid,
		"a%20": hoko.CodeShortIDInvalid, "a?": hoko.CodeShortIDInvalid, "\x00": hoko.CodeShortIDInvalid, "\u212a": hoko.CodeShortIDInvalid, ".well-known": hoko.CodeShortIDInvalid,
		"api": hoko.CodeShortIDReserved, "API": hoko.CodeShortIDReserved, "Graphql": hoko.CodeShortIDReserved, "well-known": hoko.CodeShortIDReserved,
	} {
		if got := shortIDFault(t, id); got != want {
			t.Errorf("%q: %q, want %q", id, got, want)
		}
		if got := hoko.IsShortID(id); got != (want != hoko.CodeShortIDInvalid) {
			t.Errorf("%q has the shape of a short id: %v", id, got)
		}
	}
}

func TestReservedSegmentsAreNoShortIDs(t *testing.T) {
	t.Parallel()
	for _, segment := range hoko.ReservedSegments() {
		if segment != strings.ToLower(segment) {
			t.Errorf("%q is not in lower case", segment)
		}
		for _, id := range []string{segment, strings.ToUpper(segment), strings.ToUpper(segment[:1]) + segment[1:]} {
			if shortIDFault(t, id) == "" {
				t.Errorf("%q is free", id)
			}
		}
	}
	for _, served := range []string{"admin", "api", "graphql", "healthz", "readyz", "analytics.js", "favicon.ico", "robots.txt"} {
		if shortIDFault(t, served) == "" {
			t.Errorf("%q, an address of the program, is free", served)
		}
	}
}

func FuzzIsShortID(f *testing.F) {
	unreserved := regexp.MustCompile(`^[0-9A-Za-z_-]{1,64}$`)
	for _, seed := range []string{"a", "a\n", "é", "-", "_a", "\u212a"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, id string) {
		if hoko.IsShortID(id) && !unreserved.MatchString(id) {
			t.Errorf("%q goes into a URL as it is", id)
		}
	})
}
