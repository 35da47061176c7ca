package db

import (
	"database/sql/driver"
	"encoding/json"
	"fmt"
)

// jsonText is a value that is stored as JSON in a text column. It is a string
// to bun and to the drivers, because they alter what they know to be JSON. A
// nil value is NULL.
type jsonText[T any] struct{ value T }

// Value returns the JSON text, or nil for null.
func (j jsonText[T]) Value() (driver.Value, error) {
	text, err := json.Marshal(j.value)
	if err != nil || string(text) == "null" {
		return nil, err
	}
	return string(text), nil
}

// Scan reads the JSON text; NULL is the zero value.
func (j *jsonText[T]) Scan(src any) error {
	var none T
	j.value = none
	switch src := src.(type) {
	case nil:
		return nil
	case string:
		return json.Unmarshal([]byte(src), &j.value)
	case []byte:
		return json.Unmarshal(src, &j.value)
	default:
		return fmt.Errorf("read JSON from %T", src)
	}
}
