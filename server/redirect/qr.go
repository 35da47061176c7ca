package redirect

import (
	"bytes"
	"context"
	"encoding/xml"
	"errors"
	"image"
	"image/color"
	"image/png"
	"net/http"
	"net/netip"
	"strconv"
	"strings"
	"time"

	"github.com/skip2/go-qrcode"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/internal/turn"
)

// Sizes of a PNG picture, in pixels.
const (
	minQRSize     = 64
	defaultQRSize = 512
	maxQRSize     = 2048
)

// serveSVG draws the short URL as a picture of any size.
func (h *handler) serveSVG(w http.ResponseWriter, r *http.Request, shortID string) {
	h.serveQR(w, r, shortID, "image/svg+xml", drawSVG)
}

// servePNG draws the short URL as a picture of as many pixels as asked for.
func (h *handler) servePNG(w http.ResponseWriter, r *http.Request, shortID string) {
	size, ok := qrSize(r.URL.Query().Get("size"))
	if !ok {
		h.pages.write(w, r, http.StatusBadRequest)
		return
	}
	h.serveQR(w, r, shortID, "image/png", func(text string) ([]byte, error) { return drawPNG(text, size) })
}

func qrSize(asked string) (size int, ok bool) {
	if asked == "" {
		return defaultQRSize, true
	}
	size, err := strconv.Atoi(asked)
	return size, err == nil && size >= minQRSize && size <= maxQRSize
}

// serveQR answers with a picture of the short URL, and of nothing that the link
// hides. It is no visit: scanning it is one.
func (h *handler) serveQR(w http.ResponseWriter, r *http.Request, shortID, mediaType string, draw func(text string) ([]byte, error)) {
	if _, err := h.service.Visit(r.Context(), hoko.Visit{ShortID: shortID, Uncounted: true}); err != nil {
		h.fail(w, r, err)
		return
	}
	from := hoko.NetworkOf(h.trust.Client(r).Address)
	picture, err := h.drawSlots.draw(r.Context(), from, h.site.ShortURL(shortID)+"?"+hoko.QRParameter+"=1", draw)
	switch {
	case hoko.KindOf(err) == hoko.KindRateLimited:
		sayWhenToRetry(w.Header(), hoko.ErrorOf(err))
		h.pages.writeCrowded(w, r)
		return
	case err != nil:
		h.fail(w, r, err)
		return
	}
	header := w.Header()
	header.Set("Cache-Control", "public, max-age=300")
	header.Set("Content-Security-Policy", "default-src 'none'")
	header.Set("Content-Type", mediaType)
	header.Set("X-Content-Type-Options", "nosniff")
	_, _ = w.Write(picture) // a visitor who has left needs no picture
}

// How many requests wait for their turn to draw, of all networks and of each, and for
// how long. A page with pictures of many links asks for more than a few at the same
// time; who waits holds next to nothing.
const (
	drawingsWaiting     = 1000
	drawingsWaitingEach = 16
	drawingWait         = 5 * time.Second
)

// drawSlots bound how many pictures are drawn at once. Anybody may ask for one, and
// each takes megabytes and a processor for a while, half of which are left to
// visitors. Networks take turns, and none has more than one slot: however many pictures
// one asks for, others wait for one of them at most.
type drawSlots struct{ gate *turn.Gate }

func newDrawSlots(processors int) drawSlots {
	return drawSlots{turn.NewGate(turn.Bounds{
		Places:      max(1, processors/2),
		Each:        1,
		Waiting:     drawingsWaiting,
		WaitingEach: drawingsWaitingEach,
		Patience:    drawingWait,
	})}
}

// draw draws text when there is a pen for it, or says to come back. A network for which
// too many wait is rate_limited.
func (p drawSlots) draw(ctx context.Context, from netip.Prefix, text string, draw func(text string) ([]byte, error)) ([]byte, error) {
	leave, err := p.gate.Enter(ctx, from.String())
	switch {
	case errors.Is(err, turn.ErrLaneFull):
		return nil, hoko.RateLimited(drawingWait)
	case err != nil:
		return nil, hoko.Unavailable(err)
	}
	defer leave()
	return draw(text)
}

// modulesOf returns the rows of a QR code of text, dark modules true, with the
// quiet zone that ISO/IEC 18004 asks for.
func modulesOf(text string) ([][]bool, error) {
	code, err := qrcode.New(text, qrcode.Medium)
	if err != nil {
		return nil, err
	}
	return code.Bitmap(), nil
}

// drawPNG returns a QR code of text as a picture of size by size pixels, or of a
// pixel for each module if that is more. All modules are equally large: what is
// left over is added to the quiet zone.
func drawPNG(text string, size int) ([]byte, error) {
	modules, err := modulesOf(text)
	if err != nil {
		return nil, err
	}
	size = max(size, len(modules))
	scale := size / len(modules)
	margin := (size - scale*len(modules)) / 2
	picture := image.NewPaletted(image.Rect(0, 0, size, size), color.Palette{color.White, color.Black})
	for y := range scale * len(modules) {
		row := picture.Pix[(margin+y)*picture.Stride+margin:]
		for x := range scale * len(modules) {
			if modules[y/scale][x/scale] {
				row[x] = 1
			}
		}
	}
	var out bytes.Buffer
	err = png.Encode(&out, picture)
	return out.Bytes(), err
}

// drawSVG returns a QR code of text as a picture with one unit for each module.
func drawSVG(text string) ([]byte, error) {
	modules, err := modulesOf(text)
	if err != nil {
		return nil, err
	}
	size := strconv.Itoa(len(modules))
	var svg bytes.Buffer
	svg.WriteString(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ` + size + " " + size + `" shape-rendering="crispEdges" role="img"><title>`)
	if err := xml.EscapeText(&svg, []byte(text)); err != nil {
		return nil, err
	}
	svg.WriteString(`</title><path fill="#fff" d="M0 0h` + size + `v` + size + `H0z"/><path fill="#000" d="`)
	for y, row := range modules {
		svg.WriteString(drawRow(y, row))
	}
	svg.WriteString(`"/></svg>`)
	return svg.Bytes(), nil
}

// drawRow returns a rectangle for each run of dark modules.
func drawRow(y int, row []bool) string {
	var path strings.Builder
	for x := 0; x < len(row); x++ {
		start := x
		for x < len(row) && row[x] {
			x++
		}
		if run := strconv.Itoa(x - start); x > start {
			path.WriteString("M" + strconv.Itoa(start) + " " + strconv.Itoa(y) + "h" + run + "v1h-" + run + "z")
		}
	}
	return path.String()
}
