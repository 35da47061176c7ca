package db

import (
	"context"

	"github.com/uptrace/bun"

	"github.com/hoko-to/hoko"
)

// valueRow are the numbers of a value, and those of all values together.
type valueRow struct {
	countRow[string]
	Many        int // how many values there are
	AllClicks   int
	AllVisitors int
	AllScans    int
	AllLeads    int
	AllSales    int
}

func (r *valueRow) all() hoko.Numbers {
	return hoko.Numbers{Clicks: r.AllClicks, Visitors: r.AllVisitors, Scans: r.AllScans, Leads: r.AllLeads, Sales: r.AllSales}
}

// orderOf are the columns that values can be ordered by.
func orderOf(m hoko.Metric) string {
	switch m {
	case hoko.MetricVisitors:
		return "visitors"
	case hoko.MetricScans:
		return "scans"
	case hoko.MetricLeads:
		return "leads"
	case hoko.MetricSales:
		return "sales"
	default:
		return "clicks"
	}
}

// BreakDown returns the numbers of the values of a dimension in a selection,
// those with the most of a metric first and then in order of the values.
func (s *Store) BreakDown(ctx context.Context, a *hoko.Access, sel Selection, by hoko.BreakdownQuery) (*hoko.Breakdown, error) {
	g := grouping{by: by.Dimension}
	parts, err := s.parts(ctx, a, sel, g)
	b := &hoko.Breakdown{Dimension: by.Dimension}
	if err != nil || len(parts) == 0 {
		return b, err
	}
	var rows []valueRow
	q := ranked(parts, by)
	if err := s.read.NewRaw(q.text, q.args...).Scan(ctx, &rows); err != nil {
		return nil, classify(ctx, err)
	}
	if len(rows) == 0 {
		return b, nil
	}
	sort(b, rows, by.Limit)
	if rows[0].AllSales == 0 {
		return b, nil
	}
	return b, s.addRevenue(ctx, a, sel, b)
}

// ranked is a query for the values of a breakdown, the unknown one before all.
func ranked(parts []clause, by hoko.BreakdownQuery) clause {
	of := addedUp(parts)
	of.text = `-- BreakDown
		SELECT key, clicks, visitors, scans, leads, sales, count(*) OVER () AS many,
			CAST(sum(clicks) OVER () AS bigint) AS all_clicks, CAST(sum(visitors) OVER () AS bigint) AS all_visitors,
			CAST(sum(scans) OVER () AS bigint) AS all_scans, CAST(sum(leads) OVER () AS bigint) AS all_leads,
			CAST(sum(sales) OVER () AS bigint) AS all_sales
		FROM (` + of.text + `) AS counted
		WHERE clicks <> 0 OR leads <> 0 OR sales <> 0
		ORDER BY CASE key WHEN '' THEN 0 ELSE 1 END, ` + orderOf(by.Order) + ` DESC, key
		LIMIT ?`
	of.args = append(of.args, by.Limit+1)
	return of
}

// sort puts values where they belong; the other ones are what is missing to all.
func sort(b *hoko.Breakdown, rows []valueRow, limit int) {
	b.Other, b.Others = rows[0].all(), rows[0].Many
	for i := range rows {
		numbers := rows[i].numbers()
		switch {
		case rows[i].Key == hoko.UnknownValue:
			b.Unknown = numbers
		case len(b.Values) == limit:
			continue
		default:
			b.Values = append(b.Values, hoko.ValueNumbers{Value: rows[i].Key, Numbers: numbers})
		}
		subtract(&b.Other, numbers)
		b.Others--
	}
}

func subtract(from *hoko.Numbers, numbers hoko.Numbers) {
	from.Clicks -= numbers.Clicks
	from.Visitors -= numbers.Visitors
	from.Scans -= numbers.Scans
	from.Leads -= numbers.Leads
	from.Sales -= numbers.Sales
}

// moneyRow is what is left of the sales of a key in a currency, in two parts so
// that no sum overflows.
type moneyRow[Key any] struct {
	Key Key
	netRow
}

func (r *moneyRow[Key]) money() hoko.Money {
	return hoko.Money{Amount: r.amount(), Currency: r.Currency}
}

const nets = "CAST(sum((amount - refunded) / ?) AS bigint) AS upper, CAST(sum((amount - refunded) % ?) AS bigint) AS lower"

// fillRevenue adds what is left of the sales of a selection to buckets.
func (s *Store) fillRevenue(ctx context.Context, a *hoko.Access, sel Selection, buckets []hoko.Bucket, g grouping) error {
	of := s.conversionsOf(a, "sales", sel, g)
	args := append([]any{netUnit, netUnit}, of.args...)
	var rows []moneyRow[int64]
	err := s.read.NewRaw("-- fillRevenue\nSELECT "+g.ofConversion()+" AS key, v.currency, "+nets+" "+of.text+" GROUP BY 1, 2", args...).Scan(ctx, &rows)
	if err != nil {
		return classify(ctx, err)
	}
	for i := range rows {
		buckets[bucketOf(buckets, rows[i].Key)].AddRevenue(rows[i].money())
	}
	return nil
}

// The places of a breakdown that money can belong to.
const (
	toListed = iota
	toUnknown
	toOther
)

// addRevenue adds what is left of the sales of a selection to the values of a
// breakdown.
func (s *Store) addRevenue(ctx context.Context, a *hoko.Access, sel Selection, b *hoko.Breakdown) error {
	listed := make(map[string]*hoko.ValueNumbers, len(b.Values))
	names := make([]string, len(b.Values), len(b.Values)+1)
	for i := range b.Values {
		names[i], listed[b.Values[i].Value] = b.Values[i].Value, &b.Values[i]
	}
	rows, err := s.revenueOf(ctx, a, sel, b.Dimension, names)
	if err != nil {
		return err
	}
	for i := range rows {
		value := listed[rows[i].Key]
		switch {
		case rows[i].Place == toListed && value != nil:
			value.AddRevenue(rows[i].money())
		case rows[i].Place == toUnknown:
			b.Unknown.AddRevenue(rows[i].money())
		default:
			b.Other.AddRevenue(rows[i].money())
		}
	}
	return nil
}

// placedRow is money with the place that it belongs to.
type placedRow struct {
	Place int
	moneyRow[string]
}

// revenueOf returns what is left of the sales of some values, of the unknown one
// and of all others together.
func (s *Store) revenueOf(ctx context.Context, a *hoko.Access, sel Selection, by hoko.Dimension, names []string) ([]placedRow, error) {
	g := grouping{by: by}
	of := s.conversionsOf(a, "sales", sel, g)
	args := append([]any{bun.List(append(names, impossible)), toListed, toUnknown, toOther, bun.List(append(names, impossible)), netUnit, netUnit}, of.args...)
	var rows []placedRow
	err := s.read.NewRaw(`-- revenueOf
		SELECT CASE WHEN value IN (?) THEN ? WHEN value = '' THEN ? ELSE ? END AS place,
			CASE WHEN value IN (?) THEN value ELSE '' END AS key, currency, `+nets+`
		FROM (SELECT `+g.ofConversion()+` AS value, v.currency, v.amount, v.refunded `+of.text+`) AS sold
		GROUP BY 1, 2, 3`, args...).Scan(ctx, &rows)
	return rows, classify(ctx, err)
}

// impossible is the value of no dimension, as a control character that no text
// may have; a list must not be empty.
const impossible = "\x01"
