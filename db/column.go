package db

import (
	"database/sql/driver"
	"reflect"
	"strings"

	"github.com/uptrace/bun/dialect/sqltype"
	"github.com/uptrace/bun/schema"
)

// column is one column of a table. The struct of the table's rows is what bun's
// statements are made from; those that bun would be too slow for are made from
// it as well, so that columns are listed once.
type column struct{ *schema.Field }

// columnsOf lists the columns of a table that rows are written to.
func columnsOf[Row any](b *base) []column {
	fields := b.early.Table(reflect.TypeFor[Row]()).Fields
	return convert(fields, func(f *schema.Field) column { return column{f} })
}

// namesOf lists columns as a statement names them.
func namesOf(columns []column) string {
	return strings.Join(convert(columns, func(c column) string { return c.Name }), ", ")
}

// array is the type of an array of the column on PostgreSQL. What bun takes for
// JSON is text in every table.
func (c column) array() string {
	if c.UserSQLType == sqltype.JSONB {
		return "text[]"
	}
	return c.UserSQLType + "[]"
}

// of returns what is stored of a row in the column: nil, a string, an integer, a
// truth value or bytes. The types that most columns have take the short way, as
// thousands of rows come at once.
func (c column) of(row reflect.Value) (driver.Value, error) {
	switch v := c.Value(row).Addr().Interface().(type) {
	case *string:
		return cleanText(*v), nil
	case **string:
		return optionalText(*v), nil
	case *int64:
		return *v, nil
	case *bool:
		return *v, nil
	default:
		return converted(reflect.ValueOf(v).Elem().Interface())
	}
}

func optionalText(text *string) driver.Value {
	if text == nil {
		return nil
	}
	return cleanText(*text)
}

// converted returns what database/sql makes of a value.
func converted(value any) (driver.Value, error) {
	stored, err := driver.DefaultParameterConverter.ConvertValue(value)
	switch v := stored.(type) {
	case string:
		return cleanText(v), err
	case []byte:
		if v == nil {
			return nil, err
		}
	}
	return stored, err
}

// targets returns where the columns of a row are scanned to.
func targets(columns []column, row any) []any {
	v := reflect.ValueOf(row).Elem()
	return convert(columns, func(c column) any { return c.Value(v).Addr().Interface() })
}
