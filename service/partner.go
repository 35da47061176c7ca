package service

import (
	"context"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db"
)

// Partner returns one partner of the workspace.
func (s *Service) Partner(ctx context.Context, id string) (*hoko.Partner, error) {
	access, err := s.allow(ctx, hoko.ScopePartnersRead)
	if err != nil {
		return nil, err
	}
	return oneByID(ctx, access, id, s.store.PartnersByIDs)
}

// PartnersByIDs returns those partners of the workspace that exist, by id.
func (s *Service) PartnersByIDs(ctx context.Context, ids []string) (map[string]*hoko.Partner, error) {
	access, err := s.allow(ctx, hoko.ScopePartnersRead)
	if err != nil {
		return nil, err
	}
	return s.store.PartnersByIDs(ctx, access, ids)
}

// Partners returns a page of the workspace's partners, and whether more follow.
func (s *Service) Partners(ctx context.Context, f hoko.PartnerFilter, p hoko.Page) ([]*hoko.Partner, bool, error) {
	access, err := s.allow(ctx, hoko.ScopePartnersRead)
	if err != nil {
		return nil, false, err
	}
	return listInTurn(ctx, s, access, p, func(p hoko.Page) ([]*hoko.Partner, error) { return s.store.Partners(ctx, access, f, p) })
}

// CountPartners returns how many partners of the workspace the filter finds.
func (s *Service) CountPartners(ctx context.Context, f hoko.PartnerFilter) (int, error) {
	access, err := s.allow(ctx, hoko.ScopePartnersRead)
	if err != nil {
		return 0, err
	}
	return inTurn(ctx, s, access, func() (int, error) { return s.store.CountPartners(ctx, access, f) })
}

// CreatePartners makes partners, all or none, in the order given. The answer to
// a retry with the same idempotency key is that of the first call.
func (s *Service) CreatePartners(ctx context.Context, list []hoko.PartnerChanges, idempotencyKey string) ([]*hoko.Partner, error) {
	access, err := s.allow(ctx, hoko.ScopePartnersWrite)
	if err != nil {
		return nil, err
	}
	return createAll(ctx, s, access, idempotencyKey, "createPartners", list, s.savePartners)
}

// SavePartners makes those that have no id and changes those that have one, all
// or none, in the order given. An id that does not exist is a fault of its item.
func (s *Service) SavePartners(ctx context.Context, list []hoko.PartnerChanges) ([]*hoko.Partner, error) {
	access, err := s.allow(ctx, hoko.ScopePartnersWrite)
	if err != nil {
		return nil, err
	}
	return saveAll(ctx, s, access, list, s.savePartners)
}

// UpdatePartners changes partners, all or none, in the order given. An item
// without an id, or with one that does not exist, is at fault.
func (s *Service) UpdatePartners(ctx context.Context, list []hoko.PartnerChanges) ([]*hoko.Partner, error) {
	access, err := s.allow(ctx, hoko.ScopePartnersWrite)
	if err != nil {
		return nil, err
	}
	return updateAll(ctx, s, access, list, s.savePartners)
}

// UpdatePartner changes one partner.
func (s *Service) UpdatePartner(ctx context.Context, ch hoko.PartnerChanges) (*hoko.Partner, error) {
	access, err := s.allow(ctx, hoko.ScopePartnersWrite)
	if err != nil {
		return nil, err
	}
	return updateOne(ctx, s, access, ch, (*db.Store).LockedPartnersByIDs, s.savePartners)
}

// DeletePartners deletes partners, all or none. Their links stay and have no
// partner; clicks, leads and sales keep theirs. An id that does not exist is a
// fault of its item.
func (s *Service) DeletePartners(ctx context.Context, ids []string) error {
	access, err := s.allow(ctx, hoko.ScopePartnersWrite)
	if err != nil {
		return err
	}
	return deleteAll(ctx, s, access, ids, (*db.Store).LockedPartnersByIDs, s.removePartners)
}

// DeletePartner deletes one partner.
func (s *Service) DeletePartner(ctx context.Context, id string) error {
	access, err := s.allow(ctx, hoko.ScopePartnersWrite)
	if err != nil {
		return err
	}
	return deleteOne(ctx, s, access, id, (*db.Store).LockedPartnersByIDs, s.removePartners)
}

// savePartners applies the changes to what is stored, judges the result and
// stores it.
func (s *Service) savePartners(ctx context.Context, tx *db.Store, a *hoko.Access, b *batch, list []hoko.PartnerChanges) ([]*hoko.Partner, error) {
	found, err := tx.LockedPartnersByIDs(ctx, a, b.ids())
	if err != nil {
		return nil, err
	}
	partners := applyAll(b, list, found, func(before *hoko.Partner, ch hoko.PartnerChanges) *hoko.Partner {
		partner := s.partnerToSave(a, before, ch)
		partner.Validate(&b.issues)
		return partner
	})
	if err := b.issues.Err(); err != nil {
		return nil, err
	}
	return partners, storeBatch(ctx, b, partners, tx.InsertPartners, tx.UpdatePartners)
}

// partnerToSave returns what is stored after the change; before is nil for a new
// partner.
func (s *Service) partnerToSave(a *hoko.Access, before *hoko.Partner, ch hoko.PartnerChanges) *hoko.Partner {
	now, partner := s.moment(), before
	if partner == nil {
		partner = &hoko.Partner{ID: s.newID(), WorkspaceID: a.WorkspaceID, CreatedAt: now}
	}
	ch.Apply(partner)
	partner.UpdatedAt = later(now, partner.UpdatedAt)
	return partner
}

func (s *Service) removePartners(ctx context.Context, tx *db.Store, a *hoko.Access, ids []string) (touched []string, err error) {
	return tx.DeletePartners(ctx, a, ids, s.moment())
}
