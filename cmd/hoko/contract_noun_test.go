package main

import "net/http"

// The tables of this file are the contract of each noun, in the order in which
// an integration would make the calls. Later parts go on from earlier ones.

const (
	get  = http.MethodGet
	post = http.MethodPost
	put  = http.MethodPut
	del  = http.MethodDelete
)

func tagContract() []exchange {
	const (
		red  = `{"id":"{red}","name":"Red","color":"red"}`
		gray = `{"id":"{plain}","name":"Plain","color":"slate"}`
	)
	return []exchange{
		{name: "no tags", method: get, path: "/api/tags", status: 200, want: `[]`, gets: []string{"X-Total-Count", "0", "Link", ""}},
		{
			name: "tags are made in the order given, slate unless said otherwise", method: post, path: "/api/tags",
			body: `[{"name":"Red","color":"red"},{"name":"Plain"}]`, status: 201,
			want: `[{"id":"<uuid:red>","name":"Red","color":"red"},{"id":"<uuid:plain>","name":"Plain","color":"slate"}]`,
		},
		{name: "tags are listed by id, the newest first", method: get, path: "/api/tags", status: 200, want: `[` + gray + `,` + red + `]`, gets: []string{"X-Total-Count", "2", "Link", ""}},
		{name: "and the other way", method: get, path: "/api/tags?sort=asc", status: 200, want: `[` + red + `,` + gray + `]`},
		{name: "page by page", method: get, path: "/api/tags?sort=asc&take=1", status: 200, want: `[` + red + `]`, gets: []string{"X-Total-Count", "2", "Link", `<{base}/api/tags?skip=1&sort=asc&take=1>; rel="next"`}},
		{name: "to the last page", method: get, path: "/api/tags?skip=1&sort=asc&take=1", status: 200, want: `[` + gray + `]`, gets: []string{"X-Total-Count", "2", "Link", ""}},
		{name: "one tag", method: get, path: "/api/tags?id={red}", status: 200, want: `[` + red + `]`},
		{name: "tags by their name", method: get, path: "/api/tags?search=LAI", status: 200, want: `[` + gray + `]`},
		{
			name: "a tag is made and another changed in one call", method: put, path: "/api/tags",
			body: `[{"name":"Rose","color":"rose"},{"id":"{plain}","color":"zinc"}]`, status: 200,
			want: `[{"id":"<uuid:rose>","name":"Rose","color":"rose"},{"id":"{plain}","name":"Plain","color":"zinc"}]`,
		},
		{name: "null gives the color of a new tag back", method: put, path: "/api/tags", body: `[{"id":"{plain}","color":null}]`, status: 200, want: `[` + gray + `]`},
		{name: "a color that is none", method: post, path: "/api/tags", body: `[{"name":"A"},{"name":"B","color":"crimson"}]`, status: 400, want: refusal("choice_invalid", "1 color choice_invalid")},
		{name: "a new tag without a name", method: put, path: "/api/tags", body: `[{"color":"red"}]`, status: 400, want: refusal("required", "0 name required")},
		{name: "a tag that does not exist", method: put, path: "/api/tags", body: `[{"id":"{none}","name":"A"}]`, status: 400, want: refusal("id_unknown", "0 id id_unknown")},
		{name: "nothing was written", method: get, path: "/api/tags", status: 200, gets: []string{"X-Total-Count", "3"}},
	}
}

func partnerContract() []exchange {
	const (
		grace = `{"id":"{grace}","name":"Grace","email":"grace@partner.example","phone":"+49 30 1234","createdAt":"<time>","updatedAt":"<time>"}`
		alan  = `{"id":"{alan}","name":"Alan","email":null,"phone":null,"createdAt":"<time>","updatedAt":"<time>"}`
	)
	return []exchange{
		{
			name: "partners are made", method: post, path: "/api/partners",
			body: `[{"name":"Grace","email":"grace@partner.example","phone":"+49 30 1234"},{"name":"Alan"}]`, status: 201,
			want: `[{"id":"<uuid:grace>","name":"Grace","email":"grace@partner.example","phone":"+49 30 1234","createdAt":"<time>","updatedAt":"<time>"},` +
				`{"id":"<uuid:alan>","name":"Alan","email":null,"phone":null,"createdAt":"<time>","updatedAt":"<time>"}]`,
		},
		{name: "partners are listed, the newest first", method: get, path: "/api/partners", status: 200, want: `[` + alan + `,` + grace + `]`, gets: []string{"X-Total-Count", "2"}},
		{name: "one partner", method: get, path: "/api/partners?id={grace}", status: 200, want: `[` + grace + `]`},
		{name: "partners by their address", method: get, path: "/api/partners?search=PARTNER.EX", status: 200, want: `[` + grace + `]`},
		{
			name: "null clears, and what is not sent stays", method: put, path: "/api/partners", body: `[{"id":"{grace}","phone":null},{"name":"Linus"}]`, status: 200,
			want: `[{"id":"{grace}","name":"Grace","email":"grace@partner.example","phone":null,"createdAt":"<time>","updatedAt":"<time>"},` +
				`{"id":"<uuid:linus>","name":"Linus","email":null,"phone":null,"createdAt":"<time>","updatedAt":"<time>"}]`,
		},
		{name: "no address", method: post, path: "/api/partners", body: `[{"name":"A","email":"nobody"}]`, status: 400, want: refusal("email_invalid", "0 email email_invalid")},
		{name: "a name cannot be cleared", method: put, path: "/api/partners", body: `[{"id":"{alan}","name":null}]`, status: 400, want: refusal("required", "0 name required")},
	}
}

