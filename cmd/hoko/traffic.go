package main

import (
	"net/http"
	"strings"
	"time"

	"github.com/prometheus/client_golang/prometheus"
)

// visitors is the door of whatever is at no other one.
const visitors = "visitors"

// doorOf names the doors by the first segment of their paths.
func doorOf() map[string]string {
	return map[string]string{
		"api": "rest", "graphql": "graphql", "admin": "console", "docs": "docs", "llms.txt": "docs", "openapi.json": "docs",
		"healthz": "health", "readyz": "health",
	}
}

// kinds are what answers are told apart by: those that say that there was no room, or
// no database, are no ordinary failures.
func kinds() [6]string { return [...]string{"2xx", "3xx", "4xx", "429", "5xx", "503"} }

// kindOf returns the kind of a status, as its place among them.
func kindOf(status int) int {
	switch {
	case status == http.StatusTooManyRequests:
		return 3
	case status == http.StatusServiceUnavailable:
		return 5
	case status >= http.StatusInternalServerError:
		return 4
	case status >= http.StatusBadRequest:
		return 2
	case status >= http.StatusMultipleChoices:
		return 1
	default:
		return 0
	}
}

// answers take down how long the answers of a door took, by their kinds.
type answers [6]prometheus.Observer

// traffic measures how long answers take, by door and kind, and so counts them. What
// stays open for its reader is left out.
type traffic struct {
	*prometheus.HistogramVec

	next     http.Handler
	base     string // path that everything lies below
	now      func() time.Time
	doors    map[string]*answers // by the first segment of the path, which spares each answer a search by labels
	visitors *answers
}

func newTraffic(next http.Handler, base string, now func() time.Time) *traffic {
	t := &traffic{next: next, base: base, now: now, doors: map[string]*answers{}}
	t.HistogramVec = prometheus.NewHistogramVec(prometheus.HistogramOpts{
		Namespace: "hoko",
		Name:      "answer_seconds",
		Help:      "How long answers took, by door and kind of status; without streams.",
		Buckets:   []float64{.0005, .001, .0025, .005, .01, .025, .05, .1, .25, .5, 1, 2.5, 5, 10},
	}, []string{"door", "status"})
	t.visitors = t.answersOf(visitors)
	for segment, door := range doorOf() {
		t.doors[segment] = t.answersOf(door)
	}
	return t
}

func (t *traffic) answersOf(door string) *answers {
	var of answers
	for i, kind := range kinds() {
		of[i] = t.WithLabelValues(door, kind)
	}
	return &of
}

// ServeHTTP hands the request on.
func (t *traffic) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	began := t.now()
	measured := &measuredAnswer{ResponseWriter: w, status: http.StatusOK}
	defer func() {
		if !measured.stays() {
			t.at(r.URL.Path)[kindOf(measured.status)].Observe(t.now().Sub(began).Seconds())
		}
	}()
	t.next.ServeHTTP(measured, r)
}

// at returns the answers of the door at a path.
func (t *traffic) at(path string) *answers {
	first, _, _ := strings.Cut(strings.TrimPrefix(strings.TrimPrefix(path, t.base), "/"), "/")
	if of, ok := t.doors[first]; ok {
		return of
	}
	return t.visitors
}

// measuredAnswer is a ResponseWriter that knows the status of the answer.
type measuredAnswer struct {
	http.ResponseWriter

	status int
}

// WriteHeader sends the header.
func (a *measuredAnswer) WriteHeader(status int) {
	a.status = status
	a.ResponseWriter.WriteHeader(status)
}

// Unwrap returns what a wraps, for http.ResponseController.
func (a *measuredAnswer) Unwrap() http.ResponseWriter { return a.ResponseWriter }

// stays reports whether the answer was a subscription, a connection or an export.
func (a *measuredAnswer) stays() bool {
	if a.status == http.StatusSwitchingProtocols {
		return true
	}
	kind, _, _ := strings.Cut(a.Header().Get("Content-Type"), ";")
	return kind == "text/event-stream" || kind == "application/x-ndjson" || kind == "text/csv"
}
