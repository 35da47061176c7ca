package db

import (
	"context"
	"slices"
	"strings"

	"github.com/uptrace/bun"

	"github.com/hoko-to/hoko"
)

// shortIDRow says which link a short id was given to.
type shortIDRow struct {
	bun.BaseModel `bun:"table:short_ids,alias:given"`

	ShortID string `bun:",pk"`
	LinkID  string `bun:"type:uuid"`
}

// shortIDRows gives short ids to links, in the order of the short ids: of two
// transactions that want some of the same, one waits for the other, and not each for
// the other, and each page of the table is written once.
func shortIDRows(links []*hoko.Link) []*shortIDRow {
	rows := convert(links, func(l *hoko.Link) *shortIDRow { return &shortIDRow{ShortID: l.ShortID, LinkID: l.ID} })
	slices.SortFunc(rows, func(a, b *shortIDRow) int { return strings.Compare(a.ShortID, b.ShortID) })
	return rows
}

// ShortIDOwners returns the id of the link that each short id was ever given
// to, in any workspace. A short id that is free is absent.
func (s *Store) ShortIDOwners(ctx context.Context, shortIDs []string) (map[string]string, error) {
	owners := make(map[string]string, len(shortIDs))
	for chunk := range slices.Chunk(shortIDs, chunkSize) {
		var rows []*shortIDRow
		if err := among(s.read.NewSelect().Model(&rows), "short_id", chunk).Scan(ctx); err != nil {
			return nil, classify(ctx, err)
		}
		for _, row := range rows {
			owners[row.ShortID] = row.LinkID
		}
	}
	return owners, nil
}

// giveOut gives short ids to renamed links. A link may return to one that it
// had before; one that another link ever had is taken.
func (s *Store) giveOut(ctx context.Context, renamed []*hoko.Link) error {
	owners, err := s.ShortIDOwners(ctx, convert(renamed, func(l *hoko.Link) string { return l.ShortID }))
	if err != nil {
		return err
	}
	var fresh []*hoko.Link
	for _, l := range renamed {
		switch owner, given := owners[l.ShortID]; {
		case !given:
			fresh = append(fresh, l)
		case owner != l.ID:
			return hoko.Invalid("shortId", hoko.CodeShortIDTaken, nil)
		}
	}
	return insertRows(ctx, s, shortIDRows(fresh))
}
