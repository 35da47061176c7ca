package db

import (
	"context"
	"maps"
	"slices"
	"strconv"
	"time"

	"github.com/uptrace/bun"

	"github.com/hoko-to/hoko"
)

// sessionRow is how a session lies in the table, with its user.
type sessionRow struct {
	bun.BaseModel `bun:"table:sessions,alias:session"`

	ID         string   `bun:"type:uuid,pk"`
	UserID     string   `bun:"type:uuid"`
	User       *userRow `bun:"rel:belongs-to,join:user_id=id"`
	TokenHash  []byte
	CreatedAt  int64
	ExpiresAt  int64
	LastSeenAt int64
	Address    string
	UserAgent  string
}

func (r *sessionRow) session() *hoko.Session {
	return &hoko.Session{
		ID:         r.ID,
		UserID:     r.UserID,
		CreatedAt:  moment(r.CreatedAt),
		ExpiresAt:  moment(r.ExpiresAt),
		LastSeenAt: moment(r.LastSeenAt),
		Address:    r.Address,
		UserAgent:  r.UserAgent,
	}
}

// InsertSession stores a new session under the hash of its token. Its user was
// seen then.
func (s *Store) InsertSession(ctx context.Context, sess *hoko.Session, tokenHash []byte) error {
	row := &sessionRow{
		ID:         sess.ID,
		UserID:     sess.UserID,
		TokenHash:  tokenHash,
		CreatedAt:  micros(sess.CreatedAt),
		ExpiresAt:  micros(sess.ExpiresAt),
		LastSeenAt: micros(sess.LastSeenAt),
		Address:    sess.Address,
		UserAgent:  sess.UserAgent,
	}
	if _, err := s.write.NewInsert().Model(row).Exec(ctx); err != nil {
		return classify(ctx, err)
	}
	return s.touchSession(ctx, row.ID, row.LastSeenAt)
}

// SessionByTokenHash returns the session whose token has this hash, and its
// user. It reads what is committed, also from within a transaction, and may share the
// read with others that ask at the same time; it answers within 900 ms. A session
// that has ended by the database's clock is not found.
func (s *Store) SessionByTokenHash(ctx context.Context, tokenHash []byte) (*hoko.Session, *hoko.User, error) {
	ctx, span := s.spans.begin(ctx, "SELECT", "sessions")
	row, err := s.hot.sessions.row(ctx, string(tokenHash))
	end(ctx, span, err)
	if err != nil {
		return nil, nil, err
	}
	return row.session(), row.User.user(), nil
}

// sessionRows reads live sessions by the hashes of their tokens.
func (b *base) sessionRows(ctx context.Context, tokenHashes []string) (map[string]*sessionRow, error) {
	var rows []*sessionRow
	err := b.early.NewSelect().Model(&rows).
		Relation("User").
		Where("session.token_hash IN (?)", bun.List(convert(tokenHashes, func(hash string) []byte { return []byte(hash) }))).
		Where(b.liveSession()).
		Scan(ctx)
	found := make(map[string]*sessionRow, len(rows))
	for _, row := range rows {
		found[string(row.TokenHash)] = row
	}
	return found, err
}

// liveSession is an SQL condition: the session is neither too old nor idle for
// too long, by the database's clock.
func (b *base) liveSession() string {
	now := b.engine.now()
	return "session.expires_at > " + now + " AND session.last_seen_at > " + now + " - " + strconv.FormatInt(hoko.SessionIdle.Microseconds(), 10)
}

// sessionIsLive says that the actor must sign in again if the session has ended.
// Until the transaction ends, nobody ends it.
func (s *Store) sessionIsLive(ctx context.Context, actor hoko.Actor) error {
	var row sessionRow
	q := s.read.NewSelect().Model(&row).
		Column("id").
		Where("session.id = ?", actor.SessionID).
		Where("session.user_id = ?", actor.UserID).
		Where(s.liveSession())
	err := classify(ctx, s.engine.lock(q, toRefer).Scan(ctx))
	if hoko.KindOf(err) == hoko.KindNotFound {
		return &hoko.Error{Kind: hoko.KindUnauthenticated, Code: hoko.CodeCredentialsMissing}
	}
	return err
}

