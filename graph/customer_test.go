package graph_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/hoko-to/hoko"
)

// TestCustomerLife changes, reads and deletes a customer. What the customer did
// stays.
func TestCustomerLife(t *testing.T) {
	t.Parallel()
	eachDoor(t, func(t *testing.T, d *door, owner *hoko.Caller) {
		h := as(t, owner)
		_, click := d.linkAndClick(h)
		id, _, sale := d.track(h, click, "c-1")
		same(t, "changed", d.post(h, `mutation($id: ID!) { updateCustomer(input: {id: $id, externalId: "c-2", email: "g@example.com", phone: "1", avatar: "https://example.com/g.png"}) {
			customer { id externalId name email phone avatar } } }`, fields{"id": id}),
			`{"data":{"updateCustomer":{"customer":{"id":"`+id+`","externalId":"c-2","name":"Grace","email":"g@example.com","phone":"1","avatar":"https://example.com/g.png"}}}}`)
		same(t, "cleared", d.post(h, `mutation($id: ID!) { updateCustomer(input: {id: $id, phone: null, avatar: null}) { customer { email phone avatar leads { totalCount } sales { nodes { id } } } } }`, fields{"id": id}),
			`{"data":{"updateCustomer":{"customer":{"email":"g@example.com","phone":null,"avatar":null,"leads":{"totalCount":1},"sales":{"nodes":[{"id":"`+sale+`"}]}}}}}`)
		for filter, want := range map[string]string{`{}`: "1", `{externalId: "c-2"}`: "1", `{externalId: "c-1"}`: "0", `{search: "GRA"}`: "1", `{search: "nobody", externalId: "c-2"}`: "0"} {
			same(t, filter, d.post(h, `{ customers(filter: `+filter+`) { totalCount } }`, nil), `{"data":{"customers":{"totalCount":`+want+`}}}`)
		}
		if got := d.post(h, `mutation($id: ID!) { updateCustomer(input: {id: $id, name: null}) { customer { id } } }`, fields{"id": id}); got.reason() != "BAD_USER_INPUT required" {
			t.Errorf("without a name: %s", got.body)
		}
		same(t, "deleted", d.post(h, `mutation($id: ID!) { deleteCustomer(input: {id: $id}) { deletedId } }`, fields{"id": id}), `{"data":{"deleteCustomer":{"deletedId":"`+id+`"}}}`)
		same(t, "the sale", d.post(h, `query($id: ID!) { sale(id: $id) { customerId customer { id } } customers { totalCount } }`, fields{"id": sale}),
			`{"data":{"sale":{"customerId":"`+id+`","customer":null},"customers":{"totalCount":0}}}`)
	})
}

// TestCustomersAreListed: in both orders, page by page.
func TestCustomersAreListed(t *testing.T) {
	t.Parallel()
	eachDoor(t, func(t *testing.T, d *door, owner *hoko.Caller) {
		h := as(t, owner)
		_, click := d.linkAndClick(h)
		for _, name := range []string{"beta", "Alpha", "gamma"} {
			d.post(h, `mutation($name: String!, $click: ID!) { trackSale(input: {customerExternalId: $name, customerName: $name, clickId: $click, amount: 1}) { sale { id } } }`, fields{"name": name, "click": click}).data(new(any))
		}
		for order, want := range map[string]string{
			`{}`: "gamma Alpha beta", `{direction: ASC}`: "beta Alpha gamma",
			`{field: NAME, direction: ASC}`: "Alpha beta gamma", `{field: NAME}`: "gamma beta Alpha",
		} {
			if got := strings.Join(d.names(h, "customers", order), " "); got != want {
				t.Errorf("by %s: %q, want %q", order, got, want)
			}
		}
	})
}

const timelineOf = `query($id: ID!, $after: String, $direction: OrderDirection!) { customer(id: $id) { timeline(first: 2, after: $after, orderBy: {direction: $direction}) {
	totalCount nodes { __typename } pageInfo { hasNextPage endCursor }
	edges { node { ... on Click { id link { shortId } } ... on Lead { id eventName } ... on Sale { id amount lead { eventName } } } } } } }`

