package db

import (
	"context"
	"time"

	"github.com/uptrace/bun"

	"github.com/hoko-to/hoko"
)

// changeRow is how a change lies in the feed. Its seq and tx are the
// database's.
type changeRow struct {
	bun.BaseModel `bun:"table:changes,alias:change"`

	Seq       int64 `bun:",scanonly"`
	Tx        int64 `bun:",scanonly"`
	Kind      string
	ID        string
	CreatedAt int64 `bun:",scanonly"`
	Settled   bool  `bun:",scanonly"`
}

// ChangeCursor is a place in the change feed. Its zero value is the beginning.
type ChangeCursor struct {
	settled place // behind it, changes may still come to lie
	read    place // of this reading; ahead of settled while older transactions are under way
}

type place struct{ tx, seq int64 }

// insertChanges records changes, to be read once the transaction is committed.
func (s *Store) insertChanges(ctx context.Context, changes []hoko.DataChange) error {
	rows := convert(changes, func(c hoko.DataChange) *changeRow { return &changeRow{Kind: c.Kind, ID: c.ID} })
	return insertRows(ctx, s, rows)
}

// LatestChange returns the place in the feed behind every change that is
// committed and that none can be committed before.
func (s *Store) LatestChange(ctx context.Context) (ChangeCursor, error) {
	rows, err := s.changes(ctx, func(q *bun.SelectQuery) *bun.SelectQuery {
		return q.Where(s.engine.settled()).OrderExpr("tx DESC, seq DESC").Limit(1)
	})
	if err != nil || len(rows) == 0 {
		return ChangeCursor{}, err
	}
	latest := place{rows[0].Tx, rows[0].Seq}
	return ChangeCursor{latest, latest}, nil
}

// Changes returns at most limit changes behind a place in the feed, and the
// place to ask from next. It skips none, however late its transaction commits:
// while older transactions are under way, a reading that has come to the end,
// which fewer than limit changes tell, begins again before theirs.
func (s *Store) Changes(ctx context.Context, after ChangeCursor, limit int) ([]hoko.DataChange, ChangeCursor, error) {
	limit = max(limit, 1)
	rows, err := s.changes(ctx, func(q *bun.SelectQuery) *bun.SelectQuery {
		return q.Where("(tx, seq) > (?, ?)", after.read.tx, after.read.seq).OrderExpr("tx, seq").Limit(int64(limit))
	})
	if err != nil {
		return nil, after, err
	}
	gapless := after.read == after.settled
	for _, row := range rows {
		after.read = place{row.Tx, row.Seq}
		if gapless && row.Settled {
			after.settled = after.read
		}
	}
	if len(rows) < limit {
		after.read = after.settled
	}
	return convert(rows, func(r *changeRow) hoko.DataChange { return hoko.DataChange{Kind: r.Kind, ID: r.ID} }), after, nil
}

// changes reads the feed on its own pool, so that busy ones cannot delay it.
func (s *Store) changes(ctx context.Context, narrow func(*bun.SelectQuery) *bun.SelectQuery) ([]*changeRow, error) {
	ctx, cancel := context.WithTimeout(ctx, statementLimit)
	defer cancel()
	var rows []*changeRow
	q := s.feed.NewSelect().Model(&rows).
		Column("seq", "tx", "kind", "id").
		ColumnExpr("(" + s.engine.settled() + ") AS settled")
	return rows, classify(ctx, narrow(q).Scan(ctx))
}

// DeleteChanges removes at most limit changes that were recorded before olderThan,
// and returns how many.
func (s *Store) DeleteChanges(ctx context.Context, olderThan time.Time, limit int) (int, error) {
	old := s.write.NewSelect().Model((*changeRow)(nil)).Column("seq").
		Where("created_at < ?", micros(olderThan)).OrderExpr("created_at").Limit(int64(limit))
	res, err := s.write.NewDelete().Model((*changeRow)(nil)).Where("seq IN (?)", old).Exec(ctx)
	n, err := affected(res, err)
	return n, classify(ctx, err)
}
