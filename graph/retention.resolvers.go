package graph

import (
	"context"

	"github.com/hoko-to/hoko/graph/model"
)

func (r *mutationResolver) SetRequestLogDays(ctx context.Context, input model.SetRequestLogDaysInput) (*model.SetRequestLogDaysPayload, error) {
	days := input.RequestLogDays.Value()
	if err := r.r.service.SetRequestLogDays(ctx, days); err != nil {
		return nil, err
	}
	return &model.SetRequestLogDaysPayload{RequestLogDays: days}, nil
}

func (r *mutationResolver) SetRetention(ctx context.Context, input model.SetRetentionInput) (*model.SetRetentionPayload, error) {
	days := input.RetentionDays.Value()
	if err := r.r.service.SetRetention(ctx, days); err != nil {
		return nil, err
	}
	return &model.SetRetentionPayload{RetentionDays: days}, nil
}
