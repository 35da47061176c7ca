package db

import (
	"context"

	"github.com/uptrace/bun"

	"github.com/hoko-to/hoko"
)

// auditEventRow is how an audit event lies in the table.
type auditEventRow struct {
	bun.BaseModel `bun:"table:audit_events,alias:audit_event"`

	ID          string  `bun:"type:uuid,pk"`
	WorkspaceID string  `bun:"type:uuid"`
	ActorKeyID  *string `bun:"type:uuid"`
	ActorUserID *string `bun:"type:uuid"`
	ActorRole   *string
	Action      string
	SubjectID   string
	Address     string
	Detail      jsonText[map[string]string]
	CreatedAt   int64
}

// InsertAuditEvent stores the record of one change.
func (s *Store) InsertAuditEvent(ctx context.Context, e *hoko.AuditEvent) error {
	row := &auditEventRow{
		ID:          e.ID,
		WorkspaceID: e.WorkspaceID,
		ActorKeyID:  optional(e.Actor.KeyID),
		ActorUserID: optional(e.Actor.UserID),
		ActorRole:   optional(string(e.Actor.Role)),
		Action:      e.Action,
		SubjectID:   e.SubjectID,
		Address:     e.Address,
		Detail:      jsonText[map[string]string]{e.Detail},
		CreatedAt:   micros(e.CreatedAt),
	}
	_, err := s.write.NewInsert().Model(row).Exec(ctx)
	return classify(ctx, err)
}
