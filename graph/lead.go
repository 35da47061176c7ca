package graph

import (
	"context"

	"github.com/99designs/gqlgen/graphql"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/graph/model"
)

func (r *Resolver) leads(ctx context.Context, f hoko.ConversionFilter, p paging) (*model.LeadConnection, error) {
	return list[hoko.ConversionFilter, hoko.Lead]{
		filter:   f,
		read:     r.service.Leads,
		count:    r.service.CountLeads,
		cursor:   leadCursor,
		announce: loadersFrom(ctx).referredByLead,
	}.page(ctx, p)
}

func leadCursor(l *hoko.Lead, field hoko.OrderField) hoko.Cursor {
	return timeCursor(field, l.CreatedAt, l.ID)
}

// conversionFilter narrows leads as well as sales.
func conversionFilter(in *model.ConversionFilter) (hoko.ConversionFilter, error) {
	if in == nil {
		return hoko.ConversionFilter{}, nil
	}
	f := hoko.ConversionFilter{
		CustomerID: in.CustomerID.Value(),
		LinkID:     in.LinkID.Value(),
		PartnerID:  in.PartnerID.Value(),
		From:       in.StartDate.Value(),
		Until:      in.EndDate.Value(),
	}
	return f, checkFilter(
		graphql.Omittable[*string]{},
		filterID{"customerId", in.CustomerID},
		filterID{"linkId", in.LinkID},
		filterID{"partnerId", in.PartnerID},
	)
}

func leadToTrack(in model.TrackLeadInput) hoko.LeadTracking {
	return hoko.LeadTracking{
		ClickID:   &in.ClickID,
		EventName: in.EventName,
		Customer: hoko.CustomerTracking{
			ExternalID: in.CustomerExternalID,
			Name:       in.CustomerName,
			Email:      given(in.CustomerEmail),
			Avatar:     given(in.CustomerAvatar),
		},
		Metadata: orZero(in.Metadata),
	}
}
