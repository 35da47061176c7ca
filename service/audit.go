package service

import (
	"context"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db"
)

// audit records a change to a key, a member or a setting, in the transaction
// that makes it.
func (s *Service) audit(ctx context.Context, tx *db.Store, a *hoko.Access, action, subjectID string, detail map[string]string) error {
	return tx.InsertAuditEvent(ctx, &hoko.AuditEvent{
		ID:          s.newID(),
		WorkspaceID: a.WorkspaceID,
		Actor:       a.Actor,
		Action:      action,
		SubjectID:   subjectID,
		Address:     hoko.CallFrom(ctx).ClientAddress(),
		Detail:      detail,
		CreatedAt:   s.moment(),
	})
}
