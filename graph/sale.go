package graph

import (
	"context"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/graph/model"
)

func (r *Resolver) sales(ctx context.Context, f hoko.ConversionFilter, p paging) (*model.SaleConnection, error) {
	return list[hoko.ConversionFilter, hoko.Sale]{
		filter:   f,
		read:     r.service.Sales,
		count:    r.service.CountSales,
		cursor:   saleCursor,
		announce: loadersFrom(ctx).referredBySale,
	}.page(ctx, p)
}

func saleCursor(s *hoko.Sale, field hoko.OrderField) hoko.Cursor {
	return timeCursor(field, s.CreatedAt, s.ID)
}

func saleToTrack(in model.TrackSaleInput) hoko.SaleTracking {
	return hoko.SaleTracking{
		Customer: hoko.CustomerTracking{
			ExternalID: in.CustomerExternalID,
			Name:       in.CustomerName,
			Email:      given(in.CustomerEmail),
			Avatar:     given(in.CustomerAvatar),
		},
		Amount:        &in.Amount,
		Currency:      hoko.Currency(in.Currency),
		EventName:     in.EventName,
		LeadEventName: orZero(in.LeadEventName),
		ClickID:       orZero(in.ClickID),
		InvoiceID:     in.InvoiceID.Value(),
		Metadata:      orZero(in.Metadata),
	}
}

func saleToRefund(in model.RefundSaleInput) hoko.RefundTracking {
	return hoko.RefundTracking{SaleID: in.SaleID, Amount: in.Amount.Value(), Reason: in.Reason.Value()}
}

// refunds returns a page of what was paid back of a sale.
func (r *Resolver) refunds(ctx context.Context, saleID string, p paging) (*model.RefundConnection, error) {
	return list[string, hoko.Refund]{
		filter:   saleID,
		read:     r.service.Refunds,
		count:    r.service.CountRefunds,
		cursor:   refundCursor,
		announce: nothing[hoko.Refund],
	}.page(ctx, p)
}

func refundCursor(f *hoko.Refund, field hoko.OrderField) hoko.Cursor {
	return timeCursor(field, f.CreatedAt, f.ID)
}
