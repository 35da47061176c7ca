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
	array := append(make([]byte, 0, usualValue*len(rows)), '{')
	for i, row := range rows {
		if i > 0 {
			array = append(array, ',')
		}
		stored, err := value(row)
		if err != nil {
			return "", err
		}
		if array, err = appendElement(array, stored); err != nil {
			return "", err
		}
	}
	return string(append(array, '}')), nil
}

// usualValue is about how many bytes a value takes.
const usualValue = 40

func appendElement(array []byte, value any) ([]byte, error) {
	switch v := value.(type) {
	case nil:
		return append(array, "NULL"...), nil
	case int64:
		return strconv.AppendInt(array, v, 10), nil
	case bool:
		return strconv.AppendBool(array, v), nil
	case string:
		return appendQuoted(array, v), nil
	case []byte:
		return append(hex.AppendEncode(append(array, `"\\x`...), v), '"'), nil
	default:
		return nil, fmt.Errorf("an array cannot hold %T", v)
	}
}

// appendQuoted writes text in quotes, in which a quote and a backslash stand behind
// a backslash.
func appendQuoted(array []byte, text string) []byte {
	array = append(array, '"')
	for {
		i := strings.IndexAny(text, `"\`)
		if i < 0 {
			return append(append(array, text...), '"')
		}
		array = append(append(array, text[:i]...), '\\', text[i])
		text = text[i+1:]
	}
}
