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

// table returns the name of the partition.
func (m month) table() string { return "clicks_" + m.start().Format("200601") }

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

// partition is what a process knows of the clicks of a month.
type partition struct {
	stored   int  // by this process
	analyzed bool // or seen to be
}

// analyzedFrom is with how many clicks a partition is analyzed: so many say which links
// have most of them.
const analyzedFrom = 1000

// makeRoom makes the partitions that rows go into, unless they are known to
// exist.
func (e *postgresEngine) makeRoom(ctx context.Context, s *Store, rows []*clickRow) error {
	more := map[month]int{}
	for _, row := range rows {
		m, err := monthOfID(row.ID)
		if err != nil {
			return err
		}
		more[m]++
	}
	for m, clicks := range more {
		if !e.knows(m) {
			if err := e.makePartition(ctx, s, m); err != nil {
				return err
			}
		}
		if e.fill(m, clicks) {
			if err := analyze(ctx, s, m); err != nil {
				return err
			}
		}
	}
	return nil
}

func (e *postgresEngine) knows(m month) bool {
	e.mu.Lock()
	defer e.mu.Unlock()
	_, known := e.months[m]
	return known
}

// fill notes that more clicks go into a partition, and reports whether those that
// are there should be analyzed. It says so once.
func (e *postgresEngine) fill(m month, clicks int) (enough bool) {
	e.mu.Lock()
	defer e.mu.Unlock()
	p := e.months[m]
	enough = !p.analyzed && p.stored >= analyzedFrom
	e.months[m] = partition{p.stored + clicks, p.analyzed || enough}
	return enough
}

// analyze lets PostgreSQL count what is in a partition that it has not looked at.
// Until it has, it takes the clicks of a link for few, and reads them all, and all of
// the workspace, for each page of a list. Left to itself it looks after a minute, in
// which a busy link gathers hundreds of thousands.
func analyze(ctx context.Context, s *Store, m month) error {
	return s.InTx(ctx, func(tx *Store) error {
		var unseen bool
		err := tx.tx.Tx.QueryRowContext(ctx, "SELECT coalesce((SELECT reltuples < 0 FROM pg_class WHERE oid = to_regclass($1)), false)", m.table()).Scan(&unseen)
		if err != nil || !unseen {
			return err
		}
		_, err = tx.tx.Tx.ExecContext(ctx, "ANALYZE "+m.table())
		return err
	})
}

// makePartition makes the partition of a month if there is none. It attaches a
// finished table, because to create one in its place would keep every reader
// and writer of clicks waiting.
func (*postgresEngine) makePartition(ctx context.Context, s *Store, m month) error {
	return s.InTx(ctx, func(tx *Store) error {
		if _, err := tx.tx.Tx.ExecContext(ctx, "SELECT pg_advisory_xact_lock($1)", advisory("hoko clicks")); err != nil {
			return err
		}
		var exists bool
		if err := tx.tx.Tx.QueryRowContext(ctx, "SELECT to_regclass($1) IS NOT NULL", m.table()).Scan(&exists); err != nil || exists {
			return err
		}
		_, err := tx.tx.Tx.ExecContext(ctx, fmt.Sprintf(`
			-- makePartition
			CREATE TABLE %[1]s (LIKE clicks INCLUDING ALL);
			ALTER TABLE clicks ATTACH PARTITION %[1]s FOR VALUES FROM ('%[2]s') TO ('%[3]s')`,
			m.table(), m.firstID(), (m+1).firstID()))
		return err
	})
}
