package service

import (
	"context"
	"slices"
	"strconv"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db"
)

// Members returns a page of the workspace's members, and whether more follow.
func (s *Service) Members(ctx context.Context, f hoko.MemberFilter, p hoko.Page) ([]*hoko.Member, bool, error) {
	access, err := s.allowRole(ctx, hoko.RoleAdmin)
	if err != nil {
		return nil, false, err
	}
	return listInTurn(ctx, s, access, p, func(p hoko.Page) ([]*hoko.Member, error) { return s.store.Members(ctx, access, f, p) })
}

// CountMembers returns how many members of the workspace the filter finds.
func (s *Service) CountMembers(ctx context.Context, f hoko.MemberFilter) (int, error) {
	access, err := s.allowRole(ctx, hoko.RoleAdmin)
	if err != nil {
		return 0, err
	}
	return inTurn(ctx, s, access, func() (int, error) { return s.store.CountMembers(ctx, access, f) })
}

// UpdateMember changes the role of a member. Admins manage members below owner,
// owners everybody; nobody raises the own role, and the last owner stays one.
func (s *Service) UpdateMember(ctx context.Context, userID string, role hoko.Role) (*hoko.Member, error) {
	access, err := s.allowRole(ctx, hoko.RoleAdmin)
	if err != nil {
		return nil, err
	}
	return inMembers(ctx, s, access, func(tx *db.Store) (*hoko.Member, error) {
		member, err := memberByID(ctx, tx, access, userID)
		if err != nil || member.Role == role {
			return member, err
		}
		if err := s.mayChange(ctx, tx, access, member, role); err != nil {
			return nil, err
		}
		return s.changeRole(ctx, tx, access, member, role)
	})
}

func (s *Service) mayChange(ctx context.Context, tx *db.Store, a *hoko.Access, m *hoko.Member, role hoko.Role) error {
	switch {
	case !role.Known():
		return hoko.Invalid("role", hoko.CodeChoiceInvalid, hoko.Params{"choices": hoko.Choices(hoko.Roles())})
	case m.User.ID == a.Actor.UserID && role.Includes(m.Role):
		return &hoko.Error{Kind: hoko.KindForbidden, Code: hoko.CodeRoleOwn}
	}
	if err := mayGrant(a, m.Role, role); err != nil {
		return err
	}
	return keepOwner(ctx, tx, a, m)
}

// changeRole stores a role. What the member sent out with a higher one is taken
// back.
func (s *Service) changeRole(ctx context.Context, tx *db.Store, a *hoko.Access, m *hoko.Member, role hoko.Role) (*hoko.Member, error) {
	before := m.Role
	if err := tx.SetRole(ctx, a, m.User.ID, role); err != nil {
		return nil, err
	}
	if !role.Includes(before) {
		if err := tx.DeleteInvitationsBy(ctx, a, m.User.ID); err != nil {
			return nil, err
		}
	}
	m.Role = role
	return m, s.audit(ctx, tx, a, "member.update", m.User.ID, map[string]string{"from": string(before), "role": string(role)})
}

// MemberRemoval says who is to go, and what with them.
type MemberRemoval struct {
	UserID     string
	RevokeKeys bool // whether the API keys that the person made end as well
}

// RemoveMember takes a member's place in the workspace away, at once in every
// process: no request of the person that starts later reaches the workspace, and
// no write that started before commits later. Keys that the person made go on,
// unless they are to be revoked; revoked says how many were. Who has no workspace
// left is signed out everywhere. Of more than hoko.MaxKeysRevoked keys the first end
// before the member goes; a failure between leaves the rest to the next call.
func (s *Service) RemoveMember(ctx context.Context, r MemberRemoval) (revoked int, err error) {
	access, err := s.allowRole(ctx, hoko.RoleAdmin)
	if err != nil {
		return 0, err
	}
	return endKeys(ctx, s, access, &removal{s, access, r})
}

// removal takes a member's place away, and ends keys.
type removal struct {
	*Service
	access *hoko.Access
	MemberRemoval
}

func (*removal) reason() hoko.Revocation {
	return hoko.Revocation{Reason: hoko.RevocationOwnerLeft}
}

func (r *removal) keys(ctx context.Context, tx *db.Store) ([]string, error) {
	if _, err := r.member(ctx, tx); err != nil {
		return nil, err
	}
	return r.made(ctx, tx)
}

// member returns who is to go, if that may be.
func (r *removal) member(ctx context.Context, tx *db.Store) (*hoko.Member, error) {
	member, err := memberByID(ctx, tx, r.access, r.UserID)
	if err != nil {
		return nil, err
	}
	if err := mayGrant(r.access, member.Role); err != nil {
		return nil, err
	}
	return member, keepOwner(ctx, tx, r.access, member)
}

