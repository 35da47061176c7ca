package graph

import (
	"context"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/graph/generated"
	"github.com/hoko-to/hoko/graph/model"
)

func (r *clickResolver) Link(ctx context.Context, obj *hoko.Click) (*hoko.Link, error) {
	return loadersFrom(ctx).links.load(ctx, obj.LinkID)
}

func (r *clickResolver) Collection(ctx context.Context, obj *hoko.Click) (*hoko.Collection, error) {
	return loadersFrom(ctx).collections.load(ctx, obj.CollectionID)
}

func (r *clickResolver) Partner(ctx context.Context, obj *hoko.Click) (*hoko.Partner, error) {
	return loadersFrom(ctx).partners.loadOptional(ctx, obj.PartnerID)
}

func (r *clickResolver) Leads(ctx context.Context, obj *hoko.Click, first int, after *string) (*model.Connection[hoko.Lead], error) {
	return r.r.leads(ctx, hoko.ConversionFilter{ClickID: &obj.ID}, paging{first: first, after: after})
}

func (r *clickResolver) Sales(ctx context.Context, obj *hoko.Click, first int, after *string) (*model.Connection[hoko.Sale], error) {
	return r.r.sales(ctx, hoko.ConversionFilter{ClickID: &obj.ID}, paging{first: first, after: after})
}

func (r *queryResolver) Clicks(ctx context.Context, first int, after *string, filter *model.ClickFilter, orderBy *model.Order) (*model.Connection[hoko.Click], error) {
	f, err := clickFilter(filter)
	if err != nil {
		return nil, err
	}
	return r.r.clicks(ctx, f, paging{first, after, orderBy})
}

func (r *queryResolver) Click(ctx context.Context, id string) (*hoko.Click, error) {
	return r.r.service.Click(ctx, id)
}

func (r *subscriptionResolver) ClickRecorded(ctx context.Context, filter *model.ClickStreamFilter) (<-chan *hoko.Click, error) {
	f, err := clickStreamFilter(filter)
	if err != nil {
		return nil, err
	}
	return live(ctx, f, r.r.service.FollowClicks)
}

func (r *Resolver) Click() generated.ClickResolver { return &clickResolver{r} }

type clickResolver struct{ r *Resolver }
