package db

import (
	"context"
	"math"
	"slices"

	"github.com/uptrace/bun"

	"github.com/hoko-to/hoko"
)

// netRow is what the sales of a customer in one currency come to. The databases
// add up the upper and the lower part of each amount apart, so that no sum
// overflows.
type netRow struct {
	CustomerID string
	Currency   hoko.Currency
	Upper      int64 // in units of netUnit
	Lower      int64
}

const netUnit = 1 << 24

// amount puts the parts together. What no int64 holds becomes the largest one.
func (r *netRow) amount() int64 {
	upper := r.Upper + r.Lower/netUnit
	if upper > math.MaxInt64/netUnit {
		return math.MaxInt64
	}
	return upper*netUnit + r.Lower%netUnit
}

// CustomerValues returns what the sales of customers of the workspace come to,
// less what was refunded, by customer and in order of the currencies. A customer
// without sales is absent; a sum that no int64 holds is the largest one.
func (s *Store) CustomerValues(ctx context.Context, a *hoko.Access, customerIDs []string) (map[string][]hoko.Money, error) {
	values := make(map[string][]hoko.Money, len(customerIDs))
	for chunk := range slices.Chunk(uuids(customerIDs), chunkSize) {
		var rows []*netRow
		err := s.read.NewSelect().Model((*saleRow)(nil)).
			Column("customer_id", "currency").
			ColumnExpr("CAST(sum((amount - refunded) / ?) AS bigint) AS upper", netUnit).
			ColumnExpr("CAST(sum((amount - refunded) % ?) AS bigint) AS lower", netUnit).
			Where("workspace_id = ?", a.WorkspaceID).
			Where("customer_id IN (?)", bun.List(chunk)).
			Group("customer_id", "currency").
			Order("customer_id", "currency").
			Scan(ctx, &rows)
		if err != nil {
			return nil, classify(ctx, err)
		}
		for _, row := range rows {
			values[row.CustomerID] = append(values[row.CustomerID], hoko.Money{Amount: row.amount(), Currency: row.Currency})
		}
	}
	return values, nil
}
