package service

import (
	"cmp"
	"context"
	"crypto/subtle"
	"strconv"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db"
)

// SetUpInput is what the first owner gives.
type SetUpInput struct {
	Token         string
	Name          string
	Email         string
	Password      string
	WorkspaceName string
	Timezone      string // of the workspace, by its IANA name; "" for hoko.DefaultTimezone
}

// SetUpRequired reports whether the program waits for its owner.
func (s *Service) SetUpRequired(ctx context.Context) (bool, error) {
	if err := s.public(ctx, opSetUpStatus); err != nil {
		return false, err
	}
	in, err := s.installation(ctx)
	if err != nil {
		return false, err
	}
	return in.SetUpAt == nil, nil
}

// SetUp makes the first owner, the first workspace and its first collection,
// once, and signs the owner in.
func (s *Service) SetUp(ctx context.Context, in SetUpInput) (*Viewer, error) {
	if err := s.public(ctx, opSetUp); err != nil {
		return nil, err
	}
	if err := s.protected(); err != nil {
		return nil, err
	}
	if err := s.checkSetUpToken(ctx, in.Token); err != nil {
		return nil, err
	}
	user := s.newUser(in.Email, in.Name)
	workspace := s.newWorkspace(WorkspaceInput{Slug: hoko.WorkspaceSlug(in.WorkspaceName), Name: in.WorkspaceName, Timezone: in.Timezone})
	if err := checkSetUp(user, workspace, in); err != nil {
		return nil, err
	}
	hash, err := s.entry.hash(ctx, in.Password)
	if err != nil {
		return nil, err
	}
	err = s.store.InTx(ctx, func(tx *db.Store) error {
		if err := tx.MarkSetUp(ctx, s.moment()); err != nil {
			return err
		}
		if workspace.Slug, err = freeSlug(ctx, tx, workspace.Slug); err != nil {
			return err
		}
		return s.insertOwner(ctx, tx, user, hash, workspace)
	})
	if err != nil {
		return nil, err
	}
	return s.beginSession(ctx, user, hash, noFactor)
}

func (s *Service) checkSetUpToken(ctx context.Context, token string) error {
	in, err := s.installation(ctx)
	if err != nil {
		return err
	}
	if in.SetUpAt != nil {
		return &hoko.Error{Kind: hoko.KindConflict, Code: hoko.CodeSetUpDone}
	}
	if subtle.ConstantTimeCompare([]byte(token), []byte(s.setUpToken(in))) != 1 {
		return hoko.Invalid("token", hoko.CodeSetUpTokenInvalid, nil)
	}
	return nil
}

// checkSetUp notes what is wrong with what the first owner gives.
func checkSetUp(u *hoko.User, w *hoko.Workspace, in SetUpInput) error {
	var is hoko.Issues
	u.Validate(&is)
	hoko.CheckPassword(&is, "password", in.Password, u.Email)
	hoko.CheckName(&is, "workspaceName", w.Name)
	hoko.CheckZone(&is, "timezone", w.Timezone)
	return is.Err()
}

// freeSlug returns the wanted slug, or that with a number behind it if the
// command line has given it to a workspace already.
func freeSlug(ctx context.Context, tx *db.Store, wanted string) (string, error) {
	slug := wanted
	for n := 2; ; n++ {
		taken, err := tx.SlugTaken(ctx, slug)
		if err != nil {
			return "", err
		}
		if !taken {
			return slug, nil
		}
		suffix := "-" + strconv.Itoa(n)
		slug = wanted[:min(len(wanted), hoko.MaxSlug-len(suffix))] + suffix
	}
}

// insertOwner stores a person who owns a new workspace.
func (s *Service) insertOwner(ctx context.Context, tx *db.Store, u *hoko.User, passwordHash string, w *hoko.Workspace) error {
	if err := tx.InsertUser(ctx, u, passwordHash); err != nil {
		return err
	}
	if err := s.insertWorkspace(ctx, tx, w); err != nil {
		return err
	}
	actor := hoko.Actor{UserID: u.ID}
	return s.insertMembership(ctx, tx, actor, &hoko.Membership{Workspace: w, UserID: u.ID, Role: hoko.RoleOwner, CreatedAt: s.moment()})
}

// insertWorkspace stores a workspace with its first collection: a link needs one.
func (s *Service) insertWorkspace(ctx context.Context, tx *db.Store, w *hoko.Workspace) error {
	if err := tx.InsertWorkspace(ctx, w); err != nil {
		return err
	}
	return tx.InsertCollections(ctx, []*hoko.Collection{{
		ID:          s.newID(),
		WorkspaceID: w.ID,
		Name:        hoko.DefaultCollectionName,
		CreatedAt:   w.CreatedAt,
		UpdatedAt:   w.CreatedAt,
	}})
}

func (s *Service) insertMembership(ctx context.Context, tx *db.Store, actor hoko.Actor, m *hoko.Membership) error {
	if err := tx.InsertMembership(ctx, m); err != nil {
		return err
	}
	return s.audit(ctx, tx, &hoko.Access{WorkspaceID: m.Workspace.ID, Actor: actor}, "member.add", m.UserID, map[string]string{"role": string(m.Role)})
}

func (s *Service) newUser(email, name string) *hoko.User {
	return &hoko.User{ID: s.newID(), Email: hoko.NormalizeEmail(email), Name: name, CreatedAt: s.moment()}
}

func (s *Service) newWorkspace(in WorkspaceInput) *hoko.Workspace {
	zone := cmp.Or(in.Timezone, hoko.DefaultTimezone)
	return &hoko.Workspace{ID: s.newID(), Slug: in.Slug, Name: in.Name, Timezone: zone, CreatedAt: s.moment()}
}
