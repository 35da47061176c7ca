package graph

import (
	"context"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/graph/generated"
	"github.com/hoko-to/hoko/graph/model"
)

func (r *customerResolver) Timeline(ctx context.Context, obj *hoko.Customer, first int, after *string, orderBy *model.Order) (*model.Connection[hoko.CustomerEvent], error) {
	return r.r.timeline(ctx, obj.ID, paging{first, after, orderBy})
}

func (r *customerResolver) Leads(ctx context.Context, obj *hoko.Customer, first int, after *string) (*model.Connection[hoko.Lead], error) {
	return r.r.leads(ctx, hoko.ConversionFilter{CustomerID: &obj.ID}, paging{first: first, after: after})
}

func (r *customerResolver) Sales(ctx context.Context, obj *hoko.Customer, first int, after *string) (*model.Connection[hoko.Sale], error) {
	return r.r.sales(ctx, hoko.ConversionFilter{CustomerID: &obj.ID}, paging{first: first, after: after})
}

func (r *customerResolver) LifetimeValue(ctx context.Context, obj *hoko.Customer) ([]*hoko.Money, error) {
	values, err := loadersFrom(ctx).values.load(ctx, obj.ID)
	return pointers(values), err
}

func (r *customerEventConnectionResolver) Nodes(ctx context.Context, obj *model.Connection[hoko.CustomerEvent]) ([]model.CustomerEvent, error) {
	events := make([]model.CustomerEvent, len(obj.Edges))
	for i, e := range obj.Nodes() {
		events[i] = eventOf(e)
	}
	return events, nil
}

func (r *customerEventEdgeResolver) Node(ctx context.Context, obj *model.Edge[hoko.CustomerEvent]) (model.CustomerEvent, error) {
	return eventOf(obj.Node), nil
}

func (r *mutationResolver) UpdateCustomer(ctx context.Context, input model.UpdateCustomerInput) (*model.UpdateCustomerPayload, error) {
	customer, err := r.r.service.UpdateCustomer(ctx, customerToUpdate(input))
	if err != nil {
		return nil, err
	}
	return &model.UpdateCustomerPayload{Customer: customer}, nil
}

func (r *mutationResolver) DeleteCustomer(ctx context.Context, input model.DeleteCustomerInput) (*model.DeleteCustomerPayload, error) {
	if err := r.r.service.DeleteCustomer(ctx, input.ID); err != nil {
		return nil, err
	}
	return &model.DeleteCustomerPayload{DeletedID: input.ID}, nil
}

func (r *mutationResolver) UpdateCustomers(ctx context.Context, input model.UpdateCustomersInput) (*model.UpdateCustomersPayload, error) {
	customers, err := r.r.service.SaveCustomers(ctx, converted(input.Customers, customerToUpdate))
	if err != nil {
		return nil, inList("customers", err)
	}
	return &model.UpdateCustomersPayload{Customers: announced(customers, loadersFrom(ctx).referredByCustomer)}, nil
}

func (r *mutationResolver) DeleteCustomers(ctx context.Context, input model.DeleteCustomersInput) (*model.DeleteCustomersPayload, error) {
	if err := r.r.service.DeleteCustomers(ctx, input.Ids); err != nil {
		return nil, inList("ids", err)
	}
	return &model.DeleteCustomersPayload{DeletedIds: input.Ids}, nil
}

func (r *mutationResolver) EraseCustomer(ctx context.Context, input model.EraseCustomerInput) (*model.EraseCustomerPayload, error) {
	if err := r.r.service.EraseCustomer(ctx, input.ID); err != nil {
		return nil, err
	}
	return &model.EraseCustomerPayload{ErasedID: input.ID}, nil
}

func (r *queryResolver) Customers(ctx context.Context, first int, after *string, filter *model.CustomerFilter, orderBy *model.Order) (*model.Connection[hoko.Customer], error) {
	f, err := customerFilter(filter)
	if err != nil {
		return nil, err
	}
	return r.r.customers(ctx, f, paging{first, after, orderBy})
}

func (r *queryResolver) Customer(ctx context.Context, id string) (*hoko.Customer, error) {
	return r.r.service.Customer(ctx, id)
}

func (r *Resolver) Customer() generated.CustomerResolver { return &customerResolver{r} }

func (r *Resolver) CustomerEventConnection() generated.CustomerEventConnectionResolver {
	return &customerEventConnectionResolver{r}
}

func (r *Resolver) CustomerEventEdge() generated.CustomerEventEdgeResolver {
	return &customerEventEdgeResolver{r}
}

type (
	customerResolver                struct{ r *Resolver }
	customerEventConnectionResolver struct{ r *Resolver }
	customerEventEdgeResolver       struct{ r *Resolver }
)
