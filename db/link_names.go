package db

import (
	"context"
	"slices"

	"github.com/hoko-to/hoko"
)

// linkNames are the stored names of links, by id of the link. Of each row only
// they are there.
type linkNames map[string]*linkRow

func (s *Store) linkNames(ctx context.Context, links []*hoko.Link) (linkNames, error) {
	names := make(linkNames, len(links))
	for chunk := range slices.Chunk(links, chunkSize) {
		var rows []*linkRow
		q := s.write.NewSelect().Model(&rows).Column("id", "short_id", "external_id")
		q = q.Where("?inside = ?", chunk[0].WorkspaceID)
		if err := among(q, "id", linkIDs(chunk)).Scan(ctx); err != nil {
			return nil, classify(ctx, err)
		}
		for _, row := range rows {
			names[row.ID] = row
		}
	}
	return names, nil
}

func (n linkNames) shortIDs() []string {
	shortIDs := make([]string, 0, len(n))
	for _, row := range n {
		shortIDs = append(shortIDs, row.ShortID)
	}
	return shortIDs
}

// renamed returns those of links whose short id is to be another one.
func (n linkNames) renamed(links []*hoko.Link) []*hoko.Link {
	return slices.DeleteFunc(slices.Clone(links), func(l *hoko.Link) bool {
		return n[l.ID] != nil && n[l.ID].ShortID == l.ShortID
	})
}

// givingUp returns those of links whose external id another one may have.
func (n linkNames) givingUp(links []*hoko.Link) []*hoko.Link {
	return slices.DeleteFunc(slices.Clone(links), func(l *hoko.Link) bool {
		before := n[l.ID]
		return before == nil || before.ExternalID == nil ||
			l.ExternalID != nil && *l.ExternalID == *before.ExternalID
	})
}
