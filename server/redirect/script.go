package redirect

import (
	"bytes"
	"crypto/sha256"
	_ "embed"
	"encoding/base64"
	"encoding/json"
	"net/http"
	"time"

	"github.com/hoko-to/hoko"
)

// maxReport bounds what an embedded script reports, in bytes: two long addresses
// and a token.
const maxReport = 16 << 10

//go:embed analytics.js
var scriptSource string

// script is what destinations put into their pages: a function that takes what
// it needs to record a click itself, or null to keep only what a redirect
// brought.
type script struct {
	plain []byte
	etag  string
}

func newScript() script {
	plain := []byte(scriptSource + "(null)\n")
	sum := sha256.Sum256(plain)
	return script{plain: plain, etag: `"` + base64.RawURLEncoding.EncodeToString(sum[:12]) + `"`}
}

// embedded returns the script that records one click at an address.
func (script) embedded(address, token string) ([]byte, error) {
	own, err := json.Marshal(map[string]string{"url": address, "token": token})
	return []byte(scriptSource + "(" + string(own) + ")\n"), err
}

// idle is the script for pages where there is nothing to do.
const idle = "// Nothing to do on this page.\n"

// serveScript serves the script that keeps the click's id that a redirect
// brought.
func (h *handler) serveScript(w http.ResponseWriter, r *http.Request, _ string) {
	header := scriptHeader(w)
	header.Set("Access-Control-Allow-Origin", "*")
	header.Set("Cache-Control", "public, max-age=86400, stale-while-revalidate=604800")
	header.Set("ETag", h.script.etag)
	http.ServeContent(w, r, "", time.Time{}, bytes.NewReader(h.script.plain))
}

// serveEmbed serves the script that records a click on the link without a
// redirect. Whatever is wrong, it is a script: the page is not ours to break.
func (h *handler) serveEmbed(w http.ResponseWriter, r *http.Request, shortID string) {
	header := scriptHeader(w)
	header.Set("Cache-Control", "private, no-store")
	header.Set("Vary", "Origin, Referer")
	content := []byte(idle)
	token, err := h.service.EmbedToken(r.Context(), h.embedding(r, shortID))
	if err == nil {
		allowOrigin(w, r)
		content, err = h.script.embedded(h.site.ScriptURL(shortID), token)
	}
	if err != nil && hoko.KindOf(err) != hoko.KindNotFound {
		h.log.WarnContext(r.Context(), "an embedded script stays idle", "err", err)
	}
	_, _ = w.Write(content) // a visitor who has left needs no script
}

// report is what an embedded script says of the page that it runs on.
type report struct {
	Token    string `json:"token"`
	URL      string `json:"url"`
	Referrer string `json:"referrer"`
}

// trackEmbed records the click of an embedded script. Its body is text, for
// which browsers ask nobody's leave (Fetch, section 3.3).
func (h *handler) trackEmbed(w http.ResponseWriter, r *http.Request, shortID string) {
	w.Header().Set("Vary", "Origin")
	var said report
	if err := json.NewDecoder(http.MaxBytesReader(w, r.Body, maxReport)).Decode(&said); err != nil {
		h.pages.write(w, r, http.StatusBadRequest)
		return
	}
	embedding := h.embedding(r, shortID)
	embedding.Token, embedding.Page, embedding.Referrer = said.Token, said.URL, said.Referrer
	clickID, err := h.service.TrackEmbed(r.Context(), embedding)
	if err != nil {
		h.fail(w, r, err)
		return
	}
	allowOrigin(w, r)
	header := w.Header()
	header.Set("Cache-Control", "private, no-store")
	header.Set("Content-Type", "application/json")
	header.Set("X-Content-Type-Options", "nosniff")
	_, _ = w.Write([]byte(`{"clickId":"` + clickID + `"}`)) // the click counts, whether or not anybody waits
}

func (h *handler) embedding(r *http.Request, shortID string) hoko.Embedding {
	return hoko.Embedding{Visit: h.visitOf(r, shortID), Origin: r.Header.Get("Origin"), Referer: r.Referer()}
}

// allowOrigin lets the page read the answer that the service has let ask,
// without credentials.
func allowOrigin(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); origin != "" {
		w.Header().Set("Access-Control-Allow-Origin", origin)
	}
}

func scriptHeader(w http.ResponseWriter) http.Header {
	header := w.Header()
	header.Set("Content-Type", "text/javascript; charset=utf-8")
	header.Set("Cross-Origin-Resource-Policy", "cross-origin")
	header.Set("X-Content-Type-Options", "nosniff")
	return header
}
