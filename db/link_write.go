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
		if err := insertRows(ctx, tx, shortIDRows(links)); err != nil {
			return err
		}
		if err := insertRows(ctx, tx, newLinkRows(links)); err != nil {
			return err
		}
		return insertRows(ctx, tx, linkTagRows(links))
	})
}

// UpdateLinks stores changed links with their tags, all or none; they may
// exchange their external ids. A new short id is given out as in InsertLinks; the
// old one belongs to the link for ever. A link that does not exist, or was
// deleted, is not found.
func (s *Store) UpdateLinks(ctx context.Context, links []*hoko.Link) error {
	return s.InTx(ctx, func(tx *Store) error {
		before, err := tx.linkNames(ctx, links)
		if err != nil {
			return err
		}
		stale, fresh := before.shortIDs(), before.renamed(links)
		if err := tx.giveOut(ctx, fresh); err != nil {
			return err
		}
		if err := tx.freeExternalIDs(ctx, before.givingUp(links)); err != nil {
			return err
		}
		if err := updateRows(ctx, tx, convert(links, newLinkRow)); err != nil {
			return err
		}
		if err := tx.replaceTags(ctx, links); err != nil {
			return err
		}
		return tx.noteShortIDs(ctx, append(stale, convert(fresh, func(l *hoko.Link) string { return l.ShortID })...))
	})
}

// freeExternalIDs clears the external ids of links, so that others of the same
// call can have them: both databases check a unique column row by row.
func (s *Store) freeExternalIDs(ctx context.Context, links []*hoko.Link) error {
	for chunk := range slices.Chunk(links, chunkSize) {
		_, err := s.write.NewUpdate().Model((*linkRow)(nil)).
			Set("external_id = NULL").
			Where("id IN (?)", bun.List(linkIDs(chunk))).
			Where("?inside = ?", chunk[0].WorkspaceID).
			Exec(ctx)
		if err != nil {
			return classify(ctx, err)
		}
	}
	return nil
}

func linkIDs(links []*hoko.Link) []string {
	return convert(links, func(l *hoko.Link) string { return l.ID })
}

// noteShortIDs records that what caches hold of short ids is stale.
func (s *Store) noteShortIDs(ctx context.Context, shortIDs []string) error {
	return s.insertChanges(ctx, convert(shortIDs, func(id string) hoko.DataChange {
		return hoko.DataChange{Kind: hoko.ChangeLink, ID: id}
	}))
}

// DeleteLinks hides links of the workspace from every read that does not ask for
// deleted ones, and frees their external ids. Their short ids stay given out; it
// returns those, and records that what caches hold of them is stale. Ids of
// nothing are no error.
func (s *Store) DeleteLinks(ctx context.Context, a *hoko.Access, ids []string, at time.Time) (stale []string, err error) {
	err = s.InTx(ctx, func(tx *Store) (err error) {
		stale, err = tx.markLinks(ctx, a, ids, func(q *bun.UpdateQuery) *bun.UpdateQuery {
			return q.Set("deleted_at = ?0, updated_at = ?0", micros(at)).Where("deleted_at IS NULL")
		})
		return err
	})
	return stale, err
}

// RestoreLinks undoes DeleteLinks of links of the workspace, all or none. An external
// id that was taken in the meantime is a fault of its field (CodeExternalIDTaken). A
// link that does not exist, or was not deleted, is not found.
func (s *Store) RestoreLinks(ctx context.Context, a *hoko.Access, ids []string, at time.Time) error {
	return s.InTx(ctx, func(tx *Store) error {
		restored, err := tx.markLinks(ctx, a, ids, func(q *bun.UpdateQuery) *bun.UpdateQuery {
			return q.Set("deleted_at = NULL, updated_at = ?", micros(at)).Where("deleted_at IS NOT NULL")
		})
		if err == nil && len(restored) < len(ids) {
			err = hoko.NotFound()
		}
		return err
	})
}

// markLinks changes those of the workspace's links among ids that mark finds. It
// returns their short ids, and records that what caches hold of them is stale.
func (s *Store) markLinks(ctx context.Context, a *hoko.Access, ids []string, mark func(*bun.UpdateQuery) *bun.UpdateQuery) (stale []string, err error) {
	if err := s.lockLinks(ctx, a, ids); err != nil {
		return nil, err
	}
	for chunk := range slices.Chunk(uuids(ids), chunkSize) {
		var marked []string
		q := s.write.NewUpdate().Model((*linkRow)(nil)).Where("?inside = ?", a.WorkspaceID).Where("id IN (?)", bun.List(chunk))
		if _, err := mark(q).Returning("short_id").Exec(ctx, &marked); err != nil {
			return nil, classify(ctx, err)
		}
		stale = append(stale, marked...)
	}
	return stale, s.noteShortIDs(ctx, stale)
}