func collectionContract() []exchange {
	return []exchange{
		{
			name: "collections are made", method: post, path: "/api/collections", body: `[{"name":"Spring","description":"Sales"},{"name":"Autumn"}]`, status: 201,
			want: `[{"id":"<uuid:spring>","name":"Spring","description":"Sales","createdAt":"<time>","updatedAt":"<time>"},` +
				`{"id":"<uuid:autumn>","name":"Autumn","description":null,"createdAt":"<time>","updatedAt":"<time>"}]`,
		},
		{
			name: "null clears a description", method: put, path: "/api/collections", body: `[{"id":"{spring}","description":null}]`, status: 200,
			want: `[{"id":"{spring}","name":"Spring","description":null,"createdAt":"<time>","updatedAt":"<time>"}]`,
		},
		{
			name: "collections by their name", method: get, path: "/api/collections?search=spr", status: 200,
			want: `[{"id":"{spring}","name":"Spring","description":null,"createdAt":"<time>","updatedAt":"<time>"}]`,
		},
		{name: "there are three with the first one", method: get, path: "/api/collections?take=1", status: 200, gets: []string{"X-Total-Count", "3"}},
	}
}

// noUTM, and what a link is that was given nothing but its destination.
const (
	noUTM    = `"utm":{"source":null,"medium":null,"campaign":null,"term":null,"content":null,"referral":null}`
	bareLink = `"domain":"{domain}","shortId":"<slug>","shortUrl":"{base}/<slug>","qrCodeUrl":"{base}/<slug>/qr.svg","collectionId":"{first}","tagIds":[],` +
		`"title":null,"description":null,"image":null,` + noUTM + `,"externalId":null,"tenantId":null,"partnerId":null,"hasPassword":false,` +
		`"expiresAt":null,"expiredUrl":null,"iosUrl":null,"androidUrl":null,"geo":null,"cloaked":false,"createdAt":"<time>","updatedAt":"<time>"`
	fullLink = `"url":"https://shop.example/spring?a=1&b=2","domain":"{domain}","shortId":"Spring_1","shortUrl":"{base}/Spring_1","qrCodeUrl":"{base}/Spring_1/qr.svg",` +
		`"collectionId":"{spring}","tagIds":["{red}","{rose}"],"title":"Spring","description":"Sale","image":"https://shop.example/a.png",` +
		`"utm":{"source":"news","medium":"email","campaign":"c","term":"t","content":"x","referral":"r"},"externalId":"e-1","tenantId":"t-1","partnerId":"{grace}",` +
		`"hasPassword":false,"expiresAt":"2099-01-01T00:00:00Z","expiredUrl":"https://shop.example/over","iosUrl":"https://ios.example/","androidUrl":"https://android.example/",` +
		`"geo":{"DE":"https://shop.example/de"},"cloaked":true,"createdAt":"<time>","updatedAt":"<time>"`
)

