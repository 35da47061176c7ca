package db

import (
	"context"
	"slices"

	"github.com/uptrace/bun"

	"github.com/hoko-to/hoko"
)

// Strengths of a row lock.
const (
	toRefer  = "KEY SHARE"     // nobody deletes the row
	toRely   = "SHARE"         // nor changes it
	toChange = "NO KEY UPDATE" // nor relies on it
	toDelete = "UPDATE"        // nor does anybody refer to it
)

// lockedIDs returns those of ids that a query finds among some, and locks their rows
// until the transaction ends: in the order of the ids, so that two transactions do
// not wait for each other.
func lockedIDs(ctx context.Context, s *Store, ids []string, strength string, find func(ids []string) *bun.SelectQuery) ([]string, error) {
	var locked []string
	for chunk := range slices.Chunk(slices.Sorted(slices.Values(uuids(ids))), chunkSize) {
		var found []string
		if err := s.engine.lock(lockedQuery(find(chunk)), strength).Scan(ctx, &found); err != nil {
			return nil, classify(ctx, err)
		}
		locked = append(locked, found...)
	}
	return locked, nil
}

func lockedQuery(q *bun.SelectQuery) *bun.SelectQuery { return q.Column("id").OrderExpr("id") }

// locked is find for things that are to be changed: until the transaction ends,
// no other one changes them.
func locked[Row, T any](
	ctx context.Context, s *Store, a *hoko.Access, ids []string,
	find func(context.Context, *hoko.Access, []string) (map[string]*T, error),
) (map[string]*T, error) {
	if _, err := lockedIDs(ctx, s, ids, toChange, func(ids []string) *bun.SelectQuery { return ownedAmong[Row](s, a, ids) }); err != nil {
		return nil, err
	}
	return find(ctx, a, ids)
}
