package docs

import (
	"strings"

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
			parser.WithASTTransformers(util.Prioritized(links{base}, early)),
		),
		goldmark.WithRendererOptions(renderer.WithNodeRenderers(util.Prioritized(blocks{}, early))),
	)
}

// links leads links between guides, which name files, to pages.
type links struct{ base string }

// Transform implements parser.ASTTransformer.
func (l links) Transform(document *ast.Document, _ text.Reader, _ parser.Context) {
	// The walk ends early for an error only, and follow returns none.
	_ = ast.Walk(document, l.follow)
}

func (l links) follow(node ast.Node, entering bool) (ast.WalkStatus, error) {
	if link, ok := node.(*ast.Link); ok && entering {
		link.Destination = []byte(l.lead(string(link.Destination)))
	}
	return ast.WalkContinue, nil
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
	h := node.(*ast.Heading) //nolint:errcheck,forcetypeassert // registered for this kind only
	tag := "h" + string(rune('0'+h.Level))
	id, _ := h.AttributeString("id")
	raw, _ := id.([]byte)
	switch {
	case h.Level == 1 && entering:
		_, _ = w.WriteString("<" + tag + ">")
	case h.Level == 1:
		_, _ = w.WriteString("</" + tag + ">\n")
	case entering:
		_, _ = w.WriteString("<" + tag + ` id="` + string(raw) + `"><a href="#` + string(raw) + `">`)
	default:
		_, _ = w.WriteString("</a></" + tag + ">\n")
	}
	return ast.WalkContinue, nil
}

func renderTable(w util.BufWriter, _ []byte, _ ast.Node, entering bool) (ast.WalkStatus, error) {
	if entering {
		_, _ = w.WriteString(`<div class="table" tabindex="0"><table>` + "\n")
	} else {
		_, _ = w.WriteString("</table></div>\n")
	}
	return ast.WalkContinue, nil
}

func renderCode(w util.BufWriter, source []byte, node ast.Node, entering bool) (ast.WalkStatus, error) {
	if !entering {
		return ast.WalkContinue, nil
	}
	block := node.(*ast.FencedCodeBlock) //nolint:errcheck,forcetypeassert // registered for this kind only
	language := string(block.Language(source))
	_, _ = w.WriteString(`<div class="code ` + language + `"><p>` + codeLabel(block, source, language) + `</p><pre tabindex="0"><code>`)
	_, _ = w.WriteString(highlight(language, string(block.Lines().Value(source))))
	_, _ = w.WriteString("</code></pre></div>\n")
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
