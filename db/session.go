package db

import (
	"context"

	"github.com/uptrace/bun"

	"github.com/hoko-to/hoko"
)

// sessionRow is how a session lies in the table, with its user.
type sessionRow struct {
	bun.BaseModel `bun:"table:sessions,alias:session"`

	ID        string   `bun:"type:uuid,pk"`
	UserID    string   `bun:"type:uuid"`
	User      *userRow `bun:"rel:belongs-to,join:user_id=id"`
	TokenHash []byte
	CreatedAt int64
	ExpiresAt int64
	Address   string
	UserAgent string
}

func (r *sessionRow) session() *hoko.Session {
	return &hoko.Session{
		ID:        r.ID,
		UserID:    r.UserID,
		CreatedAt: moment(r.CreatedAt),
		ExpiresAt: moment(r.ExpiresAt),
		Address:   r.Address,
		UserAgent: r.UserAgent,
	}
}

// InsertSession stores a new session under the hash of its token.
func (s *Store) InsertSession(ctx context.Context, sess *hoko.Session, tokenHash []byte) error {
	row := &sessionRow{
		ID:        sess.ID,
		UserID:    sess.UserID,
		TokenHash: tokenHash,
		CreatedAt: micros(sess.CreatedAt),
		ExpiresAt: micros(sess.ExpiresAt),
		Address:   sess.Address,
		UserAgent: sess.UserAgent,
	}
	_, err := s.write.NewInsert().Model(row).Exec(ctx)
	return classify(ctx, err)
}

// SessionByTokenHash returns the session whose token has this hash, and its
// user, within 900 ms. A session that has expired by the database's clock is
// not found.
func (s *Store) SessionByTokenHash(ctx context.Context, tokenHash []byte) (*hoko.Session, *hoko.User, error) {
	row, err := admit(ctx, func(ctx context.Context) (*sessionRow, error) {
		var row sessionRow
		return &row, s.admission().NewSelect().Model(&row).
			Relation("User").
			Where("session.token_hash = ?", tokenHash).
			Where("session.expires_at > " + s.engine.now()).
			Scan(ctx)
	})
	if err != nil {
		return nil, nil, err
	}
	return row.session(), row.User.user(), nil
}

// sessionIsLive says that the actor must sign in again if the session has ended.
func (s *Store) sessionIsLive(ctx context.Context, actor hoko.Actor) error {
	live, err := s.read.NewSelect().Model((*sessionRow)(nil)).
		Where("id = ?", actor.SessionID).
		Where("user_id = ?", actor.UserID).
		Where("expires_at > " + s.engine.now()).
		Exists(ctx)
	switch {
	case err != nil:
		return classify(ctx, err)
	case !live:
		return &hoko.Error{Kind: hoko.KindUnauthenticated, Code: hoko.CodeCredentialsMissing}
	default:
		return nil
	}
}

// DeleteSession ends one session. A session that is gone already is no error.
func (s *Store) DeleteSession(ctx context.Context, id string) error {
	_, err := s.write.NewDelete().Model((*sessionRow)(nil)).Where("id = ?", id).Exec(ctx)
	return classify(ctx, err)
}

// DeleteSessionsOf ends every session of a user.
func (s *Store) DeleteSessionsOf(ctx context.Context, userID string) error {
	_, err := s.write.NewDelete().Model((*sessionRow)(nil)).Where("user_id = ?", userID).Exec(ctx)
	return classify(ctx, err)
}

// DeleteExpiredSessions removes the sessions that have expired by the
// database's clock.
func (s *Store) DeleteExpiredSessions(ctx context.Context) error {
	_, err := s.write.NewDelete().Model((*sessionRow)(nil)).Where("expires_at <= " + s.engine.now()).Exec(ctx)
	return classify(ctx, err)
}
