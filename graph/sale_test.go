package graph_test

import (
	"encoding/json"
	"strconv"
	"strings"
	"testing"

	"github.com/hoko-to/hoko"
)

// TestTrackSale records a sale, pays it back in parts, and reads it from
// everywhere it is.
func TestTrackSale(t *testing.T) {
	t.Parallel()
	eachDoor(t, func(t *testing.T, d *door, owner *hoko.Caller) {
		h := as(t, owner)
		link, click := d.linkAndClick(h)
		_, lead, _ := d.track(h, click, "c-1")
		var made struct {
			TrackSale struct{ Sale struct{ ID string } }
		}
		got := d.post(h, `mutation($in: TrackSaleInput!) { trackSale(input: $in) { sale { id } } }`, fields{"in": fields{
			"customerExternalId": "c-1", "customerName": "Grace", "amount": json.Number("9007199254740991"), "currency": "EUR",
			"eventName": "Upgrade", "leadEventName": "Sign up", "invoiceId": "i-1", "metadata": json.RawMessage(`{"big":12345678901234567890,"exact":1.10,"list":[1,null,{}]}`),
		}})
		got.data(&made)
		id := made.TrackSale.Sale.ID
		same(t, "read", d.post(h, `query($id: ID!) { sale(id: $id) { eventName amount refunded net currency invoiceId leadId lead { eventName } clickId click { id }
			linkId link { shortId } collection { name } customer { name } partnerId partner { id } metadata } }`, fields{"id": id}),
			`{"data":{"sale":{"eventName":"Upgrade","amount":9007199254740991,"refunded":0,"net":9007199254740991,"currency":"eur","invoiceId":"i-1","leadId":"`+lead+`","lead":{"eventName":"Sign up"},`+
				`"clickId":"`+click+`","click":{"id":"`+click+`"},"linkId":"`+link+`","link":{"shortId":"spring"},"collection":{"name":"Links"},"customer":{"name":"Grace"},`+
				`"partnerId":null,"partner":null,"metadata":{"big":12345678901234567890,"exact":1.10,"list":[1,null,{}]}}}}`)
		same(t, "paid back", d.post(h, `mutation($id: ID!) {
			a: refundSale(input: {saleId: $id, amount: 991, reason: "Broken"}) { refund { amount reason saleId } sale { refunded net } }
			b: refundSale(input: {saleId: $id, amount: null}) { refund { amount reason } sale { net refunds(first: 1) { totalCount nodes { amount } pageInfo { hasNextPage } } } }
		}`, fields{"id": id}), `{"data":{"a":{"refund":{"amount":991,"reason":"Broken","saleId":"`+id+`"},"sale":{"refunded":991,"net":9007199254740000}},`+
			`"b":{"refund":{"amount":9007199254740000,"reason":null},"sale":{"net":0,"refunds":{"totalCount":2,"nodes":[{"amount":9007199254740000}],"pageInfo":{"hasNextPage":true}}}}}}`)
		if got := d.post(h, `mutation($id: ID!) { refundSale(input: {saleId: $id, amount: 1}) { refund { id } } }`, fields{"id": id}); got.reason() != "BAD_USER_INPUT refund_too_large" {
			t.Errorf("too much is paid back: %s", got.body)
		}
		same(t, "listed", d.post(h, `query($link: ID!) { sales(filter: {linkId: $link}, orderBy: {direction: ASC}) { totalCount nodes { eventName currency } } link(id: $link) { sales(first: 1) { totalCount nodes { eventName } } } }`, fields{"link": link}),
			`{"data":{"sales":{"totalCount":2,"nodes":[{"eventName":"Purchase","currency":"usd"},{"eventName":"Upgrade","currency":"eur"}]},"link":{"sales":{"totalCount":2,"nodes":[{"eventName":"Upgrade"}]}}}}`)
	})
}

// TestSaleRetries: the same request answers the same sale, by its idempotency key
// or invoice id; another one is a conflict.
func TestSaleRetries(t *testing.T) {
	t.Parallel()
	eachDoor(t, func(t *testing.T, d *door, owner *hoko.Caller) {
		h := as(t, owner)
		_, click := d.linkAndClick(h)
		for name, reason := range map[string]string{"idempotencyKey": "CONFLICT idempotency_key_reused", "invoiceId": "CONFLICT invoice_id_reused"} {
			in := fields{"customerExternalId": "c-1", "customerName": "Grace", "amount": 5, "clickId": click, name: "once"}
			const document = `mutation($in: TrackSaleInput!) { trackSale(input: $in) { sale { id } } }`
			first, second := d.post(h, document, fields{"in": in}), d.post(h, document, fields{"in": in})
			if first.reason() != "" || string(first.body) != string(second.body) {
				t.Errorf("%s: %s, then %s", name, first.body, second.body)
			}
			in["amount"] = 6
			if got := d.post(h, document, fields{"in": in}); got.reason() != reason {
				t.Errorf("%s with another amount: %s", name, got.body)
			}
		}
		same(t, "sales", d.post(h, `{ sales { totalCount } }`, nil), `{"data":{"sales":{"totalCount":2}}}`)
	})
}

