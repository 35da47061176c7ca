package graph

import (
	"context"
	"slices"
	"time"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/graph/model"
	"github.com/hoko-to/hoko/service"
)

func (r *Resolver) apiKeys(ctx context.Context, f hoko.APIKeyFilter, p paging) (*model.APIKeyConnection, error) {
	return list[hoko.APIKeyFilter, hoko.APIKey]{
		filter:   f,
		read:     r.service.APIKeys,
		count:    r.service.CountAPIKeys,
		cursor:   apiKeyCursor,
		announce: loadersFrom(ctx).referredByListedAPIKey,
	}.page(ctx, p)
}

func apiKeyCursor(k *hoko.APIKey, field hoko.OrderField) hoko.Cursor {
	switch {
	case field == hoko.OrderByName:
		return textCursor(field, k.Name, k.ID)
	case field == hoko.OrderByLastUsedAt && k.LastUse != nil:
		return timeCursor(field, k.LastUse.At, k.ID)
	case field == hoko.OrderByLastUsedAt:
		return timeCursor(field, time.Unix(0, 0), k.ID)
	default:
		return timeCursor(field, k.CreatedAt, k.ID)
	}
}

func apiKeyFilter(in *model.APIKeyFilter) (hoko.APIKeyFilter, error) {
	if in == nil {
		return hoko.APIKeyFilter{}, nil
	}
	return hoko.APIKeyFilter{
		Search:    orZero(in.Search),
		States:    slices.Compact(slices.Sorted(slices.Values(in.States.Value()))), // each is a condition
		Scope:     in.Scope.Value(),
		CreatedBy: in.CreatedByID.Value(),
		Ownerless: orZero(in.Ownerless),

		Environment: in.Environment.Value(),

		UnusedSince:   in.UnusedSince.Value(),
		ExpiresBefore: in.ExpiresBefore.Value(),
	}, checkFilter(in.Search, filterID{"createdById", in.CreatedByID})
}

func apiKeyToCreate(in model.CreateAPIKeyInput) hoko.APIKeyInput {
	return hoko.APIKeyInput{
		Name:             in.Name,
		Scopes:           in.Scopes,
		Environment:      in.Environment,
		ExpiresAt:        in.ExpiresAt.Value(),
		AllowedHostnames: in.AllowedHostnames.Value(),
		AllowedIPs:       in.AllowedIps.Value(),
	}
}

func apiKeyToUpdate(in model.UpdateAPIKeyInput) hoko.APIKeyChanges {
	return hoko.APIKeyChanges{
		ID:               in.ID,
		Name:             givenValue(in.Name),
		Scopes:           given(in.Scopes),
		Environment:      givenValue(in.Environment),
		ExpiresAt:        givenValue(in.ExpiresAt),
		AllowedHostnames: given(in.AllowedHostnames),
		AllowedIPs:       given(in.AllowedIps),
	}
}

// createdKey answers with the secret, which a retry no longer gets.
func createdKey(k *service.NewKey) *model.CreateAPIKeyPayload {
	return &model.CreateAPIKeyPayload{APIKey: k.APIKey, Secret: secretOf(k)}
}

func rotatedKey(k *service.RotatedKey) *model.RotateAPIKeyPayload {
	return &model.RotateAPIKeyPayload{APIKey: k.APIKey, Secret: secretOf(&k.NewKey), Predecessor: k.Predecessor}
}

// secretOf returns the text that is shown once, or nil in the answer to a retry.
func secretOf(k *service.NewKey) *string {
	if k.Secret == nil {
		return nil
	}
	return new(k.Secret.Reveal())
}

// overlapOf returns how long the old key goes on after a rotation.
func overlapOf(overlap model.RotationOverlap) time.Duration {
	switch overlap {
	case model.RotationOverlapHour:
		return time.Hour
	case model.RotationOverlapDay:
		return 24 * time.Hour
	case model.RotationOverlapWeek:
		return 7 * 24 * time.Hour
	case model.RotationOverlapNone:
	}
	return 0
}
