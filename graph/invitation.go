package graph

import (
	"context"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/graph/model"
	"github.com/hoko-to/hoko/service"
)

func (r *Resolver) invitations(ctx context.Context, f hoko.InvitationFilter, p paging) (*model.InvitationConnection, error) {
	return list[hoko.InvitationFilter, hoko.Invitation]{
		filter: f,
		read:   r.service.Invitations,
		count:  r.service.CountInvitations,
		cursor: func(i *hoko.Invitation, field hoko.OrderField) hoko.Cursor {
			return timeCursor(field, i.CreatedAt, i.ID)
		},
		announce: func(i *hoko.Invitation) { loadersFrom(ctx).users.want(optional(i.InvitedBy)...) },
	}.page(ctx, p)
}

func invitationFilter(in *model.InvitationFilter) (hoko.InvitationFilter, error) {
	if in == nil {
		return hoko.InvitationFilter{}, nil
	}
	return hoko.InvitationFilter{Search: orZero(in.Search)}, checkFilter(in.Search)
}

// invited answers with the address, which a retry no longer gets.
func invited(made *service.NewInvitation) *model.InviteMemberPayload {
	payload := &model.InviteMemberPayload{Invitation: made.Invitation, Mailed: made.Mailed}
	if made.URL != "" {
		payload.URL = &made.URL
	}
	return payload
}
