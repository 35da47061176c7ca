package db

import (
	"context"
	"slices"

	"github.com/uptrace/bun"

	"github.com/hoko-to/hoko"
)

// tagRow is how a tag lies in the table.
type tagRow struct {
	bun.BaseModel `bun:"table:tags,alias:tag"`

	ID          string `bun:"type:uuid,pk"`
	WorkspaceID string `bun:"type:uuid"`
	Name        string
	NameFolded  string
	Color       hoko.TagColor
	Search      string
}

func newTagRow(t *hoko.Tag) *tagRow {
	return &tagRow{
		ID:          t.ID,
		WorkspaceID: t.WorkspaceID,
		Name:        t.Name,
		NameFolded:  fold(t.Name),
		Color:       t.Color,
		Search:      searchText(&t.Name),
	}
}

func (r *tagRow) tag() *hoko.Tag {
	return &hoko.Tag{ID: r.ID, WorkspaceID: r.WorkspaceID, Name: r.Name, Color: r.Color}
}

// InsertTags stores new tags, all or none.
func (s *Store) InsertTags(ctx context.Context, ts []*hoko.Tag) error {
	return s.InTx(ctx, func(tx *Store) error { return insertRows(ctx, tx, convert(ts, newTagRow)) })
}

// UpdateTags stores changed tags, all or none. One that does not exist is not
// found.
func (s *Store) UpdateTags(ctx context.Context, ts []*hoko.Tag) error {
	return s.InTx(ctx, func(tx *Store) error { return replaceRows(ctx, tx, convert(ts, newTagRow)) })
}

// TagsByIDs returns the tags of the workspace among ids, by id.
func (s *Store) TagsByIDs(ctx context.Context, a *hoko.Access, ids []string) (map[string]*hoko.Tag, error) {
	find := func(ids []string) *bun.SelectQuery { return s.findTags(a, hoko.TagFilter{IDs: ids}) }
	return byIDs(ctx, ids, find, func(r *tagRow) (string, *hoko.Tag) { return r.ID, r.tag() })
}

// LockedTagsByIDs is TagsByIDs for tags that are to be changed: until the
// transaction ends, no other one changes them.
func (s *Store) LockedTagsByIDs(ctx context.Context, a *hoko.Access, ids []string) (map[string]*hoko.Tag, error) {
	return locked[tagRow](ctx, s, a, ids, s.TagsByIDs)
}

// KnownTagIDs returns those of ids that are tags of the workspace. They stay
// until the transaction ends.
func (s *Store) KnownTagIDs(ctx context.Context, a *hoko.Access, ids []string) ([]string, error) {
	return lockedIDs(ctx, s, ids, toRefer, func(ids []string) *bun.SelectQuery { return ownedAmong[tagRow](s, a, ids) })
}

func tagOrders() []orderColumn {
	return []orderColumn{
		idColumn(hoko.OrderByCreatedAt),
		nameColumn(),
	}
}

// Tags returns one page of the tags of the workspace that match f, ordered by
// createdAt, which the id tells, or by name (case ignored).
func (s *Store) Tags(ctx context.Context, a *hoko.Access, f hoko.TagFilter, p hoko.Page) ([]*hoko.Tag, error) {
	return page(ctx, s.findTags(a, f), p, tagOrders(), (*tagRow).tag)
}

// CountTags returns how many tags of the workspace match f.
func (s *Store) CountTags(ctx context.Context, a *hoko.Access, f hoko.TagFilter) (int, error) {
	return count(ctx, s.findTags(a, f))
}

func (s *Store) findTags(a *hoko.Access, f hoko.TagFilter) *bun.SelectQuery {
	return contains(listed(owned[tagRow](s, a), f.IDs), f.Search)
}

// DeleteTags removes tags of the workspace for good and takes them from their
// links. It records that what caches hold of those links is stale, and returns
// their short ids. Clicks keep the tags that they had. Ids of nothing are no
// error.
func (s *Store) DeleteTags(ctx context.Context, a *hoko.Access, ids []string) (stale []string, err error) {
	err = s.InTx(ctx, func(tx *Store) error {
		ids, err := lockedIDs(ctx, tx, ids, toDelete, func(ids []string) *bun.SelectQuery { return ownedAmong[tagRow](tx, a, ids) })
		if err != nil {
			return err
		}
		for chunk := range slices.Chunk(ids, chunkSize) {
			tagged, err := tx.removeTags(ctx, a, chunk)
			if err != nil {
				return err
			}
			stale = append(stale, tagged...)
		}
		return tx.noteShortIDs(ctx, stale)
	})
	return stale, err
}

// removeTags removes tags, and with them what says that links have them. It
// returns the short ids of those links.
func (s *Store) removeTags(ctx context.Context, a *hoko.Access, ids []string) (tagged []string, err error) {
	err = s.write.NewSelect().Model((*linkTagRow)(nil)).Distinct().Column("links.short_id").
		Join("JOIN links ON links.id = link_tag.link_id").
		Where("links.workspace_id = ?", a.WorkspaceID).
		Where("link_tag.tag_id IN (?)", bun.List(ids)).
		Scan(ctx, &tagged)
	if err == nil {
		_, err = s.write.NewDelete().Model((*tagRow)(nil)).
			Where("workspace_id = ?", a.WorkspaceID).
			Where("id IN (?)", bun.List(ids)).
			Exec(ctx)
	}
	return tagged, classify(ctx, err)
}

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
