package docs

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"
)

// graphQLReference writes the reference of the GraphQL door from its schema: what
// can be asked and done, and the types that takes.
func graphQLReference(schema string) (operations, types string, err error) {
	parsed, err := gqlparser.LoadSchema(&ast.Source{Name: "schema.graphql", Input: schema})
	if err != nil {
		return "", "", fmt.Errorf("docs: the GraphQL schema: %w", err)
	}
	return graphQLOperations(parsed), graphQLTypes(parsed), nil
}

func graphQLOperations(schema *ast.Schema) string {
	var b strings.Builder
	for _, root := range []struct {
		title string
		def   *ast.Definition
	}{{"Queries", schema.Query}, {"Mutations", schema.Mutation}, {"Subscriptions", schema.Subscription}} {
		if root.def == nil {
			continue
		}
		fmt.Fprintf(&b, "## %s\n\n%s\n\n", root.title, root.def.Description)
		for _, field := range ownFields(root.def) {
			writeOperation(&b, schema, field)
		}
	}
	return b.String()
}

// ownFields leaves out what every schema has.
func ownFields(def *ast.Definition) (fields ast.FieldList) {
	for _, field := range def.Fields {
		if !strings.HasPrefix(field.Name, "__") {
			fields = append(fields, field)
		}
	}
	return fields
}

func writeOperation(b *strings.Builder, schema *ast.Schema, field *ast.FieldDefinition) {
	fmt.Fprintf(b, "### %s\n\n%s\n\n", field.Name, field.Description)
	if input := onlyInput(schema, field); input != nil {
		fmt.Fprintf(b, "**Input:** %s\n\n", typeLink(field.Arguments[0].Type))
		writeFields(b, input.Fields)
	} else if len(field.Arguments) > 0 {
		b.WriteString("| argument | type | meaning |\n| --- | --- | --- |\n")
		for _, arg := range field.Arguments {
			fmt.Fprintf(b, "| `%s` | %s | %s |\n", arg.Name, typeLink(arg.Type), withDefault(arg.Description, arg.DefaultValue))
		}
		b.WriteString("\n")
	}
	fmt.Fprintf(b, "**Answers** %s\n\n", typeLink(field.Type))
}

// onlyInput returns the input of an operation that takes nothing else, or nil.
func onlyInput(schema *ast.Schema, field *ast.FieldDefinition) *ast.Definition {
	if len(field.Arguments) != 1 {
		return nil
	}
	def := schema.Types[field.Arguments[0].Type.Name()]
	if def == nil || def.Kind != ast.InputObject {
		return nil
	}
	return def
}

func writeFields(b *strings.Builder, fields ast.FieldList) {
	b.WriteString("| field | type | meaning |\n| --- | --- | --- |\n")
	for _, field := range fields {
		fmt.Fprintf(b, "| `%s` | %s | %s%s |\n", field.Name, typeLink(field.Type), withDefault(field.Description, field.DefaultValue), arguments(field))
	}
	b.WriteString("\n")
}

// typeLink names a type, with a link to what is said of it.
func typeLink(t *ast.Type) string {
	name := t.Name()
	switch name {
	case "ID", "String", "Int", "Float", "Boolean":
		return "`" + t.String() + "`"
	}
	return "[`" + t.String() + "`](graphql-types.md#" + strings.ToLower(name) + ")"
}

func withDefault(description string, value *ast.Value) string {
	text := cell(description)
	if value != nil {
		text += " Default `" + value.String() + "`."
	}
	return text
}

func graphQLTypes(schema *ast.Schema) string {
	var b strings.Builder
	for _, kind := range []struct {
		title string
		kind  ast.DefinitionKind
	}{{"Objects", ast.Object}, {"Interfaces", ast.Interface}, {"Unions", ast.Union}, {"Inputs", ast.InputObject}, {"Enums", ast.Enum}, {"Scalars", ast.Scalar}} {
		if defs := ownTypes(schema, kind.kind); len(defs) > 0 {
			fmt.Fprintf(&b, "## %s\n\n", kind.title)
			for _, def := range defs {
				writeType(&b, def)
			}
		}
	}
	return b.String()
}

// ownTypes returns the types of a kind, by name, without GraphQL's own and the
// roots.
func ownTypes(schema *ast.Schema, kind ast.DefinitionKind) (defs []*ast.Definition) {
	for _, name := range slices.Sorted(maps.Keys(schema.Types)) {
		def := schema.Types[name]
		isRoot := def == schema.Query || def == schema.Mutation || def == schema.Subscription
		if def.Kind == kind && !def.BuiltIn && !isRoot {
			defs = append(defs, def)
		}
	}
	return defs
}

func writeType(b *strings.Builder, def *ast.Definition) {
	fmt.Fprintf(b, "### %s\n\n%s\n\n", def.Name, def.Description)
	if len(def.Types) > 0 {
		fmt.Fprintf(b, "One of `%s`.\n\n", strings.Join(def.Types, "`, `"))
	}
	if len(def.Fields) > 0 {
		writeFields(b, def.Fields)
	}
	if len(def.EnumValues) > 0 {
		b.WriteString("| value | meaning |\n| --- | --- |\n")
		for _, value := range def.EnumValues {
			fmt.Fprintf(b, "| `%s` | %s |\n", value.Name, cell(value.Description))
		}
		b.WriteString("\n")
	}
}

// arguments lists the arguments of a field in a sentence.
func arguments(field *ast.FieldDefinition) string {
	if len(field.Arguments) == 0 {
		return ""
	}
	list := make([]string, len(field.Arguments))
	for i, arg := range field.Arguments {
		list[i] = "`" + arg.Name + ": " + arg.Type.String()
		if arg.DefaultValue != nil {
			list[i] += " = " + arg.DefaultValue.String()
		}
		list[i] += "`"
	}
	return " Arguments: " + strings.Join(list, ", ") + "."
}
