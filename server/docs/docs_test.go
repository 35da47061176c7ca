package docs_test

import (
	"encoding/json"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"testing"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/server/docs"
	"github.com/hoko-to/hoko/server/rest"
)

// elsewhere are the addresses that the documentation leads to and others serve;
// the last one is the link that a reader has just made.
var elsewhere = []string{"/admin/", "/admin/favicon.svg", "/openapi.json", "/hello-docs"}

// TestEveryLinkLeadsSomewhere follows every link of every page, to the heading
// that it names, on a site that lies below a path and on one that does not.
func TestEveryLinkLeadsSomewhere(t *testing.T) {
	t.Parallel()
	for _, base := range []string{"", "/go"} {
		r := newReader(t, base)
		for _, page := range r.pages() {
			for _, l := range linksOf(r.text(page)) {
				r.follow(page, l)
			}
		}
	}
}

func (r *reader) follow(page string, l link) {
	r.t.Helper()
	u, err := url.Parse(l.address)
	if err != nil {
		r.t.Errorf("%s: %q is no address: %v", page, l.address, err)
		return
	}
	own := u.Host == "" || u.Host == "hoko.test"
	if !own {
		if l.element != "a" || u.Scheme != "https" {
			r.t.Errorf("%s loads %s", page, l.address)
		}
		return
	}
	if u.Path == "" {
		u.Path = page
	}
	path, below := strings.CutPrefix(u.Path, r.base)
	switch {
	case !below:
		r.t.Errorf("%s leads out of the site: %s", page, l.address)
	case !slices.Contains(elsewhere, path):
		if ids := r.ids(u.Path); u.Fragment != "" && !slices.Contains(ids, u.Fragment) {
			r.t.Errorf("%s leads to %s, which has no such heading", page, l.address)
		}
	}
}

func TestIDsAreUnique(t *testing.T) {
	t.Parallel()
	r := newReader(t, "")
	for _, page := range r.pages() {
		ids := idsOf(r.text(page))
		slices.Sort(ids)
		if unique := slices.Compact(slices.Clone(ids)); len(unique) != len(ids) {
			t.Errorf("%s has an id twice: %v", page, ids)
		}
	}
}

// TestPagesAreLight holds each page, with its style sheet and its script, to 60
// kB on the wire.
func TestPagesAreLight(t *testing.T) {
	t.Parallel()
	const budget = 60_000
	r := newReader(t, "")
	for _, page := range r.pages() {
		weight := r.zipped(page)
		for _, l := range linksOf(r.text(page)) {
			if strings.HasSuffix(l.address, ".css") || strings.HasSuffix(l.address, ".js") && l.element == "script" {
				weight += r.zipped(l.address)
			}
		}
		if weight > budget {
			t.Errorf("%s weighs %d bytes", page, weight)
		}
	}
}

func TestHeaders(t *testing.T) {
	t.Parallel()
	r := newReader(t, "")
	style := assetOf(t, r, ".css")
	for address, want := range map[string]struct{ kind, caching, policy string }{
		"/docs/":               {"text/html; charset=utf-8", "no-cache", docs.Policy},
		"/docs/api-keys":       {"text/html; charset=utf-8", "no-cache", docs.Policy},
		"/docs/api-keys.md":    {"text/markdown; charset=utf-8", "no-cache", ""},
		"/docs/schema.graphql": {"application/graphql; charset=utf-8", "no-cache", ""},
		"/llms.txt":            {"text/plain; charset=utf-8", "no-cache", ""},
		"/docs/llms-full.txt":  {"text/plain; charset=utf-8", "no-cache", ""},
		style:                  {"text/css; charset=utf-8", "public, max-age=31536000, immutable", ""},
	} {
		got := r.do(http.MethodGet, address)
		h := got.header
		if got.status != http.StatusOK || h.Get("Content-Type") != want.kind || h.Get("Cache-Control") != want.caching ||
			h.Get("Content-Security-Policy") != want.policy || h.Get("X-Content-Type-Options") != "nosniff" {
			t.Errorf("%s: %d %v", address, got.status, h)
		}
		again := r.do(http.MethodGet, address, "If-None-Match", h.Get("Etag"))
		if h.Get("Etag") == "" || again.status != http.StatusNotModified {
			t.Errorf("%s is sent again: %d", address, again.status)
		}
		head := r.do(http.MethodHead, address)
		if head.status != http.StatusOK || head.header.Get("Etag") != h.Get("Etag") || head.body != "" {
			t.Errorf("HEAD %s: %d %v", address, head.status, head.header)
		}
		post := r.do(http.MethodPost, address)
		if post.status != http.StatusMethodNotAllowed || post.header.Get("Allow") != "GET, HEAD" {
			t.Errorf("POST %s: %d %v", address, post.status, post.header)
		}
	}
}

func assetOf(t *testing.T, r *reader, extension string) string {
	t.Helper()
	for _, l := range linksOf(r.text(r.base + "/docs/")) {
		if strings.HasSuffix(l.address, extension) {
			return l.address
		}
	}
	t.Fatalf("the page has no %s", extension)
	return ""
}

