package db

import (
	"context"

	"github.com/uptrace/bun"
)

// workspacePart is a table of what is erased with a workspace.
type workspacePart struct {
	table string
	key   string // tells the rows of a workspace apart

	// dependent is a table whose rows belong to those of this one, by the column
	// reference, and go first; "" if there is none.
	dependent string
	reference string
}

// workspaceParts lists them in an order in which nothing refers to what is gone.
// Clicks, their sums and entries of the request log are not among them: a
// workspace that was deleted keeps those for no day. Its API keys, what is counted
// of their calls and its audit log stay, and so do its slug and its short ids.
func workspaceParts() []workspacePart {
	return []workspacePart{
		{table: "idempotent_answers", key: "key"},
		{table: "links", key: "id", dependent: "link_tags", reference: "link_id"},
		{table: "sales", key: "id", dependent: "refunds", reference: "sale_id"},
		{table: "leads", key: "id"},
		{table: "customers", key: "id"},
		{table: "collections", key: "id"},
		{table: "partners", key: "id"},
		{table: "tags", key: "id"},
	}
}

// DeletedWorkspaces lists the ids of the workspaces that were deleted.
func (s *Store) DeletedWorkspaces(ctx context.Context) ([]string, error) {
	var ids []string
	err := s.read.NewSelect().Model((*workspaceRow)(nil)).Column("id").
		Where("deleted_at IS NOT NULL").
		OrderExpr("deleted_at, id").
		Scan(ctx, &ids)
	return ids, classify(ctx, err)
}

// EraseWorkspace removes some of what a deleted workspace held, at most limit
// things of one kind with what belongs to them, and returns how many; 0 once
// nothing is left. Of a workspace that was not deleted it removes nothing.
func (s *Store) EraseWorkspace(ctx context.Context, workspaceID string, limit int) (erased int, err error) {
	for _, part := range workspaceParts() {
		keys, err := s.partOf(ctx, workspaceID, part, limit)
		if err != nil {
			return 0, err
		}
		if len(keys) > 0 {
			return len(keys), s.erase(ctx, workspaceID, part, keys)
		}
	}
	return 0, s.eraseKeyUses(ctx, workspaceID)
}

// partOf returns the keys of some rows of a deleted workspace.
func (s *Store) partOf(ctx context.Context, workspaceID string, part workspacePart, limit int) ([]string, error) {
	var keys []string
	err := s.read.NewRaw(`-- partOf
		SELECT part.? FROM ? AS part JOIN workspaces AS workspace ON workspace.id = part.workspace_id
		WHERE part.workspace_id = ? AND workspace.deleted_at IS NOT NULL LIMIT ?`,
		bun.Ident(part.key), bun.Ident(part.table), workspaceID, limit).Scan(ctx, &keys)
	return keys, classify(ctx, err)
}

func (s *Store) erase(ctx context.Context, workspaceID string, part workspacePart, keys []string) error {
	return s.InTx(ctx, func(tx *Store) error {
		if part.dependent != "" {
			_, err := tx.write.NewRaw("DELETE FROM ? WHERE ? IN (?)", bun.Ident(part.dependent), bun.Ident(part.reference), bun.List(keys)).Exec(ctx)
			if err != nil {
				return classify(ctx, err)
			}
		}
		_, err := tx.write.NewRaw("DELETE FROM ? WHERE workspace_id = ? AND ? IN (?)", bun.Ident(part.table), workspaceID, bun.Ident(part.key), bun.List(keys)).Exec(ctx)
		return classify(ctx, err)
	})
}

// eraseKeyUses removes from where the keys of a deleted workspace were used, also
// in vain. Who goes on using one leaves that behind again.
func (s *Store) eraseKeyUses(ctx context.Context, workspaceID string) error {
	for _, statement := range []string{
		"UPDATE api_keys SET last_used_address = NULL, last_used_agent = NULL WHERE workspace_id = ?0 AND last_used_address IS NOT NULL",
		"DELETE FROM key_refusals WHERE id IN (SELECT id FROM api_keys WHERE workspace_id = ?0)",
	} {
		deleted := " AND EXISTS (SELECT 1 FROM workspaces WHERE id = ?0 AND deleted_at IS NOT NULL)"
		if _, err := s.write.NewRaw(statement+deleted, workspaceID).Exec(ctx); err != nil {
			return classify(ctx, err)
		}
	}
	return nil
}
