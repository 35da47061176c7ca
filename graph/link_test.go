package graph_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/hoko-to/hoko"
)

// collection returns the id of the workspace's first collection.
func (d *door) collection(h header) string {
	d.t.Helper()
	var got struct {
		Collections struct{ Nodes []struct{ ID string } }
	}
	d.post(h, `{ collections(first: 1, orderBy: {direction: ASC}) { nodes { id } } }`, nil).data(&got)
	return got.Collections.Nodes[0].ID
}

// newLink makes a link and returns its id.
func (d *door) newLink(h header, in fields) string {
	d.t.Helper()
	var got struct {
		CreateLink struct{ Link struct{ ID string } }
	}
	d.post(h, `mutation($input: CreateLinkInput!) { createLink(input: $input) { link { id } } }`, fields{"input": in}).data(&got)
	return got.CreateLink.Link.ID
}

const wholeLink = `id url domain shortId shortUrl qrCodeUrl collectionId collection { id name } tagIds title description image
	utm { source medium campaign term content referral } externalId tenantId partnerId expiresAt expiredUrl iosUrl androidUrl geo`

// TestLinkLife makes, changes, reads and deletes a link.
func TestLinkLife(t *testing.T) {
	t.Parallel()
	eachDoor(t, func(t *testing.T, d *door, owner *hoko.Caller) {
		h := as(t, owner)
		collection := d.collection(h)
		var made struct {
			CreateLink struct{ Link map[string]any }
		}
		d.post(h, `mutation($input: CreateLinkInput!) { createLink(input: $input) { link { `+wholeLink+` } } }`, fields{"input": fields{
			"url": "https://example.com/", "collectionId": collection, "shortId": "spring", "title": "Spring", "externalId": "e-1",
			"expiresAt": "2030-01-02T03:04:05.123456+02:00", "utm": fields{"source": "mail", "medium": "a"}, "geo": fields{"DE": "https://example.com/de"},
		}}).data(&made)
		id := made.CreateLink.Link["id"].(string)
		want := map[string]any{
			"id": id, "url": "https://example.com/", "domain": "hoko.test", "shortId": "spring", "shortUrl": "https://hoko.test/spring",
			"qrCodeUrl": "https://hoko.test/spring/qr.svg", "collectionId": collection, "collection": map[string]any{"id": collection, "name": "Links"},
			"tagIds": []any{}, "title": "Spring", "description": nil, "image": nil, "externalId": "e-1", "tenantId": nil, "partnerId": nil,
			"utm":       map[string]any{"source": "mail", "medium": "a", "campaign": nil, "term": nil, "content": nil, "referral": nil},
			"expiresAt": "2030-01-02T01:04:05.123456Z", "expiredUrl": nil, "iosUrl": nil, "androidUrl": nil, "geo": map[string]any{"DE": "https://example.com/de"},
		}
		if diff := cmp.Diff(want, made.CreateLink.Link); diff != "" {
			t.Fatalf("created: %s", diff)
		}

		var changed struct {
			UpdateLink struct{ Link map[string]any }
		}
		d.post(h, `mutation($input: UpdateLinkInput!) { updateLink(input: $input) { link { `+wholeLink+` } } }`, fields{"input": fields{
			"id": id, "url": "https://example.org/", "title": nil, "geo": nil, "expiresAt": nil, "utm": fields{"source": nil, "term": "t"},
		}}).data(&changed)
		want["url"], want["title"], want["geo"], want["expiresAt"] = "https://example.org/", nil, nil, nil
		want["utm"] = map[string]any{"source": nil, "medium": "a", "campaign": nil, "term": "t", "content": nil, "referral": nil}
		if diff := cmp.Diff(want, changed.UpdateLink.Link); diff != "" {
			t.Errorf("what was absent stays, null clears: %s", diff)
		}

		var read struct{ Link map[string]any }
		d.post(h, `query($id: ID!) { link(id: $id) { `+wholeLink+` } }`, fields{"id": strings.ToUpper(id)}).data(&read)
		if diff := cmp.Diff(want, read.Link); diff != "" {
			t.Errorf("read: %s", diff)
		}
		var gone struct{ DeleteLink struct{ DeletedID string } }
		d.post(h, `mutation($input: DeleteLinkInput!) { deleteLink(input: $input) { deletedId } }`, fields{"input": fields{"id": id}}).data(&gone)
		if got := d.post(h, `query($id: ID!) { link(id: $id) { id } }`, fields{"id": id}); gone.DeleteLink.DeletedID != id || got.reason() != "NOT_FOUND not_found" {
			t.Errorf("deleted: %s", got.body)
		}
	})
}

