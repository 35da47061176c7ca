package graph_test

import (
	"errors"
	"net/http"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/hoko-to/hoko"
)

const graphqlJSON = "application/graphql-response+json"

// TestTransport: what is no GraphQL request is refused with the status of its
// fault, as GraphQL over HTTP and RFC 9110 have it.
func TestTransport(t *testing.T) {
	t.Parallel()
	d := sqliteDoor(t)
	key := as(t, anyKey())
	json := header{"Content-Type", "application/json"}
	for _, c := range []struct {
		name, method, query, body string
		header                    header
		status                    int
		reason                    string
		field                     [2]string // a header field of the answer
	}{
		{"a query", "POST", "", `{"query":"{__typename}"}`, json, 200, "", [2]string{"Cache-Control", "no-store"}},
		{"unknown parts", "POST", "", `{"query":"{__typename}","more":1}`, json, 200, "", [2]string{"Vary", "Accept"}},
		{"parts that are null", "POST", "", `{"query":"{__typename}","variables":null,"operationName":null,"extensions":null}`, json, 200, "", [2]string{}},
		{"a charset", "POST", "", `{"query":"{__typename}"}`, header{"Content-Type", "application/json; charset=UTF-8"}, 200, "", [2]string{"Content-Type", "application/json; charset=utf-8"}},
		{"the newer media type", "POST", "", `{"query":"{__typename}"}`, append(header{"Accept", graphqlJSON}, json...), 200, "", [2]string{"Content-Type", graphqlJSON + "; charset=utf-8"}},
		{"no JSON", "POST", "", `{`, json, 400, "json_invalid", [2]string{}},
		{"two values", "POST", "", `{"query":"{__typename}"} {}`, json, 400, "json_invalid", [2]string{}},
		{"no object", "POST", "", `7`, json, 400, "type_wrong", [2]string{}},
		{"null", "POST", "", `null`, json, 400, "type_wrong", [2]string{}},
		{"a batch", "POST", "", `[{"query":"{__typename}"}]`, json, 400, "type_wrong", [2]string{}},
		{"no query", "POST", "", `{}`, json, 400, "required", [2]string{}},
		{"an empty query", "POST", "", `{"query":""}`, json, 400, "required", [2]string{}},
		{"a query that is no text", "POST", "", `{"query":7}`, json, 400, "type_wrong", [2]string{}},
		{"variables that are no object", "POST", "", `{"query":"{__typename}","variables":[]}`, json, 400, "type_wrong", [2]string{}},
		{"extensions that are no object", "POST", "", `{"query":"{__typename}","extensions":"x"}`, json, 400, "type_wrong", [2]string{}},
		{"an operation name that is no text", "POST", "", `{"query":"{__typename}","operationName":{}}`, json, 400, "type_wrong", [2]string{}},
		{"a form", "POST", "", `query=x`, header{"Content-Type", "application/x-www-form-urlencoded"}, 415, "media_type_unsupported", [2]string{"Accept-Post", "application/json"}},
		{"no content type", "POST", "", `{"query":"{__typename}"}`, nil, 415, "media_type_unsupported", [2]string{}},
		{"another charset", "POST", "", `{"query":"{__typename}"}`, header{"Content-Type", "application/json; charset=utf-16"}, 415, "media_type_unsupported", [2]string{}},
		{"a picture wanted", "POST", "", `{"query":"{__typename}"}`, append(header{"Accept", "image/png"}, json...), 406, "not_acceptable", [2]string{"Content-Type", "application/json; charset=utf-8"}},
		{"PUT", "PUT", "", `{"query":"{__typename}"}`, json, 405, "method_not_allowed", [2]string{"Allow", "GET, POST"}},
		{"GET", "GET", "?query={__typename}", "", header{"Authorization", "Bearer x"}, 200, "", [2]string{}},
		{"GET with broken variables", "GET", "?query={__typename}&variables={", "", header{"Authorization", "Bearer x"}, 400, "type_wrong", [2]string{}},
		{"GET of a mutation", "GET", "?query=" + url.QueryEscape(`mutation{signOut{signedOut}}`), "", header{"Authorization", "Bearer x"}, 405, "method_not_allowed", [2]string{"Allow", "POST"}},
		{"too long a document", "POST", "", `{"query":"{__typename} #` + strings.Repeat("x", 64<<10) + `"}`, json, 413, "document_too_complex", [2]string{}},
		{"too large a body", "POST", "", `{"query":"{__typename}","x":"` + strings.Repeat("x", 16<<20) + `"}`, json, 413, "body_too_large", [2]string{}},
	} {
		got := d.send(c.method, c.query, c.body, append(c.header, key...))
		want := c.reason
		if want != "" {
			want = "BAD_USER_INPUT " + want
		}
		if got.status != c.status || got.reason() != want {
			t.Errorf("%s: %d %s, want %d %s", c.name, got.status, got.body, c.status, want)
		}
		if c.field[0] != "" && got.header.Get(c.field[0]) != c.field[1] {
			t.Errorf("%s: %s is %q, want %q", c.name, c.field[0], got.header.Get(c.field[0]), c.field[1])
		}
	}
}

