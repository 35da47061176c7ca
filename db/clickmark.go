package db

import (
	"context"

	"github.com/hoko-to/hoko"
)

// ClickMark is the place of a click in the order of clicks. Its zero value is
// before all.
type ClickMark struct {
	At int64 // microseconds since 1970, UTC
	ID string
}

// ClickMarks returns the places of at most limit clicks of the workspace, bots'
// too, that lie behind a place, in their order. It reads an index only.
func (s *Store) ClickMarks(ctx context.Context, a *hoko.Access, after ClickMark, limit int) ([]ClickMark, error) {
	var rows []struct {
		CreatedAt int64
		ID        string
	}
	q := s.read.NewSelect().Model((*clickRow)(nil)).
		Column("created_at", "id").
		Where("workspace_id = ?", a.WorkspaceID)
	if after.ID == "" {
		q = q.Where("created_at >= ?", after.At)
	} else {
		q = q.Where("(created_at, id) > (?, ?)", after.At, after.ID)
	}
	if err := q.OrderExpr("created_at, id").Limit(int64(max(limit, 1))).Scan(ctx, &rows); err != nil {
		return nil, classify(ctx, err)
	}
	marks := make([]ClickMark, len(rows))
	for i, row := range rows {
		marks[i] = ClickMark{row.CreatedAt, row.ID}
	}
	return marks, nil
}
