package main

import (
	"encoding/json"
	"fmt"
	"maps"
	"net/http"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db/dbtest"
)

// twin is one operation, asked for through both doors: the same item is sent to
// a REST route and as the input of a GraphQL document. The document names
// "result" what corresponds to the answer of REST. Words in braces stand for
// what earlier answers held, on either side.
type twin struct {
	name     string
	route    string // method and path, with the query of a list
	item     string // JSON: what is made or changed, or the id of what is deleted; a list of such for a batch
	document string
	keep     string // the word that the id of the answer becomes, in a batch with its place; "" for none
}

// isBatch reports whether the same list is sent through both doors.
func (tw twin) isBatch() bool { return strings.HasPrefix(tw.item, "[") }

// noun returns what the route is about, in the plural.
func (tw twin) noun() string { return tw.route[strings.LastIndexByte(tw.route, '/')+1:] }

// side is one of two programs that live through the same story, each asked
// through a door of its own.
type side struct {
	*process
	key   string
	words map[string]string
}

func newSide(t *testing.T, env []string) *side {
	t.Helper()
	p := start(t, env)
	key, _ := p.setUp().newKey(texts(hoko.AllScopes())...)
	return &side{process: p, key: key, words: map[string]string{
		"base": p.url, "domain": strings.TrimPrefix(p.url, "http://"), "none": someID, "first": p.collection(key),
	}}
}

// TestDoorsAgree lives through one story twice, over REST and over GraphQL, each
// in a fresh workspace of its own. Every answer must be the same, and so must
// every list, whichever door it is read through.
func TestDoorsAgree(t *testing.T) {
	t.Parallel()
	eachDatabase(t, func(t *testing.T, env []string) {
		left, right := newSide(t, env), newSide(t, freshLike(t, env))
		for _, tw := range twins() {
			if strings.HasPrefix(tw.route, "VISIT") {
				left.visit(tw, "hoko_id")
				right.visit(tw, "hoko_id")
				continue
			}
			compare(t, tw.name, left.overREST(tw), right.overGraphQL(tw))
			if strings.HasPrefix(tw.route, http.MethodGet) {
				compare(t, tw.name+", read the other way round", left.overGraphQL(tw), right.overREST(tw))
			}
		}
	})
}

// TestEveryRouteHasATwin holds that the story asks for each route but the exports,
// which are no lists: GraphQL has pages of the same.
func TestEveryRouteHasATwin(t *testing.T) {
	t.Parallel()
	asked := map[string]bool{}
	for path := range exportRoutes {
		asked[http.MethodGet+" "+path] = true
	}
	for _, tw := range twins() {
		route, _, _ := strings.Cut(tw.route, "?")
		asked[route] = true
	}
	for _, route := range scopedRoutes() {
		if !asked[route.Method+" "+route.Path] {
			t.Errorf("%s %s is not compared", route.Method, route.Path)
		}
	}
}

// freshLike returns an environment on the same kind of database, empty.
func freshLike(t *testing.T, env []string) []string {
	t.Helper()
	if len(env) > 1 {
		return []string{"HOKO_DATA=" + t.TempDir(), "HOKO_DATABASE=" + dbtest.PostgresURL(t)}
	}
	return []string{"HOKO_DATA=" + filepath.Dir(dbtest.SQLitePath(t))}
}

func compare(t *testing.T, name string, left, right any) {
	t.Helper()
	if diff := cmp.Diff(left, right); diff != "" {
		t.Errorf("%s (-left +right):\n%s", name, diff)
	}
}

func (s *side) fill(text string) string {
	for name, value := range s.words {
		text = strings.ReplaceAll(text, "{"+name+"}", value)
	}
	return text
}

// overREST asks the REST door, and returns the answer in words that both sides
// share.
func (s *side) overREST(tw twin) any {
	s.t.Helper()
	method, path, _ := strings.Cut(tw.route, " ")
	body := s.fill(tw.item)
	isOne := method != http.MethodGet && !strings.HasPrefix(path, "/api/track") && !tw.isBatch()
	if isOne {
		body = "[" + body + "]"
	}
	status, _, text := s.request(method, s.fill(path), body, "Authorization", "Bearer "+s.key)
	if status >= http.StatusBadRequest {
		return s.refusedOverREST(tw, text)
	}
	var answer any
	decode(s.t, text, &answer)
	if method == http.MethodDelete {
		answer = answer.(map[string]any)["deletedIds"]
	}
	if isOne {
		answer = answer.([]any)[0]
	}
	return s.shared(tw, answer)
}

// overGraphQL is overREST for the other door.
func (s *side) overGraphQL(tw twin) any {
	s.t.Helper()
	variables := map[string]any{}
	if item := s.fill(tw.item); item != "" {
		var in any
		decode(s.t, []byte(item), &in)
		variables["in"] = enums(tw.input(in), strings.ToUpper)
	}
	got := s.graphQL([]string{"Authorization", "Bearer " + s.key}, s.fill(tw.document), variables)
	var answer struct {
		Data   map[string]any
		Errors []any
	}
	decode(s.t, got.body, &answer)
	if len(answer.Errors) > 0 {
		return s.refusedOverGraphQL(tw, got.body)
	}
	for _, field := range answer.Data {
		return s.shared(tw, enums(field.(map[string]any)["result"], strings.ToLower))
	}
	s.t.Fatalf("%s: %s", tw.name, got.body)
	return nil
}

