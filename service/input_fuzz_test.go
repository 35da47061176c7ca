package service

import (
	"net/netip"
	"net/url"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db"
	"github.com/hoko-to/hoko/db/dbtest"
	"github.com/hoko-to/hoko/internal/useragent"
)

const someID = "0190a7c0-0000-7000-8000-0000000000aa"

// FuzzClickRecord holds that a record of a spool is a click of ids, or none, and
// that what was read of it is written as it was read.
func FuzzClickRecord(f *testing.F) {
	event := clickEvent{
		ID: someID, WorkspaceID: someID, LinkID: someID, CollectionID: someID, At: 1, UserAgent: "x", URL: "https://example.com/", TagIDs: []string{someID}, QR: true, Visitor: []byte{1},
		UTM: hoko.UTM{Source: new("s")}, Trigger: hoko.TriggerEmbed,
	}
	record := event.encode()
	for _, seed := range [][]byte{
		nil, record, record[:len(record)-1],
		{fieldsForm},
		append(slices.Clone(record), 255, 1, 0, 7), append(slices.Clone(record), 0, 255, 255), []byte("{}"), []byte(`{"id":"` + someID + `","at":1e400}`),
		[]byte(`{"id":"` + someID + `","workspace":"` + someID + `","link":"` + someID + `","collection":"` + someID + `","at":1,"visitor":"AQ==","tags":[""],"utm":{"source":null}}`),
	} {
		f.Add(seed)
	}
	agents := useragent.New(100)
	f.Fuzz(func(t *testing.T, record []byte) {
		read, err := decodeClick(record)
		if err != nil || len(record) > 1<<15 {
			return
		}
		click := read.click(agents)
		for _, id := range []string{click.ID, click.WorkspaceID, click.LinkID, click.CollectionID} {
			if _, ok := hoko.ParseID(id); !ok {
				t.Errorf("%q is a click with the id %q", record, id)
			}
		}
		if read.At == 0 {
			return // only JSON can leave the moment out
		}
		var again clickEvent
		if err := again.decode(read.encode()); err != nil || !sameAsRead(*read, again) {
			t.Errorf("%q is read as %+v, and that as %+v: %v", record, read, again, err)
		}
	})
}

// sameAsRead compares two events. An empty list is none.
func sameAsRead(a, b clickEvent) bool {
	if len(a.TagIDs)+len(b.TagIDs) == 0 {
		a.TagIDs, b.TagIDs = nil, nil
	}
	if len(a.Visitor)+len(b.Visitor) == 0 {
		a.Visitor, b.Visitor = nil, nil
	}
	return reflect.DeepEqual(a, b)
}

// FuzzLinkTable holds that each row of a table that is read makes one change, whose
// faults name a field of a link, and that a link without fault leads to the web.
func FuzzLinkTable(f *testing.F) {
	for _, seed := range []string{
		"", "url\nhttps://example.com/\n", "Destination URL;slug\nhttps://example.com/;a\n", "url,expires\nhttps://example.com/,9999-12-31\n,0000-01-01\n", "url,geo\nhttps://example.com/,\"{\"\"DE\"\":\"\"javascript:1\"\"}\"\n",
		"url,tagIds,cloaked,archived\nhttps://example.com/,a|b;c,yes,TRUE\n", "url\n=cmd|' /C calc'!A0\n'=1\n", "url,url\na,b\n", "url\njavascript:alert(1)\n//evil.test\n", "url,title\nhttps://example.com/,\"\x00\"\n", "\xff\xfeu\x00r\x00l\x00",
	} {
		f.Add(seed)
	}
	site := hoko.NewSite(url.URL{Scheme: "https", Host: "go.test"})
	f.Fuzz(func(t *testing.T, text string) {
		table, err := readLinkTable(hoko.LinkImport{CSV: text, CollectionID: someID})
		if err != nil {
			if kind := hoko.KindOf(err); kind != hoko.KindInvalid {
				t.Errorf("%q: %v", text, err)
			}
			return
		}
		if len(table.changes) != len(table.rows) || len(table.rows) > hoko.MaxTake {
			t.Fatalf("%q: %d changes of %d rows", text, len(table.changes), len(table.rows))
		}
		for _, change := range table.changes {
			checkImported(t, change, site)
		}
	})
}

