// Package secret makes what only a program that has the pepper can make, and opens it:
// seals, ciphertexts and keyed hashes, each for one purpose. It keeps nothing, and
// knows neither what it guards nor where peppers come from.
package secret

import (
	"crypto/hmac"
	"crypto/sha256"
	"io"
)

// Ring is the peppers that a program has. What is new is made with the present one;
// what older ones made can be opened still. Safe for concurrent use.
type Ring struct {
	random  io.Reader
	peppers [][]byte // the present one first
}

// New returns a Ring. random is cryptographically secure, and every pepper has at
// least 32 bytes.
func New(random io.Reader, present []byte, older ...[]byte) *Ring {
	return &Ring{random: random, peppers: append([][]byte{present}, older...)}
}

// present returns the pepper for what is new.
func (r *Ring) present() []byte { return r.peppers[0] }

// Derive returns a secret for one purpose. Nobody who has it learns the pepper
// or the secret of another purpose (RFC 2104).
func Derive(pepper []byte, purpose string) []byte { return mac(pepper, []byte(purpose)) }

func mac(key, text []byte) []byte {
	hash := hmac.New(sha256.New, key)
	hash.Write(text)
	return hash.Sum(nil)
}
