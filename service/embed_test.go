package service

import (
	"net/netip"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/hoko-to/hoko"
)

const pageURL = "https://www.example.test/shop/shoes?utm_source=news&referral=ada&token=secret#top"

// onPage is what a browser on a page of the destination sends for a link's
// script.
func onPage(shortID string) hoko.Embedding {
	return hoko.Embedding{
		Visit: hoko.Visit{
			ShortID: shortID, Address: netip.MustParseAddr("203.0.113.7"), UserAgent: chrome, AcceptLanguage: "ar-EG",
			Referrer: "https://search.test/", Query: "qr=1",
		},
		Referer: "https://www.example.test/",
	}
}

// report is what the script on the page sends then.
func (w *world) report(t testing.TB, shortID string) hoko.Embedding {
	t.Helper()
	e := onPage(shortID)
	e.Token = want(w.EmbedToken(t.Context(), e))(t)
	e.Page, e.Origin = pageURL, "https://www.example.test"
	return e
}

func TestEmbeddedClick(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x, drainer := newTenant(t, w, "one"), newDrainer(t, w.store)
		link := x.insertLink(t, func(ch *hoko.LinkChanges) { ch.UTM.Medium = hoko.To(new("of the link")) })
		e := w.report(t, link.ShortID)
		if w.spool.Stats().Records != 0 {
			t.Error("a script that was only served has counted")
		}
		id := want(w.TrackEmbed(t.Context(), e))(t)
		elsewhere := newWorld(t, w.store)
		if again := want(elsewhere.TrackEmbed(t.Context(), e))(t); again != id {
			t.Errorf("the same script records %s and %s", id, again)
		}
		must(t, drainer.Empty(t.Context(), w.spool))
		must(t, drainer.Empty(t.Context(), elsewhere.spool))
		list, _, err := x.Clicks(x.operator(t), hoko.ClickFilter{}, hoko.Page{Limit: 9})
		must(t, err)
		if len(list) != 1 {
			t.Fatalf("%d clicks, want 1", len(list))
		}
		got := list[0]
		wanted := &hoko.Click{
			ID: id, LinkID: link.ID, Trigger: hoko.TriggerEmbed, URL: "https://www.example.test/shop/shoes", Device: got.Device,
			Referrer: new("https://search.test/"), Language: new("ar-EG"), UTM: hoko.UTM{Source: new("news"), Referral: new("ada")},
		}
		shown := &hoko.Click{
			ID: got.ID, LinkID: got.LinkID, Trigger: got.Trigger, URL: got.URL, Device: got.Device, Referrer: got.Referrer,
			Language: got.Language, UTM: got.UTM, QR: got.QR, Bot: got.Bot,
		}
		if diff := cmp.Diff(wanted, shown); diff != "" {
			t.Error(diff)
		}
	})
}

// TestEmbeddedVisitorsAreRecognised compares a visitor of the short URL with the
// same one on the page.
func TestEmbeddedVisitorsAreRecognised(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		link := newTenant(t, w, "one").insertLink(t, func(*hoko.LinkChanges) {})
		e := w.report(t, link.ShortID)
		want(w.TrackEmbed(t.Context(), e))(t)
		want(w.Visit(t.Context(), e.Visit))(t)
		records := copyRecords(t, w.spool)
		embedded, redirected := want(decodeClick(records[0]))(t), want(decodeClick(records[1]))(t)
		if diff := cmp.Diff(embedded.Visitor, redirected.Visitor); diff != "" {
			t.Error(diff)
		}
	})
}

func TestBotsOnPagesAreFlagged(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x, drainer := newTenant(t, w, "one"), newDrainer(t, w.store)
		e := w.report(t, x.insertLink(t, func(*hoko.LinkChanges) {}).ShortID)
		e.UserAgent = "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)"
		want(w.TrackEmbed(t.Context(), e))(t)
		must(t, drainer.Empty(t.Context(), w.spool))
		list, _, err := x.Clicks(x.operator(t), hoko.ClickFilter{Bots: true}, hoko.Page{Limit: 9})
		must(t, err)
		if len(list) != 1 || !list[0].Bot {
			t.Errorf("clicks %+v", list)
		}
	})
}

// TestLinksWithoutScript lists the links whose script has nothing to do.
func TestLinksWithoutScript(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x := newTenant(t, w, "one")
		for name, change := range map[string]func(*hoko.Link){
			"deleted": func(l *hoko.Link) { must(t, x.DeleteLink(x.operator(t), l.ID)) },
			"ended": func(l *hoko.Link) {
				want(x.UpdateLink(x.operator(t), hoko.LinkChanges{ID: l.ID, ExpiresAt: hoko.To(new(w.moment().Add(-time.Hour)))}))(t)
			},
			"locked": func(l *hoko.Link) {
				want(x.UpdateLink(x.operator(t), hoko.LinkChanges{ID: l.ID, Password: hoko.To(new(linkPassword))}))(t)
			},
			"moved": func(l *hoko.Link) {
				want(x.UpdateLink(x.operator(t), hoko.LinkChanges{ID: l.ID, URL: hoko.To("https://elsewhere.test/")}))(t)
			},
		} {
			link := x.insertLink(t, func(*hoko.LinkChanges) {})
			e := w.report(t, link.ShortID)
			change(link)
			if _, err := w.EmbedToken(t.Context(), e); hoko.CodeOf(err) != hoko.CodeNotFound {
				t.Errorf("%s: a token, %v", name, err)
			}
			if _, err := w.TrackEmbed(t.Context(), e); hoko.CodeOf(err) != hoko.CodeNotFound {
				t.Errorf("%s: a click, %v", name, err)
			}
		}
		for _, shortID := range []string{"nobody", "", "qr", "a b"} {
			_, err := w.EmbedToken(t.Context(), onPage(shortID))
			refused(t, err, hoko.CodeNotFound)
		}
		if n := w.spool.Stats().Records; n != 0 {
			t.Errorf("%d clicks", n)
		}
	})
}

