package service

import (
	"context"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db"
)

// TrackLead records a lead and credits the click that is given, or else what the
// customer's most recent lead credits. The customer is made, or brought up to
// date. A click that is on its way is waited for, up to two seconds
// (CodeClickPending after that).
func (s *Service) TrackLead(ctx context.Context, t hoko.LeadTracking, idempotencyKey string) (*hoko.TrackedLead, error) {
	access, err := s.allow(ctx, hoko.ScopeConversionsWrite)
	if err != nil {
		return nil, err
	}
	if err := checkTracking(t.Validate, idempotencyKey); err != nil {
		return nil, err
	}
	return whenStored(ctx, s, access, *t.ClickID, func() (*hoko.TrackedLead, error) {
		return inTurnOfCustomer(ctx, s, access, t.Customer.ExternalID, func() (*hoko.TrackedLead, error) {
			return once(ctx, s, access, retriable{idempotencyKey, "trackLead", t}, func(tx *db.Store) (*hoko.TrackedLead, error) {
				return s.trackLead(ctx, tx, access, t)
			})
		})
	})
}

// checkTracking notes what is wrong with a request that records something.
func checkTracking(validate func(*hoko.Issues), idempotencyKey string) error {
	var is hoko.Issues
	validate(&is)
	hoko.CheckIdempotencyKey(&is, idempotencyKey)
	return is.Err()
}

func (s *Service) trackLead(ctx context.Context, tx *db.Store, a *hoko.Access, t hoko.LeadTracking) (*hoko.TrackedLead, error) {
	customer, err := s.saveTracked(ctx, tx, a, t.Customer)
	if err != nil {
		return nil, err
	}
	from, err := s.leadCredit(ctx, tx, a, customer, *t.ClickID)
	if err != nil {
		return nil, err
	}
	lead := &hoko.Lead{
		ID:          s.newID(),
		WorkspaceID: a.WorkspaceID,
		CustomerID:  customer.ID,
		Credit:      from.Credit,
		EventName:   t.EventName,
		Metadata:    t.Metadata,
		CreatedAt:   s.moment(),
	}
	return &hoko.TrackedLead{Lead: lead, Customer: customer}, tx.InsertLead(ctx, lead)
}

func (s *Service) leadCredit(ctx context.Context, tx *db.Store, a *hoko.Access, customer *hoko.Customer, clickID string) (credit, error) {
	if clickID == "" {
		return creditLead(ctx, tx, a, db.LeadMatch{CustomerID: customer.ID}, "clickId")
	}
	return s.creditClick(ctx, tx, a, clickID)
}

// saveTracked makes the customer of a lead or a sale, or brings it up to date.
func (s *Service) saveTracked(ctx context.Context, tx *db.Store, a *hoko.Access, t hoko.CustomerTracking) (*hoko.Customer, error) {
	now := s.moment()
	fresh := &hoko.Customer{ID: s.newID(), WorkspaceID: a.WorkspaceID, ExternalID: t.ExternalID, CreatedAt: now, UpdatedAt: now}
	t.Apply(fresh)
	customer, err := tx.EnsureCustomer(ctx, fresh)
	if err != nil || !t.Apply(customer) {
		return customer, err
	}
	customer.UpdatedAt = later(now, customer.UpdatedAt)
	return customer, tx.UpdateCustomers(ctx, []*hoko.Customer{customer})
}

// Lead returns one lead of the workspace.
func (s *Service) Lead(ctx context.Context, id string) (*hoko.Lead, error) {
	access, err := s.allow(ctx, hoko.ScopeAnalyticsRead)
	if err != nil {
		return nil, err
	}
	return oneByID(ctx, access, id, s.store.LeadsByIDs)
}

// LeadsByIDs returns those leads of the workspace that exist, by id.
func (s *Service) LeadsByIDs(ctx context.Context, ids []string) (map[string]*hoko.Lead, error) {
	access, err := s.allow(ctx, hoko.ScopeAnalyticsRead)
	if err != nil {
		return nil, err
	}
	return s.store.LeadsByIDs(ctx, access, ids)
}

// Leads returns a page of the workspace's leads, and whether more follow.
func (s *Service) Leads(ctx context.Context, f hoko.ConversionFilter, p hoko.Page) ([]*hoko.Lead, bool, error) {
	access, err := s.allow(ctx, hoko.ScopeAnalyticsRead)
	if err != nil {
		return nil, false, err
	}
	return listInTurn(ctx, s, access, p, func(p hoko.Page) ([]*hoko.Lead, error) { return s.store.Leads(ctx, access, f, p) })
}

// CountLeads returns how many leads of the workspace the filter finds.
func (s *Service) CountLeads(ctx context.Context, f hoko.ConversionFilter) (int, error) {
	access, err := s.allow(ctx, hoko.ScopeAnalyticsRead)
	if err != nil {
		return 0, err
	}
	return inTurn(ctx, s, access, func() (int, error) { return s.store.CountLeads(ctx, access, f) })
}
