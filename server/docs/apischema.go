package docs

import (
	"encoding/json"
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// apiSchema is a JSON Schema, as far as the reference shows it.
type apiSchema struct {
	Ref         string   `json:"$ref"`
	Type        apiTypes `json:"type"`
	Format      string
	Description string
	Default     any
	Enum        []any

	MinLength, MaxLength int
	Minimum, Maximum     *int64

	Items              *apiSchema
	MinItems, MaxItems int

	Properties ordered[apiSchema]
	Required   []string
	AnyOf      []apiSchema
}

// apiTypes are the JSON types of a value: one string, or several in an array.
type apiTypes []string

// UnmarshalJSON implements json.Unmarshaler.
func (t *apiTypes) UnmarshalJSON(text []byte) error {
	var one string
	if err := json.Unmarshal(text, &one); err == nil {
		*t = apiTypes{one}
		return nil
	}
	var several []string
	err := json.Unmarshal(text, &several)
	*t = several
	return err
}

// kind says in words what a value is, with links to the objects of the page.
func (s apiSchema) kind() string {
	switch {
	case s.Ref != "":
		name := lastPart(s.Ref)
		return "[" + name + "](#" + strings.ToLower(name) + ")"
	case len(s.AnyOf) > 0 && len(s.Type) == 0:
		kinds := make([]string, len(s.AnyOf))
		for i, one := range s.AnyOf {
			kinds[i] = one.kind()
		}
		return strings.Join(kinds, " or ")
	case len(s.Type) == 0:
		return "any"
	}
	kinds := make([]string, len(s.Type))
	for i, name := range s.Type {
		kinds[i] = s.kindOf(name)
	}
	return strings.Join(kinds, " or ")
}

func (s apiSchema) kindOf(name string) string {
	switch {
	case name == "array" && s.Items != nil:
		return "array of " + s.Items.kind()
	case name == "string" && s.Format == "uuid":
		return "UUID"
	case name == "string" && s.Format == "date-time":
		return "time"
	default:
		return name
	}
}

// meaning says what a value is for and what it is held to.
func (s apiSchema) meaning() string {
	parts := []string{cell(s.Description)}
	parts = append(parts, s.bounds()...)
	if len(s.Enum) > 0 {
		parts = append(parts, "One of "+codes(s.Enum)+".")
	}
	if s.Default != nil {
		parts = append(parts, "Default "+codes([]any{s.Default})+".")
	}
	return strings.Join(slices.DeleteFunc(parts, func(part string) bool { return part == "" }), " ")
}

func (s apiSchema) bounds() (parts []string) {
	if s.MaxLength > 0 {
		parts = append(parts, span(s.MinLength, s.MaxLength)+" characters.")
	}
	if s.MaxItems > 0 {
		parts = append(parts, span(s.MinItems, s.MaxItems)+" items.")
	}
	if s.Minimum != nil && s.Maximum != nil {
		parts = append(parts, "From "+strconv.FormatInt(*s.Minimum, 10)+" to "+strconv.FormatInt(*s.Maximum, 10)+".")
	}
	return parts
}

func span(least, most int) string {
	if least == 0 {
		return "At most " + strconv.Itoa(most)
	}
	return strconv.Itoa(least) + " to " + strconv.Itoa(most)
}

func codes(values []any) string {
	words := make([]string, len(values))
	for i, value := range values {
		words[i] = fmt.Sprintf("`%v`", value)
	}
	return strings.Join(words, ", ")
}
