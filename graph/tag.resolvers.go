package graph

import (
	"context"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/graph/generated"
	"github.com/hoko-to/hoko/graph/model"
)

func (r *mutationResolver) CreateTag(ctx context.Context, input model.CreateTagInput) (*model.CreateTagPayload, error) {
	created, err := r.r.service.CreateTags(ctx, []hoko.TagChanges{tagToCreate(input.NewTagInput)}, orZero(input.IdempotencyKey))
	if err != nil {
		return nil, err
	}
	return &model.CreateTagPayload{Tag: created[0]}, nil
}

func (r *mutationResolver) UpdateTag(ctx context.Context, input model.UpdateTagInput) (*model.UpdateTagPayload, error) {
	tag, err := r.r.service.UpdateTag(ctx, tagToUpdate(input))
	if err != nil {
		return nil, err
	}
	return &model.UpdateTagPayload{Tag: tag}, nil
}

func (r *mutationResolver) DeleteTag(ctx context.Context, input model.DeleteTagInput) (*model.DeleteTagPayload, error) {
	if err := r.r.service.DeleteTag(ctx, input.ID); err != nil {
		return nil, err
	}
	return &model.DeleteTagPayload{DeletedID: input.ID}, nil
}

func (r *mutationResolver) CreateTags(ctx context.Context, input model.CreateTagsInput) (*model.CreateTagsPayload, error) {
	tags, err := r.r.service.CreateTags(ctx, converted(input.Tags, tagToCreate), orZero(input.IdempotencyKey))
	if err != nil {
		return nil, inList("tags", err)
	}
	return &model.CreateTagsPayload{Tags: announced(tags, loadersFrom(ctx).referredByTag)}, nil
}

func (r *mutationResolver) UpdateTags(ctx context.Context, input model.UpdateTagsInput) (*model.UpdateTagsPayload, error) {
	tags, err := r.r.service.UpdateTags(ctx, converted(input.Tags, tagToUpdate))
	if err != nil {
		return nil, inList("tags", err)
	}
	return &model.UpdateTagsPayload{Tags: announced(tags, loadersFrom(ctx).referredByTag)}, nil
}

func (r *mutationResolver) DeleteTags(ctx context.Context, input model.DeleteTagsInput) (*model.DeleteTagsPayload, error) {
	if err := r.r.service.DeleteTags(ctx, input.Ids); err != nil {
		return nil, inList("ids", err)
	}
	return &model.DeleteTagsPayload{DeletedIds: input.Ids}, nil
}

func (r *queryResolver) Tags(ctx context.Context, first int, after *string, filter *model.TagFilter, orderBy *model.Order) (*model.Connection[hoko.Tag], error) {
	f, err := tagFilter(filter)
	if err != nil {
		return nil, err
	}
	return r.r.tags(ctx, f, paging{first, after, orderBy})
}

func (r *queryResolver) Tag(ctx context.Context, id string) (*hoko.Tag, error) {
	return r.r.service.Tag(ctx, id)
}

func (r *tagResolver) Links(ctx context.Context, obj *hoko.Tag, first int, after *string, orderBy *model.Order) (*model.Connection[hoko.Link], error) {
	return r.r.linksOf(ctx, obj.ID, loadersFrom(ctx).tagLinks, hoko.LinkFilter{TagID: &obj.ID}, paging{first, after, orderBy})
}

func (r *Resolver) Tag() generated.TagResolver { return &tagResolver{r} }

type tagResolver struct{ r *Resolver }
