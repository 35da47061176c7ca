package graph

import (
	"strings"

	"github.com/vektah/gqlparser/v2/ast"

	"github.com/hoko-to/hoko"
)

// checkEnums refuses variables whose enum values are not spelled as in the
// schema. The validator lets any case pass, and gqlgen then reads a value that it
// does not know as none.
func checkEnums(schema *ast.Schema, op *ast.OperationDefinition, variables map[string]any) error {
	for _, v := range op.VariableDefinitions {
		if err := checkEnum(schema, v.Type, variables[v.Variable], ast.Path{ast.PathName(v.Variable)}); err != nil {
			return err
		}
	}
	return nil
}

func checkEnum(schema *ast.Schema, t *ast.Type, value any, path ast.Path) error {
	def := schema.Types[t.Name()]
	switch value := value.(type) {
	case string:
		if def.Kind == ast.Enum && def.EnumValues.ForName(value) == nil {
			return notInEnum(def, path)
		}
	case []any:
		for i, item := range value {
			if err := checkEnum(schema, t, item, append(path, ast.PathIndex(i))); err != nil {
				return err
			}
		}
	case map[string]any:
		for _, field := range def.Fields {
			if err := checkEnum(schema, field.Type, value[field.Name], append(path, ast.PathName(field.Name))); err != nil {
				return err
			}
		}
	}
	return nil
}

func notInEnum(def *ast.Definition, path ast.Path) error {
	names := make([]string, len(def.EnumValues))
	for i, value := range def.EnumValues {
		names[i] = value.Name
	}
	wrong := hoko.Invalid("", hoko.CodeChoiceInvalid, hoko.Params{"choices": strings.Join(names, ", ")})
	return atField(wrong, variablePath(path))
}
