package graph_test

import (
	"maps"
	"strings"
	"testing"
	"time"

	"github.com/hoko-to/hoko"
)

// newClick stores a click of the link and returns its id.
func (d *door) newClick(h header, link string) string {
	d.t.Helper()
	var got struct {
		Link struct {
			CollectionID string
			PartnerID    *string
		}
		Viewer struct {
			Memberships []struct{ Workspace struct{ ID string } }
		}
	}
	d.post(h, `query($id: ID!) { link(id: $id) { collectionId partnerId } viewer { memberships { workspace { id } } } }`, fields{"id": link}).data(&got)
	click := &hoko.Click{
		ID: newID(), WorkspaceID: got.Viewer.Memberships[0].Workspace.ID, LinkID: link, CollectionID: got.Link.CollectionID, PartnerID: got.Link.PartnerID,
		CreatedAt: time.Now(), Device: "desktop", URL: "https://example.com/", Trigger: hoko.TriggerLink, Visitor: []byte("v"),
	}
	if _, err := d.store.InsertClicks(d.t.Context(), []*hoko.Click{click}); err != nil {
		d.t.Fatal(err)
	}
	return click.ID
}

// track records a lead and a sale that came from a click, and returns the ids of
// customer, lead and sale.
func (d *door) track(h header, click, customer string) (customerID, leadID, saleID string) {
	d.t.Helper()
	var got struct {
		TrackLead struct {
			Lead     struct{ ID string }
			Customer struct{ ID string }
		}
		TrackSale struct{ Sale struct{ ID string } }
	}
	d.post(h, `mutation($click: ID!, $customer: String!) {
		trackLead(input: {clickId: $click, eventName: "Sign up", customerExternalId: $customer, customerName: "Grace"}) { lead { id } customer { id } }
		trackSale(input: {customerExternalId: $customer, customerName: "Grace", amount: 1999}) { sale { id } }
	}`, fields{"click": click, "customer": customer}).data(&got)
	return got.TrackLead.Customer.ID, got.TrackLead.Lead.ID, got.TrackSale.Sale.ID
}

// linkAndClick makes a link and a click of it.
func (d *door) linkAndClick(h header) (link, click string) {
	d.t.Helper()
	link = d.newLink(h, fields{"url": "https://example.com/", "collectionId": d.collection(h), "shortId": "spring"})
	return link, d.newClick(h, link)
}

// TestTrackLead records a lead and reads it from everywhere it is.
func TestTrackLead(t *testing.T) {
	t.Parallel()
	eachDoor(t, func(t *testing.T, d *door, owner *hoko.Caller) {
		h := as(t, owner)
		link, click := d.linkAndClick(h)
		var made struct {
			TrackLead struct{ Lead struct{ ID string } }
		}
		got := d.post(h, `mutation($in: TrackLeadInput!) { trackLead(input: $in) { lead { id } } }`, fields{"in": fields{
			"clickId": strings.ToUpper(click), "eventName": "Sign up", "customerExternalId": "c-1", "customerName": "Grace", "customerEmail": "g@example.com",
			"metadata": fields{"plan": "<pro>", "seats": 3},
		}})
		got.data(&made)
		id := made.TrackLead.Lead.ID
		same(t, "read", d.post(h, `query($id: ID!) { lead(id: $id) { id eventName metadata clickId linkId partnerId partner { id }
			customer { externalId name email avatar } click { device link { shortId } } link { shortId } collection { name } } }`, fields{"id": id}),
			`{"data":{"lead":{"id":"`+id+`","eventName":"Sign up","metadata":{"plan":"<pro>","seats":3},"clickId":"`+click+`","linkId":"`+link+`","partnerId":null,"partner":null,`+
				`"customer":{"externalId":"c-1","name":"Grace","email":"g@example.com","avatar":null},"click":{"device":"desktop","link":{"shortId":"spring"}},`+
				`"link":{"shortId":"spring"},"collection":{"name":"Links"}}}}`)
		same(t, "of the latest lead", d.post(h, `mutation { trackLead(input: {clickId: "", eventName: "Trial", customerExternalId: "c-1", customerName: "Grace", customerEmail: null}) {
			lead { clickId metadata } customer { email } } }`, nil), `{"data":{"trackLead":{"lead":{"clickId":"`+click+`","metadata":null},"customer":{"email":null}}}}`)
		for filter, want := range map[string]string{
			`{}`: "2", `{linkId: "` + link + `"}`: "2", `{linkId: "` + newID() + `"}`: "0", `{customerId: "` + newID() + `"}`: "0", `{partnerId: "` + newID() + `"}`: "0",
			`{startDate: "2100-01-01T00:00:00Z"}`: "0", `{endDate: "2100-01-01T00:00:00Z"}`: "2",
		} {
			same(t, filter, d.post(h, `{ leads(filter: `+filter+`) { totalCount } }`, nil), `{"data":{"leads":{"totalCount":`+want+`}}}`)
		}
		same(t, "in order", d.post(h, `query($link: ID!) { leads(orderBy: {direction: ASC}) { nodes { eventName } } link(id: $link) { leads { totalCount nodes { eventName } } } }`, fields{"link": link}),
			`{"data":{"leads":{"nodes":[{"eventName":"Sign up"},{"eventName":"Trial"}]},"link":{"leads":{"totalCount":2,"nodes":[{"eventName":"Trial"},{"eventName":"Sign up"}]}}}}`)
	})
}

