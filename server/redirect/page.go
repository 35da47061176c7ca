package redirect

import (
	"bytes"
	"crypto/sha256"
	_ "embed"
	"encoding/base64"
	"html/template"
	"net/http"
	"strings"

	"github.com/hoko-to/hoko"
)

//go:embed page.html
var pageTemplate string

//go:embed page.css
var pageStyle string

// pages are what visitors see who are not sent on: for each status a page and a
// line of text, in every language.
type pages struct {
	policy string
	pages  map[int]map[hoko.Language]page
}

type page struct{ html, text []byte }

func newPages() (pages, error) {
	sum := sha256.Sum256([]byte(pageStyle))
	ps := pages{
		policy: "default-src 'none'; style-src 'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) +
			"'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
		pages: map[int]map[hoko.Language]page{},
	}
	layout, err := template.New("page").Parse(pageTemplate)
	if err != nil {
		return ps, err
	}
	for status, translations := range texts() {
		ps.pages[status] = make(map[hoko.Language]page, len(translations))
		for lang, words := range translations {
			if ps.pages[status][lang], err = newPage(layout, status, lang, words); err != nil {
				return ps, err
			}
		}
	}
	return ps, nil
}

func newPage(layout *template.Template, status int, lang hoko.Language, words text) (page, error) {
	var html bytes.Buffer
	err := layout.Execute(&html, map[string]any{
		"Style":     template.CSS(pageStyle), //nolint:gosec // our own file
		"Status":    status,
		"Language":  lang,
		"Direction": direction(lang),
		"Text":      words,
	})
	return page{html: html.Bytes(), text: []byte(words.Title + "\n" + words.Body + "\n")}, err
}

func direction(lang hoko.Language) string {
	if lang == hoko.Arabic {
		return "rtl"
	}
	return "ltr"
}

// write answers with the page of a status, which must have one, to browsers,
// and with its text to everything else.
func (ps pages) write(w http.ResponseWriter, r *http.Request, status int) {
	lang := preferred(r.Header.Get("Accept-Language"))
	header := w.Header()
	header.Set("Cache-Control", "private, no-store")
	header.Set("Content-Language", string(lang))
	header.Set("Content-Security-Policy", ps.policy)
	header.Set("Content-Type", "text/plain; charset=utf-8")
	header.Set("Referrer-Policy", "no-referrer")
	header.Set("Vary", "Accept, Accept-Language")
	header.Set("X-Content-Type-Options", "nosniff")
	body := ps.pages[status][lang].text
	if strings.Contains(r.Header.Get("Accept"), "text/html") {
		header.Set("Content-Type", "text/html; charset=utf-8")
		body = ps.pages[status][lang].html
	}
	w.WriteHeader(status)
	_, _ = w.Write(body) // a visitor who has left needs no page
}
