package graph

import (
	"bytes"
	"encoding/json"
	"io"
	"reflect"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/hoko-to/hoko"
)

// FuzzDecodeJSON: what it reads is what package json reads, and what it refuses
// is no JSON, or what it is meant to refuse besides.
func FuzzDecodeJSON(f *testing.F) {
	for _, text := range []string{
		`{"query":"{ a }","variables":{"x":[1,-2.5e+3,true,false,null,"\u00e9\n","\ud83d\ude00",{}]}}`,
		` [ ] `, `[[1,[2,"a"],"a"],["a"],[],[[]]]`, `[{"a":[{"a":"b"},"a"]},"b",["a"]]`, strings.Repeat("[", 56) + strings.Repeat("]", 56),
		`{"a":1,}`, `[1 2]`, `{"a" 1}`, `"\`, `"a` + "\n" + `"`, `01`, `-`, `1e`, `nul`, `{"a":1,"a":2}`, `{"a":{"b":1,"b":2}}`,
		`1"x"`, "\xff", `"\ud800"`, `{1:2}`, `[,]`, `{}{}`, ``, `"\x"`, strings.Repeat("[", 200) + strings.Repeat("]", 200),
	} {
		f.Add([]byte(text))
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		got, err := decodeJSON(string(text))
		want, wantErr := reference(text)
		if err != nil {
			code := hoko.CodeOf(err)
			strict := !utf8.Valid(text) || bytes.IndexByte(text, '{') >= 0 || code == hoko.CodeDocumentTooComplex
			if code != hoko.CodeJSONInvalid && code != hoko.CodeDocumentTooComplex || wantErr == nil && !strict {
				t.Fatalf("%q: %v", text, err)
			}
			return
		}
		if wantErr != nil {
			t.Fatalf("%q was read, but is no JSON: %v", text, wantErr)
		}
		if !reflect.DeepEqual(want, got) { // cmp.Diff takes for ever over what lies deep
			t.Errorf("%q was read as %v, want %v", text, got, want)
		}
	})
}

// reference reads a text with package json.
func reference(text []byte) (value any, err error) {
	d := json.NewDecoder(bytes.NewReader(text))
	d.UseNumber()
	if err := d.Decode(&value); err != nil {
		return nil, err
	}
	if _, err := d.Token(); err != io.EOF {
		return nil, io.ErrUnexpectedEOF
	}
	return value, nil
}

// TestDecodeJSONIsStrict: what package json would let pass.
func TestDecodeJSONIsStrict(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]hoko.Code{
		`{"a":1,"b":{},"a":2}`:      hoko.CodeJSONInvalid,
		`{"a":{"b":1,"c":2,"b":3}}`: hoko.CodeJSONInvalid,
		`{"a":1,"\u0061":2}`:        hoko.CodeJSONInvalid,
		"\"\xff\"":                  hoko.CodeJSONInvalid,
		strings.Repeat("[", 102) + strings.Repeat("]", 102):         hoko.CodeDocumentTooComplex,
		"[" + strings.Repeat("1,", maxValues) + "1]":                hoko.CodeDocumentTooComplex,
		`{"a":` + strings.Repeat("[", 90) + strings.Repeat("]", 90): hoko.CodeJSONInvalid,
	} {
		if _, err := decodeJSON(text); hoko.CodeOf(err) != want {
			t.Errorf("%.40s: %v, want %s", text, err, want)
		}
	}
}
