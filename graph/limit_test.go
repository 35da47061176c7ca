package graph_test

import (
	"fmt"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/hoko-to/hoko"
)

// soon returns the reply to a request, which must take a second at most. A busy
// machine gets three tries.
func soon(t *testing.T, name string, request func() reply) reply {
	t.Helper()
	var took time.Duration
	for range 3 {
		begin := time.Now()
		got := request()
		if took = time.Since(begin); took <= time.Second {
			return got
		}
	}
	t.Errorf("%s took %v", name, took)
	return request()
}

// dashboard asks for all that a page of analytics shows.
const dashboard = `analytics(input: {from: "2026-01-01T00:00:00Z", until: "2026-02-01T00:00:00Z", interval: DAY, breakdowns: [
	{dimension: LINK}, {dimension: COUNTRY}, {dimension: CITY}, {dimension: DEVICE}, {dimension: BROWSER}, {dimension: REFERRER}, {dimension: UTM_SOURCE}, {dimension: PARTNER, limit: 50}]}) {
	totals { clicks visitors scans leads sales revenue { amount currency } clickToLead leadToSale clickToSale }
	series { from until numbers { clicks visitors leads sales revenue { amount currency } } }
	previous { from until totals { clicks visitors scans leads sales revenue { amount currency } } series { from numbers { clicks leads sales } } }
	breakdowns { dimension otherCount unknown { clicks leads sales } other { clicks leads sales }
		values { value numbers { clicks visitors leads sales revenue { amount currency } } link { id shortUrl title } partner { id name } } }
	funnel { clicks leads sales clickToLead { median ninetiethPercentile } leadToSale { median } clickToSale { median } } } `

// wide asks for many things of one name, which there are not: what is invalid is
// kept nowhere, so that it costs the same each time.
var wide = `setUpStatus { ` + strings.Repeat("nothing ", 24) + `} `

