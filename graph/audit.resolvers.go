package graph

import (
	"context"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/graph/generated"
	"github.com/hoko-to/hoko/graph/model"
)

func (r *auditActorResolver) Kind(ctx context.Context, obj *hoko.Actor) (model.AuditActorKind, error) {
	return kindOfActor(obj), nil
}

func (r *auditActorResolver) ActorID(ctx context.Context, obj *hoko.Actor) (*string, error) {
	return actorID(obj), nil
}

func (r *auditActorResolver) User(ctx context.Context, obj *hoko.Actor) (*hoko.User, error) {
	return loadersFrom(ctx).users.loadOptional(ctx, orNil(obj.UserID))
}

func (r *auditActorResolver) APIKey(ctx context.Context, obj *hoko.Actor) (*hoko.APIKey, error) {
	return loadersFrom(ctx).apiKeys.loadOptional(ctx, orNil(obj.KeyID))
}

func (r *auditActorResolver) Role(ctx context.Context, obj *hoko.Actor) (*hoko.Role, error) {
	if kindOfActor(obj) != model.AuditActorKindUser {
		return nil, nil //nolint:nilnil // a key and the command line have none
	}
	return orNil(obj.Role), nil
}

func (r *auditEventResolver) Detail(ctx context.Context, obj *hoko.AuditEvent) (*hoko.Metadata, error) {
	return auditDetail(obj)
}

func (r *queryResolver) AuditEvents(ctx context.Context, first int, after *string, filter *model.AuditEventFilter) (*model.Connection[hoko.AuditEvent], error) {
	f, err := auditEventFilter(filter)
	if err != nil {
		return nil, err
	}
	return r.r.auditEvents(ctx, f, paging{first, after, nil})
}

func (r *queryResolver) AuditEvent(ctx context.Context, id string) (*hoko.AuditEvent, error) {
	return r.r.service.AuditEvent(ctx, id)
}

func (r *queryResolver) ExportAuditEvents(ctx context.Context, first int, after *string, filter *model.AuditEventFilter) (*model.CSVPage, error) {
	f, err := auditEventFilter(filter)
	if err != nil {
		return nil, err
	}
	return exported(ctx, r.r.service.ExportAuditEvents, f, paging{first, after, nil})
}

func (r *Resolver) AuditActor() generated.AuditActorResolver { return &auditActorResolver{r} }

func (r *Resolver) AuditEvent() generated.AuditEventResolver { return &auditEventResolver{r} }

type (
	auditActorResolver struct{ r *Resolver }
	auditEventResolver struct{ r *Resolver }
)
