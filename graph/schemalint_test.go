package graph_test

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2/ast"

	"github.com/hoko-to/hoko/graph"
)

// TestNamesAreSpelledAlike: types as Names, fields and arguments as names, and
// the values of enums as NAMES, except scopes, whose names are those of keys.
func TestNamesAreSpelledAlike(t *testing.T) {
	t.Parallel()
	typeName, fieldName, valueName := regexp.MustCompile(`^[A-Z][A-Za-z]*$`), regexp.MustCompile(`^[a-z][A-Za-z]*$`), regexp.MustCompile(`^[A-Z]+(_[A-Z]+)*$`)
	spelled := func(pattern *regexp.Regexp, name string) {
		if own := name[strings.LastIndexAny(name, ".(")+1:]; !pattern.MatchString(own) {
			t.Errorf("%s is not spelled like the others: want %s", name, pattern)
		}
	}
	ownTypes(func(def *ast.Definition) {
		spelled(typeName, def.Name)
		for _, value := range def.EnumValues {
			if def.Name != "Scope" {
				spelled(valueName, def.Name+"."+value.Name)
			}
		}
		for _, f := range ownFields(def) {
			spelled(fieldName, def.Name+"."+f.Name)
			for _, arg := range f.Arguments {
				spelled(fieldName, def.Name+"."+f.Name+"("+arg.Name)
			}
		}
	})
}

// ownFields returns the fields of a type that are not GraphQL's own.
func ownFields(def *ast.Definition) (fields ast.FieldList) {
	for _, f := range def.Fields {
		if !strings.HasPrefix(f.Name, "__") {
			fields = append(fields, f)
		}
	}
	return fields
}

// TestMutationsTakeAnInputAndAnswerAPayload, each of their own name, which begins
// with a verb.
func TestMutationsTakeAnInputAndAnswerAPayload(t *testing.T) {
	t.Parallel()
	verb := regexp.MustCompile(`^(create|update|save|delete|restore|duplicate|rotate|revoke|report|track|refund|import|export|set|sign|accept|invite|remove|leave|add|change|request|reset|resend|begin|confirm|disable|regenerate|erase)[A-Z]`)
	for _, f := range ownFields(schema().Mutation) {
		name := strings.ToUpper(f.Name[:1]) + f.Name[1:]
		if !verb.MatchString(f.Name) {
			t.Errorf("%s does not begin with a verb that others use", f.Name)
		}
		if got := f.Type.String(); got != name+"Payload" {
			t.Errorf("%s answers %s, want %sPayload", f.Name, got, name)
		}
		if len(f.Arguments) > 1 || len(f.Arguments) == 1 && (f.Arguments[0].Name != "input" || f.Arguments[0].Type.String() != name+"Input!") {
			t.Errorf("%s wants one argument, input: %sInput!", f.Name, name)
		}
	}
}

// TestConnectionsHaveOneShape, and whatever leads to one is asked for page by
// page.
func TestConnectionsHaveOneShape(t *testing.T) {
	t.Parallel()
	ownTypes(func(def *ast.Definition) {
		if item, is := strings.CutSuffix(def.Name, "Connection"); is {
			wantFields(t, def, "nodes: ["+item+"!]!", "edges: ["+item+"Edge!]!", "pageInfo: PageInfo!", "totalCount: Int!")
		}
		if item, is := strings.CutSuffix(def.Name, "Edge"); is {
			wantFields(t, def, "cursor: String!", "node: "+item+"!")
		}
		for _, f := range ownFields(def) {
			if strings.HasSuffix(f.Type.Name(), "Connection") {
				wantPages(t, def.Name+"."+f.Name, f)
			}
		}
	})
}

func wantFields(t *testing.T, def *ast.Definition, want ...string) {
	t.Helper()
	var got []string
	for _, f := range ownFields(def) {
		got = append(got, f.Name+": "+f.Type.String())
	}
	if !slices.Equal(got, want) {
		t.Errorf("%s has %q, want %q", def.Name, got, want)
	}
}

