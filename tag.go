package hoko

import "slices"

// Tag is a label on links. It has no time of its own: its id says when it was
// made.
type Tag struct {
	ID          string
	WorkspaceID string
	Name        string
	Color       TagColor
}

// TagColor is how a tag looks.
type TagColor string

// DefaultTagColor is the color of a tag that was given none.
const DefaultTagColor TagColor = "slate"

// TagColors lists every color in its documented order. The strings are stored
// and public: never change one, only add.
func TagColors() []TagColor {
	return []TagColor{
		DefaultTagColor, "gray", "zinc", "neutral", "stone", "red", "orange", "amber", "yellow", "lime", "green",
		"emerald", "teal", "cyan", "sky", "blue", "indigo", "violet", "purple", "fuchsia", "pink", "rose",
	}
}

// Validate notes every reason why the tag cannot be stored.
func (t *Tag) Validate(is *Issues) {
	checkText(is, "name", t.Name, MaxTitle)
	if colors := TagColors(); !slices.Contains(colors, t.Color) {
		is.Add("color", CodeChoiceInvalid, Params{"choices": Choices(colors)})
	}
}

// TagFilter narrows a list of tags. Its zero value finds all.
type TagFilter struct {
	IDs    []string // nil for any
	Search string   // part of the name, case ignored
}

// TagChanges is what a caller gives to make or to change a tag: a new tag is a
// change of an empty one.
type TagChanges struct {
	ID    string // "" for a new tag
	Name  Change[string]
	Color Change[TagColor] // "" for DefaultTagColor

	Faults []Issue // what a door could not read; part of what makes two requests differ
}

// Item returns the id of what is changed, "" for a new tag, and what a door
// found wrong with the change already.
func (ch TagChanges) Item() (id string, faults []Issue) { return ch.ID, ch.Faults }

// WithFaults returns the change with what a door found wrong with it, for the
// service to tell together with its own judgement. Such a change is never saved.
func (ch TagChanges) WithFaults(faults []Issue) TagChanges {
	ch.Faults = faults
	return ch
}

// Apply changes t.
func (ch TagChanges) Apply(t *Tag) {
	ch.Name.Apply(&t.Name)
	ch.Color.Apply(&t.Color)
	if t.Color == "" {
		t.Color = DefaultTagColor
	}
}
