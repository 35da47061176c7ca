package graph

import (
	"context"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/graph/generated"
	"github.com/hoko-to/hoko/graph/model"
	"github.com/hoko-to/hoko/service"
)

func (r *membershipResolver) Scopes(ctx context.Context, obj *hoko.Membership) ([]hoko.Scope, error) {
	return obj.Role.Scopes(), nil
}

func (r *mutationResolver) SetUp(ctx context.Context, input service.SetUpInput) (*model.SetUpPayload, error) {
	viewer, err := r.r.service.SetUp(ctx, input)
	if err != nil {
		return nil, err
	}
	return &model.SetUpPayload{Viewer: viewer}, nil
}

func (r *mutationResolver) SignIn(ctx context.Context, input model.SignInInput) (*model.SignInPayload, error) {
	viewer, err := r.r.service.SignIn(ctx, input.Email, input.Password, orZero(input.Code))
	if err != nil {
		return nil, err
	}
	return &model.SignInPayload{Viewer: viewer}, nil
}

func (r *mutationResolver) SignOut(ctx context.Context) (*model.SignOutPayload, error) {
	if err := r.r.service.SignOut(ctx); err != nil {
		return nil, err
	}
	return &model.SignOutPayload{SignedOut: true}, nil
}

func (r *queryResolver) Viewer(ctx context.Context) (*service.Viewer, error) {
	return r.r.service.Viewer(ctx)
}

func (r *queryResolver) SetUpStatus(ctx context.Context) (*model.SetUpStatus, error) {
	required, err := r.r.service.SetUpRequired(ctx)
	if err != nil {
		return nil, err
	}
	return &model.SetUpStatus{Required: required}, nil
}

func (r *viewerResolver) Workspace(ctx context.Context, obj *service.Viewer) (*hoko.Workspace, error) {
	return r.r.service.ViewerWorkspace(ctx)
}

func (r *Resolver) Membership() generated.MembershipResolver { return &membershipResolver{r} }

func (r *Resolver) Viewer() generated.ViewerResolver { return &viewerResolver{r} }

type (
	membershipResolver struct{ r *Resolver }
	viewerResolver     struct{ r *Resolver }
)
