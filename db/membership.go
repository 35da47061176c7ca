package db

import (
	"context"

	"github.com/hoko-to/hoko"
)

// InsertMembership gives a user a place in a workspace.
func (s *Store) InsertMembership(ctx context.Context, m *hoko.Membership) error {
	return errUnfinished
}

// Memberships returns at most limit places of a user, by the name of the
// workspace.
func (s *Store) Memberships(ctx context.Context, userID string, limit int) ([]*hoko.Membership, error) {
	return nil, errUnfinished
}

// MembershipBySlug returns the user's place in the workspace with this slug. A
// workspace that the user is no member of is not found.
func (s *Store) MembershipBySlug(ctx context.Context, userID, workspaceSlug string) (*hoko.Membership, error) {
	return nil, errUnfinished
}
