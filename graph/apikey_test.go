package graph_test

import (
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/hoko-to/hoko"
)

// newKey makes an API key and returns its id and secret.
func (d *door) newKey(h header, in fields) (id string, secret *string) {
	d.t.Helper()
	var got struct {
		CreateAPIKey struct {
			APIKey struct{ ID string }
			Secret *string
		}
	}
	d.post(h, `mutation($input: CreateApiKeyInput!) { createApiKey(input: $input) { apiKey { id } secret } }`, fields{"input": in}).data(&got)
	return got.CreateAPIKey.APIKey.ID, got.CreateAPIKey.Secret
}

// admits reports whether the secret is accepted.
func (d *door) admits(secret string) bool {
	ctx := hoko.WithCall(d.t.Context(), &hoko.Call{})
	_, err := d.service.Authenticate(ctx, hoko.Credential{Key: secret})
	return err == nil
}

// TestAPIKeyLife makes, narrows, rotates and revokes a key, and shows its secret
// once.
func TestAPIKeyLife(t *testing.T) {
	t.Parallel()
	eachDoor(t, func(t *testing.T, d *door, owner *hoko.Caller) {
		h := as(t, owner)
		in := fields{"name": "ci", "scopes": []string{"linksWrite", "linksRead"}, "idempotencyKey": "once"}
		id, secret := d.newKey(h, in)
		if again, none := d.newKey(h, in); secret == nil || !d.admits(*secret) || again != id || none != nil {
			t.Fatalf("made %s with %v, then %s with %v", id, secret, again, none)
		}
		got := d.post(h, `query($id: ID!) { apiKey(id: $id) {
			name prefix hint scopes environment allowedHostnames allowedIps state createdBy { email } expiresAt revokedAt revokedBy { email } successorId lastUsed { at } } }`, fields{"id": id})
		prefix := (*secret)[:len("hoko_")+12]
		want := `{"data":{"apiKey":{"name":"ci","prefix":"` + prefix + `","hint":"` + prefix + `_…` + (*secret)[len(*secret)-4:] + `",` +
			`"scopes":["linksRead","linksWrite"],"environment":"PRODUCTION","allowedHostnames":[],"allowedIps":[],"state":"ACTIVE",` +
			`"createdBy":{"email":"owner@hoko.test"},"expiresAt":null,"revokedAt":null,"revokedBy":null,"successorId":null,"lastUsed":null}}}`
		if diff := cmp.Diff(want, string(got.body)); diff != "" {
			t.Error(diff)
		}
		end := time.Now().Add(24 * time.Hour).UTC().Format(time.RFC3339)
		got = d.post(h, `mutation($input: UpdateApiKeyInput!) { updateApiKey(input: $input) { apiKey { scopes state allowedIps expiresAt } } }`,
			fields{"input": fields{"id": id, "scopes": []string{"linksRead"}, "allowedIps": []string{"203.0.113.7"}, "expiresAt": end}})
		if want := `{"scopes":["linksRead"],"state":"EXPIRING","allowedIps":["203.0.113.7"],"expiresAt":"` + end + `"}`; !containsAll(got.body, want) {
			t.Errorf("narrowed: %s, want %s", got.body, want)
		}
		if got := d.post(h, `mutation($id: ID!) { updateApiKey(input: {id: $id, scopes: [linksRead, linksWrite]}) { apiKey { id } } }`, fields{"id": id}); got.reason() != "BAD_USER_INPUT scopes_widened" {
			t.Errorf("widened: %s", got.body)
		}
		d.rotateAndRevoke(h, id, *secret)
		if strings.Contains(d.log.String(), *secret) {
			t.Error("the secret was logged")
		}
	})
}

func (d *door) rotateAndRevoke(h header, id, secret string) {
	d.t.Helper()
	var rotated struct {
		RotateAPIKey struct {
			APIKey, Predecessor struct{ ID, State, SuccessorID string }
			Secret              string
		}
	}
	rotate := `mutation($id: ID!) { rotateApiKey(input: {id: $id, overlap: HOUR, idempotencyKey: "retry"}) {
		apiKey { id state } secret predecessor { id state successorId } } }`
	d.post(h, rotate, fields{"id": id}).data(&rotated)
	got := rotated.RotateAPIKey
	if again := d.post(h, rotate, fields{"id": id}); !containsAll(again.body, got.APIKey.ID, `"secret":null`) {
		d.t.Errorf("retried: %s", again.body)
	}
	if got.Secret == secret || got.APIKey.State != "EXPIRING" || got.Predecessor.State != "RETIRING" || got.Predecessor.SuccessorID != got.APIKey.ID {
		d.t.Errorf("rotated: %+v", got)
	}
	for range 2 {
		revoked := d.post(h, `mutation($id: ID!) { revokeApiKey(input: {id: $id, reason: LEAKED, note: "on a screen"}) {
			apiKey { state revokedReason revokedNote revokedBy { name } } } }`, fields{"id": got.APIKey.ID})
		if want := `{"state":"REVOKED","revokedReason":"LEAKED","revokedNote":"on a screen","revokedBy":{"name":"Owner"}}`; !containsAll(revoked.body, want) {
			d.t.Errorf("revoked: %s, want %s", revoked.body, want)
		}
	}
	if d.admits(got.Secret) {
		d.t.Error("a revoked key is admitted")
	}
}

