package db

import (
	"context"

	"github.com/hoko-to/hoko"
)

// InsertWorkspace stores a new workspace. A slug that is taken is a fault of
// the field slug (CodeSlugTaken).
func (s *Store) InsertWorkspace(ctx context.Context, w *hoko.Workspace) error {
	return errUnfinished
}

// WorkspaceBySlug returns the workspace with this slug.
func (s *Store) WorkspaceBySlug(ctx context.Context, slug string) (*hoko.Workspace, error) {
	return nil, errUnfinished
}
