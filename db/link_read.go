package db

import (
	"context"
	"slices"

	"github.com/uptrace/bun"

	"github.com/hoko-to/hoko"
)

func (s *Store) selectLinks() *bun.SelectQuery {
	return s.read.NewSelect().Model((*linkRow)(nil)).ColumnExpr("?TableColumns").ColumnExpr(linkTags + " AS tags")
}

// LinksByIDs returns the links of the workspace among ids, by id. Deleted ones
// are absent.
func (s *Store) LinksByIDs(ctx context.Context, a *hoko.Access, ids []string) (map[string]*hoko.Link, error) {
	return s.linksAmong(ctx, a, ids, hoko.LinkFilter{})
}

// linksAmong returns the links of the workspace among ids that match f, but for the
// tag, by id.
func (s *Store) linksAmong(ctx context.Context, a *hoko.Access, ids []string, f hoko.LinkFilter) (map[string]*hoko.Link, error) {
	find := func(ids []string) *bun.SelectQuery {
		f.IDs = ids
		return filterLinks(s.selectLinks(), a, f)
	}
	return byIDs(ctx, ids, find, func(r *linkRow) (string, *hoko.Link) { return r.ID, r.link() })
}

func linkOrders() []orderColumn {
	return []orderColumn{
		timeColumn(hoko.OrderByCreatedAt, "created_at"),
		timeColumn(hoko.OrderByUpdatedAt, "updated_at"),
		textColumn(hoko.OrderByShortID, "short_id"),
	}
}

// Links returns one page of the links of the workspace that match f, ordered by
// createdAt, updatedAt or shortId (by its bytes). A deletion counts as an
// update.
func (s *Store) Links(ctx context.Context, a *hoko.Access, f hoko.LinkFilter, p hoko.Page) ([]*hoko.Link, error) {
	q, err := s.pageOfLinks(a, f, p)
	if err != nil {
		return nil, err
	}
	return paged(ctx, q, (*linkRow).link)
}

// pageOfLinks finds the links of a page. What is skipped is counted in an index where
// there is one; only the rows of the page are read, and their tags. They are those of
// the ids that were found in the workspace: to name it once more would make SQLite
// look for them among all of its links.
func (s *Store) pageOfLinks(a *hoko.Access, f hoko.LinkFilter, p hoko.Page) (*bun.SelectQuery, error) {
	if p.Skip <= 0 {
		return restrictToPage(tagged(filterLinks(s.selectLinks(), a, f), f), p, linkOrders())
	}
	ids, err := restrictToPage(tagged(filterLinks(s.read.NewSelect().Model((*linkRow)(nil)).Column("id"), a, f), f), p, linkOrders())
	if err != nil {
		return nil, err
	}
	p.Skip = 0
	return restrictToPage(s.selectLinks().Where("id IN (?)", ids), p, linkOrders())
}

// filterLinks restricts q to links of the workspace that match f, but for the tag.
func filterLinks(q *bun.SelectQuery, a *hoko.Access, f hoko.LinkFilter) *bun.SelectQuery {
	of := "workspace_id = ?"
	if f.IDs != nil {
		of = "?inside = ?"
	}
	q = deletion(q.Where(of, a.WorkspaceID), f)
	q = contains(listed(q, f.IDs), f.Search)
	q = equals(q, "external_id", f.ExternalID)
	q = equals(q, "tenant_id", f.TenantID)
	q = equalsID(q, "partner_id", f.PartnerID)
	q = madeBy(equalsID(q, "collection_id", f.CollectionID), "created_by", f.CreatedBy)
	if f.Archived != nil {
		q = q.Where("(archived_at IS NOT NULL) = ?", *f.Archived)
	}
	if f.Expired != nil {
		q = q.Where("(coalesce(expires_at <= ?, FALSE)) = ?", micros(f.Now), *f.Expired)
	}
	return q
}

// tagged restricts q to links that have the tag of f, if there is one.
func tagged(q *bun.SelectQuery, f hoko.LinkFilter) *bun.SelectQuery {
	if f.TagID == nil {
		return q
	}
	return q.Where("id IN (SELECT link_id FROM link_tags WHERE tag_id IN (?))", bun.List(uuids([]string{*f.TagID})))
}

// deletion restricts q to live links, or to deleted ones.
func deletion(q *bun.SelectQuery, f hoko.LinkFilter) *bun.SelectQuery {
	if !f.Deleted {
		return q.Where("deleted_at IS NULL")
	}
	return q.Where("deleted_at > ?", micros(f.DeletedAfter))
}

// linkQuery is the read of LinkByShortID. It asks for a live link in words that
// the indexes of live links do not fit: a plan that was made while the table was
// empty would use one of them for ever. Whether the workspace was deleted is asked
// of the one link that is found.
func linkQuery(columns []column) string {
	return `
	-- LinkByShortID
	SELECT ` + namesOf(columns) + ", " + linkTags + `
	FROM links AS link
	WHERE short_id = $1 AND coalesce(deleted_at, 0) = 0
		AND (SELECT workspaces.deleted_at FROM workspaces WHERE workspaces.id = link.workspace_id) IS NULL`
}

// LinkByShortID returns the live link with this short id, whatever its
// workspace, unless that was deleted: it is for visitors. It reads what is
// committed, and answers within 900 ms.
func (s *Store) LinkByShortID(ctx context.Context, shortID string) (*hoko.Link, error) {
	ctx, span := s.spans.begin(ctx, "SELECT", "links")
	row, err := admitAt(ctx, s.visitors, func(ctx context.Context) (*linkRow, error) {
		var row linkRow
		into := append(targets(s.hot.linkColumns, &row), &row.Tags)
		return &row, s.hot.link.QueryRowContext(ctx, cleanText(shortID)).Scan(into...)
	})
	end(ctx, span, err)
	if err != nil {
		return nil, err
	}
	return row.link(), nil
}

// ExternalIDOwners returns the id of the live link of the workspace that has
// each external id.
func (s *Store) ExternalIDOwners(ctx context.Context, a *hoko.Access, externalIDs []string) (map[string]string, error) {
	owners := make(map[string]string, len(externalIDs))
	for chunk := range slices.Chunk(externalIDs, chunkSize) {
		var rows []*linkRow
		q := filterLinks(s.read.NewSelect().Model(&rows).Column("id", "external_id"), a, hoko.LinkFilter{})
		if err := among(q, "external_id", chunk).Scan(ctx); err != nil {
			return nil, classify(ctx, err)
		}
		for _, row := range rows {
			owners[*row.ExternalID] = row.ID
		}
	}
	return owners, nil
}
