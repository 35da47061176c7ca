package graph

import (
	"context"
	"errors"
	"log/slog"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"github.com/hoko-to/hoko"
)

// codeOf names a kind of failure in extensions.code.
func codeOf(kind hoko.Kind) string {
	switch kind {
	case hoko.KindInvalid, hoko.KindMethodNotAllowed, hoko.KindTooLarge, hoko.KindUnsupportedMedia:
		return "BAD_USER_INPUT"
	case hoko.KindUnauthenticated:
		return "UNAUTHENTICATED"
	case hoko.KindForbidden:
		return "FORBIDDEN"
	case hoko.KindNotFound:
		return "NOT_FOUND"
	case hoko.KindConflict:
		return "CONFLICT"
	case hoko.KindRateLimited:
		return "RATE_LIMITED"
	case hoko.KindUnavailable:
		return "UNAVAILABLE"
	case hoko.KindInternal:
	}
	return "INTERNAL"
}

// presenter decides what a caller sees of an error.
type presenter struct {
	log *slog.Logger
}

// present implements graphql.ErrorPresenterFunc: a failure is told in the words
// of the catalogue, faults of a document in those of the validator, and anything
// else is logged and masked.
func (p *presenter) present(ctx context.Context, err error) *gqlerror.Error {
	failure := hoko.ErrorOf(err)
	out := &gqlerror.Error{Path: graphql.GetPath(ctx)}
	if raised, ok := errors.AsType[*gqlerror.Error](err); ok {
		failure = failureOf(raised, len(out.Path))
		out.Locations = raised.Locations
		if graphql.GetFieldContext(ctx) != nil {
			out.Path = raised.Path
		}
		if failure.Code == hoko.CodeDocumentInvalid || failure.Code == hoko.CodeDocumentMalformed {
			out.Message = documentMessage(ctx, raised.Message)
		}
	}
	if out.Message == "" {
		out.Message = failure.Summary(languageOf(ctx))
	}
	p.note(ctx, out.Path, failure)
	out.Extensions = extensions(ctx, failure)
	return out
}

// languageOf returns the language that the caller is answered in.
func languageOf(ctx context.Context) hoko.Language {
	if lang := hoko.CallFrom(ctx).Language; lang != "" {
		return lang
	}
	return hoko.English
}

// note logs what a caller is not told, and puts the failure into the record of
// the call. That a caller went away is no failure of ours.
func (p *presenter) note(ctx context.Context, path ast.Path, failure *hoko.Error) {
	call := hoko.CallFrom(ctx)
	call.NoteOutcome(failure.Code)
	if failure.Err == nil || errors.Is(failure.Err, context.Canceled) {
		return
	}
	level := slog.LevelWarn
	if failure.Kind == hoko.KindInternal {
		level = slog.LevelError
	}
	p.log.Log(ctx, level, "a GraphQL request failed", "request", call.RequestID, "path", path.String(), "err", failure.Err)
}

// extensions are what programs read of a failure.
func extensions(ctx context.Context, failure *hoko.Error) map[string]any {
	out := map[string]any{"code": codeOf(failure.Kind), "reason": failure.Code}
	if failure.Field != "" {
		out["field"] = failure.Field
	}
	if len(failure.Issues) > 0 {
		out["issues"] = issues(failure.Issues, languageOf(ctx))
	}
	if len(failure.MissingScopes) > 0 {
		out["missingScopes"] = failure.MissingScopes
	}
	if failure.RetryAfter > 0 {
		out["retryAfter"] = failure.RetrySeconds()
	}
	if id := hoko.CallFrom(ctx).RequestID; id != "" {
		out["requestId"] = id
	}
	return out
}

// issue is one fault of an input, for programs.
type issue struct {
	Index   int       `json:"index"`
	Field   string    `json:"field"`
	Code    hoko.Code `json:"code"`
	Message string    `json:"message"`
}

func issues(list []hoko.Issue, lang hoko.Language) []issue {
	out := make([]issue, len(list))
	for i, is := range list {
		out[i] = issue{Index: is.Index, Field: is.Field, Code: is.Code, Message: is.Message(lang)}
	}
	return out
}