// TestHostileDocuments: each is refused, and soon. It is measured, so it does not
// run beside other tests.
func TestHostileDocuments(t *testing.T) {
	d := sqliteDoor(t)
	key := as(t, anyKey(hoko.AllScopes()...))
	for name, c := range map[string]struct{ document, reason string }{
		"aliases":                    {`{ ` + numbered(51, "a%d: __typename ") + `}`, "document_too_complex"},
		"nested aliases":             {`{ links { nodes { ` + numbered(51, "a%d: id ") + `} } }`, "document_too_complex"},
		"root fields":                {`{ ` + strings.Repeat("__typename ", 21) + `}`, "document_too_complex"},
		"depth":                      {deep(16), "document_too_complex"},
		"tokens":                     {`{ ` + strings.Repeat("__typename ", 2000) + `}`, "document_too_complex"},
		"length":                     {`{ __typename } #` + strings.Repeat("x", 64<<10), "document_too_complex"},
		"cost":                       {`{ collections(first: 100) { nodes { links(first: 100) { nodes { id } } } } }`, "document_too_complex"},
		"cost through a variable":    {`query($n: Int! = 100) { collections(first: $n) { nodes { links(first: $n) { nodes { id } } } } }`, "document_too_complex"},
		"cost of counting":           {`{ collections(first: 100) { edges { node { a: links { totalCount } b: links { totalCount } c: links { totalCount } } } } }`, "document_too_complex"},
		"cost in a union":            {`{ customers { nodes { timeline(first: 100) { nodes { ... on Sale { refunds { totalCount } } } } } } }`, "document_too_complex"},
		"cost of large objects":      {`{ links(first: 100) { nodes { ` + numbered(6, "a%d: geo ") + `} } }`, "document_too_complex"},
		"cost in a list of an item":  {`{ links(first: 100) { nodes { tags { links(first: 1) { totalCount } } } } }`, "document_too_complex"},
		"points of many series":      {`{ ` + numbered(10, "a%d: "+dashboard) + ` }`, "document_too_complex"},
		"questions about each value": {`{ analytics(input: {from: "2026-01-01T00:00:00Z", until: "2026-02-01T00:00:00Z", breakdowns: [{dimension: LINK, limit: 100}]}) { breakdowns { values { link { a: clicks { totalCount } b: leads { totalCount } c: sales { totalCount } } } } } }`, "document_too_complex"},
		"many breakdowns":            {`{ ` + numbered(20, "a%d: analytics(input: {from: \"2026-01-01T00:00:00Z\", until: \"2026-02-01T00:00:00Z\", breakdowns: ["+strings.Repeat("{dimension: LINK}", 26)+"]}) { breakdowns { otherCount } } ") + ` }`, "document_too_complex"},
		"fragments that double":      {doubling(60, "__typename"), "document_too_complex"},
		"fragments that double cost": {doubling(60, "links { totalCount }"), "document_too_complex"},
		"fragments in a circle":      {`{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }`, "document_invalid"},
		"directives":                 {`{ __typename ` + strings.Repeat("@skip(if: false) ", 280) + `}`, "document_invalid"},
		"unknown directives":         {`{ __typename ` + numbered(900, "@a%d ") + `}`, "document_invalid"},
		"a part for later":           {`{ ... @defer { __typename } }`, "document_invalid"},
		"fields that conflict":       {`{ ` + numbered(180, "x: link(id: \"%d\") { id } ") + `}`, "document_invalid"},
		"a long name to guess at":    {`{ links(` + strings.Repeat("a", 60_000) + `: 1) { totalCount } }`, "document_too_complex"},
		"a long name of a field":     {`{ ` + strings.Repeat("a", 60_000) + ` }`, "document_too_complex"},
		"a long name of a type":      {`{ ...a } fragment a on ` + strings.Repeat("a", 60_000) + ` { id }`, "document_too_complex"},
		"a long name of a variable":  {`query($` + strings.Repeat("a", 129) + `: Int) { __typename }`, "document_too_complex"},
		"many names to guess at":     {`{ __typename } ` + numbered(250, "fragment a%d on "+strings.Repeat("a", 128)+" { id } "), "document_invalid"},
		"fields of one name":         {`{ ` + strings.Repeat("a ", 1_900) + `}`, "document_too_complex"},
		"fields that lie deep":       {strings.Repeat("{ ... ", 400) + `{ ` + strings.Repeat("a ", 700) + `}` + strings.Repeat(" }", 400), "document_too_complex"},
		"fields of many operations":  {numbered(150, "query q%d { ...f } ") + `fragment f on Query { setUpStatus { ` + strings.Repeat("required ", 1_000) + `} }`, "document_too_complex"},
		"fields of many fragments":   {`{ ` + numbered(180, "...f%d ") + `} ` + numbered(180, "fragment f%d on Query { a a a } "), "document_too_complex"},
		"fragments that lie deep":    {`{ ` + strings.Repeat("...{ ", 120) + wide + `...g ` + strings.Repeat("}", 120) + `} fragment g on Query { ` + numbered(40, "...f%d ") + `} ` + numbered(40, "fragment f%d on Query { "+wide+"} "), "document_too_complex"},
		"names beside others":        {`{ ` + strings.Repeat("...{ ", 100) + `setUpStatus { ` + numbered(300, "a%d: nothing ") + `} ` + strings.Repeat("setUpStatus { b: nothing } ", 17) + strings.Repeat("}", 100) + `}`, "document_too_complex"},
		"fragments one by one":       {`{ ...f0 } ` + chained(200), "document_too_complex"},
		"values of many operations":  {numbered(100, "query q%d { ...f } ") + `fragment f on Query { links(filter: {` + numbered(400, "a%d: 1 ") + `}) { totalCount } }`, "document_too_complex"},
		"introspection in circles":   {`{ __schema { types { fields { type { fields { type { fields { type { name } } } } } } } } }`, "document_invalid"},
		"nested input":               {`{ links(filter: ` + strings.Repeat("{id:", 480) + `1` + strings.Repeat("}", 480) + `) { totalCount } }`, "document_invalid"},
		"nested lists":               {`{ links(filter: ` + strings.Repeat("[", 900) + strings.Repeat("]", 900) + `) { totalCount } }`, "document_invalid"},
		"unclosed braces":            {strings.Repeat("{a", 900), "document_malformed"},
	} {
		for _, who := range []header{key, nobody()} {
			got := soon(t, name, func() reply { return d.post(who, c.document, nil) })
			list, data := got.errors()
			if reason := list[0].Extensions.Reason; data || reason != c.reason && reason != "credentials_missing" {
				t.Errorf("%s: %d %.300s, want %s", name, got.status, got.body, c.reason)
			}
			if len(list) > 20 || len(got.body) > 20_000 {
				t.Errorf("%s: earned %d errors in %d bytes", name, len(list), len(got.body))
			}
		}
	}
}

