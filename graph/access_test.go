package graph_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/hoko-to/hoko"
)

// TestQueriesAreJudgedFieldByField: what is refused is null with an error, the
// rest is answered.
func TestQueriesAreJudgedFieldByField(t *testing.T) {
	t.Parallel()
	d := sqliteDoor(t)
	key := keyWith(d.setUp(), hoko.ScopeCollectionsRead)
	got := d.post(as(t, key), `{ links { totalCount } collections { totalCount nodes { name links { totalCount } } } apiKeys { totalCount } }`, nil)
	want := `{"data":{"links":null,"collections":{"totalCount":1,"nodes":[{"name":"Links","links":null}]},"apiKeys":null},`
	if got.status != 200 || !strings.HasPrefix(string(got.body), want) {
		t.Fatalf("%d %s, want 200 %s", got.status, got.body, want)
	}
	refusals := map[string]string{}
	list, _ := got.errors()
	for _, e := range list {
		refusals[pathOf(e)] = e.Extensions.Code + " " + e.Extensions.Reason + " " + hoko.JoinScopes(e.Extensions.MissingScopes)
	}
	if diff := cmp.Diff(map[string]string{
		"links":                     "FORBIDDEN insufficient_scope linksRead",
		"collections.nodes.0.links": "FORBIDDEN insufficient_scope linksRead",
		"apiKeys":                   "FORBIDDEN session_required ",
	}, refusals); diff != "" {
		t.Error(diff)
	}
	call := d.lastCall()
	if call.Operation() != "query links collections apiKeys" || call.Outcome() == "" || !slices.Contains(call.NeededScopes(), hoko.ScopeLinksRead) {
		t.Errorf("recorded: %q %q %v", call.Operation(), call.Outcome(), call.NeededScopes())
	}
}

func pathOf(e shownError) string {
	var parts []string
	for _, p := range e.Path {
		switch p := p.(type) {
		case string:
			parts = append(parts, p)
		case float64:
			parts = append(parts, string(rune('0'+int(p))))
		}
	}
	return strings.Join(parts, ".")
}

const newCollection = `createCollection(input: {name: "New"}) { collection { id } }`

// TestMutationsAreJudgedAsAWhole: one field without its scope, wherever it is,
// and nothing of the document runs.
func TestMutationsAreJudgedAsAWhole(t *testing.T) {
	t.Parallel()
	d := sqliteDoor(t)
	owner := d.setUp()
	writer := as(t, keyWith(owner, hoko.ScopeCollectionsWrite))
	for _, c := range []struct{ name, document, missing string }{
		{"a second field", `mutation { ` + newCollection + ` deleteLink(input: {id: "x"}) { deletedId } }`, "linksWrite"},
		{"a nested field", `mutation { createCollection(input: {name: "New"}) { collection { id links { totalCount } } } }`, "linksRead"},
		{"a field that is skipped", `mutation($no: Boolean = false) { createCollection(input: {name: "New"}) { collection { id links @include(if: $no) { totalCount } } } }`, "linksRead"},
		{"a fragment", `mutation { createCollection(input: {name: "New"}) { collection { ...c } } } fragment c on Collection { links { nodes { clicks { totalCount } } } }`, "linksRead analyticsRead"},
		{"a field that needs two scopes", `mutation { updateCustomer(input: {id: "x"}) { customer { timeline { totalCount } } } }`, "analyticsRead customersRead customersWrite"},
		{"a fragment of the root", `mutation { ` + newCollection + ` ...m } fragment m on Mutation { ... on Mutation { deleteLink(input: {id: "x"}) { deletedId } } }`, "linksWrite"},
		{"variables that are wrong besides", `mutation($in: DeleteLinkInput!) { deleteLink(input: $in) { deletedId } }`, "linksWrite"},
	} {
		for _, accept := range []string{"application/json", graphqlJSON} {
			got := d.post(append(header{"Accept", accept}, writer...), c.document, nil)
			list, data := got.errors()
			if got.status != 403 || data || len(list) != 1 || got.reason() != "FORBIDDEN insufficient_scope" || hoko.JoinScopes(list[0].Extensions.MissingScopes) != c.missing {
				t.Errorf("%s: %d %s, want 403 for %s", c.name, got.status, got.body, c.missing)
			}
			if challenge := got.header.Get("WWW-Authenticate"); challenge != `Bearer realm="hoko", error="insufficient_scope", scope="`+c.missing+`"` {
				t.Errorf("%s: challenge %s", c.name, challenge)
			}
		}
	}
	key := as(t, keyWith(owner, hoko.AllScopes()...))
	if got := d.post(key, `mutation { `+newCollection+` revokeApiKey(input: {id: "x"}) { apiKey { id } } }`, nil); got.status != 403 || got.reason() != "FORBIDDEN session_required" {
		t.Errorf("a key revokes keys: %d %s", got.status, got.body)
	}
	var after struct{ Collections struct{ TotalCount int } }
	d.post(key, `{ collections { totalCount } }`, nil).data(&after)
	if after.Collections.TotalCount != 1 {
		t.Errorf("%d collections: a refused document ran in part", after.Collections.TotalCount)
	}
}

