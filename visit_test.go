package hoko_test

import (
	"encoding/hex"
	"net/url"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/hoko-to/hoko"
)

func TestCompose(t *testing.T) {
	t.Parallel()
	campaign := hoko.UTM{Source: new("news"), Referral: new("a&b=c d\r\n")}
	for name, c := range map[string]struct {
		target  string
		utm     hoko.UTM
		visitor string
		want    string
	}{
		"nothing to add but the id":   {"https://d.test", hoko.UTM{}, "", "https://d.test?hoko_id=7"},
		"path":                        {"https://d.test/a", hoko.UTM{}, "", "https://d.test/a?hoko_id=7"},
		"fragment":                    {"https://d.test/#!/a?b=c", hoko.UTM{}, "x=1", "https://d.test/?x=1&hoko_id=7#!/a?b=c"},
		"empty fragment":              {"https://d.test/?a=1#", hoko.UTM{}, "", "https://d.test/?a=1&hoko_id=7#"},
		"campaign":                    {"https://d.test/", campaign, "", "https://d.test/?utm_source=news&ref=a%26b%3Dc+d%0D%0A&hoko_id=7"},
		"destination before campaign": {"https://d.test/?utm_source=own&ref=", campaign, "", "https://d.test/?utm_source=own&ref=&hoko_id=7"},
		"destination, escaped":        {"https://d.test/?utm%5Fsource=own", campaign, "ref=v", "https://d.test/?utm%5Fsource=own&ref=a%26b%3Dc+d%0D%0A&hoko_id=7"},
		"destination before visitor":  {"https://d.test/?a=1", hoko.UTM{}, "a=2&b=3&%61=4", "https://d.test/?a=1&b=3&hoko_id=7"},
		"campaign before visitor":     {"https://d.test/", hoko.UTM{Source: new("news")}, "utm_source=x&utm_medium=y", "https://d.test/?utm_source=news&utm_medium=y&hoko_id=7"},
		"byte for byte":               {"https://d.test/?B=%7e&&a=+%2B;c&%zz=%&=&b", hoko.UTM{}, "", "https://d.test/?B=%7e&&a=+%2B;c&%zz=%&=&b&hoko_id=7"},
		"empty query":                 {"https://d.test/?", hoko.UTM{}, "", "https://d.test/?hoko_id=7"},
		"lists":                       {"https://d.test/", hoko.UTM{}, "a=1&b=2&a=3", "https://d.test/?a=1&b=2&a=3&hoko_id=7"},
		"ids of others":               {"https://d.test/?hoko_id=1&a=2&hoko%5Fid=3&hoko_id", hoko.UTM{}, "hoko_id=4&h%6fko_id=5&b=6", "https://d.test/?a=2&b=6&hoko_id=7"},
		"the scan's mark":             {"https://d.test/?qr=9", hoko.UTM{}, "qr=1&q%72=1", "https://d.test/?qr=9&hoko_id=7"},
		"the scan's mark alone":       {"https://d.test/", hoko.UTM{}, "qr=1", "https://d.test/?hoko_id=7"},
		"broken escapes of a visitor": {"https://d.test/", hoko.UTM{}, "a=%zz&%=1&b=%00%0d%0a&c=50%+off%2", "https://d.test/?a=%25zz&%25=1&b=%00%0D%0A&c=50%25+off%252&hoko_id=7"},
		"a referral of its own":       {"https://d.test/?referral=own", campaign, "ref=v&referral=w", "https://d.test/?referral=own&utm_source=news&hoko_id=7"},
		"a visitor's referral":        {"https://d.test/", campaign, "referral=v", "https://d.test/?utm_source=news&ref=a%26b%3Dc+d%0D%0A&referral=v&hoko_id=7"},
		"a visitor's separators":      {"https://d.test/?x=1", hoko.UTM{}, "y=2;x=3#f", "https://d.test/?x=1&y=2%3Bx%3D3%23f&hoko_id=7"},
		"empty pairs of a visitor":    {"https://d.test/", hoko.UTM{}, "&&=x&a&", "https://d.test/?a=&hoko_id=7"},
	} {
		if got := hoko.Compose(c.target, c.utm, c.visitor, "7").URL; got != c.want {
			t.Errorf("%s:\n got %s\nwant %s", name, got, c.want)
		}
	}
}

