package rest

import (
	"net/http"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/server/rest/openapi"
)

func describeClicks() noun {
	return noun{
		path: "/api/analytics", name: "Click", tag: "Analytics", order: newestFirst,
		about: "One visit to a short URL, as it was at that moment. What is not known is `null`.",
		members: []member{
			answered("id", uuidSchema("The id of the click, which the destination receives as `hoko_id`.")),
			answered("linkId", uuidSchema("The link.")),
			answered("partnerId", uuidSchema("The partner who had the credit.").Nullable()),
			answered("createdAt", timeSchema("When the visit was.")),
			answered("country", textSchema("The country as ISO 3166-1 alpha-2.").Nullable()),
			answered("region", textSchema("The region.").Nullable()),
			answered("city", textSchema("The city.").Nullable()),
			answered("continent", textSchema("The continent as two letters.").Nullable()),
			answered("device", choiceSchema("What kind of device.", []string{"desktop", "mobile", "tablet", "other"})),
			answered("browser", textSchema("The browser.").Nullable()),
			answered("browserVersion", textSchema("The browser's version.").Nullable()),
			answered("os", textSchema("The operating system.").Nullable()),
			answered("osVersion", textSchema("The operating system's version.").Nullable()),
			answered("language", textSchema("The visitor's first language, as BCP 47.").Nullable()),
			answered("referrer", textSchema("Where the visitor came from.").Nullable()),
			answered("url", textSchema("Where the visitor was sent, without the parameters that are added on the way.")),
			answered("utm", referSchema("The campaign parameters of the visit.", "UTM")),
			answered("qr", flagSchema("Whether a QR code was scanned.")),
			answered("bot", flagSchema("Whether the visitor is a known bot.")),
			answered("trigger", choiceSchema("What recorded the visit: the short URL, its QR code, or the script on the destination.", []hoko.Trigger{hoko.TriggerLink, hoko.TriggerQR, hoko.TriggerEmbed})),
		},
		paging: everyPage(),
		other:  "AnalyticsRow",
		filters: append([]*openapi.Parameter{
			filter("groupBy", choiceSchema("Answer the numbers of each value of this dimension instead of clicks: those with the most clicks, and after them the unknown and the other values if there are any.", hoko.Dimensions())),
			filter("interval", choiceSchema("Answer the numbers of each interval instead of clicks, cut by the clocks of `timezone`.", hoko.Intervals())),
		}, clickFilters()...),
		methods: map[string]words{
			http.MethodGet: {"listClicks", "List or sum up clicks", "Lists clicks one by one. Filters are joined by and. Bots are recorded and left out unless `bots=true`.\n\n" +
				"With `groupBy` or `interval` it answers rows of numbers instead, of the last 30 days unless `startDate` and `endDate` say otherwise: one row for each value, for each interval, or for each interval of each value. " +
				"Then `take` is the number of values, at most 100 (50 unless given), or with both parameters at most 20 (10 unless given), and `skip` and `sort` are none. " +
				"An answer has at most 2,000 intervals and 10,000 rows, and is of one moment. The other values have no rows with both parameters where a click can have several values, which is for `tag` only."},
		},
		example: example{answer: `{"id":"` + exampleClick + `","linkId":"` + exampleLink + `","partnerId":"` + examplePartner + `","createdAt":"` + exampleMoment + `",` +
			`"country":"DE","region":null,"city":null,"continent":"EU","device":"mobile","browser":"Safari","browserVersion":"17.5","os":"iOS","osVersion":"17.5","language":"de-DE",` +
			`"referrer":"https://news.example/","url":"https://shop.example/de/spring",` +
			`"utm":{"source":"newsletter","medium":"email","campaign":"spring","term":null,"content":null,"referral":null},"qr":false,"bot":false,"trigger":"link"}`},
	}
}

func clickFilters() []*openapi.Parameter {
	bots := choiceSchema("Whether the visits of bots count as well.", []string{"false", "true"})
	bots.Default = "false"
	filters := []*openapi.Parameter{
		zoneParameter(),
		filter("linkId", uuidSchema("Clicks of this link.")),
		filter("partnerId", uuidSchema("Clicks that were credited to this partner.")),
	}
	return append(append(filters, rangeParameters("Clicks")...), filter("bots", bots))
}

func zoneParameter() *openapi.Parameter {
	zone := lineSchema("The time zone whose days dates are, by its IANA name.", 64)
	zone.Default = "UTC"
	return filter("timezone", zone)
}

// rangeParameters say when things happened.
func rangeParameters(plural string) []*openapi.Parameter {
	day := &openapi.Schema{AnyOf: []*openapi.Schema{{Types: openapi.Types{"string"}, Format: "date-time"}, {Types: openapi.Types{"string"}, Format: "date"}}}
	from, until := *day, *day
	from.Description = plural + " at this moment or later. A date alone is the start of that day in `timezone`."
	until.Description = plural + " at this moment or earlier. A date alone is the end of that day in `timezone`."
	return []*openapi.Parameter{filter("startDate", &from), filter("endDate", &until)}
}

