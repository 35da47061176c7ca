package db

import (
	"context"

	"github.com/hoko-to/hoko"
)

// InsertAuditEvent stores the record of one change.
func (s *Store) InsertAuditEvent(ctx context.Context, e *hoko.AuditEvent) error {
	return errUnfinished
}