func wantPages(t *testing.T, name string, f *ast.FieldDefinition) {
	t.Helper()
	first, after := f.Arguments.ForName("first"), f.Arguments.ForName("after")
	if first == nil || first.Type.String() != "Int!" || first.DefaultValue == nil || after == nil || after.Type.String() != "String" {
		t.Errorf("%s wants the arguments first: Int! with a default, and after: String", name)
	}
	if f.Type.NonNull {
		t.Errorf("%s must be nullable: a refusal would take its parent away", name)
	}
}

// TestListsHoldNoNull: a list says what is missing by not having it.
func TestListsHoldNoNull(t *testing.T) {
	t.Parallel()
	ownTypes(func(def *ast.Definition) {
		for _, f := range ownFields(def) {
			types := []*ast.Type{f.Type}
			for _, arg := range f.Arguments {
				types = append(types, arg.Type)
			}
			for _, typ := range types {
				if typ.Elem != nil && !typ.Elem.NonNull {
					t.Errorf("%s.%s is of type %s, which may hold null", def.Name, f.Name, typ)
				}
			}
		}
	})
}

// TestIDsAreOfOneType: what is called an id is one, and an object always has it.
func TestIDsAreOfOneType(t *testing.T) {
	t.Parallel()
	ownTypes(func(def *ast.Definition) {
		if f := def.Fields.ForName("id"); f != nil && def.Kind == ast.Object && f.Type.String() != "ID!" {
			t.Errorf("%s.id is of type %s, want ID!", def.Name, f.Type)
		}
	})
}

// TestEveryTypeIsUsed: whatever the schema has can be reached from a root.
func TestEveryTypeIsUsed(t *testing.T) {
	t.Parallel()
	used := map[string]bool{}
	for _, root := range []*ast.Definition{schema().Query, schema().Mutation, schema().Subscription} {
		use(root, used)
	}
	for _, directive := range schema().Directives {
		for _, arg := range directive.Arguments {
			use(schema().Types[arg.Type.Name()], used)
		}
	}
	ownTypes(func(def *ast.Definition) {
		if !used[def.Name] {
			t.Errorf("nothing leads to %s", def.Name)
		}
	})
}

// use notes a type and whatever it leads to.
func use(def *ast.Definition, used map[string]bool) {
	if used[def.Name] {
		return
	}
	used[def.Name] = true
	for _, possible := range schema().GetPossibleTypes(def) {
		use(possible, used)
	}
	for _, name := range def.Interfaces {
		use(schema().Types[name], used)
	}
	for _, f := range def.Fields {
		use(schema().Types[f.Type.Name()], used)
		for _, arg := range f.Arguments {
			use(schema().Types[arg.Type.Name()], used)
		}
	}
}

// TestNoInputIsOneOf: gqlgen and its validator hold @oneOf for what stands in a
// document and not for variables, so an input with it would take two of its
// fields, or none. It stays out until they hold it.
func TestNoInputIsOneOf(t *testing.T) {
	t.Parallel()
	ownTypes(func(def *ast.Definition) {
		if def.Directives.ForName("oneOf") != nil {
			t.Errorf("%s is @oneOf, which nothing enforces for variables", def.Name)
		}
	})
}

// TestAccessIsToldOnce: the sentence of access is written by the program, from
// the directive, after a sentence of the schema's own.
func TestAccessIsToldOnce(t *testing.T) {
	t.Parallel()
	sentence := regexp.MustCompile("(Requires scopes? `[A-Za-z]+`( and `[A-Za-z]+`)?|Requires the role [A-Z]+|Needs a signed-in person|Needs an API key, whatever its scopes|Open to anyone)\\.$")
	told := graph.DescribedSchema()
	ownTypes(func(def *ast.Definition) {
		for _, f := range ownFields(def) {
			if sentence.MatchString(f.Description) {
				t.Errorf("%s.%s says itself who may have it", def.Name, f.Name)
			}
			shown := told.Types[def.Name].Fields.ForName(f.Name).Description
			if asks := len(accessDirectives(f)) > 0; asks != sentence.MatchString(shown) || asks && shown == sentence.FindString(shown) {
				t.Errorf("%s.%s is described as %q", def.Name, f.Name, shown)
			}
		}
	})
}
