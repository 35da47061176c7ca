package graph

import (
	"context"

	"github.com/hoko-to/hoko/graph/model"
)

func (r *mutationResolver) SetRetention(ctx context.Context, input model.SetRetentionInput) (*model.SetRetentionPayload, error) {
	days := input.RetentionDays.Value()
	if err := r.r.service.SetRetention(ctx, days); err != nil {
		return nil, err
	}
	return &model.SetRetentionPayload{RetentionDays: days}, nil
}
