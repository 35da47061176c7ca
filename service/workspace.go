package service

import (
	"context"
	"strings"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db"
)

// UpdateWorkspace changes what the workspace is called and its time zone. A slug
// that another one has is a fault of the field slug; a zone that there is not one of
// the field timezone (CodeZoneUnknown). Addresses of the console that hold the
// former slug lead nowhere from then on; API keys and short URLs go on.
func (s *Service) UpdateWorkspace(ctx context.Context, ch hoko.WorkspaceChanges) (*hoko.Workspace, error) {
	access, err := s.allowRole(ctx, hoko.RoleAdmin)
	if err != nil {
		return nil, err
	}
	// One after another, as changes of members are: otherwise a new name could undo
	// a new slug.
	return whenShared(ctx, s.writes, access.WorkspaceID, func() (*hoko.Workspace, error) {
		return inMembers(ctx, s, access, func(tx *db.Store) (*hoko.Workspace, error) {
			before, err := tx.Workspace(ctx, access)
			if err != nil {
				return nil, err
			}
			after := *before
			ch.Apply(&after)
			after.Name = strings.TrimSpace(after.Name)
			return &after, s.alterWorkspace(ctx, tx, access, before, &after)
		})
	})
}

func (s *Service) alterWorkspace(ctx context.Context, tx *db.Store, a *hoko.Access, before, after *hoko.Workspace) error {
	var issues hoko.Issues
	if after.Validate(&issues); issues.Len() > 0 {
		return issues.Err()
	}
	detail := alteration(before, after)
	if len(detail) == 0 {
		return nil
	}
	if err := tx.UpdateWorkspace(ctx, a, after); err != nil {
		return err
	}
	return s.audit(ctx, tx, a, "workspace.update", after.ID, detail)
}

// alteration says what is otherwise about a workspace from here on, and how it was
// before.
func alteration(before, after *hoko.Workspace) map[string]string {
	detail := map[string]string{}
	if after.Name != before.Name {
		detail["name"], detail["fromName"] = after.Name, before.Name
	}
	if after.Slug != before.Slug {
		detail["slug"], detail["fromSlug"] = after.Slug, before.Slug
	}
	if after.Timezone != before.Timezone {
		detail["timezone"], detail["fromTimezone"] = after.Timezone, before.Timezone
	}
	return detail
}
