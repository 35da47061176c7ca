package service

import (
	"context"
	"maps"
	"slices"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db"
)

// Customer returns one customer of the workspace.
func (s *Service) Customer(ctx context.Context, id string) (*hoko.Customer, error) {
	access, err := s.allow(ctx, hoko.ScopeCustomersRead)
	if err != nil {
		return nil, err
	}
	return oneByID(ctx, access, id, s.store.CustomersByIDs)
}

// CustomersByIDs returns those customers of the workspace that exist, by id.
func (s *Service) CustomersByIDs(ctx context.Context, ids []string) (map[string]*hoko.Customer, error) {
	access, err := s.allow(ctx, hoko.ScopeCustomersRead)
	if err != nil {
		return nil, err
	}
	return s.store.CustomersByIDs(ctx, access, ids)
}

// Customers returns a page of the workspace's customers, and whether more
// follow.
func (s *Service) Customers(ctx context.Context, f hoko.CustomerFilter, p hoko.Page) ([]*hoko.Customer, bool, error) {
	access, err := s.allow(ctx, hoko.ScopeCustomersRead)
	if err != nil {
		return nil, false, err
	}
	return listInTurn(ctx, s, access, p, func(p hoko.Page) ([]*hoko.Customer, error) { return s.store.Customers(ctx, access, f, p) })
}

// CountCustomers returns how many customers of the workspace the filter finds.
func (s *Service) CountCustomers(ctx context.Context, f hoko.CustomerFilter) (int, error) {
	access, err := s.allow(ctx, hoko.ScopeCustomersRead)
	if err != nil {
		return 0, err
	}
	return inTurn(ctx, s, access, func() (int, error) { return s.store.CountCustomers(ctx, access, f) })
}

// SaveCustomers changes customers, all or none, in the order given. An id that
// is missing or does not exist is a fault of its item, and so is an external id
// that another customer has; customers of one call can exchange theirs.
func (s *Service) SaveCustomers(ctx context.Context, list []hoko.CustomerChanges) ([]*hoko.Customer, error) {
	access, err := s.allow(ctx, hoko.ScopeCustomersWrite)
	if err != nil {
		return nil, err
	}
	return saveAll(ctx, s, access, list, s.saveCustomers)
}

// UpdateCustomer changes one customer.
func (s *Service) UpdateCustomer(ctx context.Context, ch hoko.CustomerChanges) (*hoko.Customer, error) {
	access, err := s.allow(ctx, hoko.ScopeCustomersWrite)
	if err != nil {
		return nil, err
	}
	return updateOne(ctx, s, access, ch, (*db.Store).LockedCustomersByIDs, s.saveCustomers)
}

// DeleteCustomers deletes customers, all or none. Their leads and sales stay. A
// later conversion with the same external id starts a new customer. An id that
// does not exist is a fault of its item.
func (s *Service) DeleteCustomers(ctx context.Context, ids []string) error {
	access, err := s.allow(ctx, hoko.ScopeCustomersWrite)
	if err != nil {
		return err
	}
	return deleteAll(ctx, s, access, ids, (*db.Store).LockedCustomersByIDs, s.removeCustomers)
}

// DeleteCustomer deletes one customer.
func (s *Service) DeleteCustomer(ctx context.Context, id string) error {
	access, err := s.allow(ctx, hoko.ScopeCustomersWrite)
	if err != nil {
		return err
	}
	return deleteOne(ctx, s, access, id, (*db.Store).LockedCustomersByIDs, s.removeCustomers)
}

// saveCustomers applies the changes to what is stored, judges the result and
// stores it.
func (s *Service) saveCustomers(ctx context.Context, tx *db.Store, a *hoko.Access, b *batch, list []hoko.CustomerChanges) ([]*hoko.Customer, error) {
	b.noneNew = true
	found, err := tx.LockedCustomersByIDs(ctx, a, b.ids())
	if err != nil {
		return nil, err
	}
	customers := applyAll(b, list, found, func(before *hoko.Customer, ch hoko.CustomerChanges) *hoko.Customer {
		ch.Apply(before)
		before.UpdatedAt = later(s.moment(), before.UpdatedAt)
		before.Validate(&b.issues)
		return before
	})
	if err := judgeCustomerIDs(ctx, tx, a, b, customers); err != nil {
		return nil, err
	}
	if err := b.issues.Err(); err != nil {
		return nil, err
	}
	return customers, tx.UpdateCustomers(ctx, customers)
}

// judgeCustomerIDs notes external ids that another customer has, or that two
// customers of the call want. What a customer gives up in the call is free.
func judgeCustomerIDs(ctx context.Context, tx *db.Store, a *hoko.Access, b *batch, customers []*hoko.Customer) error {
	wanted := map[string]string{} // external id by id of the customer
	for _, c := range customers {
		if c != nil {
			wanted[c.ID] = c.ExternalID
		}
	}
	owners, err := tx.CustomersByExternalIDs(ctx, a, slices.Collect(maps.Values(wanted)))
	if err != nil {
		return err
	}
	maps.DeleteFunc(owners, func(id string, owner *hoko.Customer) bool {
		next, changed := wanted[owner.ID]
		return changed && next != id
	})
	for i, c := range customers {
		if c == nil || c.ExternalID == "" {
			continue
		}
		switch owner := owners[c.ExternalID]; {
		case owner == nil:
			owners[c.ExternalID] = c
		case owner.ID != c.ID:
			b.issues.At(i)
			b.issues.Add("externalId", hoko.CodeExternalIDTaken, nil)
		}
	}
	return nil
}

func (s *Service) removeCustomers(ctx context.Context, tx *db.Store, a *hoko.Access, ids []string) (touched []string, err error) {
	return nil, tx.DeleteCustomers(ctx, a, ids, s.moment())
}
