package service

import (
	"context"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db"
)

// RestoreLinks brings links back that were deleted no longer than
// hoko.RestoreWindow ago, all or none, in the order given, each as RestoreLink does.
// An id of nothing that can be brought back is a fault of its item, and so is an
// external id that another link has taken, or that an earlier item brings back.
func (s *Service) RestoreLinks(ctx context.Context, ids []string) ([]*hoko.Link, error) {
	access, err := s.allow(ctx, hoko.ScopeLinksWrite)
	if err != nil {
		return nil, err
	}
	if err := checkBatch(len(ids), ""); err != nil {
		return nil, err
	}
	restore := func() ([]*hoko.Link, error) {
		return s.changeLinks(ctx, access, func(tx *db.Store) (*linkBatch, error) {
			found, err := s.lockedBin(tx, ctx, access, wellFormed(ids))
			if err != nil {
				return nil, err
			}
			return s.restoreLinks(ctx, tx, access, ids, found)
		})
	}
	return batchInTurn(ctx, s, access, len(ids), func() ([]*hoko.Link, error) { return retryRefused(restore) })
}

// RestoreLink brings a link back that was deleted no longer than
// hoko.RestoreWindow ago, as it was: with its short id, its tags and its
// history. A partner that was deleted in the meantime it has lost, as every link
// has; an external id that another link has taken is a fault
// (CodeExternalIDTaken).
func (s *Service) RestoreLink(ctx context.Context, id string) (*hoko.Link, error) {
	access, err := s.allow(ctx, hoko.ScopeLinksWrite)
	if err != nil {
		return nil, err
	}
	saved, err := s.changeLinks(ctx, access, func(tx *db.Store) (*linkBatch, error) {
		link, err := existing(ctx, tx, access, id, s.lockedBin)
		if err != nil {
			return nil, err
		}
		return s.restoreLinks(ctx, tx, access, []string{id}, map[string]*hoko.Link{link.ID: link})
	})
	if err != nil {
		return nil, err
	}
	return saved[0], nil
}

// lockedBin is the finder of links that can still be brought back.
func (s *Service) lockedBin(tx *db.Store, ctx context.Context, a *hoko.Access, ids []string) (map[string]*hoko.Link, error) { //nolint:revive // a finder
	return tx.LockedDeletedLinks(ctx, a, ids, s.dated(hoko.LinkFilter{}).DeletedAfter)
}

// restoreLinks judges ids of links that are to be brought back by what was found in
// the bin, and brings those back if there is no fault.
func (s *Service) restoreLinks(ctx context.Context, tx *db.Store, a *hoko.Access, ids []string, found map[string]*hoko.Link) (*linkBatch, error) {
	b := newLinkBatch(linkEdits{changes: make([]hoko.LinkChanges, len(ids))})
	for i, given := range ids {
		b.issues.At(i)
		id, _ := hoko.ParseID(given)
		if link := found[id]; judgeID(&b.issues, given, link != nil, b.seen) {
			b.links[i], b.touched = link, append(b.touched, link.ShortID)
		}
	}
	if err := judgeExternalIDs(ctx, tx, a, b); err != nil {
		return nil, err
	}
	if err := b.issues.Err(); err != nil {
		return nil, err
	}
	at := s.moment()
	for _, link := range b.links {
		at = later(at, link.UpdatedAt)
	}
	for _, link := range b.links {
		link.DeletedAt, link.UpdatedAt = nil, at
	}
	return b, tx.RestoreLinks(ctx, a, wellFormed(ids), at)
}
