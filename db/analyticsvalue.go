package db

import (
	"context"

	"github.com/hoko-to/hoko"
)

// ValueNumbers returns the first values of a dimension in a selection within a
// range, in their order, the unknown one before all.
func (s *Store) ValueNumbers(ctx context.Context, a *hoko.Access, sel Selection, by hoko.Dimension, within ValueRange, limit int) ([]hoko.ValueNumbers, error) {
	q, err := s.valuesOf(ctx, a, sel, grouping{by: by, within: within})
	if err != nil || q.text == "" {
		return nil, err
	}
	var rows []countRow[string]
	err = s.read.NewRaw("-- ValueNumbers\nSELECT * FROM ("+q.text+") AS counted ORDER BY key LIMIT ?", append(q.args, limit)...).Scan(ctx, &rows)
	if err != nil {
		return nil, classify(ctx, err)
	}
	b, sales := &hoko.Breakdown{Dimension: by}, 0
	for i := range rows {
		b.Values = append(b.Values, hoko.ValueNumbers{Value: rows[i].Key, Numbers: rows[i].numbers()})
		sales += rows[i].Sales
	}
	if sales == 0 {
		return b.Values, nil
	}
	return b.Values, s.addRevenue(ctx, a, sel, b)
}

// ValueBorders returns each step-th value of a dimension in a selection within a
// range, in their order, at most limit of them: what lies between two can be read
// without all the others.
func (s *Store) ValueBorders(ctx context.Context, a *hoko.Access, sel Selection, by hoko.Dimension, within ValueRange, step, limit int) ([]string, error) {
	q, err := s.valuesOf(ctx, a, sel, grouping{by: by, within: within})
	if err != nil || q.text == "" {
		return nil, err
	}
	var borders []string
	err = s.read.NewRaw(`-- ValueBorders
		SELECT key FROM (SELECT key, row_number() OVER (ORDER BY key) AS place FROM (`+q.text+`) AS counted) AS placed
		WHERE place % ? = 0 ORDER BY key LIMIT ?`, append(q.args, step, limit)...).Scan(ctx, &borders)
	return borders, classify(ctx, err)
}

// valuesOf is a query for the values that anything happened with; without a text
// if nothing is meant.
func (s *Store) valuesOf(ctx context.Context, a *hoko.Access, sel Selection, g grouping) (clause, error) {
	parts, err := s.parts(ctx, a, sel, g)
	if err != nil || len(parts) == 0 {
		return clause{}, err
	}
	of := addedUp(parts)
	of.text = "SELECT key, clicks, visitors, scans, leads, sales FROM (" + of.text + ") AS summed WHERE clicks <> 0 OR leads <> 0 OR sales <> 0"
	return of, nil
}
