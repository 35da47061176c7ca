package db

import (
	"context"
	"slices"
	"time"

	"github.com/uptrace/bun"

	"github.com/hoko-to/hoko"
)

// customerRow is how a customer lies in the table.
type customerRow struct {
	bun.BaseModel `bun:"table:customers,alias:customer"`

	ID          string `bun:"type:uuid,pk"`
	WorkspaceID string `bun:"type:uuid"`
	ExternalID  string
	Name        string
	NameFolded  string
	Email       *string
	Phone       *string
	Avatar      *string
	Search      string
	CreatedAt   int64
	UpdatedAt   int64
}

func newCustomerRow(c *hoko.Customer) *customerRow {
	return &customerRow{
		ID:          c.ID,
		WorkspaceID: c.WorkspaceID,
		ExternalID:  c.ExternalID,
		Name:        c.Name,
		NameFolded:  fold(c.Name),
		Email:       c.Email,
		Phone:       c.Phone,
		Avatar:      c.Avatar,
		Search:      searchText(&c.ExternalID, &c.Name, c.Email, c.Phone),
		CreatedAt:   micros(c.CreatedAt),
		UpdatedAt:   micros(c.UpdatedAt),
	}
}

func (r *customerRow) customer() *hoko.Customer {
	return &hoko.Customer{
		ID:          r.ID,
		WorkspaceID: r.WorkspaceID,
		ExternalID:  r.ExternalID,
		Name:        r.Name,
		Email:       r.Email,
		Phone:       r.Phone,
		Avatar:      r.Avatar,
		CreatedAt:   moment(r.CreatedAt),
		UpdatedAt:   moment(r.UpdatedAt),
	}
}

// UpdateCustomers stores changed customers, all or none; they may exchange their
// external ids. One that does not exist, or was deleted, is not found. An
// external id that another customer has is a fault of its field
// (CodeExternalIDTaken).
func (s *Store) UpdateCustomers(ctx context.Context, cs []*hoko.Customer) error {
	return s.InTx(ctx, func(tx *Store) error {
		if err := tx.parkExternalIDs(ctx, cs); err != nil {
			return err
		}
		return updateRows(ctx, tx, convert(cs, newCustomerRow))
	})
}

// parkExternalIDs gives customers external ids that nobody can choose, so that
// customers of one call can exchange theirs: both databases judge a unique
// column row by row.
func (s *Store) parkExternalIDs(ctx context.Context, cs []*hoko.Customer) error {
	if len(cs) < 2 {
		return nil
	}
	ids := convert(cs, func(c *hoko.Customer) string { return c.ID })
	for chunk := range slices.Chunk(uuids(ids), chunkSize) {
		_, err := s.write.NewUpdate().Model((*customerRow)(nil)).
			Set("external_id = ? || CAST(id AS text)", "\x01").
			Where("workspace_id = ?", cs[0].WorkspaceID).
			Where("id IN (?)", bun.List(chunk)).
			Exec(ctx)
		if err != nil {
			return classify(ctx, err)
		}
	}
	return nil
}

// CustomersByIDs returns the customers of the workspace among ids, by id.
// Deleted ones are absent.
func (s *Store) CustomersByIDs(ctx context.Context, a *hoko.Access, ids []string) (map[string]*hoko.Customer, error) {
	find := func(ids []string) *bun.SelectQuery { return s.findCustomers(a, hoko.CustomerFilter{IDs: ids}) }
	return byIDs(ctx, ids, find, func(r *customerRow) (string, *hoko.Customer) { return r.ID, r.customer() })
}

// LockedCustomersByIDs is CustomersByIDs for customers that are to be changed:
// until the transaction ends, no other one changes them.
func (s *Store) LockedCustomersByIDs(ctx context.Context, a *hoko.Access, ids []string) (map[string]*hoko.Customer, error) {
	return locked[customerRow](ctx, s, a, ids, s.CustomersByIDs)
}

// CustomersByExternalIDs returns the live customers of the workspace among
// externalIDs, by external id.
func (s *Store) CustomersByExternalIDs(ctx context.Context, a *hoko.Access, externalIDs []string) (map[string]*hoko.Customer, error) {
	found := make(map[string]*hoko.Customer, len(externalIDs))
	for chunk := range slices.Chunk(externalIDs, chunkSize) {
		var rows []*customerRow
		if err := among(live[customerRow](s, a), "external_id", chunk).Scan(ctx, &rows); err != nil {
			return nil, classify(ctx, err)
		}
		for _, row := range rows {
			found[row.ExternalID] = row.customer()
		}
	}
	return found, nil
}

// Customers returns one page of the customers of the workspace that match f,
// ordered by createdAt or name (case ignored).
func (s *Store) Customers(ctx context.Context, a *hoko.Access, f hoko.CustomerFilter, p hoko.Page) ([]*hoko.Customer, error) {
	return page(ctx, s.findCustomers(a, f), p, nameOrders(), (*customerRow).customer)
}

// CountCustomers returns how many customers of the workspace match f.
func (s *Store) CountCustomers(ctx context.Context, a *hoko.Access, f hoko.CustomerFilter) (int, error) {
	return count(ctx, s.findCustomers(a, f))
}

func (s *Store) findCustomers(a *hoko.Access, f hoko.CustomerFilter) *bun.SelectQuery {
	q := contains(listed(live[customerRow](s, a), f.IDs), f.Search)
	return equals(q, "external_id", f.ExternalID)
}

// DeleteCustomers hides customers of the workspace from every read and frees
// their external ids. Their clicks, leads and sales stay. Ids of nothing are no
// error.
func (s *Store) DeleteCustomers(ctx context.Context, a *hoko.Access, ids []string, at time.Time) error {
	return markDeleted[customerRow](ctx, s, a, ids, at)
}
