package main

import (
	"bytes"
	"fmt"
	"net/http"
	"strings"
	"testing"
)

// badInput is one mistake, made through both doors. In the bodies COLLECTION,
// LINK, FOREIGN and TAKEN stand for ids and a short id that exist.
type badInput struct {
	name string

	// The REST side: what is sent, and what must come back.
	method, path, body string
	status             int
	code               string // of the answer
	field              string // of its first issue; "" if it has none

	// The GraphQL side; without a document the mistake cannot be made there.
	document string
	input    map[string]any
	gqlCode  string // extensions.code
	reason   string // extensions.reason
}

const (
	createLink       = `mutation($in: CreateLinkInput!) { createLink(input: $in) { link { id } } }`
	updateLink       = `mutation($in: UpdateLinkInput!) { updateLink(input: $in) { link { id } } }`
	deleteLink       = `mutation($in: DeleteLinkInput!) { deleteLink(input: $in) { deletedId } }`
	createCollection = `mutation($in: CreateCollectionInput!) { createCollection(input: $in) { collection { id } } }`
	updateCollection = `mutation($in: UpdateCollectionInput!) { updateCollection(input: $in) { collection { id } } }`
	deleteCollection = `mutation($in: DeleteCollectionInput!) { deleteCollection(input: $in) { deletedId } }`
)

// fields makes an input.
func fields(pairs ...any) map[string]any { return input(pairs...)["in"].(map[string]any) }

func badLink(name, body, code, field string, in map[string]any) badInput {
	return badInput{
		name: name, method: http.MethodPost, path: "/api/links", body: "[" + body + "]", status: http.StatusBadRequest,
		code: code, field: field, document: createLink, input: in, gqlCode: "BAD_USER_INPUT", reason: code,
	}
}

func link(extra string) string {
	return `{"url":"https://example.com/","collectionId":"COLLECTION"` + extra + `}`
}

func linkInput(pairs ...any) map[string]any {
	in := fields("url", "https://example.com/", "collectionId", "COLLECTION")
	for i := 0; i < len(pairs); i += 2 {
		in[pairs[i].(string)] = pairs[i+1]
	}
	return in
}

