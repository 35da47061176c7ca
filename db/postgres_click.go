package db

import (
	"context"
	"fmt"
	"strconv"
	"time"

	"github.com/hoko-to/hoko"
)

// month is the number of a month since the year 0. Each has its own partition
// of clicks, so that old ones can be dropped and need not be looked into.
type month int

func monthOf(t time.Time) month { return month(t.Year()*12 + int(t.Month()) - 1) }

func (m month) start() time.Time {
	return time.Date(int(m)/12, time.Month(int(m)%12+1), 1, 0, 0, 0, 0, time.UTC)
}

func (m month) firstID() string { return firstIDAt(m.start()) }

// firstIDAt returns the least UUIDv7 that is made at a moment or later (RFC 9562,
// section 5.7).
func firstIDAt(t time.Time) string {
	ms := fmt.Sprintf("%012x", max(t.UnixMilli(), 0))
	return ms[:8] + "-" + ms[8:] + "-0000-0000-000000000000"
}

// monthOfID returns the month in which a UUIDv7 was made.
func monthOfID(id string) (month, error) {
	stored, ok := hoko.ParseID(id)
	if !ok || stored[14] != '7' {
		return 0, hoko.Invalid("id", hoko.CodeIDMalformed, nil)
	}
	ms, err := strconv.ParseInt(stored[:8]+stored[9:13], 16, 64)
	if err != nil {
		return 0, err
	}
	return monthOf(time.UnixMilli(ms).UTC()), nil
}

// makeRoom makes the partitions that rows go into, unless they are known to
// exist.
func (e *postgresEngine) makeRoom(ctx context.Context, s *Store, rows []*clickRow) error {
	for _, row := range rows {
		m, err := monthOfID(row.ID)
		if err != nil {
			return err
		}
		if e.knows(m) {
			continue
		}
		if err := e.makePartition(ctx, s, m); err != nil {
			return err
		}
		e.learn(m)
	}
	return nil
}

func (e *postgresEngine) knows(m month) bool {
	e.mu.Lock()
	defer e.mu.Unlock()
	return e.months[m]
}

func (e *postgresEngine) learn(m month) {
	e.mu.Lock()
	defer e.mu.Unlock()
	e.months[m] = true
}

// makePartition makes the partition of a month if there is none. It attaches a
// finished table, because to create one in its place would keep every reader
// and writer of clicks waiting.
func (*postgresEngine) makePartition(ctx context.Context, s *Store, m month) error {
	table := "clicks_" + m.start().Format("200601")
	return s.InTx(ctx, func(tx *Store) error {
		if _, err := tx.tx.Tx.ExecContext(ctx, "SELECT pg_advisory_xact_lock($1)", advisory("hoko clicks")); err != nil {
			return err
		}
		var exists bool
		if err := tx.tx.Tx.QueryRowContext(ctx, "SELECT to_regclass($1) IS NOT NULL", table).Scan(&exists); err != nil || exists {
			return err
		}
		_, err := tx.tx.Tx.ExecContext(ctx, fmt.Sprintf(`
			-- makePartition
			CREATE TABLE %[1]s (LIKE clicks INCLUDING ALL);
			ALTER TABLE clicks ATTACH PARTITION %[1]s FOR VALUES FROM ('%[2]s') TO ('%[3]s')`,
			table, m.firstID(), (m+1).firstID()))
		return err
	})
}
