package hoko

import "time"

// MaxCustomerID bounds the id that the caller's own system knows a customer by,
// in characters.
const MaxCustomerID = 100

// ErasedName is the name of a customer whose personal data was erased.
const ErasedName = "Erased"

// Customer is somebody whose leads and sales are recorded. Customers come into
// being through them only.
type Customer struct {
	ID          string
	WorkspaceID string
	ExternalID  string // how the caller's own system knows the customer; unique in the workspace
	Name        string
	Email       *string
	Phone       *string
	Avatar      *string // address of a picture
	CreatedAt   time.Time
	UpdatedAt   time.Time
}

// Validate notes every reason why the customer cannot be stored.
func (c *Customer) Validate(is *Issues) {
	checkText(is, "externalId", c.ExternalID, MaxCustomerID)
	checkText(is, "name", c.Name, MaxName)
	checkOptionalEmail(is, "email", c.Email)
	checkOptional(is, "phone", c.Phone, MaxPhone)
	checkOptionalURL(is, "avatar", c.Avatar)
}

// CustomerFilter narrows a list of customers. Its zero value finds all.
type CustomerFilter struct {
	IDs        []string // nil for any
	ExternalID *string
	Search     string // part of external id, name, e-mail address or phone number, case ignored
}

// CustomerChanges is what a caller gives to change a customer.
type CustomerChanges struct {
	ID         string
	ExternalID Change[string]
	Name       Change[string]
	Email      Change[*string]
	Phone      Change[*string]
	Avatar     Change[*string]

	Faults []Issue // what a door could not read; part of what makes two requests differ
}

// Item returns the id of what is changed, and what a door found wrong with the
// change already.
func (ch CustomerChanges) Item() (id string, faults []Issue) { return ch.ID, ch.Faults }

// WithFaults returns the change with what a door found wrong with it, for the
// service to tell together with its own judgement. Such a change is never saved.
func (ch CustomerChanges) WithFaults(faults []Issue) CustomerChanges {
	ch.Faults = faults
	return ch
}

// Apply changes c.
func (ch CustomerChanges) Apply(c *Customer) {
	ch.ExternalID.Apply(&c.ExternalID)
	ch.Name.Apply(&c.Name)
	ch.Email.Apply(&c.Email)
	ch.Phone.Apply(&c.Phone)
	ch.Avatar.Apply(&c.Avatar)
}

// CustomerEvent is one entry of what a customer did. Exactly one of Click, Lead
// and Sale is set.
type CustomerEvent struct {
	ID    string // of the click, lead or sale
	At    time.Time
	Click *Click
	Lead  *Lead
	Sale  *Sale
}
