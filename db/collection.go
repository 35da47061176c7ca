package db

import (
	"context"
	"time"

	"github.com/hoko-to/hoko"
)

// InsertCollections stores new collections.
func (s *Store) InsertCollections(ctx context.Context, cs []*hoko.Collection) error {
	return errUnfinished
}

// UpdateCollections stores changed collections.
func (s *Store) UpdateCollections(ctx context.Context, cs []*hoko.Collection) error {
	return errUnfinished
}

// CollectionsByIDs returns the collections of the workspace among ids, by id.
// Deleted ones are absent.
func (s *Store) CollectionsByIDs(ctx context.Context, a *hoko.Access, ids []string) (map[string]*hoko.Collection, error) {
	return nil, errUnfinished
}

// Collections returns one page of the collections of the workspace that match
// f.
func (s *Store) Collections(ctx context.Context, a *hoko.Access, f hoko.CollectionFilter, p hoko.Page) ([]*hoko.Collection, error) {
	return nil, errUnfinished
}

// CountCollections returns how many collections of the workspace match f.
func (s *Store) CountCollections(ctx context.Context, a *hoko.Access, f hoko.CollectionFilter) (int, error) {
	return 0, errUnfinished
}

// DeleteCollections hides collections of the workspace from every read. Their
// links stay.
func (s *Store) DeleteCollections(ctx context.Context, a *hoko.Access, ids []string, at time.Time) error {
	return errUnfinished
}
