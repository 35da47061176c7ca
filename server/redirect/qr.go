package redirect

import (
	"encoding/xml"
	"net/http"
	"strconv"
	"strings"

	"github.com/skip2/go-qrcode"

	"github.com/hoko-to/hoko"
)

// serveQR draws the short URL. The picture is no visit: scanning it is one.
func (h *handler) serveQR(w http.ResponseWriter, r *http.Request, shortID string) {
	if _, err := h.service.Visit(r.Context(), hoko.Visit{ShortID: shortID, Uncounted: true}); err != nil {
		h.fail(w, r, err)
		return
	}
	picture, err := drawQR(h.site.ShortURL(shortID) + "?" + hoko.QRParameter + "=1")
	if err != nil {
		h.fail(w, r, err)
		return
	}
	header := w.Header()
	header.Set("Cache-Control", "public, max-age=300")
	header.Set("Content-Security-Policy", "default-src 'none'")
	header.Set("Content-Type", "image/svg+xml")
	header.Set("X-Content-Type-Options", "nosniff")
	_, _ = w.Write([]byte(picture)) // a visitor who has left needs no picture
}

// drawQR returns a QR code of text as an SVG picture, one unit for each module,
// with the quiet zone that ISO/IEC 18004 asks for.
func drawQR(text string) (string, error) {
	code, err := qrcode.New(text, qrcode.Medium)
	if err != nil {
		return "", err
	}
	modules := code.Bitmap()
	size := strconv.Itoa(len(modules))
	var svg strings.Builder
	svg.WriteString(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ` + size + " " + size + `" shape-rendering="crispEdges" role="img"><title>`)
	if err := xml.EscapeText(&svg, []byte(text)); err != nil {
		return "", err
	}
	svg.WriteString(`</title><path fill="#fff" d="M0 0h` + size + `v` + size + `H0z"/><path fill="#000" d="`)
	for y, row := range modules {
		drawRow(&svg, y, row)
	}
	svg.WriteString(`"/></svg>`)
	return svg.String(), nil
}

// drawRow draws a rectangle for each run of dark modules.
func drawRow(svg *strings.Builder, y int, row []bool) {
	for x := 0; x < len(row); x++ {
		start := x
		for x < len(row) && row[x] {
			x++
		}
		if run := strconv.Itoa(x - start); x > start {
			svg.WriteString("M" + strconv.Itoa(start) + " " + strconv.Itoa(y) + "h" + run + "v1h-" + run + "z")
		}
	}
}
