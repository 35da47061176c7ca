package rest

import (
	"math"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/server/rest/openapi"
)

// The functions of this file describe values by what the service holds them to.

func uuidSchema(about string) *openapi.Schema {
	return &openapi.Schema{Types: openapi.Types{"string"}, Format: "uuid", Description: about}
}

func timeSchema(about string) *openapi.Schema {
	return &openapi.Schema{Types: openapi.Types{"string"}, Format: "date-time", Description: about}
}

func textSchema(about string) *openapi.Schema {
	return &openapi.Schema{Types: openapi.Types{"string"}, Description: about}
}

// lineSchema is a text of at most most characters.
func lineSchema(about string, most int) *openapi.Schema {
	return &openapi.Schema{Types: openapi.Types{"string"}, MaxLength: most, Description: about}
}

// nameSchema is a text that is not blank.
func nameSchema(about string, most int) *openapi.Schema {
	return &openapi.Schema{Types: openapi.Types{"string"}, MinLength: 1, MaxLength: most, Pattern: `\S`, Description: about}
}

// webSchema is a full http or https address.
func webSchema(about string) *openapi.Schema {
	return &openapi.Schema{Types: openapi.Types{"string"}, MaxLength: hoko.MaxURL, Pattern: `^[Hh][Tt][Tt][Pp][Ss]?://\S+$`, Description: about}
}

func emailSchema(about string) *openapi.Schema {
	return &openapi.Schema{Types: openapi.Types{"string"}, Format: "email", MaxLength: hoko.MaxEmail, Description: about}
}

func flagSchema(about string) *openapi.Schema {
	return &openapi.Schema{Types: openapi.Types{"boolean"}, Description: about}
}

func numberSchema(about string, least, most int64) *openapi.Schema {
	return &openapi.Schema{Types: openapi.Types{"integer"}, Minimum: &least, Maximum: &most, Description: about}
}

func choiceSchema[T ~string](about string, choices []T) *openapi.Schema {
	s := &openapi.Schema{Types: openapi.Types{"string"}, Description: about}
	for _, choice := range choices {
		s.Enum = append(s.Enum, choice)
	}
	return s
}

func listSchema(about string, most int, items *openapi.Schema) *openapi.Schema {
	return &openapi.Schema{Types: openapi.Types{"array"}, MaxItems: most, Items: items, Description: about}
}

func metadataSchema(about string) *openapi.Schema {
	return &openapi.Schema{Types: openapi.Types{"object"}, Additional: true, Description: about}
}

// referSchema refers to a component, with words of its own.
func referSchema(about, name string) *openapi.Schema {
	s := openapi.Refer(name)
	s.Description = about
	return s
}

// filter is a parameter of a query that narrows a list.
func filter(name string, s *openapi.Schema) *openapi.Parameter {
	return &openapi.Parameter{Name: name, In: "query", Description: s.Description, Schema: bare(s)}
}

// bare returns s without its words, for where they stand beside it.
func bare(s *openapi.Schema) *openapi.Schema {
	silent := *s
	silent.Description = ""
	return &silent
}

// everyPage names the parameters of every list.
func everyPage() []string { return pageParameters().Names() }

// pageParameters are those of every list.
func pageParameters() openapi.Ordered[*openapi.Parameter] {
	take := numberSchema("How many items to answer. More or less is refused, not adjusted.", 1, hoko.MaxTake)
	take.Default = defaultTake
	skip := numberSchema("How many items to leave out before the first one that is answered.", 0, math.MaxInt32)
	skip.Default = 0
	sort := choiceSchema("Which way the list is ordered.", []hoko.Direction{hoko.Ascending, hoko.Descending})
	sort.Default = hoko.Descending
	return openapi.Ordered[*openapi.Parameter]{
		{Name: "take", Value: filter("take", take)},
		{Name: "skip", Value: filter("skip", skip)},
		{Name: "sort", Value: filter("sort", sort)},
	}
}
