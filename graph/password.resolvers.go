package graph

import (
	"context"

	"github.com/hoko-to/hoko/graph/model"
)

func (r *mutationResolver) RequestPasswordReset(ctx context.Context, input model.RequestPasswordResetInput) (*model.RequestPasswordResetPayload, error) {
	configured, err := r.r.service.RequestPasswordReset(ctx, input.Email)
	if err != nil {
		return nil, err
	}
	return &model.RequestPasswordResetPayload{MailConfigured: configured}, nil
}

func (r *mutationResolver) ResetPassword(ctx context.Context, input model.ResetPasswordInput) (*model.ResetPasswordPayload, error) {
	if err := r.r.service.ResetPassword(ctx, input.Token, input.Password); err != nil {
		return nil, err
	}
	return &model.ResetPasswordPayload{Reset: true}, nil
}

func (r *mutationResolver) ChangePassword(ctx context.Context, input model.ChangePasswordInput) (*model.ChangePasswordPayload, error) {
	if err := r.r.service.ChangePassword(ctx, input.CurrentPassword, input.NewPassword); err != nil {
		return nil, err
	}
	return &model.ChangePasswordPayload{Changed: true}, nil
}

func (r *mutationResolver) UpdateProfile(ctx context.Context, input model.UpdateProfileInput) (*model.UpdateProfilePayload, error) {
	user, err := r.r.service.UpdateProfile(ctx, input.Name)
	if err != nil {
		return nil, err
	}
	return &model.UpdateProfilePayload{User: user}, nil
}

func (r *queryResolver) Settings(ctx context.Context) (*model.Settings, error) {
	configured, err := r.r.service.MailConfigured(ctx)
	if err != nil {
		return nil, err
	}
	return &model.Settings{MailConfigured: configured}, nil
}
