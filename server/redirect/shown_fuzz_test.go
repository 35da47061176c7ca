package redirect

import (
	"encoding/xml"
	"errors"
	"io"
	"regexp"
	"strings"
	"testing"

	"github.com/hoko-to/hoko"
)

// FuzzSVG holds that a picture is made of what pictures are made of, whatever it
// is of, and says that and nothing else.
func FuzzSVG(f *testing.F) {
	for _, seed := range []string{"https://hoko.test/a?qr=1", `</title><script>alert(1)</script>`, `]]><!--&amp;"'`, "\x00\ufffe\xff", "a\r\nb", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>&e;"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		picture, err := drawSVG(text)
		if err != nil {
			return // nothing is drawn of no text, or of too much
		}
		elements, said := readXML(t, string(picture))
		if elements != "svg title path path" || said != asXML(text) {
			t.Errorf("%q is drawn as %s, and says %q", text, elements, said)
		}
	})
}

// readXML returns the names of the elements of a text, and what it says.
func readXML(t *testing.T, text string) (elements, said string) {
	t.Helper()
	for reader := xml.NewDecoder(strings.NewReader(text)); ; {
		token, err := reader.Token()
		switch token := token.(type) {
		case xml.StartElement:
			elements += " " + token.Name.Local
		case xml.CharData:
			said += string(token)
		case xml.Comment, xml.ProcInst, xml.Directive:
			t.Errorf("%s holds %v", text, token)
		}
		if errors.Is(err, io.EOF) {
			return strings.TrimPrefix(elements, " "), said
		}
		if err != nil {
			t.Fatalf("%s: %v", text, err)
		}
	}
}

// asXML returns a text without what no XML can say (XML 1.0, section 2.2).
func asXML(text string) string {
	return strings.Map(func(r rune) rune {
		if r == '\t' || r == '\n' || r == '\r' || r >= ' ' && r < 0xd800 || r >= 0xe000 && r <= 0xfffd || r >= 0x10000 {
			return r
		}
		return '\uFFFD'
	}, text)
}

var (
	sourcePattern = regexp.MustCompile(`^('none'|https?:(//[a-z0-9.-]+(:[0-9]+)?)?)$`)
	attribute     = regexp.MustCompile(` (\w+)="([^"<>]*)"`)
)

// FuzzFrame holds that a destination, and the title of a link, write no policy and
// no element of the page that shows them.
func FuzzFrame(f *testing.F) {
	for _, seed := range []string{
		"https://example.com/", "https://example.com;script-src *", "https://a,b", "javascript:alert(1)", "data:text/html,<script>", "https://\u2025\u2025.test/", "https://xn--a.test:1;x",
		`https://d.test/"onload="alert(1)`, "https://d.test/'><script>", "HTTPS://[::1]:80/", "//d.test", "https://d.test:99999999/", "vbscript:x", "vbscript", "https://a\u3002b",
	} {
		f.Add(seed, `</title><script>`+seed)
	}
	frames, err := newFrames()
	if err != nil {
		f.Fatal(err)
	}
	plain := shapeOf(f, frames, &hoko.Destination{URL: "https://example.com/", Title: "T"})
	f.Fuzz(func(t *testing.T, destination, title string) {
		if source := frameSource(destination); !sourcePattern.MatchString(source) {
			t.Errorf("%q writes the policy %q", destination, source)
		}
		if title == "" {
			return
		}
		if got := shapeOf(t, frames, &hoko.Destination{URL: destination, Title: title}); got != plain {
			t.Errorf("%q with %q makes the page %s", destination, title, got)
		}
	})
}

// shapeOf returns the page of a frame without what stands in its texts and
// attributes, where nothing may end them.
func shapeOf(tb testing.TB, frames frames, d *hoko.Destination) string {
	tb.Helper()
	page, err := frames.page(d, hoko.English, "hoko.test/a")
	if err != nil {
		tb.Fatal(err)
	}
	if source := regexp.MustCompile(`src="([^"]*)"`).FindStringSubmatch(string(page)); source == nil || scriptable(source[1]) {
		tb.Errorf("%q is shown as %q", d.URL, source)
	}
	shape := regexp.MustCompile(`<title>[^<]*</title>`).ReplaceAllString(string(page), "<title></title>")
	return attribute.ReplaceAllString(shape, ` $1=""`)
}

// scriptable reports whether browsers run an address instead of going there.
func scriptable(address string) bool {
	scheme, _, absolute := strings.Cut(strings.ToLower(strings.TrimLeft(address, "\x00\t\n\r ")), ":")
	return absolute && (scheme == "javascript" || scheme == "data" || scheme == "vbscript")
}
