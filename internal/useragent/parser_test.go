package useragent

import (
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"
	"unicode"
	"unicode/utf8"
	"unsafe"

	"pgregory.net/rapid"
)

const chrome = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36"

func TestParseRemembersNoMoreThanAsked(t *testing.T) {
	t.Parallel()
	const size = 16
	parser := New(size)
	for i := range 20 * size {
		parser.Parse(fmt.Sprintf("curl/%d", i))
	}
	parser.answers.CleanUp()
	if got := parser.answers.EstimatedSize(); got > size {
		t.Errorf("%d answers remembered, want at most %d", got, size)
	}
}

func TestParseRemembersWithoutSize(t *testing.T) {
	t.Parallel()
	for _, size := range []int{-1, 0} {
		if got := New(size).Parse(chrome).Browser; got != "Chrome" {
			t.Errorf("New(%d).Parse(chrome).Browser = %q", size, got)
		}
	}
}

func TestParseKeepsNoLongHeader(t *testing.T) {
	t.Parallel()
	parser := New(10)
	parser.Parse(strings.Repeat("x", 1<<20))
	for key := range parser.answers.Keys() {
		if len(key) > maxHeader {
			t.Errorf("a key of %d bytes is remembered, want at most %d", len(key), maxHeader)
		}
	}
}

// TestParseKeepsNoRequestAlive: what is remembered lies in memory of its own, however
// long the text is that the header was cut out of.
func TestParseKeepsNoRequestAlive(t *testing.T) {
	t.Parallel()
	const silk = "Mozilla/5.0 (Linux; Android 9; KFMAWI) AppleWebKit/537.36 (KHTML, like Gecko) Silk/119.3.1 like Chrome/119.0.6045.193 Safari/537.36"
	parser := New(10)
	request := silk + strings.Repeat(" ", 1<<20)
	begin := uintptr(unsafe.Pointer(unsafe.StringData(request)))
	agent := parser.Parse(request[:len(silk)])
	for _, text := range append(slices.Collect(parser.answers.Keys()), agent.Browser, agent.BrowserVersion, agent.OS, agent.OSVersion) {
		if at := uintptr(unsafe.Pointer(unsafe.StringData(text))); begin <= at && at < begin+uintptr(len(request)) {
			t.Errorf("%q is a part of the request", text)
		}
	}
}

// words are what user agents are made of, as far as the parsers are concerned.
var words = []string{
	"Mozilla/5.0", "(", ")", ";", "; ", "/", " ", "Windows NT 10.0", "Macintosh", "Intel Mac OS X 10_15_7", "iPhone", "iPad", "Android 14", "Linux", "CrOS",
	"AppleWebKit/537.36", "Chrome/141.0.0.0", "Version/17.5", "Safari/604.1", "Mobile", "Firefox/140.0", "Edg/141", "OPR/1", " Silk/119", "Trident/7.0", "rv:11.0",
	"compatible", "bot", "Googlebot/2.1", "+http://a.test/", "SmartTV", "Build/", "FBAV/1", "Instagram", "curl/8.7.1", "1.2.3", "é", "\x00", "\xff", "\u202e",
}

// headers are user agents as browsers, programs and nobody write them.
func headers() *rapid.Generator[string] {
	return rapid.OneOf(
		rapid.Map(rapid.SliceOfN(rapid.SampledFrom(words), 0, 20), func(parts []string) string { return strings.Join(parts, "") }),
		rapid.String(),
		rapid.Map(rapid.SliceOfN(rapid.Byte(), 0, 600), func(b []byte) string { return string(b) }),
	)
}

// TestParseAlwaysAnswersTheSame, whatever else was asked and forgotten in between,
// and remembers no more than it may.
func TestParseAlwaysAnswersTheSame(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		size := rapid.IntRange(-1, 8).Draw(t, "size")
		small, asked := New(size), map[string]Agent{}
		for _, header := range rapid.SliceOfN(headers(), 1, 40).Draw(t, "headers") {
			got, before := small.Parse(header), asked[header]
			if _, again := asked[header]; again && got != before {
				t.Errorf("%q is %+v, and was %+v", header, got, before)
			}
			asked[header] = got
		}
		for header, before := range asked {
			if got := New(1).Parse(header); got != before {
				t.Errorf("%q is %+v to another parser, and %+v here", header, got, before)
			}
		}
		small.answers.CleanUp()
		if got := small.Stats().Remembered; got > max(size, 1) {
			t.Errorf("%d answers are remembered, want at most %d", got, size)
		}
	})
}

func TestStatsTellWhatWasKnown(t *testing.T) {
	t.Parallel()
	parser := New(10)
	if got := parser.Stats(); got.HitRatio() != 0 {
		t.Errorf("%v before the first header", got.HitRatio())
	}
	for range 4 {
		parser.Parse(chrome)
	}
	if got, want := parser.Stats(), (Stats{Remembered: 1, Known: 3, Parsed: 1}); got != want || got.HitRatio() != 0.75 {
		t.Errorf("%+v, %v", got, got.HitRatio())
	}
}

func TestParseConcurrently(t *testing.T) {
	t.Parallel()
	parser := New(4)
	var group sync.WaitGroup
	for worker := range 8 {
		group.Go(func() {
			for i := range 50 {
				version := fmt.Sprintf("%d.0", (worker+i)%10)
				if got := parser.Parse("curl/" + version); got.BrowserVersion != version {
					t.Errorf("version %q, want %q", got.BrowserVersion, version)
				}
			}
		})
	}
	group.Wait()
}

func FuzzParse(f *testing.F) {
	f.Add(chrome)
	f.Add("")
	f.Add("Mozilla/5.0 (Linux; Android 9; \xff\x00é\u202e) Name" + strings.Repeat("é", 300) + "/1" + strings.Repeat("1", 99))
	f.Add("a/1/http://[(;")
	f.Add("Android \xf0\x9f")
	parser := New(100)
	f.Fuzz(func(t *testing.T, header string) {
		agent := parser.Parse(header)
		if again := parser.Parse(header); again != agent {
			t.Errorf("the remembered answer %+v is not the first one %+v", again, agent)
		}
		checkText(t, agent.Browser, MaxName)
		checkText(t, agent.OS, MaxName)
		checkText(t, agent.BrowserVersion, MaxVersion)
		checkText(t, agent.OSVersion, MaxVersion)
		switch agent.Device {
		case Desktop, Mobile, Tablet, Other, "":
		default:
			t.Errorf("unknown device %q", agent.Device)
		}
	})
}

func checkText(t *testing.T, s string, size int) {
	t.Helper()
	if len(s) > size || !utf8.ValidString(s) || strings.ContainsFunc(s, unicode.IsControl) {
		t.Errorf("%q is longer than %d bytes, invalid or has control characters", s, size)
	}
}

func BenchmarkParseRemembered(b *testing.B) {
	parser := New(100)
	b.ReportAllocs()
	for b.Loop() {
		parser.Parse(chrome)
	}
}

func BenchmarkParseNew(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		parse(chrome)
	}
}

func BenchmarkParseLongest(b *testing.B) {
	header := strings.Repeat("abc def/1 ", 100)[:maxHeader]
	for b.Loop() {
		parse(header)
	}
}
