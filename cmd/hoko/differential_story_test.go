package main

import "strings"

// The selections say in GraphQL what REST answers.
const (
	tagMembers        = `{ id name color }`
	partnerMembers    = `{ id name email phone createdAt updatedAt }`
	collectionMembers = `{ id name description createdAt updatedAt }`
	customerMembers   = `{ id externalId name email phone avatar createdAt updatedAt }`
	utmMembers        = `utm { source medium campaign term content referral }`
	linkMembers       = `{ id url domain shortId shortUrl qrCodeUrl collectionId tagIds title description image ` + utmMembers +
		` externalId tenantId partnerId hasPassword expiresAt expiredUrl iosUrl androidUrl geo cloaked createdAt updatedAt }`
	clickMembers = `{ id linkId partnerId createdAt country region city continent device browser browserVersion os osVersion language referrer url ` + utmMembers + ` qr bot trigger }`
	leadMembers  = `{ leadId: id clickId linkId partnerId customer ` + customerMembers + ` createdAt }`
	saleMembers  = `{ saleId: id leadId clickId linkId partnerId amount currency customer ` + customerMembers + ` createdAt }`
)

// mutation returns a document that asks for one field.
func mutation(field, input, result string) string {
	return `mutation($in: ` + input + `!) { ` + field + `(input: $in) { result: ` + result + ` } }`
}

// list returns a document that asks for a page, narrowed by arguments.
func list(field, arguments, members string) string {
	if arguments != "" {
		arguments = "(" + arguments + ")"
	}
	return `{ ` + field + arguments + ` { result: nodes ` + members + ` } }`
}

// twins is the story: every route, done well and done badly.
func twins() []twin {
	var story []twin
	for _, part := range [][]twin{labelTwins(), linkTwins(), conversionTwins(), batchTwins(), endTwins()} {
		story = append(story, part...)
	}
	return story
}

func labelTwins() []twin {
	createTag, updateTag := mutation("createTag", "CreateTagInput", "tag "+tagMembers), mutation("updateTag", "UpdateTagInput", "tag "+tagMembers)
	createPartner, updatePartner := mutation("createPartner", "CreatePartnerInput", "partner "+partnerMembers), mutation("updatePartner", "UpdatePartnerInput", "partner "+partnerMembers)
	makeCollection, changeCollection := mutation("createCollection", "CreateCollectionInput", "collection "+collectionMembers), mutation("updateCollection", "UpdateCollectionInput", "collection "+collectionMembers)
	return []twin{
		{"a tag", "POST /api/tags", `{"name":"Red","color":"red"}`, createTag, "red"},
		{"a tag without a color", "POST /api/tags", `{"name":"Plain"}`, createTag, "plain"},
		{"a tag made by saving it", "PUT /api/tags", `{"name":"Saved","color":"sky"}`, createTag, "saved"},
		{"a tag of another color", "PUT /api/tags", `{"id":"{plain}","color":"zinc"}`, updateTag, ""},
		{"a tag of no color", "PUT /api/tags", `{"id":"{plain}","color":null}`, updateTag, ""},
		{"a nameless tag", "POST /api/tags", `{"name":" "}`, createTag, ""},
		{"a tag that does not exist", "PUT /api/tags", `{"id":"{none}","name":"a"}`, updateTag, ""},
		{"tags", "GET /api/tags", "", list("tags", "", tagMembers), ""},
		{"tags the other way", "GET /api/tags?sort=asc", "", list("tags", "orderBy: {direction: ASC}", tagMembers), ""},
		{"tags by name", "GET /api/tags?search=pla", "", list("tags", `filter: {search: "pla"}`, tagMembers), ""},
		{"a partner", "POST /api/partners", `{"name":"Grace","email":"grace@partner.example","phone":"1"}`, createPartner, "grace"},
		{"a partner made by saving it", "PUT /api/partners", `{"name":"Alan"}`, createPartner, "alan"},
		{"a partner without a phone", "PUT /api/partners", `{"id":"{grace}","phone":null}`, updatePartner, ""},
		{"a partner whose address is none", "PUT /api/partners", `{"id":"{grace}","email":"x"}`, updatePartner, ""},
		{"partners", "GET /api/partners", "", list("partners", "", partnerMembers), ""},
		{"partners by name", "GET /api/partners?search=ALA", "", list("partners", `filter: {search: "ALA"}`, partnerMembers), ""},
		{"a collection", "POST /api/collections", `{"name":"Spring","description":"Sales"}`, makeCollection, "spring"},
		{"a collection made by saving it", "PUT /api/collections", `{"name":"Autumn"}`, makeCollection, "autumn"},
		{"a collection without a description", "PUT /api/collections", `{"id":"{spring}","description":null}`, changeCollection, ""},
		{"a collection with too long a name", "PUT /api/collections", `{"id":"{spring}","name":"` + long(256) + `"}`, changeCollection, ""},
		{"collections", "GET /api/collections?sort=asc", "", list("collections", "orderBy: {direction: ASC}", collectionMembers), ""},
	}
}

