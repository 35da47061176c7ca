package db

import (
	"encoding/hex"
	"fmt"
	"strconv"
	"strings"
)

// arrayOf writes a value of each row as an array that PostgreSQL reads. A value
// is nil, a string, an integer, a truth value or bytes.
func arrayOf[Row any](rows []Row, value func(Row) any) (string, error) {
	var (
		text    strings.Builder
		escapes = strings.NewReplacer(`\`, `\\`, `"`, `\"`)
	)
	text.WriteByte('{')
	for i, row := range rows {
		if i > 0 {
			text.WriteByte(',')
		}
		switch v := value(row).(type) {
		case nil:
			text.WriteString("NULL")
		case int64:
			text.WriteString(strconv.FormatInt(v, 10))
		case bool:
			text.WriteString(strconv.FormatBool(v))
		case string:
			text.WriteString(`"` + escapes.Replace(v) + `"`)
		case []byte:
			text.WriteString(`"\\x` + hex.EncodeToString(v) + `"`)
		default:
			return "", fmt.Errorf("an array cannot hold %T", v)
		}
	}
	text.WriteByte('}')
	return text.String(), nil
}
