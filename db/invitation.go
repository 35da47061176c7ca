package db

import (
	"context"
	"time"

	"github.com/uptrace/bun"

	"github.com/hoko-to/hoko"
)

// invitationRow is how an invitation lies in the table, with its workspace.
type invitationRow struct {
	bun.BaseModel `bun:"table:invitations,alias:invitation"`

	ID          string        `bun:"type:uuid,pk"`
	WorkspaceID string        `bun:"type:uuid"`
	Workspace   *workspaceRow `bun:"rel:belongs-to,join:workspace_id=id"`
	Email       string
	Search      string
	Role        hoko.Role
	TokenHash   []byte
	InvitedBy   *string `bun:"type:uuid"`
	CreatedAt   int64
	ExpiresAt   int64
}

func (r *invitationRow) invitation() *hoko.Invitation {
	return &hoko.Invitation{
		ID:          r.ID,
		WorkspaceID: r.WorkspaceID,
		Email:       r.Email,
		Role:        r.Role,
		InvitedBy:   r.InvitedBy,
		CreatedAt:   moment(r.CreatedAt),
		ExpiresAt:   moment(r.ExpiresAt),
	}
}

// Invitations returns one page of the invitations to the workspace that match f,
// ordered by createdAt. Those that have expired are among them.
func (s *Store) Invitations(ctx context.Context, a *hoko.Access, f hoko.InvitationFilter, p hoko.Page) ([]*hoko.Invitation, error) {
	return page(ctx, contains(owned[invitationRow](s, a), f.Search), p, timeOrders(), (*invitationRow).invitation)
}

// CountInvitations returns how many invitations to the workspace match f.
func (s *Store) CountInvitations(ctx context.Context, a *hoko.Access, f hoko.InvitationFilter) (int, error) {
	return count(ctx, contains(owned[invitationRow](s, a), f.Search))
}

// InvitationByID returns an invitation to the workspace.
func (s *Store) InvitationByID(ctx context.Context, a *hoko.Access, id string) (*hoko.Invitation, error) {
	var row invitationRow
	q := s.read.NewSelect().Model(&row).Where("workspace_id = ?", a.WorkspaceID)
	if err := listed(q, []string{id}).Scan(ctx); err != nil {
		return nil, classify(ctx, err)
	}
	return row.invitation(), nil
}

// InvitationByEmail returns the invitation of an address to the workspace. One
// that has expired by the database's clock is not found.
func (s *Store) InvitationByEmail(ctx context.Context, a *hoko.Access, email string) (*hoko.Invitation, error) {
	var row invitationRow
	err := s.read.NewSelect().Model(&row).
		Where("workspace_id = ?", a.WorkspaceID).
		Where("email = ?", email).
		Where("expires_at > " + s.engine.now()).
		Scan(ctx)
	if err != nil {
		return nil, classify(ctx, err)
	}
	return row.invitation(), nil
}

// PutInvitation stores an invitation under the hash of its token, in place of any
// other one to the same address in the same workspace.
func (s *Store) PutInvitation(ctx context.Context, i *hoko.Invitation, tokenHash []byte) error {
	row := &invitationRow{
		ID:          i.ID,
		WorkspaceID: i.WorkspaceID,
		Email:       i.Email,
		Search:      fold(i.Email),
		Role:        i.Role,
		TokenHash:   tokenHash,
		InvitedBy:   i.InvitedBy,
		CreatedAt:   micros(i.CreatedAt),
		ExpiresAt:   micros(i.ExpiresAt),
	}
	_, err := s.write.NewInsert().Model(row).
		On("CONFLICT (workspace_id, email) DO UPDATE").
		Set("id = EXCLUDED.id, role = EXCLUDED.role, token_hash = EXCLUDED.token_hash, invited_by = EXCLUDED.invited_by").
		Set("created_at = EXCLUDED.created_at, expires_at = EXCLUDED.expires_at").
		Exec(ctx)
	return classify(ctx, err)
}

// InvitationByTokenHash returns the invitation whose token has this hash, and its
// workspace. One that has expired by the database's clock is not found.
func (s *Store) InvitationByTokenHash(ctx context.Context, tokenHash []byte) (*hoko.Invitation, *hoko.Workspace, error) {
	var row invitationRow
	err := s.read.NewSelect().Model(&row).
		Relation("Workspace").
		Where("invitation.token_hash = ?", tokenHash).
		Where("invitation.expires_at > " + s.engine.now()).
		Scan(ctx)
	if err != nil {
		return nil, nil, classify(ctx, err)
	}
	return row.invitation(), row.Workspace.workspace(), nil
}

// TakeInvitation uses up the invitation whose token has this hash. Of concurrent
// calls one succeeds; for the others, and after its end, it is not found.
func (s *Store) TakeInvitation(ctx context.Context, tokenHash []byte) error {
	return s.InTx(ctx, func(tx *Store) error {
		// The workspace comes first, as for who deletes it.
		of := tx.read.NewSelect().Model((*invitationRow)(nil)).Column("workspace_id").Where("token_hash = ?", tokenHash)
		if err := tx.holdWorkspace(ctx, of); err != nil {
			return err
		}
		res, err := tx.write.NewDelete().Model((*invitationRow)(nil)).
			Where("token_hash = ?", tokenHash).
			Where("expires_at > " + tx.engine.now()).
			Exec(ctx)
		return one(ctx, res, err, hoko.NotFound())
	})
}

// DeleteInvitation takes an invitation to the workspace back.
func (s *Store) DeleteInvitation(ctx context.Context, a *hoko.Access, id string) error {
	stored, ok := hoko.ParseID(id)
	if !ok {
		return hoko.NotFound()
	}
	res, err := s.write.NewDelete().Model((*invitationRow)(nil)).
		Where("workspace_id = ?", a.WorkspaceID).
		Where("id = ?", stored).
		Exec(ctx)
	return one(ctx, res, err, hoko.NotFound())
}

// DeleteInvitationsBy takes back what a user has sent out for the workspace.
func (s *Store) DeleteInvitationsBy(ctx context.Context, a *hoko.Access, userID string) error {
	_, err := s.write.NewDelete().Model((*invitationRow)(nil)).
		Where("workspace_id = ?", a.WorkspaceID).
		Where("invited_by = ?", userID).
		Exec(ctx)
	return classify(ctx, err)
}

// DeleteInvitations removes the invitations that expired before a moment.
func (s *Store) DeleteInvitations(ctx context.Context, before time.Time) error {
	_, err := s.write.NewDelete().Model((*invitationRow)(nil)).Where("expires_at < ?", micros(before)).Exec(ctx)
	return classify(ctx, err)
}
