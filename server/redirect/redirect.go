// Package redirect answers visitors of short URLs, and everybody else who asks
// for an address that no other door knows. It is the hot path: nobody signs in
// here, nothing is logged, and what a visit means is the service's to decide.
package redirect

import (
	"fmt"
	"log/slog"
	"net/http"
	"strings"
	"unicode/utf8"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/server/proxy"
	"github.com/hoko-to/hoko/service"
)

// Options are the parts that the door for visitors is put together from.
type Options struct {
	Service       *service.Service
	Site          hoko.Site
	Trust         proxy.Trust
	CountryHeader string // header field in which a trusted edge names the visitor's country; "" for none
	Log           *slog.Logger
}

type handler struct {
	service       *service.Service
	site          hoko.Site
	trust         proxy.Trust
	countryHeader string // canonical, "" for none
	log           *slog.Logger
	pages         pages
}

// NewHandler returns the handler of /{shortId} and /{shortId}/qr.svg. Other
// addresses, and short ids that nobody uses, get a page that says so.
func NewHandler(o Options) (http.Handler, error) {
	pages, err := newPages()
	if err != nil {
		return nil, err
	}
	return &handler{
		service:       o.Service,
		site:          o.Site,
		trust:         o.Trust,
		countryHeader: http.CanonicalHeaderKey(o.CountryHeader),
		log:           o.Log,
		pages:         pages,
	}, nil
}

func (h *handler) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodGet && r.Method != http.MethodHead {
		w.Header().Set("Allow", "GET, HEAD")
		h.pages.write(w, r, http.StatusMethodNotAllowed)
		return
	}
	shortID, rest, _ := strings.Cut(strings.TrimPrefix(r.URL.Path, "/"), "/")
	switch rest {
	case "":
		h.redirect(w, r, shortID)
	case "qr.svg":
		h.serveQR(w, r, shortID)
	default:
		h.pages.write(w, r, http.StatusNotFound)
	}
}

// redirect sends the visitor on. The destination goes out as the service composed
// it: http.Redirect would clean its path.
func (h *handler) redirect(w http.ResponseWriter, r *http.Request, shortID string) {
	if isPrefetch(r.Header) {
		h.pages.write(w, r, http.StatusServiceUnavailable)
		return
	}
	destination, err := h.service.Visit(r.Context(), h.visit(r, shortID))
	switch {
	case err != nil:
		h.fail(w, r, err)
	case destination.URL == "":
		h.pages.write(w, r, http.StatusGone)
	default:
		header := w.Header()
		header.Set("Cache-Control", "private, no-store")
		header.Set("Location", ascii(destination.URL))
		w.WriteHeader(http.StatusFound)
	}
}

// ascii escapes what a header field cannot hold (RFC 3986, section 2.5).
func ascii(address string) string {
	if !strings.ContainsFunc(address, func(r rune) bool { return r >= utf8.RuneSelf }) {
		return address
	}
	var b strings.Builder
	for i := range len(address) {
		if address[i] >= utf8.RuneSelf {
			fmt.Fprintf(&b, "%%%02X", address[i])
		} else {
			b.WriteByte(address[i])
		}
	}
	return b.String()
}

func (h *handler) visit(r *http.Request, shortID string) hoko.Visit {
	client := h.trust.Client(r)
	visit := hoko.Visit{
		ShortID:        shortID,
		Query:          r.URL.RawQuery,
		Address:        client.Address,
		UserAgent:      r.UserAgent(),
		Referrer:       r.Referer(),
		AcceptLanguage: r.Header.Get("Accept-Language"),
		Uncounted:      r.Method == http.MethodHead,
	}
	if client.Vouched && h.countryHeader != "" {
		visit.EdgeCountry = r.Header.Get(h.countryHeader)
	}
	return visit
}

// isPrefetch reports whether a browser only prepares for a visit that may never
// come. It is not answered: the visit would be made of the prepared answer, with
// no request of its own that could be recorded. Browsers take a failure as a no.
func isPrefetch(header http.Header) bool {
	return strings.HasPrefix(header.Get("Sec-Purpose"), "prefetch") ||
		header.Get("Purpose") == "prefetch" || header.Get("X-Moz") == "prefetch"
}

func (h *handler) fail(w http.ResponseWriter, r *http.Request, err error) {
	switch own := hoko.ErrorOf(err); own.Kind {
	case hoko.KindNotFound:
		h.pages.write(w, r, http.StatusNotFound)
	case hoko.KindUnavailable:
		w.Header().Set("Retry-After", "1")
		h.log.DebugContext(r.Context(), "a visit could not be served", "err", err)
		h.pages.write(w, r, http.StatusServiceUnavailable)
	default:
		h.log.ErrorContext(r.Context(), "a visit failed", "err", err)
		h.pages.write(w, r, http.StatusInternalServerError)
	}
}
