package rest

import (
	"net/http"
	"strings"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/server/rest/openapi"
)

// exported is what every export says of itself.
const exported = "\n\nThe answer is whole if it ends as HTTP says: with the last chunk, which clients check by themselves, and with the trailer field `" + exportHeader + "` " +
	"(`complete;clicks=1234`, by what the rows are). It is cut off, without either, if something goes wrong, and within a second after the key was revoked, expired or lost the scope. " +
	"An export that was cut off goes on with `after`. Ten streams may be open for one key.\n\n" +
	"In a table, a cell that a spreadsheet would take for a formula has an apostrophe before it."

func formatParameter() *openapi.Parameter {
	format := choiceSchema("One JSON object a line (NDJSON), or a table (CSV).", []string{formatLines, formatTable})
	format.Default = formatLines
	return filter("format", format)
}

// afterParameter is where an export of events goes on.
func afterParameter() *openapi.Parameter {
	return filter("after", &openapi.Schema{
		Types: openapi.Types{"string"}, Pattern: `^[^,]+,[0-9A-Fa-f-]{36}$`,
		Description: "Go on behind this row: the `createdAt` and the `id` of the last whole one that was read, with a comma between them. A table does not begin again with the names of its columns.",
	})
}

func describeClickStream() noun {
	n := describeClicks()
	n.path, n.name, n.about = "/api/clicks", "ExportedClick", "A click in an export."
	n.other, n.stream, n.paging, n.order = "", true, []string{"sort"}, newestFirst
	n.members = append(
		n.members,
		answered("tenantId", textSchema("The tenant of the link, which is the caller's own.").Nullable()),
		answered("referrerClass", choiceSchema("What kind of place the visitor came from.", []string{"search", "social", "ai", "mail", "site"}).Nullable()),
	)
	n.example.answer = strings.TrimSuffix(n.example.answer, "}") + `,"tenantId":null,"referrerClass":"site"}`
	n.filters = append(append([]*openapi.Parameter{formatParameter()}, clickFilters()...), afterParameter())
	n.table = "id,linkId,partnerId,createdAt,country,region,city,continent,device,browser,browserVersion,os,osVersion,language,referrer,url," +
		"utmSource,utmMedium,utmCampaign,utmTerm,utmContent,utmReferral,qr,bot,trigger,tenantId,referrerClass\n" +
		exampleClick + "," + exampleLink + "," + examplePartner + "," + exampleMoment + ",DE,,,EU,mobile,Safari,17.5,iOS,17.5,de-DE,https://news.example/,https://shop.example/de/spring," +
		"newsletter,email,spring,,,,false,false,link,,site\n"
	n.methods = map[string]words{
		http.MethodGet: {"exportClicks", "Export clicks", "Streams all clicks up to the moment of the request, of any number. " +
			"Filters are joined by and. Bots are recorded and left out unless `bots=true`." + exported},
	}
	return n
}

func describeLeadStream() noun {
	return noun{
		path: "/api/leads", name: "ExportedLead", tag: "Analytics", order: newestFirst, stream: true, paging: []string{"sort"},
		about: "A lead in an export.",
		members: append(
			eventMembers("lead", "What the customer did."),
			answered("partnerId", uuidSchema("The partner who had the credit at the click.").Nullable()),
			answered("metadata", metadataSchema("What was kept with the lead.").Nullable()),
			answered("createdAt", timeSchema("When the lead was recorded.")),
		),
		filters: conversionFilters("Leads"),
		methods: map[string]words{
			http.MethodGet: {"exportLeads", "Export leads", "Streams all leads up to the moment of the request, of any number. Filters are joined by and." + exported},
		},
		example: example{answer: `{"id":"` + exampleLead + `","eventName":"Sign up","customerId":"` + exampleCustomer + `",` + creditExample +
			`"metadata":{"plan":"pro"},"createdAt":"` + exampleMoment + `"}`},
		table: "id,eventName,customerId,clickId,linkId,partnerId,metadata,createdAt\n" + exampleLead + ",Sign up," + exampleCustomer + "," + exampleClick + "," +
			exampleLink + "," + examplePartner + `,"{""plan"":""pro""}",` + exampleMoment + "\n",
	}
}