func badInputs() []badInput {
	long := strings.Repeat("x", 2100)
	cases := []badInput{
		badLink("url is empty", `{"url":"","collectionId":"COLLECTION"}`, "required", "url", linkInput("url", "")),
		badLink("url is relative", `{"url":"/etc/passwd","collectionId":"COLLECTION"}`, "url_invalid", "url", linkInput("url", "/etc/passwd")),
		badLink("url is a script", `{"url":"javascript:alert(1)","collectionId":"COLLECTION"}`, "url_invalid", "url", linkInput("url", "javascript:alert(1)")),
		badLink("url has a line break", `{"url":"https://a\r\nSet-Cookie: x=1","collectionId":"COLLECTION"}`, "url_invalid", "url", linkInput("url", "https://a\r\nSet-Cookie: x=1")),
		badLink("url is too long", `{"url":"https://example.com/`+long+`","collectionId":"COLLECTION"}`, "url_invalid", "url", linkInput("url", "https://example.com/"+long)),
		badLink("url is a short URL of this server", `{"url":"BASE/TAKEN","collectionId":"COLLECTION"}`, "url_own", "url", linkInput("url", "BASE/TAKEN")),
		badLink("collection is malformed", `{"url":"https://example.com/","collectionId":"no"}`, "id_malformed", "collectionId", linkInput("collectionId", "no")),
		badLink("collection is unknown", `{"url":"https://example.com/","collectionId":"`+someID+`"}`, "id_unknown", "collectionId", linkInput("collectionId", someID)),
		badLink("collection is of another workspace", `{"url":"https://example.com/","collectionId":"FOREIGN"}`, "id_unknown", "collectionId", linkInput("collectionId", "FOREIGN")),
		badLink("short id is malformed", link(`,"shortId":"no way"`), "short_id_invalid", "shortId", linkInput("shortId", "no way")),
		badLink("short id is reserved", link(`,"shortId":"Admin"`), "short_id_reserved", "shortId", linkInput("shortId", "Admin")),
		badLink("short id is taken", link(`,"shortId":"TAKEN"`), "short_id_taken", "shortId", linkInput("shortId", "TAKEN")),
		badLink("external id is taken", link(`,"externalId":"ext-1"`), "external_id_taken", "externalId", linkInput("externalId", "ext-1")),
		badLink("external id is too long", link(`,"externalId":"`+long[:256]+`"`), "too_long", "externalId", linkInput("externalId", long[:256])),
		badLink("title is too long", link(`,"title":"`+long[:256]+`"`), "too_long", "title", linkInput("title", long[:256])),
		badLink("title has a NUL byte", link(`,"title":"a\u0000b"`), "character_forbidden", "title", linkInput("title", "a\x00b")),
		badLink("description is too long", link(`,"description":"`+long[:1001]+`"`), "too_long", "description", linkInput("description", long[:1001])),
		badLink("image is no address", link(`,"image":"picture.png"`), "url_invalid", "image", linkInput("image", "picture.png")),
		badLink("utm is too long", link(`,"utm":{"source":"`+long[:256]+`"}`), "too_long", "utm.source", linkInput("utm", fields("source", long[:256]))),
		badLink("partner is malformed", link(`,"partnerId":"no"`), "id_malformed", "partnerId", linkInput("partnerId", "no")),
		badLink("partner is unknown", link(`,"partnerId":"`+someID+`"`), "id_unknown", "partnerId", linkInput("partnerId", someID)),
		badLink("tag is unknown", link(`,"tagIds":["`+someID+`"]`), "id_unknown", "tagIds", linkInput("tagIds", []string{someID})),
		badLink("country is unknown", link(`,"geo":{"xx":"https://example.com/"}`), "country_invalid", "geo", linkInput("geo", fields("xx", "https://example.com/"))),
		badLink("expired page is no address", link(`,"expiredUrl":"ftp://example.com/"`), "url_invalid", "expiredUrl", linkInput("expiredUrl", "ftp://example.com/")),
		badLink("time is malformed", link(`,"expiresAt":"tomorrow"`), "time_invalid", "expiresAt", linkInput("expiresAt", "tomorrow")),
		badLink("a type is wrong", link(`,"title":7`), "type_wrong", "title", linkInput("title", 7)),
		badLink("a field is unknown", link(`,"colour":"red"`), "field_unknown", "colour", linkInput("colour", "red")),
		badLink("url is missing", `{"collectionId":"COLLECTION"}`, "required", "url", fields("collectionId", "COLLECTION")),
	}
	return append(cases, badChanges(long)...)
}

