package db

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"time"

	"github.com/lib/pq"

	"github.com/hoko-to/hoko"
)

// The id of a click is made a moment after what it is recorded at; clocks that
// were wrong are forgiven a day.
const idSlack = 24 * time.Hour

// dropClicks drops the partitions of months that lie before a moment.
func (e *postgresEngine) dropClicks(ctx context.Context, s *Store, before time.Time) error {
	rows, err := s.pools.read.QueryContext(ctx, `
		-- dropClicks
		SELECT CAST(CAST(inhrelid AS regclass) AS text) FROM pg_inherits WHERE inhparent = CAST('clicks' AS regclass)`)
	if err != nil {
		return err
	}
	defer func() { _ = rows.Close() }() // which Err has told of
	var old []string
	for rows.Next() {
		var table string
		if err := rows.Scan(&table); err != nil {
			return err
		}
		var year, number int
		if _, err := fmt.Sscanf(table[max(0, len(table)-6):], "%4d%2d", &year, &number); err != nil {
			continue // somebody else's
		}
		if next := month(year*12 + number); !next.start().Add(idSlack).After(before) {
			old = append(old, table)
		}
	}
	if err := rows.Err(); err != nil {
		return err
	}
	for _, table := range old {
		if err := e.dropPartition(ctx, s, table, before); err != nil {
			return err
		}
	}
	return nil
}

// dropPartition drops a partition unless it holds a click that is kept. It leaves
// it to another time if somebody reads or writes clicks for long: everybody who
// comes later would wait as well.
func (e *postgresEngine) dropPartition(ctx context.Context, s *Store, table string, before time.Time) error {
	if kept, err := keeps(ctx, s.pools.read, table, before); err != nil || kept {
		return err
	}
	e.forgetRoom()
	err := s.InTx(ctx, func(tx *Store) error {
		if _, err := tx.tx.Tx.ExecContext(ctx, "SET LOCAL lock_timeout = '500ms'; LOCK TABLE ONLY clicks, "+table+" IN ACCESS EXCLUSIVE MODE"); err != nil {
			return err
		}
		kept, err := keeps(ctx, tx.tx.Tx, table, before)
		if err != nil || kept {
			return err
		}
		_, err = tx.tx.Tx.ExecContext(ctx, "ALTER TABLE clicks DETACH PARTITION "+table+"; DROP TABLE "+table)
		return err
	})
	if refusal, ok := errors.AsType[*pq.Error](err); ok && refusal.Code == "55P03" {
		return nil
	}
	return err
}

// keeps reports whether a partition holds a click that was made at a moment or
// later. It asks for each workspace, because no index begins with the moment.
func keeps(ctx context.Context, from interface {
	QueryRowContext(ctx context.Context, query string, args ...any) *sql.Row
}, table string, moment time.Time,
) (kept bool, err error) {
	err = from.QueryRowContext(ctx, `
		-- keeps
		SELECT EXISTS (
			SELECT 1 FROM workspaces CROSS JOIN LATERAL (
				SELECT 1 FROM `+table+` AS click
				WHERE click.workspace_id = workspaces.id AND click.created_at >= $1
				LIMIT 1
			) AS kept
		)`, micros(moment)).Scan(&kept)
	return kept, err
}

// forgetRoom looks for every partition again.
func (e *postgresEngine) forgetRoom() {
	e.mu.Lock()
	defer e.mu.Unlock()
	clear(e.months)
}

// missesRoom forgets which partitions there are if err says that one is missing,
// because another process has dropped it: tried again, the click finds room.
func (e *postgresEngine) missesRoom(err error) error {
	refusal, ok := errors.AsType[*pq.Error](err)
	if !ok || refusal.Code != "23514" || refusal.Constraint != "" {
		return err
	}
	e.forgetRoom()
	return hoko.Unavailable(err)
}