// input returns what is sent through REST as the input of a mutation.
func (tw twin) input(sent any) any {
	_, isID := sent.(string)
	switch isDeletion := strings.HasPrefix(tw.route, http.MethodDelete); {
	case isID:
		return map[string]any{"id": sent}
	case tw.isBatch() && isDeletion:
		return map[string]any{"ids": sent}
	case tw.isBatch():
		return map[string]any{tw.noun(): sent}
	default:
		return sent
	}
}

// refused is how both doors say no. Of a batch every fault counts, and not only
// the field of the first.
type refused struct{ Code, Field string }

// issue is a fault as both doors name it.
type issue struct {
	Index       int
	Field, Code string
}

func (s *side) refusedOverREST(tw twin, text []byte) refused {
	s.t.Helper()
	var answer struct {
		Code   string
		Issues []issue
	}
	decode(s.t, text, &answer)
	switch {
	case tw.isBatch():
		return refused{answer.Code, fmt.Sprint(answer.Issues)}
	case len(answer.Issues) == 0:
		return refused{Code: answer.Code}
	default:
		return refused{answer.Code, answer.Issues[0].Field}
	}
}

func (s *side) refusedOverGraphQL(tw twin, text []byte) refused {
	s.t.Helper()
	var answer struct {
		Errors []struct {
			Extensions struct {
				Code, Reason, Field string
				Issues              []issue
			}
		}
	}
	decode(s.t, text, &answer)
	switch first := answer.Errors[0].Extensions; {
	case tw.isBatch():
		return refused{first.Reason, fmt.Sprint(first.Issues)}
	case first.Code == "NOT_FOUND": // REST names the item of the batch that does not exist
		return refused{string(hoko.CodeIDUnknown), "id"}
	case first.Code == "BAD_USER_INPUT":
		return refused{first.Reason, strings.TrimPrefix(first.Field, "filter.")}
	default: // of other refusals, REST names the field in the sentence only
		return refused{Code: first.Reason}
	}
}

// enums changes the case of what is an enum in GraphQL and a text in REST.
func enums(value any, spell func(string) string) any {
	switch value := value.(type) {
	case []any:
		for i := range value {
			value[i] = enums(value[i], spell)
		}
	case map[string]any:
		for name, member := range value {
			if text, ok := member.(string); ok && (name == "color" || name == "trigger") {
				value[name] = spell(text)
			} else {
				value[name] = enums(member, spell)
			}
		}
	}
	return value
}

// now finds the times of the story; those that it gives itself are of 2099.
var now = regexp.MustCompile(`"202\d-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,6})?Z"`)

// shared returns an answer with the side's own words instead of what differs
// between the two, and keeps the id.
func (s *side) shared(tw twin, answer any) any {
	s.t.Helper()
	if tw.keep != "" {
		s.keepAll(tw, answer)
	}
	text, err := json.Marshal(answer)
	if err != nil {
		s.t.Fatal(err)
	}
	said := string(text)
	for _, name := range []string{"base", "domain"} {
		said = strings.ReplaceAll(said, s.words[name], "{"+name+"}")
	}
	for name, value := range s.words {
		said = strings.ReplaceAll(said, `"`+value+`"`, `"{`+name+`}"`)
	}
	said = now.ReplaceAllString(said, `"<time>"`)
	var shared any
	decode(s.t, []byte(said), &shared)
	return shared
}

// keepAll keeps the ids of an answer.
func (s *side) keepAll(tw twin, answer any) {
	s.t.Helper()
	switch answer := answer.(type) {
	case map[string]any:
		s.keepIDs(tw.keep, answer)
	case []any:
		for i, item := range answer {
			s.keepIDs(fmt.Sprint(tw.keep, " ", i), item.(map[string]any))
		}
	}
}

// keepIDs keeps the id of an answer, and that of the customer in it. One id has
// one word.
func (s *side) keepIDs(word string, answer map[string]any) {
	customer, _ := answer["customer"].(map[string]any)
	for name, ids := range map[string][]any{
		word:               {answer["id"], answer["saleId"], answer["leadId"]},
		word + " customer": {customer["id"]},
	} {
		i := slices.IndexFunc(ids, func(id any) bool { return id != nil })
		if i >= 0 && !slices.Contains(slices.Collect(maps.Values(s.words)), ids[i].(string)) {
			s.words[name] = ids[i].(string)
		}
	}
}

// visit opens a short URL, and keeps the click's id once the click can be read.
func (s *side) visit(tw twin, parameter string) {
	s.t.Helper()
	_, path, _ := strings.Cut(tw.route, " ")
	status, header, _ := s.request(http.MethodGet, path, "", "User-Agent", "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0", "Accept-Language", "en")
	_, id, found := strings.Cut(header.Get("Location"), parameter+"=")
	if !found {
		s.t.Fatalf("%s: %d, Location %q", tw.name, status, header.Get("Location"))
	}
	s.words[tw.keep] = id
	awaitFor(s.t, 10*time.Second, "recorded", func() bool {
		_, _, list := s.request(http.MethodGet, "/api/analytics", "", "Authorization", "Bearer "+s.key)
		return strings.Contains(string(list), id)
	}, s.stderr.String)
}