func linkTwins() []twin {
	create, update := mutation("createLink", "CreateLinkInput", "link "+linkMembers), mutation("updateLink", "UpdateLinkInput", "link "+linkMembers)
	links := func(filter string) string { return list("links", filter, linkMembers) }
	return []twin{
		{"a whole link", "POST /api/links", `{"url":"https://shop.example/a?b=c&d","shortId":"whole","collectionId":"{spring}","tagIds":["{red}","{plain}"],"title":"T","description":"D",
			"image":"https://shop.example/a.png","utm":{"source":"s","medium":"m","campaign":"c","term":"t","content":"x","referral":"r"},"externalId":"e","tenantId":"t","partnerId":"{grace}",
			"expiresAt":"2099-01-01T02:00:00+02:00","expiredUrl":"https://shop.example/over","iosUrl":"https://ios.example/","androidUrl":"https://android.example/",
			"geo":{"DE":"https://shop.example/de"},"password":"open sesame","cloaked":true}`, create, "whole"},
		{"a link with nothing else", "POST /api/links", `{"url":"https://shop.example/","shortId":"bare","collectionId":"{first}"}`, create, "bare"},
		{"a link made by saving it", "PUT /api/links", `{"url":"https://shop.example/p","shortId":"promo","collectionId":"{first}","partnerId":"{grace}","utm":{"source":"mail"}}`, create, "promo"},
		{"utm merges", "PUT /api/links", `{"id":"{whole}","utm":{"medium":null,"term":"new"}}`, update, ""},
		{"a link without what it had", "PUT /api/links", `{"id":"{whole}","tagIds":null,"title":null,"description":null,"image":null,"tenantId":null,"partnerId":null,"expiresAt":null,"expiredUrl":null,
			"iosUrl":null,"androidUrl":null,"geo":null,"password":null,"cloaked":false}`, update, ""},
		{"a link with a tag again", "PUT /api/links", `{"id":"{whole}","tagIds":["{red}"],"collectionId":"{autumn}"}`, update, ""},
		{"a link that leads nowhere", "POST /api/links", `{"url":"nowhere","collectionId":"{first}"}`, create, ""},
		{"a link of no collection", "POST /api/links", `{"url":"https://shop.example/","collectionId":"{none}"}`, create, ""},
		{"a short id that is taken", "POST /api/links", `{"url":"https://shop.example/","collectionId":"{first}","shortId":"bare"}`, create, ""},
		{"a link with too short a password", "PUT /api/links", `{"id":"{bare}","password":"abc"}`, update, ""},
		{"links", "GET /api/links", "", links(""), ""},
		{"links by id", "GET /api/links?id={whole}", "", links(`filter: {id: "{whole}"}`), ""},
		{"links by external id", "GET /api/links?externalId=e", "", links(`filter: {externalId: "e"}`), ""},
		{"links by tenant", "GET /api/links?tenantId=t", "", links(`filter: {tenantId: "t"}`), ""},
		{"links by partner", "GET /api/links?partnerId={grace}", "", links(`filter: {partnerId: "{grace}"}`), ""},
		{"links by collection", "GET /api/links?collectionId={first}&sort=asc", "", links(`filter: {collectionId: "{first}"}, orderBy: {direction: ASC}`), ""},
		{"links by tag", "GET /api/links?tagId={red}", "", links(`filter: {tagId: "{red}"}`), ""},
		{"links by what they say", "GET /api/links?search=SHOP", "", links(`filter: {search: "SHOP"}`), ""},
		{"links by nothing that exists", "GET /api/links?tagId={none}", "", links(`filter: {tagId: "{none}"}`), ""},
		{"links by what is no id", "GET /api/links?tagId=x", "", links(`filter: {tagId: "x"}`), ""},
	}
}

