package main

import (
	"fmt"
	"net/http"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/vektah/gqlparser/v2/ast"
)

// TestForeignIDsAreMissingIDs asks every GraphQL field and REST route that takes
// an id for everything of another workspace, and holds that the answers are
// those to an id of nothing, byte for byte, and that the other workspace stays
// as it is.
func TestForeignIDsAreMissingIDs(t *testing.T) {
	t.Parallel()
	eachDatabase(t, func(t *testing.T, env []string) {
		p := startProgram(t, build(t), env)
		f := &foreign{process: p, session: p.setUp(), schema: loadSchema(t)}
		key, keyID := f.session.newKey("linksRead", "linksWrite", "collectionsRead", "collectionsWrite", "tagsRead", "tagsWrite",
			"partnersRead", "partnersWrite", "customersRead", "customersWrite", "analyticsRead", "conversionsWrite")
		f.own = stock(t, p, key)
		f.own["apiKey"] = keyID
		mustPerform(t, env, "workspace", "create", "--slug", "other", "--name", "Other")
		strange := mustPerform(t, env, "key", "create", "--workspace", "other", "--name", "other", "--scopes", "all")
		f.others = stock(t, p, strange)
		before := snapshot(p, strange)
		f.checkGraphQL(t)
		f.checkREST(t, key)
		if diff := cmp.Diff(before, snapshot(p, strange)); diff != "" {
			t.Errorf("the other workspace changed (-before +after):\n%s", diff)
		}
	})
}

// foreign asks as the owner of one workspace for the things of another.
type foreign struct {
	*process
	session *session
	schema  *ast.Schema
	own     map[string]string // ids by noun
	others  map[string]string
}

// stock makes one thing of each noun and returns their ids.
func stock(t *testing.T, p *process, key string) map[string]string {
	t.Helper()
	ids := map[string]string{"collection": p.collection(key)}
	for _, noun := range []struct{ name, path, body string }{
		{"tag", "/api/tags", `[{"name":"tag"}]`},
		{"partner", "/api/partners", `[{"name":"partner"}]`},
		{"link", "/api/links", `[{"url":"https://example.com/","collectionId":%q,"tagIds":[%q],"partnerId":%q}]`},
	} {
		body := noun.body
		if noun.name == "link" {
			body = fmt.Sprintf(body, ids["collection"], ids["tag"], ids["partner"])
		}
		status, _, answer := p.request(http.MethodPost, noun.path, body, "Authorization", "Bearer "+key)
		var made []struct{ ID, ShortURL string }
		if decode(t, answer, &made); status != http.StatusCreated {
			t.Fatalf("%s: %d %s", noun.name, status, answer)
		}
		if ids[noun.name] = made[0].ID; noun.name == "link" {
			ids["click"] = p.clickOn(t, made[0].ShortURL)
		}
	}
	for _, event := range []struct{ name, body string }{
		{"lead", `{"clickId":%q,"eventName":"Sign up","customerExternalId":"c","customerName":"Ada"}`},
		{"sale", `{"clickId":%q,"customerExternalId":"c","customerName":"Ada","amount":100}`},
	} {
		status, _, answer := p.request(http.MethodPost, "/api/track/"+event.name, fmt.Sprintf(event.body, ids["click"]), "Authorization", "Bearer "+key)
		var made struct {
			LeadID, SaleID string
			Customer       struct{ ID string }
		}
		if decode(t, answer, &made); status != http.StatusCreated {
			t.Fatalf("%s: %d %s", event.name, status, answer)
		}
		ids["customer"], ids["lead"] = made.Customer.ID, made.LeadID
		if made.SaleID != "" {
			ids["sale"] = made.SaleID
		}
	}
	return ids
}

// clickOn visits a short URL and returns the id of the click.
func (p *process) clickOn(t *testing.T, shortURL string) string {
	t.Helper()
	_, header, _ := p.request(http.MethodGet, strings.TrimPrefix(shortURL, p.url), "")
	_, id, ok := strings.Cut(header.Get("Location"), "hoko_id=")
	if !ok {
		t.Fatalf("no click was recorded: %v", header)
	}
	return id
}

