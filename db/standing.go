package db

import (
	"context"

	"github.com/uptrace/bun"

	"github.com/hoko-to/hoko"
)

// Standing is what callers may do at present, as one read found it.
type Standing struct {
	Keys     map[string]*hoko.StoredKey      // by id, revoked or not
	Sessions map[string]map[string]hoko.Role // roles by session and workspace; a session that has ended is absent
}

// Standing reads the present standing of some keys and sessions, of any
// workspace, within 900 ms and from what is committed, as the check of every
// request does. It fails closed, as that one.
func (s *Store) Standing(ctx context.Context, keyIDs, sessionIDs []string) (*Standing, error) {
	return admit(ctx, func(ctx context.Context) (*Standing, error) {
		keys, err := s.watchedKeys(ctx, keyIDs)
		if err != nil {
			return nil, err
		}
		sessions, err := s.watchedSessions(ctx, sessionIDs)
		return &Standing{keys, sessions}, err
	})
}

func (s *Store) watchedKeys(ctx context.Context, ids []string) (map[string]*hoko.StoredKey, error) {
	found := make(map[string]*hoko.StoredKey, len(ids))
	if len(ids) == 0 {
		return found, nil
	}
	var rows []*apiKeyRow
	err := s.admission().NewSelect().Model(&rows).
		ColumnExpr("?TableColumns").
		ColumnExpr(expiredAt(s.engine.now())+" AS expired").
		Where("id IN (?)", bun.List(ids)).
		Scan(ctx)
	for _, row := range rows {
		found[row.ID] = row.storedKey()
	}
	return found, err
}

// sessionMembershipRow is a membership of the person of a session. Without any, the session
// has one row of no workspace.
type sessionMembershipRow struct {
	SessionID   string
	WorkspaceID *string
	Role        *hoko.Role
}

func (s *Store) watchedSessions(ctx context.Context, ids []string) (map[string]map[string]hoko.Role, error) {
	found := make(map[string]map[string]hoko.Role, len(ids))
	if len(ids) == 0 {
		return found, nil
	}
	var rows []sessionMembershipRow
	err := s.admission().NewSelect().Model((*sessionRow)(nil)).
		ColumnExpr("session.id AS session_id, membership.workspace_id, membership.role").
		Join("LEFT JOIN memberships AS membership ON membership.user_id = session.user_id").
		Where("session.id IN (?)", bun.List(ids)).
		Where(s.liveSession()).
		Scan(ctx, &rows)
	for _, row := range rows {
		if found[row.SessionID] == nil {
			found[row.SessionID] = map[string]hoko.Role{}
		}
		if row.WorkspaceID != nil && row.Role != nil {
			found[row.SessionID][*row.WorkspaceID] = *row.Role
		}
	}
	return found, err
}
