package db

import (
	"context"

	"github.com/uptrace/bun"

	"github.com/hoko-to/hoko"
)

// apiKeyOrders are what a list of keys can be ordered by. A key that was never
// used comes before all that were.
func apiKeyOrders() []orderColumn {
	return []orderColumn{
		timeColumn(hoko.OrderByCreatedAt, "created_at"),
		nameColumn(),
		{hoko.OrderByLastUsedAt, "coalesce(last_used_at, 0)", func(c *hoko.Cursor) any { return max(c.Time, 0) }},
	}
}

// APIKeys returns one page of the keys of the workspace that match f, ordered by
// createdAt, name (case ignored) or lastUsedAt (never used is the oldest).
func (s *Store) APIKeys(ctx context.Context, a *hoko.Access, f hoko.APIKeyFilter, p hoko.Page) ([]*hoko.APIKey, error) {
	return page(ctx, filterAPIKeys(s.selectAPIKeys(), a, f), p, apiKeyOrders(), (*apiKeyRow).apiKey)
}

// PredecessorsByIDs returns the keys of the workspace that those with these ids
// replace, by the id of the key that replaces them.
func (s *Store) PredecessorsByIDs(ctx context.Context, a *hoko.Access, ids []string) (map[string]*hoko.APIKey, error) {
	find := func(ids []string) *bun.SelectQuery { return among(owned[apiKeyRow](s, a), "successor_id", ids) }
	return byIDs(ctx, ids, find, func(r *apiKeyRow) (string, *hoko.APIKey) { return *r.SuccessorID, r.apiKey() })
}

// CountAPIKeys returns how many keys of the workspace match f.
func (s *Store) CountAPIKeys(ctx context.Context, a *hoko.Access, f hoko.APIKeyFilter) (int, error) {
	return count(ctx, filterAPIKeys(s.selectAPIKeys(), a, f))
}

func (s *Store) selectAPIKeys() *bun.SelectQuery { return s.read.NewSelect().Model((*apiKeyRow)(nil)) }

func filterAPIKeys(q *bun.SelectQuery, a *hoko.Access, f hoko.APIKeyFilter) *bun.SelectQuery {
	q = contains(q.Where("workspace_id = ?", a.WorkspaceID), f.Search)
	q = equalsID(q, "created_by", f.CreatedBy)
	if f.Ownerless {
		q = q.Where("created_by IS NOT NULL").
			Where("created_by NOT IN (SELECT user_id FROM memberships WHERE workspace_id = ?)", a.WorkspaceID)
	}
	if f.Environment != nil {
		q = q.Where("environment = ?", *f.Environment)
	}
	if f.UnusedSince != nil {
		q = q.Where("coalesce(last_used_at, created_at) < ?", micros(*f.UnusedSince))
	}
	if f.ExpiresBefore != nil {
		q = q.Where("expires_at <= ?", micros(*f.ExpiresBefore))
	}
	if f.Scope != nil {
		// Scopes are letters only, so the quotes make the match exact.
		q = q.Where("scopes LIKE ?", `%"`+string(*f.Scope)+`"%`)
	}
	return inStates(q, f)
}

func inStates(q *bun.SelectQuery, f hoko.APIKeyFilter) *bun.SelectQuery {
	if len(f.States) == 0 {
		return q
	}
	return q.WhereGroup(" AND ", func(q *bun.SelectQuery) *bun.SelectQuery {
		for _, state := range f.States {
			q = orInState(q, state, f)
		}
		return q
	})
}

// orInState says in SQL what hoko.APIKey.State says.
func orInState(q *bun.SelectQuery, state hoko.KeyState, f hoko.APIKeyFilter) *bun.SelectQuery {
	now := micros(f.Now)
	soon := micros(f.Now.Add(hoko.ExpiringWithin))
	const live = "revoked_at IS NULL AND (expires_at IS NULL OR expires_at > ?)"
	switch state {
	case hoko.KeyRevoked:
		return q.WhereOr("revoked_at IS NOT NULL")
	case hoko.KeyExpired:
		return q.WhereOr("revoked_at IS NULL AND expires_at <= ?", now)
	case hoko.KeyRetiring:
		return q.WhereOr(live+" AND successor_id IS NOT NULL", now)
	case hoko.KeyExpiring:
		return q.WhereOr(live+" AND successor_id IS NULL AND expires_at <= ?", now, soon)
	case hoko.KeyActive:
		return q.WhereOr(live+" AND successor_id IS NULL AND (expires_at IS NULL OR expires_at > ?)", now, soon)
	default:
		return q.WhereOr("1 = 0")
	}
}