// snapshot is everything that a workspace shows.
func snapshot(p *process, key string) []string {
	var all []string
	for _, path := range []string{"links", "collections", "tags", "partners", "customers", "analytics?bots=true"} {
		_, _, body := p.request(http.MethodGet, "/api/"+path, "", "Authorization", "Bearer "+key)
		all = append(all, string(body))
	}
	conversions := p.graphQL([]string{"Authorization", "Bearer " + key}, `{ leads { nodes { id createdAt } } sales { nodes { id refunded } } }`, nil)
	return append(all, string(conversions.body))
}

// checkGraphQL asks every root field that takes an id.
func (f *foreign) checkGraphQL(t *testing.T) {
	t.Helper()
	asked := 0
	for _, field := range rootFields(t) {
		for _, path := range f.idPaths(field) {
			asked++
			last := path[len(path)-1]
			missing := f.ask(t, field, path, missingID(last))
			if f.isMutation(field) && !strings.Contains(missing, `"errors"`) && !strings.Contains(missing, `"imported":0`) {
				t.Errorf("%s takes the id of nothing at %v: %s", field.Name, path, missing)
			}
			for noun, id := range f.strangers(last) {
				if got := f.ask(t, field, path, id); got != missing {
					t.Errorf("%s at %v: the %s of another workspace gives\n%s\nand nothing gives\n%s", field.Name, path, noun, got, missing)
				}
			}
		}
	}
	if asked < 50 {
		t.Errorf("only %d places for an id were found", asked)
	}
}

// missingID returns an id of nothing for a member. That of a click is recent, as
// the click of the other workspace is: both are waited for.
func missingID(member string) string {
	if member == "clickId" {
		return newID()
	}
	return "01935a5e-0000-7000-8000-00000000beef"
}

// strangers returns the ids of the other workspace to try as a member. Only a
// click is tried as a click: the others are as recent, and waited for as long.
func (f *foreign) strangers(member string) map[string]string {
	if member == "clickId" {
		return map[string]string{"click": f.others["click"]}
	}
	return f.others
}

func (f *foreign) isMutation(field *ast.FieldDefinition) bool {
	return f.schema.Mutation.Fields.ForName(field.Name) != nil
}

// idPaths returns where a root field takes ids.
func (f *foreign) idPaths(field *ast.FieldDefinition) [][]string {
	var paths [][]string
	for _, argument := range field.Arguments {
		paths = append(paths, f.idPathsOf(argument.Type, []string{argument.Name})...)
	}
	return paths
}

func (f *foreign) idPathsOf(typ *ast.Type, at []string) [][]string {
	definition := f.schema.Types[typ.Name()]
	if definition.Name == "ID" {
		return [][]string{at}
	}
	var paths [][]string
	if definition.Kind == ast.InputObject {
		for _, member := range definition.Fields {
			paths = append(paths, f.idPathsOf(member.Type, append(slices.Clone(at), member.Name))...)
		}
	}
	return paths
}

var requestIDPattern = regexp.MustCompile(`"requestId":"[^"]*"`)

// ask asks a root field with an id at a path, and returns the answer without
// what belongs to the request.
func (f *foreign) ask(t *testing.T, field *ast.FieldDefinition, path []string, id string) string {
	t.Helper()
	var declared, passed []string
	variables := map[string]any{}
	for _, argument := range field.Arguments {
		if argument.Name != path[0] && !argument.Type.NonNull {
			continue
		}
		if argument.Name != path[0] && argument.DefaultValue != nil {
			continue
		}
		declared = append(declared, fmt.Sprintf("$%s: %s", argument.Name, argument.Type))
		passed = append(passed, fmt.Sprintf("%s: $%[1]s", argument.Name))
		variables[argument.Name] = f.sample(field.Name, argument.Name, argument.Type, below(path, argument.Name), id)
	}
	operation := "query"
	if f.isMutation(field) {
		operation = "mutation"
	}
	document := fmt.Sprintf("%s(%s) { %s(%s) %s }", operation, strings.Join(declared, ", "), field.Name, strings.Join(passed, ", "), f.selection(field.Type, 2))
	got := f.graphQL(f.session.headers(), document, variables)
	text := requestIDPattern.ReplaceAllString(string(got.body), "")
	return fmt.Sprint(got.status, " ", strings.ReplaceAll(text, id, "ID"))
}

