package graph_test

import (
	"bytes"
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/formatter"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/graph"
	"github.com/hoko-to/hoko/graph/generated"
)

var update = flag.Bool("update", false, "write golden files instead of comparing them")

// TestSchemaGolden keeps the public schema from changing unnoticed: a changed
// contract shows as a changed file.
func TestSchemaGolden(t *testing.T) {
	t.Parallel()
	var got bytes.Buffer
	formatter.NewFormatter(&got, formatter.WithIndent("  ")).FormatSchema(graph.DescribedSchema())
	golden := filepath.Join("testdata", "schema.golden.graphql")
	if *update {
		if err := os.WriteFile(golden, got.Bytes(), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(golden)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), got.String()); diff != "" {
		t.Errorf("the schema changed; if that is meant, run go test ./graph -run Golden -update\n%s", diff)
	}
}

func schema() *ast.Schema { return generated.NewExecutableSchema(generated.Config{}).Schema() }

// ownTypes calls do for the types of the schema that are not GraphQL's own.
func ownTypes(do func(*ast.Definition)) {
	for _, def := range schema().Types {
		if !def.BuiltIn {
			do(def)
		}
	}
}

func accessDirectives(f *ast.FieldDefinition) (names []string) {
	for _, name := range []string{"hasScope", "key", "session", "public"} {
		if f.Directives.ForName(name) != nil {
			names = append(names, name)
		}
	}
	return names
}

// TestRootFieldsSayWhoMayCall: exactly one directive of access on each.
func TestRootFieldsSayWhoMayCall(t *testing.T) {
	t.Parallel()
	for _, root := range []*ast.Definition{schema().Query, schema().Mutation, schema().Subscription} {
		for _, f := range root.Fields {
			if names := accessDirectives(f); len(names) != 1 && !strings.HasPrefix(f.Name, "__") {
				t.Errorf("%s.%s has %v, want one of @hasScope, @key, @session and @public", root.Name, f.Name, names)
			}
		}
	}
}

// TestEdgesToScopedTypesAskForTheScope: an answer must not lead from what a key
// may read to what it may not.
func TestEdgesToScopedTypesAskForTheScope(t *testing.T) {
	t.Parallel()
	scopes := map[string]hoko.Scope{
		"Link": hoko.ScopeLinksRead, "Collection": hoko.ScopeCollectionsRead, "Tag": hoko.ScopeTagsRead,
		"Partner": hoko.ScopePartnersRead, "Customer": hoko.ScopeCustomersRead,
		"Click": hoko.ScopeAnalyticsRead, "Lead": hoko.ScopeAnalyticsRead, "Sale": hoko.ScopeAnalyticsRead,
		"Refund": hoko.ScopeAnalyticsRead, "CustomerEvent": hoko.ScopeAnalyticsRead, "Money": hoko.ScopeAnalyticsRead,
	}
	for _, f := range schema().Query.Fields {
		name := strings.TrimSuffix(f.Type.Name(), "Connection")
		if scopes[name] == "" && f.Directives.ForName("hasScope") != nil && schema().Types[name].Fields.ForName("id") != nil {
			t.Errorf("%s takes a scope, and no edge that leads to %s is looked at: add it above", f.Name, name)
		}
	}
	edges := 0
	ownTypes(func(def *ast.Definition) {
		if slices.Contains([]*ast.Definition{schema().Query, schema().Mutation, schema().Subscription}, def) || strings.HasSuffix(def.Name, "Payload") || isListPart(def.Name) {
			return
		}
		for _, f := range def.Fields {
			want, scoped := scopes[strings.TrimSuffix(f.Type.Name(), "Connection")]
			if !scoped {
				continue
			}
			edges++
			d := f.Directives.ForName("hasScope")
			if d == nil || d.Arguments.ForName("scope").Value.Raw != string(want) {
				t.Errorf("%s.%s leads to %s without @hasScope(scope: %s)", def.Name, f.Name, f.Type.Name(), want)
			}
			if f.Type.NonNull {
				t.Errorf("%s.%s must be nullable: a refusal would take its parent away", def.Name, f.Name)
			}
		}
	})
	if edges != 39 {
		t.Errorf("found %d edges, want 39: the test has lost its sight, or a new edge wants to be counted", edges)
	}
}

