package db

import (
	"context"

	"github.com/uptrace/bun"

	"github.com/hoko-to/hoko"
)

// membershipRow is how a membership lies in the table, with its workspace.
type membershipRow struct {
	bun.BaseModel `bun:"table:memberships,alias:membership"`

	WorkspaceID string        `bun:"type:uuid,pk"`
	Workspace   *workspaceRow `bun:"rel:belongs-to,join:workspace_id=id"`
	UserID      string        `bun:"type:uuid,pk"`
	Role        hoko.Role
	CreatedAt   int64
}

func (r *membershipRow) membership() *hoko.Membership {
	return &hoko.Membership{
		Workspace: r.Workspace.workspace(),
		UserID:    r.UserID,
		Role:      r.Role,
		CreatedAt: moment(r.CreatedAt),
	}
}

// InsertMembership gives a user a place in a workspace.
func (s *Store) InsertMembership(ctx context.Context, m *hoko.Membership) error {
	row := &membershipRow{
		WorkspaceID: m.Workspace.ID,
		UserID:      m.UserID,
		Role:        m.Role,
		CreatedAt:   micros(m.CreatedAt),
	}
	_, err := s.write.NewInsert().Model(row).Exec(ctx)
	return classify(ctx, err)
}

// Memberships returns at most limit places of a user, by the name of the
// workspace.
func (s *Store) Memberships(ctx context.Context, userID string, limit int) ([]*hoko.Membership, error) {
	var rows []*membershipRow
	err := s.read.NewSelect().Model(&rows).
		Relation("Workspace").
		Where("membership.user_id = ?", userID).
		OrderExpr("workspace.name_folded, workspace.id").
		Limit(int64(max(limit, 1))).
		Scan(ctx)
	if err != nil {
		return nil, classify(ctx, err)
	}
	return convert(rows, (*membershipRow).membership), nil
}

// seat is a person in a workspace, whether that person is a member or not.
type seat struct{ userID, workspaceSlug string }

// MembershipBySlug returns the user's place in the workspace with this slug. It
// reads what is committed, also from within a transaction, and may share the read
// with others that ask at the same time; it answers within 900 ms. A workspace that
// the user is no member of is not found.
func (s *Store) MembershipBySlug(ctx context.Context, userID, workspaceSlug string) (*hoko.Membership, error) {
	ctx, span := s.spans.begin(ctx, "SELECT", "memberships")
	row, err := s.hot.seats.row(ctx, seat{cleanText(userID), cleanText(workspaceSlug)})
	end(ctx, span, err)
	if err != nil {
		return nil, err
	}
	return row.membership(), nil
}

// membershipRows reads the memberships of seats. People and slugs are matched
// apart, so it may find memberships that nobody asked for and nobody is given.
func (b *base) membershipRows(ctx context.Context, seats []seat) (map[seat]*membershipRow, error) {
	var rows []*membershipRow
	err := b.early.NewSelect().Model(&rows).
		Relation("Workspace").
		Where("membership.user_id IN (?)", bun.List(convert(seats, func(s seat) string { return s.userID }))).
		Where("workspace.slug IN (?)", bun.List(convert(seats, func(s seat) string { return s.workspaceSlug }))).
		Scan(ctx)
	found := make(map[seat]*membershipRow, len(rows))
	for _, row := range rows {
		found[seat{row.UserID, row.Workspace.Slug}] = row
	}
	return found, err
}

// roleIn returns the user's role in a workspace. Until the transaction ends,
// nobody takes the role away: what it allows is done before it goes, or not at
// all.
func (s *Store) roleIn(ctx context.Context, workspaceID, userID string) (hoko.Role, error) {
	var row membershipRow
	q := s.read.NewSelect().Model(&row).
		Column("role").
		Where("workspace_id = ?", workspaceID).
		Where("user_id = ?", userID)
	err := s.engine.lock(q, toRely).Scan(ctx)
	return row.Role, classify(ctx, err)
}
