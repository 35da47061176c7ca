package service

import (
	"context"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db"
)

// placesTold bounds in how many workspaces a change to a person is recorded; nobody is
// a member of as many.
const placesTold = 10_000

// auditPerson records a change to a person's own account in each workspace that
// the person is a member of: its admins rely on it.
func (s *Service) auditPerson(ctx context.Context, tx *db.Store, actor hoko.Actor, userID, action string, detail map[string]string) error {
	return s.auditPersonFrom(ctx, tx, hoko.CallFrom(ctx).ClientAddress(), actor, userID, action, detail)
}

// auditPersonFrom is auditPerson for what was done from an address, which may not
// be that of the call at hand.
func (s *Service) auditPersonFrom(ctx context.Context, tx *db.Store, address string, actor hoko.Actor, userID, action string, detail map[string]string) error {
	places, err := tx.Memberships(ctx, userID, placesTold)
	if err != nil {
		return err
	}
	events := make([]*hoko.AuditEvent, len(places))
	for i, place := range places {
		a := &hoko.Access{WorkspaceID: place.Workspace.ID, Actor: actor}
		events[i] = s.newAuditEvent(a, address, action, userID, detail)
	}
	return tx.InsertAuditEvents(ctx, events...)
}

// audit records a change to a key, a member or a setting, in the transaction
// that makes it.
func (s *Service) audit(ctx context.Context, tx *db.Store, a *hoko.Access, action, subjectID string, detail map[string]string) error {
	return tx.InsertAuditEvents(ctx, s.newAuditEvent(a, hoko.CallFrom(ctx).ClientAddress(), action, subjectID, detail))
}

func (s *Service) newAuditEvent(a *hoko.Access, address, action, subjectID string, detail map[string]string) *hoko.AuditEvent {
	return &hoko.AuditEvent{
		ID:          s.newID(),
		WorkspaceID: a.WorkspaceID,
		Actor:       a.Actor,
		Action:      action,
		SubjectID:   subjectID,
		Address:     address,
		Detail:      detail,
		CreatedAt:   s.moment(),
	}
}

// AuditEvents returns a page of the workspace's audit log, and whether more
// follow.
func (s *Service) AuditEvents(ctx context.Context, f hoko.AuditEventFilter, p hoko.Page) ([]*hoko.AuditEvent, bool, error) {
	access, err := s.allowRole(ctx, hoko.RoleAdmin)
	if err != nil {
		return nil, false, err
	}
	return listInTurn(ctx, s, access, p, func(p hoko.Page) ([]*hoko.AuditEvent, error) { return s.store.AuditEvents(ctx, access, f, p) })
}

// AuditEvent returns a record of the workspace's audit log.
func (s *Service) AuditEvent(ctx context.Context, id string) (*hoko.AuditEvent, error) {
	access, err := s.allowRole(ctx, hoko.RoleAdmin)
	if err != nil {
		return nil, err
	}
	return oneByID(ctx, access, id, s.store.AuditEventsByIDs)
}

// CountAuditEvents returns how many records of the workspace's audit log the
// filter finds.
func (s *Service) CountAuditEvents(ctx context.Context, f hoko.AuditEventFilter) (int, error) {
	access, err := s.allowRole(ctx, hoko.RoleAdmin)
	if err != nil {
		return 0, err
	}
	return inTurn(ctx, s, access, func() (int, error) { return s.store.CountAuditEvents(ctx, access, f) })
}
