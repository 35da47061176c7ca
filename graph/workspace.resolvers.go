package graph

import (
	"context"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/graph/model"
)

func (r *mutationResolver) UpdateWorkspace(ctx context.Context, input model.UpdateWorkspaceInput) (*model.UpdateWorkspacePayload, error) {
	changes := hoko.WorkspaceChanges{Name: givenValue(input.Name), Slug: givenValue(input.Slug), Timezone: givenValue(input.Timezone)}
	workspace, err := r.r.service.UpdateWorkspace(ctx, changes)
	if err != nil {
		return nil, err
	}
	return &model.UpdateWorkspacePayload{Workspace: workspace}, nil
}

func (r *mutationResolver) DeleteWorkspace(ctx context.Context, input model.DeleteWorkspaceInput) (*model.DeleteWorkspacePayload, error) {
	deleted, err := r.r.service.DeleteWorkspace(ctx, input.Slug)
	if err != nil {
		return nil, err
	}
	return &model.DeleteWorkspacePayload{DeletedWorkspaceID: deleted.ID, RemovedMembers: deleted.Members, RevokedKeys: deleted.APIKeys}, nil
}
