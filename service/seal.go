package service

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"slices"
)

// seal returns what only this program can write about parts, in every process
// that has the pepper. Purposes never open each other's seals.
func (s *Service) seal(purpose string, parts ...string) string {
	return sealWith(s.peppers.first(), purpose, parts)
}

// sealed reports whether seal made the given text of parts, with any pepper that
// is known, in constant time.
func (s *Service) sealed(given, purpose string, parts ...string) bool {
	return slices.ContainsFunc(s.peppers.all(), func(pepper []byte) bool {
		return hmac.Equal([]byte(given), []byte(sealWith(pepper, purpose, parts)))
	})
}

func sealWith(pepper []byte, purpose string, parts []string) string {
	mac := hmac.New(sha256.New, derive(pepper, purpose))
	for _, part := range parts {
		mac.Write([]byte(part))
		mac.Write([]byte{0}) // no part has one, so that none passes for two
	}
	return base64.RawURLEncoding.EncodeToString(mac.Sum(nil))
}