func TestComposeWithoutClick(t *testing.T) {
	t.Parallel()
	for target, want := range map[string]string{
		"https://d.test/":             "https://d.test/",
		"https://d.test/?a=1#b":       "https://d.test/?a=1#b",
		"https://d.test/?hoko_id=old": "https://d.test/",
	} {
		if got := hoko.Compose(target, hoko.UTM{}, "hoko_id=x", "").URL; got != want {
			t.Errorf("%s: %s, want %s", target, got, want)
		}
	}
}

// What is recorded is what the destination gets to see.
func TestComposeTellsTheCampaign(t *testing.T) {
	t.Parallel()
	long := strings.Repeat("م", 255)
	for name, c := range map[string]struct {
		target  string
		utm     hoko.UTM
		visitor string
		want    hoko.UTM
	}{
		"none":                  {"https://d.test/", hoko.UTM{}, "a=1", hoko.UTM{}},
		"of the destination":    {"https://d.test/?utm_source=a&utm_source=b", hoko.UTM{Source: new("c")}, "utm_source=d", hoko.UTM{Source: new("a")}},
		"of the link":           {"https://d.test/", hoko.UTM{Source: new("c"), Medium: new("m")}, "utm_source=d", hoko.UTM{Source: new("c"), Medium: new("m")}},
		"of the visitor":        {"https://d.test/", hoko.UTM{}, "utm_term=t+u&utm_content=%41&utm_campaign=c", hoko.UTM{Term: new("t u"), Content: new("A"), Campaign: new("c")}},
		"ref":                   {"https://d.test/", hoko.UTM{}, "referral=a&ref=b", hoko.UTM{Referral: new("b")}},
		"referral":              {"https://d.test/", hoko.UTM{}, "referral=a", hoko.UTM{Referral: new("a")}},
		"empty":                 {"https://d.test/?utm_source=", hoko.UTM{Source: new("c")}, "", hoko.UTM{}},
		"referral of its own":   {"https://d.test/?referral=a", hoko.UTM{Referral: new("b")}, "ref=c", hoko.UTM{Referral: new("a")}},
		"broken escapes":        {"https://d.test/?utm_campaign=50%+off", hoko.UTM{}, "utm_source=%zz+%4", hoko.UTM{Campaign: new("50% off"), Source: new("%zz %4")}},
		"plus signs":            {"https://d.test/?utm_source=a%2Bb+c", hoko.UTM{Medium: new("a+b c")}, "utm_term=%2B++", hoko.UTM{Source: new("a+b c"), Medium: new("a+b c"), Term: new("+  ")}},
		"case":                  {"https://d.test/", hoko.UTM{}, "UTM_SOURCE=a&utm_medium=Mail", hoko.UTM{Medium: new("Mail")}},
		"what cannot be stored": {"https://d.test/", hoko.UTM{}, "utm_source=%00a%ff%7f&utm_term=" + url.QueryEscape(long+"x"), hoko.UTM{Source: new("a\uFFFD"), Term: &long}},
	} {
		if diff := cmp.Diff(c.want, hoko.Compose(c.target, c.utm, c.visitor, "7").UTM); diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
	}
}

func TestUTMOf(t *testing.T) {
	t.Parallel()
	for query, want := range map[string]hoko.UTM{
		"":                              {},
		"a=1&utm_source=s&utm_medium=m": {Source: new("s"), Medium: new("m")},
		"utm_campaign=c&utm_term=t+u&utm_content=%41": {Campaign: new("c"), Term: new("t u"), Content: new("A")},
		"referral=a":       {Referral: new("a")},
		"referral=a&ref=b": {Referral: new("b")},
		"ref=&referral=a":  {},
		"utm_source=%zz":   {Source: new("%zz")},
	} {
		if diff := cmp.Diff(want, hoko.UTMOf(query)); diff != "" {
			t.Errorf("%q: %s", query, diff)
		}
	}
}

// parameter is one decoded pair of a query.
type parameter struct{ name, value string }

// parameters reads a query pair by pair as browsers do.
func parameters(raw string) []parameter {
	var list []parameter
	for pair := range strings.SplitSeq(raw, "&") {
		name, value, _ := strings.Cut(pair, "=")
		list = append(list, parameter{decode(name), decode(value)})
	}
	return list
}

var escape = regexp.MustCompile(`(?i)\+|%[0-9a-f]{2}`)

// decode decodes what is an escape; the rest stands for itself.
func decode(s string) string {
	return string(escape.ReplaceAllFunc([]byte(s), func(found []byte) []byte {
		if string(found) == "+" {
			return []byte(" ")
		}
		decoded, _ := hex.DecodeString(string(found[1:]))
		return decoded
	}))
}