func numbered(n int, format string) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, format, i)
	}
	return b.String()
}

// chained makes n fragments, each of which spreads the next.
func chained(n int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, "fragment f%d on Query { ...f%d a } ", i, i+1)
	}
	fmt.Fprintf(&b, "fragment f%d on Query { a }", n)
	return b.String()
}

// deep nests n fields.
func deep(n int) string {
	edge := "collection { links { nodes { "
	return "{ links { nodes { " + strings.Repeat(edge, (n-3)/3+1) + "id" + strings.Repeat(" } } }", (n-3)/3+1) + " } } }"
}

// doubling makes n fragments that each spread the next twice.
func doubling(n int, last string) string {
	var b strings.Builder
	b.WriteString("{ ...f0 }")
	for i := range n {
		fmt.Fprintf(&b, " fragment f%d on Query { ...f%d ...f%d }", i, i+1, i+1)
	}
	fmt.Fprintf(&b, " fragment f%d on Query { %s }", n, last)
	return b.String()
}

// TestHostileVariables: what does not lie in the document is bounded by the
// body. It is measured like the other.
func TestHostileVariables(t *testing.T) {
	d := sqliteDoor(t)
	key := as(t, anyKey(hoko.AllScopes()...))
	const document = `query($f: LinkFilter, $after: String) { links(filter: $f, after: $after) { totalCount } }`
	for name, variables := range map[string]string{
		"deep":     `{"f":` + strings.Repeat(`{"id":`, 5000) + `1` + strings.Repeat(`}`, 5000) + `}`,
		"deeper":   strings.Repeat(`[`, 20_000) + strings.Repeat(`]`, 20_000),
		"a cursor": `{"after":"` + strings.Repeat("A", 2<<20) + `"}`,
		"unknown":  `{"f":{"` + strings.Repeat("A", 2<<20) + `":1}}`,
	} {
		got := soon(t, name, func() reply {
			return d.send(http.MethodPost, "", `{"query":"`+document+`","variables":`+variables+`}`, append(header{"Content-Type", "application/json"}, key...))
		})
		if list, _ := got.errors(); len(list) == 0 || list[0].Extensions.Code != "BAD_USER_INPUT" || len(got.body) > 2_000 {
			t.Errorf("%s: %d %.300s", name, got.status, got.body)
		}
	}
}

// TestLongFiltersAreNoFailure: databases refuse conditions that are long or many
// as if the statement were wrong.
func TestLongFiltersAreNoFailure(t *testing.T) {
	t.Parallel()
	eachDoor(t, func(t *testing.T, d *door, owner *hoko.Caller) {
		key := as(t, owner)
		for _, list := range []string{"links", "collections", "tags", "partners", "customers", "apiKeys"} {
			document := `query($s: String) { ` + list + `(filter: {search: $s}) { totalCount } }`
			got := d.post(key, document, fields{"s": strings.Repeat("a", 60_000)})
			if list, _ := got.errors(); len(list) != 1 || list[0].Extensions.Reason != "too_long" || list[0].Extensions.Field != "filter.search" {
				t.Errorf("%s: %.300s", document, got.body)
			}
		}
		states := strings.Repeat("ACTIVE REVOKED ", 700)
		if list, data := d.post(key, `{ apiKeys(filter: {states: [`+states+`]}) { totalCount } }`, nil).errors(); len(list) != 0 || !data {
			t.Error(list)
		}
	})
}

