package docs

import (
	"html"
	"regexp"
	"testing"

	"pgregory.net/rapid"
)

var markup = regexp.MustCompile(`<span class="(?:comment|string|number|word|name)">|</span>`)

// TestHighlightKeepsTheCode makes sure that colours change no character, and
// that code never turns into markup.
func TestHighlightKeepsTheCode(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		language := rapid.SampledFrom([]string{"sh", "json", "js", "graphql", "html", "text"}).Draw(t, "language")
		code := rapid.StringMatching(`([a-z]{0,5}|["'<>&#/\\$ \n:-]|<!--|-->|//|-d|12|null|const)*`).Draw(t, "code")
		marked := highlight(language, code)
		bare := markup.ReplaceAllString(marked, "")
		if regexp.MustCompile(`[<>"]`).MatchString(bare) {
			t.Fatalf("markup is left: %q", marked)
		}
		if html.UnescapeString(bare) != code {
			t.Fatalf("%q became %q", code, marked)
		}
	})
}
