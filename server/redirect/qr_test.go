package redirect

import (
	"bytes"
	"fmt"
	"image"
	"image/color"
	"image/png"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"regexp"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"github.com/makiuchi-d/gozxing"
	"github.com/makiuchi-d/gozxing/qrcode"

	"github.com/hoko-to/hoko"
)

// shortURLs are texts of pictures, from the shortest to one that takes a large code.
var shortURLs = []string{
	"https://hoko.test/a?qr=1",
	"http://127.0.0.1:8080/" + strings.Repeat("Ab9-", 16) + "?qr=1",
	"https://" + strings.Repeat("long.", 40) + "test/" + strings.Repeat("x", 64) + "?qr=1",
}

// read returns what a scanner reads from a picture.
func read(t *testing.T, picture image.Image) string {
	t.Helper()
	bitmap, err := gozxing.NewBinaryBitmapFromImage(picture)
	if err != nil {
		t.Fatal(err)
	}
	pure := map[gozxing.DecodeHintType]any{gozxing.DecodeHintType_PURE_BARCODE: true}
	result, err := qrcode.NewQRCodeReader().Decode(bitmap, pure)
	if err != nil {
		t.Fatal(err)
	}
	return result.GetText()
}

var (
	sizePattern = regexp.MustCompile(`viewBox="0 0 (\d+) (\d+)"`)
	rectangle   = regexp.MustCompile(`M(\d+) (\d+)h(\d+)v1h-(\d+)z`)
)

// paint draws the black rectangles of an SVG picture, unit pixels for each of
// its units.
func paint(t *testing.T, svg string, unit int) image.Image {
	t.Helper()
	var width, height int
	if _, err := fmt.Sscanf(sizePattern.FindString(svg), `viewBox="0 0 %d %d"`, &width, &height); err != nil || width != height {
		t.Fatalf("%d by %d: %v", width, height, err)
	}
	picture := image.NewGray(image.Rect(0, 0, width*unit, height*unit))
	for i := range picture.Pix {
		picture.Pix[i] = 0xff
	}
	for _, match := range rectangle.FindAllString(svg, -1) {
		var x, y, run, back int
		if _, err := fmt.Sscanf(match, "M%d %dh%dv1h-%dz", &x, &y, &run, &back); err != nil || run != back {
			t.Fatalf("%s: %v", match, err)
		}
		for py := range unit {
			for px := range run * unit {
				picture.SetGray(x*unit+px, y*unit+py, color.Gray{})
			}
		}
	}
	return picture
}

func TestSVGIsRead(t *testing.T) {
	t.Parallel()
	for _, text := range shortURLs {
		svg, err := drawSVG(text)
		if err != nil {
			t.Fatal(err)
		}
		if got := read(t, paint(t, string(svg), 4)); got != text {
			t.Errorf("a picture of %q, want %q", got, text)
		}
	}
}

func TestPNGIsRead(t *testing.T) {
	t.Parallel()
	for _, text := range shortURLs {
		for _, size := range []int{minQRSize, 65, 200, defaultQRSize, 1023, maxQRSize} {
			out, err := drawPNG(text, size)
			if err != nil {
				t.Fatal(err)
			}
			picture, err := png.Decode(bytes.NewReader(out))
			if err != nil {
				t.Fatal(err)
			}
			if got := read(t, picture); got != text {
				t.Errorf("%d pixels: a picture of %q, want %q", size, got, text)
			}
			checkShape(t, picture, size)
		}
	}
}

// checkShape expects a square of the size, or of a pixel for each module, whose
// edge is white.
func checkShape(t *testing.T, picture image.Image, size int) {
	t.Helper()
	bounds := picture.Bounds()
	if bounds.Dx() != bounds.Dy() || bounds.Dx() < size || bounds.Dx() > size && size > 100 {
		t.Errorf("%v, want %d", bounds, size)
	}
	if colors, ok := picture.ColorModel().(color.Palette); !ok || len(colors) != 2 {
		t.Errorf("%d pixels: not two colours", size)
	}
	for i := range bounds.Dx() {
		for _, at := range []image.Point{{i, 0}, {0, i}, {i, bounds.Dx() - 1}, {bounds.Dx() - 1, i}} {
			if r, _, _, _ := picture.At(at.X, at.Y).RGBA(); r == 0 {
				t.Fatalf("%d pixels: %v is black", size, at)
			}
		}
	}
}

