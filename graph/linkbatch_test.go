package graph_test

import (
	"fmt"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/hoko-to/hoko"
)

// newLinks are the inputs of n links that have all that most links have.
func newLinks(n int, collection string, tags ...string) []fields {
	links := make([]fields, n)
	for i := range links {
		id := strconv.Itoa(i)
		links[i] = fields{
			"url": "https://example.com/landing/" + id, "collectionId": collection, "shortId": "bulk-" + id, "tagIds": tags,
			"title": "Title " + id, "description": "What it is for", "image": "https://example.com/i.png",
			"utm":        fields{"source": "mail", "medium": "a", "campaign": "b", "term": "c", "content": "d", "referral": "e"},
			"externalId": "e-" + id, "tenantId": "t", "partnerId": nil, "expiresAt": "2030-01-01T00:00:00Z", "expiredUrl": "https://example.com/over",
			"iosUrl": "https://example.com/ios", "androidUrl": "https://example.com/android", "geo": fields{"DE": "https://example.com/de", "FR": "https://example.com/fr"},
			"password": nil, "cloaked": false, "archived": false,
		}
	}
	return links
}

const (
	createLinks  = `mutation($links: [NewLinkInput!]!) { createLinks(input: {links: $links}) { links { id } } }`
	updateLinks  = `mutation($links: [UpdateLinkInput!]!) { updateLinks(input: {links: $links}) { links { id } } }`
	deleteLinks  = `mutation($ids: [ID!]!) { deleteLinks(input: {ids: $ids}) { deletedIds } }`
	restoreLinks = `mutation($ids: [ID!]!) { restoreLinks(input: {ids: $ids}) { links { id } } }`
)

// TestLinksInBulk makes, changes, deletes and restores several links at once.
func TestLinksInBulk(t *testing.T) {
	t.Parallel()
	eachDoor(t, func(t *testing.T, d *door, owner *hoko.Caller) {
		h := as(t, owner)
		tag := d.newTag(h, "Spring")
		var made struct {
			CreateLinks struct{ Links []struct{ ID string } }
		}
		document := `mutation($in: CreateLinksInput!) { createLinks(input: $in) { links { id } } }`
		in := fields{"in": fields{"links": newLinks(3, d.collection(h), tag), "idempotencyKey": "once"}}
		first := d.post(h, document, in)
		first.data(&made)
		same(t, "retried", d.post(h, document, in), string(first.body))
		ids := made.CreateLinks.Links
		same(t, "changed", d.post(h, `mutation($links: [UpdateLinkInput!]!) { updateLinks(input: {links: $links}) { links { shortId title archived collection { name } tags { name } } } }`,
			fields{"links": []fields{{"id": ids[2].ID, "title": nil, "archived": true}, {"id": ids[0].ID, "shortId": "moved", "tagIds": nil}}}),
			`{"data":{"updateLinks":{"links":[{"shortId":"bulk-2","title":null,"archived":true,"collection":{"name":"Links"},"tags":[{"name":"Spring"}]},`+
				`{"shortId":"moved","title":"Title 0","archived":false,"collection":{"name":"Links"},"tags":[]}]}}}`)
		same(t, "deleted", d.post(h, deleteLinks, fields{"ids": []string{ids[1].ID, ids[2].ID}}), `{"data":{"deleteLinks":{"deletedIds":["`+ids[1].ID+`","`+ids[2].ID+`"]}}}`)
		same(t, "left", d.post(h, `{ links { nodes { shortId } } }`, nil), `{"data":{"links":{"nodes":[{"shortId":"moved"}]}}}`)
		same(t, "restored", d.post(h, `mutation($ids: [ID!]!) { restoreLinks(input: {ids: $ids}) { links { id shortId deletedAt collection { name } tags { name } } } }`,
			fields{"ids": []string{ids[2].ID, ids[1].ID}}),
			`{"data":{"restoreLinks":{"links":[{"id":"`+ids[2].ID+`","shortId":"bulk-2","deletedAt":null,"collection":{"name":"Links"},"tags":[{"name":"Spring"}]},`+
				`{"id":"`+ids[1].ID+`","shortId":"bulk-1","deletedAt":null,"collection":{"name":"Links"},"tags":[{"name":"Spring"}]}]}}}`)
		same(t, "there again", d.post(h, `{ links { totalCount } deletedLinks { totalCount } }`, nil), `{"data":{"links":{"totalCount":3},"deletedLinks":{"totalCount":0}}}`)
	})
}