// TestLinkSwitches: a password, a cloak and the archive are set, shown and taken
// away. The password itself is never shown.
func TestLinkSwitches(t *testing.T) {
	t.Parallel()
	eachDoor(t, func(t *testing.T, d *door, owner *hoko.Caller) {
		h := as(t, owner)
		collection := d.collection(h)
		id := d.newLink(h, fields{"url": "https://example.com/", "collectionId": collection, "shortId": "closed", "password": "open sesame", "cloaked": true, "archived": true})
		d.newLink(h, fields{"url": "https://example.com/", "collectionId": collection, "shortId": "open"})
		same(t, "made", d.post(h, `query($id: ID!) { link(id: $id) { hasPassword cloaked archived deletedAt } }`, fields{"id": id}),
			`{"data":{"link":{"hasPassword":true,"cloaked":true,"archived":true,"deletedAt":null}}}`)
		for filter, want := range map[string]string{`{}`: "2", `{archived: true}`: "1", `{archived: false}`: "1", `{archived: null}`: "2", `{expired: false}`: "2", `{expired: true}`: "0"} {
			same(t, filter, d.post(h, `{ links(filter: `+filter+`) { totalCount } }`, nil), `{"data":{"links":{"totalCount":`+want+`}}}`)
		}
		const change = `mutation($in: UpdateLinkInput!) { updateLink(input: $in) { link { hasPassword cloaked archived archivedAt } } }`
		kept := d.post(h, change, fields{"in": fields{"id": id, "title": "x"}})
		if !containsAll(kept.body, `"hasPassword":true,"cloaked":true,"archived":true,"archivedAt":"20`) {
			t.Errorf("what was absent stays: %s", kept.body)
		}
		same(t, "taken away", d.post(h, change, fields{"in": fields{"id": id, "password": nil, "cloaked": nil, "archived": false}}),
			`{"data":{"updateLink":{"link":{"hasPassword":false,"cloaked":false,"archived":false,"archivedAt":null}}}}`)
		got := d.post(h, change, fields{"in": fields{"id": id, "password": "abc"}})
		if list, _ := got.errors(); len(list) != 1 || list[0].Extensions.Reason != "too_short" || list[0].Extensions.Field != "password" {
			t.Errorf("a short password: %s", got.body)
		}
	})
}

// TestBin: a deleted link waits there and comes back as it was.
func TestBin(t *testing.T) {
	t.Parallel()
	eachDoor(t, func(t *testing.T, d *door, owner *hoko.Caller) {
		h := as(t, owner)
		tag := d.newTag(h, "Spring")
		id := d.newLink(h, fields{"url": "https://example.com/", "collectionId": d.collection(h), "shortId": "spring", "tagIds": []string{tag}})
		const bin = `{ deletedLinks { totalCount nodes { shortId deletedAt tags { name } } } }`
		same(t, "before", d.post(h, bin, nil), `{"data":{"deletedLinks":{"totalCount":0,"nodes":[]}}}`)
		d.post(h, `mutation($id: ID!) { deleteLink(input: {id: $id}) { deletedId } }`, fields{"id": id}).data(new(any))
		if got := d.post(h, bin, nil); !containsAll(got.body, `"totalCount":1,"nodes":[{"shortId":"spring","deletedAt":"20`, `"tags":[{"name":"Spring"}]`) {
			t.Errorf("in the bin: %s", got.body)
		}
		same(t, "restored", d.post(h, `mutation($id: ID!) { restoreLink(input: {id: $id}) { link { id shortId deletedAt tags { name } } } }`, fields{"id": id}),
			`{"data":{"restoreLink":{"link":{"id":"`+id+`","shortId":"spring","deletedAt":null,"tags":[{"name":"Spring"}]}}}}`)
		same(t, "after", d.post(h, bin, nil), `{"data":{"deletedLinks":{"totalCount":0,"nodes":[]}}}`)
		if got := d.post(h, `mutation($id: ID!) { restoreLink(input: {id: $id}) { link { id } } }`, fields{"id": id}); got.reason() != "NOT_FOUND not_found" {
			t.Errorf("what was not deleted: %s", got.body)
		}
	})
}

