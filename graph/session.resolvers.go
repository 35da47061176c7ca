package graph

import (
	"context"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/graph/generated"
	"github.com/hoko-to/hoko/graph/model"
	"github.com/hoko-to/hoko/service"
)

func (r *mutationResolver) RevokeSession(ctx context.Context, input model.RevokeSessionInput) (*model.RevokeSessionPayload, error) {
	if err := r.r.service.RevokeSession(ctx, input.ID); err != nil {
		return nil, err
	}
	return &model.RevokeSessionPayload{RevokedID: input.ID}, nil
}

func (r *mutationResolver) RevokeOtherSessions(ctx context.Context) (*model.RevokeOtherSessionsPayload, error) {
	revoked, err := r.r.service.RevokeOtherSessions(ctx)
	if err != nil {
		return nil, err
	}
	return &model.RevokeOtherSessionsPayload{RevokedCount: revoked}, nil
}

func (r *sessionResolver) Current(ctx context.Context, obj *hoko.Session) (bool, error) {
	caller := hoko.CallFrom(ctx).Caller
	return caller != nil && caller.Session != nil && caller.Session.ID == obj.ID, nil
}

func (r *viewerResolver) Sessions(ctx context.Context, obj *service.Viewer) ([]*hoko.Session, error) {
	return r.r.service.Sessions(ctx)
}

func (r *Resolver) Session() generated.SessionResolver { return &sessionResolver{r} }

type sessionResolver struct{ r *Resolver }
