package graph

import (
	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/lexer"
)

// checkEffort refuses a document over which the validator would sit for long. That
// needs no names of the schema, and comes before anything is validated.
func checkEffort(params *graphql.RawParams) error {
	if len(params.OperationName) > maxName || hasLongName(params.Query) {
		return tooComplex("name length", maxName)
	}
	return nil
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