// TestNobodyIsAskedForACredential: by queries as well, as a whole.
func TestNobodyIsAskedForACredential(t *testing.T) {
	t.Parallel()
	d := sqliteDoor(t)
	for _, document := range []string{
		`{ links { totalCount } }`,
		`{ viewer { user { id } } links { totalCount } }`,
		`query { ...q } fragment q on Query { apiKeys { totalCount } }`,
		`mutation { signOut { signedOut } }`,
		`mutation { ` + newCollection + ` }`,
		`mutation($in: DeleteLinkInput!) { deleteLink(input: $in) { deletedId } }`,
	} {
		got := d.post(nobody(), document, nil)
		_, data := got.errors()
		if got.status != 401 || data || got.reason() != "UNAUTHENTICATED credentials_missing" || got.header.Get("WWW-Authenticate") != `Bearer realm="hoko"` {
			t.Errorf("%s: %d %v %s", document, got.status, got.header, got.body)
		}
	}
	got := d.post(nobody(), `{ viewer { user { id } } setUpStatus { required } }`, nil)
	if want := `{"data":{"viewer":null,"setUpStatus":{"required":true}}}`; string(got.body) != want {
		t.Errorf("the public fields: %s, want %s", got.body, want)
	}
}

// TestNobodyLearnsNoNames: a validator's helpful guesses are for callers.
func TestNobodyLearnsNoNames(t *testing.T) {
	t.Parallel()
	d := sqliteDoor(t)
	for _, document := range []string{`{ linkz { id } }`, `{ viewer { userr { id } } }`, `mutation { signIn(inputt: {}) { viewer { user { id } } } }`, `query($x: Linkk) { __typename }`} {
		if got := d.post(nobody(), document, nil); strings.Contains(string(got.body), "Did you mean") || got.reason() != "BAD_USER_INPUT document_invalid" {
			t.Errorf("%s: %s", document, got.body)
		}
	}
	if got := d.post(as(t, anyKey()), `{ linkz { id } }`, nil); !strings.Contains(string(got.body), "Did you mean") {
		t.Errorf("a caller is not helped: %s", got.body)
	}
}

// TestPeopleAreJudgedByTheirRole: and need to say where they work.
func TestPeopleAreJudgedByTheirRole(t *testing.T) {
	t.Parallel()
	d := sqliteDoor(t)
	owner := d.setUp()
	viewer := *owner
	viewer.Member = &hoko.Membership{Workspace: owner.Member.Workspace, UserID: owner.User.ID, Role: hoko.RoleViewer}
	nowhere := *owner
	nowhere.Member = nil
	for _, c := range []struct {
		name     string
		caller   *hoko.Caller
		document string
		status   int
		reason   string
	}{
		{"the owner reads keys", owner, `{ apiKeys { totalCount } }`, 200, ""},
		{"a viewer reads keys", &viewer, `{ apiKeys { totalCount } }`, 200, "FORBIDDEN role_insufficient"},
		{"a viewer makes a key", &viewer, `mutation { createApiKey(input: {name: "x", scopes: [linksRead]}) { secret } }`, 403, "FORBIDDEN role_insufficient"},
		{"a viewer reads links", &viewer, `{ links { totalCount } }`, 200, ""},
		{"a viewer makes a collection", &viewer, `mutation { ` + newCollection + ` }`, 403, "FORBIDDEN insufficient_scope"},
		{"somebody without a workspace reads links", &nowhere, `{ links { totalCount } }`, 200, "FORBIDDEN workspace_required"},
		{"somebody without a workspace makes a collection", &nowhere, `mutation { ` + newCollection + ` }`, 403, "FORBIDDEN workspace_required"},
		{"somebody without a workspace asks who they are", &nowhere, `{ viewer { memberships { role scopes workspace { slug } } } }`, 200, ""},
	} {
		if got := d.post(as(t, c.caller), c.document, nil); got.status != c.status || got.reason() != c.reason {
			t.Errorf("%s: %d %s, want %d %q", c.name, got.status, got.body, c.status, c.reason)
		}
	}
}
