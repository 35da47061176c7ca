package rest

import (
	"encoding/json"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
)

// rebuild takes JSON apart with the functions under test and decodes only the
// scalars with encoding/json.
func rebuild(t *testing.T, text []byte) any {
	switch text[0] {
	case '[':
		list := []any{}
		for element := range elements(text) {
			list = append(list, rebuild(t, element))
		}
		return list
	case '{':
		object := map[string]any{}
		for name, value := range members(text) {
			object[unquote(name)] = rebuild(t, value)
		}
		return object
	case '"':
		return unquote(text)
	}
	var scalar any
	if err := json.Unmarshal(text, &scalar); err != nil {
		t.Fatalf("%q: %v", text, err)
	}
	return scalar
}

// FuzzTakingApart holds that what is taken apart is what encoding/json reads.
func FuzzTakingApart(f *testing.F) {
	for _, seed := range []string{
		`[]`, `[ ]`, `{}`, ` [ 1 , "a" , {"b" : [null,true] } ] `, `{"a":{"b":"}]\"\\"},"c":-1.5e3}`, `"\ud83d\ude00\u0000"`, `[[[]],{}]`,
	} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		if !json.Valid(text) || !utf8.Valid(text) {
			return
		}
		var want any
		if err := json.Unmarshal(text, &want); err != nil {
			return // valid, and a number that no float64 holds
		}
		text, _ = cutValue(space(text))
		if diff := cmp.Diff(want, rebuild(t, text)); diff != "" {
			t.Errorf("%q (-want +got):\n%s", text, diff)
		}
	})
}
