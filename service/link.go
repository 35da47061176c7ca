package service

import (
	"context"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db"
)

// Link returns one link of the workspace.
func (s *Service) Link(ctx context.Context, id string) (*hoko.Link, error) {
	access, err := s.allow(ctx, hoko.ScopeLinksRead)
	if err != nil {
		return nil, err
	}
	return oneByID(ctx, access, id, s.store.LinksByIDs)
}

// LinksByIDs returns those links of the workspace that exist, by id.
func (s *Service) LinksByIDs(ctx context.Context, ids []string) (map[string]*hoko.Link, error) {
	access, err := s.allow(ctx, hoko.ScopeLinksRead)
	if err != nil {
		return nil, err
	}
	return s.store.LinksByIDs(ctx, access, ids)
}

// Links returns a page of the workspace's links, and whether more follow. Deleted
// ones are found for hoko.RestoreWindow; since a deletion is an update, the order
// by updatedAt has the last deleted first.
func (s *Service) Links(ctx context.Context, f hoko.LinkFilter, p hoko.Page) ([]*hoko.Link, bool, error) {
	access, err := s.allow(ctx, hoko.ScopeLinksRead)
	if err != nil {
		return nil, false, err
	}
	return listInTurn(ctx, s, access, p, func(p hoko.Page) ([]*hoko.Link, error) { return s.store.Links(ctx, access, s.dated(f), p) })
}

// CountLinks returns how many links of the workspace the filter finds.
func (s *Service) CountLinks(ctx context.Context, f hoko.LinkFilter) (int, error) {
	access, err := s.allow(ctx, hoko.ScopeLinksRead)
	if err != nil {
		return 0, err
	}
	return inTurn(ctx, s, access, func() (int, error) { return s.store.CountLinks(ctx, access, s.dated(f)) })
}

// dated tells a filter what time it is: which links have ended, and which deleted
// ones can still be brought back.
func (s *Service) dated(f hoko.LinkFilter) hoko.LinkFilter {
	f.Now = s.moment()
	f.DeletedAfter = f.Now.Add(-hoko.RestoreWindow)
	return f
}

// CreateLinks makes links, all or none, in the order given. The answer to a
// retry with the same idempotency key is that of the first call.
func (s *Service) CreateLinks(ctx context.Context, list []hoko.LinkChanges, idempotencyKey string) ([]*hoko.Link, error) {
	access, err := s.allow(ctx, hoko.ScopeLinksWrite)
	if err != nil {
		return nil, err
	}
	if err := checkBatch(len(list), idempotencyKey); err != nil {
		return nil, err
	}
	edits, err := s.editLinks(ctx, access, list)
	if err != nil {
		return nil, err
	}
	return batchInTurn(ctx, s, access, len(list), func() ([]*hoko.Link, error) {
		return once(ctx, s, access, retriable{idempotencyKey, "createLinks", list}, func(tx *db.Store) ([]*hoko.Link, error) {
			b, err := s.saveLinks(ctx, tx, access, edits)
			if err != nil {
				return nil, err
			}
			return b.links, nil
		})
	})
}

// SaveLinks makes those that have no id and changes those that have one, all or
// none, in the order given. An id that does not exist is a fault of its item.
func (s *Service) SaveLinks(ctx context.Context, list []hoko.LinkChanges) ([]*hoko.Link, error) {
	access, err := s.allow(ctx, hoko.ScopeLinksWrite)
	if err != nil {
		return nil, err
	}
	return s.editAll(ctx, access, list, s.saveLinks)
}

// UpdateLinks changes links, all or none, in the order given. An item without an
// id, or with one that does not exist, is at fault. What others change at the
// same time, and no item names, stays as they leave it.
func (s *Service) UpdateLinks(ctx context.Context, list []hoko.LinkChanges) ([]*hoko.Link, error) {
	access, err := s.allow(ctx, hoko.ScopeLinksWrite)
	if err != nil {
		return nil, err
	}
	return s.editAll(ctx, access, list, s.updateLinks)
}

// UpdateLink changes one link. Visitors of this process see the change at once,
// those of others within a second.
func (s *Service) UpdateLink(ctx context.Context, ch hoko.LinkChanges) (*hoko.Link, error) {
	access, err := s.allow(ctx, hoko.ScopeLinksWrite)
	if err != nil {
		return nil, err
	}
	edits, err := s.editLinks(ctx, access, []hoko.LinkChanges{ch})
	if err != nil {
		return nil, err
	}
	saved, err := s.changeLinks(ctx, access, func(tx *db.Store) (*linkBatch, error) {
		if _, err := existing(ctx, tx, access, ch.ID, (*db.Store).LockedLinksByIDs); err != nil {
			return nil, err
		}
		return s.saveLinks(ctx, tx, access, edits)
	})
	if err != nil {
		return nil, err
	}
	return saved[0], nil
}

// DeleteLinks deletes links, all or none. Their short URLs stop and are never
// given out again; their history stays. An id that does not exist is a fault of
// its item.
func (s *Service) DeleteLinks(ctx context.Context, ids []string) error {
	access, err := s.allow(ctx, hoko.ScopeLinksWrite)
	if err != nil {
		return err
	}
	return deleteAll(ctx, s, access, ids, (*db.Store).LockedLinksByIDs, s.removeLinks)
}

// DeleteLink deletes one link.
func (s *Service) DeleteLink(ctx context.Context, id string) error {
	access, err := s.allow(ctx, hoko.ScopeLinksWrite)
	if err != nil {
		return err
	}
	return deleteOne(ctx, s, access, id, (*db.Store).LockedLinksByIDs, s.removeLinks)
}

func (s *Service) removeLinks(ctx context.Context, tx *db.Store, a *hoko.Access, ids []string) (touched []string, err error) {
	return tx.DeleteLinks(ctx, a, ids, s.moment())
}

// editAll makes or changes links, all or none.
func (s *Service) editAll(ctx context.Context, a *hoko.Access, list []hoko.LinkChanges, save linkSaver) ([]*hoko.Link, error) {
	if err := checkBatch(len(list), ""); err != nil {
		return nil, err
	}
	edits, err := s.editLinks(ctx, a, list)
	if err != nil {
		return nil, err
	}
	return batchInTurn(ctx, s, a, len(list), func() ([]*hoko.Link, error) {
		return s.changeLinks(ctx, a, func(tx *db.Store) (*linkBatch, error) { return save(ctx, tx, a, edits) })
	})
}

// changeLinks performs a write and makes the redirect path forget the links
// that it touched.
func (s *Service) changeLinks(ctx context.Context, a *hoko.Access, write func(*db.Store) (*linkBatch, error)) ([]*hoko.Link, error) {
	b, err := inWrite(ctx, s, a, write)
	if err != nil {
		return nil, err
	}
	s.links.forget(b.touched...)
	return b.links, nil
}
