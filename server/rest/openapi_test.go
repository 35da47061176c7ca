package rest

import (
	"encoding/json"
	"flag"
	"maps"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/server/rest/openapi"
)

var update = flag.Bool("update", false, "write golden files instead of comparing them")

func testSite() hoko.Site { return hoko.NewSite(url.URL{Scheme: "https", Host: "hoko.example"}) }

// TestOpenAPIGolden keeps the contract from changing unnoticed, and is there to
// be read.
func TestOpenAPIGolden(t *testing.T) {
	t.Parallel()
	got, err := Document(testSite())
	if err != nil {
		t.Fatal(err)
	}
	golden := filepath.Join("testdata", "openapi.golden.json")
	if *update {
		if err := os.WriteFile(golden, got, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(golden)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), string(got)); diff != "" {
		t.Errorf("the contract changed; if that is meant, run go test ./server/rest -run Golden -update\n%s", diff)
	}
}

// described is a noun beside the tables that its routes work by.
type described struct {
	noun
	given  []string // the members that are read from requests
	answer reflect.Type
	filter func(*query) // nil if there is no list
}

func allDescribed() []described {
	site := testSite()
	nouns := describeAll(site)
	asks := func(f func(*query)) func(*query) { return func(q *query) { f(q); q.page() } }
	asksAll := func(f func(*query)) func(*query) { return func(q *query) { q.format(); f(q) } }
	return []described{
		{nouns[0], keys(linkFields(site)), reflect.TypeFor[linkBody](), asks(func(q *query) { linkFilter(q) })},
		{nouns[1], keys(collectionFields()), reflect.TypeFor[collectionBody](), asks(func(q *query) { collectionFilter(q) })},
		{nouns[2], keys(tagFields()), reflect.TypeFor[tagBody](), asks(func(q *query) { tagFilter(q) })},
		{nouns[3], keys(partnerFields()), reflect.TypeFor[partnerBody](), asks(func(q *query) { partnerFilter(q) })},
		{nouns[4], keys(customerFields()), reflect.TypeFor[customerBody](), asks(func(q *query) { customerFilter(q) })},
		{nouns[5], nil, reflect.TypeFor[clickBody](), asks(func(q *query) { listedClicks(q) })},
		{nouns[6], nil, reflect.TypeFor[analyticsBody](), asksAll(func(q *query) { readValues(&handlers{now: time.Now}, q) })},
		{nouns[7], nil, reflect.TypeFor[exportedClick](), asksAll(func(q *query) { clickFilter(q); q.place(); q.direction() })},
		{nouns[8], nil, reflect.TypeFor[leadRow](), asksAll(func(q *query) { conversionFilter(q); q.place(); q.direction() })},
		{nouns[9], nil, reflect.TypeFor[saleRow](), asksAll(func(q *query) { conversionFilter(q); q.place(); q.direction() })},
		{nouns[10], keys(leadFields()), reflect.TypeFor[leadBody](), nil},
		{nouns[11], keys(saleFields()), reflect.TypeFor[saleBody](), nil},
	}
}

func keys[T any](fs fields[T]) []string { return slices.Sorted(maps.Keys(fs)) }

// TestEveryRouteIsDescribed holds the paths against the route table, with the
// scopes.
func TestEveryRouteIsDescribed(t *testing.T) {
	t.Parallel()
	want := map[string]string{}
	for _, route := range Routes() {
		want[string(route.operation())] = string(route.Scope)
	}
	got, ids := map[string]string{}, map[string]bool{}
	for _, entry := range keyPaths() {
		for method, op := range operationsOf(entry.Value) {
			got[method+" "+entry.Name] = op.RequiredScope
			ids[op.OperationID] = true
		}
	}
	for _, n := range describeAll(testSite()) {
		operations := operationsOf(n.pathItem())
		for method, op := range operations {
			got[method+" "+n.path] = op.RequiredScope
			if op.OperationID == "" || op.Summary == "" || ids[op.OperationID] || !strings.Contains(op.Description, "`"+op.RequiredScope+"`") {
				t.Errorf("%s %s is described as %q, %q, %q", method, n.path, op.OperationID, op.Summary, op.Description)
			}
			ids[op.OperationID] = true
		}
		if len(n.methods) != len(operations) {
			t.Errorf("%s has words for %d methods, and %d methods", n.path, len(n.methods), len(operations))
		}
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("scopes by route (-route table +document):\n%s", diff)
	}
	if len(got) != 22+4+3 { // what the contract fixes, the exports, and those of keys
		t.Errorf("%d operations, want 29", len(got))
	}
}

