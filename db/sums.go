package db

import (
	"context"
	"database/sql"
	"errors"
	"maps"
	"math"
	"strings"
	"time"

	"github.com/uptrace/bun"

	"github.com/hoko-to/hoko"
)

// RebuildSums makes the sums of a UTC day of a workspace anew, if they are not
// what its clicks come to, and reports whether they were. Only while wrong ones
// are made anew, whoever stores clicks waits.
func (s *Store) RebuildSums(ctx context.Context, workspaceID string, of time.Time) (agreed bool, err error) {
	if agreed, err = s.VerifySums(ctx, workspaceID, of); err != nil || agreed {
		return agreed, err
	}
	err = s.maintain(ctx, func(tx *Store) error {
		if err := tx.engine.claimSums(ctx, *tx.tx); err != nil {
			return classify(ctx, err)
		}
		agreed, err = tx.rebuildSums(ctx, workspaceID, micros(of))
		return err
	})
	return agreed, err
}

func (s *Store) rebuildSums(ctx context.Context, workspaceID string, from int64) (agreed bool, err error) {
	counted, agreed, err := s.compareSums(ctx, workspaceID, from)
	if err != nil || agreed {
		return agreed, err
	}
	if err := s.deleteSums(ctx, workspaceID, from, math.MaxInt); err != nil {
		return false, err
	}
	return false, s.addSums(ctx, counted)
}

// VerifySums reports whether the sums of a UTC day of a workspace are what its
// clicks come to.
func (s *Store) VerifySums(ctx context.Context, workspaceID string, of time.Time) (agree bool, err error) {
	err = s.longSnapshot(ctx, func(ctx context.Context, view *Store) error {
		_, agree, err = view.compareSums(ctx, workspaceID, micros(of))
		return err
	})
	return agree, err
}

// compareSums adds the clicks of a day up and compares with what is kept. Of a
// day past its retention, it does not matter what is left.
func (s *Store) compareSums(ctx context.Context, workspaceID string, from int64) (counted *rollup, agree bool, err error) {
	h, err := s.horizonOf(ctx, &hoko.Access{WorkspaceID: workspaceID})
	if err != nil || from < h.kept {
		return nil, err == nil, err
	}
	if counted, err = s.countDay(ctx, workspaceID, from, h.divided); err != nil {
		return nil, false, err
	}
	kept, err := s.keptSums(ctx, workspaceID, from)
	if err != nil {
		return nil, false, err
	}
	same := maps.EqualFunc(counted.quarters, kept.quarters, sameQuarter) &&
		maps.EqualFunc(counted.days, kept.days, sameValue) &&
		maps.EqualFunc(counted.dayparts, kept.dayparts, sameValue)
	return counted, same, nil
}

func sameQuarter(a, b *quarterRow) bool { return a.sums == b.sums }
func sameValue(a, b *dayRow) bool       { return a.sums == b.sums }

// countDay adds the clicks of a day up, as it is done when they are stored, where
// those until a moment are divided.
func (s *Store) countDay(ctx context.Context, workspaceID string, from, divided int64) (*rollup, error) {
	u := newRollup(map[string]int64{strings.ToLower(workspaceID): divided})
	err := s.eachClick(ctx, workspaceID, from, from+day, func(r *clickRow) bool {
		u.add(r)
		return true
	})
	return u, err
}

// eachClick reads clicks of a time, the earliest first, until one is not taken.
func (s *Store) eachClick(ctx context.Context, workspaceID string, from, until int64, take func(*clickRow) bool) (err error) {
	columns := columnsOf[clickRow](s.base)
	rows, err := s.tx.Tx.QueryContext(ctx, "SELECT "+namesOf(columns)+" FROM clicks WHERE workspace_id = $1 AND created_at >= $2 AND created_at < $3 ORDER BY created_at",
		workspaceID, from, until)
	if err != nil {
		return classify(ctx, err)
	}
	defer func() { err = errors.Join(err, classify(ctx, rows.Close())) }()
	for rows.Next() {
		var row clickRow
		if err := rows.Scan(targets(columns, &row)...); err != nil {
			return classify(ctx, err)
		}
		if !take(&row) {
			return nil
		}
	}
	return classify(ctx, rows.Err())
}

