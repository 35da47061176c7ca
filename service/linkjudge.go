package service

import (
	"context"
	"maps"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db"
)

// judgeReferences notes ids that do not exist and names that are taken.
func (s *Service) judgeReferences(ctx context.Context, tx *db.Store, a *hoko.Access, b *linkBatch) error {
	if err := judgeCollections(ctx, tx, a, b); err != nil {
		return err
	}
	if err := judgeTags(ctx, tx, a, b); err != nil {
		return err
	}
	if err := judgePartners(ctx, tx, a, b); err != nil {
		return err
	}
	if err := judgeShortIDs(ctx, tx, b); err != nil {
		return err
	}
	return judgeExternalIDs(ctx, tx, a, b)
}

func judgeCollections(ctx context.Context, tx *db.Store, a *hoko.Access, b *linkBatch) error {
	ids := b.collect(func(l *hoko.Link) []string { return []string{l.CollectionID} })
	found, err := tx.CollectionsByIDs(ctx, a, wellFormed(ids))
	if err != nil {
		return err
	}
	b.judgeEach("collectionId", hoko.CodeIDUnknown, func(l *hoko.Link) bool {
		_, ok := hoko.ParseID(l.CollectionID)
		return ok && found[l.CollectionID] == nil && b.origins[l.ID].collection != l.CollectionID
	})
	return nil
}

func judgeTags(ctx context.Context, tx *db.Store, a *hoko.Access, b *linkBatch) error {
	ids := wellFormed(b.collect(func(l *hoko.Link) []string { return l.TagIDs }))
	if len(ids) == 0 {
		return nil
	}
	known, err := tx.KnownTagIDs(ctx, a, ids)
	if err != nil {
		return err
	}
	b.judgeKnown("tagIds", known, func(l *hoko.Link) []string { return l.TagIDs })
	return nil
}

func judgePartners(ctx context.Context, tx *db.Store, a *hoko.Access, b *linkBatch) error {
	changed := func(l *hoko.Link) []string {
		if l.PartnerID == nil || *l.PartnerID == b.origins[l.ID].partner {
			return nil
		}
		return []string{*l.PartnerID}
	}
	ids := wellFormed(b.collect(changed))
	if len(ids) == 0 {
		return nil
	}
	known, err := tx.KnownPartnerIDs(ctx, a, ids)
	if err != nil {
		return err
	}
	b.judgeKnown("partnerId", known, changed)
	return nil
}

// judgeShortIDs notes chosen short ids that another link has or had, or that two
// links of the call want. Nobody has chosen the others: the store refuses one in
// the rare case that it is taken.
func judgeShortIDs(ctx context.Context, tx *db.Store, b *linkBatch) error {
	chosen := map[string]*string{}
	for i, l := range b.judged() {
		if _, ok := b.edits.changes[i].ShortID.Get(); ok {
			chosen[l.ID] = &l.ShortID
		}
	}
	owners, err := tx.ShortIDOwners(ctx, b.collect(func(l *hoko.Link) []string { return optional(chosen[l.ID]) }))
	if err != nil {
		return err
	}
	b.judgeOwners("shortId", hoko.CodeShortIDTaken, owners, func(l *hoko.Link) *string { return chosen[l.ID] })
	return nil
}

// judgeExternalIDs notes external ids that another link has, or that two links
// of the call want.
func judgeExternalIDs(ctx context.Context, tx *db.Store, a *hoko.Access, b *linkBatch) error {
	ids := b.collect(func(l *hoko.Link) []string { return optional(l.ExternalID) })
	if len(ids) == 0 {
		return nil
	}
	owners, err := tx.ExternalIDOwners(ctx, a, ids)
	if err != nil {
		return err
	}
	kept := map[string]*string{}
	for _, l := range b.judged() {
		kept[l.ID] = l.ExternalID
	}
	maps.DeleteFunc(owners, func(id, owner string) bool {
		now, changed := kept[owner]
		return changed && (now == nil || *now != id) // given up in the same call
	})
	b.judgeOwners("externalId", hoko.CodeExternalIDTaken, owners, func(l *hoko.Link) *string { return l.ExternalID })
	return nil
}
