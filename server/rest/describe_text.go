package rest

import "github.com/hoko-to/hoko/server/rest/openapi"

// Values of the examples.
const (
	exampleRequestID = "019c2b1f-5a00-7c31-8f00-3d1c5f0a9be1"
	exampleMoment    = "2026-01-01T00:00:00Z"

	exampleLink       = "019c2b1f-5a00-7a10-8f00-3d1c5f0a9b01"
	exampleCollection = "019c2b1f-5a00-7a10-8f00-3d1c5f0a9b02"
	exampleTag        = "019c2b1f-5a00-7a10-8f00-3d1c5f0a9b03"
	examplePartner    = "019c2b1f-5a00-7a10-8f00-3d1c5f0a9b04"
	exampleCustomer   = "019c2b1f-5a00-7a10-8f00-3d1c5f0a9b05"
	exampleClick      = "019c2b1f-5a00-7a10-8f00-3d1c5f0a9b06"
	exampleLead       = "019c2b1f-5a00-7a10-8f00-3d1c5f0a9b07"
	exampleSale       = "019c2b1f-5a00-7a10-8f00-3d1c5f0a9b08"
	exampleKey        = "019c2b1f-5a00-7a10-8f00-3d1c5f0a9b09"
)

// about is what there is to know before the first call.
const about = `Short links that record every click, connect clicks to leads and sales, and credit partners.

**Credentials.** Every call needs an API key: ` + "`Authorization: Bearer hoko_…`" + `, or the key alone. A key belongs to one workspace and
has scopes, which are independent of each other. The cookie of the console is not accepted here.

**Bodies.** Requests and answers are JSON. ` + "`POST`, `PUT` and `DELETE`" + ` take an array of 1 to 10,000 items, even for one, and ` + "`GET`, `POST` and `PUT`" + `
answer a bare array; the two routes under ` + "`/api/track`" + ` take and answer one object. A call is done as a whole or not at all.
Ids are UUIDs, times are ISO 8601 in UTC. In answers, absent values are ` + "`null`" + `, never left out.

**Strictness.** Nothing is ignored and nothing is adjusted: unknown members and parameters, members that are given twice, and
numbers outside their range are refused with 400.

**Unknown ids.** An id in a body that does not exist in the workspace is a fault of its item (400). As a filter it finds
nothing.

` + "`HEAD`" + ` is answered wherever ` + "`GET`" + ` is.`

func info() openapi.Info {
	return openapi.Info{
		Title:       "Hoko",
		Summary:     "The REST interface of a link attribution platform.",
		Description: about,
		Version:     "1.0.0",
		License:     openapi.License{Name: "Apache License 2.0", Identifier: "Apache-2.0"},
	}
}

// groups are the groups of operations, in the order of the documentation.
func groups() []openapi.Tag {
	return []openapi.Tag{
		{Name: "Links", Description: "Short URLs and where they lead."},
		{Name: "Collections", Description: "Folders of links."},
		{Name: "Tags", Description: "Labels on links."},
		{Name: "Partners", Description: "Who gets the credit for links."},
		{Name: "Customers", Description: "Whose leads and sales were recorded. Customers come into being through conversions only."},
		{Name: "Analytics", Description: "Clicks one by one or summed up, and exports of clicks, leads and sales."},
		{Name: "Conversions", Description: "Leads and sales, which credit a click."},
		{Name: keyTag, Description: "What a key may ask about itself, and reports of leaked ones. Keys are made and managed by people, over GraphQL."},
	}
}
