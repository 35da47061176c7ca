package graph_test

import (
	"testing"

	"github.com/hoko-to/hoko"
)

// TestSigningInAndOut: the door hands the session on to the server by way of the
// call, and says who is there.
func TestSigningInAndOut(t *testing.T) {
	t.Parallel()
	eachDoor(t, func(t *testing.T, d *door, owner *hoko.Caller) {
		const signIn = `mutation($input: SignInInput!) { signIn(input: $input) { viewer { user { name } apiKey { id } memberships { role workspace { name } } } } }`
		got := d.post(nobody(), signIn, fields{"input": fields{"email": "OWNER@hoko.test", "password": "correct horse battery"}})
		want := `{"data":{"signIn":{"viewer":{"user":{"name":"Owner"},"apiKey":null,"memberships":[{"role":"OWNER","workspace":{"name":"Default Workspace"}}]}}}}`
		if string(got.body) != want {
			t.Errorf("%s, want %s", got.body, want)
		}
		if change := d.lastCall().SessionChange(); change.Begin == nil || change.Token == "" {
			t.Errorf("no session begins: %+v", change)
		}
		got = d.post(nobody(), signIn, fields{"input": fields{"email": "owner@hoko.test", "password": "wrong"}})
		if got.status != 200 || got.reason() != "UNAUTHENTICATED sign_in_failed" || d.lastCall().SessionChange().Begin != nil {
			t.Errorf("%d %s", got.status, got.body)
		}
		if call := d.lastCall(); call.Operation() != "mutation signIn" || call.Outcome() != hoko.CodeSignInFailed {
			t.Errorf("recorded: %q %q", call.Operation(), call.Outcome())
		}
		got = d.post(as(t, owner), `mutation { signOut { signedOut } }`, nil)
		if string(got.body) != `{"data":{"signOut":{"signedOut":true}}}` || !d.lastCall().SessionChange().End {
			t.Errorf("%s %+v", got.body, d.lastCall().SessionChange())
		}
	})
}

// TestViewerIsWhoAsks: a key as well as a person.
func TestViewerIsWhoAsks(t *testing.T) {
	t.Parallel()
	d := sqliteDoor(t)
	owner := d.setUp()
	key := keyWith(owner, hoko.ScopeLinksRead)
	got := d.post(as(t, key), `{ viewer { user { id } apiKey { id scopes } memberships { role } } setUpStatus { required } }`, nil)
	want := `{"data":{"viewer":{"user":null,"apiKey":{"id":"` + key.Key.ID + `","scopes":["linksRead"]},"memberships":[]},"setUpStatus":{"required":false}}}`
	if string(got.body) != want {
		t.Errorf("%s, want %s", got.body, want)
	}
	for _, caller := range []*hoko.Caller{key, owner} {
		got = d.post(as(t, caller), `{ viewer { workspace { name } } }`, nil)
		if want := `{"data":{"viewer":{"workspace":{"name":"Default Workspace"}}}}`; string(got.body) != want {
			t.Errorf("%s, want %s", got.body, want)
		}
	}
	got = d.post(as(t, key), `{ viewer { apiKey { id createdBy { name } } } }`, nil)
	if want := `{"data":{"viewer":{"apiKey":{"id":"` + key.Key.ID + `","createdBy":null}}},`; got.reason() != "FORBIDDEN session_required" || !containsAll(got.body, want) {
		t.Errorf("a key asks for people: %s", got.body)
	}
}
