package hoko

import (
	"bytes"
	"encoding/json"
	"strconv"
	"unicode/utf8"
)

// MaxMetadata bounds metadata, in bytes of compact JSON.
const MaxMetadata = 16 << 10

// Metadata is a JSON object that a caller keeps with a lead or a sale. Its text
// is kept as it was written, without the space between its parts; "" is none.
type Metadata string

// NewMetadata returns the metadata that a JSON text says; null is none. Text
// that is no JSON stays as it is: validation refuses it.
func NewMetadata(text []byte) Metadata {
	var compact bytes.Buffer
	if err := json.Compact(&compact, text); err != nil {
		return Metadata(text)
	}
	if compact.String() == "null" {
		return ""
	}
	return Metadata(compact.String())
}

// MarshalJSON returns the object, null for none.
func (m Metadata) MarshalJSON() ([]byte, error) {
	if m == "" {
		return []byte("null"), nil
	}
	return []byte(m), nil
}

// UnmarshalJSON reads what MarshalJSON wrote.
func (m *Metadata) UnmarshalJSON(text []byte) error {
	*m = NewMetadata(text)
	return nil
}

func (m Metadata) validate(is *Issues) {
	switch {
	case m == "":
	case m[0] != '{' || !utf8.ValidString(string(m)) || !json.Valid([]byte(m)):
		is.Add("metadata", CodeTypeWrong, Params{"type": "an object"})
	case len(m) > MaxMetadata:
		is.Add("metadata", CodeTooLarge, Params{"max": strconv.Itoa(MaxMetadata)})
	}
}
