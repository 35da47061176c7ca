package secret

import (
	"bytes"
	"crypto/rand"
	"errors"
	"testing"

	"pgregory.net/rapid"
)

func pepper(fill byte) []byte { return bytes.Repeat([]byte{fill}, 32) }

// TestOnlyTheOwnerOpens: nobody opens a secret of somebody else, for another purpose,
// with another pepper, or after a byte of it was changed or cut off.
func TestOnlyTheOwnerOpens(t *testing.T) {
	t.Parallel()
	ring, foreign := New(rand.Reader, pepper(1)), New(rand.Reader, pepper(2))
	rapid.Check(t, func(t *rapid.T) {
		owner, text := rapid.String().Draw(t, "owner"), rapid.SliceOf(rapid.Byte()).Draw(t, "secret")
		stored, err := ring.Encrypt("purpose", owner, text)
		if err != nil {
			t.Fatal(err)
		}
		if opened, err := ring.Decrypt("purpose", owner, stored); err != nil || !bytes.Equal(opened, text) {
			t.Fatalf("it opened %x: %v", opened, err)
		}
		changed := bytes.Clone(stored)
		changed[rapid.IntRange(0, len(changed)-1).Draw(t, "at")] ^= 1 << rapid.IntRange(0, 7).Draw(t, "bit")
		for name, open := range map[string]func() ([]byte, error){
			"somebody else's": func() ([]byte, error) { return ring.Decrypt("purpose", owner+"'", stored) },
			"another purpose": func() ([]byte, error) { return ring.Decrypt("purposes", owner, stored) },
			"another pepper":  func() ([]byte, error) { return foreign.Decrypt("purpose", owner, stored) },
			"a changed one":   func() ([]byte, error) { return ring.Decrypt("purpose", owner, changed) },
			"a cut one": func() ([]byte, error) {
				return ring.Decrypt("purpose", owner, stored[:rapid.IntRange(0, len(stored)-1).Draw(t, "length")])
			},
		} {
			if _, err := open(); !errors.Is(err, ErrSealed) {
				t.Fatalf("%s: %v", name, err)
			}
		}
	})
}

// TestSealsTellPartsApart: a seal holds for its purpose and parts alone, and what is
// in one part cannot be moved into the next.
func TestSealsTellPartsApart(t *testing.T) {
	t.Parallel()
	ring := New(rand.Reader, pepper(1))
	seal := ring.Seal("purpose", "ab", "c")
	if !ring.Sealed(seal, "purpose", "ab", "c") {
		t.Error("it does not hold")
	}
	for name, holds := range map[string]bool{
		"moved":           ring.Sealed(seal, "purpose", "a", "bc"),
		"joined":          ring.Sealed(seal, "purpose", "abc"),
		"longer":          ring.Sealed(seal, "purpose", "ab", "c", ""),
		"another purpose": ring.Sealed(seal, "purposes", "ab", "c"),
		"another pepper":  New(rand.Reader, pepper(2)).Sealed(seal, "purpose", "ab", "c"),
		"none":            ring.Sealed("", "purpose", "ab", "c"),
	} {
		if holds {
			t.Errorf("%s: it holds", name)
		}
	}
}

// TestOlderPeppersOpen what they made, and are needed no longer once it was renewed.
func TestOlderPeppersOpen(t *testing.T) {
	t.Parallel()
	before, both, after := New(rand.Reader, pepper(1)), New(rand.Reader, pepper(2), pepper(1)), New(rand.Reader, pepper(2))
	stored, err := before.Encrypt("purpose", "owner", []byte("secret"))
	if err != nil {
		t.Fatal(err)
	}
	if !both.Sealed(before.Seal("purpose", "part"), "purpose", "part") || !bytes.Equal(both.Hashes("purpose", nil)[1], before.Hashes("purpose", nil)[0]) {
		t.Error("a seal or a hash of the older pepper is not known")
	}
	if _, err := after.Renew("purpose", "owner", stored); !errors.Is(err, ErrSealed) {
		t.Errorf("without the older pepper: %v", err)
	}
	renewed, err := both.Renew("purpose", "owner", stored)
	if err != nil {
		t.Fatal(err)
	}
	if opened, err := after.Decrypt("purpose", "owner", renewed); err != nil || string(opened) != "secret" {
		t.Errorf("it opened %q: %v", opened, err)
	}
	if again, err := both.Renew("purpose", "owner", renewed); err != nil || again != nil {
		t.Errorf("it was renewed again: %v", err)
	}
}
