package main

import (
	"context"
	"sync/atomic"

	sdktrace "go.opentelemetry.io/otel/sdk/trace"
)

// spanQueue holds the spans that wait for the collector, a bounded number of them.
// It counts what the SDK's own queue would drop unseen.
type spanQueue struct {
	sdktrace.SpanProcessor

	most    int64
	waiting atomic.Int64
	sent    atomic.Int64
	lost    atomic.Int64
}

func newSpanQueue(exporter sdktrace.SpanExporter, most int) *spanQueue {
	q := &spanQueue{most: int64(most)}
	q.SpanProcessor = sdktrace.NewBatchSpanProcessor(countedExporter{exporter, q}, sdktrace.WithMaxQueueSize(most))
	return q
}

// Waiting returns how many spans wait for the collector.
func (q *spanQueue) Waiting() int64 { return q.waiting.Load() }

// Sent returns how many spans the collector has taken since the start.
func (q *spanQueue) Sent() int64 { return q.sent.Load() }

// Lost returns how many were given up, for want of room or of a collector.
func (q *spanQueue) Lost() int64 { return q.lost.Load() }

// OnEnd takes a span that is over, or loses it if there is no room. It waits for
// nothing.
func (q *spanQueue) OnEnd(span sdktrace.ReadOnlySpan) {
	if !span.SpanContext().IsSampled() {
		return
	}
	if q.waiting.Add(1) > q.most {
		q.waiting.Add(-1)
		q.lost.Add(1)
		return
	}
	q.SpanProcessor.OnEnd(span)
}

// countedExporter counts what leaves the queue.
type countedExporter struct {
	sdktrace.SpanExporter

	queue *spanQueue
}

// ExportSpans sends spans.
func (e countedExporter) ExportSpans(ctx context.Context, spans []sdktrace.ReadOnlySpan) error {
	err := e.SpanExporter.ExportSpans(ctx, spans)
	e.queue.waiting.Add(-int64(len(spans)))
	if err != nil {
		e.queue.lost.Add(int64(len(spans)))
		return err
	}
	e.queue.sent.Add(int64(len(spans)))
	return nil
}
