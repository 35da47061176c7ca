package service

import (
	"context"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db"
)

// AcceptInvitation makes the person an invitation is for a member, once. Who is
// signed in must have its e-mail address. Nobody at all gives a name and a
// password for a new account, and is signed in with it; whoever has an account
// signs in first. It returns the person and the workspace that was joined.
func (s *Service) AcceptInvitation(ctx context.Context, token, name, password string) (*Viewer, *hoko.Workspace, error) {
	if err := s.public(ctx, opAcceptInvitation); err != nil {
		return nil, nil, err
	}
	i, workspace, err := s.store.InvitationByTokenHash(ctx, hashToken(token))
	if err != nil {
		return nil, nil, invitationInvalid(err)
	}
	place := &hoko.Membership{Workspace: workspace, Role: i.Role, CreatedAt: s.moment()}
	join := func() (*Viewer, error) {
		return s.joinNewly(ctx, s.newUser(i.Email, name), password, place, hashToken(token))
	}
	if hoko.CallFrom(ctx).Caller != nil {
		join = func() (*Viewer, error) { return s.joinAs(ctx, i, place, hashToken(token)) }
	}
	viewer, err := join()
	return viewer, workspace, err
}

// joinAs accepts for the person who is signed in.
func (s *Service) joinAs(ctx context.Context, i *hoko.Invitation, place *hoko.Membership, tokenHash []byte) (*Viewer, error) {
	access, err := s.allowRole(ctx, hoko.AnyRole)
	if err != nil {
		return nil, err
	}
	user := hoko.CallFrom(ctx).Caller.User
	if user.Email != i.Email {
		return nil, &hoko.Error{Kind: hoko.KindForbidden, Code: hoko.CodeInvitationOther}
	}
	access.WorkspaceID, access.Actor.Role = "", hoko.AnyRole
	place.UserID = user.ID
	_, err = inWriteAtOnce(ctx, s, access, func(tx *db.Store) (*hoko.Membership, error) {
		if err := tx.TakeInvitation(ctx, tokenHash); err != nil {
			return nil, invitationInvalid(err)
		}
		return place, s.join(ctx, tx, access.Actor, place)
	})
	if err != nil {
		return nil, err
	}
	return s.viewerOf(ctx, user)
}

// joinNewly accepts for a person who has no account yet.
func (s *Service) joinNewly(ctx context.Context, user *hoko.User, password string, place *hoko.Membership, tokenHash []byte) (*Viewer, error) {
	if err := s.protected(); err != nil {
		return nil, err
	}
	if _, _, err := s.store.UserByEmail(ctx, user.Email); unlessMissing(err) != nil {
		return nil, err
	} else if err == nil {
		return nil, accountExists(nil)
	}
	if err := checkAccount(user, password); err != nil {
		return nil, err
	}
	place.UserID = user.ID
	var viewer *Viewer
	err := s.entry.withToken(ctx, string(tokenHash), password, func(hash string) (err error) {
		err = s.store.InTx(ctx, func(tx *db.Store) error { return s.insertJoining(ctx, tx, user, hash, place, tokenHash) })
		if err == nil {
			viewer, err = s.beginSession(ctx, user, hash, noFactor)
		}
		return err
	})
	return viewer, err
}

// insertJoining uses an invitation up for a new account.
func (s *Service) insertJoining(ctx context.Context, tx *db.Store, user *hoko.User, passwordHash string, place *hoko.Membership, tokenHash []byte) error {
	if err := tx.TakeInvitation(ctx, tokenHash); err != nil {
		return invitationInvalid(err)
	}
	if err := tx.InsertUser(ctx, user, passwordHash); err != nil {
		return accountExists(err)
	}
	return s.join(ctx, tx, hoko.Actor{UserID: user.ID}, place)
}

// accountExists says so if that is why an account cannot be made.
func accountExists(err error) error {
	if err == nil || hoko.CodeOf(err) == hoko.CodeEmailTaken {
		return &hoko.Error{Kind: hoko.KindConflict, Code: hoko.CodeAccountExists}
	}
	return err
}

// checkAccount notes what is wrong with a new account.
func checkAccount(u *hoko.User, password string) error {
	var is hoko.Issues
	hoko.CheckName(&is, "name", u.Name)
	hoko.CheckPassword(&is, "password", password, u.Email)
	return is.Err()
}

// join gives a person the place that an invitation offered. Who has one already
// keeps it as it is.
func (s *Service) join(ctx context.Context, tx *db.Store, actor hoko.Actor, place *hoko.Membership) error {
	access := &hoko.Access{WorkspaceID: place.Workspace.ID, Actor: actor}
	found, err := tx.MembersByIDs(ctx, access, []string{place.UserID})
	if err != nil || len(found) > 0 {
		return err
	}
	if err := tx.InsertMembership(ctx, place); err != nil {
		return err
	}
	return s.audit(ctx, tx, access, "member.join", place.UserID, map[string]string{"role": string(place.Role)})
}
