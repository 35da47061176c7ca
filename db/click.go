package db

import (
	"context"

	"github.com/hoko-to/hoko"
)

// InsertClicks stores clicks in a transaction of its own and returns how many
// were new. A click whose id is stored already is left as it is.
func (s *Store) InsertClicks(ctx context.Context, clicks []*hoko.Click) (int, error) {
	return 0, errUnfinished
}

// Clicks returns one page of the clicks of the workspace that match f.
func (s *Store) Clicks(ctx context.Context, a *hoko.Access, f hoko.ClickFilter, p hoko.Page) ([]*hoko.Click, error) {
	return nil, errUnfinished
}

// CountClicks returns how many clicks of the workspace match f.
func (s *Store) CountClicks(ctx context.Context, a *hoko.Access, f hoko.ClickFilter) (int, error) {
	return 0, errUnfinished
}
