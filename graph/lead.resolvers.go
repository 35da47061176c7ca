package graph

import (
	"context"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/graph/generated"
	"github.com/hoko-to/hoko/graph/model"
)

func (r *leadResolver) Customer(ctx context.Context, obj *hoko.Lead) (*hoko.Customer, error) {
	return loadersFrom(ctx).customers.load(ctx, obj.CustomerID)
}

func (r *leadResolver) Click(ctx context.Context, obj *hoko.Lead) (*hoko.Click, error) {
	return loadersFrom(ctx).clicks.load(ctx, obj.ClickID)
}

func (r *leadResolver) Link(ctx context.Context, obj *hoko.Lead) (*hoko.Link, error) {
	return loadersFrom(ctx).links.load(ctx, obj.LinkID)
}

func (r *leadResolver) Collection(ctx context.Context, obj *hoko.Lead) (*hoko.Collection, error) {
	return loadersFrom(ctx).collections.load(ctx, obj.CollectionID)
}

func (r *leadResolver) Partner(ctx context.Context, obj *hoko.Lead) (*hoko.Partner, error) {
	return loadersFrom(ctx).partners.loadOptional(ctx, obj.PartnerID)
}

func (r *mutationResolver) TrackLead(ctx context.Context, input model.TrackLeadInput) (*model.TrackLeadPayload, error) {
	tracked, err := r.r.service.TrackLead(ctx, leadToTrack(input), orZero(input.IdempotencyKey))
	if err != nil {
		return nil, err
	}
	return &model.TrackLeadPayload{Lead: tracked.Lead, Customer: tracked.Customer}, nil
}

func (r *queryResolver) Leads(ctx context.Context, first int, after *string, filter *model.ConversionFilter, orderBy *model.Order) (*model.Connection[hoko.Lead], error) {
	f, err := conversionFilter(filter)
	if err != nil {
		return nil, err
	}
	return r.r.leads(ctx, f, paging{first, after, orderBy})
}

func (r *queryResolver) Lead(ctx context.Context, id string) (*hoko.Lead, error) {
	return r.r.service.Lead(ctx, id)
}

func (r *subscriptionResolver) LeadRecorded(ctx context.Context, filter *model.ConversionFilter) (<-chan *hoko.Lead, error) {
	f, err := conversionFilter(filter)
	if err != nil {
		return nil, err
	}
	return live(ctx, f, r.r.service.FollowLeads)
}

func (r *Resolver) Lead() generated.LeadResolver { return &leadResolver{r} }

type leadResolver struct{ r *Resolver }
