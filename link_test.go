package hoko_test

import (
	"net/http"
	"net/netip"
	"net/url"
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"github.com/hoko-to/hoko"
)

const someID = "0190a7c0-0000-7000-8000-0000000000aa"

func validLink() *hoko.Link {
	return &hoko.Link{URL: "https://example.com/", CollectionID: someID}
}

// urlFault returns what is wrong with a destination on a site at go.test, or "".
func urlFault(tb testing.TB, target string) hoko.Code {
	tb.Helper()
	link := validLink()
	link.URL = target
	return codesOf(func(is *hoko.Issues) { link.Validate(is, siteAt(tb, "https://go.test")) })["url"]
}

func TestDestinations(t *testing.T) {
	t.Parallel()
	longest := "https://example.com/" + strings.Repeat("a", hoko.MaxURL-len("https://example.com/"))
	for _, target := range []string{
		"https://example.com", "http://example.com/", "HTTPS://EXAMPLE.COM/Path?q=1&q=2#part", "https://example.com:8443/", "https://example.com:/",
		"https://example.com./", "https://127.0.0.1/", "http://[2001:db8::1]:8080/", "https://localhost/", "https://a_b.example.com/",
		"https://xn--mnchen-3ya.de/", "https://münchen.de/straße?q=ü#ö", "https://موقع.شبكة/", "https://i❤.ws/", "https://m%C3%BCnchen.de/",
		"https://example.com/?a=%zz", "https://example.com/a;b?c=d;e", "https://example.com/@user:x", "https://example.com/?next=https://user:x@other.test",
		"https://example.com?x", "https://example.com#x", "https://example.com/'\"<>`{}|^", "https://1.example.com/", "https://2fa/", longest,
	} {
		if got := urlFault(t, target); got != "" {
			t.Errorf("%q: %s", target, got)
		}
	}
	for _, target := range []string{
		"example.com", "//example.com", "/path", "https:", "https:/", "https://", "https:///example.com", "https:example.com", "https:/example.com",
		"ftp://example.com", "javascript:alert(1)", "javascript://example.com/%0aalert(1)", "data:text/html,x", "file:///etc/passwd", "blob:https://example.com",
		"view-source:https://example.com", "https\u200b://example.com", "ｈttps://example.com",
		" https://example.com", "https://example.com ", "https://example.com/a b", "https://example.com/\t", "https://example.com/\n", "https://a\r\nSet-Cookie: x=1",
		"https://example.com/\x00", "https://example.com/\x7f", "https://example.com/\u0085", "https://example.com/\u009f", "https://example.com/\u2028", "https://example.com/\u3000",
		`https:\\example.com`, `https://example.com\path`, `https://good.test\@evil.test`, "https://example.com/\xff", "https://example.com/%zz", "https://example.com/\xed\xa0\x80",
		"https://user@example.com", "https://user:password@example.com", "https://good.test@evil.test", "https://@example.com", "https://:@example.com",
		"https://example.com:65536/", "https://example.com:99999999999999999999/", "https://example.com:x/", "https://example.com:-1/", "https://example.com:80:80/",
		"https://1.2.3.256/", "https://1.2.3/", "https://0x7f000001/", "https://2130706433/", "https://0177.0.0.1/", "https://２１３０７０６４３３/", "https://𝟐𝟏𝟑/", "https://1２3/", "https://０ｘ7f000001/", "https://0ｘ7f/", "https://1.2.3.４/", "https://example.0x1f/", "https://example.com.1/", "https://1.2.3.4.5./",
		"https://[::1/", "https://::1/", "https://[::1]x/", "https://[fe80::1%25eth0]/", "https://[1.2.3.4]/", "https://[example.com]/", "https://[v1.x]/", "https://[]/",
		"https://exa<mple.com", "https://exa\"mple.com", "https://a|b/", "https://a^b/", "https://a,b/", "https://*/", "https://./", "https://%00/", "https://%20/", "https://ex%61mple.com/", "https://a\u00adb.test/", "https://a\u202eb.test/",
		longest + "a",
	} {
		if got := urlFault(t, target); got != hoko.CodeURLInvalid {
			t.Errorf("%q: %q", target, got)
		}
	}
	if got := urlFault(t, ""); got != hoko.CodeRequired {
		t.Errorf("no URL: %q", got)
	}
}

