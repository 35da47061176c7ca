package service

import (
	"context"

	"github.com/hoko-to/hoko"
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

func (s *Service) viewerOf(ctx context.Context, u *hoko.User) (*Viewer, error) {
	memberships, err := s.store.Memberships(ctx, u.ID, maxMemberships)
	if err != nil {
		return nil, err
	}
	return &Viewer{User: u, Memberships: memberships}, nil
}

// Users returns those members of the workspace whose ids these are, by id.
func (s *Service) Users(ctx context.Context, ids []string) (map[string]*hoko.User, error) {
	access, err := s.allowRole(ctx, hoko.RoleAdmin)
	if err != nil {
		return nil, err
	}
	users, err := s.store.Members(ctx, access, ids)
	if err != nil {
		return nil, err
	}
	byID := make(map[string]*hoko.User, len(users))
	for _, u := range users {
		byID[u.ID] = u
	}
	return byID, nil
}
