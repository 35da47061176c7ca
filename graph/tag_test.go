package graph_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/hoko-to/hoko"
)

// newTag makes a tag and returns its id.
func (d *door) newTag(h header, name string) string {
	d.t.Helper()
	var got struct {
		CreateTag struct{ Tag struct{ ID string } }
	}
	d.post(h, `mutation($name: String!) { createTag(input: {name: $name}) { tag { id } } }`, fields{"name": name}).data(&got)
	return got.CreateTag.Tag.ID
}

// same compares a reply with what was expected of it.
func same(t *testing.T, name string, got reply, want string) {
	t.Helper()
	if diff := cmp.Diff(want, string(got.body)); diff != "" {
		t.Errorf("%s: %s", name, diff)
	}
}

// TestTagLife makes, changes, reads and deletes a tag. Links lose it.
func TestTagLife(t *testing.T) {
	t.Parallel()
	eachDoor(t, func(t *testing.T, d *door, owner *hoko.Caller) {
		h := as(t, owner)
		id := d.newTag(h, "Spring")
		link := d.newLink(h, fields{"url": "https://example.com/", "collectionId": d.collection(h), "shortId": "spring", "tagIds": []string{id}})
		same(t, "read", d.post(h, `query($id: ID!) { tag(id: $id) { name color links { totalCount nodes { shortId tags { name } } } } }`, fields{"id": id}),
			`{"data":{"tag":{"name":"Spring","color":"SLATE","links":{"totalCount":1,"nodes":[{"shortId":"spring","tags":[{"name":"Spring"}]}]}}}}`)
		same(t, "changed", d.post(h, `mutation($id: ID!) {
			a: updateTag(input: {id: $id, color: FUCHSIA}) { tag { name color } }
			b: updateTag(input: {id: $id, name: "Summer", color: null}) { tag { name color } }
		}`, fields{"id": id}), `{"data":{"a":{"tag":{"name":"Spring","color":"FUCHSIA"}},"b":{"tag":{"name":"Summer","color":"SLATE"}}}}`)
		same(t, "deleted", d.post(h, `mutation($id: ID!) { deleteTag(input: {id: $id}) { deletedId } }`, fields{"id": id}), `{"data":{"deleteTag":{"deletedId":"`+id+`"}}}`)
		same(t, "the link", d.post(h, `query($id: ID!) { link(id: $id) { tagIds tags { id } } }`, fields{"id": link}), `{"data":{"link":{"tagIds":[],"tags":[]}}}`)
		if got := d.post(h, `query($id: ID!) { tag(id: $id) { id } }`, fields{"id": id}); got.reason() != "NOT_FOUND not_found" {
			t.Errorf("after the deletion: %s", got.body)
		}
	})
}

// TestTagsAreListed: in both orders, page by page, and by what is searched for.
func TestTagsAreListed(t *testing.T) {
	t.Parallel()
	eachDoor(t, func(t *testing.T, d *door, owner *hoko.Caller) {
		h := as(t, owner)
		for _, name := range []string{"beta", "Alpha", "gamma", "Delta", "epsilon"} {
			d.newTag(h, name)
		}
		for order, want := range map[string]string{
			`{}`:                               "epsilon Delta gamma Alpha beta",
			`{direction: ASC}`:                 "beta Alpha gamma Delta epsilon",
			`{field: NAME, direction: ASC}`:    "Alpha beta Delta epsilon gamma",
			`{field: NAME}`:                    "gamma epsilon Delta beta Alpha",
			`{field: CREATED_AT}`:              "epsilon Delta gamma Alpha beta",
			`{field: NAME, direction: DESC}`:   "gamma epsilon Delta beta Alpha",
			`{direction: ASC, field: null}`:    "",
			`{field: CREATED_AT, unknown: 1}`:  "",
			`{field: UPDATED_AT}`:              "",
			`{field: name}`:                    "",
			`{field: "NAME"}`:                  "",
			`{field: NAME, direction: "DESC"}`: "",
		} {
			if got := strings.Join(d.names(h, "tags", order), " "); got != want {
				t.Errorf("by %s: %q, want %q", order, got, want)
			}
		}
		same(t, "found", d.post(h, `{ tags(filter: {search: "LT"}) { totalCount nodes { name } } }`, nil), `{"data":{"tags":{"totalCount":1,"nodes":[{"name":"Delta"}]}}}`)
	})
}

// names reads the names of a whole list, two at a time; nothing if the list is
// refused.
func (d *door) names(h header, list, order string) (names []string) {
	d.t.Helper()
	var after *string
	for range 10 {
		var page map[string]struct {
			Nodes    []struct{ Name string }
			PageInfo struct {
				HasNextPage bool
				EndCursor   *string
			}
		}
		got := d.post(h, `query($after: String) { `+list+`(first: 2, after: $after, orderBy: `+order+`) { nodes { name } pageInfo { hasNextPage endCursor } } }`, fields{"after": after})
		if got.reason() == "BAD_USER_INPUT document_invalid" {
			return nil
		}
		got.data(&page)
		for _, node := range page[list].Nodes {
			names = append(names, node.Name)
		}
		if after = page[list].PageInfo.EndCursor; !page[list].PageInfo.HasNextPage {
			return names
		}
	}
	d.t.Errorf("the list of %s by %s never ends", list, order)
	return names
}

// TestTagColorsAreThoseOfTheVocabulary: the enum and the Go list agree, in order.
func TestTagColorsAreThoseOfTheVocabulary(t *testing.T) {
	t.Parallel()
	var got []hoko.TagColor
	for _, value := range schema().Types["TagColor"].EnumValues {
		got = append(got, hoko.TagColor(strings.ToLower(value.Name)))
	}
	if diff := cmp.Diff(hoko.TagColors(), got); diff != "" {
		t.Error(diff)
	}
	d := sqliteDoor(t)
	h := as(t, d.setUp())
	for _, color := range hoko.TagColors() {
		name := strings.ToUpper(string(color))
		got := d.post(h, `mutation($color: TagColor) { createTag(input: {name: "x", color: $color}) { tag { color } } }`, fields{"color": name})
		same(t, name, got, `{"data":{"createTag":{"tag":{"color":"`+name+`"}}}}`)
	}
	for _, document := range []string{
		`mutation { createTag(input: {name: "x", color: slate}) { tag { id } } }`,
		`mutation { createTag(input: {name: "x", color: "SLATE"}) { tag { id } } }`,
		`mutation { createTag(input: {name: "x", color: BLACK}) { tag { id } } }`,
	} {
		if got := d.post(h, document, nil); got.reason() != "BAD_USER_INPUT document_invalid" {
			t.Errorf("%s: %s", document, got.body)
		}
	}
	if got := d.post(h, `mutation($color: TagColor) { createTag(input: {name: "x", color: $color}) { tag { id } } }`, fields{"color": "slate"}); got.reason() != "BAD_USER_INPUT choice_invalid" {
		t.Errorf("a color in lower case: %s", got.body)
	}
}