// below returns what of a path lies below a name; nil if the path leads
// elsewhere.
func below(path []string, name string) []string {
	if len(path) > 0 && path[0] == name {
		return append([]string{}, path[1:]...)
	}
	return nil
}

// sample returns a value of a type that is right but for the id at the path. A
// path that is nil leads elsewhere.
func (f *foreign) sample(root, name string, typ *ast.Type, path []string, id string) any {
	if typ.Elem != nil {
		return []any{f.sample(root, name, typ.Elem, path, id)}
	}
	definition := f.schema.Types[typ.Name()]
	switch {
	case definition.Kind == ast.InputObject:
		value := map[string]any{}
		for _, member := range definition.Fields {
			lower := below(path, member.Name)
			if lower != nil || member.Type.NonNull && member.DefaultValue == nil {
				value[member.Name] = f.sample(root, member.Name, member.Type, lower, id)
			}
		}
		return value
	case path != nil:
		return id
	case definition.Name == "ID":
		return f.ownID(root, name)
	case definition.Kind == ast.Enum:
		return definition.EnumValues[0].Name
	}
	if value, known := map[string]any{"amount": 1, "first": 1, "url": "https://example.com/", "csv": "url\nhttps://example.com/\n"}[name]; known {
		return value
	}
	return "x"
}

// ownID returns an id of the own workspace that fits a member of a root field.
func (f *foreign) ownID(root, member string) string {
	if noun := strings.TrimSuffix(member, "Id"); f.own[noun] != "" {
		return f.own[noun]
	}
	for _, noun := range []string{"apiKey", "collection", "customer", "partner", "tag", "sale", "link"} {
		if strings.Contains(strings.ToLower(root), strings.ToLower(noun)) {
			return f.own[noun]
		}
	}
	return f.own["link"]
}

// selection asks for all plain fields of a type, and those of what lies in it.
func (f *foreign) selection(typ *ast.Type, depth int) string {
	definition := f.schema.Types[typ.Name()]
	if definition.Kind != ast.Object && definition.Kind != ast.Union {
		return ""
	}
	fields := []string{"__typename"}
	for _, field := range definition.Fields {
		inner := f.schema.Types[field.Type.Name()]
		switch {
		case strings.HasPrefix(field.Name, "__") || len(field.Arguments) > 0:
		case inner.Kind == ast.Scalar || inner.Kind == ast.Enum:
			fields = append(fields, field.Name)
		case depth > 1:
			fields = append(fields, field.Name+" "+f.selection(field.Type, depth-1))
		}
	}
	return "{ " + strings.Join(fields, " ") + " }"
}

