package server_test

import (
	"encoding/json"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"testing"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db"
	"github.com/hoko-to/hoko/db/dbtest"
)

// described is what the tests read of the OpenAPI document.
type described struct {
	OpenAPI string
	Servers []struct{ URL string }
	Paths   map[string]map[string]struct {
		OperationID string
		Parameters  []describedParameter
		RequestBody struct{ Content content }
		Responses   map[string]struct{ Content content }
	}
}

// describedParameter is what they read of a parameter.
type describedParameter struct {
	Name     string
	Required bool
	Example  string
}

type content map[string]struct{ Example any }

func (c content) example() any {
	if line := c["application/x-ndjson"].Example; line != nil {
		return line
	}
	return c["application/json"].Example
}

func TestOpenAPIIsPublic(t *testing.T) {
	t.Parallel()
	h := openSQLite(t)
	got := h.do(http.MethodGet, "/openapi.json", "", "Origin", "https://elsewhere.example").is(http.StatusOK)
	for name, want := range map[string]string{
		"Content-Type": "application/json", "Cache-Control": "public, max-age=300", "Access-Control-Allow-Origin": "*", "X-Content-Type-Options": "nosniff",
	} {
		if value := got.Header.Get(name); value != want {
			t.Errorf("%s: %q, want %q", name, value, want)
		}
	}
	var document described
	got.into(&document)
	if len(document.Servers) != 1 || document.Servers[0].URL != siteURL || document.OpenAPI != "3.1.1" {
		t.Errorf("OpenAPI %s of %+v", document.OpenAPI, document.Servers)
	}
	h.do(http.MethodGet, "/openapi.json", "", "If-None-Match", got.Header.Get("ETag")).is(http.StatusNotModified)
	h.do(http.MethodGet, "/openapi.json", "", "If-None-Match", `"other"`).is(http.StatusOK)
	if head := h.do(http.MethodHead, "/openapi.json", "").is(http.StatusOK); head.body != "" || head.ContentLength != got.ContentLength {
		t.Errorf("HEAD answers %d bytes of %d", len(head.body), head.ContentLength)
	}
	h.do(http.MethodPost, "/openapi.json", "{}").is(http.StatusMethodNotAllowed)
	h.do(http.MethodGet, "/openapi.json/", "").is(http.StatusNotFound)
	preflight := h.do(http.MethodOptions, "/openapi.json", "", "Origin", "https://elsewhere.example", "Access-Control-Request-Method", "GET").is(http.StatusNoContent)
	if preflight.Header.Get("Access-Control-Allow-Origin") != "*" {
		t.Errorf("a preflight is answered %v", preflight.Header)
	}
}

func TestOpenAPINamesThePathOfTheSite(t *testing.T) {
	t.Parallel()
	store := dbtest.Open(t, db.Config{Path: dbtest.SQLitePath(t)})
	h := openAt(t, store, hoko.NewSite(url.URL{Scheme: "https", Host: "example.com", Path: "/go"}))
	var document described
	h.do(http.MethodGet, "/go/openapi.json", "").is(http.StatusOK).into(&document)
	if got := document.Servers[0].URL; got != "https://example.com/go" {
		t.Errorf("the server is %s", got)
	}
}

// exampleStory says in which order the examples of the document can be lived
// through: each needs what came before it. To visit, and to become the key of the
// examples, is what no operation is.
func exampleStory() []struct{ method, path string } {
	return []struct{ method, path string }{
		{"post", "/api/collections"},
		{"put", "/api/collections"},
		{"post", "/api/tags"},
		{"put", "/api/tags"},
		{"post", "/api/partners"},
		{"put", "/api/partners"},
		{"post", "/api/links"},
		{"put", "/api/links"},
		{"visit", "/spring-sale"},
		{"post", "/api/track/lead"},
		{"put", "/api/customers"},
		{"post", "/api/track/sale"},
		{"get", "/api/analytics"},
		{"get", "/api/links"},
		{"get", "/api/collections"},
		{"get", "/api/tags"},
		{"get", "/api/partners"},
		{"get", "/api/analytics/values"},
		{"get", "/api/clicks"},
		{"get", "/api/leads"},
		{"get", "/api/sales"},
		{"get", "/api/customers"},
		{"delete", "/api/customers"},
		{"delete", "/api/links"},
		{"delete", "/api/tags"},
		{"delete", "/api/partners"},
		{"delete", "/api/collections"},
		{"post", "/api/key/leaks"},
		{"become", ""},
		{"get", "/api/key"},
		{"delete", "/api/key"},
	}
}