// customerMembers say whom a conversion is of.
func customerMembers() []member {
	return []member{
		asked("customerExternalId", nameSchema("The id that your own system knows the customer by. An unknown one makes a customer.", hoko.MaxCustomerID)).needed(),
		asked("customerName", nameSchema("The customer's name.", hoko.MaxName)).needed(),
		asked("customerEmail", emailSchema("The customer's e-mail address. Left out it stays; `null` clears it.")).nullable(),
		asked("customerAvatar", webSchema("The http or https address of a picture of the customer. Left out it stays; `null` clears it.")).nullable(),
		asked("metadata", metadataSchema("Whatever you want to keep with it: a JSON object of at most 16,384 bytes.")).nullable(),
	}
}

// creditMembers say what a conversion was credited to.
func creditMembers() []member {
	return []member{
		answered("clickId", uuidSchema("The click that is credited.")),
		answered("linkId", uuidSchema("The link of the click.")),
		answered("partnerId", uuidSchema("The partner who had the credit at the click.").Nullable()),
	}
}

func describeLeads() noun {
	members := []member{answered("leadId", uuidSchema("The id of the lead."))}
	members = append(members, creditMembers()...)
	members = append(members,
		answered("customer", referSchema("The customer as they are from here on.", "Customer")),
		answered("createdAt", timeSchema("When the lead was recorded.")),
		asked("clickId", &openapi.Schema{Types: openapi.Types{"string"}, Pattern: uuidOrEmpty, Description: "The click to credit: the `hoko_id` that the destination received. Empty to credit what the customer's most recent lead credits; without one that is refused."}).needed(),
		asked("eventName", nameSchema("What the customer did, like `Sign up`.", hoko.MaxTitle)).needed(),
	)
	return noun{
		path: "/api/track/lead", name: "Lead", tag: "Conversions", single: true,
		about:   "A lead that was recorded.",
		members: append(members, customerMembers()...),
		methods: map[string]words{http.MethodPost: {"trackLead", "Track a lead", "Records that a customer did something worth noting after a click. The customer is made or brought up to date. Nothing is recorded when there is nothing to credit. " +
			"A click of the last moments may still be on its way: then the answer is 503, and a retry succeeds."}},
		example: example{
			create: `{"clickId":"` + exampleClick + `","eventName":"Sign up","customerExternalId":"user-1","customerName":"Ada","customerEmail":"ada@customer.example","metadata":{"plan":"pro"}}`,
			answer: `{"leadId":"` + exampleLead + `",` + creditExample + `"customer":` + describeCustomers().example.answer + `,"createdAt":"` + exampleMoment + `"}`,
		},
	}
}

const (
	uuidOrEmpty   = `^([0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12})?$`
	creditExample = `"clickId":"` + exampleClick + `","linkId":"` + exampleLink + `","partnerId":"` + examplePartner + `",`
)

func describeSales() noun {
	members := []member{
		answered("saleId", uuidSchema("The id of the sale.")),
		answered("leadId", uuidSchema("The lead that led to the sale; null if the click led to it directly.").Nullable()),
	}
	members = append(members, creditMembers()...)
	members = append(members, saleMembers()...)
	return noun{
		path: "/api/track/sale", name: "Sale", tag: "Conversions", single: true,
		about:   "A sale that was recorded.",
		members: append(members, customerMembers()...),
		methods: map[string]words{http.MethodPost: {"trackSale", "Track a sale", "Records money that a customer paid after a click. It credits the lead of `leadEventName` if that is given, else the click of `clickId` if that is given, " +
			"else the customer's most recent lead; if there is none, nothing is recorded (400). The customer is made or brought up to date. A known `invoiceId` with the same amount and currency is answered with the sale as it was recorded at first, with another one it is refused (409)."}},
		example: example{
			create: `{"customerExternalId":"user-1","customerName":"Ada","amount":4900,"currency":"eur","invoiceId":"invoice-1","metadata":{"plan":"pro"}}`,
			answer: `{"saleId":"` + exampleSale + `","leadId":"` + exampleLead + `",` + creditExample + `"amount":4900,"currency":"eur",` +
				`"customer":` + describeCustomers().example.answer + `,"createdAt":"` + exampleMoment + `"}`,
		},
	}
}

func saleMembers() []member {
	currency := &openapi.Schema{Types: openapi.Types{"string"}, Pattern: "^[A-Za-z]{3}$", Default: hoko.DefaultCurrency, Description: "The currency as ISO 4217, in any case."}
	event := lineSchema("What the sale is called.", hoko.MaxTitle)
	event.Default = hoko.DefaultSaleEvent
	return []member{
		givable("amount", numberSchema("The amount in the minor unit of the currency, in digits only: 1999 is 19.99 usd and 1999 jpy.", 0, hoko.MaxAmount)).needed(),
		givable("currency", &openapi.Schema{Types: openapi.Types{"string"}, Pattern: "^[a-z]{3}$", Description: "The currency as ISO 4217, in lower case."}).changedBy(currency.Nullable()),
		answered("customer", referSchema("The customer as they are from here on.", "Customer")),
		answered("createdAt", timeSchema("When the sale was recorded.")),
		asked("eventName", event).nullable(),
		asked("leadEventName", lineSchema("The lead to credit: the customer's most recent one of this name.", hoko.MaxTitle)).nullable(),
		asked("clickId", &openapi.Schema{Types: openapi.Types{"string"}, Pattern: uuidOrEmpty, Description: "The click to credit: the `hoko_id` that the destination received."}).nullable(),
		asked("invoiceId", nameSchema("The id that your own system knows the sale by; unique in the workspace.", hoko.MaxKeyField)).nullable(),
	}
}
