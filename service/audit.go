package service

import (
	"context"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db"
)

// audit records a change to a key, a member or a setting, in the transaction
// that makes it.
func (s *Service) audit(ctx context.Context, tx *db.Store, a *hoko.Access, action, subjectID string, detail map[string]string) error {
	event := &hoko.AuditEvent{
		ID:          s.newID(),
		WorkspaceID: a.WorkspaceID,
		Actor:       a.Actor,
		Action:      action,
		SubjectID:   subjectID,
		Detail:      detail,
		CreatedAt:   s.moment(),
	}
	if address := hoko.CallFrom(ctx).Address; address.IsValid() {
		event.Address = address.String()
	}
	return tx.InsertAuditEvent(ctx, event)
}
