package db

import (
	"cmp"
	"context"
	"maps"
	"slices"
	"strings"
	"time"

	"github.com/uptrace/bun"

	"github.com/hoko-to/hoko"
)

// The grains of the sums that are kept, in microseconds: in total by the quarter
// of an hour, because the offset of each time zone is a multiple of that, and of
// each value of a dimension by the UTC day. What days that are over have besides
// is said at daypart.
const (
	quarter = int64(15 * time.Minute / time.Microsecond)
	day     = int64(24 * time.Hour / time.Microsecond)
)

// floor returns the beginning of the interval that a moment is in. Both are in
// microseconds.
func floor(at, interval int64) int64 { return at - ((at%interval)+interval)%interval }

// sums is what is kept of clicks.
type sums struct {
	Clicks   int64
	Visitors int64
	Scans    int64
}

// add counts a click.
func (s *sums) add(r *clickRow) {
	s.Clicks++
	if r.FirstVisit {
		s.Visitors++
	}
	if r.QR {
		s.Scans++
	}
}

// quarterKey says which clicks a row of click_quarters is the sum of.
type quarterKey struct {
	WorkspaceID string `bun:"type:uuid,pk"`
	Quarter     int64
	Bot         bool
}

// quarterRow is how the sums of a quarter of an hour lie in the table.
type quarterRow struct {
	bun.BaseModel `bun:"table:click_quarters,alias:click_quarter"`

	quarterKey
	sums
}

// dayKey says which clicks a row of click_days is the sum of.
type dayKey struct {
	WorkspaceID string `bun:"type:uuid,pk"`
	Dimension   hoko.Dimension
	Begin       int64 `bun:"day"`
	Value       string
	Bot         bool
}

// dayRow is how the sums of a day lie in the table.
type dayRow struct {
	bun.BaseModel `bun:"table:click_days,alias:click_day"`

	dayKey
	sums
}

// rollup adds clicks up.
type rollup struct {
	dimensions []clickDimension
	divided    map[string]int64 // until when clicks are divided, by workspace
	quarters   map[quarterKey]*quarterRow
	days       map[dayKey]*dayRow
	dayparts   map[dayKey]*dayRow // of clicks that are divided
}

func newRollup(divided map[string]int64) *rollup {
	return &rollup{
		dimensions: clickDimensions(), divided: divided,
		quarters: map[quarterKey]*quarterRow{}, days: map[dayKey]*dayRow{}, dayparts: map[dayKey]*dayRow{},
	}
}

// add counts a click.
func (u *rollup) add(r *clickRow) {
	u.addQuarter(r)
	u.addValues(u.days, day, r)
	if r.CreatedAt < u.divided[strings.ToLower(r.WorkspaceID)] {
		u.addValues(u.dayparts, daypart, r)
	}
}

// addValues counts a click with each of its values.
func (u *rollup) addValues(to map[dayKey]*dayRow, grain int64, r *clickRow) {
	key := dayKey{WorkspaceID: r.WorkspaceID, Begin: floor(r.CreatedAt, grain), Bot: r.Bot}
	for i := range u.dimensions {
		key.Dimension, key.Value = u.dimensions[i].name, u.dimensions[i].value(r)
		addValue(to, key, r)
	}
	key.Dimension = hoko.DimensionTag
	for _, tag := range tagsOf(r) {
		key.Value = tag
		addValue(to, key, r)
	}
}

func (u *rollup) addQuarter(r *clickRow) {
	key := quarterKey{WorkspaceID: r.WorkspaceID, Quarter: floor(r.CreatedAt, quarter), Bot: r.Bot}
	row := u.quarters[key]
	if row == nil {
		row = &quarterRow{quarterKey: key}
		u.quarters[key] = row
	}
	row.add(r)
}

func addValue(to map[dayKey]*dayRow, key dayKey, r *clickRow) {
	row := to[key]
	if row == nil {
		row = &dayRow{dayKey: key}
		to[key] = row
	}
	row.add(r)
}

// quarterRows returns the sums in the order in which every writer brings them,
// so that none of them waits for each other.
func (u *rollup) quarterRows() []*quarterRow {
	rows := make([]*quarterRow, 0, len(u.quarters))
	for _, row := range u.quarters {
		rows = append(rows, row)
	}
	slices.SortFunc(rows, func(a, b *quarterRow) int { return a.compare(b.quarterKey) })
	return rows
}

// inOrder returns sums in the order in which every writer brings them.
func inOrder(of map[dayKey]*dayRow) []*dayRow {
	return slices.SortedFunc(maps.Values(of), func(a, b *dayRow) int { return a.compare(b.dayKey) })
}

func (k quarterKey) compare(other quarterKey) int {
	return cmp.Or(
		cmp.Compare(k.WorkspaceID, other.WorkspaceID),
		cmp.Compare(k.Quarter, other.Quarter),
		compareFlags(k.Bot, other.Bot),
	)
}

func (k dayKey) compare(other dayKey) int {
	return cmp.Or(
		cmp.Compare(k.WorkspaceID, other.WorkspaceID),
		cmp.Compare(k.Dimension, other.Dimension),
		cmp.Compare(k.Begin, other.Begin),
		cmp.Compare(k.Value, other.Value),
		compareFlags(k.Bot, other.Bot),
	)
}

func compareFlags(a, b bool) int {
	switch {
	case a == b:
		return 0
	case b:
		return -1
	default:
		return 1
	}
}

// addSums adds to the sums that are kept. It runs in a transaction that shares
// them.
func (s *Store) addSums(ctx context.Context, u *rollup) error {
	_, err := insertRowsOr(ctx, s, "ON CONFLICT (workspace_id, quarter, bot) DO UPDATE SET "+added("click_quarters"), u.quarterRows())
	if err != nil {
		return err
	}
	_, err = insertRowsOr(ctx, s, "ON CONFLICT (workspace_id, dimension, day, value, bot) DO UPDATE SET "+added("click_days"), inOrder(u.days))
	if err != nil {
		return err
	}
	return s.addDayparts(ctx, u)
}

func added(table string) string {
	return "clicks = " + table + ".clicks + excluded.clicks, visitors = " + table + ".visitors + excluded.visitors, scans = " + table + ".scans + excluded.scans"
}
