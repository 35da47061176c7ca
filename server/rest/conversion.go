package rest

import (
	"context"
	"net/http"
	"time"

	"github.com/hoko-to/hoko"
)

// leadBody is a lead that was recorded, as REST callers know it. Renaming a
// field here breaks them.
type leadBody struct {
	LeadID    string       `json:"leadId"`
	ClickID   string       `json:"clickId"`
	LinkID    string       `json:"linkId"`
	PartnerID *string      `json:"partnerId"`
	Customer  customerBody `json:"customer"`
	CreatedAt time.Time    `json:"createdAt"`
}

func newLeadBody(t *hoko.TrackedLead) leadBody {
	return leadBody{
		LeadID:    t.Lead.ID,
		ClickID:   t.Lead.ClickID,
		LinkID:    t.Lead.LinkID,
		PartnerID: t.Lead.PartnerID,
		Customer:  newCustomerBody(t.Customer),
		CreatedAt: t.Lead.CreatedAt.UTC(),
	}
}

// saleBody is a sale that was recorded, as REST callers know it. Renaming a
// field here breaks them.
type saleBody struct {
	SaleID    string        `json:"saleId"`
	LeadID    *string       `json:"leadId"`
	ClickID   string        `json:"clickId"`
	LinkID    string        `json:"linkId"`
	PartnerID *string       `json:"partnerId"`
	Amount    int64         `json:"amount"`
	Currency  hoko.Currency `json:"currency"`
	Customer  customerBody  `json:"customer"`
	CreatedAt time.Time     `json:"createdAt"`
}

func newSaleBody(t *hoko.TrackedSale) saleBody {
	return saleBody{
		SaleID:    t.Sale.ID,
		LeadID:    t.Sale.LeadID,
		ClickID:   t.Sale.ClickID,
		LinkID:    t.Sale.LinkID,
		PartnerID: t.Sale.PartnerID,
		Amount:    t.Sale.Amount,
		Currency:  t.Sale.Currency,
		Customer:  newCustomerBody(t.Customer),
		CreatedAt: t.Sale.CreatedAt.UTC(),
	}
}

// leadFields are the members of a lead that callers may give.
func leadFields() fields[hoko.LeadTracking] {
	type lead = hoko.LeadTracking
	return withCustomer(fields[lead]{
		"clickId":   optional(func(l *lead) **string { return &l.ClickID }),
		"eventName": given(func(l *lead) *string { return &l.EventName }),
		"metadata":  metadata(func(l *lead) *hoko.Metadata { return &l.Metadata }),
	}, func(l *lead) *hoko.CustomerTracking { return &l.Customer })
}

// saleFields are the members of a sale that callers may give.
func saleFields() fields[hoko.SaleTracking] {
	type sale = hoko.SaleTracking
	return withCustomer(fields[sale]{
		"amount":        whole(0, hoko.MaxAmount, func(s *sale) **int64 { return &s.Amount }),
		"currency":      given(func(s *sale) *hoko.Currency { return &s.Currency }),
		"eventName":     given(func(s *sale) *string { return &s.EventName }),
		"leadEventName": given(func(s *sale) *string { return &s.LeadEventName }),
		"clickId":       given(func(s *sale) *string { return &s.ClickID }),
		"invoiceId":     optional(func(s *sale) **string { return &s.InvoiceID }),
		"metadata":      metadata(func(s *sale) *hoko.Metadata { return &s.Metadata }),
	}, func(s *sale) *hoko.CustomerTracking { return &s.Customer })
}

// withCustomer adds the members that say whom a conversion is of.
func withCustomer[T any](fs fields[T], at func(*T) *hoko.CustomerTracking) fields[T] {
	fs["customerExternalId"] = given(func(t *T) *string { return &at(t).ExternalID })
	fs["customerName"] = given(func(t *T) *string { return &at(t).Name })
	fs["customerEmail"] = text(func(t *T) *hoko.Change[*string] { return &at(t).Email })
	fs["customerAvatar"] = text(func(t *T) *hoko.Change[*string] { return &at(t).Avatar })
	return fs
}

func (h *handlers) trackLead(r *http.Request) (int, any, error) {
	return track(r, h.leads, h.service.TrackLead, newLeadBody)
}

func (h *handlers) trackSale(r *http.Request) (int, any, error) {
	return track(r, h.sales, h.service.TrackSale, newSaleBody)
}

// track answers a POST of one object rather than a batch.
func track[C change[C], T, B any](r *http.Request, fs fields[C], track func(context.Context, C, string) (*T, error), body func(*T) B) (int, any, error) {
	text, err := readJSON(r)
	if err != nil {
		return 0, nil, err
	}
	var wanted C
	var issues hoko.Issues
	value, _ := cutValue(space(text))
	fs.decode(input{text: value, issues: &issues}, &wanted)
	if value[0] != '{' {
		return 0, nil, issues.Err() // of what is no object, nothing more is worth saying
	}
	tracked, err := track(r.Context(), wanted.WithFaults(issues.List()), r.Header.Get(idempotencyHeader))
	if err != nil {
		return 0, nil, err
	}
	return http.StatusCreated, body(tracked), nil
}
