package service

import (
	"context"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db"
)

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
		id, ok := hoko.ParseID(id)
		if !ok {
			return nil, hoko.NotFound()
		}
		link, err := tx.LockedDeletedLink(ctx, access, id, s.dated(hoko.LinkFilter{}).DeletedAfter)
		if err != nil {
			return nil, err
		}
		return s.restoreLink(ctx, tx, access, link)
	})
	if err != nil {
		return nil, err
	}
	return saved[0], nil
}

func (s *Service) restoreLink(ctx context.Context, tx *db.Store, a *hoko.Access, link *hoko.Link) (*linkBatch, error) {
	b := newLinkBatch(linkEdits{changes: []hoko.LinkChanges{{ID: link.ID}}})
	b.links[0], b.touched = link, []string{link.ShortID}
	if err := judgeExternalIDs(ctx, tx, a, b); err != nil {
		return nil, err
	}
	if err := b.issues.Err(); err != nil {
		return nil, err
	}
	link.DeletedAt, link.UpdatedAt = nil, later(s.moment(), link.UpdatedAt)
	return b, tx.RestoreLink(ctx, link)
}

// DuplicateLink makes a link that does what another one does: everything comes
// along, the password too, except the short id, the external id, the archiving,
// the maker, the times and the history. The answer to a retry with the same
// idempotency key is that of the first call.
func (s *Service) DuplicateLink(ctx context.Context, in hoko.LinkCopy, idempotencyKey string) (*hoko.Link, error) {
	access, err := s.allow(ctx, hoko.ScopeLinksWrite)
	if err != nil {
		return nil, err
	}
	if err := checkBatch(1, idempotencyKey); err != nil {
		return nil, err
	}
	return once(ctx, s, access, retriable{idempotencyKey, "duplicateLink", in}, func(tx *db.Store) (*hoko.Link, error) {
		source, err := oneByID(ctx, access, in.ID, tx.LinksByIDs)
		if err != nil {
			return nil, err
		}
		return s.copyLink(ctx, tx, access, source, in.ShortID)
	})
}

func (s *Service) copyLink(ctx context.Context, tx *db.Store, a *hoko.Access, source *hoko.Link, shortID hoko.Change[string]) (*hoko.Link, error) {
	now := s.moment()
	link := *source
	link.ID, link.ShortID, link.ExternalID, link.ArchivedAt = s.newID(), "", nil, nil
	link.CreatedAt, link.UpdatedAt = now, now
	link.MadeBy(a.Actor)
	if shortID.Apply(&link.ShortID); link.ShortID == "" {
		var err error
		if link.ShortID, err = hoko.RandomBase62(s.random, hoko.GeneratedShortIDLen); err != nil {
			return nil, err
		}
	}
	b := newLinkBatch(linkEdits{changes: []hoko.LinkChanges{{ShortID: shortID}}})
	b.links[0], b.origins[link.ID] = &link, linkOrigin{collection: link.CollectionID}
	link.Validate(&b.issues, s.site)
	if err := s.judgeReferences(ctx, tx, a, b); err != nil {
		return nil, err
	}
	if err := b.issues.Err(); err != nil {
		return nil, err
	}
	return &link, tx.InsertLinks(ctx, b.links)
}
