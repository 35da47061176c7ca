package service

import (
	"cmp"
	"context"
	"encoding/json"
	"slices"
	"time"

	"github.com/hoko-to/hoko"
)

// auditLine is a record of the audit log with what its actor is called.
type auditLine struct {
	*hoko.AuditEvent
	actor string
}

// ExportAuditEvents returns a page of the workspace's audit log as a table.
func (s *Service) ExportAuditEvents(ctx context.Context, f hoko.AuditEventFilter, p hoko.Page) (*hoko.Sheet, error) {
	access, err := s.allowRole(ctx, hoko.RoleAdmin)
	if err != nil {
		return nil, err
	}
	read := func(p hoko.Page) ([]*auditLine, error) { return s.auditLines(ctx, access, f, p) }
	return export(p, auditSheet(), read, func(l *auditLine) (time.Time, string) { return l.CreatedAt, l.ID })
}

func (s *Service) auditLines(ctx context.Context, a *hoko.Access, f hoko.AuditEventFilter, p hoko.Page) ([]*auditLine, error) {
	events, err := inTurn(ctx, s, a, func() ([]*hoko.AuditEvent, error) { return s.store.AuditEvents(ctx, a, f, p) })
	if err != nil {
		return nil, err
	}
	names, err := s.actorNames(ctx, a, events)
	if err != nil {
		return nil, err
	}
	lines := make([]*auditLine, len(events))
	for i, e := range events {
		lines[i] = &auditLine{e, names[cmp.Or(e.Actor.KeyID, e.Actor.UserID)]}
	}
	return lines, nil
}

// actorNames returns the e-mail addresses of people and the names of keys that
// made changes, by id.
func (s *Service) actorNames(ctx context.Context, a *hoko.Access, events []*hoko.AuditEvent) (map[string]string, error) {
	var userIDs, keyIDs []string
	names := map[string]string{}
	for _, e := range events {
		if e.Actor.KeyID != "" {
			keyIDs = append(keyIDs, e.Actor.KeyID)
		} else {
			userIDs = append(userIDs, e.Actor.UserID)
		}
	}
	users, err := s.store.UsersByIDs(ctx, a, distinct(userIDs))
	if err != nil {
		return nil, err
	}
	keys, err := s.store.APIKeysByIDs(ctx, a, distinct(keyIDs))
	if err != nil {
		return nil, err
	}
	for id, user := range users {
		names[id] = user.Email
	}
	for id, key := range keys {
		names[id] = key.Name
	}
	return names, nil
}

func distinct(ids []string) []string { return slices.Compact(slices.Sorted(slices.Values(ids))) }

func auditSheet() []sheetColumn[auditLine] {
	type line = auditLine
	return []sheetColumn[line]{
		{"id", func(l *line) string { return l.ID }},
		{"createdAt", func(l *line) string { return timeCell(&l.CreatedAt) }},
		{"action", func(l *line) string { return l.Action }},
		{"subjectId", func(l *line) string { return l.SubjectID }},
		{"actorKind", func(l *line) string { return actorKind(l.Actor) }},
		{"actorId", func(l *line) string { return cmp.Or(l.Actor.KeyID, l.Actor.UserID) }},
		{"actor", func(l *line) string { return l.actor }},
		{"role", actorRole},
		{"address", func(l *line) string { return l.Address }},
		{"detail", auditDetail},
	}
}

// actorKind is written as GraphQL writes it.
func actorKind(a hoko.Actor) string {
	switch {
	case a.KeyID != "":
		return "API_KEY"
	case a.UserID != "":
		return "USER"
	default:
		return "COMMAND_LINE"
	}
}

// actorRole is a person's: a key and the command line have none of their own.
func actorRole(l *auditLine) string {
	if l.Actor.UserID == "" || l.Actor.KeyID != "" {
		return ""
	}
	return string(l.Actor.Role)
}

// auditDetail is a JSON object, with its members in the order of their names.
func auditDetail(l *auditLine) string {
	if len(l.Detail) == 0 {
		return ""
	}
	text, _ := json.Marshal(l.Detail) // texts by name can always be written
	return string(text)
}
