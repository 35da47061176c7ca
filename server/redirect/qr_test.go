package redirect

import (
	"bytes"
	"fmt"
	"image"
	"image/color"
	"image/png"
	"regexp"
	"strings"
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
		p := make(drawSlots, 2)
		var drawing, refused atomic.Int32
		release := make(chan struct{})
		for range 5 {
			go func() {
				_, err := p.draw(t.Context(), "https://hoko.test/abc", func(string) ([]byte, error) {
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
