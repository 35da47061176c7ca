package hoko

import "time"

// Trigger is what recorded a visit.
type Trigger string

// The triggers. The strings are stored and public.
const (
	TriggerLink  Trigger = "link"
	TriggerQR    Trigger = "qr"
	TriggerEmbed Trigger = "embed"
)

// Click is one visit to a short URL. What is said of the visitor and of the
// link is as it was at that moment. Unknown texts are nil.
type Click struct {
	ID             string // UUIDv7; the destination receives it as hoko_id
	WorkspaceID    string
	LinkID         string
	CollectionID   string
	PartnerID      *string
	TenantID       *string // as the link says whose it is; the caller's own
	TagIDs         []string
	CreatedAt      time.Time
	Country        *string
	Region         *string
	City           *string
	Continent      *string
	Device         string
	Browser        *string
	BrowserVersion *string
	OS             *string
	OSVersion      *string
	Language       *string
	Referrer       *string
	ReferrerClass  *string // what kind of site the referrer is
	URL            string
	UTM            UTM
	QR             bool
	Bot            bool
	Trigger        Trigger
	Visitor        []byte // keyed hash that changes daily; never the address itself
}

// ClickFilter narrows a list of clicks. Its zero value finds all but bots.
type ClickFilter struct {
	LinkID    *string
	PartnerID *string
	From      *time.Time // on or after
	Until     *time.Time // on or before
	Bots      bool
}
