package service

import (
	"context"
	"strconv"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db"
)

// RefundSale records that a sale was paid back, in part or whatever is left of
// it; never more than that (CodeRefundTooLarge, with what is left, in the minor
// unit). A sale that does not exist is not found.
func (s *Service) RefundSale(ctx context.Context, t hoko.RefundTracking, idempotencyKey string) (*hoko.TrackedRefund, error) {
	access, err := s.allow(ctx, hoko.ScopeConversionsWrite)
	if err != nil {
		return nil, err
	}
	if err := checkTracking(t.Validate, idempotencyKey); err != nil {
		return nil, err
	}
	return once(ctx, s, access, retriable{idempotencyKey, "refundSale", t}, func(tx *db.Store) (*hoko.TrackedRefund, error) {
		return s.refundSale(ctx, tx, access, t)
	})
}

func (s *Service) refundSale(ctx context.Context, tx *db.Store, a *hoko.Access, t hoko.RefundTracking) (*hoko.TrackedRefund, error) {
	sale, err := tx.LockedSale(ctx, a, t.SaleID)
	if err != nil {
		return nil, err
	}
	amount := sale.Net()
	if t.Amount != nil {
		amount = *t.Amount
	}
	if amount == 0 || amount > sale.Net() {
		return nil, hoko.Invalid("amount", hoko.CodeRefundTooLarge, hoko.Params{"max": strconv.FormatInt(sale.Net(), 10)})
	}
	refund := &hoko.Refund{
		ID:          s.newID(),
		WorkspaceID: a.WorkspaceID,
		SaleID:      sale.ID,
		Amount:      amount,
		Reason:      t.Reason,
		CreatedAt:   s.moment(),
	}
	sale, err = tx.InsertRefund(ctx, a, refund)
	return &hoko.TrackedRefund{Refund: refund, Sale: sale}, err
}

// Refunds returns a page of the refunds of a sale, and whether more follow. A
// sale that does not exist has none.
func (s *Service) Refunds(ctx context.Context, saleID string, p hoko.Page) ([]*hoko.Refund, bool, error) {
	access, err := s.allow(ctx, hoko.ScopeAnalyticsRead)
	if err != nil {
		return nil, false, err
	}
	return listInTurn(ctx, s, access, p, func(p hoko.Page) ([]*hoko.Refund, error) { return s.store.Refunds(ctx, access, saleID, p) })
}

// CountRefunds returns how many refunds of a sale there are.
func (s *Service) CountRefunds(ctx context.Context, saleID string) (int, error) {
	access, err := s.allow(ctx, hoko.ScopeAnalyticsRead)
	if err != nil {
		return 0, err
	}
	return inTurn(ctx, s, access, func() (int, error) { return s.store.CountRefunds(ctx, access, saleID) })
}
