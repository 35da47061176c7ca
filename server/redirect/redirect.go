// Package redirect answers visitors of short URLs, and everybody else who asks
// for an address that no other door knows. It is the hot path: nobody signs in
// here, nothing is logged, and what a visit means is the service's to decide.
package redirect

import (
	"fmt"
	"log/slog"
	"net/http"
	"runtime"
	"strconv"
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
	frames        frames
	script        script
	drawSlots     drawSlots
}

// NewHandler returns the handler of /analytics.js, /{shortId},
// /{shortId}/analytics.js, /{shortId}/qr.png and /{shortId}/qr.svg. Other
// addresses, and short ids that nobody uses, get a page that says so.
func NewHandler(o Options) (http.Handler, error) {
	pages, err := newPages()
	if err != nil {
		return nil, err
	}
	frames, err := newFrames()
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
		frames:        frames,
		script:        newScript(),
		drawSlots:     newDrawSlots(runtime.GOMAXPROCS(0)),
	}, nil
}

// A door answers requests for something of a short id.
type door func(w http.ResponseWriter, r *http.Request, shortID string)

func (h *handler) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	shortID, rest, _ := strings.Cut(strings.TrimPrefix(r.URL.Path, "/"), "/")
	read, write := h.doors(shortID, rest)
	switch {
	case read == nil:
		h.pages.write(w, r, http.StatusNotFound)
	case r.Method == http.MethodGet || r.Method == http.MethodHead:
		read(w, r, shortID)
	case write != nil && r.Method == http.MethodPost:
		write(w, r, shortID)
	default:
		w.Header().Set("Allow", allowed(write))
		h.pages.write(w, r, http.StatusMethodNotAllowed)
	}
}

// doors returns what answers those who read an address and those who write to
// it; nil for nobody.
func (h *handler) doors(shortID, rest string) (read, write door) {
	switch {
	case shortID == "analytics.js" && rest == "":
		return h.serveScript, nil
	case rest == "":
		return h.visit, h.unlock
	case rest == "analytics.js":
		return h.serveEmbed, h.trackEmbed
	case rest == "qr.png":
		return h.servePNG, nil
	case rest == "qr.svg":
		return h.serveSVG, nil
	default:
		return nil, nil
	}
}

// Route returns the pattern of the door at a path; "" if there is none.
func Route(path string) string {
	shortID, rest, nested := strings.Cut(strings.TrimPrefix(path, "/"), "/")
	read, _ := (*handler)(nil).doors(shortID, rest)
	switch {
	case read == nil:
		return ""
	case shortID == "analytics.js":
		return "/analytics.js"
	case nested && rest != "":
		return "/{shortId}/" + rest
	default:
		return "/{shortId}"
	}
}

func allowed(write door) string {
	if write == nil {
		return "GET, HEAD"
	}
	return "GET, HEAD, POST"
}

// visit sends the visitor on, or shows what the service decides instead.
func (h *handler) visit(w http.ResponseWriter, r *http.Request, shortID string) {
	if isPrefetch(r.Header) {
		h.pages.write(w, r, http.StatusServiceUnavailable)
		return
	}
	visit := h.visitOf(r, shortID)
	visit.Pass = passOf(r)
	destination, err := h.service.Visit(r.Context(), visit)
	switch {
	case err != nil:
		h.fail(w, r, err)
	case destination.Locked:
		h.pages.write(w, r, http.StatusOK)
	case destination.URL == "":
		h.pages.write(w, r, http.StatusGone)
	case destination.Cloaked && h.frames.canShow(h.site, destination.URL):
		h.showFrame(w, r, destination, shortID)
	default:
		redirect(w, destination.URL)
	}
}

// redirect sends the visitor on. The destination goes out as the service composed
// it: http.Redirect would clean its path.
func redirect(w http.ResponseWriter, destination string) {
	header := w.Header()
	header.Set("Cache-Control", "private, no-store")
	header.Set("Location", ascii(destination))
	w.WriteHeader(http.StatusFound)
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

func (h *handler) visitOf(r *http.Request, shortID string) hoko.Visit {
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

// statusOf returns the status of the page that tells of a kind of failure.
func statusOf(kind hoko.Kind) int {
	switch kind {
	case hoko.KindInvalid:
		return http.StatusBadRequest
	case hoko.KindForbidden:
		return http.StatusForbidden
	case hoko.KindNotFound:
		return http.StatusNotFound
	case hoko.KindRateLimited:
		return http.StatusTooManyRequests
	case hoko.KindUnavailable:
		return http.StatusServiceUnavailable
	default:
		return http.StatusInternalServerError
	}
}

func (h *handler) fail(w http.ResponseWriter, r *http.Request, err error) {
	own := hoko.ErrorOf(err)
	status := statusOf(own.Kind)
	switch status {
	case http.StatusServiceUnavailable:
		h.log.DebugContext(r.Context(), "a visit could not be served", "err", err)
	case http.StatusInternalServerError:
		h.log.ErrorContext(r.Context(), "a visit failed", "err", err)
	}
	sayWhenToRetry(w.Header(), own)
	h.pages.write(w, r, status)
}

func sayWhenToRetry(header http.Header, err *hoko.Error) {
	if wait := err.RetrySeconds(); wait > 0 {
		header.Set("Retry-After", strconv.Itoa(wait))
	}
}