// restPlaces are the requests that take an id, which stands for %s. {link} and
// its like stand for what the own workspace has.
var restPlaces = []struct{ method, path, body string }{
	{http.MethodGet, "/api/links?id=%s", ""},
	{http.MethodGet, "/api/links?partnerId=%s", ""},
	{http.MethodGet, "/api/links?collectionId=%s", ""},
	{http.MethodGet, "/api/links?tagId=%s", ""},
	{http.MethodGet, "/api/collections?id=%s", ""},
	{http.MethodGet, "/api/tags?id=%s", ""},
	{http.MethodGet, "/api/partners?id=%s", ""},
	{http.MethodGet, "/api/customers?id=%s", ""},
	{http.MethodGet, "/api/analytics?linkId=%s", ""},
	{http.MethodGet, "/api/analytics?partnerId=%s", ""},
	{http.MethodGet, "/api/analytics?groupBy=link&linkId=%s", ""},
	{http.MethodGet, "/api/analytics?interval=month&startDate=2026-01-01&endDate=2026-02-01&partnerId=%s", ""},
	{http.MethodGet, "/api/analytics/values?groupBy=partner&linkId=%s", ""},
	{http.MethodGet, "/api/clicks?partnerId=%s", ""},
	{http.MethodGet, "/api/clicks?after=2099-01-01T00:00:00Z,%s", ""},
	{http.MethodGet, "/api/leads?customerId=%s", ""},
	{http.MethodGet, "/api/sales?linkId=%s", ""},
	{http.MethodPost, "/api/links", `[{"url":"https://example.com/","collectionId":"%s"}]`},
	{http.MethodPost, "/api/links", `[{"url":"https://example.com/","collectionId":"{collection}","partnerId":"%s"}]`},
	{http.MethodPost, "/api/links", `[{"url":"https://example.com/","collectionId":"{collection}","tagIds":["%s"]}]`},
	{http.MethodPut, "/api/links", `[{"id":"%s","title":"mine"}]`},
	{http.MethodPut, "/api/links", `[{"id":"{link}","collectionId":"%s"}]`},
	{http.MethodPut, "/api/links", `[{"id":"{link}","partnerId":"%s"}]`},
	{http.MethodPut, "/api/links", `[{"id":"{link}","tagIds":["%s"]}]`},
	{http.MethodPut, "/api/collections", `[{"id":"%s","name":"mine"}]`},
	{http.MethodPut, "/api/tags", `[{"id":"%s","name":"mine"}]`},
	{http.MethodPut, "/api/partners", `[{"id":"%s","name":"mine"}]`},
	{http.MethodPut, "/api/customers", `[{"id":"%s","name":"mine"}]`},
	{http.MethodDelete, "/api/links", `["%s"]`},
	{http.MethodDelete, "/api/collections", `["%s"]`},
	{http.MethodDelete, "/api/tags", `["%s"]`},
	{http.MethodDelete, "/api/partners", `["%s"]`},
	{http.MethodDelete, "/api/customers", `["%s"]`},
	{http.MethodPost, "/api/track/lead", `{"clickId":"%s","eventName":"x","customerExternalId":"x","customerName":"x"}`},
	{http.MethodPost, "/api/track/sale", `{"clickId":"%s","amount":1,"customerExternalId":"x","customerName":"x"}`},
}

// checkREST asks every route that takes an id.
func (f *foreign) checkREST(t *testing.T, key string) {
	t.Helper()
	for _, place := range restPlaces {
		ask := func(id string) string {
			body := strings.ReplaceAll(place.body, "%s", id)
			for noun, own := range f.own {
				body = strings.ReplaceAll(body, "{"+noun+"}", own)
			}
			status, header, answer := f.request(place.method, strings.ReplaceAll(place.path, "%s", id), body, "Authorization", "Bearer "+key)
			text := requestIDPattern.ReplaceAllString(string(answer), "")
			return fmt.Sprint(status, header.Values("X-Total-Count"), strings.ReplaceAll(text, id, "ID"))
		}
		member := ""
		if strings.HasPrefix(place.path, "/api/track/") {
			member = "clickId"
		}
		missing := ask(missingID(member))
		if place.method != http.MethodGet && strings.HasPrefix(missing, "2") {
			t.Errorf("%s %s %s takes the id of nothing: %s", place.method, place.path, place.body, missing)
		}
		for noun, id := range f.strangers(member) {
			if got := ask(id); got != missing {
				t.Errorf("%s %s %s: the %s of another workspace gives\n%s\nand nothing gives\n%s", place.method, place.path, place.body, noun, got, missing)
			}
		}
	}
}
