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

// LockedDeletedLinks returns those of the workspace's links among ids that were
// deleted after a moment, by id. Until the transaction ends, no other one changes
// them.
func (s *Store) LockedDeletedLinks(ctx context.Context, a *hoko.Access, ids []string, after time.Time) (map[string]*hoko.Link, error) {
	return locked[linkRow](ctx, s, a, ids, func(ctx context.Context, a *hoko.Access, ids []string) (map[string]*hoko.Link, error) {
		return s.linksAmong(ctx, a, ids, hoko.LinkFilter{Deleted: true, DeletedAfter: after})
	})
}

// lockLinks locks links, to be read in the next statement: one that waits for a
// lock itself sees their tags as they were before the wait.
func (s *Store) lockLinks(ctx context.Context, a *hoko.Access, ids []string) error {
	_, err := lockedIDs(ctx, s, ids, toChange, func(ids []string) *bun.SelectQuery { return ownedAmong[linkRow](s, a, ids) })
	return err
}
