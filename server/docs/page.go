package docs

import (
	"bytes"
	"html/template"
	"strings"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/text"
)

// page is one page of the documentation.
type page struct {
	Label    string // in the navigation
	Title    string
	Summary  string
	Headings []heading
	HTML     template.HTML

	slug     string
	first    bool // whether it is the page at the root
	markdown []byte
	sections []section
}

// heading is a place in a page.
type heading struct {
	Level int
	ID    string
	Text  string
}

// section is what stands between one heading and the next, for the search.
type section struct {
	heading heading
	text    strings.Builder
}

// path returns where the page is, below the site.
func (p *page) path() string {
	if p.first {
		return root
	}
	return root + p.slug
}

func (p *page) render(md goldmark.Markdown) error {
	document := md.Parser().Parse(text.NewReader(p.markdown))
	p.scan(document)
	var html bytes.Buffer
	if err := md.Renderer().Render(&html, p.markdown, document); err != nil {
		return err
	}
	p.HTML = template.HTML(html.String()) //nolint:gosec // our own text, and the renderer lets no markup of it through
	return nil
}

// scan notes the headings, and what is below each of them.
func (p *page) scan(document ast.Node) {
	for node := document.FirstChild(); node != nil; node = node.NextSibling() {
		if h, ok := node.(*ast.Heading); ok {
			p.addHeading(h)
			continue
		}
		if len(p.sections) > 0 {
			writePlain(&p.sections[len(p.sections)-1].text, node, p.markdown)
		}
	}
}

func (p *page) addHeading(h *ast.Heading) {
	var words strings.Builder
	writePlain(&words, h, p.markdown)
	found := heading{Level: h.Level, ID: idOf(h), Text: strings.TrimSpace(words.String())}
	p.sections = append(p.sections, section{heading: found})
	if h.Level == 1 {
		p.Title = found.Text
		return
	}
	p.Headings = append(p.Headings, found)
}

// writePlain writes the words of a node without their form.
func writePlain(b *strings.Builder, node ast.Node, source []byte) {
	if node.Type() == ast.TypeBlock && b.Len() > 0 {
		b.WriteByte(' ')
	}
	if code, ok := node.(*ast.FencedCodeBlock); ok {
		b.Write(code.Lines().Value(source))
		return
	}
	if words, ok := node.(*ast.Text); ok {
		b.Write(words.Value(source))
		if words.SoftLineBreak() || words.HardLineBreak() {
			b.WriteByte(' ')
		}
	}
	for child := node.FirstChild(); child != nil; child = child.NextSibling() {
		writePlain(b, child, source)
	}
}
