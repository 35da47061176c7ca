package db

import (
	"context"
	"slices"
	"time"

	"github.com/uptrace/bun"

	"github.com/hoko-to/hoko"
)

// keyRefusalRow is how the last refusal of a key, and its use after its end, lie
// in the table.
type keyRefusalRow struct {
	bun.BaseModel `bun:"table:key_refusals,alias:key_refusal"`

	ID          string `bun:"type:uuid,pk"` // of the key
	WorkspaceID string `bun:"type:uuid"`
	LastAt      int64
	Outcome     hoko.Code
	Address     string
	UserAgent   string
	LateCount   int
	LateFirstAt *int64
	LateLastAt  *int64

	Recent int `bun:",scanonly"` // late uses within hoko.LateUseRecent
}

func (r *keyRefusalRow) refusal() *hoko.KeyRefusal {
	return &hoko.KeyRefusal{
		WorkspaceID: r.WorkspaceID,
		KeyID:       r.ID,
		At:          moment(r.LastAt),
		Outcome:     r.Outcome,
		Address:     r.Address,
		UserAgent:   r.UserAgent,
		LateUse:     r.lateUse(),
	}
}

func (r *keyRefusalRow) lateUse() *hoko.LateUse {
	if r.LateFirstAt == nil || r.LateLastAt == nil {
		return nil
	}
	return &hoko.LateUse{
		KeyID:   r.ID,
		Count:   r.LateCount,
		Recent:  r.Recent,
		FirstAt: moment(*r.LateFirstAt),
		LastAt:  moment(*r.LateLastAt),
	}
}

// mergeRefusal keeps what happened last, and counts on.
const mergeRefusal = `ON CONFLICT (id) DO UPDATE SET
	outcome    = CASE WHEN excluded.last_at >= key_refusals.last_at THEN excluded.outcome ELSE key_refusals.outcome END,
	address    = CASE WHEN excluded.last_at >= key_refusals.last_at THEN excluded.address ELSE key_refusals.address END,
	user_agent = CASE WHEN excluded.last_at >= key_refusals.last_at THEN excluded.user_agent ELSE key_refusals.user_agent END,
	last_at    = CASE WHEN excluded.last_at >= key_refusals.last_at THEN excluded.last_at ELSE key_refusals.last_at END,
	late_count = key_refusals.late_count + excluded.late_count,
	late_first_at = CASE WHEN key_refusals.late_first_at <= excluded.late_first_at OR excluded.late_first_at IS NULL
		THEN key_refusals.late_first_at ELSE excluded.late_first_at END,
	late_last_at = CASE WHEN key_refusals.late_last_at >= excluded.late_last_at OR excluded.late_last_at IS NULL
		THEN key_refusals.late_last_at ELSE excluded.late_last_at END`

func newKeyRefusalRow(r *hoko.KeyRefusal) *keyRefusalRow {
	row := &keyRefusalRow{
		ID:          r.KeyID,
		WorkspaceID: r.WorkspaceID,
		LastAt:      micros(r.At),
		Outcome:     r.Outcome,
		Address:     r.Address,
		UserAgent:   r.UserAgent,
	}
	if late := r.LateUse; late != nil {
		row.LateCount, row.LateFirstAt, row.LateLastAt = late.Count, microsOf(&late.FirstAt), microsOf(&late.LastAt)
	}
	return row
}

// AddKeyRefusals adds to what is known of the refusals of keys. No two are of the
// same key; all writers bring them in the same order. It runs in a transaction.
func (s *Store) AddKeyRefusals(ctx context.Context, refusals []*hoko.KeyRefusal) error {
	rows := make([]*keyRefusalRow, len(refusals))
	for i, r := range refusals {
		rows[i] = newKeyRefusalRow(r)
	}
	_, err := insertRowsOr(ctx, s, mergeRefusal, rows)
	return err
}

// KeyRefusals returns how keys of the workspace were refused last, by id of the
// key. Late uses are recent since the day of a moment.
func (s *Store) KeyRefusals(ctx context.Context, a *hoko.Access, keyIDs []string, since time.Time) (map[string]*hoko.KeyRefusal, error) {
	find := func(ids []string) *bun.SelectQuery { return listed(s.selectRefusals(a, since), ids) }
	return byIDs(ctx, keyIDs, find, func(r *keyRefusalRow) (string, *hoko.KeyRefusal) { return r.ID, r.refusal() })
}

