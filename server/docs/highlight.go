package docs

import (
	"html"
	"regexp"
	"strings"
)

// lexer finds what is coloured in a language: each group of the expression is
// named after the class that its text gets.
func lexer(language string) *regexp.Regexp {
	switch language {
	case "sh":
		return shellTokens
	case "json":
		return jsonTokens
	case "js":
		return scriptTokens
	case "graphql":
		return graphQLTokens
	case "html":
		return markupTokens
	default:
		return nil
	}
}

var (
	shellTokens   = regexp.MustCompile(`(?m)(?P<comment>^\s*#.*$)|(?P<string>'[^']*'|"(?:[^"\\]|\\.)*")|(?P<name>\$\w+)|(?P<word>\s--?[A-Za-z][\w-]*)`)
	jsonTokens    = regexp.MustCompile(`(?P<name>"(?:[^"\\]|\\.)*"\s*:)|(?P<string>"(?:[^"\\]|\\.)*")|(?P<number>-?\b\d[\d.eE+-]*\b|\b(?:true|false|null)\b)`)
	scriptTokens  = regexp.MustCompile("(?m)(?P<comment>//.*$)|(?P<string>'(?:[^'\\\\]|\\\\.)*'|\"(?:[^\"\\\\]|\\\\.)*\"|`[^`]*`)|(?P<word>\\b(?:async|await|const|else|export|for|from|function|if|import|let|new|of|return|throw)\\b)|(?P<number>\\b\\d[\\d_.]*\\b|\\b(?:true|false|null)\\b)")
	graphQLTokens = regexp.MustCompile(`(?m)(?P<comment>#.*$)|(?P<string>"(?:[^"\\]|\\.)*")|(?P<word>\b(?:query|mutation|subscription|fragment|on|input|type|enum)\b)|(?P<name>\$\w+)|(?P<number>\b\d+\b)`)
	markupTokens  = regexp.MustCompile(`(?s)(?P<comment><!--.*?-->)|(?P<string>"[^"]*")|(?P<word></?[A-Za-z][\w-]*|/?>)`)
)

// highlight returns code as HTML.
func highlight(language, code string) string {
	tokens := lexer(language)
	if tokens == nil {
		return html.EscapeString(code)
	}
	var b strings.Builder
	end := 0
	for _, match := range tokens.FindAllStringSubmatchIndex(code, -1) {
		b.WriteString(html.EscapeString(code[end:match[0]]))
		b.WriteString(`<span class="` + tokenClass(tokens, match) + `">` + html.EscapeString(code[match[0]:match[1]]) + `</span>`)
		end = match[1]
	}
	b.WriteString(html.EscapeString(code[end:]))
	return b.String()
}

// tokenClass returns the name of the group that matched.
func tokenClass(tokens *regexp.Regexp, match []int) string {
	for i, name := range tokens.SubexpNames() {
		if i > 0 && match[2*i] >= 0 {
			return name
		}
	}
	return ""
}
