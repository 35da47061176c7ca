package graph_test

import (
	"testing"

	"github.com/hoko-to/hoko"
)

// TestUpdateWorkspace is done by an admin, under the new slug from then on, and by
// nobody below.
func TestUpdateWorkspace(t *testing.T) {
	t.Parallel()
	eachDoor(t, func(t *testing.T, d *door, owner *hoko.Caller) {
		h := as(t, owner)
		const update, read = `mutation($in: UpdateWorkspaceInput!) { updateWorkspace(input: $in) { workspace { name slug } } }`, `{ viewer { memberships { workspace { name slug } } } }`
		for _, step := range []struct {
			in   fields
			want string
		}{
			{fields{"name": " Acme "}, `{"name":"Acme","slug":"default-workspace"}`},
			{fields{"slug": "acme"}, `{"name":"Acme","slug":"acme"}`},
			{fields{}, `{"name":"Acme","slug":"acme"}`},
		} {
			same(t, "updated", d.post(h, update, fields{"in": step.in}), `{"data":{"updateWorkspace":{"workspace":`+step.want+`}}}`)
			same(t, "read", d.post(h, read, nil), `{"data":{"viewer":{"memberships":[{"workspace":`+step.want+`}]}}}`)
		}
		got := d.post(h, update, fields{"in": fields{"name": "", "slug": "invitation"}})
		if list, _ := got.errors(); len(list) != 1 || len(list[0].Extensions.Issues) != 2 {
			t.Errorf("no name, and a slug of the console's own: %s", got.body)
		}
		same(t, "unchanged", d.post(h, read, nil), `{"data":{"viewer":{"memberships":[{"workspace":{"name":"Acme","slug":"acme"}}]}}}`)
		if got := d.post(as(t, keyWith(owner, hoko.AllScopes()...)), update, fields{"in": fields{"name": "x"}}); got.reason() != "FORBIDDEN session_required" {
			t.Errorf("by a key: %s", got.body)
		}
	})
}