// TestGETNeedsAKey: a GET never rides on a cookie, and says what it wants instead.
func TestGETNeedsAKey(t *testing.T) {
	t.Parallel()
	d := sqliteDoor(t)
	for name, caller := range map[string]header{"nobody": nobody(), "somebody by a cookie": as(t, anyKey())} {
		got := d.send("GET", "?query={__typename}", "", caller)
		if got.status != 401 || got.reason() != "UNAUTHENTICATED credentials_missing" || got.header.Get("WWW-Authenticate") == "" {
			t.Errorf("%s: %d %v %s", name, got.status, got.header, got.body)
		}
	}
}

// TestBodiesOfManyValues: what is small as text can be large once it is decoded.
func TestBodiesOfManyValues(t *testing.T) {
	t.Parallel()
	d := sqliteDoor(t)
	key, json := as(t, anyKey()), header{"Content-Type", "application/json"}
	body := `{"query":"{__typename}","variables":{"x":[` + strings.Repeat("1,", 850_000) + `1]}}`
	if got := d.send("POST", "", body, append(json, key...)); got.status != 400 || got.reason() != "BAD_USER_INPUT document_too_complex" {
		t.Errorf("%d %s", got.status, got.body)
	}
}

// TestNobodySendsMuch: a body is read before anybody knows what it asks for, so
// that of a caller without a credential is a short one.
func TestNobodySendsMuch(t *testing.T) {
	t.Parallel()
	d := sqliteDoor(t)
	json := header{"Content-Type", "application/json"}
	for size, status := range map[int]int{200 << 10: 200, 256 << 10: 413} {
		body := `{"query":"{setUpStatus{required}}","x":"` + strings.Repeat("x", size) + `"}`
		if got := d.send("POST", "", body, append(json, nobody()...)); got.status != status {
			t.Errorf("%d bytes: %d %s", size, got.status, got.body)
		}
	}
}

// TestDocumentFaults: the older media type says 200 where the request itself was
// well formed, the newer one 400, and neither says data.
func TestDocumentFaults(t *testing.T) {
	t.Parallel()
	d := sqliteDoor(t)
	key := as(t, anyKey(hoko.AllScopes()...))
	for _, c := range []struct {
		query     string
		variables fields
		reason    string
		field     string
	}{
		{`{`, nil, "document_malformed", ""},
		{`fragment f on Query { __typename }`, nil, "document_invalid", ""},
		{`{ nothing }`, nil, "document_invalid", ""},
		{`query a { __typename } query b { __typename }`, nil, "document_invalid", ""},
		{`subscription { clicks }`, nil, "document_invalid", ""},
		{`query($id: ID!) { link(id: $id) { id } }`, nil, "required", "id"},
		{`query($id: ID!) { link(id: $id) { id } }`, fields{"id": nil}, "required", "id"},
		{`query($id: ID!) { link(id: $id) { id } }`, fields{"id": true}, "type_wrong", "id"},
		{`query($first: Int!) { links(first: $first) { totalCount } }`, fields{"first": 1.5}, "type_wrong", "first"},
		{`query($f: LinkFilter) { links(filter: $f) { totalCount } }`, fields{"f": fields{"colour": "red"}}, "field_unknown", "colour"},
		{`query($o: LinkOrder) { links(orderBy: $o) { totalCount } }`, fields{"o": fields{"direction": "asc"}}, "choice_invalid", "direction"},
		{`query($o: LinkOrder) { links(orderBy: $o) { totalCount } }`, fields{"o": fields{"field": "COLOUR"}}, "type_wrong", "field"},
		{`{ links(orderBy: {direction: asc}) { totalCount } }`, nil, "document_invalid", ""},
		{`{ links(first: 99999999999999999999) { totalCount } }`, nil, "document_invalid", ""},
		{`query($first: Int!) { links(first: $first) { totalCount } }`, fields{"first": 1e30}, "type_wrong", "first"},
	} {
		for accept, status := range map[string]int{"application/json": 200, graphqlJSON: 400} {
			got := d.post(append(header{"Accept", accept}, key...), c.query, c.variables)
			list, data := got.errors()
			if got.status != status || data || got.reason() != "BAD_USER_INPUT "+c.reason || list[0].Extensions.Field != c.field {
				t.Errorf("%s %v as %s: %d %s, want %d %s at %q", c.query, c.variables, accept, got.status, got.body, status, c.reason, c.field)
			}
			if list[0].Extensions.RequestID != "request-1" {
				t.Errorf("%s: no request id in %s", c.query, got.body)
			}
		}
		if outcome := d.lastCall().Outcome(); string(outcome) != c.reason {
			t.Errorf("%s: outcome %q", c.query, outcome)
		}
	}
}

