package main

import "strings"

// changed returns text with some parts replaced, in pairs.
func changed(text string, pairs ...string) string { return strings.NewReplacer(pairs...).Replace(text) }

// clickContract visits a link and reads the click back.
func clickContract() []exchange {
	const click = `{"id":"{click}","linkId":"{promo}","partnerId":"{grace}","createdAt":"<time>","country":null,"region":null,"city":null,"continent":null,` +
		`"device":"mobile","browser":"Safari","browserVersion":"<text>","os":"iOS","osVersion":"<text>","language":"de-DE","referrer":"https://news.example/",` +
		`"url":"https://shop.example/p","utm":{"source":"mail","medium":null,"campaign":null,"term":null,"content":null,"referral":null},` +
		`"qr":false,"bot":false,"trigger":"link"}`
	phone := []string{
		"User-Agent", "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1",
		"Accept-Language", "de-DE,de;q=0.9", "Referer", "https://news.example/",
	}
	return []exchange{
		{
			name: "a link to visit", method: post, path: "/api/links", status: 201,
			body: `[{"url":"https://shop.example/p","collectionId":"{first}","shortId":"promo","partnerId":"{grace}","utm":{"source":"mail"}},{"url":"https://shop.example/q","collectionId":"{autumn}","shortId":"quiet"}]`,
			want: `[{"id":"<uuid:promo>","url":"https://shop.example/p",` + changed(bareLink, `<slug>`, `promo`, `"source":null`, `"source":"mail"`, `"partnerId":null`, `"partnerId":"{grace}"`) + `},` +
				`{"id":"<uuid:quiet>","url":"https://shop.example/q",` + changed(bareLink, `<slug>`, `quiet`, `{first}`, `{autumn}`) + `}]`,
		},
		{name: "no clicks", method: get, path: "/api/analytics", status: 200, want: `[]`, gets: []string{"X-Total-Count", "0"}},
		{name: "a visit", method: get, path: "/promo", status: 302, sends: phone, gets: []string{"Location", "https://shop.example/p?utm_source=mail&hoko_id=<uuid:click>"}},
		{name: "its click", method: get, path: "/api/analytics", status: 200, want: `[` + click + `]`, until: true, gets: []string{"X-Total-Count", "1"}},
		{name: "a scan", method: get, path: "/promo?qr=1", status: 302, sends: phone, gets: []string{"Location", "https://shop.example/p?utm_source=mail&hoko_id=<uuid:scan>"}},
		{name: "a bot", method: get, path: "/promo", status: 302, sends: []string{"User-Agent", "Googlebot/2.1 (+http://www.google.com/bot.html)"}, gets: []string{"Location", "https://shop.example/p?utm_source=mail&hoko_id=<uuid:robot>"}},
		{name: "bots are there when asked for", method: get, path: "/api/analytics?bots=true", status: 200, until: true, gets: []string{"X-Total-Count", "3"}},
		{name: "and left out otherwise", method: get, path: "/api/analytics?sort=asc&take=1", status: 200, want: `[` + click + `]`, gets: []string{"X-Total-Count", "2", "Link", `<{base}/api/analytics?skip=1&sort=asc&take=1>; rel="next"`}},
		{name: "clicks of a link", method: get, path: "/api/analytics?linkId={promo}", status: 200, gets: []string{"X-Total-Count", "2"}},
		{name: "clicks of another link", method: get, path: "/api/analytics?linkId={quiet}", status: 200, want: `[]`},
		{name: "clicks of a partner", method: get, path: "/api/analytics?partnerId={grace}", status: 200, gets: []string{"X-Total-Count", "2"}},
		{name: "clicks of another partner", method: get, path: "/api/analytics?partnerId={alan}", status: 200, want: `[]`},
		{name: "clicks of a time", method: get, path: "/api/analytics?startDate=2020-01-01&endDate=2099-01-01T00:00:00Z", status: 200, gets: []string{"X-Total-Count", "2"}},
		{name: "clicks before that", method: get, path: "/api/analytics?endDate=2020-01-01", status: 200, want: `[]`},
		{name: "clicks after that", method: get, path: "/api/analytics?startDate=2099-01-01", status: 200, want: `[]`},
		{name: "clicks by device", method: get, path: "/api/analytics?groupBy=device&linkId={promo}", status: 200, want: `[{"kind":"value","value":"mobile","from":null,"until":null,` + twoClicks + `}]`},
		{name: "clicks by city, which is not known", method: get, path: "/api/analytics?groupBy=city", status: 200, want: `[{"kind":"unknown","value":null,"from":null,"until":null,` + twoClicks + `}]`},
		{
			name: "clicks by month", method: get, path: "/api/analytics?interval=month&startDate=2026-01-31&endDate=2026-02-01&timezone=Europe/Berlin", status: 200,
			want: `[{"kind":"all","value":null,"from":"2026-01-30T23:00:00Z","until":"2026-01-31T23:00:00Z",` + noClicks + `},{"kind":"all","value":null,"from":"2026-01-31T23:00:00Z","until":"2026-02-01T23:00:00Z",` + noClicks + `}]`,
		},
		{name: "clicks of a day by trigger", method: get, path: "/api/analytics?groupBy=trigger&interval=day&startDate=2020-01-01&endDate=2020-01-01", status: 200, want: `[]`},
	}
}

