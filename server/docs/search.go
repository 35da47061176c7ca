package docs

import (
	"encoding/json"
	"strings"
	"unicode/utf8"
)

// maxExcerpt bounds how much of a section is searched, in bytes: whoever looks
// for a word of the rest finds its heading.
const maxExcerpt = 600

// entry is one section as the page's script searches it.
type entry struct {
	Page    string `json:"page"`
	Heading string `json:"heading"` // "" for the beginning of a page
	URL     string `json:"url"`
	Text    string `json:"text"`
}

// index returns what the pages' script searches, as JSON.
func (b *book) index(base string) ([]byte, error) {
	var entries []entry
	for _, p := range b.pages {
		for i := range p.sections {
			entries = append(entries, p.sections[i].entry(p, base))
		}
	}
	for _, p := range b.leaves {
		entries = append(entries, entry{Page: p.Title, URL: base + p.path(), Text: p.Summary})
	}
	return json.Marshal(entries)
}

func (s *section) entry(p *page, base string) entry {
	e := entry{Page: p.Title, URL: base + p.path(), Text: excerpt(s.text.String())}
	if s.heading.Level > 1 {
		e.Heading = s.heading.Text
		e.URL += "#" + s.heading.ID
	}
	return e
}

// excerpt returns the beginning of a text, on one line.
func excerpt(text string) string {
	text = strings.Join(strings.Fields(text), " ")
	if len(text) <= maxExcerpt {
		return text
	}
	cut := maxExcerpt
	for !utf8.RuneStart(text[cut]) {
		cut--
	}
	return text[:cut]
}
