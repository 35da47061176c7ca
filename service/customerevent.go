package service

import (
	"context"

	"github.com/hoko-to/hoko"
)

// CustomerTimeline returns a page of what a customer did, and whether more
// follows: leads, sales, and the clicks that they credit, ordered by when they
// happened.
func (s *Service) CustomerTimeline(ctx context.Context, customerID string, p hoko.Page) ([]*hoko.CustomerEvent, bool, error) {
	access, err := s.allow(ctx, hoko.ScopeCustomersRead)
	if err != nil {
		return nil, false, err
	}
	if err := s.mayTellEvents(ctx, access, customerID); err != nil {
		return nil, false, err
	}
	return listInTurn(ctx, s, access, p, func(p hoko.Page) ([]*hoko.CustomerEvent, error) {
		return s.store.CustomerEvents(ctx, access, customerID, p)
	})
}

// CountCustomerTimeline returns how many things a customer did.
func (s *Service) CountCustomerTimeline(ctx context.Context, customerID string) (int, error) {
	access, err := s.allow(ctx, hoko.ScopeCustomersRead)
	if err != nil {
		return 0, err
	}
	if err := s.mayTellEvents(ctx, access, customerID); err != nil {
		return 0, err
	}
	return inTurn(ctx, s, access, func() (int, error) { return s.store.CountCustomerEvents(ctx, access, customerID) })
}

// mayTellEvents asks for the second scope that a timeline takes, and then for
// the customer.
func (s *Service) mayTellEvents(ctx context.Context, a *hoko.Access, customerID string) error {
	if _, err := s.allow(ctx, hoko.ScopeAnalyticsRead); err != nil {
		return err
	}
	_, err := oneByID(ctx, a, customerID, s.store.CustomersByIDs)
	return err
}

// CustomerValues returns what the sales of customers come to, less what was
// refunded, by customer and in order of the currencies. A customer without
// sales is absent; a sum that no int64 holds is told as the largest one.
func (s *Service) CustomerValues(ctx context.Context, customerIDs []string) (map[string][]hoko.Money, error) {
	access, err := s.allow(ctx, hoko.ScopeAnalyticsRead)
	if err != nil {
		return nil, err
	}
	return inTurn(ctx, s, access, func() (map[string][]hoko.Money, error) { return s.store.CustomerValues(ctx, access, customerIDs) })
}
