package server_test

import (
	"bytes"
	"encoding/json"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"sync/atomic"
	"testing"
	"unicode/utf8"

	"github.com/hoko-to/hoko/server"
	"github.com/hoko-to/hoko/server/rest/resttest"
)

// restTargets are the routes that FuzzREST writes to and reads.
var restTargets = []string{"/api/links", "/api/collections", "/api/tags", "/api/partners", "/api/customers", "/api/analytics", "/api/track/lead", "/api/track/sale", "/api/export/clicks"}

// FuzzREST sends any body and any query to the REST door. Whatever it is, it is
// answered as the contract says, in JSON, never by a failure of the program, and is a
// line of the log.
func FuzzREST(f *testing.F) {
	lines := &lineLog{}
	h := openSQLite(f, func(o *server.Options) { o.Log = slog.New(slog.NewTextHandler(lines, nil)) })
	link, _ := h.link(`"shortId":"taken","externalId":"taken"`)
	names := strings.NewReplacer("{collection}", h.collection(), "{link}", link, "{none}", noSuchID)
	for _, tt := range badInputs() {
		if len(tt.body) > 1<<12 {
			continue
		}
		path, query, _ := strings.Cut(tt.path, "?")
		for i, target := range restTargets {
			if target == path {
				f.Add(tt.method, uint8(i), names.Replace(query), names.Replace(tt.body), "")
			}
		}
	}
	for i, body := range []string{
		`{"clickId":"","eventName":"Sign-up","customerExternalId":"a","customerName":"A","metadata":{"a":` + strings.Repeat("[", 3000) + strings.Repeat("]", 3000) + `}}`,
		`{"customerExternalId":"a","customerName":"A","amount":9007199254740991,"metadata":{"\u0000":1e400,"__proto__":{}}}`,
		`[{"url":"https://example.com/","collectionId":"{collection}","constructor":1,"__proto__":{"x":1}}]`,
		`[{"name":"\ud800"}]`, `[{"name":"a"},{"name":"\u202e"}]`, `[` + strings.Repeat(`[`, 10_001) + strings.Repeat(`]`, 10_001) + `]`,
	} {
		for target := range restTargets {
			f.Add(http.MethodPost, uint8(target), "", names.Replace(body), strings.Repeat("k", i*64))
			f.Add(http.MethodPut, uint8(target), "", names.Replace(body), "")
		}
	}
	f.Fuzz(func(t *testing.T, method string, which uint8, query, body, retry string) {
		target := restTargets[int(which)%len(restTargets)]
		address, err := url.ParseRequestURI(target + "?" + query)
		if err != nil || strings.ContainsFunc(retry, isOutsideField) || !isMethod(method) {
			return
		}
		r := httptest.NewRequestWithContext(t.Context(), method, target, strings.NewReader(body))
		r.URL = address
		r.Header = http.Header{"Authorization": {"Bearer " + h.key}, "Content-Type": {"application/json"}, "Idempotency-Key": {retry}, "X-Request-Id": {retry}, "User-Agent": {retry}}
		w := httptest.NewRecorder()
		h.handler.ServeHTTP(w, r)
		checkREST(t, r, body, w)
		if broken := lines.broken.Load(); broken != nil {
			t.Errorf("%q writes the lines %q into the log", r.URL, *broken)
		}
	})
}

// lineLog notes a record of a log that is more than a line.
type lineLog struct{ broken atomic.Pointer[string] }

func (l *lineLog) Write(record []byte) (int, error) {
	if bytes.Count(record, []byte("\n")) != 1 || bytes.ContainsAny(record, "\r\x1b\x00") {
		l.broken.Store(new(string(record)))
	}
	return len(record), nil
}

// isMethod reports whether net/http lets a method in that the document knows.
func isMethod(method string) bool {
	switch method {
	case http.MethodGet, http.MethodPost, http.MethodPut, http.MethodDelete:
		return true
	}
	return false
}

func checkREST(t *testing.T, r *http.Request, body string, w *httptest.ResponseRecorder) {
	t.Helper()
	got := w.Body.Bytes()
	if w.Code >= http.StatusInternalServerError || !utf8.Valid(got) {
		t.Fatalf("%s %s?%s %q: %d %.500s", r.Method, r.URL.Path, r.URL.RawQuery, body, w.Code, got)
	}
	if w.Header().Get("Content-Disposition") == "" && !json.Valid(got) {
		t.Errorf("%s %s?%s %q: %.500s is no JSON", r.Method, r.URL.Path, r.URL.RawQuery, body, got)
	}
	resttest.Check(t, resttest.Exchange{Method: r.Method, Target: r.URL.RequestURI(), Request: body, Status: w.Code, Header: w.Header(), Body: got})
}
