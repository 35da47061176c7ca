package db

import (
	"context"
	"time"

	"github.com/uptrace/bun"

	"github.com/hoko-to/hoko"
)

// Mark is the place of a click, a lead or a sale in the order of its kind. Its
// zero value is before all.
type Mark struct {
	At int64 // microseconds since 1970, UTC
	ID string
}

// ClickMarks returns the places of at most limit clicks of the workspace, bots'
// too, that lie behind a place, in their order. It reads an index only.
func (s *Store) ClickMarks(ctx context.Context, a *hoko.Access, after Mark, limit int) ([]Mark, error) {
	return marks(ctx, s.selectClicks(), a, after, limit)
}

// LeadMarks is ClickMarks for leads.
func (s *Store) LeadMarks(ctx context.Context, a *hoko.Access, after Mark, limit int) ([]Mark, error) {
	return marks(ctx, s.selectLeads(), a, after, limit)
}

// SaleMarks is ClickMarks for sales.
func (s *Store) SaleMarks(ctx context.Context, a *hoko.Access, after Mark, limit int) ([]Mark, error) {
	return marks(ctx, s.selectSales(), a, after, limit)
}

// LatestClickMarks returns the places of at most limit clicks of the workspace,
// bots' too, that were made at a moment or later, the latest first. It reads an
// index only.
func (s *Store) LatestClickMarks(ctx context.Context, a *hoko.Access, since time.Time, limit int) ([]Mark, error) {
	return latestMarks(ctx, s.selectClicks(), a, since, limit)
}

// LatestLeadMarks is LatestClickMarks for leads.
func (s *Store) LatestLeadMarks(ctx context.Context, a *hoko.Access, since time.Time, limit int) ([]Mark, error) {
	return latestMarks(ctx, s.selectLeads(), a, since, limit)
}

// LatestSaleMarks is LatestClickMarks for sales.
func (s *Store) LatestSaleMarks(ctx context.Context, a *hoko.Access, since time.Time, limit int) ([]Mark, error) {
	return latestMarks(ctx, s.selectSales(), a, since, limit)
}

func marks(ctx context.Context, q *bun.SelectQuery, a *hoko.Access, after Mark, limit int) ([]Mark, error) {
	if after.ID == "" {
		q = q.Where("created_at >= ?", after.At)
	} else {
		q = q.Where("(created_at, id) > (?, ?)", after.At, after.ID)
	}
	return scanMarks(ctx, q.OrderExpr("created_at, id"), a, limit)
}

func latestMarks(ctx context.Context, q *bun.SelectQuery, a *hoko.Access, since time.Time, limit int) ([]Mark, error) {
	return scanMarks(ctx, q.Where("created_at >= ?", micros(since)).OrderExpr("created_at DESC, id DESC"), a, limit)
}

func scanMarks(ctx context.Context, q *bun.SelectQuery, a *hoko.Access, limit int) ([]Mark, error) {
	var rows []struct {
		CreatedAt int64
		ID        string
	}
	q = q.Column("created_at", "id").Where("workspace_id = ?", a.WorkspaceID).Limit(int64(max(limit, 1)))
	if err := q.Scan(ctx, &rows); err != nil {
		return nil, classify(ctx, err)
	}
	marks := make([]Mark, len(rows))
	for i, row := range rows {
		marks[i] = Mark{row.CreatedAt, row.ID}
	}
	return marks, nil
}
