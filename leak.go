package hoko

// LeakReport is what somebody who found an API key gives to end it.
type LeakReport struct {
	Key  string // the whole text that was found
	Note *string
}

// Validate notes every reason why the report cannot be taken. Whether the text is
// a key is none: the answer to a report tells nothing about keys.
func (r LeakReport) Validate(is *Issues) {
	if r.Key == "" {
		is.Add("key", CodeRequired, nil)
	}
	checkOptional(is, "note", r.Note, MaxRevocationNote)
}
