package graph

import (
	"context"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/graph/model"
	"github.com/hoko-to/hoko/service"
)

func (r *mutationResolver) UpdateMember(ctx context.Context, input model.UpdateMemberInput) (*model.UpdateMemberPayload, error) {
	member, err := r.r.service.UpdateMember(ctx, input.UserID, input.Role)
	if err != nil {
		return nil, err
	}
	return &model.UpdateMemberPayload{Member: member}, nil
}

func (r *mutationResolver) RemoveMember(ctx context.Context, input model.RemoveMemberInput) (*model.RemoveMemberPayload, error) {
	revoked, err := r.r.service.RemoveMember(ctx, service.MemberRemoval{UserID: input.UserID, RevokeKeys: input.RevokeKeys})
	if err != nil {
		return nil, err
	}
	return &model.RemoveMemberPayload{RemovedUserID: input.UserID, RevokedKeys: revoked}, nil
}

func (r *mutationResolver) LeaveWorkspace(ctx context.Context, input model.LeaveWorkspaceInput) (*model.LeaveWorkspacePayload, error) {
	if err := r.r.service.LeaveWorkspace(ctx, input.WorkspaceID); err != nil {
		return nil, err
	}
	return &model.LeaveWorkspacePayload{LeftWorkspaceID: input.WorkspaceID}, nil
}

func (r *queryResolver) Members(ctx context.Context, first int, after *string, filter *model.MemberFilter, orderBy *model.Order) (*model.Connection[hoko.Member], error) {
	f, err := memberFilter(filter)
	if err != nil {
		return nil, err
	}
	return r.r.members(ctx, f, paging{first, after, orderBy})
}
