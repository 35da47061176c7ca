package graph

import (
	"context"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/graph/generated"
	"github.com/hoko-to/hoko/graph/model"
)

func (r *mutationResolver) TrackSale(ctx context.Context, input model.TrackSaleInput) (*model.TrackSalePayload, error) {
	tracked, err := r.r.service.TrackSale(ctx, saleToTrack(input), orZero(input.IdempotencyKey))
	if err != nil {
		return nil, err
	}
	return &model.TrackSalePayload{Sale: tracked.Sale, Customer: tracked.Customer}, nil
}

func (r *mutationResolver) RefundSale(ctx context.Context, input model.RefundSaleInput) (*model.RefundSalePayload, error) {
	tracked, err := r.r.service.RefundSale(ctx, saleToRefund(input), orZero(input.IdempotencyKey))
	if err != nil {
		return nil, err
	}
	return &model.RefundSalePayload{Refund: tracked.Refund, Sale: tracked.Sale}, nil
}

func (r *queryResolver) Sales(ctx context.Context, first int, after *string, filter *model.ConversionFilter, orderBy *model.Order) (*model.Connection[hoko.Sale], error) {
	f, err := conversionFilter(filter)
	if err != nil {
		return nil, err
	}
	return r.r.sales(ctx, f, paging{first, after, orderBy})
}

func (r *queryResolver) Sale(ctx context.Context, id string) (*hoko.Sale, error) {
	return r.r.service.Sale(ctx, id)
}

func (r *saleResolver) Customer(ctx context.Context, obj *hoko.Sale) (*hoko.Customer, error) {
	return loadersFrom(ctx).customers.load(ctx, obj.CustomerID)
}

func (r *saleResolver) Lead(ctx context.Context, obj *hoko.Sale) (*hoko.Lead, error) {
	return loadersFrom(ctx).leads.loadOptional(ctx, obj.LeadID)
}

func (r *saleResolver) Click(ctx context.Context, obj *hoko.Sale) (*hoko.Click, error) {
	return loadersFrom(ctx).clicks.load(ctx, obj.ClickID)
}

func (r *saleResolver) Link(ctx context.Context, obj *hoko.Sale) (*hoko.Link, error) {
	return loadersFrom(ctx).links.load(ctx, obj.LinkID)
}

func (r *saleResolver) Collection(ctx context.Context, obj *hoko.Sale) (*hoko.Collection, error) {
	return loadersFrom(ctx).collections.load(ctx, obj.CollectionID)
}

func (r *saleResolver) Partner(ctx context.Context, obj *hoko.Sale) (*hoko.Partner, error) {
	return loadersFrom(ctx).partners.loadOptional(ctx, obj.PartnerID)
}

func (r *saleResolver) Refunds(ctx context.Context, obj *hoko.Sale, first int, after *string) (*model.Connection[hoko.Refund], error) {
	return r.r.refunds(ctx, obj.ID, paging{first: first, after: after})
}

func (r *subscriptionResolver) SaleRecorded(ctx context.Context, filter *model.ConversionFilter) (<-chan *hoko.Sale, error) {
	f, err := conversionFilter(filter)
	if err != nil {
		return nil, err
	}
	return live(ctx, f, r.r.service.FollowSales)
}

func (r *Resolver) Sale() generated.SaleResolver { return &saleResolver{r} }

type saleResolver struct{ r *Resolver }
