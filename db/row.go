package db

import (
	"context"
	"database/sql"
	"slices"
	"time"

	"github.com/uptrace/bun"

	"github.com/hoko-to/hoko"
)

// chunkSize is how many rows go into one statement: enough that its own cost
// does not matter, and few enough that its text stays small.
const chunkSize = 500

// updateRows replaces rows of a table that has workspace_id and deleted_at. A
// row that is not there, or was deleted, is not found. It runs in a
// transaction.
func updateRows[Row any](ctx context.Context, tx *Store, rows []*Row) error {
	return replaceRows(ctx, tx, rows, "?TableAlias.deleted_at IS NULL")
}

// replaceRows replaces rows of a table that has workspace_id. A row that is not
// there, or does not meet the conditions, is not found. It runs in a
// transaction.
func replaceRows[Row any](ctx context.Context, tx *Store, rows []*Row, conditions ...string) error {
	for chunk := range slices.Chunk(rows, chunkSize) {
		q := tx.write.NewUpdate().Model(&chunk).Bulk().Where("?TableAlias.workspace_id = _data.workspace_id")
		for _, condition := range conditions {
			q = q.Where(condition)
		}
		res, err := q.Exec(ctx)
		if err := many(ctx, res, err, len(chunk), hoko.NotFound()); err != nil {
			return err
		}
	}
	return nil
}

// markDeleted marks rows of the workspace as deleted. Ids of nothing are no error.
func markDeleted[Row any](ctx context.Context, s *Store, a *hoko.Access, ids []string, at time.Time) error {
	return s.InTx(ctx, func(tx *Store) error {
		for chunk := range slices.Chunk(uuids(ids), chunkSize) {
			_, err := tx.write.NewUpdate().Model((*Row)(nil)).
				Set("deleted_at = ?", micros(at)).
				Where("?inside = ?", a.WorkspaceID).
				Where("deleted_at IS NULL").
				Where("id IN (?)", bun.List(chunk)).
				Exec(ctx)
			if err != nil {
				return classify(ctx, err)
			}
		}
		return nil
	})
}

// owned finds the rows of the workspace.
func owned[Row any](s *Store, a *hoko.Access) *bun.SelectQuery {
	return s.read.NewSelect().Model((*Row)(nil)).Where("workspace_id = ?", a.WorkspaceID)
}

// ownedAmong finds those of the rows of the workspace whose ids these are.
func ownedAmong[Row any](s *Store, a *hoko.Access, ids []string) *bun.SelectQuery {
	return among(s.read.NewSelect().Model((*Row)(nil)).Where("?inside = ?", a.WorkspaceID), "id", ids)
}

// live finds the rows of the workspace that were not deleted.
func live[Row any](s *Store, a *hoko.Access) *bun.SelectQuery {
	return owned[Row](s, a).Where("deleted_at IS NULL")
}

// one returns refusal if a statement that should have changed one row changed
// none.
func one(ctx context.Context, res sql.Result, err error, refusal *hoko.Error) error {
	return many(ctx, res, err, 1, refusal)
}

// many returns refusal if a statement changed fewer rows than it should have.
func many(ctx context.Context, res sql.Result, err error, want int, refusal *hoko.Error) error {
	if err != nil {
		return classify(ctx, err)
	}
	n, err := res.RowsAffected()
	switch {
	case err != nil:
		return classify(ctx, err)
	case n < int64(want):
		return refusal
	default:
		return nil
	}
}

// convert returns what each row says.
func convert[From, To any](list []From, to func(From) To) []To {
	converted := make([]To, len(list))
	for i, item := range list {
		converted[i] = to(item)
	}
	return converted
}

// optional returns text as it is stored where "" means that there is none.
func optional(text string) *string {
	if text == "" {
		return nil
	}
	return &text
}
