package server_test

import (
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"slices"
	"testing"

	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/codes"
	sdktrace "go.opentelemetry.io/otel/sdk/trace"
	"go.opentelemetry.io/otel/sdk/trace/tracetest"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/server"
)

// openTraced opens a house with a tracer, behind a proxy at 10.0.0.1, and returns
// what holds its spans.
func openTraced(t *testing.T, sampler sdktrace.Sampler, settings ...func(*server.Options)) (*house, *tracetest.InMemoryExporter) {
	t.Helper()
	spans := tracetest.NewInMemoryExporter()
	provider := sdktrace.NewTracerProvider(sdktrace.WithSyncer(spans), sdktrace.WithSampler(sampler))
	return openSQLite(t, append(settings, func(o *server.Options) {
		o.Tracer = provider.Tracer("test")
		o.TrustedProxies = []netip.Prefix{netip.MustParsePrefix("10.0.0.1/32")}
	})...), spans
}

// ask has a request answered that came from peer, and returns when its span is over.
func (h *house) ask(peer, method, path string, header ...string) int {
	h.t.Helper()
	r := httptest.NewRequest(method, path, http.NoBody)
	r.RemoteAddr = peer + ":1234"
	for i := 0; i < len(header); i += 2 {
		r.Header.Add(header[i], header[i+1])
	}
	w := httptest.NewRecorder()
	h.handler.ServeHTTP(w, r)
	return w.Code
}

// TestVisitorsDecideNoSampling holds that the traceparent of nobody but a trusted
// proxy decides what is sampled, and in which trace.
func TestVisitorsDecideNoSampling(t *testing.T) {
	t.Parallel()
	const trace = "0af7651916cd43dd8448eb211c80319c"
	parent := []string{"Traceparent", "00-" + trace + "-b7ad6b7169203331-01", "Tracestate", "secret=b4d"}
	h, spans := openTraced(t, sdktrace.ParentBased(sdktrace.NeverSample()))
	h.ask("203.0.113.7", http.MethodGet, "/healthz", append(parent, "X-Forwarded-For", "10.0.0.1")...)
	if got := spans.GetSpans(); len(got) != 0 {
		t.Errorf("a visitor had %d spans sampled", len(got))
	}
	h.ask("10.0.0.1", http.MethodGet, "/healthz", parent...)
	got := spans.GetSpans()
	if len(got) != 1 {
		t.Fatalf("%d spans for a proxy, want 1", len(got))
	}
	if of := got[0].SpanContext; of.TraceID().String() != trace || of.TraceState().Len() != 0 {
		t.Errorf("trace %s with the state %q", of.TraceID(), of.TraceState())
	}
}

// TestRoutesOfSpans holds that the names of spans are few, whatever is asked for.
func TestRoutesOfSpans(t *testing.T) {
	t.Parallel()
	h, spans := openTraced(t, sdktrace.AlwaysSample())
	_, shortID := h.link("")
	for _, tt := range []struct{ method, path, name, route string }{
		{"GET", "/" + shortID, "GET /{shortId}", "/{shortId}"},
		{"GET", "/nobody", "GET /{shortId}", "/{shortId}"},
		{"GET", "/nobody/qr.png", "GET /{shortId}/qr.png", "/{shortId}/qr.png"},
		{"GET", "/analytics.js", "GET /analytics.js", "/analytics.js"},
		{"GET", "/a/b/c", "GET", ""},
		{"GET", "/", "GET /", "/"},
		{"GET", "/admin/acme/links", "GET /admin/{path...}", "/admin/{path...}"},
		{"GET", "/docs/rest/links", "GET /docs/{path...}", "/docs/{path...}"},
		{"GET", "/api/links?search=ada", "GET /api/links", "/api/links"},
		{"GET", "/api/nothing", "GET", ""},
		{"GET", "/api", "GET", ""},
		{"GET", "/graphql/more", "GET", ""},
		{"POST", "/graphql", "POST /graphql", "/graphql"},
		{"BREW", "/healthz", "_OTHER /healthz", "/healthz"},
	} {
		spans.Reset()
		status := h.ask("203.0.113.7", tt.method, tt.path)
		all := spans.GetSpans()
		i := slices.IndexFunc(all, func(s tracetest.SpanStub) bool { return !s.Parent.IsValid() })
		if i < 0 {
			t.Fatalf("%s %s left no span", tt.method, tt.path)
		}
		told := attribute.NewSet(all[i].Attributes...)
		route, _ := told.Value("http.route")
		code, _ := told.Value("http.response.status_code")
		if all[i].Name != tt.name || route.AsString() != tt.route || code.AsInt64() != int64(status) {
			t.Errorf("%s %s: %q with route %q and status %d, want %q with %q and %d",
				tt.method, tt.path, all[i].Name, route.AsString(), code.AsInt64(), tt.name, tt.route, status)
		}
	}
}

// TestSpanOfCall holds that the span of a call with a key tells what was done.
func TestSpanOfCall(t *testing.T) {
	t.Parallel()
	h, spans := openTraced(t, sdktrace.AlwaysSample())
	key := h.newKey(hoko.ScopeLinksRead)
	spans.Reset()
	h.ask("10.0.0.1", http.MethodGet, "/api/tags", "Authorization", "Bearer "+key, "X-Request-Id", "one-two")
	all := spans.GetSpans()
	told := attribute.NewSet(all[len(all)-1].Attributes...)
	for name, want := range map[attribute.Key]string{
		"hoko.request.id": "one-two", "hoko.operation": "GET /api/tags", "hoko.outcome": string(hoko.CodeInsufficientScope), "url.scheme": "https", "server.address": "hoko.test",
	} {
		if got, _ := told.Value(name); got.AsString() != want {
			t.Errorf("%s is %q, want %q", name, got.AsString(), want)
		}
	}
}

// TestSpanOfBrokenAnswer holds that an answer that was cut off is told as no success,
// although its status had been sent.
func TestSpanOfBrokenAnswer(t *testing.T) {
	t.Parallel()
	h, spans := openTraced(t, sdktrace.AlwaysSample(), func(o *server.Options) { o.GraphQL = panicDoor{} })
	spans.Reset()
	func() {
		defer func() {
			if err, _ := recover().(error); !errors.Is(err, http.ErrAbortHandler) {
				t.Errorf("the answer ended with %v", err)
			}
		}()
		h.ask("203.0.113.7", http.MethodPost, "/graphql")
	}()
	all := spans.GetSpans()
	if len(all) == 0 {
		t.Fatal("a broken answer leaves no span")
	}
	last := all[len(all)-1]
	told := attribute.NewSet(last.Attributes...)
	if last.Name != "POST /graphql" || last.Status.Code != codes.Error || told.HasValue("http.response.status_code") {
		t.Errorf("%s is told as %s with %v", last.Name, last.Status.Code, last.Attributes)
	}
}

// TestNothingIsTracedUnasked holds that without a tracer the handler is the same as
// ever: nothing stands before the redirects that could take time.
func TestNothingIsTracedUnasked(t *testing.T) {
	t.Parallel()
	if got := fmt.Sprintf("%T", openSQLite(t).handler); got != "*server.server" {
		t.Errorf("%s stands before the doors", got)
	}
}