func badChanges(long string) []badInput {
	put, post, del, get := http.MethodPut, http.MethodPost, http.MethodDelete, http.MethodGet
	bad := http.StatusBadRequest
	return []badInput{
		{"change of an unknown link", put, "/api/links", `[{"id":"` + someID + `","title":"x"}]`, bad, "id_unknown", "id", updateLink, fields("id", someID, "title", "x"), "NOT_FOUND", "not_found"},
		{"change of a malformed id", put, "/api/links", `[{"id":"no","title":"x"}]`, bad, "id_malformed", "id", updateLink, fields("id", "no", "title", "x"), "NOT_FOUND", "not_found"},
		{"change clears the url", put, "/api/links", `[{"id":"LINK","url":null}]`, bad, "required", "url", updateLink, fields("id", "LINK", "url", nil), "BAD_USER_INPUT", "required"},
		{"deletion of an unknown link", del, "/api/links", `["` + someID + `"]`, bad, "id_unknown", "id", deleteLink, fields("id", someID), "NOT_FOUND", "not_found"},
		{"collection without a name", post, "/api/collections", `[{"name":" "}]`, bad, "required", "name", createCollection, fields("name", " "), "BAD_USER_INPUT", "required"},
		{"collection name is too long", post, "/api/collections", `[{"name":"` + long[:256] + `"}]`, bad, "too_long", "name", createCollection, fields("name", long[:256]), "BAD_USER_INPUT", "too_long"},
		{"change of a foreign collection", put, "/api/collections", `[{"id":"FOREIGN","name":"x"}]`, bad, "id_unknown", "id", updateCollection, fields("id", "FOREIGN", "name", "x"), "NOT_FOUND", "not_found"},
		{"deletion of a foreign collection", del, "/api/collections", `["FOREIGN"]`, bad, "id_unknown", "id", deleteCollection, fields("id", "FOREIGN"), "NOT_FOUND", "not_found"},
		{"a page too large", get, "/api/links?take=10001", "", bad, "out_of_range", "take", `{ links(first: 101) { totalCount } }`, nil, "BAD_USER_INPUT", "out_of_range"},
		{"a page of nothing", get, "/api/collections?take=0", "", bad, "out_of_range", "take", `{ collections(first: 0) { totalCount } }`, nil, "BAD_USER_INPUT", "out_of_range"},
		{"a malformed filter", get, "/api/analytics?linkId=no", "", bad, "id_malformed", "linkId", `{ clicks(filter: {linkId: "no"}) { totalCount } }`, nil, "BAD_USER_INPUT", "id_malformed"},
		{"a malformed date", get, "/api/analytics?startDate=yesterday", "", bad, "time_invalid", "startDate", `{ clicks(filter: {startDate: "yesterday"}) { totalCount } }`, nil, "BAD_USER_INPUT", "time_invalid"},
		{"a strange order", get, "/api/links?sort=up", "", bad, "choice_invalid", "sort", `{ links(orderBy: {direction: UP}) { totalCount } }`, nil, "BAD_USER_INPUT", "document_invalid"},
		{"a body that is no JSON", post, "/api/links", `[{`, bad, "json_invalid", "", "", nil, "", ""},
		{"an object for an array", post, "/api/links", `{}`, bad, "batch_expected", "", "", nil, "", ""},
		{"an empty batch", post, "/api/links", `[]`, bad, "batch_empty", "", "", nil, "", ""},
		{"a batch too large", post, "/api/collections", `[` + strings.Repeat(`{"name":"x"},`, 10_000) + `{"name":"x"}]`, bad, "batch_too_large", "", "", nil, "", ""},
		{"an unknown endpoint", get, "/api/link", "", http.StatusNotFound, "endpoint_unknown", "", `{ linkz { id } }`, nil, "BAD_USER_INPUT", "document_invalid"},
		{"an unknown method", http.MethodPatch, "/api/links", `[]`, http.StatusMethodNotAllowed, "method_not_allowed", "", "", nil, "", ""},
		{"one bad item among good ones", post, "/api/links", `[` + link("") + `,` + link(`,"title":7`) + `]`, bad, "type_wrong", "title", "", nil, "", ""},
	}
}

// TestBadInput makes each mistake through both doors: the answer is exact, and
// the database is as it was.
func TestBadInput(t *testing.T) {
	t.Parallel()
	eachDatabase(t, func(t *testing.T, env []string) {
		p := start(t, env)
		owner := p.setUp()
		key, _ := owner.newKey("linksRead", "linksWrite", "collectionsRead", "collectionsWrite", "analyticsRead")
		auth := []string{"Authorization", "Bearer " + key}
		words := p.words(t, key, env)
		before := p.contents(auth)
		for _, c := range badInputs() {
			p.checkREST(t, c, auth, words)
			p.checkGraphQL(t, c, auth, words)
			if after := p.contents(auth); !bytes.Equal(before, after) {
				t.Fatalf("%s changed the database", c.name)
			}
		}
	})
}

