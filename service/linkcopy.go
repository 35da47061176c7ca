package service

import (
	"context"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db"
)

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
