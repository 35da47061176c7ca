package db

import (
	"context"
	"time"

	"github.com/uptrace/bun"

	"github.com/hoko-to/hoko"
)

// LockedLinksByIDs is LinksByIDs for links that are to be changed: until the
// transaction ends, no other one changes them.
func (s *Store) LockedLinksByIDs(ctx context.Context, a *hoko.Access, ids []string) (map[string]*hoko.Link, error) {
	return locked[linkRow](ctx, s, a, ids, s.LinksByIDs)
}

// LockedDeletedLink returns the link of the workspace with this id that was
// deleted after a moment. Until the transaction ends, no other one changes it.
func (s *Store) LockedDeletedLink(ctx context.Context, a *hoko.Access, id string, after time.Time) (*hoko.Link, error) {
	if err := s.lockLinks(ctx, a, []string{id}); err != nil {
		return nil, err
	}
	found, err := s.Links(ctx, a, hoko.LinkFilter{IDs: []string{id}, Deleted: true, DeletedAfter: after}, hoko.Page{Limit: 1})
	if err != nil {
		return nil, err
	}
	if len(found) == 0 {
		return nil, hoko.NotFound()
	}
	return found[0], nil
}

// lockLinks locks links, to be read in the next statement: one that waits for a
// lock itself sees their tags as they were before the wait.
func (s *Store) lockLinks(ctx context.Context, a *hoko.Access, ids []string) error {
	_, err := lockedIDs(ctx, s, ids, toChange, func(ids []string) *bun.SelectQuery { return ownedAmong[linkRow](s, a, ids) })
	return err
}
