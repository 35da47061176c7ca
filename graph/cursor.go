package graph

import (
	"bytes"
	"encoding/base64"
	"encoding/json"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/hoko-to/hoko"
)

// maxCursor bounds a cursor, in characters: the longest value that a list is
// ordered by fits.
const maxCursor = 4 << 10

// encodeCursor writes a place in a list as one opaque word.
func encodeCursor(c hoko.Cursor) (string, error) {
	text, err := json.Marshal(c)
	return base64.RawURLEncoding.EncodeToString(text), err
}

// decodeCursor reads what encodeCursor wrote for a list that is ordered by
// field, and refuses anything else.
func decodeCursor(word string, field hoko.OrderField) (*hoko.Cursor, error) {
	text, err := base64.RawURLEncoding.DecodeString(word[:min(len(word), maxCursor)])
	if err != nil {
		return nil, cursorInvalid()
	}
	var c hoko.Cursor
	if json.Unmarshal(text, &c) != nil || c.Field != field || strings.ContainsRune(c.Text, 0) {
		return nil, cursorInvalid()
	}
	if _, ok := hoko.ParseID(c.ID); !ok {
		return nil, cursorInvalid()
	}
	return &c, nil
}

// maxValueCursor is maxCursor for values of dimensions, of which destinations are
// the longest.
const maxValueCursor = 16 << 10

// encodeValue writes a place among the values of a dimension as one opaque word.
func encodeValue(value string) string { return base64.RawURLEncoding.EncodeToString([]byte(value)) }

// decodeValue reads what encodeValue wrote; nil stays nil.
func decodeValue(word *string) (*string, error) {
	if word == nil {
		return nil, nil //nolint:nilnil // the first page follows no value
	}
	value, err := base64.RawURLEncoding.DecodeString(*word)
	if err != nil || len(*word) > maxValueCursor || !utf8.Valid(value) || bytes.ContainsRune(value, 0) {
		return nil, cursorInvalid()
	}
	return new(string(value)), nil
}

func cursorInvalid() error { return hoko.Invalid("after", hoko.CodeCursorInvalid, nil) }

func timeCursor(field hoko.OrderField, t time.Time, id string) hoko.Cursor {
	return hoko.Cursor{Field: field, Time: t.UnixMicro(), ID: id}
}

func textCursor(field hoko.OrderField, text, id string) hoko.Cursor {
	return hoko.Cursor{Field: field, Text: text, ID: id}
}
