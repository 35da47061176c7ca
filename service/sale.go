package service

import (
	"context"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db"
)

// TrackSale records a sale. It credits what is given, in this order: the
// customer's most recent lead of that name, the click, or else the customer's
// most recent lead. The customer is made, or brought up to date. An invoice id
// that a sale has already answers with that sale and writes nothing, if the
// customer, the amount and the currency are the same (CodeInvoiceReused
// otherwise). A click that is on its way is waited for, up to two seconds
// (CodeClickPending after that).
func (s *Service) TrackSale(ctx context.Context, t hoko.SaleTracking, idempotencyKey string) (*hoko.TrackedSale, error) {
	access, err := s.allow(ctx, hoko.ScopeConversionsWrite)
	if err != nil {
		return nil, err
	}
	t.Complete()
	if err := checkTracking(t.Validate, idempotencyKey); err != nil {
		return nil, err
	}
	write := func() (*hoko.TrackedSale, error) {
		return inTurnOfCustomer(ctx, s, access, t.Customer.ExternalID, func() (*hoko.TrackedSale, error) {
			return once(ctx, s, access, retriable{idempotencyKey, "trackSale", t}, func(tx *db.Store) (*hoko.TrackedSale, error) {
				return s.trackSale(ctx, tx, access, t)
			})
		})
	}
	return whenStored(ctx, s, access, t.ClickID, func() (*hoko.TrackedSale, error) {
		if idempotencyKey == "" && t.InvoiceID != nil {
			return retryRefused(write)
		}
		return write()
	})
}

func (s *Service) trackSale(ctx context.Context, tx *db.Store, a *hoko.Access, t hoko.SaleTracking) (*hoko.TrackedSale, error) {
	if t.InvoiceID != nil {
		first, err := firstSale(ctx, tx, a, t)
		if err != nil || first != nil {
			return first, err
		}
	}
	customer, err := s.saveTracked(ctx, tx, a, t.Customer)
	if err != nil {
		return nil, err
	}
	from, err := s.saleCredit(ctx, tx, a, customer, t)
	if err != nil {
		return nil, err
	}
	sale := s.newSale(a, t, customer, from)
	return &hoko.TrackedSale{Sale: sale, Customer: customer}, tx.InsertSale(ctx, sale)
}

// firstSale returns the sale that the invoice id belongs to, or nil if it
// belongs to none.
func firstSale(ctx context.Context, tx *db.Store, a *hoko.Access, t hoko.SaleTracking) (*hoko.TrackedSale, error) {
	sale, err := tx.SaleByInvoiceID(ctx, a, *t.InvoiceID)
	if err != nil {
		return nil, unlessMissing(err)
	}
	// An erasure that is under way ends before the customer is read, or finds the
	// answer that is stored with it.
	if sale, err = tx.LockedSale(ctx, a, sale.ID); err != nil {
		return nil, err
	}
	customer, err := tx.EverCustomer(ctx, a, sale.CustomerID)
	if err != nil {
		return nil, err
	}
	if sale.Amount != *t.Amount || sale.Currency != t.Currency || customer.ExternalID != t.Customer.ExternalID {
		return nil, &hoko.Error{Kind: hoko.KindConflict, Code: hoko.CodeInvoiceReused, Field: "invoiceId"}
	}
	hoko.CallFrom(ctx).NoteReplay()
	return &hoko.TrackedSale{Sale: sale, Customer: customer}, nil
}

func (s *Service) saleCredit(ctx context.Context, tx *db.Store, a *hoko.Access, customer *hoko.Customer, t hoko.SaleTracking) (credit, error) {
	leads := db.LeadMatch{CustomerID: customer.ID}
	switch {
	case t.LeadEventName != "":
		leads.EventName = t.LeadEventName
		return creditLead(ctx, tx, a, leads, "leadEventName")
	case t.ClickID == "":
		return creditLead(ctx, tx, a, leads, "clickId")
	}
	from, err := s.creditClick(ctx, tx, a, t.ClickID)
	if err != nil {
		return credit{}, err
	}
	leads.ClickID = from.ClickID
	from.lead, err = tx.LatestLead(ctx, a, leads)
	if err != nil {
		err = unlessMissing(err)
	}
	return from, err
}

func (s *Service) newSale(a *hoko.Access, t hoko.SaleTracking, customer *hoko.Customer, from credit) *hoko.Sale {
	sale := &hoko.Sale{
		ID:          s.newID(),
		WorkspaceID: a.WorkspaceID,
		CustomerID:  customer.ID,
		Credit:      from.Credit,
		EventName:   t.EventName,
		Amount:      *t.Amount,
		Currency:    t.Currency,
		InvoiceID:   t.InvoiceID,
		Metadata:    t.Metadata,
		CreatedAt:   s.moment(),
	}
	if from.lead != nil {
		sale.LeadID = &from.lead.ID
	}
	return sale
}

// Sale returns one sale of the workspace.
func (s *Service) Sale(ctx context.Context, id string) (*hoko.Sale, error) {
	access, err := s.allow(ctx, hoko.ScopeAnalyticsRead)
	if err != nil {
		return nil, err
	}
	return oneByID(ctx, access, id, s.store.SalesByIDs)
}

// SalesByIDs returns those sales of the workspace that exist, by id.
func (s *Service) SalesByIDs(ctx context.Context, ids []string) (map[string]*hoko.Sale, error) {
	access, err := s.allow(ctx, hoko.ScopeAnalyticsRead)
	if err != nil {
		return nil, err
	}
	return s.store.SalesByIDs(ctx, access, ids)
}

// Sales returns a page of the workspace's sales, and whether more follow.
func (s *Service) Sales(ctx context.Context, f hoko.ConversionFilter, p hoko.Page) ([]*hoko.Sale, bool, error) {
	access, err := s.allow(ctx, hoko.ScopeAnalyticsRead)
	if err != nil {
		return nil, false, err
	}
	return listInTurn(ctx, s, access, p, func(p hoko.Page) ([]*hoko.Sale, error) { return s.store.Sales(ctx, access, f, p) })
}

// CountSales returns how many sales of the workspace the filter finds.
func (s *Service) CountSales(ctx context.Context, f hoko.ConversionFilter) (int, error) {
	access, err := s.allow(ctx, hoko.ScopeAnalyticsRead)
	if err != nil {
		return 0, err
	}
	return inTurn(ctx, s, access, func() (int, error) { return s.store.CountSales(ctx, access, f) })
}
