package db

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/binary"
	"math"
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

// AdoptDay completes a UTC day of a workspace whose clicks were stored before
// there were sums, as if they were stored now: the earliest click of each visitor
// is a first visit, visitors of days since a moment are remembered, and sums are
// kept. It can be repeated. No statement changes many more than atOnce clicks,
// because one that takes longer than the deadline of its connection fails each
// time.
func (s *Store) AdoptDay(ctx context.Context, workspaceID string, of, since time.Time, atOnce int) error {
	ranges, err := s.visitorRanges(ctx, visitorRange{workspaceID: workspaceID, day: micros(of), remembered: !of.Before(since)}, atOnce)
	if err != nil {
		return err
	}
	for _, c := range ranges { // so that those who store clicks wait for little of it
		if err := s.maintain(ctx, func(tx *Store) error { return tx.adopt(ctx, c) }); err != nil {
			return err
		}
	}
	return s.maintain(ctx, func(tx *Store) error {
		if err := tx.engine.claimSums(ctx, *tx.tx); err != nil {
			return classify(ctx, err)
		}
		for _, c := range ranges { // for what came meanwhile
			if err := tx.adopt(ctx, c); err != nil {
				return err
			}
		}
		_, err := tx.rebuildSums(ctx, workspaceID, micros(of))
		return err
	})
}

// visitorRange is a part of the visitors of a day, with all of their clicks: those
// whose hashes lie between two hashes.
type visitorRange struct {
	workspaceID string
	day         int64
	remembered  bool // whether it matters later that they were there
	first, end  []byte
}

// maxVisitorRanges bounds into how many a day is divided.
const maxVisitorRanges = 1000

// visitorRanges divides the visitors of a day so that each part has about so many
// clicks: hashes are spread evenly.
func (s *Store) visitorRanges(ctx context.Context, whole visitorRange, clicks int) ([]visitorRange, error) {
	var all int
	err := s.read.NewRaw("SELECT count(*) FROM clicks WHERE workspace_id = ? AND created_at >= ? AND created_at < ?", whole.workspaceID, whole.day, whole.day+day).Scan(ctx, &all)
	if err != nil {
		return nil, classify(ctx, err)
	}
	ranges := make([]visitorRange, min(all/clicks+1, maxVisitorRanges))
	for i := range ranges {
		ranges[i] = whole
		ranges[i].first, ranges[i].end = hashAt(i, len(ranges)), hashAt(i+1, len(ranges))
	}
	return ranges, nil
}

// hashAt returns the end of the first parts of all hashes.
func hashAt(part, parts int) []byte {
	if part == parts {
		return bytes.Repeat([]byte{0xff}, sha256.Size+1)
	}
	return binary.BigEndian.AppendUint16(nil, uint16(part*(math.MaxUint16+1)/parts))
}

func (s *Store) adopt(ctx context.Context, c visitorRange) error {
	if err := s.markFirstVisits(ctx, c); err != nil || !c.remembered {
		return err
	}
	return s.rememberVisitors(ctx, c)
}

func (s *Store) markFirstVisits(ctx context.Context, c visitorRange) error {
	_, err := s.write.NewRaw(`-- markFirstVisits
		UPDATE clicks SET first_visit = NOT first_visit
		WHERE workspace_id = ?0 AND created_at >= ?1 AND created_at < ?2 AND visitor >= ?3 AND visitor < ?4 AND first_visit <> (id IN (
			SELECT id FROM (
				SELECT id, row_number() OVER (PARTITION BY visitor ORDER BY created_at, id) AS place
				FROM clicks
				WHERE workspace_id = ?0 AND created_at >= ?1 AND created_at < ?2 AND visitor >= ?3 AND visitor < ?4
			) AS visits
			WHERE place = 1
		))`, c.workspaceID, c.day, c.day+day, c.first, c.end).Exec(ctx)
	return classify(ctx, err)
}

func (s *Store) rememberVisitors(ctx context.Context, c visitorRange) error {
	_, err := s.write.NewRaw(`-- rememberVisitors
		INSERT INTO visitor_days (day, workspace_id, visitor)
		SELECT DISTINCT ?1, workspace_id, visitor FROM clicks
		WHERE workspace_id = ?0 AND created_at >= ?1 AND created_at < ?2 AND visitor >= ?3 AND visitor < ?4
		ON CONFLICT DO NOTHING`, c.workspaceID, c.day, c.day+day, c.first, c.end).Exec(ctx)
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
