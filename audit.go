package hoko

import "time"

// AuditEvent is the record of one change to a key, a member or a setting. It is
// written in the same transaction as the change.
type AuditEvent struct {
	ID          string
	WorkspaceID string
	Actor       Actor
	Action      string // like apiKey.revoke
	SubjectID   string
	Address     string            // of the client; "" on the command line
	Detail      map[string]string // what changed; never a secret
	CreatedAt   time.Time
}

// AuditEventFilter narrows the audit log. Its zero value finds all of it.
type AuditEventFilter struct {
	Action    *string
	ActorID   *string // id of a user or of a key
	SubjectID *string
	From      *time.Time
	Until     *time.Time
}
