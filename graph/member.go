package graph

import (
	"context"
	"slices"
	"time"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/graph/model"
)

func (r *Resolver) members(ctx context.Context, f hoko.MemberFilter, p paging) (*model.MemberConnection, error) {
	if p.order == nil {
		p.order = &model.Order{Field: hoko.OrderByJoinedAt, Direction: hoko.Descending}
	}
	return list[hoko.MemberFilter, hoko.Member]{
		filter:   f,
		read:     r.service.Members,
		count:    r.service.CountMembers,
		cursor:   memberCursor,
		announce: func(*hoko.Member) {},
	}.page(ctx, p)
}

func memberCursor(m *hoko.Member, field hoko.OrderField) hoko.Cursor {
	switch {
	case field == hoko.OrderByName:
		return textCursor(field, m.User.Name, m.User.ID)
	case field == hoko.OrderByLastSeenAt && m.LastSeenAt != nil:
		return timeCursor(field, *m.LastSeenAt, m.User.ID)
	case field == hoko.OrderByLastSeenAt:
		return timeCursor(field, time.Unix(0, 0), m.User.ID)
	default:
		return timeCursor(field, m.JoinedAt, m.User.ID)
	}
}

func memberFilter(in *model.MemberFilter) (hoko.MemberFilter, error) {
	if in == nil {
		return hoko.MemberFilter{}, nil
	}
	return hoko.MemberFilter{
		Search: orZero(in.Search),
		Roles:  slices.Compact(slices.Sorted(slices.Values(in.Roles.Value()))), // each is a condition
	}, checkFilter(in.Search)
}
