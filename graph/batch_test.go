package graph_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/hoko-to/hoko"
)

// batchNoun is a noun that is named, and changed many at once.
type batchNoun struct {
	list   string // its name in the plural
	typ    string // and as a type
	scope  hoko.Scope
	asking []string // what a field asks the database for, of each
	made   bool     // whether callers make them
}

func batchNouns() []batchNoun {
	return []batchNoun{
		{"collections", "Collection", hoko.ScopeCollectionsWrite, []string{`links { totalCount }`, `links(first: 1) { nodes { id } }`}, true},
		{"tags", "Tag", hoko.ScopeTagsWrite, []string{`links { totalCount }`, `links(first: 1) { nodes { id } }`}, true},
		{"partners", "Partner", hoko.ScopePartnersWrite, []string{`links { totalCount }`, `clicks { totalCount }`, `leads { totalCount }`}, true},
		{"customers", "Customer", hoko.ScopeCustomersWrite, []string{`timeline { totalCount }`, `leads { totalCount }`, `sales(first: 1) { nodes { id } }`}, false},
	}
}

// document writes many with a verb and selects these of their members.
func (n batchNoun) document(verb, members string) string {
	payload := n.list + ` { ` + members + ` }`
	if verb == "delete" {
		payload = "deletedIds"
	}
	return fmt.Sprintf(`mutation($in: %s%[2]ssInput!) { %[3]s%[2]ss(input: $in) { %[4]s } }`, strings.ToUpper(verb[:1])+verb[1:], n.typ, verb, payload)
}

// in is the input of a document.
func (n batchNoun) in(items ...fields) fields {
	return fields{"in": fields{n.list: append([]fields{}, items...)}}
}

func ids(ids ...string) fields { return fields{"in": fields{"ids": append([]string{}, ids...)}} }

// make makes things with names and returns their ids.
func (n batchNoun) make(d *door, caller *hoko.Caller, names ...string) []string {
	d.t.Helper()
	made := make([]string, len(names))
	if !n.made {
		for i, name := range names {
			made[i] = d.newCustomer(caller, name)
		}
		return made
	}
	items := make([]fields, len(names))
	for i, name := range names {
		items[i] = fields{"name": name}
	}
	var got map[string]map[string][]struct{ ID, Name string }
	d.post(as(d.t, caller), n.document("create", "id name"), n.in(items...)).data(&got)
	for i, thing := range got["create"+n.typ+"s"][n.list] {
		if thing.Name != names[i] {
			d.t.Errorf("number %d is %q, want %q", i, thing.Name, names[i])
		}
		made[i] = thing.ID
	}
	return made
}

// newCustomer stores a customer as conversions do.
func (d *door) newCustomer(caller *hoko.Caller, name string) string {
	d.t.Helper()
	workspace := caller.Workspace
	if caller.Member != nil {
		workspace = caller.Member.Workspace.ID
	}
	at := time.Now()
	customer, err := d.store.EnsureCustomer(d.t.Context(), &hoko.Customer{ID: newID(), WorkspaceID: workspace, ExternalID: newID(), Name: name, CreatedAt: at, UpdatedAt: at})
	if err != nil {
		d.t.Fatal(err)
	}
	return customer.ID
}

// eachBatchNoun runs test for each noun on both databases.
func eachBatchNoun(t *testing.T, test func(t *testing.T, d *door, owner *hoko.Caller, n batchNoun)) {
	t.Helper()
	eachDoor(t, func(t *testing.T, d *door, owner *hoko.Caller) {
		for _, n := range batchNouns() {
			t.Run(n.list, func(t *testing.T) { test(t, d, owner, n) })
		}
	})
}

// TestNounsInBulk makes, changes and deletes several things of a kind at once.
func TestNounsInBulk(t *testing.T) {
	t.Parallel()
	eachBatchNoun(t, func(t *testing.T, d *door, owner *hoko.Caller, n batchNoun) {
		h := as(t, owner)
		before := d.names(h, n.list, `{direction: ASC}`)
		made := n.make(d, owner, "a", "b", "c")
		same(t, "changed", d.post(h, n.document("update", "id name"), n.in(fields{"id": made[2], "name": "c2"}, fields{"id": strings.ToUpper(made[0]), "name": "a2"})),
			fmt.Sprintf(`{"data":{"update%ss":{"%s":[{"id":"%s","name":"c2"},{"id":"%s","name":"a2"}]}}}`, n.typ, n.list, made[2], made[0]))
		same(t, "deleted", d.post(h, n.document("delete", ""), ids(made[2], made[1])), fmt.Sprintf(`{"data":{"delete%ss":{"deletedIds":["%s","%s"]}}}`, n.typ, made[2], made[1]))
		if diff := cmp.Diff(append(before, "a2"), d.names(h, n.list, `{direction: ASC}`)); diff != "" {
			t.Error(diff)
		}
	})
}

