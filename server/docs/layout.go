package docs

import (
	"bytes"
	_ "embed"
	"html/template"
	"strings"

	"github.com/hoko-to/hoko/server/file"
)

//go:embed layout.html
var layoutTemplate string

//go:embed style.css
var style []byte

//go:embed script.js
var script []byte

// fontPlace is where the style sheet says which font there is.
const fontPlace = "/* font */"

// layout puts pages into their frame.
type layout struct {
	template *template.Template
	book     *book
	base     string            // path of the site
	assets   map[string][]byte // by path below the site

	style, script, index string // paths of the assets
}

// frame is what the template shows.
type frame struct {
	*layout
	Page           *page
	Before, After  *page
	TitleOfBrowser string
}

func newLayout(b *book, o Options) (*layout, error) {
	l := &layout{book: b, base: o.Site.Path(), assets: map[string][]byte{}}
	var err error
	if l.template, err = template.New("layout").Parse(layoutTemplate); err != nil {
		return nil, err
	}
	index, err := b.index(l.base)
	l.style = l.asset("style", ".css", withFont(style, o.Font))
	l.script = l.asset("script", ".js", script)
	l.index = l.asset("search", ".json", index)
	return l, err
}

// asset keeps a file under a name that changes with its content, so that it can
// be cached for good.
func (l *layout) asset(name, extension string, text []byte) string {
	path := assets + name + "-" + file.Tag(text) + extension
	l.assets[path] = text
	return path
}

// withFont writes the font's address into the style sheet.
func withFont(sheet []byte, address string) []byte {
	face := ""
	if address != "" {
		face = `@font-face { font-family: "Inter Variable"; font-weight: 100 900; font-display: swap; src: url("` + address + `") format("woff2"); }`
	}
	return bytes.Replace(sheet, []byte(fontPlace), []byte(face), 1)
}

// page returns the i-th page of the book as HTML.
func (l *layout) page(i int) ([]byte, error) {
	f := frame{layout: l, Page: l.book.pages[i]}
	if i > 0 {
		f.Before = l.book.pages[i-1]
	}
	if i+1 < len(l.book.pages) {
		f.After = l.book.pages[i+1]
	}
	return l.execute(f)
}

// leaf returns a page that is not in the list.
func (l *layout) leaf(p *page) ([]byte, error) { return l.execute(frame{layout: l, Page: p}) }

// missing returns the page for addresses that nothing is at.
func (l *layout) missing() ([]byte, error) {
	return l.execute(frame{layout: l, Page: &page{
		Title:   "This page does not exist",
		Summary: "There is nothing at this address.",
		HTML: template.HTML(`<h1>This page does not exist</h1><p>The address may be mistyped, or the page may have moved. ` +
			`Search for it, or begin with the <a href="` + template.HTMLEscapeString(l.base+root) + `">introduction</a>.</p>`), //nolint:gosec // escaped
	}})
}

func (l *layout) execute(f frame) ([]byte, error) {
	f.TitleOfBrowser = f.Page.Title + " · Hoko"
	var html bytes.Buffer
	err := l.template.Execute(&html, f)
	return html.Bytes(), err
}

// URL returns the address of a path of the site.
func (l *layout) URL(path string) string { return l.base + path }

// Link returns the address of a page.
func (l *layout) Link(p *page) string { return l.base + p.path() }

// Raw returns the address of a page's Markdown.
func (l *layout) Raw(p *page) string { return l.base + root + p.slug + ".md" }

// Chapters returns the navigation.
func (l *layout) Chapters() []*chapter { return l.book.chapters }

// Style returns the address of the style sheet.
func (l *layout) Style() string { return l.URL(l.style) }

// Script returns the address of the script.
func (l *layout) Script() string { return l.URL(l.script) }

// Index returns the address of what the script searches.
func (l *layout) Index() string { return l.URL(l.index) }

// Listed reports whether the page is one of the book.
func (p *page) Listed() bool { return p.slug != "" }

// Contents returns the headings that the page's own navigation shows.
func (p *page) Contents() []heading {
	var shown []heading
	for _, h := range p.Headings {
		if h.Level <= 3 {
			shown = append(shown, h)
		}
	}
	return shown
}

// Deep returns the class of a heading in the navigation.
func (h heading) Deep() string { return strings.Repeat("deep", h.Level-2) }
