package hoko_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"regexp"
	"strings"
	"testing"
	"testing/iotest"

	"pgregory.net/rapid"

	"github.com/hoko-to/hoko"
)

const (
	base62       = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
	keyTextShape = `^hoko_[0-9A-Za-z]{12}_[0-9A-Za-z]{38}$`
	checksumAt   = 50 // where the six characters of the checksum begin
)

func newKeyText(tb rapid.TB, random io.Reader) hoko.KeyText {
	tb.Helper()
	key, err := hoko.NewKeyText(random)
	if err != nil {
		tb.Fatal(err)
	}
	return key
}

// drawnKeyText draws a key in a property.
func drawnKeyText(t *rapid.T) hoko.KeyText {
	return newKeyText(t, bytes.NewReader(rapid.SliceOfN(rapid.ByteMax(247), 64, 64).Draw(t, "random")))
}

func TestKeyTextRoundTrip(t *testing.T) {
	t.Parallel()
	shape := regexp.MustCompile(keyTextShape)
	rapid.Check(t, func(t *rapid.T) {
		key := drawnKeyText(t)
		text := key.Reveal()
		parsed, ok := hoko.ParseKeyText(text)
		if !ok || parsed != key || !hoko.LooksLikeKey(text) || !shape.MatchString(text) {
			t.Fatalf("%s does not come back (%v)", text, ok)
		}
		if text[5:17] != key.PublicID() || !strings.HasSuffix(text, key.LastFour()) || len(key.LastFour()) != 4 {
			t.Fatalf("%s has the parts %s and %s", text, key.PublicID(), key.LastFour())
		}
	})
}

// A known key, so that keys that were handed out stay valid.
func TestKeyTextIsStable(t *testing.T) {
	t.Parallel()
	const text = "hoko_000000000000_00000000000000000000000000000000" + "0hUAjb"
	if _, ok := hoko.ParseKeyText(text); !ok {
		t.Errorf("%s is no key", text)
	}
}

// The CRC-32 of everything before it finds every burst of up to 32 bits, so
// each changed character and each swap of two neighbours on one side of the
// border. A swap across the border changes both the text and its checksum: it
// passes for one key in billions.
func TestChecksumFindsSlips(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		text := drawnKeyText(t).Reveal()
		for i := range text {
			for _, digit := range base62 + "_-é\x00" {
				refuseSlip(t, text, text[:i]+string(digit)+text[i+1:])
			}
			if i > 0 && i != checksumAt {
				refuseSlip(t, text, text[:i-1]+text[i:i+1]+text[i-1:i]+text[i+1:])
			}
			refuseSlip(t, text, text[:i]+text[i+1:])
			refuseSlip(t, text, text[:i]+text[i:i+1]+text[i:])
		}
	})
}

func refuseSlip(t *rapid.T, text, slip string) {
	t.Helper()
	if _, ok := hoko.ParseKeyText(slip); ok && slip != text {
		t.Fatalf("%s passes for %s", slip, text)
	}
}

// formatted returns what logs and messages make of a key, in every way that
// comes to mind.
func formatted(tb rapid.TB, key hoko.KeyText) string {
	tb.Helper()
	var out strings.Builder
	for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%q", "%x", "%X", "%d", "%t", "%o", "%e", "%T", "%80s", "%.70v", "%!"} {
		fmt.Fprintf(&out, verb+"\n", key)
		fmt.Fprintf(&out, verb+"\n", &key)
		fmt.Fprintf(&out, verb+"\n", []hoko.KeyText{key})
		fmt.Fprintf(&out, verb+"\n", struct{ Key hoko.KeyText }{key})
	}
	for _, handler := range []slog.Handler{slog.NewTextHandler(&out, nil), slog.NewJSONHandler(&out, nil)} {
		slog.New(handler).Info("key", "key", key, "pointer", &key, "list", []hoko.KeyText{key})
	}
	encoded, err := json.Marshal(map[string]any{"key": key, "pointer": &key})
	if err != nil {
		tb.Fatal(err)
	}
	fmt.Fprintln(&out, string(encoded), key.String(), errors.New(key.String()))
	return out.String()
}