// TestTimeline tells clicks, leads and sales of one customer in order, both ways.
func TestTimeline(t *testing.T) {
	t.Parallel()
	eachDoor(t, func(t *testing.T, d *door, owner *hoko.Caller) {
		h := as(t, owner)
		link, click := d.linkAndClick(h)
		id, lead, sale := d.track(h, click, "c-1")
		d.track(h, d.newClick(h, link), "c-2")
		want := []string{"Click " + click, "Lead " + lead, "Sale " + sale}
		for direction, want := range map[string][]string{"ASC": want, "DESC": {want[2], want[1], want[0]}} {
			if diff := cmp.Diff(want, d.timeline(h, id, direction)); diff != "" {
				t.Errorf("%s: %s", direction, diff)
			}
		}
	})
}

// timeline reads a whole timeline, two entries at a time.
func (d *door) timeline(h header, id, direction string) (entries []string) {
	d.t.Helper()
	var after *string
	for range 5 {
		var got struct {
			Customer struct {
				Timeline struct {
					TotalCount int
					Nodes      []struct {
						Typename string `json:"__typename"`
					}
					Edges    []struct{ Node struct{ ID string } }
					PageInfo struct {
						HasNextPage bool
						EndCursor   *string
					}
				}
			}
		}
		d.post(h, timelineOf, fields{"id": id, "after": after, "direction": direction}).data(&got)
		page := got.Customer.Timeline
		for i, edge := range page.Edges {
			entries = append(entries, page.Nodes[i].Typename+" "+edge.Node.ID)
		}
		if after = page.PageInfo.EndCursor; !page.PageInfo.HasNextPage {
			if page.TotalCount != len(entries) {
				d.t.Errorf("%d entries of %d", len(entries), page.TotalCount)
			}
			return entries
		}
	}
	d.t.Error("the timeline never ends")
	return entries
}

// TestLifetimeValue is what was paid less what was paid back, by currency.
func TestLifetimeValue(t *testing.T) {
	t.Parallel()
	eachDoor(t, func(t *testing.T, d *door, owner *hoko.Caller) {
		h := as(t, owner)
		_, click := d.linkAndClick(h)
		id, _, sale := d.track(h, click, "c-1")
		d.post(h, `mutation($sale: ID!, $click: ID!) {
			refundSale(input: {saleId: $sale, amount: 999}) { refund { id } }
			a: trackSale(input: {customerExternalId: "c-1", customerName: "Grace", amount: 500, currency: "jpy"}) { sale { id } }
			b: trackSale(input: {customerExternalId: "c-1", customerName: "Grace", amount: 34}) { sale { id } }
			trackLead(input: {customerExternalId: "c-2", customerName: "Ada", clickId: $click, eventName: "Sign up"}) { lead { id } }
		}`, fields{"sale": sale, "click": click}).data(new(any))
		same(t, "one", d.post(h, `query($id: ID!) { customer(id: $id) { lifetimeValue { amount currency } } }`, fields{"id": id}),
			`{"data":{"customer":{"lifetimeValue":[{"amount":500,"currency":"jpy"},{"amount":1034,"currency":"usd"}]}}}`)
		same(t, "all", d.post(h, `{ customers(orderBy: {direction: ASC}) { nodes { externalId lifetimeValue { amount } } } }`, nil),
			`{"data":{"customers":{"nodes":[{"externalId":"c-1","lifetimeValue":[{"amount":500},{"amount":1034}]},{"externalId":"c-2","lifetimeValue":[]}]}}}`)
		reader := as(t, keyWith(owner, hoko.ScopeCustomersRead))
		got := d.post(reader, `{ customers(first: 1) { nodes { externalId lifetimeValue { amount } timeline { totalCount } } } }`, nil)
		if list, _ := got.errors(); len(list) != 2 || !containsAll(got.body, `{"externalId":"c-2","lifetimeValue":null,"timeline":null}`) {
			t.Errorf("without analyticsRead: %s", got.body)
		}
	})
}
