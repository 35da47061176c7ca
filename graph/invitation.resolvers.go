package graph

import (
	"context"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/graph/generated"
	"github.com/hoko-to/hoko/graph/model"
	"github.com/hoko-to/hoko/service"
)

func (r *invitationResolver) InvitedBy(ctx context.Context, obj *hoko.Invitation) (*hoko.User, error) {
	return loadersFrom(ctx).users.loadOptional(ctx, obj.InvitedBy)
}

func (r *invitationResolver) Expired(ctx context.Context, obj *hoko.Invitation) (bool, error) {
	return !obj.ExpiresAt.After(r.r.now()), nil
}

func (r *mutationResolver) InviteMember(ctx context.Context, input model.InviteMemberInput) (*model.InviteMemberPayload, error) {
	made, err := r.r.service.InviteMember(ctx, input.Email, input.Role, orZero(input.IdempotencyKey))
	if err != nil {
		return nil, err
	}
	return invited(made), nil
}

func (r *mutationResolver) ResendInvitation(ctx context.Context, input model.ResendInvitationInput) (*model.ResendInvitationPayload, error) {
	made, err := r.r.service.ResendInvitation(ctx, input.ID)
	if err != nil {
		return nil, err
	}
	return &model.ResendInvitationPayload{Invitation: made.Invitation, URL: made.URL, Mailed: made.Mailed}, nil
}

func (r *mutationResolver) RevokeInvitation(ctx context.Context, input model.RevokeInvitationInput) (*model.RevokeInvitationPayload, error) {
	if err := r.r.service.RevokeInvitation(ctx, input.ID); err != nil {
		return nil, err
	}
	return &model.RevokeInvitationPayload{RevokedID: input.ID}, nil
}

func (r *mutationResolver) AcceptInvitation(ctx context.Context, input model.AcceptInvitationInput) (*model.AcceptInvitationPayload, error) {
	viewer, workspace, err := r.r.service.AcceptInvitation(ctx, input.Token, orZero(input.Name), orZero(input.Password))
	if err != nil {
		return nil, err
	}
	return &model.AcceptInvitationPayload{Viewer: viewer, WorkspaceSlug: workspace.Slug}, nil
}

func (r *queryResolver) Invitations(ctx context.Context, first int, after *string, filter *model.InvitationFilter, orderBy *model.Order) (*model.Connection[hoko.Invitation], error) {
	f, err := invitationFilter(filter)
	if err != nil {
		return nil, err
	}
	return r.r.invitations(ctx, f, paging{first, after, orderBy})
}

func (r *queryResolver) Invitation(ctx context.Context, token string) (*service.OpenInvitation, error) {
	return r.r.service.Invitation(ctx, token)
}

func (r *Resolver) Invitation() generated.InvitationResolver { return &invitationResolver{r} }

type invitationResolver struct{ r *Resolver }
