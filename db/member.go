package db

import (
	"context"

	"github.com/uptrace/bun"

	"github.com/hoko-to/hoko"
)

// memberRow is a user together with the user's place in one workspace.
type memberRow struct {
	bun.BaseModel `bun:"table:users,alias:member"`

	ID           string `bun:"type:uuid,pk"`
	Email        string
	Name         string
	CreatedAt    int64
	LastSeenAt   *int64
	Role         hoko.Role `bun:",scanonly"`
	JoinedAt     int64     `bun:",scanonly"`
	SecondFactor bool      `bun:",scanonly"`
}

func (r *memberRow) member() *hoko.Member {
	return &hoko.Member{
		User:         &hoko.User{ID: r.ID, Email: r.Email, Name: r.Name, CreatedAt: moment(r.CreatedAt)},
		Role:         r.Role,
		JoinedAt:     moment(r.JoinedAt),
		LastSeenAt:   momentOf(r.LastSeenAt),
		SecondFactor: r.SecondFactor,
	}
}

// memberOrders are what a list of members can be ordered by. One who was never
// seen comes before all who were.
func memberOrders() []orderColumn {
	return []orderColumn{
		timeColumn(hoko.OrderByJoinedAt, "place.created_at"),
		nameColumn(),
		{hoko.OrderByLastSeenAt, "coalesce(last_seen_at, 0)", func(c *hoko.Cursor) any { return max(c.Time, 0) }},
	}
}

// Members returns one page of the members of the workspace that match f, ordered
// by joinedAt, name (case ignored) or lastSeenAt (never seen is the oldest).
func (s *Store) Members(ctx context.Context, a *hoko.Access, f hoko.MemberFilter, p hoko.Page) ([]*hoko.Member, error) {
	return page(ctx, filterMembers(s.selectMembers(a), f), p, memberOrders(), (*memberRow).member)
}

// CountMembers returns how many members of the workspace match f.
func (s *Store) CountMembers(ctx context.Context, a *hoko.Access, f hoko.MemberFilter) (int, error) {
	return count(ctx, filterMembers(s.selectMembers(a), f))
}

// MembersByIDs returns those members of the workspace whose ids these are, by id.
func (s *Store) MembersByIDs(ctx context.Context, a *hoko.Access, ids []string) (map[string]*hoko.Member, error) {
	find := func(ids []string) *bun.SelectQuery { return among(s.selectMembers(a), "id", ids) }
	return byIDs(ctx, ids, find, func(r *memberRow) (string, *hoko.Member) { return r.ID, r.member() })
}

func (s *Store) selectMembers(a *hoko.Access) *bun.SelectQuery {
	return s.read.NewSelect().Model((*memberRow)(nil)).
		ColumnExpr("id, email, name, member.created_at, last_seen_at, role, place.created_at AS joined_at").
		ColumnExpr("EXISTS (SELECT 1 FROM second_factors WHERE user_id = id AND confirmed_at IS NOT NULL) AS second_factor").
		Join("JOIN memberships AS place ON place.user_id = id").
		Where("place.workspace_id = ?", a.WorkspaceID)
}

func filterMembers(q *bun.SelectQuery, f hoko.MemberFilter) *bun.SelectQuery {
	q = contains(q, f.Search)
	if len(f.Roles) == 0 {
		return q
	}
	return q.Where("role IN (?)", bun.List(f.Roles))
}

// ClaimMembers keeps others from changing who belongs to the workspace, and as
// what, until the transaction ends, and checks again that the actor still may. It
// runs in a transaction.
func (s *Store) ClaimMembers(ctx context.Context, a *hoko.Access) error {
	q := s.read.NewSelect().Model((*workspaceRow)(nil)).Column("id").Where("id = ?", a.WorkspaceID)
	var id string
	if err := s.engine.lock(q, toChange).Scan(ctx, &id); err != nil {
		return classify(ctx, err)
	}
	return s.recheck(ctx, a)
}

// SetRole changes the role of a member of the workspace.
func (s *Store) SetRole(ctx context.Context, a *hoko.Access, userID string, role hoko.Role) error {
	return s.InTx(ctx, func(tx *Store) error {
		var since int64
		err := tx.write.NewUpdate().Model((*membershipRow)(nil)).
			Set("role = ?", role).
			Where("workspace_id = ?", a.WorkspaceID).
			Where("user_id = ?", userID).
			Returning("created_at").
			Scan(ctx, &since)
		tx.end(hoko.Ending{Kind: hoko.RoleEnded, WorkspaceID: a.WorkspaceID, UserID: userID, Since: moment(since), Role: role})
		return classify(ctx, err)
	})
}

// DeleteMembership takes a user's place in the workspace away. It waits for what
// the user is writing there, so that nothing of it commits afterwards.
func (s *Store) DeleteMembership(ctx context.Context, a *hoko.Access, userID string) error {
	return s.InTx(ctx, func(tx *Store) error {
		var since int64
		err := tx.write.NewDelete().Model((*membershipRow)(nil)).
			Where("workspace_id = ?", a.WorkspaceID).
			Where("user_id = ?", userID).
			Returning("created_at").
			Scan(ctx, &since)
		tx.end(hoko.Ending{Kind: hoko.MembershipEnded, WorkspaceID: a.WorkspaceID, UserID: userID, Since: moment(since)})
		return classify(ctx, err)
	})
}
