package service

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/hoko-to/hoko"
)

// TestUpdateWorkspace: no two workspaces have one slug, and the audit log tells
// what the workspace was called before.
func TestUpdateWorkspace(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x, _ := newTenant(t, w, "one"), newTenant(t, w, "two")
		admin, editor := x.newPerson(t, hoko.RoleAdmin).here(t), x.newPerson(t, hoko.RoleEditor).here(t)
		_, err := w.UpdateWorkspace(admin, hoko.WorkspaceChanges{Slug: hoko.To("two")})
		refused(t, err, hoko.CodeSlugTaken)
		_, err = w.UpdateWorkspace(editor, hoko.WorkspaceChanges{Slug: hoko.To("mine")})
		refused(t, err, hoko.CodeRoleInsufficient)
		key := want(w.present(t, x.newKey(t, hoko.AllScopes()...).Secret.Reveal()))(t)
		_, err = w.UpdateWorkspace(as(t, key), hoko.WorkspaceChanges{Slug: hoko.To("mine")})
		refused(t, err, hoko.CodeSessionRequired)

		for range 2 { // the second time nothing changes
			changed := want(w.UpdateWorkspace(admin, hoko.WorkspaceChanges{Slug: hoko.To("uno")}))(t)
			if changed.Slug != "uno" || changed.Name != x.workspace.Name {
				t.Errorf("%+v", changed)
			}
		}
		list, _, err := w.AuditEvents(admin, hoko.AuditEventFilter{Action: new("workspace.update")}, hoko.Page{Limit: 9})
		must(t, err)
		if len(list) != 1 {
			t.Fatalf("%d records, want 1", len(list))
		}
		if diff := cmp.Diff(map[string]string{"slug": "uno", "fromSlug": "one"}, list[0].Detail); diff != "" {
			t.Error(diff)
		}
	})
}

// TestWorkspaceTimezone is UTC unless somebody says otherwise, is set by admins
// only, and is in the audit log with what it was before.
func TestWorkspaceTimezone(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x := newTenant(t, w, "one")
		admin, editor := x.newPerson(t, hoko.RoleAdmin).here(t), x.newPerson(t, hoko.RoleEditor).here(t)
		if x.workspace.Timezone != "UTC" {
			t.Errorf("a new workspace is in %q", x.workspace.Timezone)
		}
		for _, zone := range []string{"", "Local", "CEST"} {
			_, err := w.UpdateWorkspace(admin, hoko.WorkspaceChanges{Timezone: hoko.To(zone)})
			refused(t, err, hoko.CodeZoneUnknown)
		}
		_, err := w.UpdateWorkspace(editor, hoko.WorkspaceChanges{Timezone: hoko.To("Asia/Riyadh")})
		refused(t, err, hoko.CodeRoleInsufficient)
		_, err = w.CreateWorkspace(as(t, operator("")), WorkspaceInput{Slug: "two", Name: "Two", Timezone: "CEST"})
		refused(t, err, hoko.CodeZoneUnknown)

		changed := want(w.UpdateWorkspace(admin, hoko.WorkspaceChanges{Timezone: hoko.To("Asia/Riyadh")}))(t)
		if changed.Timezone != "Asia/Riyadh" || changed.Slug != "one" {
			t.Errorf("%+v", changed)
		}
		list, _, err := w.AuditEvents(admin, hoko.AuditEventFilter{Action: new("workspace.update")}, hoko.Page{Limit: 9})
		must(t, err)
		if len(list) != 1 {
			t.Fatalf("%d records, want 1", len(list))
		}
		if diff := cmp.Diff(map[string]string{"timezone": "Asia/Riyadh", "fromTimezone": "UTC"}, list[0].Detail); diff != "" {
			t.Error(diff)
		}
	})
}
