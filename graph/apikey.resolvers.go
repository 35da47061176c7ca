package graph

import (
	"context"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/graph/generated"
	"github.com/hoko-to/hoko/graph/model"
)

func (r *apiKeyResolver) Scopes(ctx context.Context, obj *hoko.APIKey) ([]hoko.Scope, error) {
	return obj.Scopes, nil
}

func (r *apiKeyResolver) State(ctx context.Context, obj *hoko.APIKey) (hoko.KeyState, error) {
	return obj.State(r.r.now()), nil
}

func (r *apiKeyResolver) CreatedBy(ctx context.Context, obj *hoko.APIKey) (*hoko.User, error) {
	return loadersFrom(ctx).users.loadOptional(ctx, obj.CreatedBy)
}

func (r *apiKeyResolver) RevokedBy(ctx context.Context, obj *hoko.APIKey) (*hoko.User, error) {
	return loadersFrom(ctx).users.loadOptional(ctx, obj.RevokedBy)
}

func (r *mutationResolver) CreateAPIKey(ctx context.Context, input model.CreateAPIKeyInput) (*model.CreateAPIKeyPayload, error) {
	created, err := r.r.service.CreateAPIKey(ctx, apiKeyToCreate(input), orZero(input.IdempotencyKey))
	if err != nil {
		return nil, err
	}
	return createdKey(created), nil
}

func (r *mutationResolver) UpdateAPIKey(ctx context.Context, input model.UpdateAPIKeyInput) (*model.UpdateAPIKeyPayload, error) {
	key, err := r.r.service.UpdateAPIKey(ctx, apiKeyToUpdate(input))
	if err != nil {
		return nil, err
	}
	return &model.UpdateAPIKeyPayload{APIKey: key}, nil
}

func (r *mutationResolver) RotateAPIKey(ctx context.Context, input model.RotateAPIKeyInput) (*model.RotateAPIKeyPayload, error) {
	next, old, err := r.r.service.RotateAPIKey(ctx, input.ID, overlapOf(input.Overlap))
	if err != nil {
		return nil, err
	}
	return &model.RotateAPIKeyPayload{APIKey: next.APIKey, Secret: next.Secret.Reveal(), Predecessor: old}, nil
}

func (r *mutationResolver) RevokeAPIKey(ctx context.Context, input model.RevokeAPIKeyInput) (*model.RevokeAPIKeyPayload, error) {
	key, err := r.r.service.RevokeAPIKey(ctx, hoko.Revocation{ID: input.ID, Reason: input.Reason, Note: input.Note.Value()})
	if err != nil {
		return nil, err
	}
	return &model.RevokeAPIKeyPayload{APIKey: key}, nil
}

func (r *queryResolver) APIKeys(ctx context.Context, first int, after *string, filter *model.APIKeyFilter, orderBy *model.Order) (*model.Connection[hoko.APIKey], error) {
	f, err := apiKeyFilter(filter)
	if err != nil {
		return nil, err
	}
	return r.r.apiKeys(ctx, f, turn{first, after, orderBy})
}

func (r *queryResolver) APIKey(ctx context.Context, id string) (*hoko.APIKey, error) {
	return r.r.service.APIKey(ctx, id)
}

func (r *Resolver) ApiKey() generated.ApiKeyResolver { return &apiKeyResolver{r} }

type apiKeyResolver struct{ r *Resolver }
