package graph

import (
	"bytes"
	"strings"

	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/formatter"

	"github.com/hoko-to/hoko/graph/generated"
)

// describedSchema returns the schema as callers see it: the description of every
// field with a directive of access ends with a sentence that says what the field
// needs. It knows no @defer: answers are sent in one piece. It is a copy: the
// generated schema belongs to the whole process.
func describedSchema() *ast.Schema {
	var text bytes.Buffer
	formatter.NewFormatter(&text).FormatSchema(generated.NewExecutableSchema(generated.Config{}).Schema())
	schema := gqlparser.MustLoadSchema(&ast.Source{Name: "schema.graphqls", Input: text.String()})
	delete(schema.Directives, "defer")
	for _, def := range schema.Types {
		for _, field := range def.Fields {
			field.Description = strings.TrimSpace(field.Description + " " + needOf(field).sentence())
		}
	}
	return schema
}
