package server

import (
	"bytes"
	"fmt"
	"net/url"
	"strings"
	"testing"

	"github.com/hoko-to/hoko"
)

// fuzzKey is a key that belongs to nobody.
func fuzzKey(f *testing.F) string {
	f.Helper()
	key, err := hoko.NewKeyText(bytes.NewReader(bytes.Repeat([]byte{1, 2, 3, 4, 5, 6, 7, 8}, 64)))
	if err != nil {
		f.Fatal(err)
	}
	return key.Reveal()
}

// FuzzAuthorization holds that a credential is what was sent under the scheme
// Bearer, or a bare key, and nothing in between (RFC 6750, section 2.1), that an
// empty one is refused, and that two fields are never one credential.
func FuzzAuthorization(f *testing.F) {
	key := fuzzKey(f)
	for _, seed := range []string{
		"", " ", "Bearer", "Bearer ", "bearer " + key, "BEARER  " + key + " ", key, " " + key + "\t", "Basic " + key, "Bearer" + key,
		"Bearer\t" + key, "Bearer " + key + "," + key, "Bearer " + key + " " + key, "Token " + key, "Bearer \x00", key + "=", "Bearer é",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, value string) {
		got, err := hoko.BearerKey([]string{value})
		trimmed := strings.TrimSpace(value)
		switch {
		case err != nil:
			if got != "" || hoko.CodeOf(err) != hoko.CodeKeyInvalid || trimmed != "" && !strings.EqualFold(trimmed, "Bearer") {
				t.Errorf("%q is refused: %q, %v", value, got, err)
			}
		case got == "":
			if trimmed == "" || hoko.LooksLikeKey(trimmed) || strings.EqualFold(strings.SplitN(trimmed, " ", 2)[0], "Bearer") {
				t.Errorf("%q counts as no credential", value)
			}
		case got != strings.TrimSpace(got) || !strings.HasSuffix(trimmed, got):
			t.Errorf("%q gives %q, which was not sent", value, got)
		case got != trimmed && !strings.EqualFold(strings.TrimSpace(strings.TrimSuffix(trimmed, got)), "Bearer"):
			t.Errorf("%q gives %q", value, got)
		}
		if _, ok := hoko.ParseKeyText(got); ok && !strings.Contains(value, got) {
			t.Errorf("%q gives a key that it does not hold", value)
		}
		if twice, err := hoko.BearerKey([]string{value, value}); twice != "" || hoko.CodeOf(err) != hoko.CodeCredentialsMalformed {
			t.Errorf("two fields of %q give %q, %v", value, twice, err)
		}
	})
}

// FuzzKeyInURL holds that a key is found in a query whatever stands around it and
// however its bytes are escaped, and that a query without one is left alone.
func FuzzKeyInURL(f *testing.F) {
	key := fuzzKey(f)
	f.Add("a=1&key=", "&b=2", uint64(0))
	f.Add("", "", ^uint64(0))
	f.Add("%zz&x=%", "&%", uint64(0xF0F0))
	f.Add("q=%E9%", "+", uint64(1))
	f.Fuzz(func(t *testing.T, before, after string, escaped uint64) {
		var hidden strings.Builder
		for i := range len(key) {
			if escaped>>(i%64)&1 == 1 {
				fmt.Fprintf(&hidden, "%%%02X", key[i])
				continue
			}
			hidden.WriteByte(key[i])
		}
		if query := before + "&key=" + hidden.String() + "&" + after; !holdsKey(query) {
			t.Errorf("the key in %q is not seen", query)
		}
		plain, err := url.QueryUnescape(before)
		if err == nil && !strings.Contains(plain, "hoko_") && !strings.Contains(before, "hoko_") && holdsKey(before) {
			t.Errorf("%q holds a key", before)
		}
	})
}

// FuzzRequestID holds that what is repeated in headers and logs cannot break
// out of them.
func FuzzRequestID(f *testing.F) {
	for _, seed := range []string{"", "a", "0190a0b0-0000-7000-8000-000000000000", "a\r\nSet-Cookie: x", "é", strings.Repeat("a", 129), "a b"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, id string) {
		if !isRequestID(id) {
			return
		}
		if id == "" || len(id) > maxRequestID || strings.ContainsAny(id, "\r\n\x00\" \t") {
			t.Errorf("%q is taken for a request id", id)
		}
	})
}
