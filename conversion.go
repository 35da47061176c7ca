package hoko

import "time"

// Credit says what a lead or a sale came from, as it was at the click.
type Credit struct {
	ClickID      string
	LinkID       string
	CollectionID string
	PartnerID    *string
}

// Lead is something worth noting that a customer did after a click, like
// signing up.
type Lead struct {
	ID          string
	WorkspaceID string
	CustomerID  string
	Credit
	EventName string
	Metadata  Metadata
	CreatedAt time.Time
}

// Sale is money that a customer paid after a click.
type Sale struct {
	ID          string
	WorkspaceID string
	CustomerID  string
	LeadID      *string // the lead that led to the sale; nil if the click led to it directly
	Credit
	EventName string
	Amount    int64    // in the minor unit of the currency, 0 or more
	Refunded  int64    // how much of it was paid back, at most Amount
	Currency  Currency // lower case
	InvoiceID *string  // how the caller's own system knows the sale; unique in the workspace
	Metadata  Metadata
	CreatedAt time.Time
}

// Net returns what is left of the sale after refunds, in the minor unit.
func (s *Sale) Net() int64 { return s.Amount - s.Refunded }

// Refund is money of a sale that was paid back.
type Refund struct {
	ID          string
	WorkspaceID string
	SaleID      string
	Amount      int64 // in the minor unit of the sale's currency, more than 0
	Reason      *string
	CreatedAt   time.Time
}

// ConversionFilter narrows a list of leads or sales. Its zero value finds all.
type ConversionFilter struct {
	IDs        []string // nil for any
	CustomerID *string
	ClickID    *string
	LinkID     *string
	PartnerID  *string
	From       *time.Time // on or after
	Until      *time.Time // on or before
}

// CustomerTracking says whom a lead or a sale is of. A customer whose external
// id is new is made; one that exists is brought up to date.
type CustomerTracking struct {
	ExternalID string
	Name       string
	Email      Change[*string]
	Avatar     Change[*string]
}

// Apply changes c and reports whether that made a difference. The external id
// is how c was found: it stays.
func (t CustomerTracking) Apply(c *Customer) (changed bool) {
	before := *c
	c.Name = t.Name
	t.Email.Apply(&c.Email)
	t.Avatar.Apply(&c.Avatar)
	return c.Name != before.Name || !equalText(c.Email, before.Email) || !equalText(c.Avatar, before.Avatar)
}

func equalText(a, b *string) bool { return a == b || a != nil && b != nil && *a == *b }

func (t CustomerTracking) validate(is *Issues) {
	checkText(is, "customerExternalId", t.ExternalID, MaxCustomerID)
	checkText(is, "customerName", t.Name, MaxName)
	if email, ok := t.Email.Get(); ok {
		checkOptionalEmail(is, "customerEmail", email)
	}
	if avatar, ok := t.Avatar.Get(); ok {
		checkOptionalURL(is, "customerAvatar", avatar)
	}
}

// LeadTracking is what a caller gives to record a lead.
type LeadTracking struct {
	ClickID   *string // required; "" credits what the customer's most recent lead credits
	EventName string
	Customer  CustomerTracking
	Metadata  Metadata

	Faults []Issue // what a door could not read; part of what makes two requests differ
}

// WithFaults returns the request with what a door found wrong with it, for the
// service to tell together with its own judgement. It is never recorded.
func (t LeadTracking) WithFaults(faults []Issue) LeadTracking {
	t.Faults = faults
	return t
}

// Validate notes every reason why the lead cannot be recorded. Whether there is
// anything to credit, only the store can say.
func (t *LeadTracking) Validate(is *Issues) {
	is.Tell(t.Faults)
	if t.ClickID == nil {
		is.Add("clickId", CodeRequired, nil)
	} else if *t.ClickID != "" {
		checkID(is, "clickId", *t.ClickID)
	}
	checkText(is, "eventName", t.EventName, MaxTitle)
	t.Customer.validate(is)
	t.Metadata.validate(is)
}

// DefaultSaleEvent is the name of a sale that was given none.
const DefaultSaleEvent = "Purchase"

// SaleTracking is what a caller gives to record a sale.
type SaleTracking struct {
	Customer      CustomerTracking
	Amount        *int64   // in the minor unit of the currency; required
	Currency      Currency // in any case; "" for DefaultCurrency
	EventName     string   // "" for DefaultSaleEvent
	LeadEventName string   // the lead to credit; "" for none in particular
	ClickID       string   // the click to credit; "" for none in particular
	InvoiceID     *string
	Metadata      Metadata

	Faults []Issue // what a door could not read; part of what makes two requests differ
}

// WithFaults returns the request with what a door found wrong with it, for the
// service to tell together with its own judgement. It is never recorded.
func (t SaleTracking) WithFaults(faults []Issue) SaleTracking {
	t.Faults = faults
	return t
}

// Complete fills in what may be left out.
func (t *SaleTracking) Complete() {
	if t.EventName == "" {
		t.EventName = DefaultSaleEvent
	}
	t.Currency = t.Currency.orDefault()
}

// Validate notes every reason why the sale cannot be recorded. Whether there is
// anything to credit, and whether the invoice id is taken, only the store can
// say.
func (t *SaleTracking) Validate(is *Issues) {
	is.Tell(t.Faults)
	t.Customer.validate(is)
	if t.Amount == nil {
		is.Add("amount", CodeRequired, nil)
	} else {
		checkAmount(is, *t.Amount, 0)
	}
	if !t.Currency.Known() {
		is.Add("currency", CodeCurrencyInvalid, nil)
	}
	checkText(is, "eventName", t.EventName, MaxTitle)
	checkOptional(is, "leadEventName", &t.LeadEventName, MaxTitle)
	if t.ClickID != "" {
		checkID(is, "clickId", t.ClickID)
	}
	if t.InvoiceID != nil {
		checkText(is, "invoiceId", *t.InvoiceID, MaxKeyField)
	}
	t.Metadata.validate(is)
}

// RefundTracking is what a caller gives to pay a sale back.
type RefundTracking struct {
	SaleID string
	Amount *int64 // in the minor unit of the sale's currency; nil for all that is left
	Reason *string
}

// Validate notes every reason why the refund cannot be recorded. Whether there
// is such a sale, and how much is left of it, only the store can say.
func (t *RefundTracking) Validate(is *Issues) {
	if t.Amount != nil {
		checkAmount(is, *t.Amount, 1)
	}
	checkOptional(is, "reason", t.Reason, MaxDescription)
}

// TrackedLead is a lead that was recorded, with its customer.
type TrackedLead struct {
	Lead     *Lead
	Customer *Customer
}

// OfCustomer returns the id of the customer of whom it tells.
func (t *TrackedLead) OfCustomer() string { return t.Lead.CustomerID }

// TrackedSale is a sale that was recorded, with its customer.
type TrackedSale struct {
	Sale     *Sale
	Customer *Customer
}

// OfCustomer returns the id of the customer of whom it tells.
func (t *TrackedSale) OfCustomer() string { return t.Sale.CustomerID }

// TrackedRefund is a refund that was recorded, with the sale as it is after it.
type TrackedRefund struct {
	Refund *Refund
	Sale   *Sale
}

// OfCustomer returns the id of the customer of whom it tells.
func (t *TrackedRefund) OfCustomer() string { return t.Sale.CustomerID }