const (
	twoClicks = `"clicks":2,"visitors":1,"scans":1,"leads":0,"sales":0,"revenue":[],"clickToLead":0,"leadToSale":null,"clickToSale":0`
	noClicks  = `"clicks":0,"visitors":0,"scans":0,"leads":0,"sales":0,"revenue":[],"clickToLead":null,"leadToSale":null,"clickToSale":null`
)

// credited is what a conversion of the click is answered with.
const credited = `"clickId":"{click}","linkId":"{promo}","partnerId":"{grace}",`

// ada is the customer of the conversions.
const ada = `{"id":"{ada}","externalId":"user-1","name":"Ada","email":"ada@customer.example","phone":null,"avatar":null,"createdAt":"<time>","updatedAt":"<time>"}`

func leadContract() []exchange {
	lead := func(body string) exchange { return exchange{method: post, path: "/api/track/lead", body: body} }
	good := func(name, body, want string) exchange {
		e := lead(body)
		e.name, e.status, e.want = name, 201, want
		return e
	}
	bad := func(name, body, code string, faults ...string) exchange {
		e := lead(body)
		e.name, e.status, e.want = name, 400, refusal(code, faults...)
		return e
	}
	return []exchange{
		bad("a deferred lead of nobody", `{"clickId":"","eventName":"Sign up","customerExternalId":"user-1","customerName":"Ada"}`, "lead_missing", "0 clickId lead_missing"),
		{name: "which made no customer", method: get, path: "/api/customers", status: 200, want: `[]`},
		good("a lead", `{"clickId":"{click}","eventName":"Sign up","customerExternalId":"user-1","customerName":"Ada","customerEmail":"ada@customer.example","customerAvatar":"https://a.example/ada.png","metadata":{"plan":"pro","seats":3}}`,
			`{"leadId":"<uuid:signUp>",`+credited+`"customer":`+changed(ada, `"{ada}"`, `"<uuid:ada>"`, `"avatar":null`, `"avatar":"https://a.example/ada.png"`)+`,"createdAt":"<time>"}`),
		good("a deferred lead credits the same, null clears, and what is not sent stays", `{"clickId":"","eventName":"Trial","customerExternalId":"user-1","customerName":"Ada","customerAvatar":null,"metadata":null}`,
			`{"leadId":"<uuid:trial>",`+credited+`"customer":`+ada+`,"createdAt":"<time>"}`),
		bad("a click that never was", `{"clickId":"{none}","eventName":"Sign up","customerExternalId":"user-1","customerName":"Ada"}`, "id_unknown", "0 clickId id_unknown"),
		bad("no click at all", `{"eventName":"Sign up","customerExternalId":"user-1","customerName":"Ada"}`, "required", "0 clickId required"),
		bad("null for a click", `{"clickId":null,"eventName":"Sign up","customerExternalId":"user-1","customerName":"Ada"}`, "required", "0 clickId required"),
		bad("a click that is none", `{"clickId":"x","eventName":"Sign up","customerExternalId":"user-1","customerName":"Ada"}`, "id_malformed", "0 clickId id_malformed"),
		bad("nothing", `{}`, "required", "0 clickId required", "0 eventName required", "0 customerExternalId required", "0 customerName required"),
		bad("a batch", `[{"clickId":"{click}","eventName":"Sign up","customerExternalId":"user-1","customerName":"Ada"}]`, "type_wrong", "0  type_wrong"),
		bad("what is too long", `{"clickId":"","eventName":"`+long(256)+`","customerExternalId":"`+long(101)+`","customerName":"`+long(101)+`"}`, "too_long", "0 eventName too_long", "0 customerExternalId too_long", "0 customerName too_long"),
		bad("metadata that is a list", `{"clickId":"","eventName":"a","customerExternalId":"a","customerName":"a","metadata":[]}`, "type_wrong", "0 metadata type_wrong"),
		bad("metadata that is too large", `{"clickId":"","eventName":"a","customerExternalId":"a","customerName":"a","metadata":{"a":"`+long(16_384)+`"}}`, "too_large", "0 metadata too_large"),
		bad("a member of its own", `{"clickId":"","eventName":"a","customerExternalId":"a","customerName":"a","plan":"pro","plan":"pro"}`, "field_unknown", "0 plan field_unknown", "0 plan field_unknown"),
		bad("a member twice", `{"clickId":"","eventName":"a","eventName":"b","customerExternalId":"a","customerName":"a"}`, "json_invalid", "0 eventName json_invalid"),
	}
}

