package main

import (
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promhttp"
)

// TestTraffic counts answers by door and kind, whatever lies above the doors, and no
// stream.
func TestTraffic(t *testing.T) {
	t.Parallel()
	answer := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", r.Header.Get("Accept"))
		switch r.URL.Path {
		case "/go/graphql": // what else is to be said is said by its first byte
		case "/go/api/links":
			w.WriteHeader(http.StatusTooManyRequests)
		case "/go/admin/":
			w.WriteHeader(http.StatusEarlyHints)
			w.WriteHeader(http.StatusInternalServerError)
		case "/go/docs/links":
			w.WriteHeader(http.StatusNotFound)
		case "/go/readyz":
			w.WriteHeader(http.StatusServiceUnavailable)
		default:
			w.WriteHeader(http.StatusFound)
		}
	})
	at := time.Date(2026, 1, 2, 3, 4, 5, 0, time.UTC)
	traffic := newTraffic(answer, "/go", func() time.Time { at = at.Add(30 * time.Millisecond); return at })
	for _, asked := range []struct{ path, accept string }{
		{"/go/graphql", "application/json"},
		{"/go/graphql", "text/event-stream"},
		{"/go/api/links", "application/json"},
		{"/go/api/clicks/export", "application/x-ndjson; charset=utf-8"},
		{"/go/api/clicks/export", "text/csv; charset=utf-8"},
		{"/go/admin/", ""},
		{"/go/docs/links", ""},
		{"/go/readyz", ""},
		{"/go/hello", ""},
		{"/apical", ""},
	} {
		r := httptest.NewRequest(http.MethodGet, asked.path, nil)
		r.Header.Set("Accept", asked.accept)
		traffic.ServeHTTP(httptest.NewRecorder(), r)
	}
	got := countsOf(t, traffic)
	for _, want := range []string{
		`{door="graphql",status="2xx"} 1`, `{door="rest",status="429"} 1`, `{door="console",status="5xx"} 1`,
		`{door="docs",status="4xx"} 1`, `{door="health",status="503"} 1`, `{door="visitors",status="3xx"} 2`,
	} {
		if !strings.Contains(got, "hoko_answer_seconds_count"+want+"\n") {
			t.Errorf("%s is missing", want)
		}
	}
	if n := strings.Count(got, `le="0.025"} 0`); n != strings.Count(got, `le="0.025"}`) || !strings.Contains(got, `hoko_answer_seconds_bucket{door="rest",status="429",le="0.05"} 1`) {
		t.Errorf("answers after 30 ms are in other buckets:\n%s", got)
	}
	if !strings.Contains(got, `hoko_answer_seconds_count{door="rest",status="3xx"} 0`) {
		t.Errorf("an export is counted:\n%s", got)
	}
}

// countsOf returns what is shown of a collector.
func countsOf(t *testing.T, of prometheus.Collector) string {
	t.Helper()
	registry := prometheus.NewRegistry()
	registry.MustRegister(of)
	w := httptest.NewRecorder()
	promhttp.HandlerFor(registry, promhttp.HandlerOpts{}).ServeHTTP(w, httptest.NewRequest(http.MethodGet, "/metrics", nil))
	return w.Body.String()
}
