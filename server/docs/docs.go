// Package docs serves the documentation: the guides, which are Markdown, and the
// references, which it writes itself from what the doors say of themselves. All
// of it is rendered once, into pages that load nothing from elsewhere and can be
// read without a script. It knows no operation and asks nobody who they are.
package docs

import (
	"io/fs"
	"net/http"
	"strings"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/server/file"
)

// Policy is the Content-Security-Policy of the pages.
const Policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; " +
	"base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'"

// Options are the parts that the documentation is put together from.
type Options struct {
	Guides  fs.FS     // Markdown files; README.md lists them
	OpenAPI []byte    // the REST door's description of itself, an OpenAPI 3.1 document in JSON
	Schema  string    // the GraphQL schema, in its own language
	Site    hoko.Site // fills the addresses in the examples in
	Font    string    // address of the font; "" for the reader's own
}

// Paths below the site.
const (
	root   = "/docs/"
	assets = root + "assets/"
	llms   = "/llms.txt"
)

// NewHandler renders everything and serves it at /docs/ and /llms.txt. It fails
// if the guides' index and the guides do not fit together, or if a description
// of a door cannot be read.
func NewHandler(o Options) (http.Handler, error) {
	b, err := newBook(o)
	if err != nil {
		return nil, err
	}
	h := &handler{base: o.Site.Path(), files: map[string]*file.File{}}
	return h, h.bind(b, o)
}

type handler struct {
	base    string                // path of the site
	files   map[string]*file.File // by path below the site
	moved   map[string]string     // other paths that people try
	missing *file.File
}

// bind puts the book and what belongs to it into files.
func (h *handler) bind(b *book, o Options) error {
	l, err := newLayout(b, o)
	if err != nil {
		return err
	}
	for path, text := range l.assets {
		h.files[path] = file.New(path, text, file.Forever, "")
	}
	h.moved = map[string]string{strings.TrimSuffix(root, "/"): root}
	for i, p := range b.pages {
		html, err := l.page(i)
		if err != nil {
			return err
		}
		h.addPage(p, html)
		if p.path() == root {
			h.moved[root+p.slug] = root
		}
	}
	for _, p := range b.leaves {
		html, err := l.leaf(p)
		if err != nil {
			return err
		}
		h.addPage(p, html)
	}
	h.add(llms, b.llms())
	h.add(root+"llms-full.txt", b.llmsFull())
	h.add(root+"schema.graphql", []byte(o.Schema))
	missing, err := l.missing()
	h.missing = file.New("missing.html", missing, file.Revalidated, Policy)
	return err
}

func (h *handler) addPage(p *page, html []byte) {
	h.files[p.path()] = file.New("page.html", html, file.Revalidated, Policy)
	h.add(root+p.slug+".md", p.markdown)
}

func (h *handler) add(path string, text []byte) {
	h.files[path] = file.New(path, text, file.Revalidated, "")
}

func (h *handler) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	path := r.URL.Path
	if f, ok := h.files[path]; ok {
		f.ServeHTTP(w, r)
		return
	}
	if to, ok := h.moved[path]; ok {
		http.Redirect(w, r, h.base+to, http.StatusMovedPermanently)
		return
	}
	if page, slash := strings.CutSuffix(path, "/"); slash && h.files[page] != nil {
		http.Redirect(w, r, h.base+page, http.StatusMovedPermanently)
		return
	}
	h.missing.ServeMissing(w, r)
}
