package hoko

import "encoding/json"

// Change is one field of an update: left alone, which is the zero value, or set
// to a new value. It tells "not mentioned" from "set to empty" without a
// pointer.
type Change[T any] struct {
	to  T
	set bool
}

// To returns a change to v.
func To[T any](v T) Change[T] { return Change[T]{to: v, set: true} }

// Get returns the new value, and whether there is one.
func (c Change[T]) Get() (T, bool) { return c.to, c.set }

// Apply writes the new value to field if there is one.
func (c Change[T]) Apply(field *T) {
	if c.set {
		*field = c.to
	}
}

// MarshalJSON writes the new value as the one element of an array, and {} for
// none, so that no two changes look the same.
func (c Change[T]) MarshalJSON() ([]byte, error) {
	if !c.set {
		return []byte(`{}`), nil
	}
	return json.Marshal([]any{c.to})
}
