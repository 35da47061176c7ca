package graph

import (
	"context"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/graph/model"
)

func (r *Resolver) customers(ctx context.Context, f hoko.CustomerFilter, p paging) (*model.CustomerConnection, error) {
	return list[hoko.CustomerFilter, hoko.Customer]{
		filter:   f,
		read:     r.service.Customers,
		count:    r.service.CountCustomers,
		cursor:   customerCursor,
		announce: loadersFrom(ctx).referredByCustomer,
	}.page(ctx, p)
}

func customerCursor(c *hoko.Customer, field hoko.OrderField) hoko.Cursor {
	if field == hoko.OrderByName {
		return textCursor(field, c.Name, c.ID)
	}
	return timeCursor(field, c.CreatedAt, c.ID)
}

func customerFilter(in *model.CustomerFilter) (hoko.CustomerFilter, error) {
	if in == nil {
		return hoko.CustomerFilter{}, nil
	}
	return hoko.CustomerFilter{ExternalID: in.ExternalID.Value(), Search: orZero(in.Search)}, checkFilter(in.Search)
}

func customerToUpdate(in model.UpdateCustomerInput) hoko.CustomerChanges {
	return hoko.CustomerChanges{
		ID:         in.ID,
		ExternalID: givenValue(in.ExternalID),
		Name:       givenValue(in.Name),
		Email:      given(in.Email),
		Phone:      given(in.Phone),
		Avatar:     given(in.Avatar),
	}
}

// timeline returns a page of what a customer did.
func (r *Resolver) timeline(ctx context.Context, customerID string, p paging) (*model.CustomerEventConnection, error) {
	return list[string, hoko.CustomerEvent]{
		filter:   customerID,
		read:     r.service.CustomerTimeline,
		count:    r.service.CountCustomerTimeline,
		cursor:   eventCursor,
		announce: loadersFrom(ctx).referredByEvent,
	}.page(ctx, p)
}

func eventCursor(e *hoko.CustomerEvent, field hoko.OrderField) hoko.Cursor {
	return timeCursor(field, e.At, e.ID)
}

// eventOf returns the click, lead or sale that an event is.
func eventOf(e *hoko.CustomerEvent) model.CustomerEvent {
	switch {
	case e.Click != nil:
		return e.Click
	case e.Lead != nil:
		return e.Lead
	default:
		return e.Sale
	}
}
