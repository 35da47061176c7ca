package graph

import (
	"strings"

	"github.com/vektah/gqlparser/v2/formatter"
)

// SDL returns the schema as callers see it, in the schema definition language.
func SDL() string {
	var text strings.Builder
	formatter.NewFormatter(&text, formatter.WithIndent("  ")).FormatSchema(describedSchema())
	return text.String()
}
