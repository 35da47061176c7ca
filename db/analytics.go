package db

import (
	"context"

	"github.com/hoko-to/hoko"
)

// countRow are the numbers of a key: a moment, or a value of a dimension.
type countRow[Key any] struct {
	Key      Key
	Clicks   int
	Visitors int
	Scans    int
	Leads    int
	Sales    int
}

func (r *countRow[Key]) numbers() hoko.Numbers {
	return hoko.Numbers{Clicks: r.Clicks, Visitors: r.Visitors, Scans: r.Scans, Leads: r.Leads, Sales: r.Sales}
}

// addedUp is a query for the numbers of each key, whichever parts they are in.
func addedUp(parts []clause) clause {
	of := join(parts, " UNION ALL ")
	of.text = `SELECT key, CAST(sum(clicks) AS bigint) AS clicks, CAST(sum(visitors) AS bigint) AS visitors,
		CAST(sum(scans) AS bigint) AS scans, CAST(sum(leads) AS bigint) AS leads, CAST(sum(sales) AS bigint) AS sales
		FROM (` + of.text + `) AS parts GROUP BY key`
	return of
}

// parts returns the queries for the numbers of a selection.
func (s *Store) parts(ctx context.Context, a *hoko.Access, sel Selection, g grouping) ([]clause, error) {
	h, err := s.horizonOf(ctx, a)
	if err != nil {
		return nil, err
	}
	parts := s.clickParts(a, planClicks(sel, h, g.by, g.unit), g)
	if sel.Conversions {
		parts = append(parts, s.conversionParts(a, sel, g)...)
	}
	return parts, nil
}

// SumNumbers returns the numbers of a selection.
func (s *Store) SumNumbers(ctx context.Context, a *hoko.Access, sel Selection) (hoko.Numbers, error) {
	whole := []hoko.Bucket{{From: sel.From, Until: sel.Until}}
	err := s.fill(ctx, a, sel, whole, 0)
	return whole[0].Numbers, err
}

// FillSeries adds the numbers of a selection to the buckets that its range
// consists of, in their order.
func (s *Store) FillSeries(ctx context.Context, a *hoko.Access, sel Selection, buckets []hoko.Bucket) error {
	return s.fill(ctx, a, sel, buckets, unitOf(buckets))
}

func (s *Store) fill(ctx context.Context, a *hoko.Access, sel Selection, buckets []hoko.Bucket, unit int64) error {
	g := grouping{unit: unit}
	parts, err := s.parts(ctx, a, sel, g)
	if err != nil || len(parts) == 0 {
		return err
	}
	q := addedUp(parts)
	var rows []countRow[int64]
	if err := s.read.NewRaw("-- fill\n"+q.text, q.args...).Scan(ctx, &rows); err != nil {
		return classify(ctx, err)
	}
	sales := 0
	for i := range rows {
		buckets[bucketOf(buckets, rows[i].Key)].Add(rows[i].numbers())
		sales += rows[i].Sales
	}
	if sales == 0 {
		return nil
	}
	return s.fillRevenue(ctx, a, sel, buckets, g)
}

// unitOf returns the longest interval that the border of no bucket lies within,
// in microseconds.
func unitOf(buckets []hoko.Bucket) int64 {
	unit := day
	for _, b := range buckets[1:] {
		for rest := micros(b.From) % unit; rest != 0; {
			unit, rest = rest, unit%rest
		}
	}
	return unit
}

// bucketOf returns the place of the bucket that a moment is in. What lies before
// the first or behind the last one belongs to it: an interval that the range ends
// in.
func bucketOf(buckets []hoko.Bucket, at int64) int {
	low, high := 0, len(buckets)-1
	for low < high {
		middle := (low + high + 1) / 2
		if micros(buckets[middle].From) <= at {
			low = middle
		} else {
			high = middle - 1
		}
	}
	return low
}
