package graph

import (
	"context"
	"time"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/graph/generated"
	"github.com/hoko-to/hoko/graph/model"
	"github.com/hoko-to/hoko/service"
)

func (r *apiKeyResolver) Requests(ctx context.Context, obj *hoko.APIKey, first int, after *string, filter *model.APIKeyRequestFilter) (*model.Connection[hoko.KeyRequest], error) {
	f, err := keyRequestFilter(filter, obj)
	if err != nil {
		return nil, err
	}
	return r.r.keyRequests(ctx, f, paging{first, after, nil})
}

func (r *apiKeyResolver) RequestsPerDay(ctx context.Context, obj *hoko.APIKey, from *time.Time, until *time.Time) ([]*hoko.KeyDay, error) {
	days, err := loadersFrom(ctx).daysOf(r.r.service, service.DayRange{From: from, Until: until}).load(ctx, obj.ID)
	return orEmpty(days), err
}

func (r *apiKeyResolver) LastRefused(ctx context.Context, obj *hoko.APIKey) (*hoko.KeyRefusal, error) {
	return loadersFrom(ctx).refusals.load(ctx, obj.ID)
}

func (r *apiKeyResolver) LateUse(ctx context.Context, obj *hoko.APIKey) (*hoko.LateUse, error) {
	refusal, err := loadersFrom(ctx).refusals.load(ctx, obj.ID)
	if err != nil || refusal == nil {
		return nil, err
	}
	return refusal.LateUse, nil
}

func (r *apiKeyLateUseResolver) APIKey(ctx context.Context, obj *hoko.LateUse) (*hoko.APIKey, error) {
	return loadersFrom(ctx).apiKeys.load(ctx, obj.KeyID)
}

func (r *apiKeyLateUseResolver) Addresses(ctx context.Context, obj *hoko.LateUse) ([]*hoko.CallerCount, error) {
	callers, err := loadersFrom(ctx).lateCallers.load(ctx, obj.KeyID)
	if err != nil || callers == nil {
		return []*hoko.CallerCount{}, err
	}
	return pointers(callers.Addresses), nil
}

func (r *apiKeyLateUseResolver) UserAgents(ctx context.Context, obj *hoko.LateUse) ([]*hoko.CallerCount, error) {
	callers, err := loadersFrom(ctx).lateCallers.load(ctx, obj.KeyID)
	if err != nil || callers == nil {
		return []*hoko.CallerCount{}, err
	}
	return pointers(callers.UserAgents), nil
}

func (r *apiKeyRequestResolver) APIKey(ctx context.Context, obj *hoko.KeyRequest) (*hoko.APIKey, error) {
	return loadersFrom(ctx).apiKeys.load(ctx, obj.KeyID)
}

func (r *apiKeyRequestResolver) Scopes(ctx context.Context, obj *hoko.KeyRequest) ([]hoko.Scope, error) {
	return orEmpty(obj.Scopes), nil
}

func (r *apiKeyRequestResolver) Latency(ctx context.Context, obj *hoko.KeyRequest) (float64, error) {
	return milliseconds(obj.MeanLatency()), nil
}

func (r *apiKeyRequestResolver) MaxLatency(ctx context.Context, obj *hoko.KeyRequest) (float64, error) {
	return milliseconds(obj.MaxLatency), nil
}

func (r *queryResolver) APIKeyRequests(ctx context.Context, first int, after *string, filter *model.APIKeyRequestFilter) (*model.Connection[hoko.KeyRequest], error) {
	f, err := keyRequestFilter(filter, nil)
	if err != nil {
		return nil, err
	}
	return r.r.keyRequests(ctx, f, paging{first, after, nil})
}

func (r *queryResolver) APIKeyRequest(ctx context.Context, id string) (*hoko.KeyRequest, error) {
	return r.r.service.KeyRequest(ctx, id)
}

func (r *queryResolver) APIKeyLateUses(ctx context.Context, first int, after *string, filter *model.APIKeyLateUseFilter) (*model.Connection[hoko.LateUse], error) {
	return r.r.lateUses(ctx, lateUseFilter(filter), paging{first, after, nil})
}

func (r *Resolver) ApiKeyLateUse() generated.ApiKeyLateUseResolver { return &apiKeyLateUseResolver{r} }

func (r *Resolver) ApiKeyRequest() generated.ApiKeyRequestResolver { return &apiKeyRequestResolver{r} }

type (
	apiKeyLateUseResolver struct{ r *Resolver }
	apiKeyRequestResolver struct{ r *Resolver }
)
