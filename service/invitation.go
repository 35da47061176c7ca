package service

import (
	"context"
	"time"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db"
)

// invitationPath is where the console takes an invitation. The token follows as
// the fragment, which browsers send to no server.
const invitationPath = "/admin/invitation#"

// NewInvitation is an invitation and, the one time that it is shown, the address
// that accepts it.
type NewInvitation struct {
	Invitation *hoko.Invitation
	URL        string `json:"-"` // "" in the answer to a retry: it is stored nowhere
	Mailed     bool   // whether a letter with the address is on its way
}

// OpenInvitation is what an invitation tells whoever has its token.
type OpenInvitation struct {
	WorkspaceName string
	Email         string
	Role          hoko.Role
	ExpiresAt     time.Time
	HasAccount    bool // whether the address belongs to an account, whose person must sign in
}

// InviteMember offers somebody a place in the workspace, in place of an earlier
// offer to the same address. A retry with the same idempotency key answers the
// same invitation without its address.
func (s *Service) InviteMember(ctx context.Context, email string, role hoko.Role, idempotencyKey string) (*NewInvitation, error) {
	access, err := s.allowRole(ctx, hoko.RoleAdmin)
	if err != nil {
		return nil, err
	}
	i := s.invitationTo(access, email, role)
	if err := s.checkInvitation(access, i, idempotencyKey); err != nil {
		return nil, err
	}
	call := retriable{idempotencyKey, "inviteMember", []string{i.Email, string(role)}}
	return s.mailed(ctx, i, func(admit func() error) (*NewInvitation, error) {
		return once(ctx, s, access, call, func(tx *db.Store) (*NewInvitation, error) {
			if err := notMember(ctx, tx, access, i.Email); err != nil {
				return nil, err
			}
			if err := mayReplace(ctx, tx, access, i.Email); err != nil {
				return nil, err
			}
			if err := admit(); err != nil {
				return nil, err
			}
			return s.putInvitation(ctx, tx, access, i, "invitation.create")
		})
	})
}

func (s *Service) invitationTo(a *hoko.Access, email string, role hoko.Role) *hoko.Invitation {
	return &hoko.Invitation{
		ID:          s.newID(),
		WorkspaceID: a.WorkspaceID,
		Email:       hoko.NormalizeEmail(email),
		Role:        role,
		InvitedBy:   userOf(a),
		CreatedAt:   s.moment(),
		ExpiresAt:   s.moment().Add(hoko.InvitationLife),
	}
}

func (s *Service) checkInvitation(a *hoko.Access, i *hoko.Invitation, idempotencyKey string) error {
	var is hoko.Issues
	i.Validate(&is)
	hoko.CheckIdempotencyKey(&is, idempotencyKey)
	if err := is.Err(); err != nil {
		return err
	}
	return mayGrant(a, i.Role)
}

// notMember refuses to invite who is there already.
func notMember(ctx context.Context, tx *db.Store, a *hoko.Access, email string) error {
	user, _, err := tx.UserByEmail(ctx, email)
	if err != nil {
		return unlessMissing(err)
	}
	found, err := tx.MembersByIDs(ctx, a, []string{user.ID})
	if err == nil && len(found) > 0 {
		err = &hoko.Error{Kind: hoko.KindConflict, Code: hoko.CodeMemberAlready, Field: "email"}
	}
	return err
}

// mayReplace refuses to take an offer back in passing that the caller may not
// take back.
func mayReplace(ctx context.Context, tx *db.Store, a *hoko.Access, email string) error {
	before, err := tx.InvitationByEmail(ctx, a, email)
	if err != nil {
		return unlessMissing(err)
	}
	return mayGrant(a, before.Role)
}

// putInvitation draws the token and stores the invitation with a hash of it.
func (s *Service) putInvitation(ctx context.Context, tx *db.Store, a *hoko.Access, i *hoko.Invitation, action string) (*NewInvitation, error) {
	token, err := hoko.RandomBase62(s.random, tokenLen)
	if err != nil {
		return nil, err
	}
	if err := tx.PutInvitation(ctx, i, hashToken(token)); err != nil {
		return nil, err
	}
	made := &NewInvitation{Invitation: i, URL: s.site.URL(invitationPath + token)}
	return made, s.audit(ctx, tx, a, action, i.ID, map[string]string{"email": i.Email, "role": string(i.Role)})
}

