package resttest

import (
	"bytes"
	"io"
	"net/http"
	"slices"
	"strings"
	"sync"
)

// Transport is an http.RoundTripper that holds every exchange with the REST door
// against the document, for callers who have no test at hand. It may be used by
// several goroutines.
type Transport struct {
	Next http.RoundTripper

	mu     sync.Mutex
	faults []string
}

// RoundTrip sends the request. An answer of the REST door is read to its end,
// and fails if that cannot be reached.
func (tr *Transport) RoundTrip(r *http.Request) (*http.Response, error) {
	resp, err := tr.Next.RoundTrip(r)
	if err != nil || !strings.HasPrefix(r.URL.Path, "/api/") {
		return resp, err
	}
	body, err := io.ReadAll(resp.Body)
	resp.Body.Close()
	if err != nil {
		return nil, err
	}
	resp.Body = io.NopCloser(bytes.NewReader(body))
	sent, err := sentBody(r)
	if err != nil {
		return nil, err
	}
	faults, err := find(Exchange{Method: r.Method, Target: r.URL.RequestURI(), Request: sent, Status: resp.StatusCode, Header: resp.Header, Body: body})
	if err != nil {
		return nil, err
	}
	tr.mu.Lock()
	defer tr.mu.Unlock()
	tr.faults = append(tr.faults, faults...)
	return resp, nil
}

// Faults returns what was not as documented so far.
func (tr *Transport) Faults() []string {
	tr.mu.Lock()
	defer tr.mu.Unlock()
	return slices.Clone(tr.faults)
}

// sentBody returns the body of a request that was sent.
func sentBody(r *http.Request) (string, error) {
	if r.GetBody == nil {
		return "", nil
	}
	again, err := r.GetBody()
	if err != nil {
		return "", err
	}
	text, err := io.ReadAll(again)
	return string(text), err
}
