package db

import (
	"context"
	"slices"
	"time"

	"github.com/uptrace/bun"

	"github.com/hoko-to/hoko"
)

// InsertLinks stores new links with their tags, all or none, and gives out
// their short ids. A short id or an external id that was taken in the meantime
// is a fault of its field (CodeShortIDTaken, CodeExternalIDTaken).
func (s *Store) InsertLinks(ctx context.Context, links []*hoko.Link) error {
	return s.InTx(ctx, func(tx *Store) error {
		if err := insertRows(ctx, tx, convert(links, newLinkRow)); err != nil {
			return err
		}
		if err := insertRows(ctx, tx, convert(links, newShortIDRow)); err != nil {
			return err
		}
		return insertRows(ctx, tx, linkTagRows(links))
	})
}

// UpdateLinks stores changed links with their tags, all or none. A new short id
// is given out as in InsertLinks; the old one belongs to the link for ever. A
// link that does not exist, or was deleted, is not found.
func (s *Store) UpdateLinks(ctx context.Context, links []*hoko.Link) error {
	return s.InTx(ctx, func(tx *Store) error {
		stale, err := tx.shortIDsOf(ctx, links)
		if err != nil {
			return err
		}
		renamed := slices.DeleteFunc(slices.Clone(links), func(l *hoko.Link) bool { return stale[l.ID] == l.ShortID })
		if err := tx.giveOut(ctx, renamed); err != nil {
			return err
		}
		if err := tx.freeExternalIDs(ctx, links); err != nil {
			return err
		}
		if err := updateRows(ctx, tx, convert(links, newLinkRow)); err != nil {
			return err
		}
		if err := tx.replaceTags(ctx, links); err != nil {
			return err
		}
		return tx.noteChanges(ctx, stale, renamed)
	})
}

// freeExternalIDs takes links their external ids, so that links of one call can
// exchange them: both databases judge a unique column row by row.
func (s *Store) freeExternalIDs(ctx context.Context, links []*hoko.Link) error {
	if len(links) < 2 {
		return nil
	}
	for chunk := range slices.Chunk(linkIDs(links), chunkSize) {
		_, err := s.write.NewUpdate().Model((*linkRow)(nil)).
			Set("external_id = NULL").
			Where("id IN (?)", bun.List(chunk)).
			Where("workspace_id = ?", links[0].WorkspaceID).
			Where("external_id IS NOT NULL").
			Exec(ctx)
		if err != nil {
			return classify(ctx, err)
		}
	}
	return nil
}

// shortIDsOf returns the stored short id of each link, by id of the link.
func (s *Store) shortIDsOf(ctx context.Context, links []*hoko.Link) (map[string]string, error) {
	stored := make(map[string]string, len(links))
	for chunk := range slices.Chunk(links, chunkSize) {
		var rows []*linkRow
		q := s.write.NewSelect().Model(&rows).Column("id", "short_id")
		if err := among(q, "id", linkIDs(chunk)).Scan(ctx); err != nil {
			return nil, classify(ctx, err)
		}
		for _, row := range rows {
			stored[row.ID] = row.ShortID
		}
	}
	return stored, nil
}

func linkIDs(links []*hoko.Link) []string {
	return convert(links, func(l *hoko.Link) string { return l.ID })
}

// noteChanges records that what caches hold of short ids is stale: the old ones
// and those of renamed links.
func (s *Store) noteChanges(ctx context.Context, stale map[string]string, renamed []*hoko.Link) error {
	changes := make([]hoko.DataChange, 0, len(stale)+len(renamed))
	for _, shortID := range stale {
		changes = append(changes, hoko.DataChange{Kind: hoko.ChangeLink, ID: shortID})
	}
	for _, l := range renamed {
		changes = append(changes, hoko.DataChange{Kind: hoko.ChangeLink, ID: l.ShortID})
	}
	return s.insertChanges(ctx, changes)
}

// DeleteLinks hides links of the workspace from every read that does not ask for
// deleted ones, and frees their external ids. Their short ids stay given out.
// Ids of nothing are no error.
func (s *Store) DeleteLinks(ctx context.Context, a *hoko.Access, ids []string, at time.Time) error {
	return s.InTx(ctx, func(tx *Store) error {
		if err := tx.lockLinks(ctx, a, ids); err != nil {
			return err
		}
		stale := make(map[string]string, len(ids))
		for chunk := range slices.Chunk(uuids(ids), chunkSize) {
			var rows []*linkRow
			_, err := tx.write.NewUpdate().Model((*linkRow)(nil)).
				Set("deleted_at = ?, updated_at = ?", micros(at), micros(at)).
				Where("workspace_id = ?", a.WorkspaceID).
				Where("deleted_at IS NULL").
				Where("id IN (?)", bun.List(chunk)).
				Returning("id, short_id").
				Exec(ctx, &rows)
			if err != nil {
				return classify(ctx, err)
			}
			for _, row := range rows {
				stale[row.ID] = row.ShortID
			}
		}
		return tx.noteChanges(ctx, stale, nil)
	})
}

// RestoreLink stores a deleted link as one that is not. An external id that was
// taken in the meantime is a fault of its field (CodeExternalIDTaken). A link
// that does not exist, or was not deleted, is not found.
func (s *Store) RestoreLink(ctx context.Context, l *hoko.Link) error {
	return s.InTx(ctx, func(tx *Store) error {
		row := newLinkRow(l)
		row.DeletedAt = nil
		err := replaceRows(ctx, tx, []*linkRow{row}, "?TableAlias.deleted_at IS NOT NULL")
		if err != nil {
			return err
		}
		return tx.noteChanges(ctx, map[string]string{l.ID: l.ShortID}, nil)
	})
}
