package openapi

import (
	"bytes"
	"encoding/json"
)

// Ordered is a JSON object whose members stay in the order they were given in.
type Ordered[V any] []Entry[V]

// Entry is one member of an Ordered.
type Entry[V any] struct {
	Name  string
	Value V
}

// MarshalJSON writes the object. It fails where a value does.
func (o Ordered[V]) MarshalJSON() ([]byte, error) {
	var text bytes.Buffer
	encoder := json.NewEncoder(&text)
	encoder.SetEscapeHTML(false)
	text.WriteByte('{')
	for i, entry := range o {
		if i > 0 {
			text.WriteByte(',')
		}
		if err := encoder.Encode(entry.Name); err != nil {
			return nil, err
		}
		text.WriteByte(':')
		if err := encoder.Encode(entry.Value); err != nil {
			return nil, err
		}
	}
	text.WriteByte('}')
	return text.Bytes(), nil
}

// Get returns the value of a member, and whether there is one.
func (o Ordered[V]) Get(name string) (value V, ok bool) {
	for _, entry := range o {
		if entry.Name == name {
			return entry.Value, true
		}
	}
	return value, false
}

// Names lists the members in their order.
func (o Ordered[V]) Names() []string {
	names := make([]string, len(o))
	for i, entry := range o {
		names[i] = entry.Name
	}
	return names
}
