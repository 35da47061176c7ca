package graph_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/hoko-to/hoko"
)

// TestCollectionLife makes, changes, reads and deletes a collection. Its links
// outlive it.
func TestCollectionLife(t *testing.T) {
	t.Parallel()
	eachDoor(t, func(t *testing.T, d *door, owner *hoko.Caller) {
		h := as(t, owner)
		var made struct {
			CreateCollection struct {
				Collection struct {
					ID, Name, CreatedAt, UpdatedAt string
					Description                    *string
				}
			}
		}
		d.post(h, `mutation { createCollection(input: {name: "Campaigns", description: "All of them"}) { collection { id name description createdAt updatedAt } } }`, nil).data(&made)
		c := made.CreateCollection.Collection
		if c.Name != "Campaigns" || c.Description == nil || c.CreatedAt == "" || c.CreatedAt != c.UpdatedAt {
			t.Errorf("created: %+v", c)
		}
		link := d.newLink(h, fields{"url": "https://example.com/", "collectionId": c.ID, "shortId": "stays"})
		got := d.post(h, `mutation($id: ID!) {
			updateCollection(input: {id: $id, description: null}) { collection { name description links { totalCount nodes { shortId } } } }
			deleteCollection(input: {id: $id}) { deletedId }
		}`, fields{"id": c.ID})
		want := `{"data":{"updateCollection":{"collection":{"name":"Campaigns","description":null,"links":{"totalCount":1,"nodes":[{"shortId":"stays"}]}}},"deleteCollection":{"deletedId":"` + c.ID + `"}}}`
		if diff := cmp.Diff(want, string(got.body)); diff != "" {
			t.Error(diff)
		}
		got = d.post(h, `query($link: ID!, $id: ID!) { link(id: $link) { shortId collection { id } } collection(id: $id) { id } }`, fields{"link": link, "id": c.ID})
		if list, _ := got.errors(); len(list) != 1 || got.reason() != "NOT_FOUND not_found" || !containsAll(got.body, `"link":{"shortId":"stays","collection":null}`, `"collection":null`) {
			t.Errorf("after the deletion: %s", got.body)
		}
	})
}

// TestMutationsSeeWhatTheyDid: the second field of a document is answered with
// what the first one made true.
func TestMutationsSeeWhatTheyDid(t *testing.T) {
	t.Parallel()
	d := sqliteDoor(t)
	h := as(t, d.setUp())
	id := d.collection(h)
	link := d.newLink(h, fields{"url": "https://example.com/", "collectionId": id})
	got := d.post(h, `mutation($id: ID!, $link: ID!) {
		a: updateLink(input: {id: $link, title: "a"}) { link { collection { name } } }
		b: updateCollection(input: {id: $id, name: "Renamed"}) { collection { name } }
		c: updateLink(input: {id: $link, title: "c"}) { link { collection { name } } }
	}`, fields{"id": id, "link": link})
	want := `{"data":{"a":{"link":{"collection":{"name":"Links"}}},"b":{"collection":{"name":"Renamed"}},"c":{"link":{"collection":{"name":"Renamed"}}}}}`
	if diff := cmp.Diff(want, string(got.body)); diff != "" {
		t.Error(diff)
	}
}