// isListPart reports whether a type is reached only through a field that was
// judged already.
func isListPart(name string) bool {
	return strings.HasSuffix(name, "Connection") || strings.HasSuffix(name, "Edge")
}

func TestRootFieldsAreNullable(t *testing.T) {
	t.Parallel()
	for _, root := range []*ast.Definition{schema().Query, schema().Mutation, schema().Subscription} {
		for _, f := range root.Fields {
			if f.Type.NonNull && !strings.HasPrefix(f.Name, "__") {
				t.Errorf("%s.%s must be nullable: a refusal would take the other fields away", root.Name, f.Name)
			}
		}
	}
}

func TestEverythingIsDescribed(t *testing.T) {
	t.Parallel()
	described := func(name, description string) {
		if !strings.HasSuffix(description, ".") {
			t.Errorf("%s: description %q is not a sentence", name, description)
		}
	}
	ownTypes(func(def *ast.Definition) {
		described(def.Name, def.Description)
		for _, value := range def.EnumValues {
			described(def.Name+"."+value.Name, value.Description)
		}
		for _, f := range def.Fields {
			if strings.HasPrefix(f.Name, "__") {
				continue
			}
			described(def.Name+"."+f.Name, f.Description)
			for _, arg := range f.Arguments {
				described(def.Name+"."+f.Name+"("+arg.Name+")", arg.Description)
			}
		}
	})
}

// TestScopesAreThoseOfTheVocabulary: the enum and the Go list agree, in order.
func TestScopesAreThoseOfTheVocabulary(t *testing.T) {
	t.Parallel()
	var got hoko.Scopes
	for _, value := range schema().Types["Scope"].EnumValues {
		got = append(got, hoko.Scope(value.Name))
	}
	if diff := cmp.Diff(hoko.AllScopes(), got); diff != "" {
		t.Error(diff)
	}
}

// TestDescriptionsSayWhatIsNeeded asks the served schema.
func TestDescriptionsSayWhatIsNeeded(t *testing.T) {
	t.Parallel()
	d := sqliteDoor(t)
	var got map[string]struct {
		Fields []struct{ Name, Description string }
	}
	d.post(as(t, anyKey()), `{ query: __type(name: "Query") { fields { name description } }
		mutation: __type(name: "Mutation") { fields { name description } }
		link: __type(name: "Link") { fields { name description } } }`, nil).data(&got)
	descriptions := map[string]string{}
	for _, typ := range got {
		for _, f := range typ.Fields {
			descriptions[f.Name] = f.Description
		}
	}
	for name, want := range map[string]string{
		"links":        "Requires scope `linksRead`.",
		"collection":   "Requires scope `collectionsRead`.",
		"createLink":   "Requires scope `linksWrite`.",
		"revokeApiKey": "Requires the role ADMIN.",
		"signOut":      "Needs a signed-in person.",
		"signIn":       "Open to anyone.",
	} {
		if !strings.HasSuffix(descriptions[name], " "+want) {
			t.Errorf("%s is described as %q, want it to end with %q", name, descriptions[name], want)
		}
	}
}

// TestIntrospectionNeedsACredential: nobody at all learns nothing.
func TestIntrospectionNeedsACredential(t *testing.T) {
	t.Parallel()
	d := sqliteDoor(t)
	for _, query := range []string{`{ __schema { types { name } } }`, `{ __type(name: "Link") { name } }`, `{ ...on Query { __typename __schema { description } } }`} {
		if got := d.post(nobody(), query, nil); got.status != 401 || got.reason() != "UNAUTHENTICATED credentials_missing" {
			t.Errorf("%s by nobody: %d %s", query, got.status, got.body)
		}
	}
	if got := d.post(nobody(), `{ __typename }`, nil); string(got.body) != `{"data":{"__typename":"Query"}}` {
		t.Errorf("__typename by nobody: %s", got.body)
	}
	got := d.post(as(t, anyKey()), introspection(t), nil)
	var served json.RawMessage
	got.data(&served)
	if len(served) < 10_000 {
		t.Errorf("the whole schema has %d bytes only", len(served))
	}
}

// introspection is the query that tools send.
func introspection(t *testing.T) string {
	t.Helper()
	text, err := os.ReadFile(filepath.Join("testdata", "introspection.graphql"))
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}