// TestArgumentsThatCannotBeRead are the caller's mistakes, met while the query
// runs.
func TestArgumentsThatCannotBeRead(t *testing.T) {
	t.Parallel()
	d := sqliteDoor(t)
	key := as(t, anyKey(hoko.AllScopes()...))
	for query, want := range map[string][2]string{
		`{ links(first: 0) { totalCount } }`:                               {"out_of_range", "first"},
		`{ links(first: 101) { totalCount } }`:                             {"out_of_range", "first"},
		`{ links(first: 2147483648) { totalCount } }`:                      {"out_of_range", "first"},
		`{ links(after: "nonsense") { totalCount } }`:                      {"cursor_invalid", "after"},
		`{ links(filter: {search: "a\u0000b"}) { totalCount } }`:           {"character_forbidden", "filter.search"},
		`{ links(filter: {partnerId: "no", tagId: "no"}) { totalCount } }`: {"id_malformed", "filter.partnerId"},
		`{ clicks(filter: {startDate: "yesterday"}) { totalCount } }`:      {"time_invalid", "filter.startDate"},
		`{ clicks(filter: {startDate: 7}) { totalCount } }`:                {"time_invalid", "filter.startDate"},
		`{ link(id: "no") { id } }`:                                        {"not_found", ""},
		`{ link(id: "` + newID() + `") { id } }`:                           {"not_found", ""},
	} {
		got := d.post(key, query, nil)
		list, data := got.errors()
		if len(list) != 1 || !data || got.status != 200 || list[0].Extensions.Reason != want[0] || list[0].Extensions.Field != want[1] {
			t.Errorf("%s: %d %s, want %s", query, got.status, got.body, want)
		}
	}
	if text := d.log.String(); text != "" {
		t.Errorf("logged as our own failures: %s", text)
	}
}

// TestNothingIsEchoed: a body that cannot be read may hold a secret.
func TestNothingIsEchoed(t *testing.T) {
	t.Parallel()
	d := sqliteDoor(t)
	secret := "hoko_secret_secret"
	for _, body := range []string{`{"query": ` + secret, secret, `{"query":"{__typename}","variables":"` + secret + `"}`, `["` + secret + `"]`} {
		got := d.send(http.MethodPost, "", body, append(header{"Content-Type", "application/json"}, nobody()...))
		if got.status != 400 || strings.Contains(string(got.body), secret) {
			t.Errorf("%s: %d %s", body, got.status, got.body)
		}
	}
	if strings.Contains(d.log.String(), secret) {
		t.Error("the secret was logged")
	}
}

// TestRefusedCredentialsStopEverything: with the status, challenge and wait of
// the answers table, and before the request is even read.
func TestRefusedCredentialsStopEverything(t *testing.T) {
	t.Parallel()
	d := sqliteDoor(t)
	for _, c := range []struct {
		err        *hoko.Error
		status     int
		challenge  string
		code       string
		retryAfter string
	}{
		{&hoko.Error{Kind: hoko.KindUnauthenticated, Code: hoko.CodeKeyInvalid}, 401, `Bearer realm="hoko", error="invalid_token"`, "UNAUTHENTICATED", ""},
		{&hoko.Error{Kind: hoko.KindUnauthenticated, Code: hoko.CodeKeyRevoked}, 401, `Bearer realm="hoko", error="invalid_token"`, "UNAUTHENTICATED", ""},
		{&hoko.Error{Kind: hoko.KindInvalid, Code: hoko.CodeKeyInURL}, 400, `Bearer realm="hoko", error="invalid_request"`, "BAD_USER_INPUT", ""},
		{&hoko.Error{Kind: hoko.KindForbidden, Code: hoko.CodeIPNotAllowed}, 403, "", "FORBIDDEN", ""},
		{&hoko.Error{Kind: hoko.KindRateLimited, Code: hoko.CodeRateLimited, RetryAfter: 1500 * time.Millisecond}, 429, "", "RATE_LIMITED", "2"},
		{hoko.Unavailable(errors.New("no route")), 503, "", "UNAVAILABLE", "1"},
	} {
		for _, body := range []string{`{"query":"{__typename}"}`, `no JSON`} {
			got := d.send(http.MethodPost, "", body, append(header{"Content-Type", "application/json"}, refused(t, c.err)...))
			_, data := got.errors()
			if got.status != c.status || data || got.reason() != c.code+" "+string(c.err.Code) {
				t.Errorf("%v: %d %s", c.err, got.status, got.body)
			}
			if h := got.header; h.Get("WWW-Authenticate") != c.challenge || h.Get("Retry-After") != c.retryAfter || h.Get("Cache-Control") != "no-store" {
				t.Errorf("%v: %v", c.err, h)
			}
		}
	}
}
