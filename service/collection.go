package service

import (
	"context"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db"
)

// Collection returns one collection of the workspace.
func (s *Service) Collection(ctx context.Context, id string) (*hoko.Collection, error) {
	access, err := s.allow(ctx, hoko.ScopeCollectionsRead)
	if err != nil {
		return nil, err
	}
	return oneByID(ctx, access, id, s.store.CollectionsByIDs)
}

// CollectionsByIDs returns those collections of the workspace that exist, by
// id.
func (s *Service) CollectionsByIDs(ctx context.Context, ids []string) (map[string]*hoko.Collection, error) {
	access, err := s.allow(ctx, hoko.ScopeCollectionsRead)
	if err != nil {
		return nil, err
	}
	return s.store.CollectionsByIDs(ctx, access, ids)
}

// Collections returns a page of the workspace's collections, and whether more
// follow.
func (s *Service) Collections(ctx context.Context, f hoko.CollectionFilter, p hoko.Page) ([]*hoko.Collection, bool, error) {
	access, err := s.allow(ctx, hoko.ScopeCollectionsRead)
	if err != nil {
		return nil, false, err
	}
	return pageOf(p, func(p hoko.Page) ([]*hoko.Collection, error) { return s.store.Collections(ctx, access, f, p) })
}

// CountCollections returns how many collections of the workspace the filter
// finds.
func (s *Service) CountCollections(ctx context.Context, f hoko.CollectionFilter) (int, error) {
	access, err := s.allow(ctx, hoko.ScopeCollectionsRead)
	if err != nil {
		return 0, err
	}
	return s.store.CountCollections(ctx, access, f)
}

// CreateCollections makes collections, all or none, in the order given.
func (s *Service) CreateCollections(ctx context.Context, list []hoko.CollectionChanges, idempotencyKey string) ([]*hoko.Collection, error) {
	access, err := s.allow(ctx, hoko.ScopeCollectionsWrite)
	if err != nil {
		return nil, err
	}
	if err := checkBatch(len(list), idempotencyKey); err != nil {
		return nil, err
	}
	return once(ctx, s, access, idempotencyKey, "createCollections", list, func(tx *db.Store) ([]*hoko.Collection, error) {
		return s.saveCollections(ctx, tx, access, list)
	})
}

// SaveCollections makes those that have no id and changes those that have one,
// all or none, in the order given. An id that does not exist is a fault of its
// item.
func (s *Service) SaveCollections(ctx context.Context, list []hoko.CollectionChanges) ([]*hoko.Collection, error) {
	access, err := s.allow(ctx, hoko.ScopeCollectionsWrite)
	if err != nil {
		return nil, err
	}
	if err := checkBatch(len(list), ""); err != nil {
		return nil, err
	}
	return inWrite(ctx, s, access, func(tx *db.Store) ([]*hoko.Collection, error) {
		return s.saveCollections(ctx, tx, access, list)
	})
}

// UpdateCollection changes one collection.
func (s *Service) UpdateCollection(ctx context.Context, ch hoko.CollectionChanges) (*hoko.Collection, error) {
	access, err := s.allow(ctx, hoko.ScopeCollectionsWrite)
	if err != nil {
		return nil, err
	}
	return inWrite(ctx, s, access, func(tx *db.Store) (*hoko.Collection, error) {
		if _, err := oneByID(ctx, access, ch.ID, tx.CollectionsByIDs); err != nil {
			return nil, err
		}
		saved, err := s.saveCollections(ctx, tx, access, []hoko.CollectionChanges{ch})
		if err != nil {
			return nil, err
		}
		return saved[0], nil
	})
}

// DeleteCollections deletes collections, all or none. Their links still exist
// and still redirect. An id that does not exist is a fault of its item.
func (s *Service) DeleteCollections(ctx context.Context, ids []string) error {
	access, err := s.allow(ctx, hoko.ScopeCollectionsWrite)
	if err != nil {
		return err
	}
	if err := checkBatch(len(ids), ""); err != nil {
		return err
	}
	return s.store.Write(ctx, access, func(tx *db.Store) error {
		found, err := tx.CollectionsByIDs(ctx, access, wellFormed(ids))
		if err != nil {
			return err
		}
		if err := checkDeletion(ids, found); err != nil {
			return err
		}
		return tx.DeleteCollections(ctx, access, wellFormed(ids), s.moment())
	})
}

// DeleteCollection deletes one collection.
func (s *Service) DeleteCollection(ctx context.Context, id string) error {
	access, err := s.allow(ctx, hoko.ScopeCollectionsWrite)
	if err != nil {
		return err
	}
	return s.store.Write(ctx, access, func(tx *db.Store) error {
		c, err := oneByID(ctx, access, id, tx.CollectionsByIDs)
		if err != nil {
			return err
		}
		return tx.DeleteCollections(ctx, access, []string{c.ID}, s.moment())
	})
}

// saveCollections applies the changes to what is stored, judges the result and
// stores it.
func (s *Service) saveCollections(ctx context.Context, tx *db.Store, a *hoko.Access, list []hoko.CollectionChanges) ([]*hoko.Collection, error) {
	batch := newBatch(list)
	found, err := tx.CollectionsByIDs(ctx, a, batch.ids())
	if err != nil {
		return nil, err
	}
	saved := make([]*hoko.Collection, len(list))
	for i, ch := range list {
		before := found[batch.idAt(i)]
		if batch.judge(i, before != nil) {
			saved[i] = s.collectionToSave(a, before, ch)
			saved[i].Validate(&batch.issues)
		}
	}
	if err := batch.issues.Err(); err != nil {
		return nil, err
	}
	return saved, storeBatch(ctx, batch, saved, tx.InsertCollections, tx.UpdateCollections)
}

// collectionToSave returns what is stored after the change; before is nil for a
// new collection.
func (s *Service) collectionToSave(a *hoko.Access, before *hoko.Collection, ch hoko.CollectionChanges) *hoko.Collection {
	now := s.moment()
	c := &hoko.Collection{ID: s.newID(), WorkspaceID: a.WorkspaceID, CreatedAt: now}
	if before != nil {
		c = before
	}
	ch.Apply(c)
	c.UpdatedAt = later(now, c.UpdatedAt)
	return c
}
