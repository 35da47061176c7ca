package db

import (
	"context"
	"time"

	"github.com/uptrace/bun"

	"github.com/hoko-to/hoko"
)

// collectionRow is how a collection lies in the table.
type collectionRow struct {
	bun.BaseModel `bun:"table:collections,alias:collection"`

	ID          string `bun:"type:uuid,pk"`
	WorkspaceID string `bun:"type:uuid"`
	Name        string
	NameFolded  string
	Description *string
	Search      string
	CreatedAt   int64
	UpdatedAt   int64
}

func newCollectionRow(c *hoko.Collection) *collectionRow {
	return &collectionRow{
		ID:          c.ID,
		WorkspaceID: c.WorkspaceID,
		Name:        c.Name,
		NameFolded:  fold(c.Name),
		Description: c.Description,
		Search:      searchText(&c.Name, c.Description),
		CreatedAt:   micros(c.CreatedAt),
		UpdatedAt:   micros(c.UpdatedAt),
	}
}

func (r *collectionRow) collection() *hoko.Collection {
	return &hoko.Collection{
		ID:          r.ID,
		WorkspaceID: r.WorkspaceID,
		Name:        r.Name,
		Description: r.Description,
		CreatedAt:   moment(r.CreatedAt),
		UpdatedAt:   moment(r.UpdatedAt),
	}
}

// InsertCollections stores new collections, all or none.
func (s *Store) InsertCollections(ctx context.Context, cs []*hoko.Collection) error {
	return s.InTx(ctx, func(tx *Store) error { return insertRows(ctx, tx, convert(cs, newCollectionRow)) })
}

// UpdateCollections stores changed collections, all or none. One that does not
// exist, or was deleted, is not found.
func (s *Store) UpdateCollections(ctx context.Context, cs []*hoko.Collection) error {
	return s.InTx(ctx, func(tx *Store) error { return updateRows(ctx, tx, convert(cs, newCollectionRow)) })
}

// CollectionsByIDs returns the collections of the workspace among ids, by id.
// Deleted ones are absent.
func (s *Store) CollectionsByIDs(ctx context.Context, a *hoko.Access, ids []string) (map[string]*hoko.Collection, error) {
	find := func(ids []string) *bun.SelectQuery { return s.findCollections(a, hoko.CollectionFilter{IDs: ids}) }
	return byIDs(ctx, ids, find, func(r *collectionRow) (string, *hoko.Collection) { return r.ID, r.collection() })
}

// LockedCollectionsByIDs is CollectionsByIDs for collections that are to be
// changed: until the transaction ends, no other one changes them.
func (s *Store) LockedCollectionsByIDs(ctx context.Context, a *hoko.Access, ids []string) (map[string]*hoko.Collection, error) {
	return locked[collectionRow](ctx, s, a, ids, s.CollectionsByIDs)
}

// Collections returns one page of the collections of the workspace that match
// f, ordered by createdAt or name (case ignored).
func (s *Store) Collections(ctx context.Context, a *hoko.Access, f hoko.CollectionFilter, p hoko.Page) ([]*hoko.Collection, error) {
	return page(ctx, s.findCollections(a, f), p, nameOrders(), (*collectionRow).collection)
}

// CountCollections returns how many collections of the workspace match f.
func (s *Store) CountCollections(ctx context.Context, a *hoko.Access, f hoko.CollectionFilter) (int, error) {
	return count(ctx, s.findCollections(a, f))
}

func (s *Store) findCollections(a *hoko.Access, f hoko.CollectionFilter) *bun.SelectQuery {
	return contains(listed(live[collectionRow](s, a), f.IDs), f.Search)
}

// DeleteCollections hides collections of the workspace from every read. Their
// links stay. Ids of nothing are no error.
func (s *Store) DeleteCollections(ctx context.Context, a *hoko.Access, ids []string, at time.Time) error {
	return markDeleted[collectionRow](ctx, s, a, ids, at)
}
