package rest

import (
	"net/http"
	"strconv"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/server/rest/openapi"
)

func describeLinks(site hoko.Site) noun {
	return noun{
		path: "/api/links", name: "Link", tag: "Links", order: "newest first unless `sort` says otherwise",
		about:   "Sends visitors of a short URL to a destination, and records each of them.",
		members: linkMembers(site),
		paging:  everyPage(),
		filters: linkFilters(),
		methods: map[string]words{
			http.MethodGet:    {"listLinks", "List links", "Lists the links of the workspace. Filters are joined by and."},
			http.MethodPost:   {"createLinks", "Create links", "Makes links, all or none."},
			http.MethodPut:    {"saveLinks", "Change or create links", "Changes the links whose `id` is given and makes the others, all or none. Only members that are sent change; `null` clears. `utm` merges parameter by parameter. Visitors see a change within one second."},
			http.MethodDelete: {"deleteLinks", "Delete links", "Deletes links, all or none. Their short URLs stop at once and are never given out again; their history stays, and an `externalId` is free again."},
		},
		example: linkExample(site),
	}
}

func linkMembers(site hoko.Site) []member {
	return []member{
		naming(uuidSchema("The id of the link.")),
		givable("url", webSchema("Where visitors are sent: an http or https address that is no short URL of this server.")).needed(),
		givable("domain", textSchema("The host of the short URL. There is one to choose from: `"+site.Domain()+"`.")).clearable(),
		givable("shortId", &openapi.Schema{Types: openapi.Types{"string"}, Pattern: `^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$`, Description: "The last part of the short URL; case matters. Drawn if left out, and never reused."}),
		answered("shortUrl", &openapi.Schema{Types: openapi.Types{"string"}, Format: "uri", Description: "The whole short URL."}),
		answered("qrCodeUrl", &openapi.Schema{Types: openapi.Types{"string"}, Format: "uri", Description: "The picture of the short URL as a QR code. Scans are told apart from clicks."}),
		givable("collectionId", uuidSchema("The collection that holds the link.")).needed(),
		givable("tagIds", listSchema("The tags of the link.", hoko.MaxLinkTags, uuidSchema(""))).clearable(),
		givable("title", lineSchema("What people see of the link.", hoko.MaxTitle)).nullable(),
		givable("description", lineSchema("What people see below the title.", hoko.MaxDescription)).nullable(),
		givable("image", webSchema("The http or https address of a picture.")).nullable(),
		givable("utm", referSchema("The campaign parameters that are written into the destination, unless it says otherwise.", "UTM")).changedBy(referSchema("The campaign parameters to set; `null` clears them all.", "UTMChange")).clearable(),
		givable("externalId", lineSchema("The id that your own system knows the link by; unique in the workspace.", hoko.MaxKeyField)).nullable(),
		givable("tenantId", lineSchema("The id of your own tenant.", hoko.MaxKeyField)).nullable(),
		givable("partnerId", uuidSchema("The partner who gets the credit.")).nullable(),
		answered("hasPassword", flagSchema("Whether visitors have to give a password.")),
		secret("password", passwordSchema()),
		givable("expiresAt", timeSchema("When the link ends.")).nullable(),
		givable("expiredUrl", webSchema("Where visitors are sent after the end, instead of a page that says so.")).nullable(),
		givable("iosUrl", webSchema("Where visitors on iOS are sent instead.")).nullable(),
		givable("androidUrl", webSchema("Where visitors on Android are sent instead.")).nullable(),
		givable("geo", countrySchema("Where visitors from a country are sent instead, by upper-case ISO 3166-1 alpha-2 code.")).nullable(),
		givable("cloaked", flagSchema("Whether the destination is shown in a frame under the short URL; `null` says no.")).clearable(),
		answered("createdAt", timeSchema("When the link was made.")),
		answered("updatedAt", timeSchema("When the link was last changed.")),
	}
}

func passwordSchema() *openapi.Schema {
	s := lineSchema("What visitors have to give before they are sent on. It is hashed and never answered; `null` takes it away. "+
		"At most "+strconv.Itoa(hoko.MaxLinkPasswords)+" in one call.", hoko.MaxLinkPassword)
	s.MinLength = hoko.MinLinkPassword
	return s
}

func countrySchema(about string) *openapi.Schema {
	return &openapi.Schema{
		Types:         openapi.Types{"object"},
		Description:   about + " At most " + strconv.Itoa(hoko.MaxGeo) + " bytes of codes and URLs in all.",
		PropertyNames: &openapi.Schema{Pattern: "^[A-Z]{2}$"},
		MaxProperties: hoko.MaxCountries,
		Additional:    webSchema(""),
	}
}

// utmMembers are the campaign parameters, each with the one of a URL.
func utmMembers() (properties openapi.Ordered[*openapi.Schema]) {
	for _, f := range (&hoko.UTM{}).Fields() {
		text := lineSchema("`"+f.Parameter+"`", hoko.MaxKeyField).Nullable()
		properties = append(properties, openapi.Entry[*openapi.Schema]{Name: f.Name, Value: text})
	}
	return properties
}

func utmSchema() *openapi.Schema {
	members := utmMembers()
	return object("Campaign parameters.", members, members.Names()...)
}

func utmChangeSchema() *openapi.Schema {
	s := object("Campaign parameters to change: one that is left out stays, and `null` clears.", utmMembers())
	s.Additional = false
	return s
}

func linkFilters() []*openapi.Parameter {
	return []*openapi.Parameter{
		filter("id", uuidSchema("The link with this id.")),
		filter("externalId", textSchema("The link with this external id.")),
		filter("tenantId", textSchema("Links of this tenant of your own.")),
		filter("partnerId", uuidSchema("Links of this partner.")),
		filter("collectionId", uuidSchema("Links in this collection.")),
		filter("tagId", uuidSchema("Links with this tag.")),
		filter("search", textSchema("Part of the short id, destination, title or external id; case is ignored.")),
	}
}

func linkExample(site hoko.Site) example {
	const given = `"title":"Spring sale","utm":{"source":"newsletter","medium":"email","campaign":"spring"}`
	return example{
		create: `{"url":"https://shop.example/spring","collectionId":"` + exampleCollection + `","shortId":"spring-sale","tagIds":["` + exampleTag + `"],` +
			given + `,"externalId":"campaign-7","partnerId":"` + examplePartner + `","expiresAt":"2030-01-01T00:00:00Z","geo":{"DE":"https://shop.example/de/spring"}}`,
		change: `{"id":"` + exampleLink + `",` + given + `}`,
		answer: `{"id":"` + exampleLink + `","url":"https://shop.example/spring","domain":"` + site.Domain() + `","shortId":"spring-sale",` +
			`"shortUrl":"` + site.ShortURL("spring-sale") + `","qrCodeUrl":"` + site.QRCodeURL("spring-sale") + `","collectionId":"` + exampleCollection + `",` +
			`"tagIds":["` + exampleTag + `"],"title":"Spring sale","description":null,"image":null,` +
			`"utm":{"source":"newsletter","medium":"email","campaign":"spring","term":null,"content":null,"referral":null},` +
			`"externalId":"campaign-7","tenantId":null,"partnerId":"` + examplePartner + `","hasPassword":false,"expiresAt":"2030-01-01T00:00:00Z",` +
			`"expiredUrl":null,"iosUrl":null,"androidUrl":null,"geo":{"DE":"https://shop.example/de/spring"},"cloaked":false,` +
			`"createdAt":"` + exampleMoment + `","updatedAt":"` + exampleMoment + `"}`,
	}
}
