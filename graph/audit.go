package graph

import (
	"cmp"
	"context"
	"encoding/json"

	"github.com/99designs/gqlgen/graphql"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/graph/model"
)

func (r *Resolver) auditEvents(ctx context.Context, f hoko.AuditEventFilter, p paging) (*model.AuditEventConnection, error) {
	return list[hoko.AuditEventFilter, hoko.AuditEvent]{
		filter: f,
		read:   r.service.AuditEvents,
		count:  r.service.CountAuditEvents,
		cursor: func(e *hoko.AuditEvent, field hoko.OrderField) hoko.Cursor {
			return timeCursor(field, e.CreatedAt, e.ID)
		},
		announce: loadersFrom(ctx).referredByAuditEvent,
	}.page(ctx, p)
}

func auditEventFilter(in *model.AuditEventFilter) (hoko.AuditEventFilter, error) {
	if in == nil {
		return hoko.AuditEventFilter{}, nil
	}
	return hoko.AuditEventFilter{
		Action:    in.Action.Value(),
		ActorID:   in.ActorID.Value(),
		SubjectID: in.SubjectID.Value(),
		From:      in.From.Value(),
		Until:     in.Until.Value(),
	}, checkFilter(graphql.Omittable[*string]{}, filterID{"actorId", in.ActorID})
}

func kindOfActor(a *hoko.Actor) model.AuditActorKind {
	switch {
	case a.KeyID != "":
		return model.AuditActorKindAPIKey
	case a.UserID != "":
		return model.AuditActorKindUser
	default:
		return model.AuditActorKindCommandLine
	}
}

// actorID returns the id of the key or person, or nil for the command line.
func actorID(a *hoko.Actor) *string { return orNil(cmp.Or(a.KeyID, a.UserID)) }

func auditDetail(e *hoko.AuditEvent) (*hoko.Metadata, error) {
	if len(e.Detail) == 0 {
		return nil, nil //nolint:nilnil // nothing to say
	}
	text, err := json.Marshal(e.Detail)
	return new(hoko.Metadata(text)), err
}
