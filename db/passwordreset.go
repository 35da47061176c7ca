package db

import (
	"context"

	"github.com/uptrace/bun"

	"github.com/hoko-to/hoko"
)

// passwordResetRow is how a password reset lies in the table, with its user.
type passwordResetRow struct {
	bun.BaseModel `bun:"table:password_resets,alias:password_reset"`

	UserID    string   `bun:"type:uuid,pk"`
	User      *userRow `bun:"rel:belongs-to,join:user_id=id"`
	TokenHash []byte
	CreatedAt int64
	ExpiresAt int64
}

// PutPasswordReset stores a reset under the hash of its token, in place of an
// earlier one of the same user.
func (s *Store) PutPasswordReset(ctx context.Context, r *hoko.PasswordReset, tokenHash []byte) error {
	row := &passwordResetRow{UserID: r.UserID, TokenHash: tokenHash, CreatedAt: micros(r.CreatedAt), ExpiresAt: micros(r.ExpiresAt)}
	return s.InTx(ctx, func(tx *Store) error {
		if err := tx.DeletePasswordReset(ctx, r.UserID); err != nil {
			return err
		}
		_, err := tx.write.NewInsert().Model(row).Exec(ctx)
		return classify(ctx, err)
	})
}

// UserByPasswordReset returns the user of the reset whose token has this hash.
// One that has expired by the database's clock is not found.
func (s *Store) UserByPasswordReset(ctx context.Context, tokenHash []byte) (*hoko.User, error) {
	var row passwordResetRow
	err := s.read.NewSelect().Model(&row).
		Relation("User").
		Where("password_reset.token_hash = ?", tokenHash).
		Where("password_reset.expires_at > " + s.engine.now()).
		Scan(ctx)
	if err != nil {
		return nil, classify(ctx, err)
	}
	return row.User.user(), nil
}

// TakePasswordReset uses up the reset whose token has this hash. Of concurrent
// calls one succeeds; for the others, and after its end, it is not found.
func (s *Store) TakePasswordReset(ctx context.Context, tokenHash []byte) error {
	res, err := s.write.NewDelete().Model((*passwordResetRow)(nil)).
		Where("token_hash = ?", tokenHash).
		Where("expires_at > " + s.engine.now()).
		Exec(ctx)
	return one(ctx, res, err, hoko.NotFound())
}

// DeletePasswordReset takes a user's reset back, if there is one.
func (s *Store) DeletePasswordReset(ctx context.Context, userID string) error {
	_, err := s.write.NewDelete().Model((*passwordResetRow)(nil)).Where("user_id = ?", userID).Exec(ctx)
	return classify(ctx, err)
}

// DeleteExpiredPasswordResets removes the resets that have expired by the
// database's clock.
func (s *Store) DeleteExpiredPasswordResets(ctx context.Context) error {
	_, err := s.write.NewDelete().Model((*passwordResetRow)(nil)).Where("expires_at <= " + s.engine.now()).Exec(ctx)
	return classify(ctx, err)
}
