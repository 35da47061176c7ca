package db

import (
	"context"
	"database/sql"
	"errors"
	"time"

	"github.com/lib/pq"
	"github.com/uptrace/bun"

	"github.com/hoko-to/hoko"
)

// snapshotLimit bounds how long a snapshot may be read, all of it.
const snapshotLimit = 5 * time.Second

// Snapshot runs fn in a transaction that only reads, and in which everything is
// as it was at its first read. What takes longer than 5 seconds altogether is
// refused (CodeAnalyticsTooSlow).
func (s *Store) Snapshot(ctx context.Context, fn func(ctx context.Context, view *Store) error) error {
	return s.snapshot(ctx, snapshotLimit, fn)
}

// longSnapshot is Snapshot for what nobody waits for, and what may take long.
func (s *Store) longSnapshot(ctx context.Context, fn func(ctx context.Context, view *Store) error) error {
	return s.snapshot(ctx, maintenanceLimit, func(ctx context.Context, view *Store) error {
		if err := s.engine.bound(ctx, *view.tx, maintenanceLimit); err != nil {
			return err
		}
		return fn(ctx, view)
	})
}

func (s *Store) snapshot(ctx context.Context, limit time.Duration, fn func(ctx context.Context, view *Store) error) error {
	limited, cancel := context.WithTimeout(ctx, limit)
	defer cancel()
	options := &sql.TxOptions{Isolation: sql.LevelRepeatableRead, ReadOnly: true}
	err := s.reader.RunInTx(limited, options, func(ctx context.Context, tx bun.Tx) error {
		if err := s.engine.preferIndexes(ctx, tx); err != nil {
			return err
		}
		return fn(ctx, &Store{base: s.base, read: tx, write: tx, tx: &tx})
	})
	if ctx.Err() == nil && (limited.Err() != nil || isTimeout(err)) && err != nil {
		return hoko.AnalyticsTooSlow(err)
	}
	return classify(limited, err)
}

// isTimeout reports whether the server ended a statement that took too long:
// SQLSTATE 57014.
func isTimeout(err error) bool {
	e, ok := errors.AsType[*pq.Error](err)
	return ok && e.Code == "57014"
}
