package service

import (
	"context"
	"testing"
	"time"

	"go.opentelemetry.io/otel/trace"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db"
	"github.com/hoko-to/hoko/db/dbtest"
)

// questions tell, of each time that the database is asked, whether a span is to tell
// of it.
type questions chan bool

func (q questions) note(ctx context.Context) {
	select {
	case q <- trace.SpanContextFromContext(ctx).IsValid():
	default: // enough were asked
	}
}

// expectUntraced waits for several.
func (q questions) expectUntraced(t *testing.T, name string) {
	t.Helper()
	limit := time.NewTimer(patience)
	defer limit.Stop()
	for range cap(q) {
		select {
		case traced := <-q:
			if traced {
				t.Errorf("%s asks within the span of a request", name)
			}
		case <-limit.C:
			t.Fatalf("%s does not ask", name)
		}
	}
}

// TestWhatOutlivesRequestsIsUntraced: the watch over streams and the feeds behind
// subscriptions are begun by a request, and its trace ends with it all the same.
func TestWhatOutlivesRequestsIsUntraced(t *testing.T) {
	t.Parallel()
	w := newWorld(t, dbtest.Open(t, db.Config{Path: dbtest.SQLitePath(t)}))
	ctx := trace.ContextWithSpanContext(newTenant(t, w, "acme").operator(t), trace.NewSpanContext(trace.SpanContextConfig{
		TraceID: trace.TraceID{1}, SpanID: trace.SpanID{1}, TraceFlags: trace.FlagsSampled,
	}))
	watched, polled := make(questions, 2), make(questions, 2)
	standing, marks := w.streams.standing, w.live.clicks.source.marks
	w.streams.standing = func(ctx context.Context, keyIDs, sessionIDs []string) (*db.Standing, error) {
		watched.note(ctx)
		return standing(ctx, keyIDs, sessionIDs)
	}
	w.live.clicks.source.marks = func(ctx context.Context, a *hoko.Access, after db.Mark, limit int) ([]db.Mark, error) {
		polled.note(ctx)
		return marks(ctx, a, after, limit)
	}

	stream := want(w.Watch(ctx))(t)
	defer stream.Close()
	want(w.FollowClicks(ctx, hoko.ClickFilter{}))(t)
	watched.expectUntraced(t, "the watch")
	polled.expectUntraced(t, "a feed")
}
