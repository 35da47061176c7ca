package main

import (
	"fmt"
	"net/http"
	"path"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/server/rest"
)

// TestRulesOfEveryRoute holds each of the 22 operations, and the exports, to what
// the contract says of all.
func TestRulesOfEveryRoute(t *testing.T) {
	t.Parallel()
	eachDatabase(t, func(t *testing.T, env []string) {
		p := startProgram(t, build(t), env)
		owner := p.setUp()
		all, _ := owner.newKey(texts(hoko.AllScopes())...)
		c := &contract{process: p, t: t, key: all, words: map[string]string{"base": p.url}}
		routes := scopedRoutes()
		if len(routes) != 22+len(exportRoutes) {
			t.Errorf("%d operations, want 22 and the exports", len(routes))
		}
		for _, route := range routes {
			lacking, _ := owner.newKey(texts(hoko.AllScopes().Without(hoko.Scopes{route.Scope}))...)
			c.walk(credentialRules(route, lacking))
			c.walk(methodRules(route, routes))
			switch {
			case exportRoutes[route.Path] != "":
				c.walk(exportRules(route))
			case route.Method == get:
				c.walk(listRules(route))
			case strings.HasPrefix(route.Path, "/api/track"):
				c.walk(bodyRules(route, `[]`, "type_wrong", "0  type_wrong"))
			default:
				c.walk(bodyRules(route, `{}`, "batch_expected"))
				c.walk(batchRules(route))
			}
		}
	})
}

// scopedRoutes are the routes that take a scope.
func scopedRoutes() []rest.Route {
	return slices.DeleteFunc(rest.Routes(), func(route rest.Route) bool { return route.Scope == "" })
}

// rule names an exchange after what it holds a route to.
func rule(name string, route rest.Route, e exchange) exchange {
	e.name = route.Method + " " + route.Path + ", " + name
	e.path = route.Path + e.path
	if e.method == "" {
		e.method = route.Method
	}
	return e
}

func credentialRules(route rest.Route, lacking string) []exchange {
	const words = `{"error":{"en":"<text>","ar":"<text>"},"code":`
	return []exchange{
		rule("without a key", route, exchange{
			status: 401, key: "none", gets: []string{"Www-Authenticate", `Bearer realm="hoko"`},
			want: words + `"credentials_missing","requestId":"<uuid>"}`,
		}),
		rule("with a key that is none", route, exchange{
			status: 401, key: "Bearer hoko_x", gets: []string{"Www-Authenticate", `Bearer realm="hoko", error="invalid_token"`},
			want: words + `"key_invalid","requestId":"<uuid>"}`,
		}),
		rule("with a key that lacks the scope, before the body is looked at", route, exchange{
			status: 403, key: lacking, body: "{", gets: []string{"Www-Authenticate", fmt.Sprintf(`Bearer realm="hoko", error="insufficient_scope", scope=%q`, route.Scope)},
			want: words + fmt.Sprintf(`"insufficient_scope","requestId":"<uuid>","missingScopes":[%q]}`, route.Scope),
		}),
	}
}

func methodRules(route rest.Route, routes []rest.Route) []exchange {
	allowed := []string{}
	for _, other := range routes {
		if other.Path == route.Path {
			allowed = append(allowed, other.Method)
		}
	}
	if slices.Contains(allowed, get) {
		allowed = append(allowed, http.MethodHead)
	}
	slices.Sort(allowed)
	return []exchange{
		rule("another method", route, exchange{method: http.MethodPatch, status: 405, gets: []string{"Allow", strings.Join(allowed, ", ")}}),
		rule("below it", route, exchange{path: "/" + someID, status: 404, want: `{"error":{"en":"<text>","ar":"<text>"},"code":"endpoint_unknown","requestId":"<uuid>"}`}),
	}
}

