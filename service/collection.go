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

// CollectionsByIDs returns those collections of the workspace that exist, by id.
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
	return listInTurn(ctx, s, access, p, func(p hoko.Page) ([]*hoko.Collection, error) { return s.store.Collections(ctx, access, f, p) })
}

// CountCollections returns how many collections of the workspace the filter
// finds.
func (s *Service) CountCollections(ctx context.Context, f hoko.CollectionFilter) (int, error) {
	access, err := s.allow(ctx, hoko.ScopeCollectionsRead)
	if err != nil {
		return 0, err
	}
	return inTurn(ctx, s, access, func() (int, error) { return s.store.CountCollections(ctx, access, f) })
}

// CountLinksOfCollections returns how many live links are in each of these
// collections, by collection. One without links is absent.
func (s *Service) CountLinksOfCollections(ctx context.Context, ids []string) (map[string]int, error) {
	access, err := s.allow(ctx, hoko.ScopeLinksRead)
	if err != nil {
		return nil, err
	}
	return inTurn(ctx, s, access, func() (map[string]int, error) { return s.store.CountLinksOfCollections(ctx, access, ids) })
}

// CreateCollections makes collections, all or none, in the order given. The
// answer to a retry with the same idempotency key is that of the first call.
func (s *Service) CreateCollections(ctx context.Context, list []hoko.CollectionChanges, idempotencyKey string) ([]*hoko.Collection, error) {
	access, err := s.allow(ctx, hoko.ScopeCollectionsWrite)
	if err != nil {
		return nil, err
	}
	return createAll(ctx, s, access, idempotencyKey, "createCollections", list, s.saveCollections)
}

// SaveCollections makes those that have no id and changes those that have one,
// all or none, in the order given. An id that does not exist is a fault of its
// item.
func (s *Service) SaveCollections(ctx context.Context, list []hoko.CollectionChanges) ([]*hoko.Collection, error) {
	access, err := s.allow(ctx, hoko.ScopeCollectionsWrite)
	if err != nil {
		return nil, err
	}
	return saveAll(ctx, s, access, list, s.saveCollections)
}

// UpdateCollections changes collections, all or none, in the order given. An item
// without an id, or with one that does not exist, is at fault.
func (s *Service) UpdateCollections(ctx context.Context, list []hoko.CollectionChanges) ([]*hoko.Collection, error) {
	access, err := s.allow(ctx, hoko.ScopeCollectionsWrite)
	if err != nil {
		return nil, err
	}
	return updateAll(ctx, s, access, list, s.saveCollections)
}

// UpdateCollection changes one collection.
func (s *Service) UpdateCollection(ctx context.Context, ch hoko.CollectionChanges) (*hoko.Collection, error) {
	access, err := s.allow(ctx, hoko.ScopeCollectionsWrite)
	if err != nil {
		return nil, err
	}
	return updateOne(ctx, s, access, ch, (*db.Store).LockedCollectionsByIDs, s.saveCollections)
}

// DeleteCollections deletes collections, all or none. Their links still exist
// and still redirect. An id that does not exist is a fault of its item.
func (s *Service) DeleteCollections(ctx context.Context, ids []string) error {
	access, err := s.allow(ctx, hoko.ScopeCollectionsWrite)
	if err != nil {
		return err
	}
	return deleteAll(ctx, s, access, ids, (*db.Store).LockedCollectionsByIDs, s.removeCollections)
}

// DeleteCollection deletes one collection.
func (s *Service) DeleteCollection(ctx context.Context, id string) error {
	access, err := s.allow(ctx, hoko.ScopeCollectionsWrite)
	if err != nil {
		return err
	}
	return deleteOne(ctx, s, access, id, (*db.Store).LockedCollectionsByIDs, s.removeCollections)
}

// saveCollections applies the changes to what is stored, judges the result and
// stores it.
func (s *Service) saveCollections(ctx context.Context, tx *db.Store, a *hoko.Access, b *batch, list []hoko.CollectionChanges) ([]*hoko.Collection, error) {
	found, err := tx.LockedCollectionsByIDs(ctx, a, b.ids())
	if err != nil {
		return nil, err
	}
	collections := applyAll(b, list, found, func(before *hoko.Collection, ch hoko.CollectionChanges) *hoko.Collection {
		collection := s.collectionToSave(a, before, ch)
		collection.Validate(&b.issues)
		return collection
	})
	if err := b.issues.Err(); err != nil {
		return nil, err
	}
	return collections, storeBatch(ctx, b, collections, tx.InsertCollections, tx.UpdateCollections)
}

// collectionToSave returns what is stored after the change; before is nil for a
// new collection.
func (s *Service) collectionToSave(a *hoko.Access, before *hoko.Collection, ch hoko.CollectionChanges) *hoko.Collection {
	now, collection := s.moment(), before
	if collection == nil {
		collection = &hoko.Collection{ID: s.newID(), WorkspaceID: a.WorkspaceID, CreatedAt: now}
	}
	ch.Apply(collection)
	collection.UpdatedAt = later(now, collection.UpdatedAt)
	return collection
}

func (s *Service) removeCollections(ctx context.Context, tx *db.Store, a *hoko.Access, ids []string) (touched []string, err error) {
	return nil, tx.DeleteCollections(ctx, a, ids, s.moment())
}
