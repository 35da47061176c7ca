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

// pages are what visitors see who are not sent on: a page and a line of text, in every
// language.
type pages struct {
	byStatus map[int]translations
	crowded  translations // for who asks for too many pictures; the page of that status asks for a password
}

type translations map[hoko.Language]page

type page struct {
	policy     string
	html, text []byte
}

func newPages() (pages, error) {
	layout, err := template.New("page").Parse(pageTemplate)
	if err != nil {
		return pages{}, err
	}
	ps := pages{byStatus: map[int]translations{}}
	for status, words := range texts() {
		if ps.byStatus[status], err = translate(layout, status, formsOf(status), words); err != nil {
			return pages{}, err
		}
	}
	ps.crowded, err = translate(layout, http.StatusTooManyRequests, nil, crowdedTexts())
	return ps, err
}

// translate returns a page in every language, with one of the forms if there are any.
func translate(layout *template.Template, status int, forms map[hoko.Language]formText, words map[hoko.Language]text) (translations, error) {
	all := make(translations, len(words))
	for lang, words := range words {
		var form *formText
		if own, ok := forms[lang]; ok {
			form = &own
		}
		var err error
		if all[lang], err = newPage(layout, status, lang, words, form); err != nil {
			return nil, err
		}
	}
	return all, nil
}

// newPage returns a page, with a form if that is not nil.
func newPage(layout *template.Template, status int, lang hoko.Language, words text, form *formText) (page, error) {
	var html bytes.Buffer
	err := layout.Execute(&html, map[string]any{
		"Style":     template.CSS(pageStyle), //nolint:gosec // our own file
		"Status":    status,
		"Language":  lang,
		"Direction": direction(lang),
		"Icon":      iconOf(status, form),
		"Text":      words,
		"Form":      form,
	})
	return page{
		policy: pagePolicy(form),
		html:   html.Bytes(),
		text:   []byte(plain(words)),
	}, err
}

// plain returns what a page says, without its form.
func plain(words text) string {
	lines := []string{words.Title, words.Body}
	if words.Problem != "" {
		lines = append(lines, words.Problem)
	}
	return strings.Join(lines, "\n") + "\n"
}

// formsOf returns the form for a link's password where the page of a status has it.
func formsOf(status int) map[hoko.Language]formText {
	switch status {
	case http.StatusOK, http.StatusForbidden, http.StatusTooManyRequests:
		return formTexts()
	default:
		return nil
	}
}

// pagePolicy allows a page its own style, and where there is a form to send it.
// Browsers hold a form to its policy on the whole way that it is redirected
// (CSP Level 3, section 6.4.1), which ends at a destination that must not be
// named here.
func pagePolicy(form *formText) string {
	forms := "'none'"
	if form != nil {
		forms = "'self' http: https:"
	}
	return "default-src 'none'; style-src '" + hashOf(pageStyle) +
		"'; img-src 'self'; base-uri 'none'; form-action " + forms + "; frame-ancestors 'none'"
}

// hashOf returns what allows an inline style in a policy (CSP Level 3, section
// 2.3.1).
func hashOf(style string) string {
	sum := sha256.Sum256([]byte(style))
	return "sha256-" + base64.StdEncoding.EncodeToString(sum[:])
}

func direction(lang hoko.Language) string {
	if lang == hoko.Arabic {
		return "rtl"
	}
	return "ltr"
}

// iconOf returns the path of the picture on the page of a status.
func iconOf(status int, form *formText) string {
	switch {
	case form != nil:
		return "M8 11V8a4 4 0 0 1 8 0v3M7 11h10a2 2 0 0 1 2 2v5a2 2 0 0 1-2 2H7a2 2 0 0 1-2-2v-5a2 2 0 0 1 2-2zM12 15v1.5"
	case status == http.StatusGone:
		return "M12 7v5l3 2M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0z"
	case status == http.StatusNotFound:
		return "M9 7H8a5 5 0 0 0 0 10h1M15 17h1a5 5 0 0 0 0-10h-1M12 3v3M12 18v3"
	default:
		return "M12 8v4.5M12 16v.01M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0z"
	}
}

// write answers with the page of a status, which must have one, to browsers,
// and with its text to everything else.
func (ps pages) write(w http.ResponseWriter, r *http.Request, status int) {
	ps.byStatus[status].write(w, r, status)
}

// writeCrowded does so for who asks for too many pictures at once.
func (ps pages) writeCrowded(w http.ResponseWriter, r *http.Request) {
	ps.crowded.write(w, r, http.StatusTooManyRequests)
}

func (all translations) write(w http.ResponseWriter, r *http.Request, status int) {
	lang := hoko.PreferredLanguage(r.Header.Get("Accept-Language"))
	page := all[lang]
	header := w.Header()
	header.Set("Cache-Control", "private, no-store")
	header.Set("Content-Language", string(lang))
	header.Set("Content-Security-Policy", page.policy)
	header.Set("Content-Type", "text/plain; charset=utf-8")
	header.Set("Referrer-Policy", "no-referrer")
	header.Set("Vary", "Accept, Accept-Language")
	header.Set("X-Content-Type-Options", "nosniff")
	header.Set("X-Robots-Tag", "noindex")
	body := page.text
	if strings.Contains(r.Header.Get("Accept"), "text/html") {
		header.Set("Content-Type", "text/html; charset=utf-8")
		body = page.html
	}
	w.WriteHeader(status)
	_, _ = w.Write(body) // a visitor who has left needs no page
}
