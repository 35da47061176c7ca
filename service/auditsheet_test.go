package service

import (
	"encoding/csv"
	"strings"
	"testing"

	"github.com/hoko-to/hoko"
)

// TestAuditLogIsExported part by part, as one table in which no cell is a formula.
func TestAuditLogIsExported(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		x := newTenant(t, w, "one")
		admin := x.newPerson(t, hoko.RoleAdmin)
		for _, name := range []string{"=1+1", "Shop", "Store"} {
			must(t, second(x.UpdateWorkspace(admin.here(t), hoko.WorkspaceChanges{Name: hoko.To(name)})))
		}
		must(t, x.SetRetention(x.operator(t), new(9)))
		f := hoko.AuditEventFilter{From: new(admin.user.CreatedAt)}
		count := want(x.CountAuditEvents(x.operator(t), f))(t)
		var whole strings.Builder
		page := hoko.Page{Limit: 2}
		for more := true; more; {
			sheet := want(x.ExportAuditEvents(admin.here(t), f, page))(t)
			whole.WriteString(sheet.CSV)
			page.After, more = sheet.Last, sheet.More
		}
		rows := want(csv.NewReader(strings.NewReader(whole.String())).ReadAll())(t)
		if len(rows) != count+1 || strings.Join(rows[0], " ") != "id createdAt action subjectId actorKind actorId actor role address detail" {
			t.Fatalf("%d rows below %v, want %d", len(rows)-1, rows[0], count)
		}
		var updates, retentions [][]string
		for _, row := range rows {
			switch row[2] {
			case "workspace.update":
				updates = append(updates, row)
			case "workspace.retention":
				retentions = append(retentions, row)
			}
		}
		if len(updates) != 3 || updates[0][6] != admin.email || updates[0][4] != "USER" || updates[0][7] != string(hoko.RoleAdmin) || !strings.Contains(updates[0][9], `"name":"=1+1"`) {
			t.Errorf("changes of the name: %v", updates)
		}
		if len(retentions) != 1 || retentions[0][4] != "COMMAND_LINE" || retentions[0][7] != "" || retentions[0][9] != `{"days":"9"}` {
			t.Errorf("the change of the retention: %v", retentions)
		}
	})
}

// TestOneEntryIsForAdmins of its workspace, of the request log as of the audit log.
func TestOneEntryIsForAdmins(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		h := newRequestHouse(t, w)
		h.call(t, hoko.CodeKeyRevoked)
		must(t, h.drainer().Empty(t.Context(), h.calls))
		must(t, h.SetRetention(h.owner, new(9)))
		entry := all(h.KeyRequests(h.owner, hoko.KeyRequestFilter{}, hoko.Page{Limit: 1}))(t)[0]
		record := all(h.AuditEvents(h.owner, hoko.AuditEventFilter{}, hoko.Page{Limit: 1}))(t)[0]
		if got := want(h.KeyRequest(h.owner, entry.ID))(t); got.RequestID != entry.RequestID || got.Outcome != hoko.CodeKeyRevoked {
			t.Errorf("the entry is %+v", got)
		}
		if got := want(h.AuditEvent(h.owner, record.ID))(t); got.Action != record.Action {
			t.Errorf("the record is %+v", got)
		}
		other := newTenant(t, w, "two")
		refused(t, second(w.KeyRequest(other.operator(t), entry.ID)), hoko.CodeNotFound)
		refused(t, second(w.AuditEvent(other.operator(t), record.ID)), hoko.CodeNotFound)
		program := as(t, &hoko.Caller{Key: &hoko.APIKey{ID: h.key.ID, WorkspaceID: h.workspace.ID, Scopes: hoko.AllScopes()}})
		editor := other.newPerson(t, hoko.RoleEditor).here(t)
		for _, ask := range []error{
			second(w.KeyRequest(program, entry.ID)), second(w.AuditEvent(program, record.ID)),
			second(w.ExportAuditEvents(program, hoko.AuditEventFilter{}, hoko.Page{Limit: 1})),
			second(w.ExportAuditEvents(editor, hoko.AuditEventFilter{}, hoko.Page{Limit: 1})),
		} {
			if kind := hoko.KindOf(ask); kind != hoko.KindForbidden {
				t.Errorf("answered with %v", ask)
			}
		}
	})
}
