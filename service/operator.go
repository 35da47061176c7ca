package service

import (
	"context"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db"
)

// generatedPasswordLen gives a password that nobody chose 119 bits.
const generatedPasswordLen = 20

// WorkspaceInput is what the command line gives to make a workspace.
type WorkspaceInput struct {
	Slug     string
	Name     string
	Timezone string // IANA name; "" for hoko.DefaultTimezone
}

// UserInput is what the command line gives to make an account.
type UserInput struct {
	Email     string
	Name      string
	Workspace string    // slug
	Role      hoko.Role // "" for an owner where there is none, and an editor elsewhere
}

// WorkspaceBySlug returns a workspace, for the command line to work in.
func (s *Service) WorkspaceBySlug(ctx context.Context, slug string) (*hoko.Workspace, error) {
	if err := s.allowOperator(ctx); err != nil {
		return nil, err
	}
	return s.store.WorkspaceBySlug(ctx, slug)
}

// Workspaces returns the first workspaces behind a slug, in the order of slugs and
// at most hoko.MaxTake, for the command line to list. "" is before all.
func (s *Service) Workspaces(ctx context.Context, after string) ([]*hoko.Workspace, error) {
	if err := s.allowOperator(ctx); err != nil {
		return nil, err
	}
	return s.store.Workspaces(ctx, after, hoko.MaxTake)
}

// CreateWorkspace makes a workspace with its first collection.
func (s *Service) CreateWorkspace(ctx context.Context, in WorkspaceInput) (*hoko.Workspace, error) {
	if err := s.allowOperator(ctx); err != nil {
		return nil, err
	}
	w := s.newWorkspace(in)
	var is hoko.Issues
	w.Validate(&is)
	if err := is.Err(); err != nil {
		return nil, err
	}
	return w, s.store.InTx(ctx, func(tx *db.Store) error { return s.insertWorkspace(ctx, tx, w) })
}

// CreateUser makes an account with a generated password and makes its person a
// member of a workspace. The password is in the answer only. The first account
// ends the set-up, so it must be an owner's (CodeLastOwner): nobody else could
// let others in.
func (s *Service) CreateUser(ctx context.Context, in UserInput) (u *hoko.User, password string, err error) {
	if err := s.allowOperator(ctx); err != nil {
		return nil, "", err
	}
	u = s.newUser(in.Email, in.Name)
	var is hoko.Issues
	u.Validate(&is)
	if in.Role != "" && !in.Role.Known() {
		is.Add("role", hoko.CodeChoiceInvalid, hoko.Params{"choices": hoko.Choices(hoko.Roles())})
	}
	if err := is.Err(); err != nil {
		return nil, "", err
	}
	password, hash, err := s.generatePassword(ctx)
	if err != nil {
		return nil, "", err
	}
	return u, password, s.store.InTx(ctx, func(tx *db.Store) error { return s.insertMember(ctx, tx, u, hash, in) })
}

func (s *Service) insertMember(ctx context.Context, tx *db.Store, u *hoko.User, passwordHash string, in UserInput) error {
	workspace, err := tx.WorkspaceBySlug(ctx, in.Workspace)
	if err != nil {
		return err
	}
	if err := tx.InsertUser(ctx, u, passwordHash); err != nil {
		return err
	}
	role, err := roleOfNext(ctx, tx, workspace, in.Role)
	if err != nil {
		return err
	}
	member := &hoko.Membership{Workspace: workspace, UserID: u.ID, Role: role, CreatedAt: s.moment()}
	if err := s.insertMembership(ctx, tx, hoko.Actor{}, member); err != nil {
		return err
	}
	err = tx.MarkSetUp(ctx, s.moment())
	switch {
	case hoko.CodeOf(err) == hoko.CodeSetUpDone:
		return nil
	case err == nil && role != hoko.RoleOwner:
		return lastOwner()
	default:
		return err
	}
}

// roleOfNext returns the role that was asked for or, if none was, what a
// workspace needs most.
func roleOfNext(ctx context.Context, tx *db.Store, w *hoko.Workspace, asked hoko.Role) (hoko.Role, error) {
	if asked != "" {
		return asked, nil
	}
	owners, err := countOwners(ctx, tx, &hoko.Access{WorkspaceID: w.ID})
	if owners > 0 {
		return hoko.RoleEditor, err
	}
	return hoko.RoleOwner, err
}

// AssignPassword gives an account a generated password and ends all of its
// sessions. The password is in the answer only.
func (s *Service) AssignPassword(ctx context.Context, email string) (password string, err error) {
	if err := s.allowOperator(ctx); err != nil {
		return "", err
	}
	u, _, err := s.store.UserByEmail(ctx, hoko.NormalizeEmail(email))
	if err != nil {
		return "", err
	}
	password, hash, err := s.generatePassword(ctx)
	if err != nil {
		return "", err
	}
	return password, s.store.InTx(ctx, func(tx *db.Store) error {
		if err := tx.SetPasswordHash(ctx, u.ID, hash); err != nil {
			return err
		}
		return s.endAccess(ctx, tx, u, "member.assignPassword")
	})
}

// ResetSecondFactor turns the second factor of an account off, for a person who
// has lost authenticator and recovery codes, and ends all of its sessions.
func (s *Service) ResetSecondFactor(ctx context.Context, email string) error {
	if err := s.allowOperator(ctx); err != nil {
		return err
	}
	u, _, err := s.store.UserByEmail(ctx, hoko.NormalizeEmail(email))
	if err != nil {
		return err
	}
	return s.store.InTx(ctx, func(tx *db.Store) error {
		if err := tx.DeleteSecondFactor(ctx, u.ID); err != nil {
			return err
		}
		return s.endAccess(ctx, tx, u, "secondFactor.reset")
	})
}

// endAccess ends what was proven with what the operator replaced.
func (s *Service) endAccess(ctx context.Context, tx *db.Store, u *hoko.User, action string) error {
	if err := tx.DeletePasswordReset(ctx, u.ID); err != nil {
		return err
	}
	if _, err := tx.DeleteSessionsOf(ctx, u.ID, ""); err != nil {
		return err
	}
	return s.auditPerson(ctx, tx, hoko.Actor{}, u.ID, action, nil)
}

func (s *Service) generatePassword(ctx context.Context) (password, hash string, err error) {
	password, err = hoko.RandomBase62(s.random, generatedPasswordLen)
	if err != nil {
		return "", "", err
	}
	hash, err = s.entry.hash(ctx, password)
	return password, hash, err
}
