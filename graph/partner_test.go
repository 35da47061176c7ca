package graph_test

import (
	"strings"
	"testing"

	"github.com/hoko-to/hoko"
)

// newPartner makes a partner and returns its id.
func (d *door) newPartner(h header, name string) string {
	d.t.Helper()
	var got struct {
		CreatePartner struct{ Partner struct{ ID string } }
	}
	d.post(h, `mutation($name: String!) { createPartner(input: {name: $name, email: "p@example.com"}) { partner { id } } }`, fields{"name": name}).data(&got)
	return got.CreatePartner.Partner.ID
}

// TestPartnerLife makes, changes, reads and deletes a partner. The links stay
// without it, and what it was credited with stays with it.
func TestPartnerLife(t *testing.T) {
	t.Parallel()
	eachDoor(t, func(t *testing.T, d *door, owner *hoko.Caller) {
		h := as(t, owner)
		id := d.newPartner(h, "Ada")
		link := d.newLink(h, fields{"url": "https://example.com/", "collectionId": d.collection(h), "shortId": "ada", "partnerId": id})
		click := d.newClick(h, link)
		d.track(h, click, "c-1")
		same(t, "read", d.post(h, `query($id: ID!) { partner(id: $id) { name email phone
			links { totalCount nodes { shortId partner { name } } } clicks { totalCount nodes { id partner { name } } }
			leads { totalCount nodes { eventName partner { name } } } sales { totalCount nodes { amount partner { name } } } } }`, fields{"id": id}),
			`{"data":{"partner":{"name":"Ada","email":"p@example.com","phone":null,`+
				`"links":{"totalCount":1,"nodes":[{"shortId":"ada","partner":{"name":"Ada"}}]},`+
				`"clicks":{"totalCount":1,"nodes":[{"id":"`+click+`","partner":{"name":"Ada"}}]},`+
				`"leads":{"totalCount":1,"nodes":[{"eventName":"Sign up","partner":{"name":"Ada"}}]},`+
				`"sales":{"totalCount":1,"nodes":[{"amount":1999,"partner":{"name":"Ada"}}]}}}}`)
		same(t, "changed", d.post(h, `mutation($id: ID!) { updatePartner(input: {id: $id, email: null, phone: "+49 30 1"}) { partner { name email phone } } }`, fields{"id": id}),
			`{"data":{"updatePartner":{"partner":{"name":"Ada","email":null,"phone":"+49 30 1"}}}}`)
		same(t, "deleted", d.post(h, `mutation($id: ID!) { deletePartner(input: {id: $id}) { deletedId } }`, fields{"id": id}), `{"data":{"deletePartner":{"deletedId":"`+id+`"}}}`)
		same(t, "after it", d.post(h, `query($link: ID!, $id: ID!) { link(id: $link) { partnerId partner { id } } sales(filter: {partnerId: $id}) { nodes { partnerId partner { id } } } }`, fields{"link": link, "id": id}),
			`{"data":{"link":{"partnerId":null,"partner":null},"sales":{"nodes":[{"partnerId":"`+id+`","partner":null}]}}}`)
	})
}

// TestPartnersAreListed: in both orders, page by page, and by what is searched
// for.
func TestPartnersAreListed(t *testing.T) {
	t.Parallel()
	eachDoor(t, func(t *testing.T, d *door, owner *hoko.Caller) {
		h := as(t, owner)
		for _, name := range []string{"beta", "Alpha", "gamma"} {
			d.newPartner(h, name)
		}
		for order, want := range map[string]string{
			`{}`: "gamma Alpha beta", `{direction: ASC}`: "beta Alpha gamma",
			`{field: NAME, direction: ASC}`: "Alpha beta gamma", `{field: NAME}`: "gamma beta Alpha",
		} {
			if got := strings.Join(d.names(h, "partners", order), " "); got != want {
				t.Errorf("by %s: %q, want %q", order, got, want)
			}
		}
		same(t, "found", d.post(h, `{ partners(filter: {search: "PHA"}) { totalCount nodes { name } } }`, nil), `{"data":{"partners":{"totalCount":1,"nodes":[{"name":"Alpha"}]}}}`)
	})
}
