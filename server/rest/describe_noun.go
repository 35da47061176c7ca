package rest

import (
	"net/http"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/server/rest/openapi"
)

const newestFirst = "newest first unless `sort` says otherwise"

func describeCollections() noun {
	return noun{
		path: "/api/collections", name: "Collection", tag: "Collections", order: newestFirst,
		about: "A folder of links. Every link belongs to one collection.",
		members: []member{
			naming(uuidSchema("The id of the collection.")),
			givable("name", nameSchema("The name.", hoko.MaxTitle)).needed(),
			givable("description", lineSchema("What the collection is for.", hoko.MaxDescription)).nullable(),
			answered("createdAt", timeSchema("When the collection was made.")),
			answered("updatedAt", timeSchema("When the collection was last changed.")),
		},
		paging: everyPage(),
		filters: []*openapi.Parameter{
			filter("id", uuidSchema("The collection with this id.")),
			filter("search", textSchema("Part of the name or the description; case is ignored.")),
		},
		methods: map[string]words{
			http.MethodGet:    {"listCollections", "List collections", "Lists the collections of the workspace."},
			http.MethodPost:   {"createCollections", "Create collections", "Makes collections, all or none."},
			http.MethodPut:    {"saveCollections", "Change or create collections", "Changes the collections whose `id` is given and makes the others, all or none. Only members that are sent change; `null` clears."},
			http.MethodDelete: {"deleteCollections", "Delete collections", "Deletes collections, all or none. Their links still exist and still redirect."},
		},
		example: example{
			create: `{"name":"Spring","description":"Links of the spring campaign"}`,
			change: `{"id":"` + exampleCollection + `","description":"Links of the spring campaign"}`,
			answer: `{"id":"` + exampleCollection + `","name":"Spring","description":"Links of the spring campaign","createdAt":"` + exampleMoment + `","updatedAt":"` + exampleMoment + `"}`,
		},
	}
}

func describeTags() noun {
	color := choiceSchema("How the tag looks.", hoko.TagColors())
	chosen := choiceSchema("How the tag looks.", hoko.TagColors())
	chosen.Default = hoko.DefaultTagColor
	return noun{
		path: "/api/tags", name: "Tag", tag: "Tags", order: "by id, the newest first unless `sort` says otherwise",
		about: "A label on links.",
		members: []member{
			naming(uuidSchema("The id of the tag. It says when the tag was made.")),
			givable("name", nameSchema("The name.", hoko.MaxTitle)).needed(),
			givable("color", color).changedBy(chosen).clearable(),
		},
		paging: everyPage(),
		filters: []*openapi.Parameter{
			filter("id", uuidSchema("The tag with this id.")),
			filter("search", textSchema("Part of the name; case is ignored.")),
		},
		methods: map[string]words{
			http.MethodGet:    {"listTags", "List tags", "Lists the tags of the workspace."},
			http.MethodPost:   {"createTags", "Create tags", "Makes tags, all or none."},
			http.MethodPut:    {"saveTags", "Change or create tags", "Changes the tags whose `id` is given and makes the others, all or none. Only members that are sent change."},
			http.MethodDelete: {"deleteTags", "Delete tags", "Deletes tags for good, all or none. Links lose them."},
		},
		example: example{
			create: `{"name":"Newsletter","color":"teal"}`,
			change: `{"id":"` + exampleTag + `","color":"teal"}`,
			answer: `{"id":"` + exampleTag + `","name":"Newsletter","color":"teal"}`,
		},
	}
}

func describePartners() noun {
	return noun{
		path: "/api/partners", name: "Partner", tag: "Partners", order: newestFirst,
		about: "Somebody who gets the credit for the clicks, leads and sales of their links.",
		members: []member{
			naming(uuidSchema("The id of the partner.")),
			givable("name", nameSchema("The name.", hoko.MaxTitle)).needed(),
			givable("email", emailSchema("The e-mail address.")).nullable(),
			givable("phone", lineSchema("The phone number, in any form.", hoko.MaxPhone)).nullable(),
			answered("createdAt", timeSchema("When the partner was made.")),
			answered("updatedAt", timeSchema("When the partner was last changed.")),
		},
		paging: everyPage(),
		filters: []*openapi.Parameter{
			filter("id", uuidSchema("The partner with this id.")),
			filter("search", textSchema("Part of the name, e-mail address or phone number; case is ignored.")),
		},
		methods: map[string]words{
			http.MethodGet:    {"listPartners", "List partners", "Lists the partners of the workspace."},
			http.MethodPost:   {"createPartners", "Create partners", "Makes partners, all or none."},
			http.MethodPut:    {"savePartners", "Change or create partners", "Changes the partners whose `id` is given and makes the others, all or none. Only members that are sent change; `null` clears."},
			http.MethodDelete: {"deletePartners", "Delete partners", "Deletes partners, all or none. Their links stay and belong to no partner from then on; what was credited to them before stays credited."},
		},
		example: example{
			create: `{"name":"Grace","email":"grace@partner.example"}`,
			change: `{"id":"` + examplePartner + `","phone":null}`,
			answer: `{"id":"` + examplePartner + `","name":"Grace","email":"grace@partner.example","phone":null,"createdAt":"` + exampleMoment + `","updatedAt":"` + exampleMoment + `"}`,
		},
	}
}

func describeCustomers() noun {
	return noun{
		path: "/api/customers", name: "Customer", tag: "Customers", order: newestFirst,
		about: "Somebody whose leads and sales are recorded.",
		members: []member{
			naming(uuidSchema("The id of the customer.")).needed(),
			givable("externalId", nameSchema("The id that your own system knows the customer by; unique in the workspace.", hoko.MaxCustomerID)),
			givable("name", nameSchema("The name.", hoko.MaxName)),
			givable("email", emailSchema("The e-mail address.")).nullable(),
			givable("phone", lineSchema("The phone number, in any form.", hoko.MaxPhone)).nullable(),
			givable("avatar", webSchema("The http or https address of a picture.")).nullable(),
			answered("createdAt", timeSchema("When the customer's first lead or sale was recorded.")),
			answered("updatedAt", timeSchema("When the customer was last changed.")),
		},
		paging: everyPage(),
		filters: []*openapi.Parameter{
			filter("id", uuidSchema("The customer with this id.")),
			filter("externalId", textSchema("The customer with this external id.")),
			filter("search", textSchema("Part of the external id, name, e-mail address or phone number; case is ignored.")),
		},
		methods: map[string]words{
			http.MethodGet:    {"listCustomers", "List customers", "Lists the customers of the workspace."},
			http.MethodPut:    {"saveCustomers", "Change customers", "Changes customers by their `id`, all or none. Only members that are sent change; `null` clears. It makes none: customers come into being through `/api/track`."},
			http.MethodDelete: {"deleteCustomers", "Delete customers", "Deletes customers, all or none. Their leads and sales stay; a later conversion with the same external id starts a new customer."},
		},
		example: example{
			change: `{"id":"` + exampleCustomer + `","email":"ada@customer.example"}`,
			answer: `{"id":"` + exampleCustomer + `","externalId":"user-1","name":"Ada","email":"ada@customer.example","phone":null,"avatar":null,"createdAt":"` + exampleMoment + `","updatedAt":"` + exampleMoment + `"}`,
		},
	}
}
