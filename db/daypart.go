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

// dividedUntil returns until when days are divided, of the workspaces in which
// some of the clicks are of such days. It runs in a transaction that shares the
// sums, during which no other day is divided.
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
			WHERE c.workspace_id = workspaces.id AND c.quarter >= coalesce(workspaces.divided_until, 0) AND c.quarter < ?
		) ORDER BY id`, micros(before)).Scan(ctx, &ids)
	return ids, classify(ctx, err)
}

// DivideDay makes sums of the parts of the first UTC day of a workspace that has
// clicks, lies before another day and is not divided, and reports whether there
// was one. Whoever stores clicks does not wait while they are counted, only while
// the sums are written.
func (s *Store) DivideDay(ctx context.Context, workspaceID string, before time.Time) (divided bool, err error) {
	var early, late undividedDay
	err = s.longSnapshot(ctx, func(ctx context.Context, view *Store) error {
		early, err = view.undividedDay(ctx, workspaceID, before)
		return err
	})
	if err != nil || early.counted == nil {
		return false, err
	}
	err = s.maintain(ctx, func(tx *Store) error {
		if err := tx.engine.claimSums(ctx, *tx.tx); err != nil {
			return classify(ctx, err)
		}
		if late, err = tx.confirm(ctx, early, before); err != nil || late.counted == nil {
			return err
		}
		return tx.divide(ctx, late)
	})
	return late.counted != nil, err
}

// undividedDay is a day whose parts have no sums yet, with its clicks added up.
type undividedDay struct {
	workspaceID string
	from        int64
	counted     *rollup // nil if there is no such day
}

func (s *Store) undividedDay(ctx context.Context, workspaceID string, before time.Time) (undividedDay, error) {
	from, err := s.firstUndivided(ctx, workspaceID, before)
	if err != nil || !from.Valid {
		return undividedDay{}, err
	}
	counted, err := s.countDay(ctx, workspaceID, from.Int64, from.Int64+day)
	return undividedDay{workspaceID, from.Int64, counted}, err
}

// confirm returns a day that was counted without keeping anybody waiting, or
// counts again if anything has changed since. Each click that is stored changes
// what is kept of its quarter of an hour.
func (s *Store) confirm(ctx context.Context, of undividedDay, before time.Time) (undividedDay, error) {
	from, err := s.firstUndivided(ctx, of.workspaceID, before)
	if err != nil || !from.Valid {
		return undividedDay{}, err
	}
	kept, err := s.keptQuarters(ctx, of.workspaceID, of.from)
	if err != nil || from.Int64 == of.from && maps.EqualFunc(of.counted.quarters, kept, sameQuarter) {
		return of, err
	}
	return s.undividedDay(ctx, of.workspaceID, before)
}

// firstUndivided returns the first day before another that has clicks and is not
// divided.
func (s *Store) firstUndivided(ctx context.Context, workspaceID string, before time.Time) (from sql.NullInt64, err error) {
	err = s.read.NewRaw(`-- firstUndivided
		SELECT min(quarter) FROM click_quarters
		WHERE workspace_id = ?0 AND quarter < ?1 AND quarter >= coalesce((SELECT divided_until FROM workspaces WHERE id = ?0), 0)`,
		workspaceID, micros(before)).Scan(ctx, &from)
	from.Int64 = floor(from.Int64, day)
	return from, classify(ctx, err)
}

// divide keeps the sums of the parts of a day. From then on whoever stores clicks
// of it adds to them.
func (s *Store) divide(ctx context.Context, of undividedDay) error {
	if err := s.addDayparts(ctx, of.counted); err != nil {
		return err
	}
	_, err := s.write.NewUpdate().Model((*workspaceRow)(nil)).Set("divided_until = ?", of.from+day).Where("id = ?", of.workspaceID).Exec(ctx)
	return classify(ctx, err)
}
