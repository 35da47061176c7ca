package db

import (
	"context"
	"time"

	"github.com/uptrace/bun"

	"github.com/hoko-to/hoko"
)

// keyDayRow is how the count of an outcome on a day lies in the table.
type keyDayRow struct {
	bun.BaseModel `bun:"table:key_days,alias:key_day"`

	KeyID       string `bun:"type:uuid,pk"`
	Day         int64
	Outcome     hoko.Code
	WorkspaceID string `bun:"type:uuid"`
	Count       int
}

// KeyCount is a number of calls with a key that had one outcome on one day, which
// is known by its beginning in UTC.
type KeyCount struct {
	WorkspaceID string
	KeyID       string
	Day         time.Time
	Outcome     hoko.Code
	Count       int
}

// AddKeyCounts adds to what was counted. No two counts are of the same key, day
// and outcome; all writers bring them in the same order, so that none of them
// waits for each other. It runs in a transaction.
func (s *Store) AddKeyCounts(ctx context.Context, counts []KeyCount) error {
	rows := make([]*keyDayRow, len(counts))
	for i, c := range counts {
		rows[i] = &keyDayRow{KeyID: c.KeyID, Day: micros(c.Day), Outcome: c.Outcome, WorkspaceID: c.WorkspaceID, Count: c.Count}
	}
	_, err := insertRowsOr(ctx, s, "ON CONFLICT (key_id, day, outcome) DO UPDATE SET count = key_days.count + excluded.count", rows)
	return err
}

// KeyDays returns the days on which calls were made with keys of the workspace,
// latest first, by id of the key; those between the moments from and until.
func (s *Store) KeyDays(ctx context.Context, a *hoko.Access, keyIDs []string, from, until time.Time) (map[string][]*hoko.KeyDay, error) {
	var rows []*keyDayRow
	err := among(owned[keyDayRow](s, a), "key_id", uuids(keyIDs)).
		Where("day BETWEEN ? AND ?", micros(from), micros(until)).
		OrderExpr("key_id, day DESC, count DESC, outcome").
		Scan(ctx, &rows)
	if err != nil {
		return nil, classify(ctx, err)
	}
	days := map[string][]*hoko.KeyDay{}
	for _, row := range rows {
		of := days[row.KeyID]
		if len(of) == 0 || micros(of[len(of)-1].Day) != row.Day {
			of = append(of, &hoko.KeyDay{KeyID: row.KeyID, Day: moment(row.Day)})
		}
		last := of[len(of)-1]
		last.Outcomes = append(last.Outcomes, hoko.OutcomeCount{Outcome: row.Outcome, Count: row.Count})
		days[row.KeyID] = of
	}
	return days, nil
}

// spoolPositionRow is how far a spool was counted.
type spoolPositionRow struct {
	bun.BaseModel `bun:"table:spool_positions,alias:spool_position"`

	ID   string `bun:"type:uuid,pk"`
	Next int64
}

// SpoolPosition returns the number of the first record of a spool that was not
// counted; 0 if none was. Whoever else asks waits until the transaction ends: a
// transaction whose commit got no answer may be about to count what is tried again.
func (s *Store) SpoolPosition(ctx context.Context, spoolID string) (uint64, error) {
	row := &spoolPositionRow{ID: spoolID}
	_, err := s.write.NewInsert().Model(row).
		On("CONFLICT (id) DO UPDATE").
		Set("id = excluded.id"). // which changes nothing, and locks the row
		Returning("next").
		Exec(ctx)
	return uint64(row.Next), classify(ctx, err)
}

// SetSpoolPosition records that the records of a spool before number next are
// counted, in the transaction that counts them.
func (s *Store) SetSpoolPosition(ctx context.Context, spoolID string, next uint64) error {
	row := &spoolPositionRow{ID: spoolID, Next: int64(next)}
	_, err := insertRowsOr(ctx, s, "ON CONFLICT (id) DO UPDATE SET next = excluded.next", []*spoolPositionRow{row})
	return err
}
