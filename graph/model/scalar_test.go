package model_test

import (
	"bytes"
	"encoding/json"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/graph/model"
)

func written(m graphql.Marshaler) string {
	var b bytes.Buffer
	m.MarshalGQL(&b)
	return strings.TrimSpace(b.String())
}

// TestTimesComeBack: to the microsecond, whatever zone they were written in.
func TestTimesComeBack(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		zone := time.FixedZone("", 60*rapid.IntRange(-720, 840).Draw(t, "minutes"))
		want := time.UnixMicro(rapid.Int64Range(0, 4e15).Draw(t, "micros")).In(zone)
		text, err := strconv.Unquote(written(model.MarshalTime(want)))
		if err != nil {
			t.Fatal(err)
		}
		for _, spelling := range []string{text, want.Format(time.RFC3339Nano)} {
			got, err := model.UnmarshalTime(spelling)
			if err != nil || !got.Equal(want) || got.Location() != time.UTC {
				t.Errorf("%s reads as %v, %v, want %v", spelling, got, err, want)
			}
		}
	})
	if got := written(model.MarshalTime(time.Date(2026, 1, 1, 0, 0, 0, 999, time.UTC))); got != `"2026-01-01T00:00:00Z"` {
		t.Errorf("a whole second is written as %s", got)
	}
}

// TestWhatIsNoScalar: each is refused with the code of its fault.
func TestWhatIsNoScalar(t *testing.T) {
	t.Parallel()
	many := map[string]any{}
	for i := range hoko.MaxCountries + 1 {
		many[strconv.Itoa(i)] = "https://example.com/"
	}
	check := func(name string, err error, want hoko.Code) {
		if hoko.CodeOf(err) != want {
			t.Errorf("%s: %v, want %s", name, err, want)
		}
	}
	for _, v := range []any{nil, 7, json.Number("7"), true, []any{}} {
		_, err := model.UnmarshalString(v)
		check("text", err, hoko.CodeTypeWrong)
		_, err = model.UnmarshalTime(v)
		check("time", err, hoko.CodeTimeInvalid)
		_, err = model.UnmarshalCountryURLs(v)
		check("map", err, hoko.CodeTypeWrong)
	}
	_, err := model.UnmarshalString("a\x00b")
	check("text with NUL", err, hoko.CodeCharacterForbidden)
	_, err = model.UnmarshalID("a\x00b")
	check("id with NUL", err, hoko.CodeIDMalformed)
	for _, text := range []string{"", "tomorrow", "2026-01-01", "2026-01-01 00:00:00Z", "2026-01-01T00:00:00", "2026-02-30T00:00:00Z", "9999-12-31T23:59:59-12:00", "0000-01-01T00:00:00+12:00"} {
		_, err := model.UnmarshalTime(text)
		check(text, err, hoko.CodeTimeInvalid)
	}
	_, err = model.UnmarshalCountryURLs(many)
	check("too many countries", err, hoko.CodeTooMany)
	_, err = model.UnmarshalCountryURLs(map[string]any{"DE": 7})
	check("no URL", err, hoko.CodeTypeWrong)
}

// TestAmountsComeBack: every one that may be given, from a document and from JSON.
func TestAmountsComeBack(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		want := rapid.Int64Range(-hoko.MaxAmount, hoko.MaxAmount).Draw(t, "amount")
		text := written(model.MarshalAmount(want))
		for _, v := range []any{want, json.Number(text)} {
			if got, err := model.UnmarshalAmount(v); err != nil || got != want {
				t.Errorf("%v reads as %d, %v", v, got, err)
			}
		}
	})
}

// TestWhatIsNoAmount: each is refused with the code of its fault.
func TestWhatIsNoAmount(t *testing.T) {
	t.Parallel()
	for v, want := range map[any]hoko.Code{
		int64(hoko.MaxAmount + 1): hoko.CodeOutOfRange, int64(-hoko.MaxAmount - 1): hoko.CodeOutOfRange,
		json.Number("9007199254740992"): hoko.CodeOutOfRange, json.Number("-" + strings.Repeat("9", 400)): hoko.CodeOutOfRange,
		json.Number("1.0"): hoko.CodeTypeWrong, json.Number("1e3"): hoko.CodeTypeWrong, json.Number(""): hoko.CodeTypeWrong,
		1.5: hoko.CodeTypeWrong, "5": hoko.CodeTypeWrong, true: hoko.CodeTypeWrong, nil: hoko.CodeTypeWrong,
	} {
		if got, err := model.UnmarshalAmount(v); hoko.CodeOf(err) != want {
			t.Errorf("%v reads as %d, %v, want %s", v, got, err, want)
		}
	}
}

// TestMetadataComesBack: what was stored is written as it is, and what is given
// keeps its digits and characters.
func TestMetadataComesBack(t *testing.T) {
	t.Parallel()
	for _, text := range []string{`{"a":1.10,"b":[1e400,null,"<&>"]}`, `{}`, `{"n":-0}`} {
		if got := written(model.MarshalJSON(hoko.Metadata(text))); got != text {
			t.Errorf("%s is written as %s", text, got)
		}
		decoder := json.NewDecoder(strings.NewReader(text))
		decoder.UseNumber()
		var v any
		if err := decoder.Decode(&v); err != nil {
			t.Fatal(err)
		}
		if got, err := model.UnmarshalJSON(v); err != nil || string(got) != text {
			t.Errorf("%s reads as %s, %v", text, got, err)
		}
	}
	if none, err := model.UnmarshalJSON(nil); none != "" || err != nil || written(model.MarshalJSON("")) != "null" {
		t.Errorf("null reads as %q, %v", none, err)
	}
}

func TestCountryURLs(t *testing.T) {
	t.Parallel()
	got, err := model.UnmarshalCountryURLs(map[string]any{"DE": "https://example.com/de"})
	if diff := cmp.Diff(map[string]string{"DE": "https://example.com/de"}, got); diff != "" || err != nil {
		t.Errorf("%v %s", err, diff)
	}
	if written(model.MarshalCountryURLs(nil)) != "null" || written(model.MarshalCountryURLs(got)) != `{"DE":"https://example.com/de"}` {
		t.Errorf("written as %q", written(model.MarshalCountryURLs(got)))
	}
}