// TestExamplesAreReal sends what the document's examples send, and holds that
// the answers are those of the examples but for ids and times.
func TestExamplesAreReal(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, store *db.Store) {
		h := open(t, store, trustLoopback)
		h.delete("/api/collections", `["`+h.collection()+`"]`).is(http.StatusOK)
		var document described
		h.do(http.MethodGet, "/openapi.json", "").into(&document)
		known, asked := bindings{}, 0
		for _, step := range exampleStory() {
			switch step.method {
			case "visit":
				known[exampleClickOf(document)] = h.visitAsInTheExample(step.path)
			case "become":
				h.becomeTheExample(known)
			default:
				h.liveThrough(document, step.method, step.path, known)
				asked++
			}
		}
		for path, item := range document.Paths {
			asked -= len(item)
			if len(item) == 0 {
				t.Errorf("%s has no operations", path)
			}
		}
		if asked != 0 {
			t.Errorf("%d operations too many were asked for", asked)
		}
	})
}

func exampleClickOf(document described) string {
	clicks := document.Paths["/api/analytics"]["get"].Responses["200"].Content.example()
	return clicks.([]any)[0].(map[string]any)["id"].(string)
}

// queryOf returns the parameters that must be there, as in the example.
func queryOf(parameters []describedParameter) string {
	query := url.Values{}
	for _, p := range parameters {
		if p.Required {
			query.Set(p.Name, p.Example)
		}
	}
	return "?" + query.Encode()
}

// visitAsInTheExample returns the id of the click.
func (h *house) visitAsInTheExample(path string) string {
	h.t.Helper()
	got := h.do(http.MethodGet, path, "", "cf-ipcountry", "DE", "Referer", "https://news.example/", "Accept-Language", "de-DE",
		"User-Agent", "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1").is(http.StatusFound)
	location, err := got.Location()
	if err != nil {
		h.t.Fatal(err)
	}
	if err := h.drainer.Empty(h.t.Context(), h.clicks); err != nil {
		h.t.Fatal(err)
	}
	return location.Query().Get(hoko.ClickParameter)
}

// exampleAddress is one that the key of the examples may be used from.
const exampleAddress = "203.0.113.7"

// becomeTheExample makes the key of the examples, which asks from then on.
func (h *house) becomeTheExample(known bindings) {
	h.t.Helper()
	made := h.keyFrom(hoko.APIKeyInput{
		Name: "CI", Scopes: []hoko.Scope{hoko.ScopeLinksRead}, Environment: hoko.EnvironmentProduction, AllowedIPs: []string{"203.0.113.0/24"},
	})
	h.key = made.Secret.Reveal()
	known["hoko_000000000000"], known["hoko_000000000000_…UAjb"] = made.APIKey.Prefix(), made.APIKey.Hint()
}

// liveThrough sends the example of an operation.
func (h *house) liveThrough(document described, method, path string, known bindings) {
	h.t.Helper()
	op := document.Paths[path][method]
	request := ""
	if example := op.RequestBody.Content.example(); example != nil {
		text, err := json.Marshal(known.real(example))
		if err != nil {
			h.t.Fatal(err)
		}
		request = string(text)
	}
	var answer any
	got := h.send(strings.ToUpper(method), path+queryOf(op.Parameters), request, "X-Forwarded-For", exampleAddress)
	if _, described := op.Responses[strconv.Itoa(got.StatusCode)]; !described || got.StatusCode >= http.StatusMultipleChoices {
		h.t.Fatalf("%s: %d %s", op.OperationID, got.StatusCode, got.body)
	}
	got.into(&answer)
	for _, response := range op.Responses {
		if example := response.Content.example(); example != nil {
			if fault := known.differ(example, answer); fault != "" {
				h.t.Errorf("%s: %s", op.OperationID, fault)
			}
		}
	}
}