func linkContract() []exchange {
	const full = `{"id":"{full}",` + fullLink + `}`
	return []exchange{
		{
			name: "links are made", method: post, path: "/api/links", status: 201,
			body: `[{"url":"https://shop.example/spring?a=1&b=2","domain":"{domain}","shortId":"Spring_1","collectionId":"{spring}","tagIds":["{red}","{rose}"],"title":"Spring",` +
				`"description":"Sale","image":"https://shop.example/a.png","utm":{"source":"news","medium":"email","campaign":"c","term":"t","content":"x","referral":"r"},` +
				`"externalId":"e-1","tenantId":"t-1","partnerId":"{grace}","expiresAt":"2099-01-01T01:00:00+01:00","expiredUrl":"https://shop.example/over",` +
				`"iosUrl":"https://ios.example/","androidUrl":"https://android.example/","geo":{"DE":"https://shop.example/de"},"cloaked":true},` +
				`{"url":"https://shop.example/","collectionId":"{first}"}]`,
			want: `[{"id":"<uuid:full>",` + fullLink + `},{"id":"<uuid:bare>","url":"https://shop.example/",` + bareLink + `}]`,
		},
		{name: "links are listed, the newest first", method: get, path: "/api/links", status: 200, want: `[{"id":"{bare}","url":"https://shop.example/",` + bareLink + `},` + full + `]`, gets: []string{"X-Total-Count", "2"}},
		{name: "one link", method: get, path: "/api/links?id={full}", status: 200, want: `[` + full + `]`},
		{name: "links by external id", method: get, path: "/api/links?externalId=e-1", status: 200, want: `[` + full + `]`},
		{name: "links by tenant", method: get, path: "/api/links?tenantId=t-1", status: 200, want: `[` + full + `]`},
		{name: "links by partner", method: get, path: "/api/links?partnerId={grace}", status: 200, want: `[` + full + `]`},
		{name: "links by collection", method: get, path: "/api/links?collectionId={spring}", status: 200, want: `[` + full + `]`},
		{name: "links by tag", method: get, path: "/api/links?tagId={rose}", status: 200, want: `[` + full + `]`},
		{name: "links by what they say", method: get, path: "/api/links?search=SPRING", status: 200, want: `[` + full + `]`},
		{name: "filters are joined by and", method: get, path: "/api/links?tagId={rose}&tenantId=t-2", status: 200, want: `[]`, gets: []string{"X-Total-Count", "0"}},
		{
			name: "utm merges parameter by parameter", method: put, path: "/api/links", body: `[{"id":"{full}","utm":{"medium":null,"term":"new"}}]`, status: 200,
			want: `[` + changed(full, `"medium":"email"`, `"medium":null`, `"term":"t"`, `"term":"new"`) + `]`,
		},
		{
			name: "one link is made and another emptied", method: put, path: "/api/links", status: 200,
			body: `[{"url":"https://shop.example/2","collectionId":"{first}"},{"id":"{full}","collectionId":"{first}","tagIds":null,"title":null,"description":null,"image":null,"utm":null,` +
				`"externalId":null,"tenantId":null,"partnerId":null,"expiresAt":null,"expiredUrl":null,"iosUrl":null,"androidUrl":null,"geo":null,"cloaked":null,"domain":null}]`,
			want: `[{"id":"<uuid:second>","url":"https://shop.example/2",` + bareLink + `},{"id":"{full}","url":"https://shop.example/spring?a=1&b=2",` +
				changed(bareLink, `<slug>`, `Spring_1`) + `}]`,
		},
		{name: "a password is never answered", method: put, path: "/api/links", body: `[{"id":"{bare}","password":"not in a guide"}]`, status: 200, want: `[{"id":"{bare}","url":"https://shop.example/",` + changed(bareLink, `"hasPassword":false`, `"hasPassword":true`) + `}]`},
		{name: "null takes a password away", method: put, path: "/api/links", body: `[{"id":"{bare}","password":null}]`, status: 200, want: `[{"id":"{bare}","url":"https://shop.example/",` + bareLink + `}]`},
		{name: "a link that is put away elsewhere has no member for it", method: put, path: "/api/links", body: `[{"id":"{bare}","archived":true}]`, status: 400, want: refusal("field_unknown", "0 archived field_unknown")},
		{name: "what a new link lacks", method: put, path: "/api/links", body: `[{"title":"new"}]`, status: 400, want: refusal("required", "0 url required", "0 collectionId required")},
		{
			name: "every bad item is named", method: post, path: "/api/links", status: 400,
			body: `[{"url":"https://shop.example/3","collectionId":"{first}"},{"url":"no","collectionId":"{none}","tagIds":["{none}"]},{"url":7,"x":1,"collectionId":"{first}"}]`,
			want: refusal("url_invalid", "1 url url_invalid", "2 url type_wrong", "2 x field_unknown", "1 collectionId id_unknown", "1 tagIds id_unknown"),
		},
		{name: "nothing was written", method: get, path: "/api/links", status: 200, gets: []string{"X-Total-Count", "3"}},
	}
}
