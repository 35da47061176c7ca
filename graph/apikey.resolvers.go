package graph

import (
	"context"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/graph/generated"
	"github.com/hoko-to/hoko/graph/model"
	"github.com/hoko-to/hoko/service"
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

func (r *apiKeyResolver) Successor(ctx context.Context, obj *hoko.APIKey) (*hoko.APIKey, error) {
	return loadersFrom(ctx).successors.loadOptional(ctx, obj.SuccessorID)
}

func (r *apiKeyResolver) Predecessor(ctx context.Context, obj *hoko.APIKey) (*hoko.APIKey, error) {
	return loadersFrom(ctx).predecessors.load(ctx, obj.ID)
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
	rotation := service.KeyRotation{ID: input.ID, Overlap: overlapOf(input.Overlap)}
	rotated, err := r.r.service.RotateAPIKey(ctx, rotation, orZero(input.IdempotencyKey))
	if err != nil {
		return nil, err
	}
	return rotatedKey(rotated), nil
}

func (r *mutationResolver) RevokeAPIKey(ctx context.Context, input model.RevokeAPIKeyInput) (*model.RevokeAPIKeyPayload, error) {
	key, err := r.r.service.RevokeAPIKey(ctx, hoko.Revocation{ID: input.ID, Reason: input.Reason, Note: input.Note.Value()})
	if err != nil {
		return nil, err
	}
	return &model.RevokeAPIKeyPayload{APIKey: key}, nil
}

func (r *mutationResolver) RevokeAPIKeys(ctx context.Context, input model.RevokeAPIKeysInput) (*model.RevokeAPIKeysPayload, error) {
	keys, err := r.r.service.RevokeAPIKeys(ctx, hoko.BulkRevocation{IDs: input.Ids, Reason: input.Reason, Note: input.Note.Value()})
	if err != nil {
		return nil, inIDs(err)
	}
	return &model.RevokeAPIKeysPayload{APIKeys: announced(keys, loadersFrom(ctx).referredByListedAPIKey)}, nil
}

func (r *mutationResolver) RevokeViewerAPIKey(ctx context.Context, input model.RevokeViewerAPIKeyInput) (*model.RevokeViewerAPIKeyPayload, error) {
	own, err := r.r.service.RevokeOwnKey(ctx, input.Reason, input.Note.Value())
	if err != nil {
		return nil, err
	}
	return &model.RevokeViewerAPIKeyPayload{APIKey: own.APIKey}, nil
}

func (r *mutationResolver) ReportLeakedAPIKey(ctx context.Context, input model.ReportLeakedAPIKeyInput) (*model.ReportLeakedAPIKeyPayload, error) {
	if err := r.r.service.ReportLeak(ctx, hoko.LeakReport{Key: input.Key, Note: input.Note.Value()}); err != nil {
		return nil, err
	}
	return &model.ReportLeakedAPIKeyPayload{Received: true}, nil
}

func (r *queryResolver) APIKeys(ctx context.Context, first int, after *string, filter *model.APIKeyFilter, orderBy *model.Order) (*model.Connection[hoko.APIKey], error) {
	f, err := apiKeyFilter(filter)
	if err != nil {
		return nil, err
	}
	return r.r.apiKeys(ctx, f, paging{first, after, orderBy})
}

func (r *queryResolver) APIKey(ctx context.Context, id string) (*hoko.APIKey, error) {
	return r.r.service.APIKey(ctx, id)
}

func (r *Resolver) ApiKey() generated.ApiKeyResolver { return &apiKeyResolver{r} }

type apiKeyResolver struct{ r *Resolver }