func operationsOf(item *openapi.PathItem) map[string]*openapi.Operation {
	operations := map[string]*openapi.Operation{
		http.MethodGet: item.Get, http.MethodPost: item.Post, http.MethodPut: item.Put, http.MethodDelete: item.Delete,
	}
	maps.DeleteFunc(operations, func(_ string, op *openapi.Operation) bool { return op == nil })
	return operations
}

// TestEveryMemberIsDescribed holds the members of requests against the tables
// that read them.
func TestEveryMemberIsDescribed(t *testing.T) {
	t.Parallel()
	for _, d := range allDescribed() {
		if change, ok := d.schemas().Get(d.changeName()); ok {
			if diff := cmp.Diff(d.given, slices.Sorted(slices.Values(change.Properties.Names()))); diff != "" {
				t.Errorf("changes of %s (-read +described):\n%s", d.path, diff)
			}
		}
		if create, ok := d.schemas().Get(d.createName()); ok {
			withoutID := slices.DeleteFunc(slices.Clone(d.given), func(name string) bool { return name == "id" })
			if diff := cmp.Diff(withoutID, slices.Sorted(slices.Values(create.Properties.Names()))); diff != "" {
				t.Errorf("new ones of %s (-read +described):\n%s", d.path, diff)
			}
		}
	}
}

// TestEveryAnswerIsDescribed holds the members of answers, in their order and
// with their types, against what is written.
func TestEveryAnswerIsDescribed(t *testing.T) {
	t.Parallel()
	for _, d := range allDescribed() {
		checkAnswer(t, d.name, d.answerSchema(), d.answer)
	}
	checkAnswer(t, "Key", keySchema(), reflect.TypeFor[keyBody]())
	checkAnswer(t, "UTM", utmSchema(), reflect.TypeFor[utmBody]())
	checkAnswer(t, "Deleted", deletedSchema(), reflect.TypeFor[deletedBody]())
	for name, body := range map[string]reflect.Type{"Error": reflect.TypeFor[errorBody](), "Message": reflect.TypeFor[sentences]()} {
		schema, _ := errorSchemas().Get(name)
		checkAnswer(t, name, schema, body)
	}
}

func checkAnswer(t *testing.T, name string, schema *openapi.Schema, body reflect.Type) {
	t.Helper()
	var names []string
	for _, field := range reflect.VisibleFields(body) {
		if field.Anonymous {
			continue // whose fields are visible themselves
		}
		member, options, _ := strings.Cut(field.Tag.Get("json"), ",")
		names = append(names, member)
		if got, want := slices.Contains(schema.Required, member), options == ""; got != want {
			t.Errorf("%s.%s: required is %v, want %v", name, member, got, want)
		}
		described, _ := schema.Properties.Get(member)
		if described == nil {
			continue
		}
		kind, nullable := kindOf(field.Type)
		if got, gotNullable := describedKind(described); got != kind || gotNullable != nullable {
			t.Errorf("%s.%s is described as %s (nullable: %v), and is %s (nullable: %v)", name, member, got, gotNullable, kind, nullable)
		}
	}
	if diff := cmp.Diff(names, schema.Properties.Names()); diff != "" {
		t.Errorf("members of %s (-written +described):\n%s", name, diff)
	}
}

// kindOf returns the JSON type that a Go type is written as.
func kindOf(t reflect.Type) (kind string, nullable bool) {
	if t.Kind() == reflect.Pointer {
		kind, _ = kindOf(t.Elem())
		return kind, true
	}
	text, _ := json.Marshal(reflect.Zero(t).Interface())
	switch {
	case t.Kind() == reflect.Slice:
		return "array", false
	case t.Kind() == reflect.Map:
		return "object", true
	case text[0] == '"':
		return "string", false
	case text[0] == '{':
		return "object", false
	case string(text) == "null":
		return "object", true
	case t.Kind() == reflect.Bool:
		return "boolean", false
	case t.Kind() == reflect.Float64:
		return "number", false
	}
	return "integer", false
}

