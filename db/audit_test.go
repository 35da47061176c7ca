package db_test

import (
	"testing"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db"
	"github.com/hoko-to/hoko/db/dbtest"
)

func TestAuditEvent(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, store *db.Store) {
		x := newTenant(t, store)
		e := &hoko.AuditEvent{
			ID: newID(), WorkspaceID: x.workspace.ID, Actor: x.access.Actor, Action: "apiKey.revoke", SubjectID: newID(),
			Address: "192.0.2.1", Detail: map[string]string{"reason": "it's \"leaked\""}, CreatedAt: began,
		}
		must(t, store.InsertAuditEvent(t.Context(), e))
		wantCode(t, store.InsertAuditEvent(t.Context(), e), hoko.CodeIDDuplicate)
		equal(t, "stored", pairs(t, store, "SELECT CAST(actor_user_id AS text) || actor_role || action || subject_id, detail FROM audit_events"),
			[]string{x.owner.ID + "owner" + e.Action + e.SubjectID + ` {"reason":"it's \"leaked\""}`})
	})
}
