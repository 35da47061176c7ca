package main

import (
	"fmt"
	"maps"
	"net/http"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/hoko-to/hoko"
)

// TestDoorsAgreeOnNumbers asks both doors for the same numbers: of each dimension, of
// each interval, and of all values of a dimension.
func TestDoorsAgreeOnNumbers(t *testing.T) {
	t.Parallel()
	eachDatabase(t, func(t *testing.T, env []string) {
		s := newSide(t, env)
		stock(t, s.process, s.key)
		stock(t, s.process, s.key)
		rest := "bots=true&timezone=America/St_Johns&startDate=" + time.Now().UTC().Add(-time.Hour).Format(time.RFC3339) + "&endDate=" + time.Now().UTC().Add(time.Hour).Format(time.RFC3339)
		s.awaitClicks(2)
		for _, d := range hoko.Dimensions() {
			compare(t, "by "+string(d), s.sums("/api/analytics?take=1&groupBy="+string(d)+"&"+rest), s.breakdown(d, rest))
			compare(t, "all by "+string(d), s.lines("/api/analytics/values?groupBy="+string(d)+"&"+rest), s.values(d, rest))
		}
		for _, i := range hoko.Intervals() {
			compare(t, "by "+string(i), s.sums("/api/analytics?interval="+string(i)+"&"+rest), s.series(i, rest))
		}
	})
}

// TestDoorsAgreeOnClicks reads of the same clicks whose they are and where they
// came from: as lines, as a table and over GraphQL.
func TestDoorsAgreeOnClicks(t *testing.T) {
	t.Parallel()
	eachDatabase(t, func(t *testing.T, env []string) {
		s := newSide(t, env)
		s.visitFrom("https://www.google.com/")
		s.awaitClicks(1)
		line := s.lines("/api/clicks?bots=true")[0].(map[string]any)
		compare(t, "as a line", []any{line["tenantId"], line["referrerClass"]}, []any{"shop 7", "search"})
		_, _, table := s.request(http.MethodGet, "/api/clicks?bots=true&format=csv", "", "Authorization", "Bearer "+s.key)
		if !strings.Contains(string(table), ",tenantId,referrerClass\n") || !strings.HasSuffix(string(table), ",shop 7,search\n") {
			t.Errorf("as a table: %s", table)
		}
		got := s.graphQL([]string{"Authorization", "Bearer " + s.key}, `{ clicks(first: 1, filter: {bots: true}) { nodes { id tenantId referrerClass } } }`, nil)
		var answer struct {
			Data struct {
				Clicks struct{ Nodes []map[string]any }
			}
		}
		decode(t, got.body, &answer)
		compare(t, "over GraphQL", answer.Data.Clicks.Nodes, []map[string]any{{"id": line["id"], "tenantId": "shop 7", "referrerClass": "search"}})
	})
}

// visitFrom makes a link of a tenant and visits it from a page.
func (s *side) visitFrom(referrer string) {
	s.t.Helper()
	link := `[{"url":"https://example.com/","shortId":"tenants","tenantId":"shop 7","collectionId":"` + s.words["first"] + `"}]`
	status, _, text := s.request(http.MethodPost, "/api/links", link, "Authorization", "Bearer "+s.key)
	if status != http.StatusCreated {
		s.t.Fatalf("%d %s", status, text)
	}
	if status, _, text = s.request(http.MethodGet, "/tenants", "", "Referer", referrer); status != http.StatusFound {
		s.t.Fatalf("%d %s", status, text)
	}
}

// awaitClicks waits until so many clicks can be read.
func (s *side) awaitClicks(n int) {
	s.t.Helper()
	awaitFor(s.t, 10*time.Second, "clicks", func() bool {
		_, header, _ := s.request(http.MethodGet, "/api/analytics?bots=true", "", "Authorization", "Bearer "+s.key)
		return header.Get("X-Total-Count") == fmt.Sprint(n)
	}, s.stderr.String)
}

// sums returns rows of REST.
func (s *side) sums(path string) (rows []any) {
	s.t.Helper()
	status, _, text := s.request(http.MethodGet, path, "", "Authorization", "Bearer "+s.key)
	if status != http.StatusOK {
		s.t.Fatalf("%s: %d %s", path, status, text)
	}
	decode(s.t, text, &rows)
	return rows
}

// lines is sums for an export.
func (s *side) lines(path string) (rows []any) {
	s.t.Helper()
	status, _, text := s.request(http.MethodGet, path, "", "Authorization", "Bearer "+s.key)
	if status != http.StatusOK {
		s.t.Fatalf("%s: %d %s", path, status, text)
	}
	for line := range strings.Lines(string(text)) {
		var row any
		decode(s.t, []byte(line), &row)
		rows = append(rows, row)
	}
	return rows
}

