package db

import (
	"context"

	"github.com/uptrace/bun"

	"github.com/hoko-to/hoko"
)

// refundRow is how a refund lies in the table.
type refundRow struct {
	bun.BaseModel `bun:"table:refunds,alias:refund"`

	ID          string `bun:"type:uuid,pk"`
	WorkspaceID string `bun:"type:uuid"`
	SaleID      string `bun:"type:uuid"`
	Amount      int64
	Reason      *string
	CreatedAt   int64
}

func newRefundRow(r *hoko.Refund) *refundRow {
	return &refundRow{
		ID:          r.ID,
		WorkspaceID: r.WorkspaceID,
		SaleID:      r.SaleID,
		Amount:      r.Amount,
		Reason:      r.Reason,
		CreatedAt:   micros(r.CreatedAt),
	}
}

func (r *refundRow) refund() *hoko.Refund {
	return &hoko.Refund{
		ID:          r.ID,
		WorkspaceID: r.WorkspaceID,
		SaleID:      r.SaleID,
		Amount:      r.Amount,
		Reason:      r.Reason,
		CreatedAt:   moment(r.CreatedAt),
	}
}

// InsertRefund stores a refund and adds it to its sale, which it returns. A sale
// that the workspace does not have, or of which less is left, is not found.
func (s *Store) InsertRefund(ctx context.Context, a *hoko.Access, r *hoko.Refund) (sale *hoko.Sale, err error) {
	err = s.InTx(ctx, func(tx *Store) error {
		if sale, err = tx.changeSale(ctx, a, r.SaleID, r.Amount); err != nil {
			return err
		}
		_, err := tx.write.NewInsert().Model(newRefundRow(r)).Exec(ctx)
		return classify(ctx, err)
	})
	return sale, err
}

// changeSale adds to what was refunded of a sale, as long as that is not more
// than the sale.
func (s *Store) changeSale(ctx context.Context, a *hoko.Access, id string, refunded int64) (*hoko.Sale, error) {
	var row saleRow
	err := s.write.NewUpdate().Model(&row).
		Set("refunded = refunded + ?", refunded).
		Where("workspace_id = ?", a.WorkspaceID).
		Where("id IN (?)", bun.List(uuids([]string{id}))).
		Where("refunded + ? <= amount", refunded).
		Returning("*").
		Scan(ctx)
	if err != nil {
		return nil, classify(ctx, err)
	}
	return row.sale(), nil
}

// Refunds returns one page of the refunds of a sale of the workspace, ordered by
// createdAt.
func (s *Store) Refunds(ctx context.Context, a *hoko.Access, saleID string, p hoko.Page) ([]*hoko.Refund, error) {
	return page(ctx, s.selectRefunds(a, saleID), p, timeOrders(), (*refundRow).refund)
}

// CountRefunds returns how many refunds of a sale of the workspace there are.
func (s *Store) CountRefunds(ctx context.Context, a *hoko.Access, saleID string) (int, error) {
	return count(ctx, s.selectRefunds(a, saleID))
}

func (s *Store) selectRefunds(a *hoko.Access, saleID string) *bun.SelectQuery {
	q := s.read.NewSelect().Model((*refundRow)(nil)).Where("workspace_id = ?", a.WorkspaceID)
	return equalsID(q, "sale_id", &saleID)
}
