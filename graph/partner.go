package graph

import (
	"context"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/graph/model"
)

func (r *Resolver) partners(ctx context.Context, f hoko.PartnerFilter, p paging) (*model.PartnerConnection, error) {
	return list[hoko.PartnerFilter, hoko.Partner]{
		filter:   f,
		read:     r.service.Partners,
		count:    r.service.CountPartners,
		cursor:   partnerCursor,
		announce: nothing[hoko.Partner],
	}.page(ctx, p)
}

func partnerCursor(p *hoko.Partner, field hoko.OrderField) hoko.Cursor {
	if field == hoko.OrderByName {
		return textCursor(field, p.Name, p.ID)
	}
	return timeCursor(field, p.CreatedAt, p.ID)
}

func partnerFilter(in *model.PartnerFilter) (hoko.PartnerFilter, error) {
	if in == nil {
		return hoko.PartnerFilter{}, nil
	}
	return hoko.PartnerFilter{Search: orZero(in.Search)}, checkFilter(in.Search)
}

func partnerToCreate(in model.NewPartnerInput) hoko.PartnerChanges {
	return hoko.PartnerChanges{Name: hoko.To(in.Name), Email: given(in.Email), Phone: given(in.Phone)}
}

func partnerToUpdate(in model.UpdatePartnerInput) hoko.PartnerChanges {
	return hoko.PartnerChanges{ID: in.ID, Name: givenValue(in.Name), Email: given(in.Email), Phone: given(in.Phone)}
}
