package service

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/internal/useragent"
)

// recorded returns the click that the first record of the spool becomes.
func (w *world) recorded(t testing.TB) *hoko.Click {
	t.Helper()
	return want(decodeClick(copyRecords(t, w.spool)[0]))(t).click(useragent.New(1))
}

// TestClickSaysWhoseLinkAndWhereFrom, as it was at the visit, also where the link
// was remembered.
func TestClickSaysWhoseLinkAndWhereFrom(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x := newTenant(t, w, "one")
		link := x.insertLink(t, func(ch *hoko.LinkChanges) { ch.TenantID = hoko.To(new("shop 7")) })
		want(w.Visit(t.Context(), hoko.Visit{ShortID: link.ShortID, Uncounted: true}))(t)
		want(w.Visit(t.Context(), hoko.Visit{ShortID: link.ShortID, Referrer: "https://www.google.de/"}))(t)
		click := w.recorded(t)
		if diff := cmp.Diff([]*string{new("shop 7"), new("search")}, []*string{click.TenantID, click.ReferrerClass}); diff != "" {
			t.Error(diff)
		}
	})
}

// TestClickClassOfCampaign: where the browser says nothing, what the destination
// received does.
func TestClickClassOfCampaign(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		referrer string
		utm      hoko.UTM
		want     *string
	}{
		{"", hoko.UTM{}, nil},
		{"", hoko.UTM{Source: new("spring"), Medium: new("email")}, new("mail")},
		{"", hoko.UTM{Source: new("chatgpt.com")}, new("ai")},
		{"https://example.com/", hoko.UTM{Medium: new("email")}, new("site")},
	} {
		click := (&clickEvent{Referrer: c.referrer, UTM: c.utm}).click(useragent.New(1))
		if diff := cmp.Diff(c.want, click.ReferrerClass); diff != "" {
			t.Errorf("%+v: %s", c, diff)
		}
	}
}

// TestOldEventsStayReadable: what an older version left in its spool is stored.
func TestOldEventsStayReadable(t *testing.T) {
	t.Parallel()
	old := `{"id":"0190a7c0-0000-7000-8000-000000000001","workspace":"0190a7c0-0000-7000-8000-000000000002",` +
		`"link":"0190a7c0-0000-7000-8000-000000000003","collection":"0190a7c0-0000-7000-8000-000000000004","at":1767225600000000,` +
		`"place":{"Country":"DE","Continent":"EU","Region":"","City":""},"agent":"curl/8.7.1","referrer":"https://t.co/x",` +
		`"url":"https://example.com/","utm":{},"visitor":"dg=="}`
	event := want(decodeClick([]byte(old)))(t)
	click := event.click(useragent.New(1))
	if click.TenantID != nil || *click.ReferrerClass != "social" || *click.Country != "DE" || click.Trigger != hoko.TriggerLink {
		t.Errorf("%+v", click)
	}
}
