package model

import (
	"strings"

	"github.com/99designs/gqlgen/graphql"

	"github.com/hoko-to/hoko"
)

// MarshalLinkColumn writes a column by its name in the schema: SHORT_ID for
// shortId.
func MarshalLinkColumn(c hoko.LinkColumn) graphql.Marshaler {
	var name strings.Builder
	for _, r := range string(c) {
		if 'A' <= r && r <= 'Z' {
			name.WriteByte('_')
		}
		name.WriteRune(r)
	}
	return graphql.MarshalString(strings.ToUpper(name.String()))
}

// UnmarshalLinkColumn reads a column by its name in the schema, which says what
// names there are.
func UnmarshalLinkColumn(v any) (hoko.LinkColumn, error) {
	name, err := UnmarshalString(v)
	words := strings.Split(strings.ToLower(name), "_")
	for i, word := range words[1:] {
		if word != "" {
			words[i+1] = strings.ToUpper(word[:1]) + word[1:]
		}
	}
	return hoko.LinkColumn(strings.Join(words, "")), err
}