// TestAmountsAreWhole: in a document and in variables alike.
func TestAmountsAreWhole(t *testing.T) {
	t.Parallel()
	d := sqliteDoor(t)
	h := as(t, d.setUp())
	_, click := d.linkAndClick(h)
	for amount, reason := range map[string]string{
		"0": "", "1999": "", "9007199254740991": "", "9007199254740992": "out_of_range", "-1": "out_of_range", "-9007199254740992": "out_of_range",
		"9223372036854775808": "out_of_range", "1.5": "type_wrong", "1.0": "type_wrong", "1e3": "type_wrong", `"5"`: "type_wrong", "true": "type_wrong", "null": "required", "[5]": "type_wrong", "{}": "type_wrong",
	} {
		const input = `{customerExternalId: "c-1", customerName: "Grace", clickId: "`
		literal := d.post(h, `mutation { trackSale(input: `+input+click+`", amount: `+amount+`}) { sale { amount } } }`, nil)
		variable := d.post(h, `mutation($amount: Amount!, $click: ID!) { trackSale(input: {customerExternalId: "c-1", customerName: "Grace", clickId: $click, amount: $amount}) { sale { amount } } }`,
			fields{"amount": json.RawMessage(amount), "click": click})
		want := `{"data":{"trackSale":{"sale":{"amount":` + amount + `}}}}`
		for place, got := range map[string]reply{"literal": literal, "variable": variable} {
			list, _ := got.errors()
			switch {
			case reason == "" && string(got.body) == want:
			case reason != "" && len(list) == 1 && (list[0].Extensions.Reason == reason && list[0].Extensions.Field == "amount" || place == "literal" && list[0].Extensions.Reason == "document_invalid"):
			default:
				t.Errorf("%s %s: %s", place, amount, got.body)
			}
		}
	}
}

// TestMetadataKeepsItsDigits: whatever way it is given.
func TestMetadataKeepsItsDigits(t *testing.T) {
	t.Parallel()
	d := sqliteDoor(t)
	h := as(t, d.setUp())
	_, click := d.linkAndClick(h)
	in := `{customerExternalId: "c-1", customerName: "Grace", clickId: "` + click + `", amount: 1, metadata: `
	for literal, want := range map[string]string{
		`{a: 1, b: [true, null, "x\u2028<"]}`: `{"a":1,"b":[true,null,"x` + "\\u2028" + `<"]}`,
		`{}`:                                  `{}`,
		`null`:                                `null`,
		`{b: 1, a: 2}`:                        `{"a":2,"b":1}`,
	} {
		same(t, literal, d.post(h, `mutation { trackSale(input: `+in+literal+`}) { sale { metadata } } }`, nil), `{"data":{"trackSale":{"sale":{"metadata":`+want+`}}}}`)
	}
	for _, text := range []string{`{"n":1e400}`, `{"n":-0}`, `{"n":0.10}`, `{"n":` + strings.Repeat("9", 400) + `}`, `{"s":"\u0000"}`} {
		same(t, text, d.post(h, `mutation($m: JSON, $click: ID!) { trackSale(input: {customerExternalId: "c-1", customerName: "Grace", clickId: $click, amount: 1, metadata: $m}) { sale { metadata } } }`,
			fields{"m": json.RawMessage(text), "click": click}), `{"data":{"trackSale":{"sale":{"metadata":`+text+`}}}}`)
	}
}

// TestSalesFollowEachOther: page by page, each once.
func TestSalesFollowEachOther(t *testing.T) {
	t.Parallel()
	eachDoor(t, func(t *testing.T, d *door, owner *hoko.Caller) {
		h := as(t, owner)
		_, click := d.linkAndClick(h)
		for i := range 5 {
			d.post(h, `mutation($click: ID!, $amount: Amount!) { trackSale(input: {customerExternalId: "c-1", customerName: "Grace", clickId: $click, amount: $amount}) { sale { id } } }`, fields{"click": click, "amount": i}).data(new(any))
		}
		var amounts []string
		var after *string
		for range 5 {
			var page struct {
				Sales struct {
					Nodes    []struct{ Amount int }
					PageInfo struct {
						HasNextPage bool
						EndCursor   *string
					}
				}
			}
			d.post(h, `query($after: String) { sales(first: 2, after: $after) { nodes { amount } pageInfo { hasNextPage endCursor } } }`, fields{"after": after}).data(&page)
			for _, sale := range page.Sales.Nodes {
				amounts = append(amounts, strconv.Itoa(sale.Amount))
			}
			if after = page.Sales.PageInfo.EndCursor; !page.Sales.PageInfo.HasNextPage {
				break
			}
		}
		if got := strings.Join(amounts, " "); got != "4 3 2 1 0" {
			t.Errorf("sales: %s", got)
		}
	})
}
