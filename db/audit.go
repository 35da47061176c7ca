package db

import (
	"context"
	"slices"

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

// InsertAuditEvents stores the records of changes.
func (s *Store) InsertAuditEvents(ctx context.Context, events ...*hoko.AuditEvent) error {
	for chunk := range slices.Chunk(events, chunkSize) {
		rows := make([]*auditEventRow, len(chunk))
		for i, e := range chunk {
			rows[i] = newAuditEventRow(e)
		}
		if _, err := s.write.NewInsert().Model(&rows).Exec(ctx); err != nil {
			return classify(ctx, err)
		}
	}
	return nil
}

func newAuditEventRow(e *hoko.AuditEvent) *auditEventRow {
	return &auditEventRow{
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
}

func (r *auditEventRow) event() *hoko.AuditEvent {
	e := &hoko.AuditEvent{
		ID:          r.ID,
		WorkspaceID: r.WorkspaceID,
		Action:      r.Action,
		SubjectID:   r.SubjectID,
		Address:     r.Address,
		Detail:      r.Detail.value,
		CreatedAt:   moment(r.CreatedAt),
	}
	if r.ActorKeyID != nil {
		e.Actor.KeyID = *r.ActorKeyID
	}
	if r.ActorUserID != nil {
		e.Actor.UserID = *r.ActorUserID
	}
	if r.ActorRole != nil {
		e.Actor.Role = hoko.Role(*r.ActorRole)
	}
	return e
}

// AuditEvents returns one page of the audit log of the workspace, ordered by
// createdAt.
func (s *Store) AuditEvents(ctx context.Context, a *hoko.Access, f hoko.AuditEventFilter, p hoko.Page) ([]*hoko.AuditEvent, error) {
	return page(ctx, filterAuditEvents(owned[auditEventRow](s, a), f), p, timeOrders(), (*auditEventRow).event)
}

// AuditEventsByIDs returns the records of the audit log of the workspace among
// ids, by id.
func (s *Store) AuditEventsByIDs(ctx context.Context, a *hoko.Access, ids []string) (map[string]*hoko.AuditEvent, error) {
	find := func(ids []string) *bun.SelectQuery { return listed(owned[auditEventRow](s, a), ids) }
	return byIDs(ctx, ids, find, func(r *auditEventRow) (string, *hoko.AuditEvent) { return r.ID, r.event() })
}

// CountAuditEvents returns how many records of the audit log match f.
func (s *Store) CountAuditEvents(ctx context.Context, a *hoko.Access, f hoko.AuditEventFilter) (int, error) {
	return count(ctx, filterAuditEvents(owned[auditEventRow](s, a), f))
}

func filterAuditEvents(q *bun.SelectQuery, f hoko.AuditEventFilter) *bun.SelectQuery {
	return madeBy(within(equals(equals(q, "action", f.Action), "subject_id", f.SubjectID), f.From, f.Until), "actor", f.ActorID)
}