// TestErrorsAreBounded: a page of refused edges is told twenty times at most.
func TestErrorsAreBounded(t *testing.T) {
	t.Parallel()
	d := sqliteDoor(t)
	owner := d.setUp()
	var inputs strings.Builder
	for i := range 20 {
		fmt.Fprintf(&inputs, `c%d: createCollection(input: {name: "c%d"}) { collection { id } } `, i, i)
	}
	var made map[string]any
	d.post(as(t, owner), `mutation { `+inputs.String()+`}`, nil).data(&made)
	got := d.post(as(t, keyWith(owner, hoko.ScopeCollectionsRead)), `{ collections(first: 100) { nodes { links { totalCount } } } }`, nil)
	if list, data := got.errors(); len(made) != 20 || len(list) != 20 || !data {
		t.Errorf("%d errors: %s", len(list), got.body)
	}
}

// TestOrdinaryQueriesPass: the limits are not met by what the console asks.
func TestOrdinaryQueriesPass(t *testing.T) {
	t.Parallel()
	d := sqliteDoor(t)
	owner := as(t, d.setUp())
	for _, document := range []string{
		`{ links(first: 100) { totalCount pageInfo { hasNextPage endCursor } nodes {
			id url domain shortId shortUrl qrCodeUrl title createdAt updatedAt expiresAt collection { id name } utm { source medium campaign } } } }`,
		`{ apiKeys(first: 100) { totalCount pageInfo { hasNextPage endCursor } edges { cursor node {
			id name prefix hint scopes environment allowedHostnames allowedIps state createdAt createdBy { id name email } expiresAt
			revokedAt revokedBy { id name email } revokedReason revokedNote successorId lastUsed { at address userAgent } } } } }`,
		`{ clicks(first: 100) { totalCount nodes { id createdAt country city device browser os referrer url qr bot trigger link { id shortUrl title } } } }`,
		`{ links(first: 100) { totalCount pageInfo { hasNextPage endCursor } nodes {
			id url shortUrl title archived hasPassword cloaked createdAt collection { id name } tags { id name color } partner { id name } } } }`,
		`{ customers(first: 100) { totalCount nodes { id externalId name email phone avatar createdAt lifetimeValue { amount currency } } } }`,
		`{ sales(first: 100) { totalCount nodes { id eventName amount net currency invoiceId createdAt customer { id name } link { id shortUrl } partner { id name } lead { eventName } metadata } } }`,
		`query($id: ID! = "01935a5e-0000-7000-8000-000000000001") { customer: customers(first: 1) { nodes { timeline(first: 100) { totalCount pageInfo { hasNextPage endCursor } nodes { __typename
			... on Click { id createdAt country city browser os referrer link { id shortUrl } } ... on Lead { id createdAt eventName link { id shortUrl } }
			... on Sale { id createdAt eventName amount currency link { id shortUrl } } } } } } sales(filter: {customerId: $id}) { totalCount } }`,
		`{ partners(first: 20) { nodes { id name links { totalCount } clicks { totalCount } leads { totalCount } sales(first: 5) { totalCount nodes { amount currency } } } } }`,
		`{ collections(first: 50) { nodes { id name links(first: 5) { totalCount nodes { id shortUrl } } } } }`,
		`{ ` + dashboard + ` }`,
		`{ viewer { user { id name email } memberships { role scopes workspace { id slug name createdAt } } } setUpStatus { required } }`,
	} {
		if got := d.post(owner, document, nil); got.status != 200 || got.reason() != "" {
			t.Errorf("%s: %d %s", document, got.status, got.body)
		}
	}
}