// mailed lets something store an invitation, and sends the address to who is invited.
// How many letters one address gets, and one workspace sends, is bounded: put asks
// admit before it stores one. Of what is refused, or was stored before, none is counted.
func (s *Service) mailed(ctx context.Context, i *hoko.Invitation, put func(admit func() error) (*NewInvitation, error)) (*NewInvitation, error) {
	if s.post == nil {
		return put(func() error { return nil })
	}
	admitted := false
	made, err := put(func() (err error) {
		if !admitted {
			err = s.entry.mayInvite(i.WorkspaceID, i.Email)
			admitted = err == nil
		}
		return err
	})
	if err != nil || made.URL == "" {
		if admitted {
			s.entry.notInvited(i.WorkspaceID, i.Email)
		}
		return made, err
	}
	if made.Mailed = s.post.Send(invitationLetter(made)); !made.Mailed {
		s.log.WarnContext(ctx, "the queue of letters is full: an invitation is not mailed")
	}
	return made, nil
}

// Invitations returns a page of the invitations to the workspace that nobody has
// accepted, and whether more follow.
func (s *Service) Invitations(ctx context.Context, f hoko.InvitationFilter, p hoko.Page) ([]*hoko.Invitation, bool, error) {
	access, err := s.allowRole(ctx, hoko.RoleAdmin)
	if err != nil {
		return nil, false, err
	}
	return listInTurn(ctx, s, access, p, func(p hoko.Page) ([]*hoko.Invitation, error) { return s.store.Invitations(ctx, access, f, p) })
}

// CountInvitations returns how many invitations to the workspace the filter finds.
func (s *Service) CountInvitations(ctx context.Context, f hoko.InvitationFilter) (int, error) {
	access, err := s.allowRole(ctx, hoko.RoleAdmin)
	if err != nil {
		return 0, err
	}
	return inTurn(ctx, s, access, func() (int, error) { return s.store.CountInvitations(ctx, access, f) })
}

// ResendInvitation gives an invitation a new token, a new end and a new id; the
// address that was sent before is worth nothing from then on.
func (s *Service) ResendInvitation(ctx context.Context, id string) (*NewInvitation, error) {
	access, err := s.allowRole(ctx, hoko.RoleAdmin)
	if err != nil {
		return nil, err
	}
	before, err := s.store.InvitationByID(ctx, access, id)
	if err != nil {
		return nil, err
	}
	i := s.invitationTo(access, before.Email, before.Role)
	if err := mayGrant(access, i.Role); err != nil {
		return nil, err
	}
	return s.mailed(ctx, i, func(admit func() error) (*NewInvitation, error) {
		return inWrite(ctx, s, access, func(tx *db.Store) (*NewInvitation, error) {
			if err := tx.DeleteInvitation(ctx, access, before.ID); err != nil {
				return nil, err // accepted or taken back meanwhile
			}
			if err := admit(); err != nil {
				return nil, err
			}
			return s.putInvitation(ctx, tx, access, i, "invitation.resend")
		})
	})
}

// RevokeInvitation takes an invitation back.
func (s *Service) RevokeInvitation(ctx context.Context, id string) error {
	access, err := s.allowRole(ctx, hoko.RoleAdmin)
	if err != nil {
		return err
	}
	_, err = inWriteAtOnce(ctx, s, access, func(tx *db.Store) (*hoko.Invitation, error) {
		i, err := tx.InvitationByID(ctx, access, id)
		if err != nil {
			return nil, err
		}
		if err := mayGrant(access, i.Role); err != nil {
			return nil, err
		}
		if err := tx.DeleteInvitation(ctx, access, i.ID); err != nil {
			return nil, err
		}
		return i, s.audit(ctx, tx, access, "invitation.revoke", i.ID, map[string]string{"email": i.Email})
	})
	return err
}

// Invitation returns what the invitation with this token offers.
func (s *Service) Invitation(ctx context.Context, token string) (*OpenInvitation, error) {
	if err := s.public(ctx, opInvitation); err != nil {
		return nil, err
	}
	i, workspace, err := s.store.InvitationByTokenHash(ctx, hashToken(token))
	if err != nil {
		return nil, invitationInvalid(err)
	}
	_, _, err = s.store.UserByEmail(ctx, i.Email)
	if unlessMissing(err) != nil {
		return nil, err
	}
	return &OpenInvitation{WorkspaceName: workspace.Name, Email: i.Email, Role: i.Role, ExpiresAt: i.ExpiresAt, HasAccount: err == nil}, nil
}

func invitationInvalid(err error) error {
	if hoko.KindOf(err) == hoko.KindNotFound {
		return &hoko.Error{Kind: hoko.KindNotFound, Code: hoko.CodeInvitationInvalid}
	}
	return err
}

// unlessMissing returns err unless it says that something does not exist.
func unlessMissing(err error) error {
	if hoko.KindOf(err) == hoko.KindNotFound {
		return nil
	}
	return err
}