// What a link may lead to goes into a Location header as it is, and a browser
// takes it for http or https.
func FuzzLinkURL(f *testing.F) {
	for _, seed := range []string{
		"https://example.com/", "http://[::1]:8080/", "javascript:alert(1)", "//example.com", "https://", "https://a\r\nSet-Cookie: x=1",
		" https://a", "HTTPS://A", "https://u:p@h", "https://é.test", "https://a:99999", `https://a\b`, "https://[fe80::1%25a]", "https://a%00b", "https://1.2", "https://a.0x",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, target string) {
		if urlFault(t, target) != "" {
			return
		}
		if len(target) > hoko.MaxURL || !utf8.ValidString(target) || strings.TrimSpace(target) != target || strings.ContainsAny(target, "\\ \x7f") {
			t.Errorf("accepted %q", target)
		}
		for _, r := range target {
			if r < ' ' || 0x7f <= r && r < 0xa0 {
				t.Errorf("accepted the control character %U in %q", r, target)
			}
		}
		if lower := strings.ToLower(target); !strings.HasPrefix(lower, "http://") && !strings.HasPrefix(lower, "https://") {
			t.Errorf("accepted %q", target)
		}
		checkAuthority(t, target)
		if got := locationOf(t, target); !strings.EqualFold(got.Hostname(), mustParse(t, target).Hostname()) {
			t.Errorf("%q leads to %q", target, got)
		}
	})
}

func mustParse(tb testing.TB, text string) *url.URL {
	tb.Helper()
	u, err := url.Parse(text)
	if err != nil {
		tb.Fatal(err)
	}
	return u
}

// checkAuthority reads the authority as the URL standard does: up to the first
// slash, question mark or number sign.
func checkAuthority(t *testing.T, target string) {
	t.Helper()
	_, rest, _ := strings.Cut(target, "://")
	authority := rest[:strings.IndexAny(rest+"/", "/?#")]
	if strings.Contains(authority, "@") || authority == "" {
		t.Errorf("accepted the authority %q", authority)
	}
	host, port := authority, ""
	if i := strings.LastIndexByte(authority, ':'); i >= 0 && !strings.HasSuffix(authority, "]") {
		host, port = authority[:i], authority[i+1:]
	}
	if n, err := strconv.Atoi(port); port != "" && (err != nil || n < 0 || n > 65535) {
		t.Errorf("accepted the port %q", port)
	}
	if strings.HasPrefix(host, "[") {
		if addr, err := netip.ParseAddr(strings.Trim(host, "[]")); err != nil || !addr.Is6() || addr.Zone() != "" {
			t.Errorf("accepted the address %q", host)
		}
	} else if strings.ContainsAny(host, " \"#/:<>?@[\\]^`{|}!$&'()*+,;=~") {
		t.Errorf("accepted the host %q", host)
	}
}

// locationOf returns where the answer of a real redirect leads.
func locationOf(t *testing.T, target string) *url.URL {
	t.Helper()
	header := http.Header{"Location": {target}}
	var wire strings.Builder
	if err := header.Write(&wire); err != nil {
		t.Fatal(err)
	}
	if strings.Count(wire.String(), "\r\n") != 1 {
		t.Errorf("%q breaks the header: %q", target, wire.String())
	}
	got, err := (&http.Response{Header: header}).Location()
	if err != nil {
		t.Fatal(err)
	}
	return got
}

// geo returns destinations by country of so many bytes in all.
func geo(size int) map[string]string {
	urls := map[string]string{}
	const most, code, start = 2000, 2, "https://example.com/"
	for country := range strings.FieldsSeq("AT BE CH DE DK ES FI FR GB GR HU IE IT NL NO PL PT") {
		length := min(most, size-code)
		urls[country] = start + strings.Repeat("a", length-len(start))
		if size -= code + length; size == 0 {
			break
		}
	}
	return urls
}

