package hoko

import "time"

// Collection is a folder of links. Every link belongs to one.
type Collection struct {
	ID          string
	WorkspaceID string
	Name        string
	Description *string
	CreatedAt   time.Time
	UpdatedAt   time.Time
}

// Validate notes every reason why the collection cannot be stored.
func (c *Collection) Validate(is *Issues) {
	checkText(is, "name", c.Name, MaxTitle)
	checkOptional(is, "description", c.Description, MaxDescription)
}

// CollectionFilter narrows a list of collections. Its zero value finds all.
type CollectionFilter struct {
	IDs    []string // nil for any
	Search string   // part of name or description, case ignored
}

// CollectionChanges is what a caller gives to make or to change a collection: a
// new collection is a change of an empty one.
type CollectionChanges struct {
	ID          string // "" for a new collection
	Name        Change[string]
	Description Change[*string]

	Faults []Issue // what a door could not read; part of what makes two requests differ
}

// Item returns the id of what is changed, "" for a new collection, and what a
// door found wrong with the change already.
func (ch CollectionChanges) Item() (id string, faults []Issue) { return ch.ID, ch.Faults }

// WithFaults returns the change with what a door found wrong with it, for the
// service to tell together with its own judgement. Such a change is never saved.
func (ch CollectionChanges) WithFaults(faults []Issue) CollectionChanges {
	ch.Faults = faults
	return ch
}

// Apply changes c.
func (ch CollectionChanges) Apply(c *Collection) {
	ch.Name.Apply(&c.Name)
	ch.Description.Apply(&c.Description)
}
