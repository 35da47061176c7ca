package db

import (
	"encoding/hex"
	"fmt"
	"strconv"
	"strings"
)

// array writes an array as PostgreSQL reads it. Its zero value is empty.
type array struct{ text strings.Builder }

var arrayEscapes = strings.NewReplacer(`\`, `\\`, `"`, `\"`)

// add appends an element: nil, a string, an integer, a truth value or bytes.
func (a *array) add(value any) error {
	if a.text.Len() > 0 {
		a.text.WriteByte(',')
	}
	switch value := value.(type) {
	case nil:
		a.text.WriteString("NULL")
	case int64:
		a.text.WriteString(strconv.FormatInt(value, 10))
	case bool:
		a.text.WriteString(strconv.FormatBool(value))
	case string:
		a.text.WriteByte('"')
		_, _ = arrayEscapes.WriteString(&a.text, value) // which cannot fail
		a.text.WriteByte('"')
	case []byte:
		a.text.WriteString(`"\\x` + hex.EncodeToString(value) + `"`)
	default:
		return fmt.Errorf("an array cannot hold %T", value)
	}
	return nil
}

// literal returns the whole array.
func (a *array) literal() string { return "{" + a.text.String() + "}" }
