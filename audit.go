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

// Installation is what one database knows of itself.
type Installation struct {
	ID          string
	PepperCheck []byte     // proves that the configured pepper is the one that keys were hashed with
	SetUpAt     *time.Time // when the first owner was made; nil before
	CreatedAt   time.Time
}

// IdempotentAnswer is what a request with an idempotency key was answered.
type IdempotentAnswer struct {
	WorkspaceID string
	Key         string
	RequestHash []byte
	Answer      []byte // JSON
	CreatedAt   time.Time
}

// DataChange says that what a cache may hold of the named thing is stale.
type DataChange struct {
	Kind string // ChangeLink
	ID   string // for a link its short id
}

// ChangeLink is the kind of a changed, deleted or renamed link.
const ChangeLink = "link"
