package db

import (
	"context"
	"slices"
	"time"

	"github.com/uptrace/bun"

	"github.com/hoko-to/hoko"
)

// keyRequestRow is how an entry of the request log lies in the table.
type keyRequestRow struct {
	bun.BaseModel `bun:"table:key_requests,alias:key_request"`

	ID          string `bun:"type:uuid,pk"`
	WorkspaceID string `bun:"type:uuid"`
	KeyID       string `bun:"type:uuid"`
	Count       int
	CreatedAt   int64
	LastAt      int64
	Operation   hoko.Operation
	Scopes      jsonText[hoko.Scopes]
	Outcome     hoko.Code
	Refused     bool
	Status      int
	Address     string
	UserAgent   string
	RequestID   string
	Latency     int64 // microseconds
	MaxLatency  int64
}

func newKeyRequestRow(r *hoko.KeyRequest) *keyRequestRow {
	return &keyRequestRow{
		ID:          r.ID,
		WorkspaceID: r.WorkspaceID,
		KeyID:       r.KeyID,
		Count:       r.Count,
		CreatedAt:   micros(r.CreatedAt),
		LastAt:      micros(r.LastAt),
		Operation:   r.Operation,
		Scopes:      jsonText[hoko.Scopes]{r.Scopes},
		Outcome:     r.Outcome,
		Refused:     r.Refused(),
		Status:      r.Status,
		Address:     r.Address,
		UserAgent:   r.UserAgent,
		RequestID:   r.RequestID,
		Latency:     r.Latency.Microseconds(),
		MaxLatency:  r.MaxLatency.Microseconds(),
	}
}

func (r *keyRequestRow) keyRequest() *hoko.KeyRequest {
	return &hoko.KeyRequest{
		ID:          r.ID,
		WorkspaceID: r.WorkspaceID,
		KeyID:       r.KeyID,
		Count:       r.Count,
		CreatedAt:   moment(r.CreatedAt),
		LastAt:      moment(r.LastAt),
		Operation:   r.Operation,
		Scopes:      r.Scopes.value,
		Outcome:     r.Outcome,
		Status:      r.Status,
		Address:     r.Address,
		UserAgent:   r.UserAgent,
		RequestID:   r.RequestID,
		Latency:     time.Duration(r.Latency) * time.Microsecond,
		MaxLatency:  time.Duration(r.MaxLatency) * time.Microsecond,
	}
}

// InsertKeyRequests stores entries of the request log. It runs in a transaction.
func (s *Store) InsertKeyRequests(ctx context.Context, requests []*hoko.KeyRequest) error {
	return insertRows(ctx, s, convert(requests, newKeyRequestRow))
}

// KeyRequests returns one page of the request log of the workspace, ordered by
// createdAt.
func (s *Store) KeyRequests(ctx context.Context, a *hoko.Access, f hoko.KeyRequestFilter, p hoko.Page) ([]*hoko.KeyRequest, error) {
	return page(ctx, filterKeyRequests(owned[keyRequestRow](s, a), f), p, timeOrders(), (*keyRequestRow).keyRequest)
}

// KeyRequestsByIDs returns the entries of the request log of the workspace among
// ids, by id.
func (s *Store) KeyRequestsByIDs(ctx context.Context, a *hoko.Access, ids []string) (map[string]*hoko.KeyRequest, error) {
	find := func(ids []string) *bun.SelectQuery { return listed(owned[keyRequestRow](s, a), ids) }
	return byIDs(ctx, ids, find, func(r *keyRequestRow) (string, *hoko.KeyRequest) { return r.ID, r.keyRequest() })
}

// CountKeyRequests returns how many entries of the request log match f.
func (s *Store) CountKeyRequests(ctx context.Context, a *hoko.Access, f hoko.KeyRequestFilter) (int, error) {
	return count(ctx, filterKeyRequests(owned[keyRequestRow](s, a), f))
}

func filterKeyRequests(q *bun.SelectQuery, f hoko.KeyRequestFilter) *bun.SelectQuery {
	q = equals(equals(equalsID(q, "key_id", f.KeyID), "operation", f.Operation), "address", f.Address)
	if f.Refused != nil {
		q = q.Where("refused = ?", *f.Refused)
	}
	if f.Status != nil {
		q = q.Where("status = ?", *f.Status)
	}
	if f.Outcomes != nil {
		q = among(q, "outcome", f.Outcomes)
	}
	if findsFailures(f) {
		q = q.Where("outcome <> 'ok'") // in the words of the index of failures
	}
	return within(q, f.From, f.Until)
}

// findsFailures reports whether f finds nothing but calls that failed.
func findsFailures(f hoko.KeyRequestFilter) bool {
	return f.Refused != nil && *f.Refused || f.Outcomes != nil && !slices.Contains(f.Outcomes, hoko.OutcomeOK)
}

// DeleteKeyRequests removes at most limit entries of the request log that were
// stored before a moment, of all workspaces, and returns how many.
func (s *Store) DeleteKeyRequests(ctx context.Context, before time.Time, limit int) (int, error) {
	// The order of ids is that of the moments when they were made.
	return s.deleteKeyRequests(ctx, s.write.NewSelect().Model((*keyRequestRow)(nil)).
		Where("id < ?", firstIDAt(before)).OrderExpr("id").Limit(int64(limit)))
}

// DeleteKeyRequestsOf removes at most limit entries of the request log of one
// workspace, of calls before a moment, and returns how many.
func (s *Store) DeleteKeyRequestsOf(ctx context.Context, workspaceID string, before time.Time, limit int) (int, error) {
	return s.deleteKeyRequests(ctx, s.write.NewSelect().Model((*keyRequestRow)(nil)).
		Where("workspace_id = ?", workspaceID).
		Where("created_at < ?", micros(before)).OrderExpr("created_at, id").Limit(int64(limit)))
}

func (s *Store) deleteKeyRequests(ctx context.Context, old *bun.SelectQuery) (int, error) {
	res, err := s.write.NewDelete().Model((*keyRequestRow)(nil)).Where("id IN (?)", old.Column("id")).Exec(ctx)
	n, err := affected(res, err)
	return n, classify(ctx, err)
}
