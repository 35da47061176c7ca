package graph

import (
	"slices"
	"strings"

	"github.com/vektah/gqlparser/v2/ast"

	"github.com/hoko-to/hoko"
)

// unreadOperation is what the request log calls a document that was refused
// before it was read.
const unreadOperation hoko.Operation = "graphql"

// socketOperation is what it calls the opening of a connection.
const socketOperation hoko.Operation = "websocket"

// maxOperationName bounds what the request log keeps of an operation, in bytes.
const maxOperationName = 200

// operationName returns what the request log calls an operation: its type and
// its root fields, each once.
func operationName(op *ast.OperationDefinition) hoko.Operation {
	names := []string{string(op.Operation)}
	for _, f := range rootFields(op.SelectionSet) {
		if !slices.Contains(names, f.definition.Name) {
			names = append(names, f.definition.Name)
		}
	}
	return hoko.Operation(hoko.CleanText(strings.Join(names, " "), maxOperationName))
}