// keptSums returns the sums of a day that are kept.
func (s *Store) keptSums(ctx context.Context, workspaceID string, from int64) (u *rollup, err error) {
	var (
		days     []*dayRow
		dayparts []*daypartRow
	)
	u = newRollup(nil)
	if u.quarters, err = s.keptQuarters(ctx, workspaceID, from); err != nil {
		return nil, err
	}
	err = s.read.NewSelect().Model(&days).Where("workspace_id = ?", workspaceID).Where("dimension IN (?)", bun.List(summedDimensions())).Where("day = ?", from).Scan(ctx)
	if err != nil {
		return nil, classify(ctx, err)
	}
	err = s.read.NewSelect().Model(&dayparts).Where("workspace_id = ?", workspaceID).Where("dimension IN (?)", bun.List(summedDimensions())).
		Where("daypart >= ?", from).Where("daypart < ?", from+day).Scan(ctx)
	if err != nil {
		return nil, classify(ctx, err)
	}
	for _, row := range days {
		u.days[row.dayKey] = row
	}
	for _, row := range dayparts {
		u.dayparts[dayKey(row.daypartKey)] = &dayRow{dayKey: dayKey(row.daypartKey), sums: row.sums}
	}
	return u, nil
}

func (s *Store) keptQuarters(ctx context.Context, workspaceID string, from int64) (map[quarterKey]*quarterRow, error) {
	var rows []*quarterRow
	err := s.read.NewSelect().Model(&rows).Where("workspace_id = ?", workspaceID).Where("quarter >= ?", from).Where("quarter < ?", from+day).Scan(ctx)
	quarters := make(map[quarterKey]*quarterRow, len(rows))
	for _, row := range rows {
		quarters[row.quarterKey] = row
	}
	return quarters, classify(ctx, err)
}

// sumTable is a table of sums.
type sumTable struct {
	name  bun.Ident
	key   bun.Safe  // what tells its rows apart
	begin bun.Ident // the column that says when what a row is the sum of begins
}

// sumTables are in the order in which sums of a day go: a day is known by its
// quarters of an hour.
func sumTables() []sumTable {
	return []sumTable{
		{"click_dayparts", "workspace_id, dimension, daypart, value, bot", "daypart"},
		{"click_days", "workspace_id, dimension, day, value, bot", "day"},
		{"click_quarters", "workspace_id, quarter, bot", "quarter"},
	}
}

// deleteSums removes at most limit sums of a day.
func (s *Store) deleteSums(ctx context.Context, workspaceID string, from int64, limit int) error {
	for _, of := range sumTables() {
		deleted, err := s.deleteSumsOf(ctx, of, workspaceID, from, limit)
		if limit -= deleted; err != nil || limit == 0 {
			return err
		}
	}
	return nil
}

func (s *Store) deleteSumsOf(ctx context.Context, of sumTable, workspaceID string, from int64, limit int) (int, error) {
	text := "DELETE FROM ?0 WHERE (?1) IN (SELECT ?1 FROM ?0 WHERE workspace_id = ?2 AND ?3 >= ?4 AND ?3 < ?5"
	if of.begin != "quarter" {
		text += " AND dimension IN (?6)"
	}
	res, err := s.write.NewRaw("-- deleteSumsOf\n"+text+" LIMIT ?7)", of.name, of.key, workspaceID, of.begin, from, from+day, bun.List(summedDimensions()), limit).Exec(ctx)
	deleted, err := affected(res, err)
	return deleted, classify(ctx, err)
}

// summedDimensions are those that sums are kept of. To name them all leads to the
// sums of a day without reading those of others.
func summedDimensions() []hoko.Dimension {
	return append(convert(clickDimensions(), func(d clickDimension) hoko.Dimension { return d.name }), hoko.DimensionTag)
}

// WorkspaceIDs lists every workspace that was not deleted, the oldest first.
func (s *Store) WorkspaceIDs(ctx context.Context) ([]string, error) {
	var ids []string
	err := s.read.NewSelect().Model((*workspaceRow)(nil)).Column("id").Where("deleted_at IS NULL").OrderExpr("created_at, id").Scan(ctx, &ids)
	return ids, classify(ctx, err)
}

// DaysWithClicks returns the first and the last UTC day on which a workspace has
// clicks or sums of them; both are zero if there is none. Clicks past their
// retention are left out.
func (s *Store) DaysWithClicks(ctx context.Context, workspaceID string) (first, last time.Time, err error) {
	var row struct{ First, Last sql.NullInt64 }
	err = s.read.NewRaw(`-- DaysWithClicks
		SELECT min(at) AS first, max(at) AS last FROM (
			SELECT min(created_at) AS at FROM clicks WHERE workspace_id = ?0 UNION ALL
			SELECT max(created_at) FROM clicks WHERE workspace_id = ?0 UNION ALL
			SELECT min(quarter) FROM click_quarters WHERE workspace_id = ?0 UNION ALL
			SELECT max(quarter) FROM click_quarters WHERE workspace_id = ?0
		) AS ends`, workspaceID).Scan(ctx, &row)
	if err != nil || !row.First.Valid {
		return first, last, classify(ctx, err)
	}
	h, err := s.horizonOf(ctx, &hoko.Access{WorkspaceID: workspaceID})
	return moment(floor(max(row.First.Int64, h.kept), day)), moment(floor(row.Last.Int64, day)), err
}
