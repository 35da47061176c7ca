package db

import (
	"context"
	"database/sql"
	"encoding/hex"
	"fmt"
	"strconv"
	"strings"

	"github.com/uptrace/bun"
)

// insert sends each column as one array: as fast as COPY, and it can skip what
// is stored.
func (*postgresEngine) insert(ctx context.Context, tx bun.Tx, in insertion) (int, error) {
	parameters := make([]string, len(in.columns))
	args := make([]any, len(in.columns))
	for i, column := range in.columns {
		literal, err := arrayOf(in.rows, column.of)
		if err != nil {
			return 0, err
		}
		parameters[i], args[i] = "$"+strconv.Itoa(i+1)+"::"+column.array(), literal
	}
	text := "INSERT INTO " + in.table + " (" + namesOf(in.columns) + ") SELECT * FROM unnest(" + strings.Join(parameters, ", ") + ") " + in.skip
	return in.run(
		func() (sql.Result, error) { return tx.Tx.ExecContext(ctx, text, args...) },
		func() (*sql.Rows, error) { return tx.Tx.QueryContext(ctx, text, args...) },
	)
}

// arrayOf writes a value of each row as an array that PostgreSQL reads. A value
// is nil, a string, an integer, a truth value or bytes.
func arrayOf[Row, Value any](rows []Row, value func(Row) (Value, error)) (string, error) {
	var (
		text    strings.Builder
		escapes = strings.NewReplacer(`\`, `\\`, `"`, `\"`)
	)
	text.WriteByte('{')
	for i, row := range rows {
		if i > 0 {
			text.WriteByte(',')
		}
		stored, err := value(row)
		if err != nil {
			return "", err
		}
		switch v := any(stored).(type) {
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
