package graph

import (
	"context"
	"errors"
	"regexp"
	"strings"

	"github.com/99designs/gqlgen/graphql/errcode"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"github.com/hoko-to/hoko"
)

// failureOf classifies an error that gqlgen raised or wrapped. Only the
// arguments of a field lie deeper than the field itself, at depth.
func failureOf(raised *gqlerror.Error, depth int) *hoko.Error {
	own, isOwn := errors.AsType[*hoko.Error](raised.Err)
	switch code := raised.Extensions["code"]; {
	case isOwn && len(raised.Path) > depth:
		return atField(own, raised.Path[depth:])
	case isOwn:
		return own
	case strings.HasPrefix(raised.Message, "exceeded token limit"):
		return tooComplex("tokens", maxTokens)
	case code == errcode.ParseFailed:
		return &hoko.Error{Kind: hoko.KindInvalid, Code: hoko.CodeDocumentMalformed}
	case code == errcode.ValidationFailed && len(raised.Path) > 1 && raised.Path[0] == ast.PathName("variable"):
		return atField(variableWrong(raised.Message), variablePath(raised.Path[1:]))
	case code == errcode.ValidationFailed:
		return &hoko.Error{Kind: hoko.KindInvalid, Code: hoko.CodeDocumentInvalid}
	case len(raised.Path) > depth:
		return atField(valueWrong(), raised.Path[depth:])
	default:
		return &hoko.Error{Kind: hoko.KindInternal, Code: hoko.CodeInternal, Err: raised}
	}
}

// valueWrong says that a value cannot be read as its type.
func valueWrong() *hoko.Error {
	return hoko.ErrorOf(hoko.Invalid("", hoko.CodeTypeWrong, hoko.Params{"type": "a value of the right type"}))
}

// variableWrong says what is wrong with a part of a variable, which the validator
// tells in words only.
func variableWrong(message string) *hoko.Error {
	switch message {
	case "must be defined", "cannot be null":
		return hoko.ErrorOf(hoko.Invalid("", hoko.CodeRequired, nil))
	case "unknown field":
		return hoko.ErrorOf(hoko.Invalid("", hoko.CodeFieldUnknown, nil))
	default:
		return valueWrong()
	}
}

// variablePath returns the place in an input; a variable that is no input object
// stands for itself.
func variablePath(path ast.Path) ast.Path {
	if len(path) > 1 {
		return path[1:]
	}
	return path
}

// atField returns the failure as one of the argument at path. Inputs are called
// input everywhere, so that is left out.
func atField(failure *hoko.Error, path ast.Path) *hoko.Error {
	out := *failure
	out.Field = hoko.CleanText(strings.TrimPrefix(path.String(), "input."), maxEcho)
	out.Issues = []hoko.Issue{{Field: out.Field, Code: out.Code, Params: out.Params}}
	return &out
}

// maxEcho bounds what is repeated of a request in one place, in bytes.
const maxEcho = 300

// suggestion is the part of a validator's message that tells names of the
// schema.
var suggestion = regexp.MustCompile(`\s*\(?Did you mean .*$`)

// documentMessage returns what a caller reads of the validator's message. Nobody
// at all gets no names of the schema that the document does not have.
func documentMessage(ctx context.Context, message string) string {
	if hoko.CallFrom(ctx).Caller == nil {
		message = suggestion.ReplaceAllString(message, "")
	}
	return hoko.CleanText(message, maxEcho)
}
