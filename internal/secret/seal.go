package secret

import (
	"crypto/hmac"
	"encoding/base64"
	"slices"
)

// Seal returns what only this program can write about parts, in every process
// that has the pepper. Purposes never open each other's seals. No part holds a NUL.
func (r *Ring) Seal(purpose string, parts ...string) string {
	return seal(r.present(), purpose, parts)
}

// Sealed reports whether Seal made the given text of parts, with any pepper that
// is known, in constant time.
func (r *Ring) Sealed(given, purpose string, parts ...string) bool {
	return slices.ContainsFunc(r.peppers, func(pepper []byte) bool {
		return hmac.Equal([]byte(given), []byte(seal(pepper, purpose, parts)))
	})
}

func seal(pepper []byte, purpose string, parts []string) string {
	var text []byte
	for _, part := range parts {
		text = append(text, part...)
		text = append(text, 0) // no part has one, so that none passes for two
	}
	return base64.RawURLEncoding.EncodeToString(mac(Derive(pepper, purpose), text))
}

// Hashes returns a hash of a text for each pepper, that of the present one first.
// Nobody without a pepper can guess the text from them.
func (r *Ring) Hashes(purpose string, text []byte) [][]byte {
	hashes := make([][]byte, len(r.peppers))
	for i, pepper := range r.peppers {
		hashes[i] = mac(Derive(pepper, purpose), text)
	}
	return hashes
}
