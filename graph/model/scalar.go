package model

import (
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
	t, err := time.Parse(time.RFC3339, text)
	if !ok || err != nil {
		return time.Time{}, hoko.Invalid("", hoko.CodeTimeInvalid, nil)
	}
	return t.UTC(), nil
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
