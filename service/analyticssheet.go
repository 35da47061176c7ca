package service

import (
	"strconv"
	"strings"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/internal/sheet"
)

// SeriesSheet returns a series as CSV with the names of the columns.
func SeriesSheet(series []hoko.Bucket) string {
	rows := make([]*hoko.AnalyticsRow, len(series))
	for i := range series {
		rows[i] = hoko.BucketRow(series[i])
	}
	type row = hoko.AnalyticsRow
	columns := append([]sheetColumn[row]{
		{"from", func(r *row) string { return timeCell(r.From) }},
		{"until", func(r *row) string { return timeCell(r.Until) }},
	}, numberColumns()...)
	return sheet.Write(append(headOf(columns), rowsOf(columns, rows)...))
}

// BreakdownSheet returns a breakdown as CSV with the names of the columns: its
// values, and if there are any, the unknown and the other ones.
func BreakdownSheet(b *hoko.Breakdown) string {
	return sheet.Write(append(headOf(valueColumns()), rowsOf(valueColumns(), b.Rows())...))
}

// valueColumns are those of a breakdown.
func valueColumns() []sheetColumn[hoko.AnalyticsRow] {
	type row = hoko.AnalyticsRow
	return append([]sheetColumn[row]{
		{"kind", func(r *row) string { return string(r.Kind) }},
		{"value", func(r *row) string { return r.Value }},
	}, numberColumns()...)
}

func numberColumns() []sheetColumn[hoko.AnalyticsRow] {
	type row = hoko.AnalyticsRow
	columns := make([]sheetColumn[row], 0, len(hoko.Metrics())+1)
	for _, metric := range hoko.Metrics() {
		columns = append(columns, sheetColumn[row]{string(metric), func(r *row) string { return strconv.Itoa(r.Of(metric)) }})
	}
	return append(columns, sheetColumn[row]{"revenue", func(r *row) string { return moneyCell(r.Revenue) }})
}

// moneyCell writes money in the major units of its currencies, as people do.
func moneyCell(list []hoko.Money) string {
	cells := make([]string, len(list))
	for i, money := range list {
		cells[i] = money.Major() + " " + string(money.Currency)
	}
	return strings.Join(cells, "; ")
}
