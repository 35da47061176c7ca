package graph

import (
	"context"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/lexer"
	"github.com/vektah/gqlparser/v2/parser"
)

// checkEffort refuses a document over which the validator would sit for long. That
// needs no names of the schema, and comes before anything is validated: a few
// kilobytes can take it many seconds. What cannot be parsed is left to the parser to
// tell, and what was validated before is let pass.
func checkEffort(ctx context.Context, params *graphql.RawParams, validated *documentCache) error {
	if len(params.OperationName) > maxName {
		return tooComplex("name length", maxName)
	}
	if _, ok := validated.Get(ctx, params.Query); ok {
		return nil
	}
	if hasLongName(params.Query) {
		return tooComplex("name length", maxName)
	}
	document, err := parser.ParseQueryWithTokenLimit(&ast.Source{Input: params.Query}, maxTokens)
	if err != nil {
		return nil //nolint:nilerr // the same is found again, and told, where the document is validated
	}
	e := effort{overlap: newOverlap(document)}
	e.document(document)
	switch {
	case e.reached > maxReached:
		return tooComplex("steps of validation", maxReached)
	case e.overlap.tooMuch():
		return tooComplex("comparisons of fields", maxCompared)
	default:
		return nil
	}
}

// hasLongName reports whether one of the names in a text is longer than maxName: a
// validator looks for what else it could have meant, which takes longer the longer
// it is.
func hasLongName(text string) bool {
	names := lexer.New(&ast.Source{Input: text})
	for range maxTokens {
		token, err := names.ReadToken()
		if err != nil || token.Kind == lexer.EOF {
			return false
		}
		if token.Kind == lexer.Name && len(token.Value) > maxName {
			return true
		}
	}
	return false
}

// effort is what a validator goes through for a document. It counts on until one of
// the limits is passed.
type effort struct {
	reached  int             // selections, arguments, values and directives, each as often as an operation or a fragment leads to it
	followed map[string]bool // fragments, by the operation or fragment that is walked
	overlap  *overlap
}

func (e *effort) document(document *ast.QueryDocument) {
	for _, operation := range document.Operations {
		e.followed = map[string]bool{}
		e.directives(operation.Directives)
		e.selection(operation.SelectionSet)
	}
	for _, fragment := range document.Fragments {
		e.followed = map[string]bool{}
		e.directives(fragment.Directives)
		e.selection(fragment.SelectionSet)
	}
}

func (e *effort) tooMuch() bool { return e.reached > maxReached || e.overlap.tooMuch() }

func (e *effort) selection(set ast.SelectionSet) {
	e.overlap.within(set)
	for _, selection := range set {
		if e.reached++; e.tooMuch() {
			return
		}
		switch s := selection.(type) {
		case *ast.Field:
			e.arguments(s.Arguments)
			e.directives(s.Directives)
			e.selection(s.SelectionSet)
		case *ast.InlineFragment:
			e.directives(s.Directives)
			e.selection(s.SelectionSet)
		case *ast.FragmentSpread:
			e.directives(s.Directives)
			if fragment := e.overlap.fragments[s.Name]; fragment != nil && !e.followed[s.Name] {
				e.followed[s.Name] = true
				e.selection(fragment.SelectionSet)
			}
		}
	}
}

func (e *effort) directives(list ast.DirectiveList) {
	for _, directive := range list {
		e.reached++
		e.arguments(directive.Arguments)
	}
}

func (e *effort) arguments(list ast.ArgumentList) {
	for _, argument := range list {
		e.value(argument.Value)
	}
}

func (e *effort) value(value *ast.Value) {
	e.reached++
	for _, child := range value.Children {
		e.value(child.Value)
	}
}
