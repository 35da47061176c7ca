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
	NameFolded   string
	Search       string
	PasswordHash string
	LastSeenAt   *int64
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
		NameFolded:   fold(u.Name),
		Search:       userSearch(u),
		PasswordHash: passwordHash,
		CreatedAt:    micros(u.CreatedAt),
	}
	_, err := s.write.NewInsert().Model(row).Exec(ctx)
	return classify(ctx, err)
}

func userSearch(u *hoko.User) string { return searchText(&u.Name, &u.Email) }

// UpdateUser stores the changed name of a user.
func (s *Store) UpdateUser(ctx context.Context, u *hoko.User) error {
	res, err := s.write.NewUpdate().Model((*userRow)(nil)).
		Set("name = ?", u.Name).
		Set("name_folded = ?", fold(u.Name)).
		Set("search = ?", userSearch(u)).
		Where("id = ?", u.ID).
		Exec(ctx)
	return one(ctx, res, err, hoko.NotFound())
}

// UsersByIDs returns those users whose ids these are, by id, who are members of
// the workspace or made or revoked one of its keys, also if they have left.
func (s *Store) UsersByIDs(ctx context.Context, a *hoko.Access, ids []string) (map[string]*hoko.User, error) {
	const known = "id IN (SELECT user_id FROM memberships WHERE workspace_id = ?0)" +
		" OR EXISTS (SELECT 1 FROM api_keys WHERE workspace_id = ?0 AND (created_by = ?TableAlias.id OR revoked_by = ?TableAlias.id))"
	find := func(ids []string) *bun.SelectQuery {
		return among(s.read.NewSelect().Model((*userRow)(nil)), "id", ids).Where("("+known+")", a.WorkspaceID)
	}
	return byIDs(ctx, ids, find, func(r *userRow) (string, *hoko.User) { return r.ID, r.user() })
}

// UserByID returns a user and the hash of the user's password.
func (s *Store) UserByID(ctx context.Context, id string) (*hoko.User, string, error) {
	return s.user(ctx, "id = ?", id)
}

// UserByEmail returns the user with this normalized address and the hash of the
// user's password.
func (s *Store) UserByEmail(ctx context.Context, email string) (*hoko.User, string, error) {
	return s.user(ctx, "email = ?", email)
}

func (s *Store) user(ctx context.Context, condition, value string) (*hoko.User, string, error) {
	var row userRow
	if err := s.read.NewSelect().Model(&row).Where(condition, value).Scan(ctx); err != nil {
		return nil, "", classify(ctx, err)
	}
	return row.user(), row.PasswordHash, nil
}

// HoldPassword keeps a user's password from being replaced until the transaction
// ends. If it is not the one with this hash any more, it is not found.
func (s *Store) HoldPassword(ctx context.Context, userID, passwordHash string) error {
	var id string
	q := s.read.NewSelect().Model((*userRow)(nil)).Column("id").Where("id = ?", userID).Where("password_hash = ?", passwordHash)
	return classify(ctx, s.engine.lock(q, toRely).Scan(ctx, &id))
}

// SetPasswordHash replaces the hash of a user's password.
func (s *Store) SetPasswordHash(ctx context.Context, userID, passwordHash string) error {
	return s.InTx(ctx, func(tx *Store) error {
		var before string
		q := tx.read.NewSelect().Model((*userRow)(nil)).Column("password_hash").Where("id = ?", userID)
		if err := tx.engine.lock(q, toChange).Scan(ctx, &before); err != nil {
			return classify(ctx, err)
		}
		tx.end(hoko.Ending{Kind: hoko.PasswordEnded, UserID: userID, Hash: hashOf(before)})
		_, err := tx.write.NewUpdate().Model((*userRow)(nil)).
			Set("password_hash = ?", passwordHash).
			Where("id = ?", userID).
			Exec(ctx)
		return classify(ctx, err)
	})
}
