package db

import (
	"context"
	"slices"

	"github.com/uptrace/bun"

	"github.com/hoko-to/hoko"
)

// linkTagRow says that a link has a tag.
type linkTagRow struct {
	bun.BaseModel `bun:"table:link_tags,alias:link_tag"`

	LinkID      string `bun:"type:uuid,pk"`
	TagID       string `bun:"type:uuid,pk"`
	WorkspaceID string `bun:"type:uuid"`
	Position    int
}

func linkTagRows(links []*hoko.Link) []*linkTagRow {
	var rows []*linkTagRow
	for _, l := range links {
		for i, tagID := range l.TagIDs {
			rows = append(rows, &linkTagRow{LinkID: l.ID, TagID: tagID, WorkspaceID: l.WorkspaceID, Position: i})
		}
	}
	return rows
}

func (s *Store) replaceTags(ctx context.Context, links []*hoko.Link) error {
	for chunk := range slices.Chunk(links, chunkSize) {
		_, err := s.write.NewDelete().Model((*linkTagRow)(nil)).
			Where("link_id IN (?)", bun.List(linkIDs(chunk))).
			Exec(ctx)
		if err != nil {
			return classify(ctx, err)
		}
	}
	return insertRows(ctx, s, linkTagRows(links))
}

// KnownTagIDs returns those of ids that are tags of the workspace.
func (s *Store) KnownTagIDs(ctx context.Context, a *hoko.Access, ids []string) ([]string, error) {
	return s.knownIDs(ctx, ids, func(q *bun.SelectQuery) *bun.SelectQuery {
		return q.Table("tags").Where("workspace_id = ?", a.WorkspaceID)
	})
}

// knownIDs returns those of ids that a query finds.
func (s *Store) knownIDs(ctx context.Context, ids []string, from func(*bun.SelectQuery) *bun.SelectQuery) ([]string, error) {
	var known []string
	for chunk := range slices.Chunk(uuids(ids), chunkSize) {
		var found []string
		if err := among(from(s.read.NewSelect().Column("id")), "id", chunk).Scan(ctx, &found); err != nil {
			return nil, classify(ctx, err)
		}
		known = append(known, found...)
	}
	return known, nil
}
