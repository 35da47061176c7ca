package hoko

import "time"

// RowKind says what values of a dimension the numbers of a row are of.
type RowKind string

// The kinds of rows. The strings are public.
const (
	RowAll     RowKind = "all" // no value was asked for
	RowValue   RowKind = "value"
	RowUnknown RowKind = "unknown"
	RowOther   RowKind = "other" // all values that have no row of their own
)

// RowKinds lists every kind.
func RowKinds() []RowKind { return []RowKind{RowAll, RowValue, RowUnknown, RowOther} }

// AnalyticsRow is an answer of analytics as one of many rows: the numbers of a
// value, of an interval, or of both.
type AnalyticsRow struct {
	Kind  RowKind
	Value string     // of RowValue
	From  *time.Time // nil for the whole range
	Until *time.Time // likewise
	Numbers
}

// ValueRow returns the numbers of a value as a row.
func ValueRow(v ValueNumbers) *AnalyticsRow {
	if v.Value == UnknownValue {
		return &AnalyticsRow{Kind: RowUnknown, Numbers: v.Numbers}
	}
	return &AnalyticsRow{Kind: RowValue, Value: v.Value, Numbers: v.Numbers}
}

// BucketRow returns an interval of a series as a row.
func BucketRow(b Bucket) *AnalyticsRow {
	return &AnalyticsRow{Kind: RowAll, From: &b.From, Until: &b.Until, Numbers: b.Numbers}
}

// Rows returns the values of a breakdown in their order, and after them the
// unknown and the other ones if there are any.
func (b *Breakdown) Rows() []*AnalyticsRow {
	rows := make([]*AnalyticsRow, len(b.Values), len(b.Values)+2)
	for i := range b.Values {
		rows[i] = ValueRow(b.Values[i])
	}
	if b.Unknown.Any() {
		rows = append(rows, &AnalyticsRow{Kind: RowUnknown, Numbers: b.Unknown})
	}
	if b.Others > 0 {
		rows = append(rows, &AnalyticsRow{Kind: RowOther, Numbers: b.Other})
	}
	return rows
}

// Any reports whether the numbers are of anything.
func (n *Numbers) Any() bool { return n.Clicks != 0 || n.Leads != 0 || n.Sales != 0 }
