package db

import (
	"context"
	"strings"

	"github.com/uptrace/bun"
	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/codes"
	"go.opentelemetry.io/otel/trace"
	"go.opentelemetry.io/otel/trace/noop"

	"github.com/hoko-to/hoko"
)

// queryText is how many bytes of a statement a span tells at most.
const queryText = 2048

// spans begins a span for each query of whoever has one. What nobody asked for,
// like the look every second for changes, leaves none. Its zero value begins none.
type spans struct {
	tracer trace.Tracer
	system string // name of the database system, as OpenTelemetry has it
}

// begin begins a span for an operation on a table.
func (s spans) begin(ctx context.Context, operation, table string) (context.Context, trace.Span) {
	if s.tracer == nil || !trace.SpanContextFromContext(ctx).IsValid() {
		return ctx, noop.Span{}
	}
	ctx, span := s.tracer.Start(ctx, strings.TrimSpace(operation+" "+table), trace.WithSpanKind(trace.SpanKindClient))
	if span.IsRecording() {
		span.SetAttributes(attribute.String("db.system.name", s.system), attribute.String("db.operation.name", operation))
		if table != "" {
			span.SetAttributes(attribute.String("db.collection.name", table))
		}
	}
	return ctx, span
}

// Untraced returns ctx outside of any span. What a request begins and does not wait
// for leaves no spans in its trace, which would have no end.
func Untraced(ctx context.Context) context.Context {
	return trace.ContextWithSpanContext(ctx, trace.SpanContext{})
}

// end ends a span with what came of it. The text of an error is left out, in which
// there may be values; that there is no such row is none.
func end(ctx context.Context, span trace.Span, err error) {
	defer span.End()
	if err == nil || !span.IsRecording() {
		return
	}
	kind := hoko.KindOf(classify(ctx, err))
	if kind == hoko.KindNotFound {
		return
	}
	span.SetAttributes(attribute.String("error.type", string(kind)))
	if kind == hoko.KindUnavailable || kind == hoko.KindInternal {
		span.SetStatus(codes.Error, "")
	}
}

// spanOf finds the span of a query again.
type spanOf struct{}

// BeforeQuery begins the span of a query of bun. Those that begin and end a
// transaction are told by the span of the transaction.
func (s spans) BeforeQuery(ctx context.Context, e *bun.QueryEvent) context.Context {
	switch e.QueryTemplate {
	case "BEGIN", "COMMIT", "ROLLBACK":
		return ctx
	}
	operation, table := describe(e)
	ctx, span := s.begin(ctx, operation, table)
	if span.IsRecording() {
		span.SetAttributes(attribute.String("db.query.text", withoutValues(e.Query, queryText)))
	}
	e.Stash = map[any]any{spanOf{}: span}
	return ctx
}

// AfterQuery ends the span of a query.
func (s spans) AfterQuery(ctx context.Context, e *bun.QueryEvent) {
	if span, begun := e.Stash[spanOf{}].(trace.Span); begun {
		end(ctx, span, e.Err)
	}
}

// describe returns what a query does and the table that it is about; "" if several
// are, or none.
func describe(e *bun.QueryEvent) (operation, table string) {
	if model, ok := e.Model.(bun.TableModel); ok {
		table = model.Table().Name
	}
	for line := range strings.Lines(e.Query) {
		if line = strings.TrimSpace(line); line != "" && !strings.HasPrefix(line, "--") {
			operation, _, _ = strings.Cut(line, " ")
			return operation, table
		}
	}
	return "", table
}