func names(list []parameter, name string) bool {
	return slices.ContainsFunc(list, func(p parameter) bool { return p.name == name })
}

// tells reports whether a list says something of a parameter: a referral is one by
// either name.
func tells(list []parameter, name string) bool {
	return names(list, name) || name == "ref" && names(list, "referral")
}

// wantParameters says what a destination is to read, in order.
func wantParameters(own string, source, visitor, id string) []parameter {
	list := parameters(own)
	if own == "" {
		list = nil
	}
	if !names(list, "utm_source") {
		list = append(list, parameter{"utm_source", source})
	}
	before := slices.Clone(list)
	for _, p := range parameters(visitor) {
		if !tells(before, p.name) && !slices.Contains([]string{"", "qr", "hoko_id"}, p.name) {
			list = append(list, p)
		}
	}
	return append(list, parameter{"hoko_id", id})
}

// ownQuery returns the query of a destination without other clicks' ids, as it
// is written.
func ownQuery(target string) string {
	beforeFragment, _, _ := strings.Cut(target, "#")
	_, raw, _ := strings.Cut(beforeFragment, "?")
	return strings.Join(slices.DeleteFunc(strings.Split(raw, "&"), func(pair string) bool {
		return parameters(pair)[0].name == "hoko_id"
	}), "&")
}

func FuzzCompose(f *testing.F) {
	const id = "0190a7c0-0000-7000-8000-000000000001"
	for _, seed := range [][3]string{
		{"https://d.test/?a=1&&b=%zz;c#d?e", "a=2&qr=1&hoko_id=x", "news"},
		{"https://d.test?hoko_id=1&hoko%5fid=2&utm_source=own", "utm_source=%0d%0aX:y", "a&b=c#d"},
		{"https://d.test/?#", "&&=&;&a&a=1&a=2&%zz=%", "\r\n"},
		{"https://d.test/?&", "?#", "\xff\x00"},
		{"https://d.test/?hoko_id", "+=+", ""},
		{"https://d.test?hoko_id=1&", "", "a"},
	} {
		f.Add(seed[0], seed[1], seed[2])
	}
	f.Fuzz(func(t *testing.T, target, visitor, source string) {
		if urlFault(t, target) != "" {
			return
		}
		got := hoko.Compose(target, hoko.UTM{Source: &source}, visitor, id)
		checkFrame(t, target, got.URL)
		_, query, _ := strings.Cut(strings.SplitN(got.URL, "#", 2)[0], "?")
		own := ownQuery(target)
		if !strings.HasPrefix(query, own) || own != "" && query[len(own)] != '&' {
			t.Errorf("%q became %q", own, query)
		}
		if diff := cmp.Diff(wantParameters(own, source, visitor, id), parameters(query), cmp.AllowUnexported(parameter{})); diff != "" {
			t.Errorf("%q with %q: %s", target, visitor, diff)
		}
	})
}

// checkFrame checks what lies around the query, and that the whole can go into
// a header.
func checkFrame(t *testing.T, target, got string) {
	t.Helper()
	u, err := url.Parse(got)
	if err != nil {
		t.Fatal(err)
	}
	want := mustParse(t, target)
	want.RawQuery, want.ForceQuery = u.RawQuery, u.ForceQuery
	if diff := cmp.Diff(want, u); diff != "" {
		t.Errorf("%q leads elsewhere: %s", target, diff)
	}
	if _, fragment, has := strings.Cut(target, "#"); has && !strings.HasSuffix(got, "#"+fragment) {
		t.Errorf("%q lost its fragment: %q", target, got)
	}
	if i := strings.IndexFunc(got, func(r rune) bool { return r <= ' ' || r == 0x7f }); i >= 0 {
		t.Errorf("%q has a control character", got)
	}
}

func TestIsScan(t *testing.T) {
	t.Parallel()
	for query, want := range map[string]bool{
		"qr=1": true, "a=b&qr=1": true, "q%72=%31": true, "qr=0&qr=1": true, "&qr=1&": true,
		"": false, "qr": false, "qr=": false, "qr=2": false, "QR=1": false, "xqr=1": false, "a=qr=1": false, "qr=1;a": false, "%zz": false,
	} {
		if got := (hoko.Visit{Query: query}).IsScan(); got != want {
			t.Errorf("%q: %v", query, got)
		}
	}
}
