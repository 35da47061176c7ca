package main

import (
	"context"
	"fmt"
	"log/slog"
	"sync"
	"time"

	"go.opentelemetry.io/otel"
	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/exporters/otlp/otlptrace/otlptracehttp"
	"go.opentelemetry.io/otel/sdk/resource"
	sdktrace "go.opentelemetry.io/otel/sdk/trace"
	"go.opentelemetry.io/otel/trace"
)

// Limits of the traces.
const (
	lastSpansLimit    = 5 * time.Second // for the spans that wait at the end
	tracesComplaining = time.Minute     // at most one line of the log says that spans cannot be sent
)

// traces are the spans on their way to the collector. A nil *traces makes none.
type traces struct {
	provider *sdktrace.TracerProvider
	queue    *spanQueue
	tracer   trace.Tracer
}

// openTraces prepares to send spans where the variables of OpenTelemetry say. It
// returns nil if they name no place. It does not ask whether anybody is there.
func openTraces(ctx context.Context, log *slog.Logger, now func() time.Time) (*traces, error) {
	variables := environment()
	if !variables.wantsTraces() {
		return nil, nil //nolint:nilnil // no traces are a nil *traces
	}
	failures := &exportErrors{log: log, now: now}
	otel.SetErrorHandler(failures)
	origin, err := resource.New(ctx,
		resource.WithTelemetrySDK(),
		resource.WithAttributes(attribute.String("service.name", "hoko"), attribute.String("service.version", version())),
		resource.WithFromEnv(),
	)
	if err != nil {
		return nil, fmt.Errorf("what the spans say of where they come from: %w", err)
	}
	exporter, err := otlptracehttp.New(ctx)
	if err != nil {
		return nil, fmt.Errorf("OTEL_EXPORTER_OTLP_ENDPOINT: %w", err)
	}
	queue := newSpanQueue(exporter, variables.queueSize())
	provider := sdktrace.NewTracerProvider(sdktrace.WithResource(origin), sdktrace.WithSpanProcessor(queue))
	return &traces{provider: provider, queue: queue, tracer: provider.Tracer("github.com/hoko-to/hoko")}, nil
}

// start returns what begins spans; nil for nothing.
func (t *traces) start() trace.Tracer {
	if t == nil {
		return nil
	}
	return t.tracer
}

// close sends the spans that wait, for five seconds at most. What is not sent by
// then is lost: spans are no reason not to end.
func (t *traces) close(ctx context.Context, log *slog.Logger) {
	if t == nil {
		return
	}
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), lastSpansLimit)
	defer cancel()
	if err := t.provider.Shutdown(ctx); err != nil {
		log.WarnContext(ctx, "the last spans were not sent", "waiting", t.queue.Waiting(), "err", err)
	}
}

// exportErrors puts what is wrong with sending spans into the log, once in a minute
// at most: a collector that is away is no news after the first time.
type exportErrors struct {
	log *slog.Logger
	now func() time.Time

	mu   sync.Mutex
	last time.Time
}

// Handle implements otel.ErrorHandler.
func (c *exportErrors) Handle(err error) {
	if c.isDue() {
		c.log.Warn("spans are not sent; nothing more is said of it for a minute", "err", shortened(err.Error()))
	}
}

func (c *exportErrors) isDue() bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	now := c.now()
	if !c.last.IsZero() && now.Sub(c.last) < tracesComplaining {
		return false
	}
	c.last = now
	return true
}

// tracedLog adds to each line the trace that it belongs to, if there is one.
type tracedLog struct{ slog.Handler }

// Handle writes a line.
func (l tracedLog) Handle(ctx context.Context, record slog.Record) error {
	if span := trace.SpanContextFromContext(ctx); span.IsValid() {
		record.AddAttrs(slog.String("trace_id", span.TraceID().String()), slog.String("span_id", span.SpanID().String()))
	}
	return l.Handler.Handle(ctx, record)
}

// WithAttrs returns the log with attributes on each line.
func (l tracedLog) WithAttrs(attrs []slog.Attr) slog.Handler {
	return tracedLog{l.Handler.WithAttrs(attrs)}
}

// WithGroup returns the log with a name before the attributes that follow.
func (l tracedLog) WithGroup(name string) slog.Handler { return tracedLog{l.Handler.WithGroup(name)} }
