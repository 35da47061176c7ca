package main

func customerContract() []exchange {
	const bob = `{"id":"{bob}","externalId":"user-2","name":"Bob","email":null,"phone":null,"avatar":null,"createdAt":"<time>","updatedAt":"<time>"}`
	return []exchange{
		{name: "customers are listed, the newest first", method: get, path: "/api/customers", status: 200, want: `[` + bob + `,` + ada + `]`, gets: []string{"X-Total-Count", "2", "Link", ""}},
		{name: "one customer", method: get, path: "/api/customers?id={ada}", status: 200, want: `[` + ada + `]`},
		{name: "a customer by external id", method: get, path: "/api/customers?externalId=user-2", status: 200, want: `[` + bob + `]`},
		{name: "customers by what they are", method: get, path: "/api/customers?search=ADA", status: 200, want: `[` + ada + `]`},
		{name: "customers are not made here", method: post, path: "/api/customers", body: `[{"externalId":"user-3","name":"Eve"}]`, status: 405, gets: []string{"Allow", "DELETE, GET, HEAD, PUT"}},
		{
			name: "customers are changed in the order given, null clears, and what is not sent stays", method: put, path: "/api/customers", status: 200,
			body: `[{"id":"{bob}","externalId":"user-9","phone":"+1 555","avatar":"https://a.example/bob.png"},{"id":"{ada}","name":"Ada L.","email":null}]`,
			want: `[` + changed(bob, `user-2`, `user-9`, `"phone":null`, `"phone":"+1 555"`, `"avatar":null`, `"avatar":"https://a.example/bob.png"`) + `,` +
				changed(ada, `"Ada"`, `"Ada L."`, `"ada@customer.example"`, `null`) + `]`,
		},
		{name: "a customer without an id is none", method: put, path: "/api/customers", body: `[{"id":"{ada}","name":"A"},{"externalId":"user-3","name":"Eve"}]`, status: 400, want: refusal("required", "1 id required")},
		{name: "an external id belongs to one", method: put, path: "/api/customers", body: `[{"id":"{ada}","externalId":"user-9"}]`, status: 400, want: refusal("external_id_taken", "0 externalId external_id_taken")},
		{name: "what cannot be cleared", method: put, path: "/api/customers", body: `[{"id":"{ada}","externalId":null,"name":null}]`, status: 400, want: refusal("required", "0 externalId required", "0 name required")},
		{
			name: "a conversion brings a customer up to date", method: post, path: "/api/track/lead", status: 201,
			body: `{"clickId":"","eventName":"Visit","customerExternalId":"user-1","customerName":"Ada","customerEmail":"ada@customer.example"}`,
			want: `{"leadId":"<uuid>",` + credited + `"customer":` + ada + `,"createdAt":"<time>"}`,
		},
	}
}

// deletionContract ends what the other parts made.
func deletionContract() []exchange {
	const second = `{"id":"{second}","url":"https://shop.example/2",` + bareLink + `}`
	return []exchange{
		{name: "a link to lose its tags and its partner", method: put, path: "/api/links", body: `[{"id":"{second}","tagIds":["{rose}","{red}"],"partnerId":"{alan}","externalId":"e-2"}]`, status: 200},
		{name: "tags are deleted for good", method: del, path: "/api/tags", body: `["{rose}","{red}"]`, status: 200, want: `{"deletedIds":["{rose}","{red}"]}`},
		{name: "and are gone", method: get, path: "/api/tags", status: 200, want: `[{"id":"{plain}","name":"Plain","color":"slate"}]`},
		{name: "partners are deleted", method: del, path: "/api/partners", body: `["{alan}","{grace}"]`, status: 200, want: `{"deletedIds":["{alan}","{grace}"]}`},
		{name: "and are gone", method: get, path: "/api/partners?id={grace}", status: 200, want: `[]`},
		{name: "the link has neither", method: get, path: "/api/links?id={second}", status: 200, want: `[` + changed(second, `"externalId":null`, `"externalId":"e-2"`) + `]`},
		{name: "history keeps the partner", method: get, path: "/api/analytics?partnerId={grace}&sort=asc&take=1", status: 200, gets: []string{"X-Total-Count", "2"}},
		{name: "a deleted partner cannot be changed", method: put, path: "/api/partners", body: `[{"id":"{grace}","name":"G"}]`, status: 400, want: refusal("id_unknown", "0 id id_unknown")},
		{name: "nor be given to a link", method: put, path: "/api/links", body: `[{"id":"{second}","partnerId":"{grace}"}]`, status: 400, want: refusal("id_unknown", "0 partnerId id_unknown")},
		{name: "a collection is deleted", method: del, path: "/api/collections", body: `["{autumn}"]`, status: 200, want: `{"deletedIds":["{autumn}"]}`},
		{name: "its links still exist", method: get, path: "/api/links?id={quiet}", status: 200, want: `[{"id":"{quiet}","url":"https://shop.example/q",` + changed(bareLink, `<slug>`, `quiet`, `{first}`, `{autumn}`) + `}]`},
		{name: "and still redirect", method: get, path: "/quiet", status: 302},
		{name: "no link can be put into it", method: put, path: "/api/links", body: `[{"id":"{second}","collectionId":"{autumn}"}]`, status: 400, want: refusal("id_unknown", "0 collectionId id_unknown")},
		{name: "links are deleted", method: del, path: "/api/links", body: `["{second}","{quiet}"]`, status: 200, want: `{"deletedIds":["{second}","{quiet}"]}`},
		{name: "and are gone", method: get, path: "/api/links?id={second}", status: 200, want: `[]`},
		{name: "for visitors as well", method: get, path: "/quiet", status: 404},
		{name: "a short id is never used again", method: post, path: "/api/links", body: `[{"url":"https://shop.example/","collectionId":"{first}","shortId":"quiet"}]`, status: 400, want: refusal("short_id_taken", "0 shortId short_id_taken")},
		{name: "an external id is", method: post, path: "/api/links", body: `[{"url":"https://shop.example/","collectionId":"{first}","externalId":"e-2"}]`, status: 201},
		{name: "what is deleted cannot be deleted again", method: del, path: "/api/links", body: `["{bare}","{second}"]`, status: 400, want: refusal("id_unknown", "1 id id_unknown")},
		{name: "and nothing else was", method: get, path: "/api/links?id={bare}", status: 200, gets: []string{"X-Total-Count", "1"}},
		{name: "a customer is deleted", method: del, path: "/api/customers", body: `["{ada}"]`, status: 200, want: `{"deletedIds":["{ada}"]}`},
		{name: "and is gone", method: get, path: "/api/customers?externalId=user-1", status: 200, want: `[]`},
		{name: "cannot be changed", method: put, path: "/api/customers", body: `[{"id":"{ada}","name":"A"}]`, status: 400, want: refusal("id_unknown", "0 id id_unknown")},
		{name: "has no leads to credit", method: post, path: "/api/track/sale", body: `{"customerExternalId":"user-1","customerName":"Ada","amount":1}`, status: 400, want: refusal("lead_missing", "0 clickId lead_missing")},
		{
			name: "and starts anew", method: post, path: "/api/track/lead", status: 201, body: `{"clickId":"{click}","eventName":"Sign up","customerExternalId":"user-1","customerName":"Ada"}`,
			want: `{"leadId":"<uuid>",` + credited + `"customer":` + changed(ada, `"{ada}"`, `"<uuid:again>"`, `"ada@customer.example"`, `null`) + `,"createdAt":"<time>"}`,
		},
	}
}
