package db

import (
	"context"
	"time"

	"github.com/hoko-to/hoko"
)

// EnsureInstallation stores fresh if the database has no record of itself yet,
// and returns the stored record.
func (s *Store) EnsureInstallation(ctx context.Context, fresh *hoko.Installation) (*hoko.Installation, error) {
	return nil, errUnfinished
}

// MarkSetUp records that the first owner was made at the moment at. A second
// call is a conflict (CodeSetUpDone).
func (s *Store) MarkSetUp(ctx context.Context, at time.Time) error {
	return errUnfinished
}