func checkImported(t *testing.T, change hoko.LinkChanges, site hoko.Site) {
	t.Helper()
	var link hoko.Link
	change.Apply(&link)
	var is hoko.Issues
	link.Validate(&is, site)
	if is.Len()+len(change.Faults) > 0 {
		return
	}
	for _, target := range append([]string{link.URL}, orNone(link.ExpiredURL), orNone(link.IOSURL), orNone(link.AndroidURL)) {
		lower := strings.ToLower(target)
		if target != "" && !strings.HasPrefix(lower, "http://") && !strings.HasPrefix(lower, "https://") {
			t.Errorf("a link leads to %q", target)
		}
	}
	if link.ExpiresAt != nil && !hoko.IsMoment(*link.ExpiresAt) || link.Title != nil && !utf8.ValidString(*link.Title) {
		t.Errorf("a link ends at %v, and is called %q", link.ExpiresAt, orNone(link.Title))
	}
}

// FuzzSeals holds that nobody writes the pass of a link, or the token of an embedded
// script, who was not given it.
func FuzzSeals(f *testing.F) {
	w := newWorld(f, dbtest.Open(f, db.Config{Path: dbtest.SQLitePath(f)}))
	hash := hoko.PasswordHash("$argon2id$x")
	link := &hoko.Link{ID: someID, ShortID: "abc", PasswordHash: &hash}
	now := time.Unix(1_800_000_000, 0) // for all processes of a run, who would give out passes of their own otherwise
	site, _ := parseWebsite("https://example.com/")
	pass, token := w.newPass(link, now.Add(hoko.PassLife)), w.newEmbedToken(link, site, someID, now)
	for _, seed := range []string{"", ".", pass, pass + "=", "+" + pass, "0" + pass, " " + pass, strings.ToUpper(pass), token, token + ".", "\x00" + token, strings.Replace(token, ".", "\x00.", 1), pass[:len(pass)-1], "9223372036854775807." + pass} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if w.admits(link, text, now) != (text == pass) {
			t.Errorf("the pass %q admits as %q does", text, pass)
		}
		if _, ok := w.openEmbedToken(link, site, text, now); ok != (text == token) {
			t.Errorf("the token %q opens as %q does", text, token)
		}
	})
}

// FuzzVisitorText holds that a click holds nothing of a visitor's headers that a
// database could refuse, and no more of it than there is room for.
func FuzzVisitorText(f *testing.F) {
	for _, seed := range []string{"", "Mozilla/5.0 \x00\xff", "de-AT,de;q=0.9", "*", "https://news.test/" + strings.Repeat("é", 3000), "\u0085\u2028\ud7ff", "'; DROP TABLE clicks; --", `\u0000`} {
		f.Add(seed, seed, seed)
	}
	w := newWorld(f, dbtest.Open(f, db.Config{Path: dbtest.SQLitePath(f)}))
	link := &hoko.Link{ID: someID, WorkspaceID: someID, CollectionID: someID, ShortID: "abc", URL: "https://example.com/"}
	agents := useragent.New(100)
	f.Fuzz(func(t *testing.T, agent, referrer, language string) {
		v := hoko.Visit{ShortID: "abc", UserAgent: agent, Referrer: referrer, AcceptLanguage: language, EdgeCountry: language, Address: netip.MustParseAddr("203.0.113.7")}
		event := w.newClick(link, v, w.place(v), w.moment())
		event.ID = someID
		read, err := decodeClick(event.encode())
		if err != nil {
			t.Fatalf("%q %q %q: %v", agent, referrer, language, err)
		}
		click := read.click(agents)
		for _, text := range []string{read.UserAgent, read.Referrer, read.Language, orNone(click.Browser), orNone(click.OS), orNone(click.Country)} {
			if hoko.CleanText(text, maxReferrer) != text {
				t.Errorf("%q %q %q: a click says %q", agent, referrer, language, text)
			}
		}
		if len(read.UserAgent) > maxUserAgent || len(read.Referrer) > maxReferrer || len(read.Language) > maxLanguage {
			t.Errorf("%q %q %q: %+v", agent, referrer, language, read)
		}
	})
}
