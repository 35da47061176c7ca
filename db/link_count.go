package db

import (
	"context"
	"reflect"
	"slices"
	"time"

	"github.com/uptrace/bun"

	"github.com/hoko-to/hoko"
)

// CountLinks returns how many links of the workspace match f. All live links, and
// those that were put away or not, are not counted one by one: the database keeps
// their numbers.
func (s *Store) CountLinks(ctx context.Context, a *hoko.Access, f hoko.LinkFilter) (int, error) {
	if number, kept := keptNumber(f); kept {
		return s.keptLinks(ctx, a, number)
	}
	return count(ctx, s.countedLinks(a, f))
}

// keptNumber returns the expression over link_counts that says how many links match
// f, if there is one.
func keptNumber(f hoko.LinkFilter) (number string, kept bool) {
	narrows := f
	narrows.Archived, narrows.Now, narrows.DeletedAfter = nil, time.Time{}, time.Time{}
	switch {
	case !reflect.DeepEqual(narrows, hoko.LinkFilter{}):
		return "", false
	case f.Archived == nil:
		return "live", true
	case *f.Archived:
		return "archived", true
	default:
		return "live - archived", true
	}
}

func (s *Store) keptLinks(ctx context.Context, a *hoko.Access, number string) (n int, err error) {
	query := "SELECT CAST(coalesce(sum(" + number + "), 0) AS bigint) FROM link_counts WHERE workspace_id = ?"
	err = s.read.NewRaw(query, a.WorkspaceID).Scan(ctx, &n)
	return n, classify(ctx, err)
}

// countedLinks finds the links that CountLinks counts one by one.
func (s *Store) countedLinks(a *hoko.Access, f hoko.LinkFilter) *bun.SelectQuery {
	q := s.read.NewSelect().Model((*linkRow)(nil))
	if f.TagID != nil {
		q = ofTags(q, []string{*f.TagID})
	}
	return filterLinks(q, a, f)
}

// CountLinksOfTags returns how many live links of the workspace have each of these
// tags, by tag. One without links is absent.
func (s *Store) CountLinksOfTags(ctx context.Context, a *hoko.Access, tagIDs []string) (map[string]int, error) {
	return countEach(ctx, tagIDs, func(ids []string) *bun.SelectQuery { return s.countOfTags(a, ids) })
}

func (s *Store) countOfTags(a *hoko.Access, ids []string) *bun.SelectQuery {
	q := ofTags(s.read.NewSelect().Model((*linkRow)(nil)), ids)
	return filterLinks(q, a, hoko.LinkFilter{}).ColumnExpr("tag_id AS id").Group("tag_id")
}

// CountLinksOfCollections returns how many live links of the workspace are in each
// of these collections, by collection. One without links is absent.
func (s *Store) CountLinksOfCollections(ctx context.Context, a *hoko.Access, collectionIDs []string) (map[string]int, error) {
	return countEach(ctx, collectionIDs, func(ids []string) *bun.SelectQuery { return s.countOfCollections(a, ids) })
}

func (s *Store) countOfCollections(a *hoko.Access, ids []string) *bun.SelectQuery {
	q := filterLinks(s.read.NewSelect().Model((*linkRow)(nil)), a, hoko.LinkFilter{})
	return among(q, "collection_id", ids).ColumnExpr("collection_id AS id").Group("collection_id")
}

// ofTags makes q read links by way of tags that they have, each link once for each.
// SQLite keeps the order of a cross join; left to itself it would look at all links
// of the workspace instead.
func ofTags(q *bun.SelectQuery, tagIDs []string) *bun.SelectQuery {
	return q.ModelTableExpr(`(
		SELECT links.*, link_tags.tag_id
		FROM link_tags CROSS JOIN links
		WHERE link_tags.tag_id IN (?) AND links.id = link_tags.link_id) AS link`, bun.List(uuids(tagIDs)))
}

// counted is how many rows belong to something.
type counted struct {
	ID string
	N  int
}

// countEach counts rows by what they belong to; find looks for those that belong to
// some things.
func countEach(ctx context.Context, ids []string, find func(ids []string) *bun.SelectQuery) (map[string]int, error) {
	counts := make(map[string]int, len(ids))
	for chunk := range slices.Chunk(uuids(ids), chunkSize) {
		var rows []counted
		if err := find(chunk).ColumnExpr("count(*) AS n").Scan(ctx, &rows); err != nil {
			return nil, classify(ctx, err)
		}
		for _, row := range rows {
			counts[row.ID] = row.N
		}
	}
	return counts, nil
}