// TestLeadFaultsNameTheirField: by rule and by type.
func TestLeadFaultsNameTheirField(t *testing.T) {
	t.Parallel()
	d := sqliteDoor(t)
	h := as(t, d.setUp())
	for name, c := range map[string]struct {
		change fields
		reason string
		field  string
	}{
		"no click":            {fields{"clickId": "x"}, "id_malformed", "clickId"},
		"no event":            {fields{"eventName": ""}, "required", "eventName"},
		"a list as metadata":  {fields{"metadata": []int{1}}, "type_wrong", "metadata"},
		"a text as metadata":  {fields{"metadata": "x"}, "type_wrong", "metadata"},
		"too much metadata":   {fields{"metadata": fields{"a": strings.Repeat("x", hoko.MaxMetadata)}}, "too_large", "metadata"},
		"no customer":         {fields{"customerExternalId": strings.Repeat("x", 101)}, "too_long", "customerExternalId"},
		"nobody's address":    {fields{"customerEmail": "x"}, "email_invalid", "customerEmail"},
		"the latest of none":  {fields{"clickId": ""}, "lead_missing", "clickId"},
		"a click of nobody":   {fields{"clickId": "01890000-0000-7000-8000-000000000000"}, "id_unknown", "clickId"},
		"a member of no name": {fields{"customer": "x"}, "field_unknown", "customer"},
	} {
		in := fields{"clickId": "01890000-0000-7000-8000-000000000000", "eventName": "Sign up", "customerExternalId": "c-1", "customerName": "Grace"}
		maps.Copy(in, c.change)
		got := d.post(h, `mutation($in: TrackLeadInput!) { trackLead(input: $in) { lead { id } } }`, fields{"in": in})
		if list, _ := got.errors(); len(list) != 1 || list[0].Extensions.Reason != c.reason || list[0].Extensions.Field != c.field {
			t.Errorf("%s: %s", name, got.body)
		}
	}
	same(t, "what is left", d.post(h, `{ leads { totalCount } customers { totalCount } }`, nil), `{"data":{"leads":{"totalCount":0},"customers":{"totalCount":0}}}`)
}

// storedKey is keyWith for a key that exists: a write looks at it again.
func (d *door) storedKey(owner *hoko.Caller, scopes ...hoko.Scope) *hoko.Caller {
	d.t.Helper()
	var got struct {
		CreateAPIKey struct{ APIKey struct{ ID string } }
	}
	d.post(as(d.t, owner), `mutation($scopes: [Scope!]!) { createApiKey(input: {name: "Key", scopes: $scopes}) { apiKey { id } } }`, fields{"scopes": scopes}).data(&got)
	caller := keyWith(owner, scopes...)
	caller.Key.ID = got.CreateAPIKey.APIKey.ID
	return caller
}

// TestTrackingAnswersItsCustomer: also a key that reads nothing.
func TestTrackingAnswersItsCustomer(t *testing.T) {
	t.Parallel()
	d := sqliteDoor(t)
	owner := d.setUp()
	_, click := d.linkAndClick(as(t, owner))
	key := as(t, d.storedKey(owner, hoko.ScopeConversionsWrite))
	same(t, "lead", d.post(key, `mutation($click: ID!) { trackLead(input: {clickId: $click, eventName: "Sign up", customerExternalId: "c-1", customerName: "Grace"}) {
		lead { eventName } customer { externalId name } } }`, fields{"click": click}), `{"data":{"trackLead":{"lead":{"eventName":"Sign up"},"customer":{"externalId":"c-1","name":"Grace"}}}}`)
	for nested, missing := range map[string]string{
		`lead { customer { id } }`:                        "customersRead",
		`lead { click { id } }`:                           "analyticsRead",
		`lead { link { id } partner { id } }`:             "linksRead partnersRead",
		`customer { lifetimeValue { amount } }`:           "analyticsRead",
		`customer { timeline { totalCount } }`:            "analyticsRead customersRead",
		`customer { leads { totalCount } }`:               "analyticsRead",
		`lead { collection { id } link { tags { id } } }`: "linksRead collectionsRead tagsRead",
	} {
		got := d.post(key, `mutation { trackLead(input: {clickId: "", eventName: "Again", customerExternalId: "c-1", customerName: "Grace"}) { `+nested+` } }`, nil)
		if list, _ := got.errors(); len(list) != 1 || hoko.JoinScopes(list[0].Extensions.MissingScopes) != missing {
			t.Errorf("%s: %s, want %s", nested, got.body, missing)
		}
	}
	same(t, "what was written", d.post(as(t, owner), `{ leads { totalCount } }`, nil), `{"data":{"leads":{"totalCount":1}}}`)
}
