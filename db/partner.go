package db

import (
	"context"
	"slices"
	"time"

	"github.com/uptrace/bun"

	"github.com/hoko-to/hoko"
)

// partnerRow is how a partner lies in the table.
type partnerRow struct {
	bun.BaseModel `bun:"table:partners,alias:partner"`

	ID          string `bun:"type:uuid,pk"`
	WorkspaceID string `bun:"type:uuid"`
	Name        string
	NameFolded  string
	Email       *string
	Phone       *string
	Search      string
	CreatedAt   int64
	UpdatedAt   int64
}

func newPartnerRow(p *hoko.Partner) *partnerRow {
	return &partnerRow{
		ID:          p.ID,
		WorkspaceID: p.WorkspaceID,
		Name:        p.Name,
		NameFolded:  fold(p.Name),
		Email:       p.Email,
		Phone:       p.Phone,
		Search:      searchText(&p.Name, p.Email, p.Phone),
		CreatedAt:   micros(p.CreatedAt),
		UpdatedAt:   micros(p.UpdatedAt),
	}
}

func (r *partnerRow) partner() *hoko.Partner {
	return &hoko.Partner{
		ID:          r.ID,
		WorkspaceID: r.WorkspaceID,
		Name:        r.Name,
		Email:       r.Email,
		Phone:       r.Phone,
		CreatedAt:   moment(r.CreatedAt),
		UpdatedAt:   moment(r.UpdatedAt),
	}
}

// InsertPartners stores new partners, all or none.
func (s *Store) InsertPartners(ctx context.Context, ps []*hoko.Partner) error {
	return s.InTx(ctx, func(tx *Store) error { return insertRows(ctx, tx, convert(ps, newPartnerRow)) })
}

// UpdatePartners stores changed partners, all or none. One that does not exist,
// or was deleted, is not found.
func (s *Store) UpdatePartners(ctx context.Context, ps []*hoko.Partner) error {
	return s.InTx(ctx, func(tx *Store) error { return updateRows(ctx, tx, convert(ps, newPartnerRow)) })
}

// PartnersByIDs returns the partners of the workspace among ids, by id. Deleted
// ones are absent.
func (s *Store) PartnersByIDs(ctx context.Context, a *hoko.Access, ids []string) (map[string]*hoko.Partner, error) {
	find := func(ids []string) *bun.SelectQuery { return s.findPartners(a, hoko.PartnerFilter{IDs: ids}) }
	return byIDs(ctx, ids, find, func(r *partnerRow) (string, *hoko.Partner) { return r.ID, r.partner() })
}

// LockedPartnersByIDs is PartnersByIDs for partners that are to be changed:
// until the transaction ends, no other one changes them.
func (s *Store) LockedPartnersByIDs(ctx context.Context, a *hoko.Access, ids []string) (map[string]*hoko.Partner, error) {
	return locked[partnerRow](ctx, s, a, ids, s.PartnersByIDs)
}

// KnownPartnerIDs returns those of ids that are live partners of the workspace.
// They stay alive until the transaction ends.
func (s *Store) KnownPartnerIDs(ctx context.Context, a *hoko.Access, ids []string) ([]string, error) {
	return lockedIDs(ctx, s, ids, toRefer, func(ids []string) *bun.SelectQuery {
		return ownedAmong[partnerRow](s, a, ids).Where("deleted_at IS NULL")
	})
}

// Partners returns one page of the partners of the workspace that match f,
// ordered by createdAt or name (case ignored).
func (s *Store) Partners(ctx context.Context, a *hoko.Access, f hoko.PartnerFilter, p hoko.Page) ([]*hoko.Partner, error) {
	return page(ctx, s.findPartners(a, f), p, nameOrders(), (*partnerRow).partner)
}

// CountPartners returns how many partners of the workspace match f.
func (s *Store) CountPartners(ctx context.Context, a *hoko.Access, f hoko.PartnerFilter) (int, error) {
	return count(ctx, s.findPartners(a, f))
}

func (s *Store) findPartners(a *hoko.Access, f hoko.PartnerFilter) *bun.SelectQuery {
	return contains(listed(live[partnerRow](s, a), f.IDs), f.Search)
}

// DeletePartners hides partners of the workspace from every read and takes them
// from their links, deleted ones too. It records that what caches hold of those
// links is stale, and returns their short ids. Clicks, leads and sales keep
// their partner. Ids of nothing are no error.
func (s *Store) DeletePartners(ctx context.Context, a *hoko.Access, ids []string, at time.Time) (stale []string, err error) {
	err = s.InTx(ctx, func(tx *Store) error {
		// The links come first, as where one of them is saved: that transaction
		// would wait for the partner, and this one for the link.
		if err := tx.lockCredited(ctx, a, ids); err != nil {
			return err
		}
		ids, err := lockedIDs(ctx, tx, ids, toDelete, func(ids []string) *bun.SelectQuery {
			return ownedAmong[partnerRow](tx, a, ids).Where("deleted_at IS NULL")
		})
		if err != nil {
			return err
		}
		for chunk := range slices.Chunk(ids, chunkSize) {
			credited, err := tx.dropPartners(ctx, a, chunk)
			if err != nil {
				return err
			}
			stale = append(stale, credited...)
		}
		if err := tx.noteShortIDs(ctx, stale); err != nil {
			return err
		}
		return markDeleted[partnerRow](ctx, tx, a, ids, at)
	})
	return stale, err
}

// lockCredited locks the links of partners.
func (s *Store) lockCredited(ctx context.Context, a *hoko.Access, partnerIDs []string) error {
	for chunk := range slices.Chunk(uuids(partnerIDs), chunkSize) {
		var ids []string
		q := owned[linkRow](s, a).Column("id").Where("partner_id IN (?)", bun.List(chunk)).OrderExpr("id")
		if err := s.engine.lock(q, toChange).Scan(ctx, &ids); err != nil {
			return classify(ctx, err)
		}
	}
	return nil
}

// dropPartners takes partners from their links and returns the short ids of
// those.
func (s *Store) dropPartners(ctx context.Context, a *hoko.Access, ids []string) (credited []string, err error) {
	_, err = s.write.NewUpdate().Model((*linkRow)(nil)).
		Set("partner_id = NULL").
		Where("workspace_id = ?", a.WorkspaceID).
		Where("partner_id IN (?)", bun.List(ids)).
		Returning("short_id").
		Exec(ctx, &credited)
	return credited, classify(ctx, err)
}
