package hoko

import "time"

// IdempotencyWindow is how long an idempotency key belongs to its first request.
const IdempotencyWindow = 24 * time.Hour

// IdempotentAnswer is what a request with an idempotency key was answered.
type IdempotentAnswer struct {
	WorkspaceID string
	Key         string
	RequestHash []byte
	Answer      []byte  // JSON
	CustomerID  *string // whom the answer tells of; nil if of nobody
	CreatedAt   time.Time
}
