package graph

import (
	"context"
	"slices"
	"strings"

	"github.com/vektah/gqlparser/v2/ast"
	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/trace"

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

// keyPrefix is what keys begin with.
const keyPrefix = "hoko_"

// describeOperation tells the span of the request, if there is one, the operation's
// type and the name that the caller gave it. A name in which there may be a key is
// left out.
func describeOperation(ctx context.Context, op *ast.OperationDefinition) {
	span := trace.SpanFromContext(ctx)
	if !span.IsRecording() {
		return
	}
	span.SetAttributes(attribute.String("graphql.operation.type", string(op.Operation)))
	if op.Name != "" && !strings.Contains(op.Name, keyPrefix) {
		span.SetAttributes(attribute.String("graphql.operation.name", hoko.CleanText(op.Name, maxOperationName)))
	}
}