func long(length int) string { return strings.Repeat("x", length) }

func saleContract() []exchange {
	const paid = `{"saleId":"{paid}","leadId":"{trial}",` + credited + `"amount":4900,"currency":"eur","customer":` + ada + `,"createdAt":"<time>"}`
	sale := func(name, body string, status int, want string) exchange {
		return exchange{name: name, method: post, path: "/api/track/sale", body: body, status: status, want: want}
	}
	bad := func(name, extra, code string, faults ...string) exchange {
		return sale(name, `{"customerExternalId":"user-1","customerName":"Ada"`+extra+`}`, 400, refusal(code, faults...))
	}
	return []exchange{
		sale("a sale credits the customer's last lead", `{"customerExternalId":"user-1","customerName":"Ada","amount":4900,"currency":"EUR","invoiceId":"i-1"}`, 201, changed(paid, `{paid}`, `<uuid:paid>`)),
		{
			name: "an invoice is recorded once", method: post, path: "/api/track/sale", body: `{"customerExternalId":"user-1","customerName":"Ada","amount":4900,"currency":"eur","invoiceId":"i-1"}`,
			status: 201, want: paid, gets: []string{"Idempotency-Replayed", "true"},
		},
		sale("an invoice has one amount", `{"customerExternalId":"user-1","customerName":"Ada","amount":4901,"currency":"eur","invoiceId":"i-1"}`, 409,
			`{"error":{"en":"<text>","ar":"<text>"},"code":"invoice_id_reused","requestId":"<uuid>"}`),
		sale("a sale credits the lead that is named", `{"customerExternalId":"user-1","customerName":"Ada","amount":0,"leadEventName":"Sign up","clickId":"{scan}"}`, 201,
			`{"saleId":"<uuid>","leadId":"{signUp}",`+credited+`"amount":0,"currency":"usd","customer":`+ada+`,"createdAt":"<time>"}`),
		sale("a sale credits the click that is given", `{"customerExternalId":"user-2","customerName":"Bob","amount":9007199254740991,"currency":"jpy","clickId":"{scan}","eventName":"Renewal","metadata":{}}`, 201,
			`{"saleId":"<uuid>","leadId":null,"clickId":"{scan}","linkId":"{promo}","partnerId":"{grace}","amount":9007199254740991,"currency":"jpy",`+
				`"customer":{"id":"<uuid:bob>","externalId":"user-2","name":"Bob","email":null,"phone":null,"avatar":null,"createdAt":"<time>","updatedAt":"<time>"},"createdAt":"<time>"}`),
		sale("null is the same as leaving out", `{"customerExternalId":"user-1","customerName":"Ada","amount":1,"currency":null,"eventName":null,"leadEventName":null,"clickId":null,"invoiceId":null,"metadata":null}`, 201,
			`{"saleId":"<uuid>","leadId":"{trial}",`+credited+`"amount":1,"currency":"usd","customer":`+ada+`,"createdAt":"<time>"}`),
		sale("a sale with nothing to credit", `{"customerExternalId":"user-3","customerName":"Eve","amount":1}`, 400, refusal("lead_missing", "0 clickId lead_missing")),
		{name: "which made no customer", method: get, path: "/api/customers?externalId=user-3", status: 200, want: `[]`},
		bad("a lead that never was", `,"amount":1,"leadEventName":"Demo"`, "lead_missing", "0 leadEventName lead_missing"),
		bad("no amount", ``, "required", "0 amount required"),
		bad("a negative amount", `,"amount":-1`, "out_of_range", "0 amount out_of_range"),
		bad("an amount that is too large", `,"amount":9007199254740992`, "out_of_range", "0 amount out_of_range"),
		bad("an amount beyond all", `,"amount":99999999999999999999`, "out_of_range", "0 amount out_of_range"),
		bad("an amount with a point", `,"amount":1.0`, "type_wrong", "0 amount type_wrong"),
		bad("an amount with an exponent", `,"amount":1e2`, "type_wrong", "0 amount type_wrong"),
		bad("an amount as a text", `,"amount":"1"`, "type_wrong", "0 amount type_wrong"),
		bad("a currency that is none", `,"amount":1,"currency":"xyz"`, "currency_invalid", "0 currency currency_invalid"),
		bad("an invoice without an id", `,"amount":1,"invoiceId":""`, "required", "0 invoiceId required"),
		bad("an address that is none", `,"amount":1,"customerEmail":"ada","customerAvatar":"ada.png"`, "email_invalid", "0 customerEmail email_invalid", "0 customerAvatar url_invalid"),
	}
}
