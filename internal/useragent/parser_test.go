package useragent

import (
	"fmt"
	"strings"
	"sync"
	"testing"
	"unicode"
	"unicode/utf8"
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