// TestRevokeAPIKeysNamesFaults of ids by their place, and of what stands beside them by
// its name.
func TestRevokeAPIKeysNamesFaults(t *testing.T) {
	t.Parallel()
	eachDoor(t, func(t *testing.T, d *door, owner *hoko.Caller) {
		h := as(t, owner)
		id, _ := d.newKey(h, fields{"name": "Alpha", "scopes": []string{"linksRead"}})
		revoke := `mutation($ids: [ID!]!, $note: String) { revokeApiKeys(input: {ids: $ids, reason: LEAKED, note: $note}) { apiKeys { id successor { id } } } }`
		for name, c := range map[string]struct {
			in    fields
			field string
		}{
			"unknown":  {fields{"ids": []string{id, newID()}}, "ids[1]"},
			"none":     {fields{"ids": []string{}}, "ids"},
			"too long": {fields{"ids": []string{id}, "note": strings.Repeat("n", hoko.MaxRevocationNote+1)}, "note"},
		} {
			got := d.post(h, revoke, c.in)
			if list, _ := got.errors(); len(list) != 1 || list[0].Extensions.Field != c.field {
				t.Errorf("%s: the fault is not in %s: %s", name, c.field, got.body)
			}
		}
		same(t, "revoked", d.post(h, revoke, fields{"ids": []string{id}}), `{"data":{"revokeApiKeys":{"apiKeys":[{"id":"`+id+`","successor":null}]}}}`)
	})
}

// TestAPIKeyList finds keys by state, scope, maker and part of a name, and by the
// whole key.
func TestAPIKeyList(t *testing.T) {
	t.Parallel()
	eachDoor(t, func(t *testing.T, d *door, owner *hoko.Caller) {
		h := as(t, owner)
		_, secret := d.newKey(h, fields{"name": "Alpha", "scopes": []string{"linksRead"}})
		beta, _ := d.newKey(h, fields{"name": "beta", "scopes": []string{"tagsRead"}, "environment": "STAGING"})
		d.newKey(h, fields{"name": "Gamma", "scopes": []string{"tagsRead"}})
		d.post(h, `mutation($id: ID!) { revokeApiKey(input: {id: $id}) { apiKey { id } } }`, fields{"id": beta})
		for arguments, want := range map[string]string{
			`orderBy: {field: NAME, direction: ASC}`:                           "Alpha beta Gamma",
			`orderBy: {field: NAME, direction: DESC}`:                          "Gamma beta Alpha",
			`filter: {states: [REVOKED]}`:                                      "beta",
			`filter: {states: [ACTIVE], scope: tagsRead}`:                      "Gamma",
			`filter: {search: "ALPHA"}`:                                        "Alpha",
			`filter: {search: "` + *secret + `"}`:                              "Alpha",
			`filter: {createdById: "` + owner.User.ID + `", scope: linksRead}`: "Alpha",
			`filter: {createdById: "` + newID() + `"}`:                         "",
			`filter: {unusedSince: "2000-01-01T00:00:00Z"}`:                    "",
			`filter: {expiresBefore: "2999-01-01T00:00:00Z"}`:                  "",
		} {
			if got := d.keyNames(h, arguments); got != want {
				t.Errorf("%s finds %q, want %q", arguments, got, want)
			}
		}
		for _, order := range []string{"CREATED_AT", "NAME", "LAST_USED_AT"} {
			if names := d.keyPages(h, order); len(strings.Fields(names)) != 3 || !containsAll([]byte(names), "Alpha", "beta", "Gamma") {
				t.Errorf("by %s: %q", order, names)
			}
		}
	})
}

type keyPage struct {
	APIKeys struct {
		Nodes []struct {
			Name      string
			CreatedBy struct{ Name string }
		}
		PageInfo struct {
			HasNextPage bool
			EndCursor   *string
		}
	}
}

func (d *door) keyNames(h header, arguments string) string {
	d.t.Helper()
	var page keyPage
	d.post(h, `{ apiKeys(`+arguments+`) { nodes { name createdBy { name } } } }`, nil).data(&page)
	var names []string
	for _, key := range page.APIKeys.Nodes {
		names = append(names, key.Name)
		if key.CreatedBy.Name != "Owner" {
			d.t.Errorf("%s was made by %q", key.Name, key.CreatedBy.Name)
		}
	}
	return strings.Join(names, " ")
}

// keyPages reads all keys, one at a time.
func (d *door) keyPages(h header, order string) string {
	d.t.Helper()
	var names []string
	var after *string
	for range 3 {
		var page keyPage
		d.post(h, `query($after: String) { apiKeys(first: 1, after: $after, orderBy: {field: `+order+`}) {
			nodes { name } pageInfo { hasNextPage endCursor } } }`, fields{"after": after}).data(&page)
		for _, key := range page.APIKeys.Nodes {
			names = append(names, key.Name)
		}
		after = page.APIKeys.PageInfo.EndCursor
		if page.APIKeys.PageInfo.HasNextPage != (len(names) < 3) {
			d.t.Errorf("by %s after %v: %+v", order, names, page.APIKeys.PageInfo)
		}
	}
	return strings.Join(names, " ")
}
