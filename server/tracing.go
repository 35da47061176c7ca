package server

import (
	"cmp"
	"context"
	"net"
	"net/http"
	"strings"

	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/codes"
	"go.opentelemetry.io/otel/propagation"
	"go.opentelemetry.io/otel/trace"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/server/redirect"
	"github.com/hoko-to/hoko/server/rest"
)

// tracing begins a span for each request, around everything that is done for it.
// A span tells what the request was about, and nothing of who sent it or what was
// in it: of its address, only the route.
type tracing struct {
	*server

	tracer    trace.Tracer
	endpoints map[string]bool // paths of REST
	site      trace.SpanStartEventOption
}

func newTracing(s *server, o Options) *tracing {
	t := &tracing{server: s, tracer: o.Tracer, endpoints: map[string]bool{}, site: trace.WithAttributes(siteAttributes(o.Site)...)}
	for _, route := range rest.Routes() {
		t.endpoints[route.Path] = true
	}
	return t
}

func siteAttributes(site hoko.Site) []attribute.KeyValue {
	scheme := "http"
	if site.Secure() {
		scheme = "https"
	}
	host, _, err := net.SplitHostPort(site.Domain())
	if err != nil {
		host = site.Domain()
	}
	return []attribute.KeyValue{attribute.String("url.scheme", scheme), attribute.String("server.address", host)}
}

// ServeHTTP hands the request on.
func (t *tracing) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	method, route := knownMethod(r.Method), t.route(t.below(r).URL.Path)
	ctx, span := t.tracer.Start(t.parent(r.Context(), r), spanName(method, route), trace.WithSpanKind(trace.SpanKindServer), t.site)
	span.SetAttributes(attribute.String("http.request.method", method))
	if route != "" {
		span.SetAttributes(attribute.String("http.route", route))
	}
	a := &answer{ResponseWriter: w, before: func(http.Header) {}}
	returned := false
	defer func() {
		if !returned { // but panicked, which cuts the answer off
			span.SetStatus(codes.Error, "")
		}
		span.End()
	}()
	t.server.ServeHTTP(a, r.WithContext(ctx))
	returned = true
	describeStatus(span, a.code())
}

// parent returns ctx, that of a request, with the span that it belongs to. A
// visitor must not decide what is sampled, so only a trusted proxy's is taken; and
// of that not the state, in which there may be anything.
func (t *tracing) parent(ctx context.Context, r *http.Request) context.Context {
	if !t.trust.Client(r).Vouched {
		return ctx
	}
	carrier := propagation.MapCarrier{"traceparent": r.Header.Get("Traceparent")}
	return propagation.TraceContext{}.Extract(ctx, carrier)
}

// route returns the pattern of a path, of which there are few; "" for a path of
// nothing.
func (t *tracing) route(path string) string {
	segment, _, _ := strings.Cut(strings.TrimPrefix(path, "/"), "/")
	_, isDoor := t.doors[segment]
	switch {
	case segment == "admin" || segment == "docs":
		return "/" + segment + "/{path...}"
	case t.endpoints[path], isDoor && path == "/"+segment && segment != "api":
		return path
	case isDoor:
		return ""
	default:
		return redirect.Route(path)
	}
}

func spanName(method, route string) string {
	if route == "" {
		return method
	}
	return method + " " + route
}

// knownMethod returns the method, or _OTHER for those that callers make up.
func knownMethod(method string) string {
	switch method {
	case http.MethodGet, http.MethodHead, http.MethodPost, http.MethodPut, http.MethodDelete, http.MethodOptions, http.MethodPatch:
		return method
	default:
		return "_OTHER"
	}
}

func describeStatus(span trace.Span, status int) {
	span.SetAttributes(attribute.Int("http.response.status_code", status))
	if status >= http.StatusInternalServerError {
		span.SetStatus(codes.Error, "")
	}
}

// describeCall tells the span of a request, if there is one, what was asked for and
// what came of it.
func describeCall(ctx context.Context, call *hoko.Call) {
	span := trace.SpanFromContext(ctx)
	if !span.IsRecording() {
		return
	}
	span.SetAttributes(
		attribute.String("hoko.request.id", call.RequestID),
		attribute.String("hoko.operation", string(call.Operation())),
		attribute.String("hoko.outcome", string(cmp.Or(call.Outcome(), hoko.OutcomeOK))),
	)
}
