package graph

import (
	"context"
	"slices"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
)

// selectedField is a field that an operation selects somewhere.
type selectedField struct {
	definition *ast.FieldDefinition
	root       bool
}

// selectedFields returns the fields that a selection reaches at any depth,
// whatever @skip and @include say. A field of an interface counts as that field
// of every type behind it. Each fragment is followed once.
func selectedFields(schema *ast.Schema, set ast.SelectionSet) []selectedField {
	w := &selectionWalk{schema: schema, followed: map[string]bool{}}
	w.walk(set, true)
	return w.fields
}

// rootFields returns the fields that a selection reaches without entering one.
func rootFields(set ast.SelectionSet) []selectedField {
	w := &selectionWalk{followed: map[string]bool{}}
	w.walk(set, true)
	return w.fields
}

type selectionWalk struct {
	schema   *ast.Schema // nil to stay among the root fields
	followed map[string]bool
	fields   []selectedField
}

func (w *selectionWalk) walk(set ast.SelectionSet, root bool) {
	for _, selection := range set {
		switch s := selection.(type) {
		case *ast.Field:
			w.note(s, root)
			if w.schema != nil {
				w.walk(s.SelectionSet, false)
			}
		case *ast.InlineFragment:
			w.walk(s.SelectionSet, root)
		case *ast.FragmentSpread:
			if !w.followed[s.Name] {
				w.followed[s.Name] = true
				w.walk(s.Definition.SelectionSet, root)
			}
		}
	}
}

func (w *selectionWalk) note(f *ast.Field, root bool) {
	w.fields = append(w.fields, selectedField{f.Definition, root})
	if !f.ObjectDefinition.IsAbstractType() {
		return
	}
	for _, def := range w.schema.GetPossibleTypes(f.ObjectDefinition) {
		if field := def.Fields.ForName(f.Name); field != nil {
			w.fields = append(w.fields, selectedField{field, root})
		}
	}
}

// fieldSet is fields of types, each as Type.field.
type fieldSet map[string]bool

// has reports whether one of some fields of a type is there.
func (s fieldSet) has(typeName string, fields ...string) bool {
	return slices.ContainsFunc(fields, func(field string) bool { return s[typeName+"."+field] })
}

// collectedFields returns the fields that the answer to the field of ctx will
// have at any depth, without those that @skip and @include leave out.
func collectedFields(ctx context.Context) fieldSet {
	s := fieldSet{}
	s.collect(graphql.GetOperationContext(ctx), graphql.GetFieldContext(ctx).Field.Selections)
	return s
}

func (s fieldSet) collect(op *graphql.OperationContext, set ast.SelectionSet) {
	for _, field := range graphql.CollectFields(op, set, nil) {
		s[field.ObjectDefinition.Name+"."+field.Name] = true
		s.collect(op, field.Selections)
	}
}

// isOnlyCounted reports whether the answer to the field of ctx, a connection, will
// have nothing but totalCount.
func isOnlyCounted(ctx context.Context) bool {
	fields := graphql.CollectFields(graphql.GetOperationContext(ctx), graphql.GetFieldContext(ctx).Field.Selections, nil)
	return !slices.ContainsFunc(fields, func(f graphql.CollectedField) bool { return f.Name != "totalCount" && f.Name != "__typename" })
}
