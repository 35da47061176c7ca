package db

import (
	"context"

	"github.com/hoko-to/hoko"
)

// EnsureCustomer stores a new customer unless the workspace has a live one with
// the same external id, and returns whichever is stored. Other transactions that
// ask for the same one wait until this one ends.
func (s *Store) EnsureCustomer(ctx context.Context, c *hoko.Customer) (*hoko.Customer, error) {
	row := newCustomerRow(c)
	_, err := s.write.NewInsert().Model(row).
		On("CONFLICT (workspace_id, external_id) WHERE deleted_at IS NULL DO UPDATE").
		Set("external_id = excluded.external_id"). // which changes nothing, and locks the row
		Returning("?Columns").
		Exec(ctx)
	if err != nil {
		return nil, classify(ctx, err)
	}
	return row.customer(), nil
}

// EverCustomer returns a customer of the workspace, deleted or not.
func (s *Store) EverCustomer(ctx context.Context, a *hoko.Access, id string) (*hoko.Customer, error) {
	var row customerRow
	q := s.read.NewSelect().Model(&row).Where("workspace_id = ?", a.WorkspaceID)
	if err := among(q, "id", uuids([]string{id})).Scan(ctx); err != nil {
		return nil, classify(ctx, err)
	}
	return row.customer(), nil
}
