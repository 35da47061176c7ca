package graph_test

import (
	"bytes"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/hoko-to/hoko"
)

func containsAll(text []byte, parts ...string) bool {
	for _, part := range parts {
		if !bytes.Contains(text, []byte(part)) {
			return false
		}
	}
	return true
}

// TestClicks reads them from the workspace, from their link, and back.
func TestClicks(t *testing.T) {
	t.Parallel()
	eachDoor(t, func(t *testing.T, d *door, owner *hoko.Caller) {
		h := as(t, owner)
		collection := d.collection(h)
		link := d.newLink(h, fields{"url": "https://example.com/", "collectionId": collection, "shortId": "spring"})
		begin := time.Now().UTC().Truncate(time.Second)
		for i, bot := range []bool{false, true, false} {
			click := &hoko.Click{
				ID: newID(), WorkspaceID: owner.Member.Workspace.ID, LinkID: link, CollectionID: collection, CreatedAt: begin.Add(time.Duration(i) * time.Second),
				Country: new("DE"), Device: "mobile", URL: "https://example.com/", Trigger: hoko.TriggerQR, QR: true, Bot: bot, Visitor: []byte("v"),
			}
			if _, err := d.store.InsertClicks(t.Context(), []*hoko.Click{click}); err != nil {
				t.Fatal(err)
			}
		}
		click := `{"linkId":"` + link + `","country":"DE","city":null,"device":"mobile","qr":true,"bot":false,"trigger":"QR","utm":{"source":null},"link":{"shortUrl":"https://hoko.test/spring"}}`
		got := d.post(h, `{ clicks { totalCount nodes { linkId country city device qr bot trigger utm { source } link { shortUrl } } } }`, nil)
		if diff := cmp.Diff(`{"data":{"clicks":{"totalCount":2,"nodes":[`+click+`,`+click+`]}}}`, string(got.body)); diff != "" {
			t.Error(diff)
		}
		got = d.post(h, `query($id: ID!, $from: Time) {
			link(id: $id) { people: clicks { totalCount } all: clicks(bots: true, first: 1) { totalCount nodes { bot } pageInfo { hasNextPage } } }
			late: clicks(filter: {linkId: $id, startDate: $from, bots: true}) { totalCount }
			early: clicks(filter: {linkId: $id, endDate: $from}, orderBy: {direction: ASC}) { totalCount nodes { createdAt } }
		}`, fields{"id": link, "from": begin.Add(time.Second).Format(time.RFC3339)})
		want := `{"data":{"link":{"people":{"totalCount":2},"all":{"totalCount":3,"nodes":[{"bot":false}],"pageInfo":{"hasNextPage":true}}},` +
			`"late":{"totalCount":2},"early":{"totalCount":1,"nodes":[{"createdAt":"` + begin.Format(time.RFC3339) + `"}]}}}`
		if diff := cmp.Diff(want, string(got.body)); diff != "" {
			t.Error(diff)
		}
	})
}