// TestNounsAreMadeOnce: a retry with the same idempotency key makes nothing.
func TestNounsAreMadeOnce(t *testing.T) {
	t.Parallel()
	eachBatchNoun(t, func(t *testing.T, d *door, owner *hoko.Caller, n batchNoun) {
		if !n.made {
			return // customers come into being through conversions
		}
		h := as(t, owner)
		once := fields{"in": fields{n.list: []fields{{"name": "a"}, {"name": "b"}}, "idempotencyKey": "once-" + n.list}}
		first := d.post(h, n.document("create", "id name"), once)
		first.data(new(any))
		after := d.names(h, n.list, `{}`)
		same(t, "retried", d.post(h, n.document("create", "id name"), once), string(first.body))
		once["in"].(fields)[n.list] = []fields{{"name": "c"}}
		if got := d.post(h, n.document("create", "id"), once); got.reason() != "CONFLICT idempotency_key_reused" {
			t.Errorf("another body: %s", got.body)
		}
		once["in"].(fields)["idempotencyKey"] = strings.Repeat("x", 256)
		if list, _ := d.post(h, n.document("create", "id"), once).errors(); len(list) != 1 || list[0].Extensions.Field != "idempotencyKey" {
			t.Errorf("too long a key: %+v", list)
		}
		if diff := cmp.Diff(after, d.names(h, n.list, `{}`)); diff != "" {
			t.Error(diff)
		}
	})
}

// batchFault is a batch that is refused, and why: at which field, with which
// faults.
type batchFault struct {
	document  string
	variables fields
	field     string
	issues    []string
}

// faults returns batches of a noun that are refused, of which id is one that exists
// and foreign one of another workspace.
func (n batchNoun) faults(id, foreign string) map[string]batchFault {
	create, update, remove := n.document("create", "id"), n.document("update", "id"), n.document("delete", "")
	missing := []string{"1 id id_unknown", "2 id id_malformed", "3 id id_duplicate", "4 id id_unknown"}
	all := map[string]batchFault{
		"changed": {update, n.in(
			fields{"id": id, "name": "x"}, fields{"id": newID()}, fields{"id": "x"}, fields{"id": id, "name": "y"}, fields{"id": foreign, "name": "z"},
		), n.list + "[1].id", missing},
		"without an id":  {update, n.in(fields{"id": id, "name": "x"}, fields{"id": "", "name": "new"}), n.list + "[1].id", []string{"1 id required"}},
		"without a name": {update, n.in(fields{"id": id, "name": nil}), n.list + "[0].name", []string{"0 name required"}},
		"unknown":        {update, n.in(fields{"id": id, "x": 1}), n.list + "[0].x", []string{"0 x field_unknown"}},
		"none changed":   {update, n.in(), n.list, nil},
		"many changed":   {update, n.in(slices.Repeat([]fields{{"id": id}}, hoko.MaxTake+1)...), n.list, nil},
		"deleted":        {remove, ids(id, newID(), "x", id, foreign), "ids[1]", missing},
		"none deleted":   {remove, ids(), "ids", nil},
		"many deleted":   {remove, ids(slices.Repeat([]string{id}, hoko.MaxTake+1)...), "ids", nil},
	}
	if n.made {
		all["created"] = batchFault{create, n.in(fields{"name": "x"}, fields{"name": " "}, fields{"name": strings.Repeat("x", 256)}), n.list + "[1].name", []string{"1 name required", "2 name too_long"}}
		all["unreadable"] = batchFault{create, n.in(fields{"name": "x"}, fields{"name": 7}), n.list + "[1].name", []string{"1 name type_wrong"}}
		all["nameless"] = batchFault{create, n.in(fields{"name": "x"}, fields{}), n.list + "[1].name", []string{"1 name required"}}
		all["none created"] = batchFault{create, n.in(), n.list, nil}
		all["many created"] = batchFault{create, n.in(slices.Repeat([]fields{{"name": "x"}}, hoko.MaxTake+1)...), n.list, nil}
	}
	if n.list == "tags" {
		all["of no color"] = batchFault{create, n.in(fields{"name": "x"}, fields{"name": "y", "color": "pink"}), "tags[1].color", []string{"1 color choice_invalid"}}
	}
	return all
}

