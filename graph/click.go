package graph

import (
	"context"

	"github.com/99designs/gqlgen/graphql"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/graph/model"
)

// clicks returns a page of clicks, and announces the links that they are of.
func (r *Resolver) clicks(ctx context.Context, f hoko.ClickFilter, t turn) (*model.ClickConnection, error) {
	links := loadersFrom(ctx).links
	return connect(t, list[hoko.Click]{
		read: func(p hoko.Page) ([]*hoko.Click, bool, error) {
			clicks, more, err := r.service.Clicks(ctx, f, p)
			for _, click := range clicks {
				links.want(click.LinkID)
			}
			return clicks, more, err
		},
		count: func(ctx context.Context) (int, error) { return r.service.CountClicks(ctx, f) },
		cursor: func(c *hoko.Click, field hoko.OrderField) hoko.Cursor {
			return timeCursor(field, c.CreatedAt, c.ID)
		},
	})
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
