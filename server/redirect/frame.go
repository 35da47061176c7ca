package redirect

import (
	"bytes"
	_ "embed"
	"html/template"
	"net/http"
	"net/url"
	"regexp"

	"golang.org/x/net/idna"

	"github.com/hoko-to/hoko"
)

//go:embed frame.html
var frameTemplate string

//go:embed frame.css
var frameStyle string

// frames show destinations under their short URLs.
type frames struct {
	layout *template.Template
	policy string // without the end, which names the destination
}

func newFrames() (frames, error) {
	layout, err := template.New("frame").Parse(frameTemplate)
	return frames{
		layout: layout,
		policy: "default-src 'none'; style-src '" + hashOf(frameStyle) +
			"'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; frame-src ",
	}, err
}

// canShow reports whether browsers show destination in a frame of the site.
// They show nothing of plain HTTP inside HTTPS (Mixed Content, section 5.1).
func (frames) canShow(site hoko.Site, destination string) bool {
	u, err := url.Parse(destination)
	return err == nil && (u.Scheme == "https" || !site.Secure())
}

// page returns a page that is filled by the destination. One without a title is
// called by its short URL.
func (f frames) page(d *hoko.Destination, lang hoko.Language, shortURL string) ([]byte, error) {
	title := d.Title
	if title == "" {
		title = shortURL
	}
	var page bytes.Buffer
	err := f.layout.Execute(&page, map[string]any{
		"Language": lang,
		"Style":    template.CSS(frameStyle), //nolint:gosec // our own file
		"Title":    title,
		"URL":      d.URL,
	})
	return page.Bytes(), err
}

// showFrame answers with the destination in a frame.
func (h *handler) showFrame(w http.ResponseWriter, r *http.Request, d *hoko.Destination, shortID string) {
	page, err := h.frames.page(d, hoko.PreferredLanguage(r.Header.Get("Accept-Language")), h.site.Domain()+h.site.Path()+"/"+shortID)
	if err != nil {
		h.fail(w, r, err)
		return
	}
	header := w.Header()
	header.Set("Cache-Control", "private, no-store")
	header.Set("Content-Security-Policy", h.frames.policy+frameSource(d.URL))
	header.Set("Content-Type", "text/html; charset=utf-8")
	header.Set("Referrer-Policy", "strict-origin-when-cross-origin")
	header.Set("X-Content-Type-Options", "nosniff")
	header.Set("X-Robots-Tag", "noindex")
	_, _ = w.Write(page) // a visitor who has left needs no page
}

var policyHost = regexp.MustCompile(`^[a-z0-9.-]+$`)

// frameSource returns the origin of a destination as policies write it (CSP
// Level 3, section 2.3.1). A host that they have no word for, such as an IPv6
// address, leaves its scheme.
func frameSource(destination string) string {
	u, err := url.Parse(destination)
	if err != nil || u.Scheme != "http" && u.Scheme != "https" {
		return "'none'"
	}
	host, err := idna.Lookup.ToASCII(u.Hostname())
	if err != nil || !policyHost.MatchString(host) {
		return u.Scheme + ":"
	}
	if u.Port() != "" {
		host += ":" + u.Port()
	}
	return u.Scheme + "://" + host
}
