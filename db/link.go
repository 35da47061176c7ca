package db

import (
	"context"
	"time"

	"github.com/hoko-to/hoko"
)

// InsertLinks stores new links.
func (s *Store) InsertLinks(ctx context.Context, links []*hoko.Link) error {
	return errUnfinished
}

// UpdateLinks stores changed links.
func (s *Store) UpdateLinks(ctx context.Context, links []*hoko.Link) error {
	return errUnfinished
}

// LinksByIDs returns the links of the workspace among ids, by id. Deleted ones
// are absent.
func (s *Store) LinksByIDs(ctx context.Context, a *hoko.Access, ids []string) (map[string]*hoko.Link, error) {
	return nil, errUnfinished
}

// Links returns one page of the links of the workspace that match f.
func (s *Store) Links(ctx context.Context, a *hoko.Access, f hoko.LinkFilter, p hoko.Page) ([]*hoko.Link, error) {
	return nil, errUnfinished
}

// CountLinks returns how many links of the workspace match f.
func (s *Store) CountLinks(ctx context.Context, a *hoko.Access, f hoko.LinkFilter) (int, error) {
	return 0, errUnfinished
}

// DeleteLinks hides links of the workspace from every read.
func (s *Store) DeleteLinks(ctx context.Context, a *hoko.Access, ids []string, at time.Time) error {
	return errUnfinished
}

// LinkByShortID returns the live link with this short id, whatever its
// workspace.
func (s *Store) LinkByShortID(ctx context.Context, shortID string) (*hoko.Link, error) {
	return nil, errUnfinished
}

// ShortIDOwners returns the id of the link that each short id was ever given
// to, in any workspace.
func (s *Store) ShortIDOwners(ctx context.Context, shortIDs []string) (map[string]string, error) {
	return nil, errUnfinished
}

// ExternalIDOwners returns the id of the live link of the workspace that has
// each external id.
func (s *Store) ExternalIDOwners(ctx context.Context, a *hoko.Access, externalIDs []string) (map[string]string, error) {
	return nil, errUnfinished
}

// KnownTagIDs returns those of ids that are tags of the workspace.
func (s *Store) KnownTagIDs(ctx context.Context, a *hoko.Access, ids []string) ([]string, error) {
	return nil, errUnfinished
}

// KnownPartnerIDs returns those of ids that are live partners of the workspace.
func (s *Store) KnownPartnerIDs(ctx context.Context, a *hoko.Access, ids []string) ([]string, error) {
	return nil, errUnfinished
}