// made returns the keys that are to end.
func (r *removal) made(ctx context.Context, tx *db.Store) ([]string, error) {
	if !r.RevokeKeys {
		return nil, nil
	}
	return tx.UnrevokedAPIKeyIDs(ctx, r.access, &r.UserID)
}

func (r *removal) change(ctx context.Context, tx *db.Store, before int) (revoked int, err error) {
	member, err := r.member(ctx, tx)
	if err != nil {
		return 0, err
	}
	if err := endMembership(ctx, tx, r.access, member); err != nil {
		return 0, err
	}
	ids, err := r.made(ctx, tx) // to which nobody adds any more
	if err != nil {
		return 0, err
	}
	ended, err := r.revokeUnrevoked(ctx, tx, r.access, ids, r.reason())
	if err != nil {
		return 0, err
	}
	revoked = before + ended
	detail := map[string]string{"name": member.User.Name, "role": string(member.Role), "keysRevoked": strconv.Itoa(revoked)}
	return revoked, r.audit(ctx, tx, r.access, "member.remove", member.User.ID, detail)
}

// LeaveWorkspace takes the caller's own place in a workspace away, as
// RemoveMember does. The last owner stays.
func (s *Service) LeaveWorkspace(ctx context.Context, workspaceID string) error {
	access, err := s.allowRole(ctx, hoko.AnyRole)
	if err != nil {
		return err
	}
	id, ok := hoko.ParseID(workspaceID)
	if !ok {
		return hoko.NotFound()
	}
	access.WorkspaceID, access.Actor.Role = id, hoko.AnyRole
	_, err = inMembers(ctx, s, access, func(tx *db.Store) (*hoko.Member, error) {
		member, err := memberByID(ctx, tx, access, access.Actor.UserID)
		if err != nil {
			return nil, err
		}
		if err := endMembership(ctx, tx, access, member); err != nil {
			return nil, err
		}
		detail := map[string]string{"name": member.User.Name, "role": string(member.Role)}
		return member, s.audit(ctx, tx, access, "member.leave", member.User.ID, detail)
	})
	return err
}

// endMembership takes a place in the workspace away, with what depends on it.
func endMembership(ctx context.Context, tx *db.Store, a *hoko.Access, m *hoko.Member) error {
	if err := keepOwner(ctx, tx, a, m); err != nil {
		return err
	}
	if err := tx.DeleteMembership(ctx, a, m.User.ID); err != nil {
		return err
	}
	if err := tx.DeleteInvitationsBy(ctx, a, m.User.ID); err != nil {
		return err
	}
	return endSessionsOfNonMember(ctx, tx, m.User.ID)
}

// endSessionsOfNonMember signs a person out everywhere who has no workspace left.
func endSessionsOfNonMember(ctx context.Context, tx *db.Store, userID string) error {
	left, err := tx.Memberships(ctx, userID, 1)
	if err != nil || len(left) > 0 {
		return err
	}
	_, err = tx.DeleteSessionsOf(ctx, userID, "")
	return err
}

// mayGrant says that only owners give, change and take away the role of owner.
func mayGrant(a *hoko.Access, roles ...hoko.Role) error {
	if a.Actor.Role != hoko.RoleOwner && slices.Contains(roles, hoko.RoleOwner) {
		return &hoko.Error{Kind: hoko.KindForbidden, Code: hoko.CodeRoleTooHigh}
	}
	return nil
}

// keepOwner refuses to lose the last owner.
func keepOwner(ctx context.Context, tx *db.Store, a *hoko.Access, leaving *hoko.Member) error {
	if leaving.Role != hoko.RoleOwner {
		return nil
	}
	owners, err := countOwners(ctx, tx, a)
	if err == nil && owners < 2 {
		err = lastOwner()
	}
	return err
}

func countOwners(ctx context.Context, tx *db.Store, a *hoko.Access) (int, error) {
	return tx.CountMembers(ctx, a, hoko.MemberFilter{Roles: []hoko.Role{hoko.RoleOwner}})
}

func lastOwner() error { return &hoko.Error{Kind: hoko.KindConflict, Code: hoko.CodeLastOwner} }

func memberByID(ctx context.Context, tx *db.Store, a *hoko.Access, id string) (*hoko.Member, error) {
	return existing(ctx, tx, a, id, (*db.Store).MembersByIDs)
}

// inMembers is inWrite for changes of who belongs to the workspace, and as what:
// they happen one after another, so that each sees who is left.
func inMembers[T any](ctx context.Context, s *Service, a *hoko.Access, write func(tx *db.Store) (T, error)) (T, error) {
	return transact(write, func(fn func(tx *db.Store) error) error {
		return s.store.InTx(ctx, func(tx *db.Store) error {
			if err := tx.ClaimMembers(ctx, a); err != nil {
				return err
			}
			return fn(tx)
		})
	})
}
