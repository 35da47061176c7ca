package db

import (
	"context"
	"time"

	"github.com/hoko-to/hoko"
)

// ChangeCursor is a place in the change feed. Its zero value is the beginning.
type ChangeCursor struct {
	tx  int64
	seq int64
}

// LatestChange returns the place in the feed behind every change that it has
// now.
func (s *Store) LatestChange(ctx context.Context) (ChangeCursor, error) {
	return ChangeCursor{}, errUnfinished
}

// Changes returns at most limit changes behind a place in the feed, and the
// place to ask from next. It skips none and may repeat some.
func (s *Store) Changes(ctx context.Context, after ChangeCursor, limit int) ([]hoko.DataChange, ChangeCursor, error) {
	return nil, ChangeCursor{}, errUnfinished
}

// DeleteChanges removes the changes recorded before olderThan.
func (s *Store) DeleteChanges(ctx context.Context, olderThan time.Time) error {
	return errUnfinished
}
