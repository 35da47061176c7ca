package redirect

import (
	"io"
	"net/http"
	"net/url"
	"time"

	"github.com/hoko-to/hoko"
)

// passCookie keeps the pass of one link; its path tells links apart.
const passCookie = "hoko_pass"

// maxForm bounds a posted form, in bytes.
const maxForm = 4 << 10

// passOf returns the pass that a visitor was given, or "".
func passOf(r *http.Request) string {
	cookie, err := r.Cookie(passCookie)
	if err != nil {
		return ""
	}
	return cookie.Value
}

// unlock takes a link's password. The right one leads back to the short URL with
// a pass, so that the visit itself is made, and recorded, in one place.
func (h *handler) unlock(w http.ResponseWriter, r *http.Request, shortID string) {
	form, err := formOf(w, r)
	if err != nil {
		h.pages.write(w, r, http.StatusBadRequest)
		return
	}
	pass, err := h.service.Unlock(r.Context(), hoko.Unlocking{
		ShortID:  shortID,
		Password: form.Get("password"),
		Address:  h.trust.Client(r).Address,
	})
	if err != nil {
		h.fail(w, r, err)
		return
	}
	if pass != "" {
		http.SetCookie(w, h.passCookie(shortID, pass))
	}
	header := w.Header()
	header.Set("Cache-Control", "private, no-store")
	header.Set("Location", ascii(h.back(r, shortID)))
	header.Set("Referrer-Policy", "no-referrer")
	w.WriteHeader(http.StatusSeeOther)
}

// formOf reads a posted form. Request.ParseForm would refuse it for a query that
// it cannot read, which is for the destination to read.
func formOf(w http.ResponseWriter, r *http.Request) (url.Values, error) {
	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, maxForm))
	if err != nil {
		return nil, err
	}
	return url.ParseQuery(string(body))
}

func (h *handler) passCookie(shortID, pass string) *http.Cookie {
	return &http.Cookie{
		Name:     passCookie,
		Value:    pass,
		Path:     h.site.ShortPath(shortID),
		MaxAge:   int(hoko.PassLife / time.Second),
		Secure:   h.site.Secure(),
		HttpOnly: true,
		SameSite: http.SameSiteLaxMode,
	}
}

// back returns the short URL that was asked for, with its query, on the host
// that the visitor knows it by.
func (h *handler) back(r *http.Request, shortID string) string {
	address := h.site.ShortPath(shortID)
	if r.URL.RawQuery != "" {
		address += "?" + r.URL.RawQuery
	}
	return address
}
