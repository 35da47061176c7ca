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

func (r *linkResolver) Tags(ctx context.Context, obj *hoko.Link) ([]*hoko.Tag, error) {
	return loadersFrom(ctx).tags.loadAll(ctx, obj.TagIDs)
}

func (r *linkResolver) Partner(ctx context.Context, obj *hoko.Link) (*hoko.Partner, error) {
	return loadersFrom(ctx).partners.loadOptional(ctx, obj.PartnerID)
}

func (r *linkResolver) HasPassword(ctx context.Context, obj *hoko.Link) (bool, error) {
	return obj.PasswordHash != nil, nil
}

func (r *linkResolver) Archived(ctx context.Context, obj *hoko.Link) (bool, error) {
	return obj.ArchivedAt != nil, nil
}

func (r *linkResolver) CreatedBy(ctx context.Context, obj *hoko.Link) (*hoko.Actor, error) {
	return obj.Maker(), nil
}

func (r *linkResolver) Clicks(ctx context.Context, obj *hoko.Link, first int, after *string, bots bool) (*model.Connection[hoko.Click], error) {
	return r.r.clicks(ctx, hoko.ClickFilter{LinkID: &obj.ID, Bots: bots}, paging{first: first, after: after})
}

func (r *linkResolver) Leads(ctx context.Context, obj *hoko.Link, first int, after *string) (*model.Connection[hoko.Lead], error) {
	return r.r.leads(ctx, hoko.ConversionFilter{LinkID: &obj.ID}, paging{first: first, after: after})
}

func (r *linkResolver) Sales(ctx context.Context, obj *hoko.Link, first int, after *string) (*model.Connection[hoko.Sale], error) {
	return r.r.sales(ctx, hoko.ConversionFilter{LinkID: &obj.ID}, paging{first: first, after: after})
}

func (r *mutationResolver) CreateLink(ctx context.Context, input model.CreateLinkInput) (*model.CreateLinkPayload, error) {
	created, err := r.r.service.CreateLinks(ctx, []hoko.LinkChanges{linkToCreate(input.NewLinkInput)}, orZero(input.IdempotencyKey))
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

func (r *mutationResolver) RestoreLink(ctx context.Context, input model.RestoreLinkInput) (*model.RestoreLinkPayload, error) {
	link, err := r.r.service.RestoreLink(ctx, input.ID)
	if err != nil {
		return nil, err
	}
	return &model.RestoreLinkPayload{Link: link}, nil
}

func (r *mutationResolver) DuplicateLink(ctx context.Context, input model.DuplicateLinkInput) (*model.DuplicateLinkPayload, error) {
	link, err := r.r.service.DuplicateLink(ctx, hoko.LinkCopy{ID: input.ID, ShortID: givenValue(input.ShortID)}, orZero(input.IdempotencyKey))
	if err != nil {
		return nil, err
	}
	return &model.DuplicateLinkPayload{Link: link}, nil
}

func (r *queryResolver) Links(ctx context.Context, first int, after *string, filter *model.LinkFilter, orderBy *model.Order) (*model.Connection[hoko.Link], error) {
	f, err := linkFilter(filter)
	if err != nil {
		return nil, err
	}
	return r.r.links(ctx, f, paging{first, after, orderBy})
}

func (r *queryResolver) Link(ctx context.Context, id string) (*hoko.Link, error) {
	return r.r.service.Link(ctx, id)
}

func (r *queryResolver) DeletedLinks(ctx context.Context, first int, after *string) (*model.Connection[hoko.Link], error) {
	return r.r.links(ctx, hoko.LinkFilter{Deleted: true}, paging{first: first, after: after})
}

func (r *Resolver) Link() generated.LinkResolver { return &linkResolver{r} }

type linkResolver struct{ r *Resolver }