// TestDuplicateLink: the copy does the same under a short URL of its own, and a
// retry answers the same copy.
func TestDuplicateLink(t *testing.T) {
	t.Parallel()
	eachDoor(t, func(t *testing.T, d *door, owner *hoko.Caller) {
		h := as(t, owner)
		id := d.newLink(h, fields{"url": "https://example.com/", "collectionId": d.collection(h), "shortId": "spring", "externalId": "e-1", "title": "Spring", "password": "open sesame"})
		const document = `mutation($in: DuplicateLinkInput!) { duplicateLink(input: $in) { link { shortId url title externalId hasPassword } } }`
		same(t, "named", d.post(h, document, fields{"in": fields{"id": id, "shortId": "summer"}}),
			`{"data":{"duplicateLink":{"link":{"shortId":"summer","url":"https://example.com/","title":"Spring","externalId":null,"hasPassword":true}}}}`)
		first := d.post(h, document, fields{"in": fields{"id": id, "idempotencyKey": "once"}})
		same(t, "retried", d.post(h, document, fields{"in": fields{"id": id, "idempotencyKey": "once"}}), string(first.body))
		if got := d.post(h, document, fields{"in": fields{"id": id, "shortId": "spring"}}); got.reason() != "BAD_USER_INPUT short_id_taken" {
			t.Errorf("a taken short id: %s", got.body)
		}
		same(t, "in all", d.post(h, `{ links { totalCount } }`, nil), `{"data":{"links":{"totalCount":3}}}`)
	})
}

// TestFaultsNameTheirField: each of an input, as a form needs them.
func TestFaultsNameTheirField(t *testing.T) {
	t.Parallel()
	eachDoor(t, func(t *testing.T, d *door, owner *hoko.Caller) {
		h := as(t, owner)
		got := d.post(h, `mutation($input: CreateLinkInput!) { createLink(input: $input) { link { id } } }`, fields{"input": fields{
			"url": "nowhere", "collectionId": newID(), "title": strings.Repeat("x", 256), "utm": fields{"term": strings.Repeat("x", 256)},
		}})
		list, _ := got.errors()
		var faults []string
		for _, issue := range list[0].Extensions.Issues {
			faults = append(faults, issue.Field+" "+issue.Code)
			if issue.Message == "" {
				t.Errorf("no message for %s", issue.Field)
			}
		}
		slices.Sort(faults)
		want := []string{"collectionId id_unknown", "title too_long", "url url_invalid", "utm.term too_long"}
		if diff := cmp.Diff(want, faults); diff != "" || got.status != 200 || list[0].Extensions.Code != "BAD_USER_INPUT" || list[0].Extensions.Field != "url" {
			t.Errorf("%s %s", got.body, diff)
		}
		link := d.newLink(h, fields{"url": "https://example.com/", "collectionId": d.collection(h)})
		for field, reason := range map[string]string{"url": "required", "collectionId": "required", "shortId": "required"} {
			got := d.post(h, `mutation($input: UpdateLinkInput!) { updateLink(input: $input) { link { id } } }`, fields{"input": fields{"id": link, field: nil}})
			if list, _ := got.errors(); len(list) != 1 || list[0].Extensions.Reason != reason || list[0].Extensions.Field != field {
				t.Errorf("%s cleared: %s", field, got.body)
			}
		}
	})
}

// TestRetriesAnswerTheSame: by their idempotency key.
func TestRetriesAnswerTheSame(t *testing.T) {
	t.Parallel()
	eachDoor(t, func(t *testing.T, d *door, owner *hoko.Caller) {
		h := as(t, owner)
		in := fields{"url": "https://example.com/", "collectionId": d.collection(h), "idempotencyKey": "once"}
		if first, second := d.newLink(h, in), d.newLink(h, in); first != second {
			t.Errorf("%s, then %s", first, second)
		}
		in["url"] = "https://example.org/"
		got := d.post(h, `mutation($input: CreateLinkInput!) { createLink(input: $input) { link { id } } }`, fields{"input": in})
		if got.reason() != "CONFLICT idempotency_key_reused" {
			t.Errorf("reused: %s", got.body)
		}
	})
}

type linkPage struct {
	Links struct {
		Nodes []struct{ ShortID string }
		Edges []struct {
			Cursor string
			Node   struct{ ShortID string }
		}
		PageInfo struct {
			HasNextPage, HasPreviousPage bool
			StartCursor, EndCursor       *string
		}
		TotalCount int
	}
}

// TestPagesFollowEachOther: in every order, every link comes once.
func TestPagesFollowEachOther(t *testing.T) {
	t.Parallel()
	eachDoor(t, func(t *testing.T, d *door, owner *hoko.Caller) {
		h := as(t, owner)
		collection := d.collection(h)
		var all []string
		for i := range 7 {
			name := fmt.Sprintf("%c-link", "bDaCeGf"[i])
			d.newLink(h, fields{"url": "https://example.com/", "collectionId": collection, "shortId": name})
			all = append(all, name)
		}
		for _, order := range []string{"CREATED_AT", "UPDATED_AT", "SHORT_ID"} {
			var down, up []string
			for _, direction := range []string{"DESC", "ASC"} {
				names := d.readAll(t, h, order, direction)
				if direction == "ASC" {
					up = names
				} else {
					down = names
				}
			}
			slices.Reverse(down)
			if diff := cmp.Diff(down, up); diff != "" {
				t.Errorf("by %s up and down differ: %s", order, diff)
			}
			if order != "SHORT_ID" && !slices.Equal(up, all) {
				t.Errorf("by %s: %v, want %v", order, up, all)
			}
			slices.Sort(up)
			if want := slices.Sorted(slices.Values(all)); !slices.Equal(up, want) {
				t.Errorf("by %s: %v, want each of %v once", order, up, want)
			}
		}
	})
}