const numbersFields = `{ clicks visitors scans leads sales revenue { amount currency } clickToLead leadToSale clickToSale }`

// analytics asks GraphQL for what a query of REST asks for.
func (s *side) analytics(query, selection string, more map[string]any) map[string]any {
	s.t.Helper()
	values, err := url.ParseQuery(query)
	if err != nil {
		s.t.Fatal(err)
	}
	last, err := time.Parse(time.RFC3339, values.Get("endDate"))
	if err != nil {
		s.t.Fatal(err)
	}
	in := map[string]any{"from": values.Get("startDate"), "until": last.Add(time.Microsecond), "timezone": values.Get("timezone"), "bots": true}
	maps.Copy(in, more)
	got := s.graphQL([]string{"Authorization", "Bearer " + s.key}, `query($in: AnalyticsInput!) { analytics(input: $in) { `+selection+` } }`, map[string]any{"in": in})
	var answer struct {
		Data struct{ Analytics map[string]any }
	}
	if decode(s.t, got.body, &answer); answer.Data.Analytics == nil {
		s.t.Fatalf("%s", got.body)
	}
	return answer.Data.Analytics
}

// row returns numbers of GraphQL as a row of REST.
func row(kind string, value, from, until, numbers any) any {
	out := map[string]any{"kind": kind, "value": value, "from": from, "until": until}
	maps.Copy(out, numbers.(map[string]any))
	return out
}

// breakdown returns the values of a dimension with the most clicks as REST does.
func (s *side) breakdown(d hoko.Dimension, query string) (rows []any) {
	s.t.Helper()
	selection := `breakdowns { values { value numbers ` + numbersFields + ` } unknown ` + numbersFields + ` other ` + numbersFields + ` otherCount }`
	got := s.analytics(query, selection, map[string]any{"breakdowns": []any{map[string]any{"dimension": enumName(d), "limit": 1}}})
	b := got["breakdowns"].([]any)[0].(map[string]any)
	for _, value := range b["values"].([]any) {
		rows = append(rows, row("value", value.(map[string]any)["value"], nil, nil, value.(map[string]any)["numbers"]))
	}
	unknown := b["unknown"].(map[string]any)
	if unknown["clicks"] != 0.0 || unknown["leads"] != 0.0 || unknown["sales"] != 0.0 {
		rows = append(rows, row("unknown", nil, nil, nil, unknown))
	}
	if b["otherCount"] != 0.0 {
		rows = append(rows, row("other", nil, nil, nil, b["other"]))
	}
	return rows
}

// series returns a series as REST does.
func (s *side) series(i hoko.Interval, query string) (rows []any) {
	s.t.Helper()
	got := s.analytics(query, `series { from until numbers `+numbersFields+` }`, map[string]any{"interval": enumName(i)})
	for _, point := range got["series"].([]any) {
		p := point.(map[string]any)
		rows = append(rows, row("all", nil, p["from"], p["until"], p["numbers"]))
	}
	return rows
}

// values returns every value of a dimension as REST does.
func (s *side) values(d hoko.Dimension, query string) (rows []any) {
	s.t.Helper()
	values, err := url.ParseQuery(query)
	if err != nil {
		s.t.Fatal(err)
	}
	last, err := time.Parse(time.RFC3339, values.Get("endDate"))
	if err != nil {
		s.t.Fatal(err)
	}
	got := s.graphQL([]string{"Authorization", "Bearer " + s.key}, `query($f: AnalyticsValuesFilter!) { analyticsValues(filter: $f) { nodes { value numbers `+numbersFields+` } } }`,
		map[string]any{"f": map[string]any{"dimension": enumName(d), "from": values.Get("startDate"), "until": last.Add(time.Microsecond), "bots": true}})
	var answer struct {
		Data struct {
			AnalyticsValues struct{ Nodes []map[string]any }
		}
	}
	decode(s.t, got.body, &answer)
	for _, node := range answer.Data.AnalyticsValues.Nodes {
		if node["value"] == "" {
			rows = append(rows, row("unknown", nil, nil, nil, node["numbers"]))
			continue
		}
		rows = append(rows, row("value", node["value"], nil, nil, node["numbers"]))
	}
	return rows
}

// enumName returns a word as the enums of GraphQL spell it: each capital letter
// begins another word.
func enumName[T ~string](word T) string {
	var name strings.Builder
	for _, r := range string(word) {
		if 'A' <= r && r <= 'Z' {
			name.WriteByte('_')
		}
		name.WriteRune(r)
	}
	return strings.ToUpper(name.String())
}
