package db

import (
	"context"
	"time"

	"github.com/uptrace/bun"

	"github.com/hoko-to/hoko"
)

// idempotentAnswerRow is how an answer lies in the table.
type idempotentAnswerRow struct {
	bun.BaseModel `bun:"table:idempotent_answers,alias:answer"`

	WorkspaceID string `bun:"type:uuid,pk"`
	Key         string `bun:",pk"`
	RequestHash []byte
	Answer      []byte
	CustomerID  *string `bun:"type:uuid"`
	CreatedAt   int64
}

// IdempotentAnswer returns what was answered to a request with this idempotency
// key after the moment newerThan.
func (s *Store) IdempotentAnswer(ctx context.Context, workspaceID, key string, newerThan time.Time) (*hoko.IdempotentAnswer, error) {
	var row idempotentAnswerRow
	err := s.read.NewSelect().Model(&row).
		Where("workspace_id = ?", workspaceID).
		Where("key = ?", key).
		Where("created_at > ?", micros(newerThan)).
		Scan(ctx)
	if err != nil {
		return nil, classify(ctx, err)
	}
	return &hoko.IdempotentAnswer{
		WorkspaceID: row.WorkspaceID,
		Key:         row.Key,
		RequestHash: row.RequestHash,
		Answer:      row.Answer,
		CustomerID:  row.CustomerID,
		CreatedAt:   moment(row.CreatedAt),
	}, nil
}

// InsertIdempotentAnswer stores an answer. It replaces one that was given
// hoko.IdempotencyWindow or more before; a younger one is a conflict
// (CodeIdempotencyReused). If another transaction is storing an answer to the
// same key, it waits for that.
func (s *Store) InsertIdempotentAnswer(ctx context.Context, a *hoko.IdempotentAnswer) error {
	row := &idempotentAnswerRow{
		WorkspaceID: a.WorkspaceID,
		Key:         a.Key,
		RequestHash: a.RequestHash,
		Answer:      a.Answer,
		CustomerID:  a.CustomerID,
		CreatedAt:   micros(a.CreatedAt),
	}
	res, err := s.write.NewInsert().Model(row).
		On("CONFLICT (workspace_id, key) DO UPDATE").
		Set("request_hash = excluded.request_hash").
		Set("answer = excluded.answer").
		Set("customer_id = excluded.customer_id").
		Set("created_at = excluded.created_at").
		Where("answer.created_at <= ?", micros(a.CreatedAt.Add(-hoko.IdempotencyWindow))).
		Exec(ctx)
	return one(ctx, res, err, &hoko.Error{Kind: hoko.KindConflict, Code: hoko.CodeIdempotencyReused})
}

// DeleteIdempotentAnswers removes at most limit answers that were given before
// olderThan, and returns how many.
func (s *Store) DeleteIdempotentAnswers(ctx context.Context, olderThan time.Time, limit int) (int, error) {
	old := s.write.NewSelect().Model((*idempotentAnswerRow)(nil)).Column("workspace_id", "key").
		Where("created_at < ?", micros(olderThan)).OrderExpr("created_at").Limit(int64(limit))
	res, err := s.write.NewDelete().Model((*idempotentAnswerRow)(nil)).
		Where("(workspace_id, key) IN (?)", old).
		Where("created_at < ?", micros(olderThan)). // a new answer may have taken the place meanwhile
		Exec(ctx)
	n, err := affected(res, err)
	return n, classify(ctx, err)
}
