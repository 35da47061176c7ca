package secret

import (
	"crypto/aes"
	"crypto/cipher"
	"errors"
	"io"
)

// ErrSealed means that what is stored was written with another pepper, or for
// something else.
var ErrSealed = errors.New("a stored secret cannot be opened")

// Encrypt returns a secret as it is stored: only a program that has the pepper
// opens it, and only for the same purpose and owner (AES-256-GCM, NIST SP
// 800-38D).
func (r *Ring) Encrypt(purpose, owner string, secret []byte) ([]byte, error) {
	aead, err := newAEAD(r.present(), purpose)
	if err != nil {
		return nil, err
	}
	nonce := make([]byte, aead.NonceSize(), aead.NonceSize()+len(secret)+aead.Overhead())
	if _, err := io.ReadFull(r.random, nonce); err != nil {
		return nil, err
	}
	return aead.Seal(nonce, nonce, secret, []byte(owner)), nil
}

// Decrypt returns a secret that Encrypt stored with any pepper that is known, or
// ErrSealed.
func (r *Ring) Decrypt(purpose, owner string, stored []byte) ([]byte, error) {
	for _, pepper := range r.peppers {
		secret, err := decryptWith(pepper, purpose, owner, stored)
		if !errors.Is(err, ErrSealed) {
			return secret, err
		}
	}
	return nil, ErrSealed
}

// Renew returns what is stored of a secret as Encrypt would store it now, or nil if
// the present pepper opens it. It fails with ErrSealed as Decrypt does.
func (r *Ring) Renew(purpose, owner string, stored []byte) ([]byte, error) {
	if _, err := decryptWith(r.present(), purpose, owner, stored); !errors.Is(err, ErrSealed) {
		return nil, err
	}
	secret, err := r.Decrypt(purpose, owner, stored)
	if err != nil {
		return nil, err
	}
	return r.Encrypt(purpose, owner, secret)
}

func decryptWith(pepper []byte, purpose, owner string, stored []byte) ([]byte, error) {
	aead, err := newAEAD(pepper, purpose)
	if err != nil {
		return nil, err
	}
	if len(stored) < aead.NonceSize() {
		return nil, ErrSealed
	}
	nonce, text := stored[:aead.NonceSize()], stored[aead.NonceSize():]
	secret, err := aead.Open(nil, nonce, text, []byte(owner))
	if err != nil {
		return nil, ErrSealed
	}
	return secret, nil
}

func newAEAD(pepper []byte, purpose string) (cipher.AEAD, error) {
	block, err := aes.NewCipher(Derive(pepper, "encrypt "+purpose))
	if err != nil {
		return nil, err
	}
	return cipher.NewGCM(block)
}
