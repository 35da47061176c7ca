package hoko_test

import (
	"math/rand/v2"
	"net/netip"
	"net/url"
	"testing"

	"github.com/hoko-to/hoko"
)

// randomFrom returns a reader of random bytes that are the same in every run.
func randomFrom(seed byte) *rand.ChaCha8 { return rand.NewChaCha8([32]byte{seed}) }

// siteAt returns the site with a base URL.
func siteAt(tb testing.TB, base string) hoko.Site {
	tb.Helper()
	u, err := url.Parse(base)
	if err != nil {
		tb.Fatal(err)
	}
	return hoko.NewSite(*u)
}

// issuesOf returns the faults that check notes.
func issuesOf(check func(is *hoko.Issues)) []hoko.Issue {
	var is hoko.Issues
	check(&is)
	if own := hoko.ErrorOf(is.Err()); own != nil {
		return own.Issues
	}
	return nil
}

// codesOf returns the codes of the faults that check notes, by field.
func codesOf(check func(is *hoko.Issues)) map[string]hoko.Code {
	codes := map[string]hoko.Code{}
	for _, issue := range issuesOf(check) {
		codes[issue.Field] = issue.Code
	}
	return codes
}

func address(tb testing.TB, text string) netip.Addr {
	tb.Helper()
	addr, err := netip.ParseAddr(text)
	if err != nil {
		tb.Fatal(err)
	}
	return addr
}