func TestOtherAddresses(t *testing.T) {
	t.Parallel()
	r := newReader(t, "/go")
	for from, to := range map[string]string{
		"/go/docs":              "/go/docs/",
		"/go/docs/introduction": "/go/docs/",
		"/go/docs/api-keys/":    "/go/docs/api-keys",
	} {
		got := r.do(http.MethodGet, from)
		if got.status != http.StatusMovedPermanently || got.header.Get("Location") != to {
			t.Errorf("%s: %d to %q, want %q", from, got.status, got.header.Get("Location"), to)
		}
	}
	missing := r.do(http.MethodGet, "/go/docs/nothing")
	if missing.status != http.StatusNotFound || missing.header.Get("Content-Security-Policy") != docs.Policy ||
		!strings.Contains(missing.body, "This page does not exist") || !strings.Contains(missing.body, `href="/go/docs/api-keys"`) {
		t.Errorf("%d %v %s", missing.status, missing.header, missing.body)
	}
	post := r.do(http.MethodPost, "/go/docs/nothing")
	if post.status != http.StatusMethodNotAllowed {
		t.Errorf("POST to nothing: %d", post.status)
	}
}

// TestAddressesAreTheSites makes sure that nobody is led to the address that
// stands in the texts.
func TestAddressesAreTheSites(t *testing.T) {
	t.Parallel()
	r := newReader(t, "/go")
	for _, address := range append(r.pages(), "/go/llms.txt", "/go/docs/llms-full.txt") {
		if strings.Contains(r.text(address), "127.0.0.1:8080") {
			t.Errorf("%s says 127.0.0.1:8080", address)
		}
	}
	if text := r.text("/go/docs/first-link.md"); !strings.Contains(text, "curl -s -X POST https://hoko.test/go/api/links") {
		t.Error("the commands do not call the site")
	}
	if !strings.Contains(r.text(assetOf(t, r, ".css")), `url("/go`+font+`")`) {
		t.Error("the style sheet does not know the font")
	}
}

func TestNothingIsForgotten(t *testing.T) {
	t.Parallel()
	r := newReader(t, "")
	errors, routes := r.text("/docs/errors.md"), r.text("/docs/rest-reference.md")
	for _, code := range hoko.Codes() {
		sentence := (&hoko.Error{Code: code}).Message(hoko.English)
		if !strings.Contains(errors, "| [`"+string(code)+"`](/docs/errors/"+string(code)+") |") || !strings.Contains(strings.ReplaceAll(errors, `\`, ""), sentence) {
			t.Errorf("the errors lack %s", code)
		}
	}
	for _, route := range rest.Routes() {
		scope := "none"
		if route.Scope != "" {
			scope = "`" + string(route.Scope) + "`"
		}
		if !strings.Contains(routes, "`"+route.Method+" "+route.Path+"` | "+scope) {
			t.Errorf("the REST reference lacks %s %s", route.Method, route.Path)
		}
	}
	operations := r.text("/docs/graphql-operations.md")
	for _, want := range []string{"### links\n", "### trackSale\n", "Requires scope `conversionsWrite`."} {
		if !strings.Contains(operations, want) {
			t.Errorf("the GraphQL operations lack %q", want)
		}
	}
}

// TestListForLanguageModels holds llms.txt to the form of llmstxt.org: a title, a
// summary, and links to Markdown under headings.
func TestListForLanguageModels(t *testing.T) {
	t.Parallel()
	r := newReader(t, "/go")
	list := r.text("/go/llms.txt")
	if !strings.HasPrefix(list, "# Hoko\n\n> ") {
		t.Errorf("it begins with %.50s", list)
	}
	whole, links := r.text("/go/docs/llms-full.txt"), 0
	for line := range strings.Lines(list) {
		_, rest, isLink := strings.Cut(line, "](https://hoko.test")
		if !isLink {
			continue
		}
		address, _, _ := strings.Cut(rest, ")")
		if links++; address == "/go/openapi.json" {
			continue
		}
		text := r.text(address)
		if strings.HasSuffix(address, ".md") && !strings.Contains(whole, text) {
			t.Errorf("llms-full.txt lacks %s", address)
		}
	}
	if links < len(r.pages())+3 {
		t.Errorf("only %d links are listed", links)
	}
}

// TestSearchIndex makes sure that each entry leads to the heading that it names.
func TestSearchIndex(t *testing.T) {
	t.Parallel()
	r := newReader(t, "/go")
	var entries []struct{ Page, Heading, URL, Text string }
	if err := json.Unmarshal([]byte(r.text(assetOf(t, r, ".json"))), &entries); err != nil {
		t.Fatal(err)
	}
	if len(entries) < 100 {
		t.Fatalf("only %d sections can be found", len(entries))
	}
	texts := map[string][]string{}
	for _, e := range entries {
		path, id, _ := strings.Cut(e.URL, "#")
		if texts[path] == nil {
			texts[path] = idsOf(r.text(path))
		}
		if id != "" && !slices.Contains(texts[path], id) || (id == "") != (e.Heading == "") || e.Page == "" {
			t.Errorf("%+v leads nowhere", e)
		}
	}
}
