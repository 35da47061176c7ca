package service

import (
	"context"
	"strings"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db"
)

// maxMemberships bounds how many workspaces of a person are listed.
const maxMemberships = 100

// Viewer is who asks, as the console needs to know it.
type Viewer struct {
	User        *hoko.User   // nil for an API key
	APIKey      *hoko.APIKey // nil for a person
	Memberships []*hoko.Membership
}

// Viewer returns who asks, or nil for nobody.
func (s *Service) Viewer(ctx context.Context) (*Viewer, error) {
	if err := s.public(ctx, opViewer); err != nil {
		return nil, err
	}
	caller := hoko.CallFrom(ctx).Caller
	switch {
	case caller != nil && caller.Key != nil:
		return &Viewer{APIKey: caller.Key}, nil
	case caller != nil && caller.User != nil:
		return s.viewerOf(ctx, caller.User)
	default:
		return nil, nil //nolint:nilnil // nobody is a viewer like any other
	}
}

// ViewerWorkspace returns the workspace that is asked in: a key's own, or the one
// that a person named; nil if there is none.
func (s *Service) ViewerWorkspace(ctx context.Context) (*hoko.Workspace, error) {
	if err := s.public(ctx, opViewer); err != nil {
		return nil, err
	}
	caller := hoko.CallFrom(ctx).Caller
	switch {
	case caller != nil && caller.Key != nil:
		return s.store.Workspace(ctx, &hoko.Access{WorkspaceID: caller.Key.WorkspaceID})
	case caller != nil && caller.Member != nil:
		return caller.Member.Workspace, nil
	default:
		return nil, nil //nolint:nilnil // who works in none is a viewer all the same
	}
}

func (s *Service) viewerOf(ctx context.Context, u *hoko.User) (*Viewer, error) {
	memberships, err := s.store.Memberships(ctx, u.ID, maxMemberships)
	if err != nil {
		return nil, err
	}
	return &Viewer{User: u, Memberships: memberships}, nil
}

// Users returns those whose ids these are, by id, who are members of the
// workspace or left traces on its keys before they left.
func (s *Service) Users(ctx context.Context, ids []string) (map[string]*hoko.User, error) {
	access, err := s.allowRole(ctx, hoko.RoleAdmin)
	if err != nil {
		return nil, err
	}
	return s.store.UsersByIDs(ctx, access, ids)
}

// UpdateProfile changes the caller's name.
func (s *Service) UpdateProfile(ctx context.Context, name string) (*hoko.User, error) {
	access, err := s.allowRole(ctx, hoko.AnyRole)
	if err != nil {
		return nil, err
	}
	user := *hoko.CallFrom(ctx).Caller.User
	user.Name = strings.TrimSpace(name)
	var is hoko.Issues
	hoko.CheckName(&is, "name", user.Name)
	if err := is.Err(); err != nil {
		return nil, err
	}
	return inWriteAtOnce(ctx, s, access, func(tx *db.Store) (*hoko.User, error) {
		if err := tx.UpdateUser(ctx, &user); err != nil {
			return nil, err
		}
		return &user, s.auditPerson(ctx, tx, access.Actor, access.Actor.UserID, "member.updateProfile", map[string]string{"name": user.Name})
	})
}
