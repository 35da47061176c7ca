package openapi

import (
	"encoding/json"
	"slices"
)

// Schema says what a value looks like (JSON Schema, draft 2020-12).
type Schema struct {
	Ref         string `json:"$ref,omitempty"`
	Types       Types  `json:"type,omitempty"`
	Format      string `json:"format,omitempty"`
	Description string `json:"description,omitempty"`
	Default     any    `json:"default,omitempty"`
	Enum        []any  `json:"enum,omitempty"`

	MinLength int    `json:"minLength,omitempty"`
	MaxLength int    `json:"maxLength,omitempty"`
	Pattern   string `json:"pattern,omitempty"`
	Minimum   *int64 `json:"minimum,omitempty"`
	Maximum   *int64 `json:"maximum,omitempty"`

	Items    *Schema `json:"items,omitempty"`
	MinItems int     `json:"minItems,omitempty"`
	MaxItems int     `json:"maxItems,omitempty"`

	Properties    Ordered[*Schema] `json:"properties,omitempty"`
	PropertyNames *Schema          `json:"propertyNames,omitempty"`
	Required      []string         `json:"required,omitempty"`
	MaxProperties int              `json:"maxProperties,omitempty"`
	Additional    any              `json:"additionalProperties,omitempty"` // false, or a *Schema

	AnyOf []*Schema `json:"anyOf,omitempty"`
}

// Types are the JSON types that a value may have.
type Types []string

// MarshalJSON writes one type as a string and several as an array.
func (t Types) MarshalJSON() ([]byte, error) {
	if len(t) == 1 {
		return json.Marshal(t[0])
	}
	return json.Marshal([]string(t))
}

// Nullable returns a schema of the same values and null.
func (s *Schema) Nullable() *Schema {
	if s.Ref != "" {
		return &Schema{Description: s.Description, AnyOf: []*Schema{{Ref: s.Ref}, {Types: Types{"null"}}}}
	}
	nullable := *s
	nullable.Types = append(slices.Clone(s.Types), "null")
	if s.Enum != nil {
		nullable.Enum = append(slices.Clone(s.Enum), nil)
	}
	return &nullable
}

// Refer returns a schema that is the component of this name.
func Refer(name string) *Schema { return &Schema{Ref: "#/components/schemas/" + name} }
