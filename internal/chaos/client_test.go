package chaos

import (
	"bytes"
	"cmp"
	"context"
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptrace"
	"net/url"
	"time"
)

const (
	attemptLimit = 10 * time.Second      // for one attempt; the program gives up before that
	retryPause   = 20 * time.Millisecond // between two
)

// caller never follows a redirect.
var caller = &http.Client{
	CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
	Transport:     &http.Transport{MaxIdleConnsPerHost: 512},
	Timeout:       attemptLimit,
}

// request is something to ask any program for.
type request struct {
	method string
	path   string
	body   any
	header map[string]string
	want   int // the status that everybody hopes for
}

// answer is what came back. Status 0 means that nothing did.
type answer struct {
	status int
	reason string // the fine code of a refusal
	header http.Header
	body   []byte
}

// again reports whether the request is to be sent again: it was not answered, or
// refused for now.
func (a answer) again() bool {
	return a.status == 0 || a.status == http.StatusServiceUnavailable || a.status == http.StatusTooManyRequests
}

// send asks one program once.
func send(ctx context.Context, address string, r request) answer {
	var body io.Reader = http.NoBody
	if r.body != nil {
		text, err := json.Marshal(r.body)
		if err != nil {
			return answer{reason: err.Error()}
		}
		body = bytes.NewReader(text)
	}
	req, err := http.NewRequestWithContext(ctx, r.method, "http://"+address+r.path, body)
	if err != nil {
		return answer{reason: err.Error()}
	}
	for name, value := range r.header {
		req.Header.Set(name, value)
	}
	resp, err := caller.Do(req)
	if err != nil {
		return answer{reason: err.Error()}
	}
	defer resp.Body.Close()
	text, err := io.ReadAll(resp.Body)
	if err != nil {
		return answer{reason: err.Error()}
	}
	return read(resp, text)
}

// read gives a refusal of GraphQL the status that REST would have answered.
func read(resp *http.Response, text []byte) answer {
	a := answer{status: resp.StatusCode, header: resp.Header, body: text}
	var body struct {
		Code   string
		Errors []struct {
			Message    string
			Extensions struct{ Code, Reason string }
		}
	}
	if json.Unmarshal(text, &body) != nil { // a list, or a page
		return a
	}
	a.reason = body.Code
	for _, e := range body.Errors {
		a.reason = cmp.Or(e.Extensions.Reason, e.Message)
		a.status = cmp.Or(map[string]int{
			"UNAVAILABLE": http.StatusServiceUnavailable, "RATE_LIMITED": http.StatusTooManyRequests,
			"BAD_USER_INPUT": http.StatusBadRequest, "CONFLICT": http.StatusConflict,
			"UNAUTHENTICATED": http.StatusUnauthorized, "FORBIDDEN": http.StatusForbidden, "NOT_FOUND": http.StatusNotFound,
		}[e.Extensions.Code], http.StatusInternalServerError)
	}
	return a
}

// visit asks one program once for a short URL, and returns the id of the click
// that the visitor was sent on with. Sent is called for each time that the visit
// went out: the HTTP client repeats some by itself.
func visit(ctx context.Context, address, shortID string, sent func()) (clickID string, a answer) {
	ctx = httptrace.WithClientTrace(ctx, &httptrace.ClientTrace{WroteRequest: func(httptrace.WroteRequestInfo) { sent() }})
	a = send(ctx, address, request{method: http.MethodGet, path: "/" + shortID, header: map[string]string{
		"User-Agent": "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36",
	}})
	if a.status != http.StatusFound {
		return "", a
	}
	location, err := url.Parse(a.header.Get("Location"))
	if err != nil {
		return "", a
	}
	return location.Query().Get("hoko_id"), a
}

// graphQL is the request for an operation.
func graphQL(header map[string]string, document string, variables map[string]any) request {
	return request{http.MethodPost, "/graphql", map[string]any{"query": document, "variables": variables}, header, http.StatusOK}
}