func conversionTwins() []twin {
	lead, sale := mutation("trackLead", "TrackLeadInput", "lead "+leadMembers), mutation("trackSale", "TrackSaleInput", "sale "+saleMembers)
	update := mutation("updateCustomer", "UpdateCustomerInput", "customer "+customerMembers)
	clicks := func(arguments string) string { return list("clicks", arguments, clickMembers) }
	const ada = `"customerExternalId":"user-1","customerName":"Ada"`
	return []twin{
		{"a click", "VISIT /promo", "", "", "click"},
		{"a scan", "VISIT /promo?qr=1", "", "", "scan"},
		{"clicks", "GET /api/analytics", "", clicks(""), ""},
		{"clicks of a link", "GET /api/analytics?linkId={promo}&sort=asc", "", clicks(`filter: {linkId: "{promo}"}, orderBy: {direction: ASC}`), ""},
		{"clicks of a partner", "GET /api/analytics?partnerId={alan}", "", clicks(`filter: {partnerId: "{alan}"}`), ""},
		{"clicks of a time", "GET /api/analytics?startDate=2020-01-01T00:00:00Z&endDate=2099-01-01T00:00:00Z&bots=true", "", clicks(`filter: {startDate: "2020-01-01T00:00:00Z", endDate: "2099-01-01T00:00:00Z", bots: true}`), ""},
		{"a lead of nothing", "POST /api/track/lead", `{"clickId":"","eventName":"Sign up",` + ada + `}`, lead, ""},
		{"a lead", "POST /api/track/lead", `{"clickId":"{click}","eventName":"Sign up",` + ada + `,"customerEmail":"ada@customer.example","customerAvatar":"https://a.example/a.png","metadata":{"b":[1,{"a":null}]}}`, lead, "signUp"},
		{"a deferred lead", "POST /api/track/lead", `{"clickId":"","eventName":"Trial",` + ada + `,"customerAvatar":null}`, lead, "trial"},
		{"a lead of a click that never was", "POST /api/track/lead", `{"clickId":"{none}","eventName":"Sign up",` + ada + `}`, lead, ""},
		{"a lead of no name", "POST /api/track/lead", `{"clickId":"","eventName":"",` + ada + `}`, lead, ""},
		{"a sale", "POST /api/track/sale", `{` + ada + `,"amount":4900,"currency":"EUR","invoiceId":"i-1"}`, sale, "paid"},
		{"the same sale", "POST /api/track/sale", `{` + ada + `,"amount":4900,"currency":"eur","invoiceId":"i-1"}`, sale, ""},
		{"the same invoice of another amount", "POST /api/track/sale", `{` + ada + `,"amount":4901,"currency":"eur","invoiceId":"i-1"}`, sale, ""},
		{"a sale of a lead", "POST /api/track/sale", `{` + ada + `,"amount":0,"leadEventName":"Sign up","clickId":"{scan}","metadata":{}}`, sale, "named"},
		{"a sale of a click", "POST /api/track/sale", `{"customerExternalId":"user-2","customerName":"Bob","amount":9007199254740991,"clickId":"{scan}","eventName":"Renewal"}`, sale, "direct"},
		{"a sale of nothing", "POST /api/track/sale", `{"customerExternalId":"user-3","customerName":"Eve","amount":1}`, sale, ""},
		{"a sale of less than nothing", "POST /api/track/sale", `{` + ada + `,"amount":-1}`, sale, ""},
		{"a sale in no money", "POST /api/track/sale", `{` + ada + `,"amount":1,"currency":"xyz"}`, sale, ""},
		{"customers", "GET /api/customers?sort=asc", "", list("customers", "orderBy: {direction: ASC}", customerMembers), ""},
		{"a customer by external id", "GET /api/customers?externalId=user-2", "", list("customers", `filter: {externalId: "user-2"}`, customerMembers), ""},
		{"customers by name", "GET /api/customers?search=ADA", "", list("customers", `filter: {search: "ADA"}`, customerMembers), ""},
		{"a customer that does not exist", "PUT /api/customers", `{"id":"{none}","name":"a"}`, update, ""},
	}
}

func endTwins() []twin {
	remove := func(noun, plural, id string) twin {
		field := "delete" + strings.ToUpper(noun[:1]) + noun[1:]
		return twin{"a deleted " + noun, "DELETE /api/" + plural, `"` + id + `"`, mutation(field, strings.ToUpper(field[:1])+field[1:]+"Input", "deletedId"), ""}
	}
	again := func(tw twin) twin {
		tw.name += " again"
		return tw
	}
	update := mutation("updateCustomer", "UpdateCustomerInput", "customer "+customerMembers)
	return []twin{
		{"a customer of another name", "PUT /api/customers", `{"id":"{signUp customer}","name":"Ada L.","externalId":"user-9","email":null,"phone":"1","avatar":"https://a.example/b.png"}`, update, ""},
		{"a customer's external id that is taken", "PUT /api/customers", `{"id":"{signUp customer}","externalId":"user-2"}`, update, ""},
		remove("tag", "tags", "{red}"), again(remove("tag", "tags", "{red}")),
		remove("partner", "partners", "{grace}"), remove("collection", "collections", "{autumn}"),
		remove("link", "links", "{bare}"), again(remove("link", "links", "{bare}")),
		remove("customer", "customers", "{signUp customer}"), remove("customer", "customers", "{none}"),
		batchNoun{"customers", "Customer", customerMembers}.remove("that are deleted", `["{direct customer}"]`),
		{"tags in the end", "GET /api/tags", "", list("tags", "", tagMembers), ""},
		{"partners in the end", "GET /api/partners", "", list("partners", "", partnerMembers), ""},
		{"collections in the end", "GET /api/collections", "", list("collections", "", collectionMembers), ""},
		{"links in the end", "GET /api/links", "", list("links", "", linkMembers), ""},
		{"customers in the end", "GET /api/customers", "", list("customers", "", customerMembers), ""},
		{"clicks in the end", "GET /api/analytics", "", list("clicks", "", clickMembers), ""},
	}
}