// readAll reads all links, three at a time.
func (d *door) readAll(t *testing.T, h header, order, direction string) (names []string) {
	t.Helper()
	const document = `query($after: String, $order: LinkOrder) { links(first: 3, after: $after, orderBy: $order) {
		nodes { shortId } edges { cursor node { shortId } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } }`
	var after *string
	for range 4 {
		var page linkPage
		d.post(h, document, fields{"after": after, "order": fields{"field": order, "direction": direction}}).data(&page)
		got := page.Links
		for i, edge := range got.Edges {
			names = append(names, edge.Node.ShortID)
			if got.Nodes[i].ShortID != edge.Node.ShortID {
				t.Errorf("nodes and edges differ: %v", got)
			}
		}
		if got.TotalCount != 7 || got.PageInfo.HasPreviousPage != (after != nil) || *got.PageInfo.StartCursor != got.Edges[0].Cursor || *got.PageInfo.EndCursor != got.Edges[len(got.Edges)-1].Cursor {
			t.Errorf("page: %+v", got)
		}
		after = got.PageInfo.EndCursor
		if !got.PageInfo.HasNextPage {
			return names
		}
	}
	t.Errorf("the list by %s never ends", order)
	return names
}

// TestCursorsBelongToTheirOrder: one of another order is refused.
func TestCursorsBelongToTheirOrder(t *testing.T) {
	t.Parallel()
	d := sqliteDoor(t)
	h := as(t, d.setUp())
	d.newLink(h, fields{"url": "https://example.com/", "collectionId": d.collection(h)})
	var page linkPage
	d.post(h, `{ links(orderBy: {field: SHORT_ID}) { pageInfo { endCursor } } }`, nil).data(&page)
	got := d.post(h, `query($after: String) { links(after: $after) { totalCount } }`, fields{"after": page.Links.PageInfo.EndCursor})
	if list, _ := got.errors(); len(list) != 1 || list[0].Extensions.Reason != "cursor_invalid" || list[0].Extensions.Field != "after" {
		t.Errorf("%s", got.body)
	}
	empty := d.post(h, `{ links(filter: {search: "no such link"}) { nodes { id } edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } }`, nil)
	want := `{"data":{"links":{"nodes":[],"edges":[],"pageInfo":{"hasNextPage":false,"hasPreviousPage":false,"startCursor":null,"endCursor":null},"totalCount":0}}}`
	if string(empty.body) != want {
		t.Errorf("%s, want %s", empty.body, want)
	}
}

// TestFiltersNarrow: each condition of its own, and together.
func TestFiltersNarrow(t *testing.T) {
	t.Parallel()
	eachDoor(t, func(t *testing.T, d *door, owner *hoko.Caller) {
		h := as(t, owner)
		collection := d.collection(h)
		id := d.newLink(h, fields{"url": "https://example.com/a", "collectionId": collection, "externalId": "e", "tenantId": "t", "title": "Ünder the Sun"})
		d.newLink(h, fields{"url": "https://example.com/b", "collectionId": collection})
		for filter, want := range map[string]int{
			`{}`: 2, `{id: "` + id + `"}`: 1, `{id: "` + newID() + `"}`: 0, `{externalId: "e"}`: 1, `{tenantId: "t"}`: 1, `{tenantId: "x"}`: 0,
			`{search: "üNDER"}`: 1, `{search: "example"}`: 2, `{search: "%"}`: 0, `{collectionId: "` + strings.ToUpper(collection) + `"}`: 2,
			`{collectionId: "` + newID() + `"}`: 0, `{partnerId: "` + newID() + `"}`: 0, `{tagId: "` + newID() + `"}`: 0,
			`{externalId: "e", search: "/b"}`: 0, `{id: null, search: null}`: 2,
		} {
			got := d.post(h, `{ links(filter: `+filter+`) { totalCount nodes { id } } }`, nil)
			var page struct {
				Links struct {
					TotalCount int
					Nodes      []json.RawMessage
				}
			}
			got.data(&page)
			if page.Links.TotalCount != want || len(page.Links.Nodes) != want {
				t.Errorf("%s finds %s, want %d", filter, got.body, want)
			}
		}
	})
}
