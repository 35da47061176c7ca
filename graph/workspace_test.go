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
		const update, read = `mutation($in: UpdateWorkspaceInput!) { updateWorkspace(input: $in) { workspace { name slug timezone } } }`, `{ viewer { memberships { workspace { name slug timezone } } } }`
		for _, step := range []struct {
			in   fields
			want string
		}{
			{fields{"name": " Acme "}, `{"name":"Acme","slug":"default-workspace","timezone":"UTC"}`},
			{fields{"slug": "acme"}, `{"name":"Acme","slug":"acme","timezone":"UTC"}`},
			{fields{"timezone": "Asia/Riyadh"}, `{"name":"Acme","slug":"acme","timezone":"Asia/Riyadh"}`},
			{fields{}, `{"name":"Acme","slug":"acme","timezone":"Asia/Riyadh"}`},
		} {
			same(t, "updated", d.post(h, update, fields{"in": step.in}), `{"data":{"updateWorkspace":{"workspace":`+step.want+`}}}`)
			same(t, "read", d.post(h, read, nil), `{"data":{"viewer":{"memberships":[{"workspace":`+step.want+`}]}}}`)
		}
		got := d.post(h, update, fields{"in": fields{"name": "", "slug": "invitation", "timezone": nil}})
		if list, _ := got.errors(); len(list) != 1 || len(list[0].Extensions.Issues) != 3 {
			t.Errorf("no name, a slug of the console's own and no zone: %s", got.body)
		}
		same(t, "unchanged", d.post(h, read, nil), `{"data":{"viewer":{"memberships":[{"workspace":{"name":"Acme","slug":"acme","timezone":"Asia/Riyadh"}}]}}}`)
		if got := d.post(as(t, keyWith(owner, hoko.AllScopes()...)), update, fields{"in": fields{"name": "x"}}); got.reason() != "FORBIDDEN session_required" {
			t.Errorf("by a key: %s", got.body)
		}
	})
}
