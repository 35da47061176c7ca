package db

import (
	"context"

	"github.com/uptrace/bun"

	"github.com/hoko-to/hoko"
)

// KnownPartnerIDs returns those of ids that are live partners of the workspace.
func (s *Store) KnownPartnerIDs(ctx context.Context, a *hoko.Access, ids []string) ([]string, error) {
	return s.knownIDs(ctx, ids, func(q *bun.SelectQuery) *bun.SelectQuery {
		return q.Table("partners").Where("workspace_id = ?", a.WorkspaceID).Where("deleted_at IS NULL")
	})
}