func describedKind(s *openapi.Schema) (kind string, nullable bool) {
	if s.Ref == "" {
		return s.Types[0], slices.Contains(s.Types, "null")
	}
	component, _ := sharedSchemas().Get(strings.TrimPrefix(s.Ref, "#/components/schemas/"))
	if component == nil {
		return "object", false
	}
	return component.Types[0], false
}

// TestEveryParameterIsDescribed holds the parameters of lists against those that
// are looked at; all others are refused.
func TestEveryParameterIsDescribed(t *testing.T) {
	t.Parallel()
	for _, d := range allDescribed() {
		if d.filter == nil {
			continue
		}
		q := newQuery(httptest.NewRequest(http.MethodGet, d.path, nil))
		d.filter(q)
		var described []string
		for _, p := range d.filters {
			described = append(described, p.Name)
		}
		described = append(described, d.paging...)
		if diff := cmp.Diff(q.known, described); diff != "" {
			t.Errorf("parameters of %s (-read +described):\n%s", d.path, diff)
		}
	}
}

// TestEveryCodeIsDescribed holds the codes of the document against the
// catalogue: each is either described or of another door.
func TestEveryCodeIsDescribed(t *testing.T) {
	t.Parallel()
	known := codesOfOtherDoors()
	for _, r := range refusals() {
		known = append(known, r.codes...)
		if got := statusOf(hoko.KindOf(r.example)); got != r.status {
			t.Errorf("the example of %d is of %d", r.status, got)
		}
	}
	slices.Sort(known)
	if diff := cmp.Diff(hoko.Codes(), slices.Compact(known)); diff != "" {
		t.Errorf("codes (-catalogue +described here or listed as those of other doors):\n%s", diff)
	}
}

// codesOfOtherDoors are the codes that REST callers never see.
func codesOfOtherDoors() []hoko.Code {
	return []hoko.Code{
		// GraphQL and its transport.
		hoko.CodeDocumentMalformed, hoko.CodeDocumentInvalid, hoko.CodeDocumentTooComplex, hoko.CodeNotAcceptable, hoko.CodeNotFound,
		hoko.CodeReaderTooSlow, hoko.CodeStreamExpected, hoko.CodeSubscriptionOnly,
		// People, their sessions and their keys.
		hoko.CodeRoleInsufficient, hoko.CodeSessionRequired, hoko.CodeKeyRequired, hoko.CodeWorkspaceRequired, hoko.CodeCrossOrigin, hoko.CodeSignInFailed, hoko.CodeSetUpDone,
		hoko.CodeSetUpTokenInvalid, hoko.CodeSlugInvalid, hoko.CodeSlugTaken, hoko.CodeSlugOther, hoko.CodeEmailTaken, hoko.CodeHostnameInvalid, hoko.CodeNetworkInvalid,
		hoko.CodeScopeBeyondRole, hoko.CodeScopesWidened, hoko.CodeExpiryExtended, hoko.CodeHostnamesWidened, hoko.CodeNetworksWidened, hoko.CodeKeyNotActive,
		hoko.CodeKeyAlreadyRotated, hoko.CodeTimePast,
		// Members, their invitations, passwords and second factors.
		hoko.CodeAccountExists, hoko.CodeHTTPSRequired, hoko.CodeInvitationInvalid, hoko.CodeInvitationOther, hoko.CodeLastOwner, hoko.CodeLastWorkspace,
		hoko.CodeMemberAlready, hoko.CodeOwnPasswordWrong, hoko.CodePasswordWeak, hoko.CodeResetTokenInvalid, hoko.CodeRoleOwn,
		hoko.CodeRoleTooHigh, hoko.CodeSecondFactorOff, hoko.CodeSecondFactorOn, hoko.CodeSecondFactorRequired, hoko.CodeSecondFactorWrong,
		// Visitors.
		hoko.CodeSpoolFull, hoko.CodePasswordWrong,
		// Tables of links, which are read over GraphQL.
		hoko.CodeCSVInvalid, hoko.CodeColumnMissing, hoko.CodeColumnTwice,
		// Refunds, which are made over GraphQL.
		hoko.CodeRefundTooLarge,
	}
}
