package docs

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	tables "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/renderer"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"
)

// early is the rank of what is ours: before the library's own.
const early = 1

// newMarkdown returns what makes pages out of Markdown, for a site that lies
// below the path base.
func newMarkdown(base string) goldmark.Markdown {
	return goldmark.New(
		goldmark.WithExtensions(extension.Table),
		goldmark.WithParserOptions(
			parser.WithAutoHeadingID(),
			parser.WithASTTransformers(util.Prioritized(links{base}, early), util.Prioritized(arabicParagraphs{}, early)),
		),
		goldmark.WithRendererOptions(renderer.WithNodeRenderers(util.Prioritized(blocks{}, early))),
	)
}

// links leads links between guides, which name files, to pages.
type links struct{ base string }

// Transform implements parser.ASTTransformer.
func (l links) Transform(document *ast.Document, _ text.Reader, _ parser.Context) { l.follow(document) }

func (l links) follow(node ast.Node) {
	if link, ok := node.(*ast.Link); ok {
		link.Destination = []byte(l.lead(string(link.Destination)))
	}
	for child := node.FirstChild(); child != nil; child = child.NextSibling() {
		l.follow(child)
	}
}

func (l links) lead(destination string) string {
	name, fragment, hasFragment := strings.Cut(destination, "#")
	slug, isGuide := strings.CutSuffix(name, ".md")
	if !isGuide || strings.Contains(name, "/") {
		return destination
	}
	if hasFragment {
		fragment = "#" + fragment
	}
	return l.base + root + slug + fragment
}

// arabicParagraphs marks paragraphs in Arabic, which are read from right to left and by another
// voice (WCAG 2.2, 3.1.2).
type arabicParagraphs struct{}

// Transform implements parser.ASTTransformer.
func (arabicParagraphs) Transform(document *ast.Document, reader text.Reader, _ parser.Context) {
	for block := document.FirstChild(); block != nil; block = block.NextSibling() {
		if block.Kind() != ast.KindParagraph {
			continue
		}
		if first, _ := utf8.DecodeRune(block.Lines().Value(reader.Source())); unicode.Is(unicode.Arabic, first) {
			block.SetAttributeString("lang", []byte("ar"))
			block.SetAttributeString("dir", []byte("rtl"))
		}
	}
}

// blocks renders what wants more than the library gives: headings that can be
// linked to, code with its language, and tables that scroll by themselves.
type blocks struct{}

// RegisterFuncs implements renderer.NodeRenderer.
func (blocks) RegisterFuncs(reg renderer.NodeRendererFuncRegisterer) {
	reg.Register(ast.KindHeading, renderHeading)
	reg.Register(ast.KindFencedCodeBlock, renderCode)
	reg.Register(tables.KindTable, renderTable)
}

func renderHeading(w util.BufWriter, _ []byte, node ast.Node, entering bool) (ast.WalkStatus, error) {
	level := node.(*ast.Heading).Level
	tag := "h" + strconv.Itoa(level)
	id := idOf(node)
	switch {
	case level == 1 && entering:
		_, _ = w.WriteString("<h1>")
	case level == 1:
		_, _ = w.WriteString("</h1>\n")
	case entering:
		_, _ = w.WriteString("<" + tag + ` id="` + id + `"><a href="#` + id + `">`)
	default:
		_, _ = w.WriteString("</a></" + tag + ">\n")
	}
	return ast.WalkContinue, nil
}

// idOf returns the id that a heading was given.
func idOf(node ast.Node) string {
	id, _ := node.AttributeString("id")
	text, _ := id.([]byte)
	return string(text)
}

func renderTable(w util.BufWriter, _ []byte, _ ast.Node, entering bool) (ast.WalkStatus, error) {
	switch {
	case entering:
		_, _ = w.WriteString(`<div class="table" tabindex="0"><table>` + "\n")
	default:
		_, _ = w.WriteString("</table></div>\n")
	}
	return ast.WalkContinue, nil
}

func renderCode(w util.BufWriter, source []byte, node ast.Node, entering bool) (ast.WalkStatus, error) {
	block := node.(*ast.FencedCodeBlock)
	language := string(block.Language(source))
	switch {
	case entering:
		_, _ = w.WriteString(`<div class="code ` + language + `"><p>` + codeLabel(block, source, language) + `</p><pre tabindex="0"><code>` +
			highlight(language, string(block.Lines().Value(source))))
	default:
		_, _ = w.WriteString("</code></pre></div>\n")
	}
	return ast.WalkSkipChildren, nil
}

// codeLabel says what a block is: JSON right after a command is its answer.
func codeLabel(block ast.Node, source []byte, language string) string {
	if before, ok := block.PreviousSibling().(*ast.FencedCodeBlock); ok && language == "json" && string(before.Language(source)) == "sh" {
		return "Answer"
	}
	switch language {
	case "sh":
		return "Shell"
	case "js":
		return "JavaScript"
	case "json":
		return "JSON"
	case "html":
		return "HTML"
	case "graphql":
		return "GraphQL"
	default:
		return "Text"
	}
}
