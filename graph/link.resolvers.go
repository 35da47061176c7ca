package graph

import (
	"context"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/graph/generated"
	"github.com/hoko-to/hoko/graph/model"
)

func (r *linkResolver) Domain(ctx context.Context, obj *hoko.Link) (string, error) {
	return r.r.site.Domain(), nil
}

func (r *linkResolver) ShortURL(ctx context.Context, obj *hoko.Link) (string, error) {
	return r.r.site.ShortURL(obj.ShortID), nil
}

func (r *linkResolver) QRCodeURL(ctx context.Context, obj *hoko.Link) (string, error) {
	return r.r.site.QRCodeURL(obj.ShortID), nil
}

func (r *linkResolver) Collection(ctx context.Context, obj *hoko.Link) (*hoko.Collection, error) {
	return loadersFrom(ctx).collections.load(ctx, obj.CollectionID)
}

func (r *linkResolver) Clicks(ctx context.Context, obj *hoko.Link, first int, after *string, bots bool) (*model.Connection[hoko.Click], error) {
	return r.r.clicks(ctx, hoko.ClickFilter{LinkID: &obj.ID, Bots: bots}, turn{first: first, after: after})
}

func (r *mutationResolver) CreateLink(ctx context.Context, input model.CreateLinkInput) (*model.CreateLinkPayload, error) {
	created, err := r.r.service.CreateLinks(ctx, []hoko.LinkChanges{linkToCreate(input)}, orZero(input.IdempotencyKey))
	if err != nil {
		return nil, err
	}
	return &model.CreateLinkPayload{Link: created[0]}, nil
}

func (r *mutationResolver) UpdateLink(ctx context.Context, input model.UpdateLinkInput) (*model.UpdateLinkPayload, error) {
	link, err := r.r.service.UpdateLink(ctx, linkToUpdate(input))
	if err != nil {
		return nil, err
	}
	return &model.UpdateLinkPayload{Link: link}, nil
}

func (r *mutationResolver) DeleteLink(ctx context.Context, input model.DeleteLinkInput) (*model.DeleteLinkPayload, error) {
	if err := r.r.service.DeleteLink(ctx, input.ID); err != nil {
		return nil, err
	}
	return &model.DeleteLinkPayload{DeletedID: input.ID}, nil
}

func (r *queryResolver) Links(ctx context.Context, first int, after *string, filter *model.LinkFilter, orderBy *model.Order) (*model.Connection[hoko.Link], error) {
	f, err := linkFilter(filter)
	if err != nil {
		return nil, err
	}
	return r.r.links(ctx, f, turn{first, after, orderBy})
}

func (r *queryResolver) Link(ctx context.Context, id string) (*hoko.Link, error) {
	return r.r.service.Link(ctx, id)
}

func (r *Resolver) Link() generated.LinkResolver { return &linkResolver{r} }

type linkResolver struct{ r *Resolver }
