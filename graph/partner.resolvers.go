package graph

import (
	"context"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/graph/generated"
	"github.com/hoko-to/hoko/graph/model"
)

func (r *mutationResolver) CreatePartner(ctx context.Context, input model.CreatePartnerInput) (*model.CreatePartnerPayload, error) {
	created, err := r.r.service.CreatePartners(ctx, []hoko.PartnerChanges{partnerToCreate(input.NewPartnerInput)}, orZero(input.IdempotencyKey))
	if err != nil {
		return nil, err
	}
	return &model.CreatePartnerPayload{Partner: created[0]}, nil
}

func (r *mutationResolver) UpdatePartner(ctx context.Context, input model.UpdatePartnerInput) (*model.UpdatePartnerPayload, error) {
	partner, err := r.r.service.UpdatePartner(ctx, partnerToUpdate(input))
	if err != nil {
		return nil, err
	}
	return &model.UpdatePartnerPayload{Partner: partner}, nil
}

func (r *mutationResolver) DeletePartner(ctx context.Context, input model.DeletePartnerInput) (*model.DeletePartnerPayload, error) {
	if err := r.r.service.DeletePartner(ctx, input.ID); err != nil {
		return nil, err
	}
	return &model.DeletePartnerPayload{DeletedID: input.ID}, nil
}

func (r *mutationResolver) CreatePartners(ctx context.Context, input model.CreatePartnersInput) (*model.CreatePartnersPayload, error) {
	partners, err := r.r.service.CreatePartners(ctx, converted(input.Partners, partnerToCreate), orZero(input.IdempotencyKey))
	if err != nil {
		return nil, inList("partners", err)
	}
	return &model.CreatePartnersPayload{Partners: partners}, nil
}

func (r *mutationResolver) UpdatePartners(ctx context.Context, input model.UpdatePartnersInput) (*model.UpdatePartnersPayload, error) {
	partners, err := r.r.service.UpdatePartners(ctx, converted(input.Partners, partnerToUpdate))
	if err != nil {
		return nil, inList("partners", err)
	}
	return &model.UpdatePartnersPayload{Partners: partners}, nil
}

func (r *mutationResolver) DeletePartners(ctx context.Context, input model.DeletePartnersInput) (*model.DeletePartnersPayload, error) {
	if err := r.r.service.DeletePartners(ctx, input.Ids); err != nil {
		return nil, inList("ids", err)
	}
	return &model.DeletePartnersPayload{DeletedIds: input.Ids}, nil
}

func (r *partnerResolver) Links(ctx context.Context, obj *hoko.Partner, first int, after *string, orderBy *model.Order) (*model.Connection[hoko.Link], error) {
	return r.r.links(ctx, hoko.LinkFilter{PartnerID: &obj.ID}, paging{first, after, orderBy})
}

func (r *partnerResolver) Clicks(ctx context.Context, obj *hoko.Partner, first int, after *string, bots bool) (*model.Connection[hoko.Click], error) {
	return r.r.clicks(ctx, hoko.ClickFilter{PartnerID: &obj.ID, Bots: bots}, paging{first: first, after: after})
}

func (r *partnerResolver) Leads(ctx context.Context, obj *hoko.Partner, first int, after *string) (*model.Connection[hoko.Lead], error) {
	return r.r.leads(ctx, hoko.ConversionFilter{PartnerID: &obj.ID}, paging{first: first, after: after})
}

func (r *partnerResolver) Sales(ctx context.Context, obj *hoko.Partner, first int, after *string) (*model.Connection[hoko.Sale], error) {
	return r.r.sales(ctx, hoko.ConversionFilter{PartnerID: &obj.ID}, paging{first: first, after: after})
}

func (r *queryResolver) Partners(ctx context.Context, first int, after *string, filter *model.PartnerFilter, orderBy *model.Order) (*model.Connection[hoko.Partner], error) {
	f, err := partnerFilter(filter)
	if err != nil {
		return nil, err
	}
	return r.r.partners(ctx, f, paging{first, after, orderBy})
}

func (r *queryResolver) Partner(ctx context.Context, id string) (*hoko.Partner, error) {
	return r.r.service.Partner(ctx, id)
}

func (r *Resolver) Partner() generated.PartnerResolver { return &partnerResolver{r} }

type partnerResolver struct{ r *Resolver }
