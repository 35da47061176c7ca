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
	if len(path) > 1 && isName(path[1]) {
		return path[1:]
	}
	return path
}

func isName(step ast.PathElement) bool {
	_, ok := step.(ast.PathName)
	return ok
}

// atField returns the failure as one of the argument at path. Inputs are called
// input everywhere, so that is left out.
func atField(failure *hoko.Error, path ast.Path) *hoko.Error {
	if len(path) > 1 && path[0] == ast.PathName("input") {
		path = path[1:]
	}
	out := *failure
	out.Field = hoko.CleanText(path.String(), maxEcho)
	index, field := itemOf(path)
	out.Issues = []hoko.Issue{{Index: index, Field: hoko.CleanText(field.String(), maxEcho), Code: out.Code, Params: out.Params}}
	return &out
}

// itemOf splits a place in one of many items, links[3].url, into which of them it
// is and the place in that. Another place is one in the first item.
func itemOf(path ast.Path) (index int, field ast.Path) {
	if len(path) > 2 && !isName(path[1]) {
		index, _ := path[1].(ast.PathIndex)
		return int(index), path[2:]
	}
	return 0, path
}

// maxEcho bounds what is repeated of a request in one piece, in bytes.
const maxEcho = 64

// maxMessage bounds what is told of a document in one message, in bytes.
const maxMessage = 300

// suggestion begins the part of a validator's message that tells names of the
// schema.
const suggestion = "Did you mean "

// repeating is what a validator writes before a value of the document that it
// repeats without quotes.
var repeating = regexp.MustCompile(`(value|found|sequence): |found `)

// documentMessage returns what a caller reads of the validator's message. Nobody
// at all gets no names of the schema that the document does not have.
func documentMessage(ctx context.Context, message string) string {
	if hoko.CallFrom(ctx).Caller == nil {
		own, _, _ := strings.Cut(message, suggestion)
		message = strings.TrimRight(own, " (")
	}
	return hoko.CleanText(withShortRepeats(message), maxMessage)
}

// withShortRepeats returns a validator's message with no more than the beginning of
// each part of the document that it repeats: what it quotes, and what follows
// repeating up to the end. It reads what is quoted, which may be most of a document,
// without a regular expression, which takes a hundred times as long.
func withShortRepeats(message string) string {
	var out strings.Builder
	for rest := message; rest != ""; {
		own, quoted, isQuoted := strings.Cut(rest, `"`)
		if at := repeating.FindStringIndex(own); at != nil {
			out.WriteString(own[:at[0]])
			out.WriteString(shortened(rest[at[0]:]))
			break
		}
		out.WriteString(own)
		if !isQuoted {
			break
		}
		inside, after, isClosed := strings.Cut(quoted, `"`)
		if !isClosed {
			out.WriteString(shortened(`"` + inside))
			break
		}
		out.WriteString(shortened(`"` + inside + `"`))
		rest = after
	}
	return out.String()
}

// shortened returns the beginning of a text that is repeated.
func shortened(text string) string {
	if len(text) <= maxEcho {
		return text
	}
	return hoko.CleanText(text, maxEcho-len(`…"`)) + `…"`
}
