package graph

import (
	"context"

	"github.com/99designs/gqlgen/graphql"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/graph/model"
)

func (r *Resolver) clicks(ctx context.Context, f hoko.ClickFilter, p paging) (*model.ClickConnection, error) {
	return list[hoko.ClickFilter, hoko.Click]{
		filter:   f,
		read:     r.service.Clicks,
		count:    r.service.CountClicks,
		cursor:   clickCursor,
		announce: loadersFrom(ctx).referredByClick,
	}.page(ctx, p)
}

func clickCursor(c *hoko.Click, field hoko.OrderField) hoko.Cursor {
	return timeCursor(field, c.CreatedAt, c.ID)
}

func clickFilter(in *model.ClickFilter) (hoko.ClickFilter, error) {
	if in == nil {
		return hoko.ClickFilter{}, nil
	}
	return hoko.ClickFilter{
		LinkID:    in.LinkID.Value(),
		PartnerID: in.PartnerID.Value(),
		From:      in.StartDate.Value(),
		Until:     in.EndDate.Value(),
		Bots:      in.Bots,
	}, checkFilter(graphql.Omittable[*string]{}, filterID{"linkId", in.LinkID}, filterID{"partnerId", in.PartnerID})
}

func clickStreamFilter(in *model.ClickStreamFilter) (hoko.ClickFilter, error) {
	if in == nil {
		return hoko.ClickFilter{}, nil
	}
	return clickFilter(&model.ClickFilter{LinkID: in.LinkID, PartnerID: in.PartnerID, Bots: in.Bots})
}
