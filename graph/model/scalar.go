package model

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"strconv"
	"strings"
	"time"

	"github.com/99designs/gqlgen/graphql"

	"github.com/hoko-to/hoko"
)

// MarshalString writes a text.
func MarshalString(s string) graphql.Marshaler { return graphql.MarshalString(s) }

// UnmarshalString reads a text. A number is none, and neither is one with a NUL
// character: no database keeps it.
func UnmarshalString(v any) (string, error) {
	s, ok := v.(string)
	if !ok {
		return "", hoko.Invalid("", hoko.CodeTypeWrong, hoko.Params{"type": "a string"})
	}
	if strings.ContainsRune(s, 0) {
		return "", hoko.Invalid("", hoko.CodeCharacterForbidden, nil)
	}
	return s, nil
}

// MarshalID writes an id.
func MarshalID(id string) graphql.Marshaler { return graphql.MarshalString(id) }

// UnmarshalID reads an id. Any text is one here; an operation says what it takes
// for an id.
func UnmarshalID(v any) (string, error) {
	id, err := graphql.UnmarshalID(v)
	if err == nil && strings.ContainsRune(id, 0) {
		return "", hoko.Invalid("", hoko.CodeIDMalformed, nil)
	}
	return id, err
}

// MarshalTime writes a moment in UTC as RFC 3339 has it, with at most six digits
// after the second.
func MarshalTime(t time.Time) graphql.Marshaler {
	return graphql.MarshalString(t.UTC().Truncate(time.Microsecond).Format(time.RFC3339Nano))
}

// UnmarshalTime reads a moment as RFC 3339 has it, with any offset.
func UnmarshalTime(v any) (time.Time, error) {
	text, ok := v.(string)
	t, isMoment := hoko.ParseMoment(text)
	if !ok || !isMoment {
		return time.Time{}, hoko.Invalid("", hoko.CodeTimeInvalid, nil)
	}
	return t, nil
}

// MarshalCountryURLs writes a map from country codes to URLs; nil is null.
func MarshalCountryURLs(urls map[string]string) graphql.Marshaler {
	if urls == nil {
		return graphql.Null
	}
	return graphql.MarshalAny(urls)
}

// UnmarshalCountryURLs reads a map from country codes to URLs. Whether they are
// such, the link says.
func UnmarshalCountryURLs(v any) (map[string]string, error) {
	object, ok := v.(map[string]any)
	if !ok {
		return nil, hoko.Invalid("", hoko.CodeTypeWrong, hoko.Params{"type": "an object"})
	}
	if len(object) > hoko.MaxCountries {
		return nil, hoko.Invalid("", hoko.CodeTooMany, hoko.Params{"max": strconv.Itoa(hoko.MaxCountries)})
	}
	urls := make(map[string]string, len(object))
	for country, target := range object {
		if urls[country], ok = target.(string); !ok || strings.ContainsRune(country, 0) {
			return nil, hoko.Invalid("", hoko.CodeTypeWrong, hoko.Params{"type": "URLs by country code"})
		}
	}
	return urls, nil
}

// MarshalAmount writes an amount of money in minor units.
func MarshalAmount(amount int64) graphql.Marshaler {
	return graphql.WriterFunc(func(w io.Writer) {
		// A writer of an answer that is not sent yet does not fail.
		_, _ = w.Write(strconv.AppendInt(nil, amount, 10))
	})
}

// UnmarshalAmount reads an amount of money in minor units. Fractions and
// exponents make no whole number, not even of the value 1.0.
func UnmarshalAmount(v any) (int64, error) {
	var amount int64
	switch v := v.(type) {
	case int64:
		amount = v
	case json.Number:
		var err error
		if amount, err = strconv.ParseInt(v.String(), 10, 64); errors.Is(err, strconv.ErrSyntax) {
			return 0, notWhole()
		}
	default:
		return 0, notWhole()
	}
	if amount < -hoko.MaxAmount || amount > hoko.MaxAmount {
		most := strconv.Itoa(hoko.MaxAmount)
		return 0, hoko.Invalid("", hoko.CodeOutOfRange, hoko.Params{"min": "-" + most, "max": most})
	}
	return amount, nil
}

func notWhole() error {
	return hoko.Invalid("", hoko.CodeTypeWrong, hoko.Params{"type": "a whole number"})
}

// MarshalJSON writes metadata as it is stored; none is null.
func MarshalJSON(m hoko.Metadata) graphql.Marshaler {
	if m == "" {
		return graphql.Null
	}
	return graphql.WriterFunc(func(w io.Writer) {
		// A writer of an answer that is not sent yet does not fail.
		_, _ = io.WriteString(w, string(m))
	})
}

// UnmarshalJSON reads metadata. Whether it is an object of a size that is kept,
// the lead or sale says.
func UnmarshalJSON(v any) (hoko.Metadata, error) {
	var text bytes.Buffer
	encoder := json.NewEncoder(&text)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(v); err != nil {
		return "", hoko.Invalid("", hoko.CodeTypeWrong, hoko.Params{"type": "an object"})
	}
	return hoko.NewMetadata(text.Bytes()), nil
}

// MarshalTagColor writes a color by its name in the schema.
func MarshalTagColor(c hoko.TagColor) graphql.Marshaler {
	return graphql.MarshalString(strings.ToUpper(string(c)))
}

// UnmarshalTagColor reads a color by its name in the schema. Any name is one
// here; the tag says which exist.
func UnmarshalTagColor(v any) (hoko.TagColor, error) {
	name, err := UnmarshalString(v)
	return hoko.TagColor(strings.ToLower(name)), err
}