func describeSaleStream() noun {
	members := eventMembers("sale", "What the sale is called.")
	lead := answered("leadId", uuidSchema("The lead that led to the sale; null if the click led to it directly.").Nullable())
	return noun{
		path: "/api/sales", name: "ExportedSale", tag: "Analytics", order: newestFirst, stream: true, paging: []string{"sort"},
		about: "A sale in an export. Amounts are in the minor unit of the currency; those of a table are written as people write them, with `amountMinor` beside.",
		members: append(
			append(members[:3:3], append([]member{lead}, members[3:]...)...),
			answered("partnerId", uuidSchema("The partner who had the credit at the click.").Nullable()),
			answered("currency", textSchema("The currency as ISO 4217, in lower case.")),
			answered("amount", numberSchema("What was paid.", 0, hoko.MaxAmount)),
			answered("refunded", numberSchema("How much of it was paid back.", 0, hoko.MaxAmount)),
			answered("invoiceId", textSchema("The id that your own system knows the sale by.").Nullable()),
			answered("metadata", metadataSchema("What was kept with the sale.").Nullable()),
			answered("createdAt", timeSchema("When the sale was recorded.")),
		),
		filters: conversionFilters("Sales"),
		methods: map[string]words{
			http.MethodGet: {"exportSales", "Export sales", "Streams all sales up to the moment of the request, of any number. Filters are joined by and." + exported},
		},
		example: example{answer: `{"id":"` + exampleSale + `","eventName":"Purchase","customerId":"` + exampleCustomer + `","leadId":"` + exampleLead + `",` + creditExample +
			`"currency":"eur","amount":4900,"refunded":0,"invoiceId":"invoice-1","metadata":{"plan":"pro"},"createdAt":"` + exampleMoment + `"}`},
		table: "id,eventName,customerId,leadId,clickId,linkId,partnerId,currency,amount,refunded,amountMinor,invoiceId,metadata,createdAt\n" + exampleSale + ",Purchase," +
			exampleCustomer + "," + exampleLead + "," + exampleClick + "," + exampleLink + "," + examplePartner + `,eur,49.00,0.00,4900,invoice-1,"{""plan"":""pro""}",` + exampleMoment + "\n",
	}
}

// eventMembers are those that leads and sales begin with.
func eventMembers(noun, event string) []member {
	return []member{
		answered("id", uuidSchema("The id of the "+noun+".")),
		answered("eventName", textSchema(event)),
		answered("customerId", uuidSchema("The customer.")),
		answered("clickId", uuidSchema("The click that is credited.")),
		answered("linkId", uuidSchema("The link of the click.")),
	}
}

func conversionFilters(plural string) []*openapi.Parameter {
	filters := append([]*openapi.Parameter{formatParameter(), zoneParameter()},
		filter("customerId", uuidSchema(plural+" of this customer.")),
		filter("linkId", uuidSchema(plural+" that came from this link.")),
		filter("partnerId", uuidSchema(plural+" that were credited to this partner.")),
	)
	return append(append(filters, rangeParameters(plural)...), afterParameter())
}

// describeValues describes the numbers of each value of a dimension.
func describeValues() noun {
	groupBy := filter("groupBy", choiceSchema("The dimension.", hoko.Dimensions()))
	groupBy.Required, groupBy.Example = true, hoko.DimensionCountry
	filters := append([]*openapi.Parameter{formatParameter(), groupBy}, clickFilters()...)
	return noun{
		path: "/api/analytics/values", name: "AnalyticsRow", tag: "Analytics", order: "the unknown value first and the others by their text", stream: true,
		about:   "Numbers of clicks, leads and sales: of a value of a dimension, of an interval, or of both.",
		members: rowMembers(),
		filters: append(filters, filter("after", textSchema("Go on behind this value, the last one that was read. A table does not begin again with the names of its columns."))),
		methods: map[string]words{
			http.MethodGet: {"exportValues", "Export values", "Streams the numbers of every value of a dimension, of the last 30 days unless `startDate` and `endDate` say otherwise. " +
				"Filters are joined by and. Bots are left out unless `bots=true`. It is read 1,000 values at a time, each of a moment of its own." + exported},
		},
		example: example{answer: `{"kind":"value","value":"DE","from":null,"until":null,"clicks":1,"visitors":1,"scans":0,"leads":1,"sales":1,` +
			`"revenue":[{"amount":4900,"currency":"eur"}],"clickToLead":1,"leadToSale":1,"clickToSale":1}`},
		table: "kind,value,clicks,visitors,scans,leads,sales,revenue\nvalue,DE,1,1,0,1,1,49.00 eur\n",
	}
}

func rowMembers() []member {
	count := func(about string) *openapi.Schema { return numberSchema(about, 0, hoko.MaxAmount) }
	rate := func(about string) *openapi.Schema {
		return (&openapi.Schema{Types: openapi.Types{"number"}, Description: about}).Nullable()
	}
	return []member{
		answered("kind", choiceSchema("What the numbers are of: `value`, `unknown` where no value is known, `other` for all values without a row of their own, or `all` if no dimension was asked for.", hoko.RowKinds())),
		answered("value", textSchema("The value; null unless `kind` is `value`.").Nullable()),
		answered("from", timeSchema("Where the interval begins; null without one.").Nullable()),
		answered("until", timeSchema("Where the interval ends, which is no part of it; null without one.").Nullable()),
		answered("clicks", count("Clicks.")),
		answered("visitors", count("Visitors; who comes on two days in UTC counts on both.")),
		answered("scans", count("Clicks that came from a QR code.")),
		answered("leads", count("Leads.")),
		answered("sales", count("Sales.")),
		answered("revenue", listSchema("What is left of the sales after refunds, by currency.", 0, object("", openapi.Ordered[*openapi.Schema]{
			{Name: "amount", Value: numberSchema("In the minor unit of the currency.", -hoko.MaxAmount, hoko.MaxAmount)},
			{Name: "currency", Value: textSchema("The currency as ISO 4217, in lower case.")},
		}, "amount", "currency"))),
		answered("clickToLead", rate("Leads for each click; null without clicks.")),
		answered("leadToSale", rate("Sales for each lead; null without leads.")),
		answered("clickToSale", rate("Sales for each click; null without clicks.")),
	}
}
