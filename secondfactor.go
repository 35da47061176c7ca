package hoko

import (
	"crypto/hmac"
	"crypto/sha1" //nolint:gosec // what RFC 6238 and every authenticator use
	"crypto/subtle"
	"encoding/base32"
	"encoding/binary"
	"fmt"
	"io"
	"net/url"
	"strings"
	"time"
)

// Shape of a second factor (RFC 6238, with the values that every authenticator
// understands).
const (
	totpSecretBytes = 20 // as long as the hash (RFC 4226, section 4)
	totpStep        = 30 * time.Second
	totpSkew        = 1 // steps that clocks may differ by
	totpModulus     = 1_000_000
)

// Recovery codes: how many a person gets, and how many bytes each has. With 120
// bits a fast hash is enough (OWASP ASVS 5.0, 6.5.2).
const (
	RecoveryCodes     = 10
	recoveryCodeBytes = 15
)

// SecondFactor is what a person proves besides the password: an authenticator
// that knows a secret.
type SecondFactor struct {
	UserID      string
	Sealed      []byte     // the secret, encrypted
	ConfirmedAt *time.Time // nil while the person has not shown a first code
	LastStep    int64      // the latest step whose code was accepted; no code is accepted twice
	CreatedAt   time.Time
}

// Confirmed reports whether signing in takes the factor.
func (f *SecondFactor) Confirmed() bool { return f != nil && f.ConfirmedAt != nil }

// TOTPSecret is what an authenticator and the program share.
type TOTPSecret []byte

// NewTOTPSecret draws a secret.
func NewTOTPSecret(random io.Reader) (TOTPSecret, error) {
	secret := make(TOTPSecret, totpSecretBytes)
	_, err := io.ReadFull(random, secret)
	return secret, err
}

// Text returns the secret as people type it into an authenticator.
func (s TOTPSecret) Text() string { return letters().EncodeToString(s) }

// URI returns the secret as authenticators read it from a picture: the key URI
// format. issuer names the site and account the person.
func (s TOTPSecret) URI(issuer, account string) string {
	values := url.Values{"secret": {s.Text()}, "issuer": {issuer}}
	return "otpauth://totp/" + url.PathEscape(issuer+":"+account) + "?" + strings.ReplaceAll(values.Encode(), "+", "%20")
}

// Code returns the six digits of a step (RFC 4226, section 5.3).
func (s TOTPSecret) Code(step int64) string {
	mac := hmac.New(sha1.New, s)
	_, _ = mac.Write(binary.BigEndian.AppendUint64(nil, uint64(step))) // which cannot fail
	sum := mac.Sum(nil)
	at := sum[len(sum)-1] & 0xf
	return fmt.Sprintf("%06d", binary.BigEndian.Uint32(sum[at:])&0x7fffffff%totpModulus)
}

// Match returns the step whose code this is, among those after the step that was
// accepted last and within one of now.
func (s TOTPSecret) Match(code string, now time.Time, after int64) (step int64, ok bool) {
	current := TOTPStep(now)
	for candidate := current - totpSkew; candidate <= current+totpSkew; candidate++ {
		if subtle.ConstantTimeCompare([]byte(s.Code(candidate)), []byte(code)) == 1 && candidate > after {
			step, ok = candidate, true
		}
	}
	return step, ok
}

// TOTPStep returns the number of the step that a moment lies in.
func TOTPStep(now time.Time) int64 { return now.Unix() / int64(totpStep/time.Second) }

// NewRecoveryCodes draws the codes that take the place of a lost authenticator,
// once each.
func NewRecoveryCodes(random io.Reader) ([]string, error) {
	codes := make([]string, RecoveryCodes)
	for i := range codes {
		raw := make([]byte, recoveryCodeBytes)
		if _, err := io.ReadFull(random, raw); err != nil {
			return nil, err
		}
		text := strings.ToLower(letters().EncodeToString(raw))
		codes[i] = strings.Join([]string{text[:6], text[6:12], text[12:18], text[18:]}, "-")
	}
	return codes, nil
}

// NormalizeSecondFactorCode returns a code without what people put between its
// parts.
func NormalizeSecondFactorCode(code string) string {
	return strings.ToLower(strings.NewReplacer(" ", "", "-", "").Replace(code))
}

func letters() *base32.Encoding { return base32.StdEncoding.WithPadding(base32.NoPadding) }
