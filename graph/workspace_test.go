package graph_test

import (
	"testing"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/service"
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

// TestDeleteWorkspace is done by an owner who names it, and by nobody else.
func TestDeleteWorkspace(t *testing.T) {
	t.Parallel()
	eachDoor(t, func(t *testing.T, d *door, owner *hoko.Caller) {
		const remove = `mutation($in: DeleteWorkspaceInput!) { deleteWorkspace(input: $in) { deletedWorkspaceId removedMembers revokedKeys } }`
		slug := owner.Member.Workspace.Slug
		if got := d.post(as(t, keyWith(owner, hoko.AllScopes()...)), remove, fields{"in": fields{"slug": slug}}); got.reason() != "FORBIDDEN session_required" {
			t.Errorf("by a key: %s", got.body)
		}
		got := d.post(as(t, owner), remove, fields{"in": fields{"slug": "another"}})
		if list, _ := got.errors(); len(list) != 1 || len(list[0].Extensions.Issues) != 1 || list[0].Extensions.Issues[0].Field != "slug" {
			t.Errorf("another slug: %s", got.body)
		}
		if got := d.post(as(t, owner), remove, fields{"in": fields{"slug": slug}}); got.reason() != "CONFLICT last_workspace" {
			t.Errorf("the last one: %s", got.body)
		}
		operator := hoko.WithCall(t.Context(), &hoko.Call{Caller: &hoko.Caller{Operator: true}})
		if _, err := d.service.CreateWorkspace(operator, service.WorkspaceInput{Slug: "another", Name: "Another"}); err != nil {
			t.Fatal(err)
		}
		same(t, "deleted", d.post(as(t, owner), remove, fields{"in": fields{"slug": slug}}),
			`{"data":{"deleteWorkspace":{"deletedWorkspaceId":"`+owner.Member.Workspace.ID+`","removedMembers":1,"revokedKeys":0}}}`)
	})
}
