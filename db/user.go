package db

import (
	"context"

	"github.com/uptrace/bun"

	"github.com/hoko-to/hoko"
)

// userRow is how a user lies in the table.
type userRow struct {
	bun.BaseModel `bun:"table:users,alias:member"`

	ID           string `bun:"type:uuid,pk"`
	Email        string
	Name         string
	PasswordHash string
	CreatedAt    int64
}

func (r *userRow) user() *hoko.User {
	return &hoko.User{ID: r.ID, Email: r.Email, Name: r.Name, CreatedAt: moment(r.CreatedAt)}
}

// InsertUser stores a new user. An e-mail address that is taken is a fault of
// the field email (CodeEmailTaken).
func (s *Store) InsertUser(ctx context.Context, u *hoko.User, passwordHash string) error {
	row := &userRow{
		ID:           u.ID,
		Email:        u.Email,
		Name:         u.Name,
		PasswordHash: passwordHash,
		CreatedAt:    micros(u.CreatedAt),
	}
	_, err := s.write.NewInsert().Model(row).Exec(ctx)
	return classify(ctx, err)
}

// UserByEmail returns the user with this normalized address and the hash of the
// user's password.
func (s *Store) UserByEmail(ctx context.Context, email string) (*hoko.User, string, error) {
	var row userRow
	if err := s.read.NewSelect().Model(&row).Where("email = ?", email).Scan(ctx); err != nil {
		return nil, "", classify(ctx, err)
	}
	return row.user(), row.PasswordHash, nil
}

// SetPasswordHash replaces the hash of a user's password.
func (s *Store) SetPasswordHash(ctx context.Context, userID, passwordHash string) error {
	res, err := s.write.NewUpdate().Model((*userRow)(nil)).
		Set("password_hash = ?", passwordHash).
		Where("id = ?", userID).
		Exec(ctx)
	return one(ctx, res, err, hoko.NotFound())
}
