package graph

import (
	"context"

	"github.com/hoko-to/hoko/graph/model"
)

func (r *mutationResolver) CreateLinks(ctx context.Context, input model.CreateLinksInput) (*model.CreateLinksPayload, error) {
	links, err := r.r.service.CreateLinks(ctx, converted(input.Links, linkToCreate), orZero(input.IdempotencyKey))
	if err != nil {
		return nil, inList("links", err)
	}
	return &model.CreateLinksPayload{Links: announced(links, loadersFrom(ctx).referredByLink)}, nil
}

func (r *mutationResolver) UpdateLinks(ctx context.Context, input model.UpdateLinksInput) (*model.UpdateLinksPayload, error) {
	links, err := r.r.service.UpdateLinks(ctx, converted(input.Links, linkToUpdate))
	if err != nil {
		return nil, inList("links", err)
	}
	return &model.UpdateLinksPayload{Links: announced(links, loadersFrom(ctx).referredByLink)}, nil
}

func (r *mutationResolver) DeleteLinks(ctx context.Context, input model.DeleteLinksInput) (*model.DeleteLinksPayload, error) {
	if err := r.r.service.DeleteLinks(ctx, input.Ids); err != nil {
		return nil, inList("ids", err)
	}
	return &model.DeleteLinksPayload{DeletedIds: input.Ids}, nil
}

func (r *mutationResolver) RestoreLinks(ctx context.Context, input model.RestoreLinksInput) (*model.RestoreLinksPayload, error) {
	links, err := r.r.service.RestoreLinks(ctx, input.Ids)
	if err != nil {
		return nil, inList("ids", err)
	}
	return &model.RestoreLinksPayload{Links: announced(links, loadersFrom(ctx).referredByLink)}, nil
}