func listRules(route rest.Route) []exchange {
	bad := func(name, query, code, field string) exchange {
		return rule(name, route, exchange{path: query, status: 400, want: refusal(code, "0 "+field+" "+code)})
	}
	return []exchange{
		rule("a page of one", route, exchange{path: "?take=1", status: 200}),
		rule("the largest page", route, exchange{path: "?take=10000", status: 200}),
		rule("HEAD", route, exchange{method: http.MethodHead, status: 200, gets: []string{"X-Total-Count", `<number>`}}),
		bad("a page of nothing", "?take=0", "out_of_range", "take"),
		bad("a page too large", "?take=10001", "out_of_range", "take"),
		bad("a page of some", "?take=some", "out_of_range", "take"),
		bad("a page before the first", "?skip=-1", "out_of_range", "skip"),
		bad("another order", "?sort=name", "choice_invalid", "sort"),
		bad("a parameter that is none", "?colour=red", "parameter_unknown", "colour"),
		bad("a parameter twice", "?take=1&take=1", "type_wrong", "take"),
	}
}

// exportRoutes are the routes of lists that are answered whole, with what they must
// be asked for.
var exportRoutes = map[string]string{
	"/api/clicks":           "?bots=true&sort=asc",
	"/api/leads":            "?sort=asc",
	"/api/sales":            "?sort=asc",
	"/api/analytics/values": "?groupBy=country",
}

// exportRules are those of a list that is answered whole.
func exportRules(route rest.Route) []exchange {
	ask, name := exportRoutes[route.Path], path.Base(route.Path)
	bad := func(name, query, code, field string) exchange {
		return rule(name, route, exchange{path: ask + query, status: 400, want: refusal(code, "0 "+field+" "+code)})
	}
	return []exchange{
		rule("all", route, exchange{path: ask, status: 200, gets: []string{"Content-Type", "application/x-ndjson", "X-Total-Count", "", "Content-Disposition", `attachment; filename="` + name + `.ndjson"`}}),
		rule("a table", route, exchange{path: ask + "&format=csv", status: 200, gets: []string{"Content-Type", "text/csv; charset=utf-8", "Content-Disposition", `attachment; filename="` + name + `.csv"`}}),
		rule("of a time", route, exchange{path: ask + "&startDate=2026-01-01&endDate=2026-02-01T00:00:00Z&timezone=Asia/Kathmandu", status: 200}),
		rule("HEAD", route, exchange{method: http.MethodHead, path: ask, status: 200, gets: []string{"Content-Type", "application/x-ndjson"}}),
		bad("a part of it", "&take=1", "parameter_unknown", "take"),
		bad("another format", "&format=xml", "choice_invalid", "format"),
		bad("an id that is none", "&linkId=x", "id_malformed", "linkId"),
		bad("a time that is none", "&startDate=x", "time_invalid", "startDate"),
		bad("a zone that is none", "&timezone=x", "zone_unknown", "timezone"),
	}
}

func bodyRules(route rest.Route, shape, code string, faults ...string) []exchange {
	return []exchange{
		rule("another media type", route, exchange{body: "[]", status: 415, sends: []string{"Content-Type", "text/plain"}}),
		rule("a body too large", route, exchange{body: strings.Repeat(" ", 16<<20) + "[]", status: 413}),
		rule("a body that is no JSON", route, exchange{body: "[{", status: 400, want: refusal("json_invalid")}),
		rule("a body of another shape", route, exchange{body: shape, status: 400, want: refusal(code, faults...)}),
	}
}

func batchRules(route rest.Route) []exchange {
	return []exchange{
		rule("no items", route, exchange{body: "[]", status: 400, want: refusal("batch_empty")}),
		rule("too many items", route, exchange{body: "[" + strings.Repeat(`{},`, 10_000) + "{}]", status: 400, want: refusal("batch_too_large")}),
		rule("items that are none", route, exchange{body: "[1]", status: 400, want: refusal("type_wrong", "0 "+itemField(route)+" type_wrong")}),
	}
}

// itemField is the field that is at fault when an item is none.
func itemField(route rest.Route) string {
	if route.Method == del {
		return "id"
	}
	return ""
}