// Sessions returns at most limit sessions of a user that have not ended, those
// seen last first.
func (s *Store) Sessions(ctx context.Context, userID string, limit int) ([]*hoko.Session, error) {
	var rows []*sessionRow
	err := s.read.NewSelect().Model(&rows).
		Where("session.user_id = ?", userID).
		Where(s.liveSession()).
		OrderExpr("session.last_seen_at DESC, session.id DESC").
		Limit(int64(max(limit, 1))).
		Scan(ctx)
	if err != nil {
		return nil, classify(ctx, err)
	}
	return convert(rows, (*sessionRow).session), nil
}

// TouchSessions records when sessions, by id, and their users were last seen. A
// moment that is older than the recorded one is ignored.
func (s *Store) TouchSessions(ctx context.Context, seen map[string]time.Time) error {
	// In one order everywhere, so that two processes cannot wait for each other.
	for ids := range slices.Chunk(slices.Sorted(maps.Keys(seen)), chunkSize) {
		err := s.InTx(ctx, func(tx *Store) error {
			for _, id := range uuids(ids) {
				if err := tx.touchSession(ctx, id, micros(seen[id])); err != nil {
					return err
				}
			}
			return nil
		})
		if err != nil {
			return err
		}
	}
	return nil
}

func (s *Store) touchSession(ctx context.Context, id string, at int64) error {
	// The user comes first, as for whoever replaces a session or a password.
	_, err := s.write.NewUpdate().Model((*userRow)(nil)).
		Set("last_seen_at = ?", at).
		Where("id = (SELECT user_id FROM sessions WHERE id = ?)", id).
		Where("last_seen_at IS NULL OR last_seen_at < ?", at).
		Exec(ctx)
	if err != nil {
		return classify(ctx, err)
	}
	_, err = s.write.NewUpdate().Model((*sessionRow)(nil)).
		Set("last_seen_at = ?", at).
		Where("id = ?", id).
		Where("last_seen_at < ?", at).
		Exec(ctx)
	return classify(ctx, err)
}

// DeleteSession ends one session. A session that is gone already is no error.
func (s *Store) DeleteSession(ctx context.Context, id string) error {
	_, err := s.write.NewDelete().Model((*sessionRow)(nil)).Where("id = ?", id).Exec(ctx)
	return classify(ctx, err)
}

// DeleteSessionOf ends one session of a user. A session that is not the user's
// is not found.
func (s *Store) DeleteSessionOf(ctx context.Context, userID, id string) error {
	stored, ok := hoko.ParseID(id)
	if !ok {
		return hoko.NotFound()
	}
	res, err := s.write.NewDelete().Model((*sessionRow)(nil)).Where("user_id = ?", userID).Where("id = ?", stored).Exec(ctx)
	return one(ctx, res, err, hoko.NotFound())
}

// DeleteSessionsOf ends every session of a user but the one with the id spared,
// "" for none, and returns how many they were.
func (s *Store) DeleteSessionsOf(ctx context.Context, userID, spared string) (int, error) {
	q := s.write.NewDelete().Model((*sessionRow)(nil)).Where("user_id = ?", userID)
	if spared != "" {
		q = q.Where("id <> ?", spared)
	}
	res, err := q.Exec(ctx)
	if err != nil {
		return 0, classify(ctx, err)
	}
	n, err := res.RowsAffected()
	return int(n), classify(ctx, err)
}

// DeleteEndedSessions removes the sessions that have ended by the database's
// clock.
func (s *Store) DeleteEndedSessions(ctx context.Context) error {
	_, err := s.write.NewDelete().Model((*sessionRow)(nil)).Where("NOT (" + s.liveSession() + ")").Exec(ctx)
	return classify(ctx, err)
}
