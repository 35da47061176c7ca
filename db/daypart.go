package db

import (
	"context"
	"database/sql"
	"maps"
	"slices"
	"strings"
	"time"

	"github.com/uptrace/bun"

	"github.com/hoko-to/hoko"
)

// daypart is the grain of the sums of days that are over, in microseconds.
const daypart = int64(6 * time.Hour / time.Microsecond)

// daypartKey says which clicks a row of click_dayparts is the sum of.
type daypartKey struct {
	WorkspaceID string `bun:"type:uuid,pk"`
	Dimension   hoko.Dimension
	Begin       int64 `bun:"daypart"`
	Value       string
	Bot         bool
}

// daypartRow is how the sums of a part of a day lie in the table.
type daypartRow struct {
	bun.BaseModel `bun:"table:click_dayparts,alias:click_daypart"`

	daypartKey
	sums
}

func newDaypartRow(r *dayRow) *daypartRow {
	return &daypartRow{daypartKey: daypartKey(r.dayKey), sums: r.sums}
}

// addDayparts adds to the sums of parts of days. It runs in a transaction that
// shares them.
func (s *Store) addDayparts(ctx context.Context, u *rollup) error {
	_, err := insertRowsOr(ctx, s, "ON CONFLICT (workspace_id, dimension, daypart, value, bot) DO UPDATE SET "+added("click_dayparts"),
		convert(inOrder(u.dayparts), newDaypartRow))
	return err
}

// dividedUntil returns until when clicks are divided, of the workspaces in which
// some of the clicks are from before. It runs in a transaction that shares the
// sums, during which no others are divided.
func (s *Store) dividedUntil(ctx context.Context, clicks []*clickRow) (map[string]int64, error) {
	ids, first := map[string]bool{}, clicks[0].CreatedAt
	for _, r := range clicks {
		ids[strings.ToLower(r.WorkspaceID)], first = true, min(first, r.CreatedAt)
	}
	var rows []struct {
		ID           string
		DividedUntil int64
	}
	err := s.read.NewSelect().Model((*workspaceRow)(nil)).Column("id", "divided_until").
		Where("id IN (?)", bun.List(uuids(slices.Sorted(maps.Keys(ids))))).Where("divided_until > ?", first).Scan(ctx, &rows)
	divided := make(map[string]int64, len(rows))
	for _, row := range rows {
		divided[row.ID] = row.DividedUntil
	}
	return divided, classify(ctx, err)
}

// UndividedWorkspaces lists the workspaces with clicks on UTC days before a
// moment that are not divided yet.
func (s *Store) UndividedWorkspaces(ctx context.Context, before time.Time) ([]string, error) {
	var ids []string
	err := s.read.NewRaw(`-- UndividedWorkspaces
		SELECT id FROM workspaces WHERE EXISTS (
			SELECT 1 FROM click_quarters AS c
			WHERE c.workspace_id = workspaces.id AND c.quarter > coalesce(workspaces.divided_until, 0) - ?0 AND c.quarter < ?1
		) ORDER BY id`, quarter, micros(before)).Scan(ctx, &ids)
	return ids, classify(ctx, err)
}

// DivideClicks adds the earliest clicks of a workspace that are in no sums of
// parts of days to such sums, and reports whether there were any on UTC days
// before another day. All of them are of one day. It reads atOnce clicks at most,
// and ends with the moment in which they have come to atOnce sums, so that whoever
// stores clicks waits for little of a day.
func (s *Store) DivideClicks(ctx context.Context, workspaceID string, before time.Time, atOnce int) (divided bool, err error) {
	err = s.maintain(ctx, func(tx *Store) error {
		if err := tx.engine.claimSums(ctx, *tx.tx); err != nil {
			return classify(ctx, err)
		}
		from, err := tx.firstUndivided(ctx, workspaceID, before)
		if divided = from.Valid; err != nil || !divided {
			return err
		}
		u, until, err := tx.countUndivided(ctx, workspaceID, from.Int64, atOnce)
		if err != nil {
			return err
		}
		return tx.divide(ctx, workspaceID, u, until)
	})
	return divided, err
}

// firstUndivided returns a moment behind all clicks that are divided, and on the
// day of the first one before another day that may not be.
func (s *Store) firstUndivided(ctx context.Context, workspaceID string, before time.Time) (from sql.NullInt64, err error) {
	h, err := s.horizonOf(ctx, &hoko.Access{WorkspaceID: workspaceID})
	if err != nil {
		return from, err
	}
	err = s.read.NewSelect().Model((*quarterRow)(nil)).ColumnExpr("min(quarter)").
		Where("workspace_id = ?", workspaceID).Where("quarter > ?", h.divided-quarter).Where("quarter < ?", micros(before)).Scan(ctx, &from)
	from.Int64 = max(from.Int64, h.divided)
	return from, classify(ctx, err)
}

// countUndivided adds clicks since a moment up, and returns until when: to the end
// of the day unless there are more than are counted at once. Clicks of the same
// moment stay together.
func (s *Store) countUndivided(ctx context.Context, workspaceID string, from int64, atOnce int) (u *rollup, until int64, err error) {
	err = s.read.NewRaw(`-- countUndivided
		SELECT coalesce((
			SELECT created_at + 1 FROM clicks WHERE workspace_id = ?0 AND created_at >= ?1 AND created_at < ?2 ORDER BY created_at LIMIT 1 OFFSET ?3
		), ?2)`, workspaceID, from, floor(from, day)+day, atOnce-1).Scan(ctx, &until)
	if err != nil {
		return nil, 0, classify(ctx, err)
	}
	u = newRollup(nil)
	last := from
	err = s.eachClick(ctx, workspaceID, from, until, func(r *clickRow) bool {
		if r.CreatedAt > last && len(u.dayparts) >= atOnce {
			until = r.CreatedAt
			return false
		}
		last = r.CreatedAt
		u.addValues(u.dayparts, daypart, r)
		return true
	})
	return u, until, err
}

// divide keeps the sums of parts of a day. From then on whoever stores clicks from
// before the moment adds to them.
func (s *Store) divide(ctx context.Context, workspaceID string, u *rollup, until int64) error {
	if err := s.addDayparts(ctx, u); err != nil {
		return err
	}
	_, err := s.write.NewUpdate().Model((*workspaceRow)(nil)).Set("divided_until = ?", until).Where("id = ?", workspaceID).Exec(ctx)
	return classify(ctx, err)
}
