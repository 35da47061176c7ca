package db_test

import (
	"context"
	"strings"
	"testing"

	"go.opentelemetry.io/otel/attribute"
	sdktrace "go.opentelemetry.io/otel/sdk/trace"
	"go.opentelemetry.io/otel/sdk/trace/tracetest"
	"pgregory.net/rapid"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db"
	"github.com/hoko-to/hoko/db/dbtest"
)

// TestQueryTextsHoldNoValues holds that what is told of a statement is the same for
// whatever text and number is in it, but for the sign; of booleans the value is told.
func TestQueryTextsHoldNoValues(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.OneOf(rapid.String(), rapid.StringMatching(`['"\\?$\-;/* \nEx0-9a]*`)).Draw(t, "text")
		amount := rapid.Int64().Draw(t, "amount")
		isLive := rapid.Bool().Draw(t, "live")
		number, live := "?", "FALSE"
		if amount < 0 {
			number = "-?"
		}
		if isLive {
			live = "TRUE"
		}
		want := "-- Told\nSELECT id, $1 FROM \"li'nks\" AS l2 WHERE title = ? AND hash = ? AND amount = " + number + " AND live = " + live + " LIMIT ?"
		for system, told := range db.QueryTexts(text, []byte(text), amount, isLive) {
			told = strings.Replace(told, "= X?", "= ?", 1) // SQLite's bytes
			if told != want {
				t.Fatalf("%s: %s, want %s", system, told, want)
			}
		}
	})
}

// TestQueryTextIsBounded holds that of a long statement only the beginning is told,
// and that of a text with escapes nothing is.
func TestQueryTextIsBounded(t *testing.T) {
	t.Parallel()
	if got := db.WithoutValues("INSERT INTO links VALUES " + strings.Repeat("('a', 1), ", 100_000)); len(got) != 2048 || !strings.HasPrefix(got, "INSERT INTO links VALUES (?, ?), (?") {
		t.Errorf("%d bytes: %.60s", len(got), got)
	}
	if got := db.WithoutValues("SELECT " + strings.Repeat("x", 10_000)); len(got) != 2048 {
		t.Errorf("%d bytes of a long name", len(got))
	}
	if got := db.WithoutValues(`SELECT E'it\'s secret', 'or not`); got != "SELECT ?" {
		t.Errorf("an escape is told as %q", got)
	}
}

// TestSpansOfQueries holds that what is asked within a span leaves spans in its
// trace, without values, and that what nobody asked for leaves none.
func TestSpansOfQueries(t *testing.T) {
	t.Parallel()
	dbtest.EachConfig(t, func(t *testing.T, c db.Config) {
		spans := tracetest.NewInMemoryExporter()
		provider := sdktrace.NewTracerProvider(sdktrace.WithSyncer(spans))
		c.Tracer = provider.Tracer("test")
		store := dbtest.Open(t, c)
		x := newTenant(t, store)
		l := fullLink(t, store, x)
		ctx, parent := c.Tracer.Start(t.Context(), "request")
		got(store.Links(db.Untraced(ctx), x.access, hoko.LinkFilter{}, hoko.Page{Limit: 10}))(t)
		if n := len(spans.GetSpans()); n != 0 {
			t.Errorf("%d spans outside of any", n)
		}
		must(t, store.InTx(ctx, func(tx *db.Store) error { return tx.InsertLinks(ctx, []*hoko.Link{l}) }))
		got(store.LinkByShortID(ctx, l.ShortID))(t)
		if _, err := store.LinkByShortID(ctx, "nobody"); hoko.KindOf(err) != hoko.KindNotFound {
			t.Errorf("no link: %v", err)
		}
		if _, _, err := store.SessionByTokenHash(ctx, []byte("nobody")); hoko.KindOf(err) != hoko.KindNotFound {
			t.Errorf("no session: %v", err)
		}
		got(store.Links(ctx, x.access, hoko.LinkFilter{Search: *l.Title}, hoko.Page{Limit: 10}))(t)
		parent.End()
		names := map[string]int{}
		for _, span := range spans.GetSpans() {
			names[span.Name]++
			if span.SpanContext.TraceID() != parent.SpanContext().TraceID() {
				t.Errorf("%s is in another trace", span.Name)
			}
			told := attribute.NewSet(span.Attributes...)
			if text, _ := told.Value("db.query.text"); strings.ContainsAny(text.AsString(), "'") {
				t.Errorf("%s tells a value: %s", span.Name, text.AsString())
			}
			if system, _ := told.Value("db.system.name"); span.Name != "request" && system.AsString() == "" {
				t.Errorf("%s says nothing of its system", span.Name)
			}
			if told.HasValue("error.type") || len(span.Events) > 0 || span.Status.Description != "" {
				t.Errorf("%s tells of an error", span.Name)
			}
		}
		if names["TRANSACTION"] != 1 || names["INSERT links"] != 1 || names["SELECT links"] < 3 {
			t.Errorf("the spans are %v", names)
		}
	})
}

// TestUntracedQueriesTakeNothing holds that a read takes no memory for a span that
// nobody asked for. It has the process to itself, whose memory is counted.
func TestUntracedQueriesTakeNothing(t *testing.T) {
	ctx := context.Background()
	if n := testing.AllocsPerRun(1000, func() { db.NoSpan(ctx) }); n != 0 {
		t.Errorf("%v allocations for no span", n)
	}
}
