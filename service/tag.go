package service

import (
	"context"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db"
)

// Tag returns one tag of the workspace.
func (s *Service) Tag(ctx context.Context, id string) (*hoko.Tag, error) {
	access, err := s.allow(ctx, hoko.ScopeTagsRead)
	if err != nil {
		return nil, err
	}
	return oneByID(ctx, access, id, s.store.TagsByIDs)
}

// TagsByIDs returns those tags of the workspace that exist, by id.
func (s *Service) TagsByIDs(ctx context.Context, ids []string) (map[string]*hoko.Tag, error) {
	access, err := s.allow(ctx, hoko.ScopeTagsRead)
	if err != nil {
		return nil, err
	}
	return s.store.TagsByIDs(ctx, access, ids)
}

// Tags returns a page of the workspace's tags, and whether more follow.
func (s *Service) Tags(ctx context.Context, f hoko.TagFilter, p hoko.Page) ([]*hoko.Tag, bool, error) {
	access, err := s.allow(ctx, hoko.ScopeTagsRead)
	if err != nil {
		return nil, false, err
	}
	return listInTurn(ctx, s, access, p, func(p hoko.Page) ([]*hoko.Tag, error) { return s.store.Tags(ctx, access, f, p) })
}

// CountTags returns how many tags of the workspace the filter finds.
func (s *Service) CountTags(ctx context.Context, f hoko.TagFilter) (int, error) {
	access, err := s.allow(ctx, hoko.ScopeTagsRead)
	if err != nil {
		return 0, err
	}
	return inTurn(ctx, s, access, func() (int, error) { return s.store.CountTags(ctx, access, f) })
}

// CountLinksOfTags returns how many live links have each of these tags, by tag. One
// without links is absent.
func (s *Service) CountLinksOfTags(ctx context.Context, ids []string) (map[string]int, error) {
	access, err := s.allow(ctx, hoko.ScopeLinksRead)
	if err != nil {
		return nil, err
	}
	return inTurn(ctx, s, access, func() (map[string]int, error) { return s.store.CountLinksOfTags(ctx, access, ids) })
}

// CreateTags makes tags, all or none, in the order given. The answer to a retry
// with the same idempotency key is that of the first call.
func (s *Service) CreateTags(ctx context.Context, list []hoko.TagChanges, idempotencyKey string) ([]*hoko.Tag, error) {
	access, err := s.allow(ctx, hoko.ScopeTagsWrite)
	if err != nil {
		return nil, err
	}
	return createAll(ctx, s, access, idempotencyKey, "createTags", list, s.saveTags)
}

// SaveTags makes those that have no id and changes those that have one, all or
// none, in the order given. An id that does not exist is a fault of its item.
func (s *Service) SaveTags(ctx context.Context, list []hoko.TagChanges) ([]*hoko.Tag, error) {
	access, err := s.allow(ctx, hoko.ScopeTagsWrite)
	if err != nil {
		return nil, err
	}
	return saveAll(ctx, s, access, list, s.saveTags)
}

// UpdateTags changes tags, all or none, in the order given. An item without an
// id, or with one that does not exist, is at fault.
func (s *Service) UpdateTags(ctx context.Context, list []hoko.TagChanges) ([]*hoko.Tag, error) {
	access, err := s.allow(ctx, hoko.ScopeTagsWrite)
	if err != nil {
		return nil, err
	}
	return updateAll(ctx, s, access, list, s.saveTags)
}

// UpdateTag changes one tag.
func (s *Service) UpdateTag(ctx context.Context, ch hoko.TagChanges) (*hoko.Tag, error) {
	access, err := s.allow(ctx, hoko.ScopeTagsWrite)
	if err != nil {
		return nil, err
	}
	return updateOne(ctx, s, access, ch, (*db.Store).LockedTagsByIDs, s.saveTags)
}

// DeleteTags removes tags for good, all or none. Their links lose them, their
// clicks keep them. An id that does not exist is a fault of its item.
func (s *Service) DeleteTags(ctx context.Context, ids []string) error {
	access, err := s.allow(ctx, hoko.ScopeTagsWrite)
	if err != nil {
		return err
	}
	return deleteAll(ctx, s, access, ids, (*db.Store).LockedTagsByIDs, s.removeTags)
}

// DeleteTag removes one tag for good.
func (s *Service) DeleteTag(ctx context.Context, id string) error {
	access, err := s.allow(ctx, hoko.ScopeTagsWrite)
	if err != nil {
		return err
	}
	return deleteOne(ctx, s, access, id, (*db.Store).LockedTagsByIDs, s.removeTags)
}

// saveTags applies the changes to what is stored, judges the result and stores
// it.
func (s *Service) saveTags(ctx context.Context, tx *db.Store, a *hoko.Access, b *batch, list []hoko.TagChanges) ([]*hoko.Tag, error) {
	found, err := tx.LockedTagsByIDs(ctx, a, b.ids())
	if err != nil {
		return nil, err
	}
	tags := applyAll(b, list, found, func(before *hoko.Tag, ch hoko.TagChanges) *hoko.Tag {
		tag := s.tagToSave(a, before, ch)
		tag.Validate(&b.issues)
		return tag
	})
	if err := b.issues.Err(); err != nil {
		return nil, err
	}
	return tags, storeBatch(ctx, b, tags, tx.InsertTags, tx.UpdateTags)
}

// tagToSave returns what is stored after the change; before is nil for a new
// tag.
func (s *Service) tagToSave(a *hoko.Access, before *hoko.Tag, ch hoko.TagChanges) *hoko.Tag {
	tag := before
	if tag == nil {
		tag = &hoko.Tag{ID: s.newID(), WorkspaceID: a.WorkspaceID}
	}
	ch.Apply(tag)
	return tag
}

func (s *Service) removeTags(ctx context.Context, tx *db.Store, a *hoko.Access, ids []string) (touched []string, err error) {
	return tx.DeleteTags(ctx, a, ids)
}
