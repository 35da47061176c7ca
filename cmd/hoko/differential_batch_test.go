package main

import (
	"net/http"
	"strings"
)

// batchTwins is the part of the story in which many things of a kind are written
// at once, well and badly. Customers come into being before it.
func batchTwins() []twin {
	const url = `"url":"https://shop.example/"`
	links := batchNoun{"links", "Link", linkMembers}
	story := append(
		[]twin{
			links.create("that are made", `[{`+url+`,"collectionId":"{first}","shortId":"b-0","tagIds":["{red}"],"partnerId":"{alan}"},{`+url+`,"collectionId":"{spring}","shortId":"b-1","utm":{"term":"t"}}]`),
			links.create("that lead nowhere", `[{`+url+`,"collectionId":"{first}"},{"url":"nowhere","collectionId":"{none}"},{`+url+`,"collectionId":"{first}","shortId":"b-0"}]`),
			links.update("that are changed", `[{"id":"{links 1}","title":"T"},{"id":"{links 0}","tagIds":null,"shortId":"b-2"}]`),
		},
		links.faults("{links 0}")...,
	)
	story = append(story, links.remove("that are deleted", `["{links 1}","{links 0}"]`))
	for _, n := range []batchNoun{{"collections", "Collection", collectionMembers}, {"tags", "Tag", tagMembers}, {"partners", "Partner", partnerMembers}} {
		story = append(
			story,
			n.create("that are made", `[{"name":"One"},{"name":"Two"}]`),
			n.create("without a name", `[{"name":"Three"},{"name":" "},{"name":"`+long(256)+`"}]`),
			n.update("that are changed", `[{"id":"{`+n.plural+` 1}","name":"2"},{"id":"{`+n.plural+` 0}","name":"1"}]`),
		)
		story = append(story, n.faults("{"+n.plural+" 0}")...)
		story = append(story, n.remove("that are deleted", `["{`+n.plural+` 1}","{`+n.plural+` 0}"]`))
	}
	customers := batchNoun{"customers", "Customer", customerMembers}
	story = append(
		story,
		customers.update("that are changed", `[{"id":"{direct customer}","externalId":"user-1"},{"id":"{signUp customer}","externalId":"user-2"}]`),
		customers.update("that take what is not free", `[{"id":"{direct customer}","externalId":"user-2"}]`),
		customers.update("that are changed back", `[{"id":"{direct customer}","externalId":"user-2"},{"id":"{signUp customer}","externalId":"user-1"}]`),
		customers.update("that are new", `[{"name":"Eve"}]`),
	)
	return append(story, customers.faults("{signUp customer}")...)
}

// batchNoun is what things of one kind are called.
type batchNoun struct{ plural, typ, members string }

func (n batchNoun) create(what, items string) twin {
	return n.twin(what, http.MethodPost, items, "create", n.plural+" "+n.members, n.plural)
}

func (n batchNoun) update(what, items string) twin {
	return n.twin(what, http.MethodPut, items, "update", n.plural+" "+n.members, "")
}

func (n batchNoun) remove(what, ids string) twin {
	return n.twin(what, http.MethodDelete, ids, "delete", "deletedIds", "")
}

func (n batchNoun) twin(what, method, items, verb, result, keep string) twin {
	field := verb + n.typ + "s"
	document := mutation(field, strings.ToUpper(field[:1])+field[1:]+"Input", result)
	return twin{n.plural + " " + what, method + " /api/" + n.plural, items, document, keep}
}

// faults are batches that both doors refuse, of which id is something that exists.
func (n batchNoun) faults(id string) []twin {
	return []twin{
		n.update("of which some do not exist", `[{"id":"`+id+`"},{"id":"{none}"},{"id":"no"},{"id":"`+id+`"}]`),
		n.update("that are none", `[]`),
		n.remove("of which some do not exist", `["`+id+`","{none}","no","`+id+`"]`),
		n.remove("that are none", `[]`),
	}
}
