package graph

import (
	"context"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/graph/generated"
	"github.com/hoko-to/hoko/graph/model"
)

func (r *collectionResolver) Links(ctx context.Context, obj *hoko.Collection, first int, after *string, orderBy *model.Order) (*model.Connection[hoko.Link], error) {
	return r.r.linksOf(ctx, obj.ID, loadersFrom(ctx).collectionLinks, hoko.LinkFilter{CollectionID: &obj.ID}, paging{first, after, orderBy})
}

func (r *mutationResolver) CreateCollection(ctx context.Context, input model.CreateCollectionInput) (*model.CreateCollectionPayload, error) {
	created, err := r.r.service.CreateCollections(ctx, []hoko.CollectionChanges{collectionToCreate(input.NewCollectionInput)}, orZero(input.IdempotencyKey))
	if err != nil {
		return nil, err
	}
	return &model.CreateCollectionPayload{Collection: created[0]}, nil
}

func (r *mutationResolver) UpdateCollection(ctx context.Context, input model.UpdateCollectionInput) (*model.UpdateCollectionPayload, error) {
	collection, err := r.r.service.UpdateCollection(ctx, collectionToUpdate(input))
	if err != nil {
		return nil, err
	}
	return &model.UpdateCollectionPayload{Collection: collection}, nil
}

func (r *mutationResolver) DeleteCollection(ctx context.Context, input model.DeleteCollectionInput) (*model.DeleteCollectionPayload, error) {
	if err := r.r.service.DeleteCollection(ctx, input.ID); err != nil {
		return nil, err
	}
	return &model.DeleteCollectionPayload{DeletedID: input.ID}, nil
}

func (r *mutationResolver) CreateCollections(ctx context.Context, input model.CreateCollectionsInput) (*model.CreateCollectionsPayload, error) {
	collections, err := r.r.service.CreateCollections(ctx, converted(input.Collections, collectionToCreate), orZero(input.IdempotencyKey))
	if err != nil {
		return nil, inList("collections", err)
	}
	return &model.CreateCollectionsPayload{Collections: announced(collections, loadersFrom(ctx).referredByCollection)}, nil
}

func (r *mutationResolver) UpdateCollections(ctx context.Context, input model.UpdateCollectionsInput) (*model.UpdateCollectionsPayload, error) {
	collections, err := r.r.service.UpdateCollections(ctx, converted(input.Collections, collectionToUpdate))
	if err != nil {
		return nil, inList("collections", err)
	}
	return &model.UpdateCollectionsPayload{Collections: announced(collections, loadersFrom(ctx).referredByCollection)}, nil
}

func (r *mutationResolver) DeleteCollections(ctx context.Context, input model.DeleteCollectionsInput) (*model.DeleteCollectionsPayload, error) {
	if err := r.r.service.DeleteCollections(ctx, input.Ids); err != nil {
		return nil, inList("ids", err)
	}
	return &model.DeleteCollectionsPayload{DeletedIds: input.Ids}, nil
}

func (r *queryResolver) Collections(ctx context.Context, first int, after *string, filter *model.CollectionFilter, orderBy *model.Order) (*model.Connection[hoko.Collection], error) {
	f, err := collectionFilter(filter)
	if err != nil {
		return nil, err
	}
	return r.r.collections(ctx, f, paging{first, after, orderBy})
}

func (r *queryResolver) Collection(ctx context.Context, id string) (*hoko.Collection, error) {
	return r.r.service.Collection(ctx, id)
}

func (r *Resolver) Collection() generated.CollectionResolver { return &collectionResolver{r} }

type collectionResolver struct{ r *Resolver }