// LateUses returns one page of the keys of the workspace that were used after
// their end and match f, ordered by the last use.
func (s *Store) LateUses(ctx context.Context, a *hoko.Access, f hoko.LateUseFilter, p hoko.Page) ([]*hoko.LateUse, error) {
	orders := []orderColumn{timeColumn(hoko.OrderByCreatedAt, "late_last_at")}
	return page(ctx, s.filterLateUses(s.selectRefusals(a, f.Since), a, f), p, orders, (*keyRefusalRow).lateUse)
}

// CountLateUses returns how many keys LateUses finds.
func (s *Store) CountLateUses(ctx context.Context, a *hoko.Access, f hoko.LateUseFilter) (int, error) {
	return count(ctx, s.filterLateUses(owned[keyRefusalRow](s, a), a, f))
}

func (s *Store) filterLateUses(q *bun.SelectQuery, a *hoko.Access, f hoko.LateUseFilter) *bun.SelectQuery {
	q = q.Where("late_last_at >= ?", micros(f.Since))
	if f.Revoked == nil {
		return q
	}
	revoked := owned[apiKeyRow](s, a).ColumnExpr("1").Where("id = key_refusal.id").Where("revoked_at IS NOT NULL")
	return q.Where("EXISTS (?) = ?", revoked, *f.Revoked)
}

func (s *Store) selectRefusals(a *hoko.Access, since time.Time) *bun.SelectQuery {
	recent := among(owned[keyDayRow](s, a), "outcome", hoko.LateRefusals()).
		ColumnExpr("coalesce(sum(count), 0)").
		Where("key_id = key_refusal.id").
		Where("day >= ?", micros(since))
	return owned[keyRefusalRow](s, a).ColumnExpr("?TableColumns").ColumnExpr("(?) AS recent", recent)
}

// Bounds of a question about who uses keys after their end.
const (
	lateEntries = 1000 // of the request log are looked at, for each key
	lateKeys    = 50   // are asked for at once
)

// callerRow is how many calls with a key came from one address with one user
// agent.
type callerRow struct {
	KeyID     string
	Address   string
	UserAgent string
	Count     int
	LastAt    int64
}

// LateCallers returns who used keys of the workspace after their end, by id of
// the key, as the latest entries of the request log have it.
func (s *Store) LateCallers(ctx context.Context, a *hoko.Access, keyIDs []string) (map[string]*hoko.LateCallers, error) {
	found := map[string]*hoko.LateCallers{}
	for ids := range slices.Chunk(uuids(keyIDs), lateKeys) {
		var rows []*callerRow
		err := s.read.NewSelect().TableExpr("(?) AS late", s.lateEntries(a, ids)).
			ColumnExpr("key_id, address, user_agent, sum(count) AS count, max(last_at) AS last_at").
			GroupExpr("key_id, address, user_agent").
			Scan(budgeted(ctx), &rows)
		if err != nil {
			return nil, classify(ctx, err)
		}
		for _, row := range rows {
			if found[row.KeyID] == nil {
				found[row.KeyID] = &hoko.LateCallers{}
			}
			of := found[row.KeyID]
			of.Addresses = append(of.Addresses, hoko.CallerCount{Value: row.Address, Count: row.Count, LastAt: moment(row.LastAt)})
			of.UserAgents = append(of.UserAgents, hoko.CallerCount{Value: row.UserAgent, Count: row.Count, LastAt: moment(row.LastAt)})
		}
	}
	for _, of := range found {
		of.Addresses, of.UserAgents = hoko.TopCallers(of.Addresses), hoko.TopCallers(of.UserAgents)
	}
	return found, nil
}

// lateEntries finds the latest late entries of each key.
func (s *Store) lateEntries(a *hoko.Access, keyIDs []string) *bun.SelectQuery {
	var all *bun.SelectQuery
	for _, id := range keyIDs {
		latest := among(owned[keyRequestRow](s, a), "outcome", hoko.LateRefusals()).
			Column("key_id", "address", "user_agent", "count", "last_at").
			Where("key_id = ?", id).
			Where("outcome <> 'ok'").
			OrderExpr("created_at DESC, id DESC").
			Limit(lateEntries)
		one := s.read.NewSelect().TableExpr("(?) AS latest", latest).ColumnExpr("*")
		if all == nil {
			all = one
		} else {
			all = all.UnionAll(one)
		}
	}
	return all
}
