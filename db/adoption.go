package db

import (
	"context"
	"time"
)

// UnsummedClicks is a workspace with clicks that no sums are kept of.
type UnsummedClicks struct {
	WorkspaceID string
	Day         time.Time // the last UTC day with such clicks
}

// UnsummedClicks lists the workspaces with clicks that were stored before there
// were sums, and where sums begin. When there are none any more, sums begin with
// the first click.
func (s *Store) UnsummedClicks(ctx context.Context) (list []UnsummedClicks, from time.Time, err error) {
	var rows []struct {
		ID     string
		Latest *int64
		Rolled int64
	}
	err = s.read.NewRaw(`-- UnsummedClicks
		SELECT workspace.id, installation.rolled_from AS rolled, (
			SELECT max(created_at) FROM clicks AS click WHERE click.workspace_id = workspace.id AND click.created_at < installation.rolled_from
		) AS latest
		FROM installation CROSS JOIN workspaces AS workspace
		WHERE installation.rolled_from IS NOT NULL`).Scan(ctx, &rows)
	for _, row := range rows {
		from = moment(row.Rolled)
		if row.Latest != nil {
			list = append(list, UnsummedClicks{row.ID, moment(floor(*row.Latest, day))})
		}
	}
	return list, from, classify(ctx, err)
}

// AdoptDay makes of the clicks of a UTC day of a workspace, which were stored
// before there were sums, what it would be by now: the earliest of each visitor
// is a first visit, visitors of days since a moment are remembered, and sums are
// kept. It can be done again.
func (s *Store) AdoptDay(ctx context.Context, workspaceID string, of, since time.Time) error {
	return s.maintain(ctx, func(tx *Store) error {
		if err := tx.engine.claimSums(ctx, *tx.tx); err != nil {
			return classify(ctx, err)
		}
		if err := tx.markFirstVisits(ctx, workspaceID, micros(of)); err != nil {
			return err
		}
		if !of.Before(since) {
			if err := tx.rememberVisitors(ctx, workspaceID, micros(of)); err != nil {
				return err
			}
		}
		_, err := tx.rebuildSums(ctx, workspaceID, micros(of))
		return err
	})
}

func (s *Store) markFirstVisits(ctx context.Context, workspaceID string, from int64) error {
	_, err := s.write.NewRaw(`-- markFirstVisits
		UPDATE clicks SET first_visit = NOT first_visit
		WHERE workspace_id = ?0 AND created_at >= ?1 AND created_at < ?2 AND first_visit <> (id IN (
			SELECT id FROM (
				SELECT id, row_number() OVER (PARTITION BY visitor ORDER BY created_at, id) AS place
				FROM clicks
				WHERE workspace_id = ?0 AND created_at >= ?1 AND created_at < ?2 AND visitor IS NOT NULL
			) AS visits
			WHERE place = 1
		))`, workspaceID, from, from+day).Exec(ctx)
	return classify(ctx, err)
}

func (s *Store) rememberVisitors(ctx context.Context, workspaceID string, from int64) error {
	_, err := s.write.NewRaw(`-- rememberVisitors
		INSERT INTO visitor_days (day, workspace_id, visitor)
		SELECT DISTINCT ?1, workspace_id, visitor FROM clicks
		WHERE workspace_id = ?0 AND created_at >= ?1 AND created_at < ?2 AND visitor IS NOT NULL
		ON CONFLICT DO NOTHING`, workspaceID, from, from+day).Exec(ctx)
	return classify(ctx, err)
}

// BeginSums moves where sums begin from one moment back to another; nil is to
// the first click. It does nothing if another process has done so before.
func (s *Store) BeginSums(ctx context.Context, from time.Time, at *time.Time) error {
	_, err := s.write.NewRaw("UPDATE installation SET rolled_from = ? WHERE rolled_from = ?", microsOf(at), micros(from)).Exec(ctx)
	return classify(ctx, err)
}

// ForgetVisitors removes at most limit visitors of days before a moment, and
// returns how many. A click of such a day that arrives later counts as a first
// visit.
func (s *Store) ForgetVisitors(ctx context.Context, before time.Time, limit int) (forgotten int, err error) {
	res, err := s.write.NewRaw(`-- ForgetVisitors
		DELETE FROM visitor_days WHERE (day, workspace_id, visitor) IN (
			SELECT day, workspace_id, visitor FROM visitor_days WHERE day < ? ORDER BY day, workspace_id, visitor LIMIT ?
		)`, micros(before), limit).Exec(ctx)
	forgotten, err = affected(res, err)
	return forgotten, classify(ctx, err)
}
