package db

import (
	"context"
	"database/sql"
	"hash/fnv"
	"time"

	"github.com/lib/pq"
	"github.com/uptrace/bun"
)

// Waiting for the writes of a key takes claimPatience at most; then the
// connections that still hold its lock are ended, which takes the rest of
// claimLimit at most.
const (
	claimPatience = 6 * time.Second
	claimLimit    = 10 * time.Second
)

// advisory returns the number of a lock.
func advisory(name string) int64 {
	h := fnv.New64a()
	_, _ = h.Write([]byte(name)) // which cannot fail
	return int64(h.Sum64())
}

func keyLock(keyID string) int64 { return advisory("hoko api key " + keyID) }

func (*postgresEngine) lock(q *bun.SelectQuery, strength string) *bun.SelectQuery {
	return q.For(strength)
}

func (*postgresEngine) lockSchema(ctx context.Context, tx *sql.Tx) error {
	_, err := tx.ExecContext(ctx, "SELECT pg_advisory_xact_lock($1)", advisory("hoko schema"))
	return err
}

func (*postgresEngine) shareKey(ctx context.Context, tx bun.Tx, keyID string) error {
	_, err := tx.Tx.ExecContext(ctx, "SELECT pg_advisory_xact_lock_shared($1)", keyLock(keyID))
	return err
}

// sumsLock is the lock of the sums that are kept of clicks. Who stores clicks
// shares it; who makes sums anew has it alone.
const sumsLock = "hoko sums"

func (*postgresEngine) shareSums(ctx context.Context, tx bun.Tx) error {
	_, err := tx.Tx.ExecContext(ctx, "SELECT pg_advisory_xact_lock_shared($1)", advisory(sumsLock))
	return err
}

func (*postgresEngine) claimSums(ctx context.Context, tx bun.Tx) error {
	_, err := tx.Tx.ExecContext(ctx, "SELECT pg_advisory_xact_lock($1)", advisory(sumsLock))
	return err
}

// claimKeys waits in the queue of each lock, so that new writes cannot starve
// it. All locks together take claimLimit at most.
func (e *postgresEngine) claimKeys(ctx context.Context, s *Store, keyIDs []string) error {
	if err := limitStatements(ctx, s.tx, claimLimit); err != nil {
		return err
	}
	var self int
	if err := s.tx.Tx.QueryRowContext(ctx, "SELECT pg_backend_pid()").Scan(&self); err != nil {
		return err
	}
	locks := keyLocks(keyIDs)
	evict := time.AfterFunc(claimPatience, func() { s.evict(context.WithoutCancel(ctx), locks, self) })
	defer evict.Stop()
	const query = "SELECT count(pg_advisory_xact_lock(lock)) FROM (SELECT lock FROM unnest($1::bigint[]) AS lock ORDER BY lock) AS locks"
	if _, err := s.tx.Tx.ExecContext(ctx, query, locks); err != nil {
		return err
	}
	return limitStatements(ctx, s.tx, statementLimit)
}

func keyLocks(keyIDs []string) pq.Int64Array {
	locks := make(pq.Int64Array, len(keyIDs))
	for i, id := range keyIDs {
		locks[i] = keyLock(id)
	}
	return locks
}

func limitStatements(ctx context.Context, tx *bun.Tx, limit time.Duration) error {
	_, err := tx.Tx.ExecContext(ctx, "SELECT set_config('statement_timeout', $1, true)", milliseconds(limit))
	return err
}

// evict ends the connections that share one of the locks, all but the one of
// self. A process that has been stopped in the middle of a write keeps its lock
// otherwise.
func (s *Store) evict(ctx context.Context, locks pq.Int64Array, self int) {
	ctx, cancel := context.WithTimeout(ctx, statementLimit)
	defer cancel()
	const query = `
		-- evict
		SELECT count(pg_terminate_backend(pid))
		FROM pg_locks
		WHERE locktype = 'advisory' AND objsubid = 1 AND mode = 'ShareLock' AND granted AND pid <> $2
			AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
			AND (classid::bigint << 32 | objid::bigint) = ANY ($1)`
	var ended int
	if err := s.pools.feed.QueryRowContext(ctx, query, locks, self).Scan(&ended); err != nil {
		s.log.ErrorContext(ctx, "cannot end the writes of a key", "error", err)
		return
	}
	s.log.WarnContext(ctx, "ended writes of a key that took too long", "connections", ended)
}
