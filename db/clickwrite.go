package db

import (
	"bytes"
	"cmp"
	"context"
	"database/sql"
	"slices"
	"strings"

	"github.com/uptrace/bun"

	"github.com/hoko-to/hoko"
)

// InsertClicks stores clicks in a transaction of its own, adds them to the sums
// that are kept, and returns how many were new. A click whose id is stored is
// left as it is and not counted, so that a batch can be sent again after any
// error. The first click of a visitor that is stored of a UTC day, and the
// earliest of those that are stored together, is a first visit.
func (s *Store) InsertClicks(ctx context.Context, clicks []*hoko.Click) (int, error) {
	rows := distinctClicks(convert(clicks, newClickRow))
	if err := s.engine.makeRoom(ctx, s, rows); err != nil {
		return 0, classify(ctx, err)
	}
	inserted := 0
	err := s.InTx(ctx, func(tx *Store) error {
		fresh, err := tx.insertClicks(ctx, rows)
		inserted = len(fresh)
		if err != nil || inserted == 0 {
			return err
		}
		divided, err := tx.dividedUntil(ctx, fresh)
		if err != nil {
			return err
		}
		u := newRollup(divided)
		for _, row := range fresh {
			u.add(row)
		}
		return tx.addSums(ctx, u)
	})
	if err != nil {
		return 0, s.engine.missesRoom(err)
	}
	return inserted, nil
}

// distinctClicks sorts clicks by the moment in which they were made, and leaves
// out those that come twice.
func distinctClicks(rows []*clickRow) []*clickRow {
	slices.SortFunc(rows, func(a, b *clickRow) int {
		return cmp.Or(cmp.Compare(a.CreatedAt, b.CreatedAt), cmp.Compare(a.ID, b.ID))
	})
	seen := make(map[string]bool, len(rows))
	return slices.DeleteFunc(rows, func(r *clickRow) bool {
		id := strings.ToLower(r.ID)
		twice := seen[id]
		seen[id] = true
		return twice
	})
}

// insertClicks stores clicks and returns those that were not there.
func (s *Store) insertClicks(ctx context.Context, rows []*clickRow) ([]*clickRow, error) {
	if err := s.engine.shareSums(ctx, *s.tx); err != nil {
		return nil, classify(ctx, err)
	}
	if err := s.claimVisits(ctx, rows); err != nil {
		return nil, err
	}
	fresh := make([]*clickRow, 0, len(rows))
	byID := make(map[string]*clickRow, len(rows))
	for _, row := range rows {
		byID[strings.ToLower(row.ID)] = row
	}
	err := insertRowsReturning(ctx, s, "ON CONFLICT (id) DO NOTHING RETURNING id", rows, func(found *sql.Rows) error {
		var id string
		err := found.Scan(&id)
		fresh = append(fresh, byID[strings.ToLower(id)])
		return err
	})
	if err != nil || len(fresh) == len(rows) {
		return fresh, err
	}
	return fresh, s.passVisitsOn(ctx, rows, fresh)
}

// visitorDayRow says that a visitor came on a day.
type visitorDayRow struct {
	bun.BaseModel `bun:"table:visitor_days,alias:visitor_day"`

	Day         int64
	WorkspaceID string `bun:"type:uuid,pk"`
	Visitor     []byte
}

// visitKey is a visitor's day.
type visitKey struct {
	day         int64
	workspaceID string
	visitor     string
}

// visitOf returns the visitor's day of a click.
func visitOf(r *clickRow) *visitorDayRow {
	return &visitorDayRow{Day: floor(r.CreatedAt, day), WorkspaceID: r.WorkspaceID, Visitor: r.Visitor}
}

func (r *visitorDayRow) key() visitKey {
	return visitKey{r.Day, strings.ToLower(r.WorkspaceID), string(r.Visitor)}
}

func (r *visitorDayRow) compare(other *visitorDayRow) int {
	return cmp.Or(
		cmp.Compare(r.Day, other.Day),
		cmp.Compare(r.WorkspaceID, other.WorkspaceID),
		bytes.Compare(r.Visitor, other.Visitor),
	)
}

// claimVisits marks the clicks of visitors who were not there before on that
// day. Of several processes that store clicks of a visitor at the same time one
// comes first, and the others wait until its transaction ends.
func (s *Store) claimVisits(ctx context.Context, rows []*clickRow) error {
	first := make(map[visitKey]*clickRow, len(rows))
	var days []*visitorDayRow
	for _, row := range rows {
		visit := visitOf(row)
		if row.Visitor == nil || first[visit.key()] != nil {
			continue
		}
		first[visit.key()] = row
		days = append(days, visit)
	}
	slices.SortFunc(days, (*visitorDayRow).compare)
	return insertRowsReturning(ctx, s, "ON CONFLICT DO NOTHING RETURNING day, workspace_id, visitor", days, func(found *sql.Rows) error {
		var visit visitorDayRow
		if err := found.Scan(&visit.Day, &visit.WorkspaceID, &visit.Visitor); err != nil {
			return err
		}
		first[visit.key()].FirstVisit = true
		return nil
	})
}

// passVisitsOn takes back the first visits that clicks have claimed which were
// there already, with another moment or visitor.
func (s *Store) passVisitsOn(ctx context.Context, rows, fresh []*clickRow) error {
	var ids []string
	left := map[visitKey][][]byte{} // visitors, by day and workspace
	for visit, heir := range heirsOf(rows, fresh) {
		if heir != nil {
			heir.FirstVisit = true
			ids = append(ids, heir.ID)
			continue
		}
		visitor := []byte(visit.visitor)
		visit.visitor = ""
		left[visit] = append(left[visit], visitor)
	}
	if err := s.markFirst(ctx, ids); err != nil {
		return err
	}
	return s.forgetVisits(ctx, left)
}

// heirsOf returns whose first visits are those that known clicks have claimed: of
// the earliest new click of the visitor on that day, or of none, which is nil.
func heirsOf(rows, fresh []*clickRow) map[visitKey]*clickRow {
	isNew := make(map[*clickRow]bool, len(fresh))
	for _, row := range fresh {
		isNew[row] = true
	}
	heirs := map[visitKey]*clickRow{}
	for _, row := range rows { // the earliest first, which has claimed
		key := visitOf(row).key()
		heir, vain := heirs[key]
		switch {
		case row.FirstVisit && !isNew[row]:
			heirs[key] = nil
		case vain && heir == nil && isNew[row]:
			heirs[key] = row
		}
	}
	return heirs
}

func (s *Store) markFirst(ctx context.Context, ids []string) error {
	if len(ids) == 0 {
		return nil
	}
	_, err := s.write.NewUpdate().Model((*clickRow)(nil)).Set("first_visit = ?", true).Where("id IN (?)", bun.List(uuids(ids))).Exec(ctx)
	return classify(ctx, err)
}

func (s *Store) forgetVisits(ctx context.Context, of map[visitKey][][]byte) error {
	for visit, visitors := range of {
		_, err := s.write.NewDelete().Model((*visitorDayRow)(nil)).
			Where("day = ?", visit.day).Where("workspace_id = ?", visit.workspaceID).Where("visitor IN (?)", bun.List(visitors)).Exec(ctx)
		if err != nil {
			return classify(ctx, err)
		}
	}
	return nil
}
