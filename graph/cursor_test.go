package graph

import (
	"encoding/base64"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/hoko-to/hoko"
)

const someID = "0190a0b0-0000-7000-8000-000000000000"

// TestCursorsComeBack: what a list hands out, the list takes back, unless it is
// ordered by something else.
func TestCursorsComeBack(t *testing.T) {
	t.Parallel()
	orders := []hoko.OrderField{hoko.OrderByCreatedAt, hoko.OrderByUpdatedAt, hoko.OrderByName, hoko.OrderByShortID, hoko.OrderByLastUsedAt}
	rapid.Check(t, func(t *rapid.T) {
		want := hoko.Cursor{
			Field: rapid.SampledFrom(orders).Draw(t, "field"),
			Text:  strings.ReplaceAll(rapid.StringN(0, 255, -1).Draw(t, "text"), "\x00", ""),
			Time:  rapid.Int64().Draw(t, "time"),
			ID:    someID,
		}
		word, err := encodeCursor(want)
		if err != nil {
			t.Fatal(err)
		}
		got, err := decodeCursor(word, want.Field)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(want, *got); diff != "" {
			t.Error(diff)
		}
		other := rapid.SampledFrom(orders).Draw(t, "other")
		if _, err := decodeCursor(word, other); (err == nil) != (other == want.Field) {
			t.Errorf("a cursor of %s in a list by %s: %v", want.Field, other, err)
		}
	})
}

// FuzzDecodeCursor: no word makes a cursor that a database could choke on.
func FuzzDecodeCursor(f *testing.F) {
	for _, text := range []string{`{}`, `{"Field":"createdAt","ID":"` + someID + `"}`, `{"Field":"createdAt","Text":"\u0000","ID":"` + someID + `"}`, `[]`, ``} {
		f.Add(base64.RawURLEncoding.EncodeToString([]byte(text)))
	}
	f.Add("=")
	f.Add(strings.Repeat("A", 2*maxCursor))
	f.Fuzz(func(t *testing.T, word string) {
		c, err := decodeCursor(word, hoko.OrderByCreatedAt)
		if err != nil {
			if hoko.CodeOf(err) != hoko.CodeCursorInvalid {
				t.Errorf("%q: %v", word, err)
			}
			return
		}
		if _, ok := hoko.ParseID(c.ID); !ok || c.Field != hoko.OrderByCreatedAt || strings.ContainsRune(c.Text, 0) {
			t.Errorf("%q: %+v", word, c)
		}
		again, err := encodeCursor(*c)
		if err != nil {
			t.Fatal(err)
		}
		if same, err := decodeCursor(again, c.Field); err != nil || *same != *c {
			t.Errorf("%q: %+v becomes %+v: %v", word, c, same, err)
		}
	})
}