// linkFaults returns the faults of a link after a change, by field.
func linkFaults(tb testing.TB, change func(l *hoko.Link)) map[string]hoko.Code {
	tb.Helper()
	link := validLink()
	change(link)
	return codesOf(func(is *hoko.Issues) { link.Validate(is, siteAt(tb, "https://go.test")) })
}

func TestLinkValidate(t *testing.T) {
	t.Parallel()
	const own, bad = "https://go.test/abc", "nonsense"
	texts := func(n int) *string { return new(strings.Repeat("م", n)) }
	for name, c := range map[string]struct {
		change func(l *hoko.Link)
		want   map[string]hoko.Code
	}{
		"nothing wrong": {func(*hoko.Link) {}, nil},
		"other pages": {
			func(l *hoko.Link) {
				l.ExpiredURL, l.IOSURL, l.AndroidURL, l.Image = new(bad), new(bad), new(bad), new(bad)
			},
			map[string]hoko.Code{"expiredUrl": hoko.CodeURLInvalid, "iosUrl": hoko.CodeURLInvalid, "androidUrl": hoko.CodeURLInvalid, "image": hoko.CodeURLInvalid},
		},
		"other pages of our own": {
			func(l *hoko.Link) {
				l.ExpiredURL, l.IOSURL, l.AndroidURL, l.Geo = new(own), new(own), new(own), map[string]string{"DE": own}
			},
			map[string]hoko.Code{"expiredUrl": hoko.CodeURLOwn, "iosUrl": hoko.CodeURLOwn, "androidUrl": hoko.CodeURLOwn, "geo.DE": hoko.CodeURLOwn},
		},
		"a picture of our own": {func(l *hoko.Link) { l.Image = new(own + "/qr.svg") }, nil},
		"countries": {
			func(l *hoko.Link) {
				l.Geo = map[string]string{"DE": "https://example.de", "de": "https://example.de", "FR": bad}
			},
			map[string]hoko.Code{"geo": hoko.CodeCountryInvalid, "geo.FR": hoko.CodeURLInvalid},
		},
		"ids": {
			func(l *hoko.Link) { l.CollectionID, l.PartnerID, l.TagIDs = "x", new(""), []string{someID, "x", "y"} },
			map[string]hoko.Code{"collectionId": hoko.CodeIDMalformed, "partnerId": hoko.CodeIDMalformed, "tagIds": hoko.CodeIDMalformed},
		},
		"no collection": {func(l *hoko.Link) { l.CollectionID = "" }, map[string]hoko.Code{"collectionId": hoko.CodeRequired}},
		"too many tags": {func(l *hoko.Link) { l.TagIDs = strings.Fields(strings.Repeat(someID+" ", hoko.MaxLinkTags+1)) }, map[string]hoko.Code{"tagIds": hoko.CodeTooMany}},
		"too many countries": {
			func(l *hoko.Link) {
				l.Geo = map[string]string{}
				for i := range hoko.MaxCountries + 1 {
					l.Geo[strconv.Itoa(i)] = "https://example.com/"
				}
			},
			map[string]hoko.Code{"geo": hoko.CodeTooMany},
		},
		"as much for countries as may be": {func(l *hoko.Link) { l.Geo = geo(hoko.MaxGeo) }, nil},
		"too much for countries":          {func(l *hoko.Link) { l.Geo = geo(hoko.MaxGeo + 1) }, map[string]hoko.Code{"geo": hoko.CodeTooLarge}},
		"texts as long as may be": {func(l *hoko.Link) {
			l.Title, l.Description, l.ExternalID, l.TenantID = texts(hoko.MaxTitle), texts(hoko.MaxDescription), texts(hoko.MaxKeyField), texts(hoko.MaxKeyField)
			l.UTM.Source, l.UTM.Referral = texts(hoko.MaxKeyField), texts(hoko.MaxKeyField)
		}, nil},
		"texts too long": {
			func(l *hoko.Link) {
				l.Title, l.Description, l.ExternalID, l.TenantID = texts(hoko.MaxTitle+1), texts(hoko.MaxDescription+1), texts(hoko.MaxKeyField+1), texts(hoko.MaxKeyField+1)
				l.UTM.Source, l.UTM.Referral = texts(hoko.MaxKeyField+1), texts(hoko.MaxKeyField+1)
			},
			map[string]hoko.Code{"title": hoko.CodeTooLong, "description": hoko.CodeTooLong, "externalId": hoko.CodeTooLong, "tenantId": hoko.CodeTooLong, "utm.source": hoko.CodeTooLong, "utm.referral": hoko.CodeTooLong},
		},
		"characters": {
			func(l *hoko.Link) {
				l.Title, l.Description, l.UTM.Term = new("a\x00"), new("line\r\n\tbreak"), new("\xff")
			},
			map[string]hoko.Code{"title": hoko.CodeCharacterForbidden, "utm.term": hoko.CodeCharacterForbidden},
		},
	} {
		if got := linkFaults(t, c.change); len(got)+len(c.want) > 0 && !cmp.Equal(c.want, got) {
			t.Errorf("%s: %v, want %v", name, got, c.want)
		}
	}
}