// TestSizesOfTheContract makes as many items as one call may hold, and reads
// them in pages of the default size and of the largest.
func TestSizesOfTheContract(t *testing.T) {
	t.Parallel()
	program := build(t) // the race detector makes these sizes too slow
	eachDatabase(t, func(t *testing.T, env []string) {
		c := newContractOf(t, program, env)
		most := "[" + strings.Repeat(`{"name":"x"},`, 9_999) + `{"name":"x"}]`
		c.walk([]exchange{
			{name: "10,000 items in a call", method: post, path: "/api/tags", body: most, status: 201},
			{name: "and no more", method: post, path: "/api/tags", body: strings.Replace(most, "[", `[{"name":"x"},`, 1), status: 400, want: refusal("batch_too_large")},
			{name: "50 items in a page", method: get, path: "/api/tags", status: 200, gets: []string{"X-Total-Count", "10000", "Link", `<{base}/api/tags?skip=50>; rel="next"`}},
		})
		_, _, page := c.request(get, "/api/tags", "", "Authorization", "Bearer "+c.key)
		_, _, whole := c.request(get, "/api/tags?take=10000", "", "Authorization", "Bearer "+c.key)
		ids := regexp.MustCompile(`"id":"([^"]+)"`)
		if got := len(ids.FindAll(page, -1)); got != 50 {
			t.Errorf("a page has %d items, want 50", got)
		}
		var all []string
		for _, found := range ids.FindAllSubmatch(whole, -1) {
			all = append(all, string(found[1]))
		}
		if len(all) != 10_000 || !slices.IsSortedFunc(all, func(a, b string) int { return strings.Compare(b, a) }) {
			t.Errorf("%d items in the largest page, want 10,000, the newest first", len(all))
		}
		c.walk([]exchange{{name: "10,000 deletions in a call", method: del, path: "/api/tags", body: `["` + strings.Join(all, `","`) + `"]`, status: 200}})
	})
}

// TestRetriesOfEveryPost holds that each POST is done once for a key, whatever
// it makes.
func TestRetriesOfEveryPost(t *testing.T) {
	t.Parallel()
	eachDatabase(t, func(t *testing.T, env []string) {
		c := newContract(t, env)
		c.walk([]exchange{
			{name: "a link to visit", method: post, path: "/api/links", body: `[{"url":"https://shop.example/","collectionId":"{first}","shortId":"visit"}]`, status: 201},
			{name: "a visit", method: get, path: "/visit", status: 302, gets: []string{"Location", "https://shop.example/?hoko_id=<uuid:click>"}},
		})
		for path, body := range map[string]string{
			"/api/links":       `[{"url":"https://shop.example/","collectionId":"{first}"}]`,
			"/api/collections": `[{"name":"a"}]`,
			"/api/tags":        `[{"name":"a"}]`,
			"/api/partners":    `[{"name":"a"}]`,
			"/api/track/lead":  `{"clickId":"{click}","eventName":"a","customerExternalId":"a","customerName":"a"}`,
			"/api/track/sale":  `{"clickId":"{click}","amount":1,"customerExternalId":"a","customerName":"a"}`,
		} {
			c.retry(path, body)
		}
	})
}

func (c *contract) retry(path, body string) {
	c.t.Helper()
	header := []string{"Authorization", "Bearer " + c.key, "Idempotency-Key", "once for " + path}
	status, got, first := c.request(post, path, c.fill(body), header...)
	if status != http.StatusCreated || got.Get("Idempotency-Replayed") != "" {
		c.t.Fatalf("%s: %d %s", path, status, first)
	}
	status, got, again := c.request(post, path, " "+c.fill(body), header...)
	if status != http.StatusCreated || got.Get("Idempotency-Replayed") != "true" || string(again) != string(first) {
		c.t.Errorf("%s again: %d, replayed %q, %s, want %s", path, status, got.Get("Idempotency-Replayed"), again, first)
	}
	other := strings.NewReplacer(`"a"`, `"b"`, `"https://shop.example/"`, `"https://shop.example/b"`).Replace(c.fill(body))
	if status, _, text := c.request(post, path, other, header...); status != http.StatusConflict || !strings.Contains(string(text), `"idempotency_key_reused"`) {
		c.t.Errorf("%s with another body: %d %s", path, status, text)
	}
	unreadable := strings.NewReplacer(`"a"`, `7`, `"https://shop.example/"`, `7`).Replace(c.fill(body))
	if status, _, text := c.request(post, path, unreadable, header...); status != http.StatusConflict && status != http.StatusBadRequest {
		c.t.Errorf("%s with a body that cannot be read: %d %s", path, status, text)
	}
}