func TestKeyTextPrintsAsItsPublicPart(t *testing.T) {
	t.Parallel()
	const window = 8 // shorter parts of a secret may happen to be a year or a word in the output
	rapid.Check(t, func(t *rapid.T) {
		key := drawnKeyText(t)
		secret, out := key.Reveal()[18:], formatted(t, key)
		for i := range len(secret) - window + 1 {
			part := secret[i : i+window]
			for _, shown := range []string{part, fmt.Sprintf("%x", part), fmt.Sprintf("%X", part)} {
				if strings.Contains(out, shown) {
					t.Fatalf("%s is revealed:\n%s", shown, out)
				}
			}
		}
		if !strings.Contains(out, "hoko_"+key.PublicID()) {
			t.Fatalf("the public part is missing:\n%s", out)
		}
	})
}

func TestKeyTextMatchesItsOwnHashOnly(t *testing.T) {
	t.Parallel()
	random := randomFrom(1)
	key, other := newKeyText(t, random), newKeyText(t, random)
	pepper, wrong := bytes.Repeat([]byte{1}, 32), bytes.Repeat([]byte{2}, 32)
	hash := key.Hash(pepper)
	for name, check := range map[string]struct{ got, want bool }{
		"itself":       {key.Matches(hash, pepper), true},
		"another key":  {other.Matches(hash, pepper), false},
		"wrong pepper": {key.Matches(hash, wrong), false},
		"no hash":      {key.Matches(nil, pepper), false},
		"short hash":   {key.Matches(hash[:16], pepper), false},
		"zero hash":    {key.Matches(make([]byte, 32), pepper), false},
	} {
		if check.got != check.want {
			t.Errorf("%s: matches = %v", name, check.got)
		}
	}
}

// The statistic of 61 degrees of freedom exceeds 117 once in 20,000 fair draws;
// taking bytes modulo 62 would give more than 4,000.
func TestRandomBase62IsUnbiased(t *testing.T) {
	t.Parallel()
	const draws = 1_000_000
	text, err := hoko.RandomBase62(randomFrom(2), draws)
	if err != nil || len(text) != draws {
		t.Fatal(len(text), err)
	}
	expected, statistic := float64(draws)/62, 0.0
	for _, digit := range base62 {
		off := float64(strings.Count(text, string(digit))) - expected
		statistic += off * off / expected
	}
	if statistic > 117 {
		t.Errorf("chi-square = %.1f", statistic)
	}
	if strings.Trim(text, base62) != "" {
		t.Error("a character is outside of the alphabet")
	}
}

func TestRandomBase62PassesFailureOn(t *testing.T) {
	t.Parallel()
	dry := errors.New("no entropy")
	for name, random := range map[string]io.Reader{
		"failing": iotest.ErrReader(dry),
		"short":   strings.NewReader("abc"),
	} {
		if text, err := hoko.RandomBase62(random, 8); err == nil || text != "" {
			t.Errorf("%s: %q, %v", name, text, err)
		}
		if _, err := hoko.NewKeyText(random); err == nil {
			t.Errorf("%s: a key was drawn", name)
		}
	}
}

func FuzzParseKeyText(f *testing.F) {
	shape := regexp.MustCompile(keyTextShape)
	key := newKeyText(f, randomFrom(3)).Reveal()
	for _, seed := range []string{
		"", "hoko_", key, key + "\n", " " + key, strings.ToUpper(key), key[:55] + "é", strings.Replace(key, "_", "-", 2),
		"hoko_000000000000_" + strings.Repeat("0", 38), "hoko_00000000000__" + strings.Repeat("0", 38),
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		looks := hoko.LooksLikeKey(text)
		if looks != shape.MatchString(text) {
			t.Errorf("LooksLikeKey(%q) = %v", text, looks)
		}
		if held := hoko.HoldsKey("é" + text + "/"); looks && !held || held && !strings.Contains(text, "hoko_") {
			t.Errorf("HoldsKey with %q inside = %v", text, held)
		}
		if parsed, ok := hoko.ParseKeyText(text); ok && (!looks || parsed.Reveal() != text) {
			t.Errorf("%q is taken for a key", text)
		}
	})
}
