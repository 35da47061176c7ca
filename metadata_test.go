package hoko_test

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/hoko-to/hoko"
)

func metadataFault(text string) hoko.Code {
	lead := hoko.LeadTracking{Metadata: hoko.NewMetadata([]byte(text))}
	return codesOf(lead.Validate)["metadata"]
}

func TestMetadata(t *testing.T) {
	t.Parallel()
	longest := `{"a":"` + strings.Repeat("x", hoko.MaxMetadata-8) + `"}`
	for text, want := range map[string]hoko.Code{
		"": "", "null": "", " null\n": "", "{}": "", ` {"a": [1, {"b": null}], "ü": "é <&>"} `: "", longest: "", " " + longest + " ": "",
		"[]": hoko.CodeTypeWrong, "1": hoko.CodeTypeWrong, `"{}"`: hoko.CodeTypeWrong, "true": hoko.CodeTypeWrong, "{": hoko.CodeTypeWrong,
		"{} {}": hoko.CodeTypeWrong, "{\"a\":\"\xff\"}": hoko.CodeTypeWrong, "{a:1}": hoko.CodeTypeWrong, "\xff": hoko.CodeTypeWrong,
		strings.Replace(longest, "x", "xx", 1): hoko.CodeTooLarge,
	} {
		if got := metadataFault(text); got != want {
			t.Errorf("%.40q: %q, want %q", text, got, want)
		}
	}
}

// Numbers, the order of names and escapes stay as they were written.
func TestMetadataIsKeptAsWritten(t *testing.T) {
	t.Parallel()
	const written = `{"z": 1.0, "a": 12345678901234567890, "e": 1E+2, "text": "<\u0000\ud83d\ude00>"}`
	const kept = `{"z":1.0,"a":12345678901234567890,"e":1E+2,"text":"<\u0000\ud83d\ude00>"}`
	if got := hoko.NewMetadata([]byte(written)); got != kept {
		t.Errorf("got %s, want %s", got, kept)
	}
	var none hoko.Metadata
	if text, err := none.MarshalJSON(); string(text) != "null" || err != nil {
		t.Errorf("none is %s, %v", text, err)
	}
}

// FuzzMetadata reads what it has written, and compares what was accepted with
// what was given.
func FuzzMetadata(f *testing.F) {
	for _, seed := range []string{"", "null", "{}", `{"a": [1, 2.50], "b": "<é\u2028>"}`, " {\"a\"\n:\"\\u0000\"}", "[1]", "{", "\xff", `{"a":"` + "\u2028" + `"}`} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, given []byte) {
		m := hoko.NewMetadata(bytes.Clone(given))
		if again := hoko.NewMetadata([]byte(m)); again != m {
			t.Fatalf("%q becomes %q when it is read again", m, again)
		}
		if m != "" && metadataFault(string(given)) != "" {
			return
		}
		text, err := m.MarshalJSON()
		if err != nil {
			t.Fatal(err)
		}
		var back hoko.Metadata
		if err := back.UnmarshalJSON(text); err != nil || back != m {
			t.Fatalf("%q comes back as %q: %v", m, back, err)
		}
		if m != "" && cmp.Diff(decoded(t, given), decoded(t, text)) != "" {
			t.Fatalf("%q means something else than %q", text, given)
		}
	})
}

func decoded(t *testing.T, text []byte) any {
	t.Helper()
	d := json.NewDecoder(bytes.NewReader(text))
	d.UseNumber()
	var value any
	if err := d.Decode(&value); err != nil {
		t.Fatal(err)
	}
	return value
}
