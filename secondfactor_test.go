package hoko_test

import (
	"crypto/rand"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/hoko-to/hoko"
)

// The test values of RFC 6238, appendix B, cut to six digits.
func TestTOTPCodes(t *testing.T) {
	t.Parallel()
	secret := hoko.TOTPSecret("12345678901234567890")
	for at, want := range map[int64]string{
		59: "287082", 1111111109: "081804", 1111111111: "050471", 1234567890: "005924", 2000000000: "279037", 20000000000: "353130",
	} {
		now := time.Unix(at, 0)
		if got := secret.Code(hoko.TOTPStep(now)); got != want {
			t.Errorf("at %d: %s, want %s", at, got, want)
		}
		if step, ok := secret.Match(want, now, 0); !ok || step != hoko.TOTPStep(now) {
			t.Errorf("at %d: no match", at)
		}
	}
}

// A code is good for its step and the one on each side, and for no step up to the
// one that was accepted last.
func TestTOTPWindow(t *testing.T) {
	t.Parallel()
	secret, now := hoko.TOTPSecret("12345678901234567890"), time.Unix(1234567890, 0)
	step := hoko.TOTPStep(now)
	for offset, want := range map[int64]bool{-2: false, -1: true, 0: true, 1: true, 2: false} {
		if _, ok := secret.Match(secret.Code(step+offset), now, 0); ok != want {
			t.Errorf("%+d steps: %v", offset, ok)
		}
		if _, ok := secret.Match(secret.Code(step+offset), now, step+offset); ok {
			t.Errorf("%+d steps: accepted again", offset)
		}
	}
	for _, wrong := range []string{"", "0", "005925", "0059240", " 05924", "abcdef", "００５９２４"} {
		if _, ok := secret.Match(wrong, now, 0); ok {
			t.Errorf("%q matches", wrong)
		}
	}
}

func TestTOTPSecret(t *testing.T) {
	t.Parallel()
	secret, err := hoko.NewTOTPSecret(rand.Reader)
	if err != nil || len(secret) != 20 || len(secret.Text()) != 32 {
		t.Fatal(secret.Text(), err)
	}
	uri, err := url.Parse(secret.URI("Hoko", "ada+x@example.test"))
	if err != nil || uri.Scheme != "otpauth" || uri.Host != "totp" || uri.Path != "/Hoko:ada+x@example.test" ||
		uri.Query().Get("secret") != secret.Text() || uri.Query().Get("issuer") != "Hoko" {
		t.Error(uri, err)
	}
	if _, err := hoko.NewTOTPSecret(strings.NewReader("short")); err == nil {
		t.Error("a secret of less than it takes")
	}
}

func TestRecoveryCodes(t *testing.T) {
	t.Parallel()
	codes, err := hoko.NewRecoveryCodes(rand.Reader)
	if err != nil || len(codes) != hoko.RecoveryCodes {
		t.Fatal(codes, err)
	}
	seen := map[string]bool{}
	for _, code := range codes {
		bare := hoko.NormalizeSecondFactorCode(code)
		if seen[code] || len(code) != 27 || len(bare) != 24 || hoko.NormalizeSecondFactorCode(" "+strings.ToUpper(bare[:5])+" "+bare[5:]) != bare {
			t.Errorf("%q", code)
		}
		seen[code] = true
	}
	if _, err := hoko.NewRecoveryCodes(strings.NewReader("short")); err == nil {
		t.Error("codes of less than it takes")
	}
}