// TestFaultsInBulkNameTheirPlace: by index and field, and nothing is written.
func TestFaultsInBulkNameTheirPlace(t *testing.T) {
	t.Parallel()
	eachDoor(t, func(t *testing.T, d *door, owner *hoko.Caller) {
		h := as(t, owner)
		collection := d.collection(h)
		id := d.newLink(h, fields{"url": "https://example.com/", "collectionId": collection, "shortId": "here"})
		robbed := d.newLink(h, fields{"url": "https://example.com/", "collectionId": collection, "externalId": "theirs"})
		d.post(h, deleteLinks, fields{"ids": []string{robbed}}).data(new(any))
		d.post(h, updateLinks, fields{"links": []fields{{"id": id, "externalId": "theirs"}}}).data(new(any))
		bad := newLinks(4, collection)
		bad[1]["url"], bad[3]["shortId"], bad[3]["utm"] = "nowhere", "here", fields{"term": strings.Repeat("x", 256)}
		for name, c := range map[string]struct {
			document  string
			variables fields
			field     string
			issues    []string
		}{
			"created":       {createLinks, fields{"links": bad}, "links[1].url", []string{"1 url url_invalid", "3 utm.term too_long", "3 shortId short_id_taken"}},
			"changed":       {updateLinks, fields{"links": []fields{{"id": id, "title": "x"}, {"id": newID()}, {"id": "x"}, {"id": id}}}, "links[1].id", []string{"1 id id_unknown", "2 id id_malformed", "3 id id_duplicate"}},
			"without an id": {updateLinks, fields{"links": []fields{{"id": ""}}}, "links[0].id", []string{"0 id required"}},
			"deleted":       {deleteLinks, fields{"ids": []string{id, newID(), "x", id}}, "ids[1]", []string{"1 id id_unknown", "2 id id_malformed", "3 id id_duplicate"}},
			"restored":      {restoreLinks, fields{"ids": []string{robbed, id, newID(), "x", robbed}}, "ids[1]", []string{"1 id id_unknown", "2 id id_unknown", "3 id id_malformed", "4 id id_duplicate", "0 externalId external_id_taken"}},
			"unreadable":    {createLinks, fields{"links": []fields{newLinks(1, collection)[0], {"url": "https://example.com/", "collectionId": collection, "title": 7}}}, "links[1].title", []string{"1 title type_wrong"}},
			"without a url": {createLinks, fields{"links": []fields{newLinks(1, collection)[0], {"collectionId": collection}}}, "links[1].url", []string{"1 url required"}},
			"unknown":       {updateLinks, fields{"links": []fields{{"id": id, "utm": fields{"x": 1}}}}, "links[0].utm.x", []string{"0 utm.x field_unknown"}},
			"none made":     {createLinks, fields{"links": []fields{}}, "links", nil},
			"none changed":  {updateLinks, fields{"links": []fields{}}, "links", nil},
			"none deleted":  {deleteLinks, fields{"ids": []string{}}, "ids", nil},
			"none restored": {restoreLinks, fields{"ids": []string{}}, "ids", nil},
			"too many":      {deleteLinks, fields{"ids": strings.Fields(strings.Repeat(id+" ", 10_001))}, "ids", nil},
		} {
			got := d.post(h, c.document, c.variables)
			list, _ := got.errors()
			var issues []string
			for _, issue := range list[0].Extensions.Issues {
				issues = append(issues, fmt.Sprint(issue.Index, " ", issue.Field, " ", issue.Code))
			}
			if diff := cmp.Diff(c.issues, issues); diff != "" || list[0].Extensions.Field != c.field || list[0].Extensions.Code != "BAD_USER_INPUT" {
				t.Errorf("%s: %.500s %s", name, got.body, diff)
			}
		}
		same(t, "what is there", d.post(h, `{ links { nodes { shortId title } } }`, nil), `{"data":{"links":{"nodes":[{"shortId":"here","title":null}]}}}`)
	})
}

