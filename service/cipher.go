package service

import (
	"crypto/aes"
	"crypto/cipher"
	"errors"
	"io"
)

// purposeSecondFactor is what secrets of authenticators are encrypted for.
const purposeSecondFactor = "second factor"

// errSealed means that what is stored was written with another pepper, or for
// something else.
var errSealed = errors.New("a stored secret cannot be opened")

// encrypt returns a secret as it is stored: only a program that has the pepper
// opens it, and only for the same purpose and owner (AES-256-GCM, NIST SP
// 800-38D).
func (s *Service) encrypt(purpose, owner string, secret []byte) ([]byte, error) {
	aead, err := newAEAD(s.peppers.first(), purpose)
	if err != nil {
		return nil, err
	}
	nonce := make([]byte, aead.NonceSize(), aead.NonceSize()+len(secret)+aead.Overhead())
	if _, err := io.ReadFull(s.random, nonce); err != nil {
		return nil, err
	}
	return aead.Seal(nonce, nonce, secret, []byte(owner)), nil
}

// decrypt returns a secret that encrypt stored with any pepper that is known.
func (s *Service) decrypt(purpose, owner string, stored []byte) ([]byte, error) {
	for _, pepper := range s.peppers.all() {
		secret, err := decryptWith(pepper, purpose, owner, stored)
		if !errors.Is(err, errSealed) {
			return secret, err
		}
	}
	return nil, errSealed
}

func decryptWith(pepper []byte, purpose, owner string, stored []byte) ([]byte, error) {
	aead, err := newAEAD(pepper, purpose)
	if err != nil {
		return nil, err
	}
	if len(stored) < aead.NonceSize() {
		return nil, errSealed
	}
	nonce, text := stored[:aead.NonceSize()], stored[aead.NonceSize():]
	secret, err := aead.Open(nil, nonce, text, []byte(owner))
	if err != nil {
		return nil, errSealed
	}
	return secret, nil
}

func newAEAD(pepper []byte, purpose string) (cipher.AEAD, error) {
	block, err := aes.NewCipher(derive(pepper, "encrypt "+purpose))
	if err != nil {
		return nil, err
	}
	return cipher.NewGCM(block)
}
