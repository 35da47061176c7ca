// Package resttest holds every exchange with the REST door that a test sees
// against the OpenAPI document: the status must be one that is documented for
// the operation, header fields and members must be declared, values must be of
// their schema, and what was accepted must be what the document says can be
// sent. It is for tests, and knows the routes from the document only.
package resttest

import (
	"bytes"
	"encoding/csv"
	"fmt"
	"mime"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// Exchange is one request and its answer, both read to the end.
type Exchange struct {
	Method  string
	Target  string // path and query
	Request string // body
	Status  int
	Header  http.Header // of the answer
	Body    []byte      // of the answer
}

// Check reports where the exchange is not as documented. Exchanges with other
// doors, and the questions of browsers (CORS), are none of its business.
func Check(t testing.TB, e Exchange) {
	t.Helper()
	faults, err := find(e)
	if err != nil {
		t.Fatal(err)
	}
	for _, fault := range faults {
		t.Error(fault)
	}
}

// find lists where the exchange is not as documented. It fails if there is no
// document to hold it against.
func find(e Exchange) (faults []string, err error) {
	path, query, _ := strings.Cut(e.Target, "?")
	if !strings.HasPrefix(path, "/api/") || e.Method == http.MethodOptions {
		return nil, nil
	}
	s, err := read()
	if err != nil {
		return nil, fmt.Errorf("the OpenAPI document cannot be read: %w", err)
	}
	return prefixed(fmt.Sprintf("%s %s answered %d, not as documented", e.Method, e.Target, e.Status), s.faults(path, query, e)), nil
}

// faults lists what is not as documented.
func (s *spec) faults(path, query string, e Exchange) []string {
	op := s.operation(path, e.Method)
	response, ok := s.response(op, e.Status)
	if !ok {
		return []string{"there is no such status"}
	}
	faults := s.headerFaults(response, e.Header)
	if e.Method == http.MethodHead {
		return faults // there is no body
	}
	media, _, err := mime.ParseMediaType(e.Header.Get("Content-Type"))
	if err != nil || !response.at("content", media).exists() {
		faults = append(faults, "Content-Type "+strconv.Quote(media))
	}
	faults = append(faults, s.bodyFaults(response, media, e.Body)...)
	if e.Status < http.StatusBadRequest {
		faults = append(faults, s.acceptedFaults(op, query, e.Request)...)
	}
	return faults
}

// commonHeaders belong to HTTP rather than to the API.
func commonHeaders() []string {
	return []string{
		"Cache-Control", "Connection", "Content-Length", "Content-Security-Policy", "Content-Type", "Date",
		"Referrer-Policy", "Trailer", "Vary", "X-Content-Type-Options",
	}
}

// headerFaults holds the header fields of an answer against those of a response.
func (s *spec) headerFaults(response node, header http.Header) (faults []string) {
	declared := response.at("headers")
	known := commonHeaders()
	for _, name := range declared.names() {
		known = append(known, http.CanonicalHeaderKey(name))
	}
	for name := range header {
		if !slices.Contains(known, name) && !strings.HasPrefix(name, "Access-Control-") {
			faults = append(faults, "the header field "+name+" is not declared")
		}
	}
	for _, name := range declared.names() {
		field := s.resolve(declared.at(name))
		value := header.Get(name)
		switch {
		case value != "":
			faults = append(faults, prefixed(name, s.textFaults(field.at("schema"), value))...)
		case field.value("required") == true:
			faults = append(faults, "the header field "+name+" is missing")
		}
	}
	return faults
}

// bodyFaults holds a body, or each of its lines, against the schema. A table must
// be one.
func (s *spec) bodyFaults(response node, media string, body []byte) (faults []string) {
	switch media {
	case linesMedia:
		for line := range strings.Lines(string(body)) {
			faults = append(faults, s.jsonFaults(response.at("content", linesMedia, "schema"), line)...)
		}
		return faults
	case tableMedia:
		if _, err := csv.NewReader(bytes.NewReader(body)).ReadAll(); err != nil {
			return []string{err.Error()}
		}
		return nil
	default:
		return s.jsonFaults(response.at("content", jsonMedia, "schema"), string(body))
	}
}

// acceptedFaults holds a request that was accepted against what can be sent.
func (s *spec) acceptedFaults(op node, query, body string) (faults []string) {
	values, err := url.ParseQuery(query)
	if err != nil {
		return []string{err.Error()}
	}
	parameters := s.queryParameters(op)
	for name := range values {
		schema, known := parameters[name]
		if !known {
			faults = append(faults, "the parameter "+name+" is not declared")
			continue
		}
		faults = append(faults, prefixed(name, s.textFaults(schema, values.Get(name)))...)
	}
	if request := op.at("requestBody", "content", jsonMedia, "schema"); request.exists() {
		faults = append(faults, prefixed("the body that was accepted", s.jsonFaults(request, body))...)
	}
	return faults
}

func prefixed(name string, faults []string) []string {
	for i, fault := range faults {
		faults[i] = name + ": " + fault
	}
	return faults
}