// TestTenThousandLinks: as many as REST takes are read whole and judged, to the
// last one, with an answer that holds what is in them. What would ask the database
// for each of them is refused before that. It runs beside no other test of the
// package: it has as long as a transaction, with the race detector.
func TestTenThousandLinks(t *testing.T) {
	d := sqliteDoor(t)
	h := as(t, d.setUp())
	links := newLinks(hoko.MaxTake, d.collection(h), d.newTag(h, "Spring"))
	links[hoko.MaxTake-1]["url"] = "nowhere"
	bare := make([]fields, len(links)) // whose price is the same
	for i, link := range links {
		bare[i] = fields{"url": link["url"], "collectionId": link["collectionId"]}
	}
	const document = `mutation($links: [NewLinkInput!]!) { createLinks(input: {links: $links}) { links { %s } } }`
	for _, nested := range []string{
		`clicks { totalCount }`, `clicks(first: 1) { nodes { id } }`, `leads { totalCount }`, `collection { links { totalCount } }`, `tags { links(first: 1) { nodes { id } } }`,
	} {
		if got := d.post(h, fmt.Sprintf(document, nested), fields{"links": bare}); got.reason() != "BAD_USER_INPUT document_too_complex" {
			t.Errorf("%s: %.300s", nested, got.body)
		}
	}
	got := d.post(h, fmt.Sprintf(document, `id shortId shortUrl url title externalId createdAt collection { name } tags { name } utm { source }`), fields{"links": links})
	if list, _ := got.errors(); len(list) != 1 || list[0].Extensions.Reason != "url_invalid" || list[0].Extensions.Field != "links[9999].url" || list[0].Extensions.Issues[0].Index != 9999 {
		t.Errorf("%.300s", got.body)
	}
	same(t, "none made", d.post(h, `{ links { totalCount } }`, nil), `{"data":{"links":{"totalCount":0}}}`)
}

// TestHundredsOfLinks are made, changed, deleted and restored in one call each.
func TestHundredsOfLinks(t *testing.T) {
	t.Parallel()
	eachDoor(t, func(t *testing.T, d *door, owner *hoko.Caller) {
		h := as(t, owner)
		links := newLinks(200, d.collection(h), d.newTag(h, "Spring"))
		var made struct {
			CreateLinks struct {
				Links []struct{ ID, ShortID string }
			}
		}
		d.post(h, `mutation($links: [NewLinkInput!]!) { createLinks(input: {links: $links}) { links { id shortId collection { name } tags { name } } } }`, fields{"links": links}).data(&made)
		changes, ids := make([]fields, len(links)), make([]string, len(links))
		for i, link := range made.CreateLinks.Links {
			if link.ShortID != links[i]["shortId"] {
				t.Fatalf("link %d is %s", i, link.ShortID)
			}
			ids[i], changes[i] = link.ID, fields{"id": link.ID, "title": nil}
		}
		d.post(h, updateLinks, fields{"links": changes}).data(new(any))
		d.post(h, deleteLinks, fields{"ids": ids}).data(new(any))
		same(t, "all gone", d.post(h, `{ links { totalCount } deletedLinks { totalCount } }`, nil), `{"data":{"links":{"totalCount":0},"deletedLinks":{"totalCount":200}}}`)
		d.post(h, restoreLinks, fields{"ids": ids}).data(new(any))
		same(t, "all back", d.post(h, `{ links { totalCount } deletedLinks { totalCount } }`, nil), `{"data":{"links":{"totalCount":200},"deletedLinks":{"totalCount":0}}}`)
	})
}