func TestPictureIsEscaped(t *testing.T) {
	t.Parallel()
	picture, err := drawSVG("https://hoko.test/?<script>&\"")
	if err != nil {
		t.Fatal(err)
	}
	if strings.Contains(string(picture), "<script>") {
		t.Errorf("picture %s", picture)
	}
}

// TestPicturesTakeTurns holds the slots while others wait to draw: no more pictures
// are drawn at once than there are slots, and whoever waits too long is told to
// come back.
func TestPicturesTakeTurns(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		p := newDrawSlots(4)
		var drawing, refused atomic.Int32
		release := make(chan struct{})
		for i := range byte(5) {
			go func() {
				_, err := p.draw(t.Context(), networkOf(i), "https://hoko.test/abc", func(string) ([]byte, error) {
					drawing.Add(1)
					<-release
					return nil, nil
				})
				if hoko.KindOf(err) == hoko.KindUnavailable {
					refused.Add(1)
				}
			}()
		}
		synctest.Wait()
		if n := drawing.Load(); n != 2 {
			t.Errorf("%d pictures are drawn at once, want 2", n)
		}
		time.Sleep(drawingWait)
		synctest.Wait()
		if n := refused.Load(); n != 3 {
			t.Errorf("%d of those who wait are refused, want 3", n)
		}
		close(release)
	})
}

// networkOf returns one network of many.
func networkOf(i byte) netip.Prefix {
	return hoko.NetworkOf(netip.AddrFrom4([4]byte{192, 0, 2, i}))
}

// TestNetworksTakeTurnsAtPictures: one that asks for many has no more than one slot,
// others wait for one of its pictures at most, and what is too much is its own fault.
func TestNetworksTakeTurnsAtPictures(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		p := newDrawSlots(4)
		pens := map[byte]chan struct{}{0: make(chan struct{}), 1: make(chan struct{})}
		var mu sync.Mutex
		var drawing string
		ask := func(network byte, name string) {
			go func() {
				_, err := p.draw(t.Context(), networkOf(network), "", func(string) ([]byte, error) {
					mu.Lock()
					drawing += name
					mu.Unlock()
					<-pens[network]
					return nil, nil
				})
				if err != nil {
					t.Errorf("a picture of %s: %v", name, err)
				}
			}()
			synctest.Wait()
		}
		for range 1 + drawingsWaitingEach {
			ask(0, "a")
		}
		begin := time.Now()
		if _, err := p.draw(t.Context(), networkOf(0), "", drawSVG); hoko.CodeOf(err) != hoko.CodeRateLimited || time.Since(begin) != 0 {
			t.Errorf("one too many: %v after %v", err, time.Since(begin))
		}
		ask(1, "b")
		if drawing != "ab" {
			t.Errorf("drawn are %s", drawing)
		}
		close(pens[0])
		close(pens[1])
		synctest.Wait()
	})
}

// TestTooManyPictures: who asks for too many at once reads that, and is not asked for
// the password of a link.
func TestTooManyPictures(t *testing.T) {
	t.Parallel()
	ps, err := newPages()
	if err != nil {
		t.Fatal(err)
	}
	for lang, words := range crowdedTexts() {
		r := httptest.NewRequest(http.MethodGet, "/a/qr.png", http.NoBody)
		r.Header.Set("Accept", "text/html")
		r.Header.Set("Accept-Language", string(lang))
		w := httptest.NewRecorder()
		ps.writeCrowded(w, r)
		if body := w.Body.String(); w.Code != http.StatusTooManyRequests || !strings.Contains(body, words.Title) || strings.Contains(body, "<form") {
			t.Errorf("%d %s", w.Code, body)
		}
	}
}
