package hoko

import "time"

// Partner is somebody who gets the credit for the clicks, leads and sales of
// their links.
type Partner struct {
	ID          string
	WorkspaceID string
	Name        string
	Email       *string
	Phone       *string
	CreatedAt   time.Time
	UpdatedAt   time.Time
}

// Validate notes every reason why the partner cannot be stored.
func (p *Partner) Validate(is *Issues) {
	checkText(is, "name", p.Name, MaxTitle)
	checkOptionalEmail(is, "email", p.Email)
	checkOptional(is, "phone", p.Phone, MaxPhone)
}

// PartnerFilter narrows a list of partners. Its zero value finds all.
type PartnerFilter struct {
	IDs    []string // nil for any
	Search string   // part of name, e-mail address or phone number, case ignored
}

// PartnerChanges is what a caller gives to make or to change a partner: a new
// partner is a change of an empty one.
type PartnerChanges struct {
	ID    string // "" for a new partner
	Name  Change[string]
	Email Change[*string]
	Phone Change[*string]

	Faults []Issue // what a door could not read; part of what makes two requests differ
}

// Item returns the id of what is changed, "" for a new partner, and what a door
// found wrong with the change already.
func (ch PartnerChanges) Item() (id string, faults []Issue) { return ch.ID, ch.Faults }

// WithFaults returns the change with what a door found wrong with it, for the
// service to tell together with its own judgement. Such a change is never saved.
func (ch PartnerChanges) WithFaults(faults []Issue) PartnerChanges {
	ch.Faults = faults
	return ch
}

// Apply changes p.
func (ch PartnerChanges) Apply(p *Partner) {
	ch.Name.Apply(&p.Name)
	ch.Email.Apply(&p.Email)
	ch.Phone.Apply(&p.Phone)
}
