package graph_test

import (
	"bufio"
	"context"
	"encoding/json"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/hoko-to/hoko"
)

// events is an open stream of server-sent events.
type events struct {
	t      testing.TB
	status int
	header http.Header
	lines  *bufio.Scanner
}

// event is one of them; data is "" for one without.
type event struct{ name, data string }

// listen opens a stream, and reads until the server listens as well.
func (d *door) listen(h header, query string, variables fields) *events {
	d.t.Helper()
	body, err := json.Marshal(map[string]any{"query": query, "variables": variables})
	if err != nil {
		d.t.Fatal(err)
	}
	ctx, cancel := context.WithTimeout(d.t.Context(), 20*time.Second)
	d.t.Cleanup(cancel)
	r, err := http.NewRequestWithContext(ctx, http.MethodPost, d.url, strings.NewReader(string(body)))
	if err != nil {
		d.t.Fatal(err)
	}
	for i := 0; i < len(h); i += 2 {
		r.Header.Add(h[i], h[i+1])
	}
	r.Header.Set(markField, d.mark)
	r.Header.Set("Content-Type", "application/json")
	r.Header.Set("Accept", "text/event-stream")
	response, err := http.DefaultClient.Do(r)
	if err != nil {
		d.t.Fatal(err)
	}
	d.t.Cleanup(func() { response.Body.Close() })
	e := &events{d.t, response.StatusCode, response.Header, bufio.NewScanner(response.Body)}
	if e.status == http.StatusOK && (!e.lines.Scan() || e.lines.Text() != ":" || !e.lines.Scan()) {
		d.t.Fatalf("the stream begins with %q", e.lines.Text())
	}
	return e
}

// next waits for an event. One without a name is the end.
func (e *events) next() (got event) {
	e.t.Helper()
	for e.lines.Scan() {
		switch name, value, _ := strings.Cut(e.lines.Text(), ":"); name {
		case "event":
			got.name = strings.TrimPrefix(value, " ")
		case "data":
			got.data = strings.TrimPrefix(value, " ")
		case "":
			if got.name != "" {
				return got
			}
		}
	}
	return got
}

func (d *door) click(owner *hoko.Caller, change func(*hoko.Click)) *hoko.Click {
	d.t.Helper()
	c := &hoko.Click{
		ID: newID(), WorkspaceID: owner.Member.Workspace.ID, LinkID: newID(), CollectionID: newID(), CreatedAt: time.Now().UTC().Truncate(time.Microsecond),
		Device: "mobile", URL: "https://example.com/", Trigger: hoko.TriggerLink, Visitor: []byte("v"),
	}
	change(c)
	if _, err := d.store.InsertClicks(d.t.Context(), []*hoko.Click{c}); err != nil {
		d.t.Fatal(err)
	}
	return c
}

// TestSubscriptionShowsClicks as they are stored, filtered, each once.
func TestSubscriptionShowsClicks(t *testing.T) {
	t.Parallel()
	eachDoor(t, func(t *testing.T, d *door, owner *hoko.Caller) {
		d.click(owner, func(*hoko.Click) {})
		link, partner := newID(), newID()
		all := d.listen(as(t, owner), `subscription { clickRecorded(filter: {bots: true}) { id bot } }`, nil)
		one := d.listen(as(t, owner), `subscription($f: ClickStreamFilter) { it: clickRecorded(filter: $f) { id link { id } } }`, fields{"f": fields{"linkId": link, "partnerId": partner}})
		first := d.click(owner, func(c *hoko.Click) { c.Bot, c.LinkID, c.PartnerID = true, link, &partner })
		second := d.click(owner, func(c *hoko.Click) { c.LinkID = link })
		third := d.click(owner, func(c *hoko.Click) { c.LinkID, c.PartnerID = link, &partner })
		for i, want := range []string{`{"id":"` + first.ID + `","bot":true}`, `{"id":"` + second.ID + `","bot":false}`, `{"id":"` + third.ID + `","bot":false}`} {
			if got := all.next(); got != (event{"next", `{"data":{"clickRecorded":` + want + `}}`}) {
				t.Errorf("event %d is %v, want %s", i, got, want)
			}
		}
		if got := one.next(); got != (event{"next", `{"data":{"it":{"id":"` + third.ID + `","link":null}}}`}) {
			t.Errorf("the filtered stream begins with %v", got)
		}
	})
}

// TestSubscriptionShowsConversions as they are recorded, filtered, each once.
func TestSubscriptionShowsConversions(t *testing.T) {
	t.Parallel()
	eachDoor(t, func(t *testing.T, d *door, owner *hoko.Caller) {
		h, click := as(t, owner), d.click(owner, func(*hoko.Click) {}).ID
		grace, _, _ := d.track(h, click, "c-1")
		leads := d.listen(h, `subscription { leadRecorded { id eventName customer { externalId } } }`, nil)
		sales := d.listen(h, `subscription($f: SaleStreamFilter) { it: saleRecorded(filter: $f) { id amount } }`, fields{"f": fields{"customerId": grace, "linkId": nil}})
		_, lead, _ := d.track(h, click, "c-2")
		if got := leads.next(); got != (event{"next", `{"data":{"leadRecorded":{"id":"` + lead + `","eventName":"Sign up","customer":{"externalId":"c-2"}}}}`}) {
			t.Errorf("the lead is shown as %v", got)
		}
		_, lead, sale := d.track(h, click, "c-1")
		if got := leads.next(); !strings.Contains(got.data, lead) {
			t.Errorf("the next lead is shown as %v", got)
		}
		if got := sales.next(); got != (event{"next", `{"data":{"it":{"id":"` + sale + `","amount":1999}}}`}) {
			t.Errorf("the sale is shown as %v", got)
		}
		bad := d.listen(h, `subscription { leadRecorded(filter: {linkId: "x"}) { id } }`, nil)
		if got := bad.next(); !strings.Contains(got.data, `"id_malformed"`) {
			t.Errorf("a link that is none: %v", got)
		}
	})
}
