package hoko

import (
	"crypto/hmac"
	"crypto/sha256"
	"crypto/subtle"
	"fmt"
	"hash/crc32"
	"io"
	"slices"
	"strings"
)

// The text of a key is hoko_<public id>_<secret><checksum>: only letters,
// digits and _, so that a double click selects all of it.
const (
	keyPrefix    = "hoko_"
	publicIDLen  = 12
	secretLen    = 32
	checksumLen  = 6
	keyTextLen   = len(keyPrefix) + publicIDLen + 1 + secretLen + checksumLen
	base62Digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
)

// KeyText is the whole of a key. It is a secret: it prints as its public part.
type KeyText struct{ text string }

// NewKeyText draws a key from random, which must be cryptographically secure.
func NewKeyText(random io.Reader) (KeyText, error) {
	digits, err := RandomBase62(random, publicIDLen+secretLen)
	if err != nil {
		return KeyText{}, err
	}
	body := keyPrefix + digits[:publicIDLen] + "_" + digits[publicIDLen:]
	return KeyText{body + keyChecksum(body)}, nil
}

// ParseKeyText returns the key that text is, and whether it is one: the right
// shape and the right checksum. It needs no look-up.
func ParseKeyText(text string) (KeyText, bool) {
	if !LooksLikeKey(text) {
		return KeyText{}, false
	}
	body := text[:keyTextLen-checksumLen]
	ok := subtle.ConstantTimeCompare([]byte(text[len(body):]), []byte(keyChecksum(body))) == 1
	return KeyText{text}, ok
}

// LooksLikeKey reports whether text has the shape of a key, without its
// checksum.
func LooksLikeKey(text string) bool {
	if len(text) != keyTextLen || !strings.HasPrefix(text, keyPrefix) || text[len(keyPrefix)+publicIDLen] != '_' {
		return false
	}
	digits := text[len(keyPrefix):len(keyPrefix)+publicIDLen] + text[len(keyPrefix)+publicIDLen+1:]
	return strings.Trim(digits, base62Digits) == ""
}

// HoldsKey reports whether a word of text has the shape of a key.
func HoldsKey(text string) bool {
	words := strings.FieldsFunc(text, func(r rune) bool { return r != '_' && !strings.ContainsRune(base62Digits, r) })
	return slices.ContainsFunc(words, LooksLikeKey)
}

// PublicID returns the part that the key is found by.
func (k KeyText) PublicID() string { return k.text[len(keyPrefix) : len(keyPrefix)+publicIDLen] }

// LastFour returns the last four characters.
func (k KeyText) LastFour() string { return k.text[keyTextLen-4:] }

// Reveal returns the whole key. It goes to its owner, once, and nowhere else.
func (k KeyText) Reveal() string { return k.text }

// String returns the public part, so that a key in a log is none.
func (k KeyText) String() string { return keyPrefix + k.PublicID() + "_…" }

// Format writes the public part, whatever the verb: without it some of them
// look into the struct.
func (k KeyText) Format(f fmt.State, _ rune) { _, _ = io.WriteString(f, k.String()) }

// Hash returns what is stored of the key: HMAC-SHA-256 with a pepper of the
// server over the whole text. A slow hash would protect a 190-bit secret no
// better and hand out a denial of service.
func (k KeyText) Hash(pepper []byte) []byte {
	mac := hmac.New(sha256.New, pepper)
	mac.Write([]byte(k.text))
	return mac.Sum(nil)
}

// Matches reports whether hash was made of this key. It takes the same time
// whatever the answer.
func (k KeyText) Matches(hash, pepper []byte) bool { return hmac.Equal(hash, k.Hash(pepper)) }

// keyChecksum returns the CRC-32 (IEEE) of body as six base62 digits.
func keyChecksum(body string) string {
	sum := crc32.ChecksumIEEE([]byte(body))
	var digits [checksumLen]byte
	for i := range digits {
		digits[checksumLen-1-i] = base62Digits[sum%62]
		sum /= 62
	}
	return string(digits[:])
}

// RandomBase62 draws n digits from random, each equally likely.
func RandomBase62(random io.Reader, n int) (string, error) {
	const unbiased = 256 - 256%62
	digits := make([]byte, 0, n)
	var pool [64]byte
	for len(digits) < n {
		if _, err := io.ReadFull(random, pool[:]); err != nil {
			return "", err
		}
		for _, b := range pool {
			if b < unbiased && len(digits) < n {
				digits = append(digits, base62Digits[b%62])
			}
		}
	}
	return string(digits), nil
}
