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
