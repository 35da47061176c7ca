package graph

import (
	"context"

	"github.com/hoko-to/hoko/graph/model"
	"github.com/hoko-to/hoko/service"
)

func (r *mutationResolver) BeginSecondFactor(ctx context.Context, input model.BeginSecondFactorInput) (*service.SecondFactorSetUp, error) {
	return r.r.service.BeginSecondFactor(ctx, input.Password)
}

func (r *mutationResolver) ConfirmSecondFactor(ctx context.Context, input model.ConfirmSecondFactorInput) (*model.ConfirmSecondFactorPayload, error) {
	codes, err := r.r.service.ConfirmSecondFactor(ctx, input.Code)
	if err != nil {
		return nil, err
	}
	return &model.ConfirmSecondFactorPayload{RecoveryCodes: codes}, nil
}

func (r *mutationResolver) DisableSecondFactor(ctx context.Context, input model.DisableSecondFactorInput) (*model.DisableSecondFactorPayload, error) {
	if err := r.r.service.DisableSecondFactor(ctx, input.Password, input.Code); err != nil {
		return nil, err
	}
	return &model.DisableSecondFactorPayload{Disabled: true}, nil
}

func (r *mutationResolver) RegenerateRecoveryCodes(ctx context.Context, input model.RegenerateRecoveryCodesInput) (*model.RegenerateRecoveryCodesPayload, error) {
	codes, err := r.r.service.RegenerateRecoveryCodes(ctx, input.Password, input.Code)
	if err != nil {
		return nil, err
	}
	return &model.RegenerateRecoveryCodesPayload{RecoveryCodes: codes}, nil
}

func (r *viewerResolver) SecondFactor(ctx context.Context, obj *service.Viewer) (*service.SecondFactorState, error) {
	return r.r.service.SecondFactor(ctx)
}