// TestPagesWithoutScript lists what a browser may say of its page that gives no
// token.
func TestPagesWithoutScript(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		link := newTenant(t, w, "one").insertLink(t, func(*hoko.LinkChanges) {})
		for _, page := range []struct{ origin, referer string }{
			{"", ""},
			{"null", ""},
			{"null", "https://example.test/"},
			{"https://evil.test", ""},
			{"", "https://evil.test/"},
			{"", "https://evil.test/?https://example.test/"},
			{"https://example.test", "https://evil.test/"},
			{"https://evil.test", "https://example.test/"},
			{"https://example.test", "https://www.example.test/"},
			{"https://evil-example.test", ""},
			{"https://example.test.evil", ""},
			{"https://example.test:8443", ""},
			{"https://user@example.test", ""},
		} {
			e := onPage(link.ShortID)
			e.Origin, e.Referer = page.origin, page.referer
			if token, err := w.EmbedToken(t.Context(), e); hoko.CodeOf(err) != hoko.CodeNotFound {
				t.Errorf("%+v: %s, %v", page, token, err)
			}
		}
	})
}

// TestReportsThatDoNotFit changes what a script sends, one thing at a time.
func TestReportsThatDoNotFit(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x := newTenant(t, w, "one")
		link, other := x.insertLink(t, func(*hoko.LinkChanges) {}), x.insertLink(t, func(*hoko.LinkChanges) {})
		good := w.report(t, link.ShortID)
		for name, change := range map[string]func(e *hoko.Embedding){
			"another link":            func(e *hoko.Embedding) { e.ShortID = other.ShortID },
			"no token":                func(e *hoko.Embedding) { e.Token = "" },
			"another click":           func(e *hoko.Embedding) { e.Token = newID() + e.Token[36:] },
			"another time":            func(e *hoko.Embedding) { e.Token = e.Token[:37] + "9" + e.Token[38:] },
			"a longer token":          func(e *hoko.Embedding) { e.Token += "A" },
			"no page":                 func(e *hoko.Embedding) { e.Page = "" },
			"a frame without address": func(e *hoko.Embedding) { e.Page = "about:srcdoc" },
			"a foreign page":          func(e *hoko.Embedding) { e.Page = "https://evil.test/" },
			"a page of a subdomain":   func(e *hoko.Embedding) { e.Page = "https://shop.www.example.test/" },
			"a page of the parent":    func(e *hoko.Embedding) { e.Page = "https://example.test/" },
			"a page behind a name":    func(e *hoko.Embedding) { e.Page = "https://www.example.test@evil.test/" },
			"a foreign origin":        func(e *hoko.Embedding) { e.Origin, e.Referer = "https://evil.test", "" },
			"no origin":               func(e *hoko.Embedding) { e.Origin, e.Referer = "", "" },
			"another origin": func(e *hoko.Embedding) {
				e.Origin, e.Referer, e.Page = "https://example.test", "", "https://example.test/"
			},
			"a page that a redirect led to": func(e *hoko.Embedding) { e.Page = "https://www.example.test/?a=b&hoko_id=" + newID() },
		} {
			e := good
			change(&e)
			if id, err := w.TrackEmbed(t.Context(), e); hoko.CodeOf(err) != hoko.CodeNotFound {
				t.Errorf("%s: %q, %v", name, id, err)
			}
		}
		if n := w.spool.Stats().Records; n != 0 {
			t.Errorf("%d clicks", n)
		}
		good.Page = "https://www.example.test/?hoko_id=" + strings.Repeat("x", 36)
		want(w.TrackEmbed(t.Context(), good))(t)
	})
}

func TestEmbedTokensEnd(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		link := newTenant(t, w, "one").insertLink(t, func(*hoko.LinkChanges) {})
		w.clock.stop()
		e := w.report(t, link.ShortID)
		w.clock.move(embedTime - time.Second)
		want(w.TrackEmbed(t.Context(), e))(t)
		w.clock.move(2 * time.Second)
		_, err := w.TrackEmbed(t.Context(), e)
		refused(t, err, hoko.CodeNotFound)
	})
}

func TestEmbeddedClickThatCannotBeKept(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		e := w.report(t, newTenant(t, w, "one").insertLink(t, func(*hoko.LinkChanges) {}).ShortID)
		must(t, w.spool.Close())
		_, err := w.TrackEmbed(t.Context(), e)
		refused(t, err, hoko.CodeUnavailable)
	})
}

// TestOldClicksAreRead reads a click as it was written before it could say what
// recorded it.
func TestOldClicksAreRead(t *testing.T) {
	t.Parallel()
	old := `{"id":"0190a7c0-0000-7000-8000-000000000001","workspace":"0190a7c0-0000-7000-8000-000000000002",` +
		`"link":"0190a7c0-0000-7000-8000-000000000003","collection":"0190a7c0-0000-7000-8000-000000000004","at":1,"place":{},"url":"https://example.test","utm":{},"visitor":"AA=="`
	for ending, trigger := range map[string]hoko.Trigger{"}": hoko.TriggerLink, `,"qr":true}`: hoko.TriggerQR} {
		if got := want(decodeClick([]byte(old + ending)))(t).trigger(); got != trigger {
			t.Errorf("%s: %s, want %s", ending, got, trigger)
		}
	}
}