// TestNounsInBulkAreAllOrNothing: each fault has the index and the field of its
// item, and nothing is written. What belongs to another workspace does not exist.
func TestNounsInBulkAreAllOrNothing(t *testing.T) {
	t.Parallel()
	eachDoor(t, func(t *testing.T, d *door, owner *hoko.Caller) {
		h, stranger := as(t, owner), d.foreigner(t)
		for _, n := range batchNouns() {
			id, foreign := n.make(d, owner, "mine")[0], n.make(d, stranger, "theirs")[0]
			before := d.names(h, n.list, `{}`)
			for name, c := range n.faults(id, foreign) {
				got := d.post(h, c.document, c.variables)
				list, _ := got.errors()
				if len(list) != 1 {
					t.Errorf("%s, %s: %.500s", n.list, name, got.body)
					continue
				}
				var issues []string
				for _, issue := range list[0].Extensions.Issues {
					issues = append(issues, fmt.Sprint(issue.Index, " ", issue.Field, " ", issue.Code))
				}
				if diff := cmp.Diff(c.issues, issues); diff != "" || list[0].Extensions.Field != c.field || list[0].Extensions.Code != "BAD_USER_INPUT" {
					t.Errorf("%s, %s: %.500s %s", n.list, name, got.body, diff)
				}
			}
			if diff := cmp.Diff(before, d.names(h, n.list, `{}`)); diff != "" {
				t.Errorf("%s: %s", n.list, diff)
			}
			if got := d.names(as(t, stranger), n.list, `{}`); !slices.Contains(got, "theirs") {
				t.Errorf("the other workspace has the %s %q", n.list, got)
			}
		}
	})
}

// TestNounsInBulkNeedTheScope of the noun, and no other does.
func TestNounsInBulkNeedTheScope(t *testing.T) {
	t.Parallel()
	d := sqliteDoor(t)
	owner := d.setUp()
	for _, n := range batchNouns() {
		id := n.make(d, owner, "mine")[0]
		others, own := as(t, d.storedKey(owner, hoko.AllScopes().Without(hoko.Scopes{n.scope})...)), as(t, d.storedKey(owner, n.scope))
		requests := map[string]fields{"update": n.in(fields{"id": id, "name": "changed"}), "delete": ids(id)}
		if n.made {
			requests["create"] = n.in(fields{"name": "made"})
		}
		for verb, in := range requests {
			got := d.post(others, n.document(verb, "id"), in)
			if list, _ := got.errors(); got.reason() != "FORBIDDEN insufficient_scope" || !slices.Equal(list[0].Extensions.MissingScopes, []hoko.Scope{n.scope}) {
				t.Errorf("%s %s without %s: %s", verb, n.list, n.scope, got.body)
			}
		}
		if got := d.names(as(t, owner), n.list, `{}`); got[0] != "mine" {
			t.Errorf("the %s are %q", n.list, got)
		}
		d.post(own, n.document("update", "name"), requests["update"]).data(new(any))
		d.post(own, n.document("delete", ""), requests["delete"]).data(new(any))
	}
}

// TestTenThousandOfANoun: as many as REST takes are read whole and judged, to the
// last one. What would ask the database for each of them is refused before that.
func TestTenThousandOfANoun(t *testing.T) {
	t.Parallel()
	d := sqliteDoor(t)
	h := as(t, d.setUp())
	for _, n := range batchNouns() {
		for _, asking := range n.asking {
			if got := d.post(h, n.document("update", asking), n.in(slices.Repeat([]fields{{"id": "x"}}, 500)...)); got.reason() != "BAD_USER_INPUT document_too_complex" {
				t.Errorf("500 %s with %s: %.300s", n.list, asking, got.body)
			}
		}
		verb, items, want := "update", slices.Repeat([]fields{{"id": "x"}}, hoko.MaxTake), n.list+"[0].id id_malformed"
		if n.made {
			verb, items, want = "create", slices.Repeat([]fields{{"name": "x"}}, hoko.MaxTake), n.list+"[9999].name required"
			items[hoko.MaxTake-1] = fields{"name": ""}
		}
		got := d.post(h, n.document(verb, "id name"), n.in(items...))
		if list, _ := got.errors(); len(list) != 1 || list[0].Extensions.Field+" "+list[0].Extensions.Reason != want {
			t.Errorf("10,000 %s: %.300s", n.list, got.body)
		}
	}
}
