package db

import (
	"context"
	"reflect"
	"time"

	"github.com/hoko-to/hoko"
)

// CountLinks returns how many links of the workspace match f. All live links, and
// those that were put away or not, are not counted one by one: the database keeps
// their numbers.
func (s *Store) CountLinks(ctx context.Context, a *hoko.Access, f hoko.LinkFilter) (int, error) {
	if number, kept := keptNumber(f); kept {
		return s.keptLinks(ctx, a, number)
	}
	return count(ctx, filterLinks(s.read.NewSelect().Model((*linkRow)(nil)), a, f))
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
