package graph_test

import (
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/hoko-to/hoko"
)

// mostShown is how many errors an answer tells at most.
const mostShown = 20

// FuzzDocument sends any document with any variables through the whole door, as
// somebody who may do everything that a key can, and as nobody. Whatever it is, it
// is answered in the shape of GraphQL, shortly, and never by a failure of the
// program.
func FuzzDocument(f *testing.F) {
	d := sqliteDoor(f)
	owner := d.setUp()
	callers := []*hoko.Caller{nil, keyWith(owner, hoko.AllScopes()...), owner}
	schema, err := os.ReadFile(filepath.Join("testdata", "schema.golden.graphql"))
	if err != nil {
		f.Fatal(err)
	}
	addRootFields(f, string(schema))
	for _, seed := range [][2]string{
		{`{ links(first: 2, after: "x") { nodes { id url collection { name } } totalCount } }`, `{}`},
		{`query($f: LinkFilter) { links(filter: $f) { totalCount } }`, `{"f":{"search":"\u0000","tagId":null}}`},
		{`mutation($in: CreateLinkInput!) { createLink(input: $in) { link { id } } }`, `{"in":{"url":"https://example.com/","geo":{"__proto__":"https://example.com/"}}}`},
		{`{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }`, `null`},
		{`query($a: Int! = "x", $a: [Int]) { __typename @skip(if: $a) @include(if: $b) }`, `{"a":1e999}`},
		{`{ __schema { types { name } } __type(name: "Link") { fields { name } } }`, `[]`},
		{`subscription { clickRecorded { id } }`, `{}`},
		{`{ links(first: 99999999999999999999) { totalCount } }`, `{}`},
		{`{ links(filter: {createdBy: """` + "\x00" + `"""}) { totalCount } }`, `{}`},
		{"\ufeff{ __typename }", `{}`},
		{`query a { a } query b { b }`, `{"__proto__":{}}`},
		{`query($after: String) { links(after: $after, first: 1) { nodes { id } } }`, `{"after":"eyJmaWVsZCI6ImNyZWF0ZWRBdCIsInRpbWUiOjkyMjMzNzIwMzY4NTQ3NzU4MDcsImlkIjoiMDE5MGE3YzAtMDAwMC03MDAwLTgwMDAtMDAwMDAwMDAwMGFhIn0"}`},
	} {
		f.Add(seed[0], seed[1])
	}
	f.Fuzz(func(t *testing.T, document, variables string) {
		for _, caller := range callers {
			body, err := json.Marshal(map[string]any{"query": document, "variables": json.RawMessage(orNull(variables))})
			if err != nil {
				t.Fatal(err)
			}
			call := &hoko.Call{Caller: caller, RequestID: "request-1"}
			r := httptest.NewRequestWithContext(hoko.WithCall(t.Context(), call), http.MethodPost, "/graphql", strings.NewReader(string(body)))
			r.Header.Set("Content-Type", "application/json")
			w := httptest.NewRecorder()
			d.handler.ServeHTTP(w, r)
			checkAnswer(t, document, w)
		}
		if log := d.log.String(); strings.Contains(log, "panic") {
			t.Fatalf("%q with %s: %.2000s", document, variables, log)
		}
	})
}

func orNull(text string) string {
	if !json.Valid([]byte(text)) {
		return "null"
	}
	return text
}

var rootField = regexp.MustCompile(`(?m)^  ([a-z]\w*)[(:]`)

// addRootFields seeds a document for each root field of the schema.
func addRootFields(f *testing.F, schema string) {
	f.Helper()
	for _, root := range []string{"Query", "Mutation"} {
		_, fields, _ := strings.Cut(schema, "\ntype "+root+" ")
		fields, _, _ = strings.Cut(fields, "\n}")
		for _, field := range rootField.FindAllStringSubmatch(fields, -1) {
			f.Add(strings.ToLower(root)+" { "+field[1]+" { __typename } }", "{}")
			f.Add(strings.ToLower(root)+` { `+field[1]+`(input: {}, id: "x", first: -1, filter: {}) { __typename } }`, "{}")
		}
	}
}

func checkAnswer(t *testing.T, document string, w *httptest.ResponseRecorder) {
	t.Helper()
	if w.Code >= http.StatusInternalServerError {
		t.Fatalf("%q: %d %.500s", document, w.Code, w.Body)
	}
	var told struct {
		Data   json.RawMessage
		Errors []shownError
	}
	if err := json.Unmarshal(w.Body.Bytes(), &told); err != nil || told.Data == nil && len(told.Errors) == 0 || len(told.Errors) > mostShown {
		t.Fatalf("%q: %v in %.500s", document, err, w.Body)
	}
	for _, e := range told.Errors {
		if e.Message == "" || e.Extensions.Code == "" || e.Extensions.Code == "INTERNAL" || e.Extensions.Reason == string(hoko.CodeInternal) {
			t.Errorf("%q: %+v", document, e)
		}
	}
}
