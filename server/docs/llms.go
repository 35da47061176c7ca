package docs

import (
	"strings"
)

// llms returns the list of guides for language models (llmstxt.org): links lead
// to Markdown.
func (b *book) llms() []byte {
	var text strings.Builder
	for line := range strings.Lines(b.preface) {
		if match := pageLine.FindStringSubmatch(strings.TrimSpace(line)); match != nil {
			line = "- [" + match[1] + "](" + b.site + root + match[2] + ".md): " + match[3] + "\n"
		}
		text.WriteString(line)
	}
	text.WriteString("\n## For programs\n\n" +
		"- [OpenAPI](" + b.site + "/openapi.json): the REST API, as an OpenAPI 3.1 document.\n" +
		"- [GraphQL schema](" + b.site + root + "schema.graphql): every type, field and argument, with the scope that each needs.\n" +
		"\n## Optional\n\n" +
		"- [Everything in one file](" + b.site + root + "llms-full.txt): all of the pages above.\n")
	return []byte(text.String())
}

// llmsFull returns all pages one after the other.
func (b *book) llmsFull() []byte {
	texts := make([]string, len(b.pages))
	for i, p := range b.pages {
		texts[i] = string(p.markdown)
	}
	return []byte(strings.Join(texts, "\n---\n\n"))
}
