package redirect

import (
	"fmt"
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/skip2/go-qrcode"
)

var rectangle = regexp.MustCompile(`M(\d+) (\d+)h(\d+)v1h-(\d+)z`)

// TestPictureShowsEveryModule reads the picture back and compares it with the
// code, module by module.
func TestPictureShowsEveryModule(t *testing.T) {
	t.Parallel()
	for _, text := range []string{"https://hoko.test/a?qr=1", "http://127.0.0.1:8080/" + strings.Repeat("Ab9-", 16) + "?qr=1"} {
		picture, err := drawQR(text)
		if err != nil {
			t.Fatal(err)
		}
		code, err := qrcode.New(text, qrcode.Medium)
		if err != nil {
			t.Fatal(err)
		}
		want := code.Bitmap()
		got := make([][]bool, len(want))
		for y := range got {
			got[y] = make([]bool, len(want))
		}
		for _, match := range rectangle.FindAllString(picture, -1) {
			var x, y, width, back int
			if _, err := fmt.Sscanf(match, "M%d %dh%dv1h-%dz", &x, &y, &width, &back); err != nil || width != back {
				t.Fatalf("%s: %v", match, err)
			}
			for i := range width {
				got[y][x+i] = true
			}
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", text, diff)
		}
		if !strings.Contains(picture, fmt.Sprintf(`viewBox="0 0 %d %d"`, len(want), len(want))) {
			t.Errorf("%s: the picture has another size", text)
		}
	}
}

func TestPictureIsEscaped(t *testing.T) {
	t.Parallel()
	picture, err := drawQR("https://hoko.test/?<script>&\"")
	if err != nil {
		t.Fatal(err)
	}
	if strings.Contains(picture, "<script>") {
		t.Errorf("picture %s", picture)
	}
}