// words makes what the cases refer to.
func (p *process) words(t *testing.T, key string, env []string) *strings.Replacer {
	t.Helper()
	collection := p.collection(key)
	body := fmt.Sprintf(`[{"url":"https://example.com/","collectionId":%q,"shortId":"taken-one","externalId":"ext-1"}]`, collection)
	status, _, got := p.request(http.MethodPost, "/api/links", body, "Authorization", "Bearer "+key)
	if status != http.StatusCreated {
		t.Fatalf("%d %s", status, got)
	}
	var made []struct{ ID string }
	decode(t, got, &made)
	return strings.NewReplacer("COLLECTION", collection, "LINK", made[0].ID, "FOREIGN", foreignCollection(t, p, env), "TAKEN", "taken-one", "BASE", p.url)
}

// foreignCollection returns the id of a collection of another workspace.
func foreignCollection(t *testing.T, p *process, env []string) string {
	t.Helper()
	for _, args := range [][]string{
		{"workspace", "create", "--slug", "other", "--name", "Other"},
		{"key", "create", "--workspace", "other", "--name", "ci", "--scopes", "collectionsRead"},
	} {
		out, err := command(t.Context(), env, args...).Output()
		if err != nil {
			t.Fatal(err)
		}
		if args[0] == "key" {
			return p.collection(strings.TrimSpace(string(out)))
		}
	}
	return ""
}

// contents returns all that the workspace holds.
func (p *process) contents(auth []string) []byte {
	p.t.Helper()
	_, _, links := p.request(http.MethodGet, "/api/links?take=10000&sort=asc", "", auth...)
	_, _, collections := p.request(http.MethodGet, "/api/collections?take=10000&sort=asc", "", auth...)
	return append(links, collections...)
}

func (p *process) checkREST(t *testing.T, c badInput, auth []string, words *strings.Replacer) {
	t.Helper()
	status, _, body := p.request(c.method, c.path, words.Replace(c.body), auth...)
	var got struct {
		Code      string
		RequestID string
		Error     struct{ En, Ar string }
		Issues    []struct{ Field, Code, En, Ar string }
	}
	decode(t, body, &got)
	if status != c.status || got.Code != c.code || got.Error.En == "" || got.Error.Ar == "" || got.RequestID == "" {
		t.Errorf("%s over REST: %d %s, want %d %s", c.name, status, body, c.status, c.code)
	}
	switch {
	case c.field == "" && len(got.Issues) > 0, c.field != "" && len(got.Issues) == 0:
		t.Errorf("%s over REST: issues = %v, want field %q", c.name, got.Issues, c.field)
	case c.field != "" && (got.Issues[0].Field != c.field || got.Issues[0].Code != c.code):
		t.Errorf("%s over REST: issue = %v, want %s at %s", c.name, got.Issues[0], c.code, c.field)
	}
}

func (p *process) checkGraphQL(t *testing.T, c badInput, auth []string, words *strings.Replacer) {
	t.Helper()
	if c.document == "" {
		return
	}
	got := p.graphQL(auth, c.document, replaceAll(c.input, words))
	var body struct {
		Errors []struct {
			Message    string
			Extensions struct{ Code, Reason, RequestID string }
		}
	}
	decode(t, got.body, &body)
	if len(body.Errors) == 0 {
		t.Errorf("%s over GraphQL was not refused: %s", c.name, got.body)
		return
	}
	first := body.Errors[0]
	if first.Extensions.Code != c.gqlCode || first.Extensions.RequestID == "" || first.Message == "" {
		t.Errorf("%s over GraphQL: %s, want code %s", c.name, got.body, c.gqlCode)
	}
	// What the document's types refuse never reaches the product's own rules.
	if first.Extensions.Reason != c.reason && first.Extensions.Reason != "document_invalid" {
		t.Errorf("%s over GraphQL: reason = %q, want %q: %s", c.name, first.Extensions.Reason, c.reason, got.body)
	}
}

func replaceAll(in map[string]any, words *strings.Replacer) map[string]any {
	if in == nil {
		return nil
	}
	out := map[string]any{}
	for name, value := range in {
		if text, ok := value.(string); ok {
			value = words.Replace(text)
		}
		out[name] = value
	}
	return map[string]any{"in": out}
}