// Applying every field of a change leaves nothing of the link behind but what
// names it: a field that was forgotten would show.
func TestLinkChangesReachEveryField(t *testing.T) {
	t.Parallel()
	text := hoko.To(new("new"))
	var got hoko.Link
	hoko.LinkChanges{
		URL: hoko.To("new"), CollectionID: hoko.To("new"), ShortID: hoko.To("new"), TagIDs: hoko.To([]string{"new"}), Title: text, Description: text, Image: text,
		UTM:        hoko.UTMChanges{Source: text, Medium: text, Campaign: text, Term: text, Content: text, Referral: text},
		ExternalID: text, TenantID: text, PartnerID: text, ExpiresAt: hoko.To(&monday), ExpiredURL: text, IOSURL: text, AndroidURL: text, Geo: hoko.To(map[string]string{"DE": "new"}),
	}.Apply(&got)
	want := hoko.Link{
		URL: "new", CollectionID: "new", ShortID: "new", TagIDs: []string{"new"}, Title: new("new"), Description: new("new"), Image: new("new"),
		UTM:        hoko.UTM{Source: new("new"), Medium: new("new"), Campaign: new("new"), Term: new("new"), Content: new("new"), Referral: new("new")},
		ExternalID: new("new"), TenantID: new("new"), PartnerID: new("new"), ExpiresAt: &monday, ExpiredURL: new("new"), IOSURL: new("new"), AndroidURL: new("new"),
		Geo: map[string]string{"DE": "new"},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	hoko.LinkChanges{}.Apply(&got)
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("an empty change: %s", diff)
	}
}

func TestUTMFieldsAreDistinct(t *testing.T) {
	t.Parallel()
	var utm hoko.UTM
	for _, field := range utm.Fields() {
		*field.Value = new(field.Name + "=" + field.Parameter)
	}
	want := hoko.UTM{
		Source: new("source=utm_source"), Medium: new("medium=utm_medium"), Campaign: new("campaign=utm_campaign"),
		Term: new("term=utm_term"), Content: new("content=utm_content"), Referral: new("referral=ref"),
	}
	if diff := cmp.Diff(want, utm); diff != "" {
		t.Error(diff)
	}
}

// An empty campaign parameter would keep the visitor's own out and say nothing.
func TestEmptyUTMIsNone(t *testing.T) {
	t.Parallel()
	link := hoko.Link{UTM: hoko.UTM{Source: new("mail")}}
	hoko.LinkChanges{UTM: hoko.UTMChanges{Source: hoko.To(new("")), Medium: hoko.To(new(""))}}.Apply(&link)
	if link.UTM != (hoko.UTM{}) {
		t.Errorf("UTM = %+v, want none", link.UTM)
	}
}
