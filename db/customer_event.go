package db

import (
	"context"

	"github.com/uptrace/bun"

	"github.com/hoko-to/hoko"
)

// eventRow says when a customer did something, and what kind of thing.
type eventRow struct {
	ID        string
	Kind      string
	CreatedAt int64
}

// The kinds of what customers do.
const (
	clickEvent = "click"
	leadEvent  = "lead"
	saleEvent  = "sale"
)

// CustomerEvents returns one page of what a customer of the workspace did,
// ordered by createdAt: the leads, the sales, and the clicks that they credit.
func (s *Store) CustomerEvents(ctx context.Context, a *hoko.Access, customerID string, p hoko.Page) ([]*hoko.CustomerEvent, error) {
	q, err := restrictToPage(s.selectEvents(a, customerID), p, timeOrders())
	if err != nil {
		return nil, err
	}
	var rows []*eventRow
	if err := q.Scan(ctx, &rows); err != nil {
		return nil, classify(ctx, err)
	}
	return s.eventsOf(ctx, a, rows)
}

// CountCustomerEvents returns how many things a customer of the workspace did.
func (s *Store) CountCustomerEvents(ctx context.Context, a *hoko.Access, customerID string) (int, error) {
	return count(ctx, s.selectEvents(a, customerID))
}

// selectEvents finds each click by its id, so that PostgreSQL looks into one
// partition for each.
func (s *Store) selectEvents(a *hoko.Access, customerID string) *bun.SelectQuery {
	of := func(kind string, row any) *bun.SelectQuery {
		return s.read.NewSelect().Model(row).ColumnExpr("id, created_at, ? AS kind", kind).Where("workspace_id = ?", a.WorkspaceID)
	}
	credited := func(row any) *bun.SelectQuery {
		q := s.read.NewSelect().Model(row).Column("click_id").Where("workspace_id = ?", a.WorkspaceID)
		return equalsID(q, "customer_id", &customerID)
	}
	clicks := of(clickEvent, (*clickRow)(nil)).
		Where("id IN (?)", credited((*leadRow)(nil)).Union(credited((*saleRow)(nil))))
	leads := equalsID(of(leadEvent, (*leadRow)(nil)), "customer_id", &customerID)
	sales := equalsID(of(saleEvent, (*saleRow)(nil)), "customer_id", &customerID)
	return s.read.NewSelect().TableExpr("(?) AS event", clicks.UnionAll(leads).UnionAll(sales)).Column("id", "created_at", "kind")
}

// eventsOf reads what rows stand for.
func (s *Store) eventsOf(ctx context.Context, a *hoko.Access, rows []*eventRow) ([]*hoko.CustomerEvent, error) {
	ids := map[string][]string{}
	for _, row := range rows {
		ids[row.Kind] = append(ids[row.Kind], row.ID)
	}
	clicks, err := s.ClicksByIDs(ctx, a, ids[clickEvent])
	if err != nil {
		return nil, err
	}
	leads, err := s.LeadsByIDs(ctx, a, ids[leadEvent])
	if err != nil {
		return nil, err
	}
	sales, err := s.SalesByIDs(ctx, a, ids[saleEvent])
	if err != nil {
		return nil, err
	}
	return convert(rows, func(r *eventRow) *hoko.CustomerEvent {
		return &hoko.CustomerEvent{ID: r.ID, At: moment(r.CreatedAt), Click: clicks[r.ID], Lead: leads[r.ID], Sale: sales[r.ID]}
	}), nil
}
