package docs_test

import (
	"compress/gzip"
	"html"
	"io"
	"io/fs"
	"net/http"
	"net/http/httptest"
	"net/url"
	"regexp"
	"strings"
	"testing"

	"github.com/hoko-to/hoko"
	texts "github.com/hoko-to/hoko/docs"
	"github.com/hoko-to/hoko/graph"
	"github.com/hoko-to/hoko/server/docs"
	"github.com/hoko-to/hoko/server/rest"
)

const font = "/admin/assets/inter.woff2"

func options(t *testing.T, base string) docs.Options {
	t.Helper()
	site := hoko.NewSite(url.URL{Scheme: "https", Host: "hoko.test", Path: base})
	document, err := rest.Document(site)
	if err != nil {
		t.Fatal(err)
	}
	return docs.Options{Guides: texts.Guides(), OpenAPI: document, Schema: graph.SDL(), Site: site, Font: base + font}
}

// reader reads the documentation of a site that lies below a path.
type reader struct {
	t       *testing.T
	base    string
	handler http.Handler
	idsAt   map[string][]string // of pages that were read for them
}

func newReader(t *testing.T, base string) *reader {
	t.Helper()
	handler, err := docs.NewHandler(options(t, base))
	if err != nil {
		t.Fatal(err)
	}
	return &reader{t: t, base: base, handler: handler, idsAt: map[string][]string{}}
}

// answer is what an address answered.
type answer struct {
	status int
	header http.Header
	body   string
}

// do asks for an address of the site, as a browser knows it.
func (r *reader) do(method, address string, header ...string) answer {
	r.t.Helper()
	path, below := strings.CutPrefix(address, r.base)
	if !below {
		r.t.Fatalf("%s is not on the site", address)
	}
	request := httptest.NewRequest(method, path, nil)
	for i := 0; i < len(header); i += 2 {
		request.Header.Set(header[i], header[i+1])
	}
	recorder := httptest.NewRecorder()
	r.handler.ServeHTTP(recorder, request)
	return answer{recorder.Code, recorder.Header(), recorder.Body.String()}
}

// text returns what lies at an address.
func (r *reader) text(address string) string {
	r.t.Helper()
	got := r.do(http.MethodGet, address)
	if got.status != http.StatusOK {
		r.t.Fatalf("%s answered %d", address, got.status)
	}
	return got.body
}

// zipped returns how many bytes an address takes on the wire.
func (r *reader) zipped(address string) int {
	r.t.Helper()
	got := r.do(http.MethodGet, address, "Accept-Encoding", "gzip")
	if got.header.Get("Content-Encoding") != "gzip" {
		r.t.Fatalf("%s is not compressed", address)
	}
	unpacked, err := gzip.NewReader(strings.NewReader(got.body))
	if err != nil {
		r.t.Fatal(err)
	}
	if text, err := io.ReadAll(unpacked); err != nil || string(text) != r.text(address) {
		r.t.Errorf("%s is something else when it is compressed: %v", address, err)
	}
	return len(got.body)
}

var (
	attribute = regexp.MustCompile(`<(\w+)[^>]*? (?:href|src|data-index)="([^"]*)"`)
	idOf      = regexp.MustCompile(` id="([^"]*)"`)
)

// link is an address in a page, and the element that holds it.
type link struct{ element, address string }

func linksOf(page string) (links []link) {
	for _, match := range attribute.FindAllStringSubmatch(page, -1) {
		links = append(links, link{match[1], html.UnescapeString(match[2])})
	}
	return links
}

// ids returns the ids of a page, which is read once.
func (r *reader) ids(address string) []string {
	r.t.Helper()
	if _, read := r.idsAt[address]; !read {
		r.idsAt[address] = idsOf(r.text(address))
	}
	return r.idsAt[address]
}

func idsOf(page string) (ids []string) {
	for _, match := range idOf.FindAllStringSubmatch(page, -1) {
		ids = append(ids, html.UnescapeString(match[1]))
	}
	return ids
}

// pages returns the addresses of all pages, which the first one's navigation
// lists.
func (r *reader) pages() []string {
	r.t.Helper()
	_, navigation, _ := strings.Cut(r.text(r.base+"/docs/"), `<nav id="frame:pages"`)
	navigation, _, _ = strings.Cut(navigation, "</nav>")
	var pages []string
	for _, l := range linksOf(navigation) {
		pages = append(pages, l.address)
	}
	files, err := fs.Glob(texts.Guides(), "*.md")
	if err != nil || len(pages) != len(files)-1 {
		r.t.Fatalf("%d of %d pages are in the navigation, %v", len(pages), len(files)-1, err)
	}
	return pages
}
