package service

import (
	"context"
	"errors"
	"slices"
	"strconv"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db"
)

// WorkspaceDeletion is what came of the deletion of a workspace.
type WorkspaceDeletion struct {
	ID      string
	Members int // who lost their places
	APIKeys int // that were revoked
}

// DeleteWorkspace ends the workspace at once and for ever, in every process. slug
// must be its slug, which proves that this one is meant (CodeSlugOther). Once it
// has returned, no request whose authentication starts later reaches the workspace,
// by a key or as a member, and no write that a key or a member began before commits;
// streams end within a second, and so do its short links in other processes. The
// slug and the short ids are given to nobody else. What the workspace held is
// removed in the background. Of more than hoko.MaxKeysRevoked keys the first end
// before the workspace does; a failure between leaves the rest to the next call.
//
// The last workspace of an installation stays (CodeLastWorkspace): without any,
// nobody could do anything but the operator. Whoever has no workspace left is
// signed out everywhere.
func (s *Service) DeleteWorkspace(ctx context.Context, slug string) (*WorkspaceDeletion, error) {
	access, err := s.allowRole(ctx, hoko.RoleOwner)
	if err != nil {
		return nil, err
	}
	done, err := endKeys(ctx, s, access, &deletion{s, access, slug})
	if err == nil {
		s.links.forgetWorkspace(access.WorkspaceID)
	}
	return done, err
}

// deletion ends a workspace, and its keys with it.
type deletion struct {
	*Service
	access *hoko.Access
	slug   string
}

func (*deletion) reason() hoko.Revocation {
	return hoko.Revocation{Reason: hoko.RevocationOther, Note: new("The workspace is being deleted.")}
}

func (d *deletion) keys(ctx context.Context, tx *db.Store) ([]string, error) {
	if _, err := d.workspace(ctx, tx); err != nil {
		return nil, err
	}
	return tx.UnrevokedAPIKeyIDs(ctx, d.access, nil)
}

// workspace returns what is to be deleted, if that may be.
func (d *deletion) workspace(ctx context.Context, tx *db.Store) (*hoko.Workspace, error) {
	w, err := tx.Workspace(ctx, d.access)
	if err != nil {
		return nil, err
	}
	if d.slug != w.Slug {
		return nil, hoko.Invalid("slug", hoko.CodeSlugOther, nil)
	}
	other, err := tx.OtherWorkspace(ctx, d.access)
	if err == nil && !other {
		err = &hoko.Error{Kind: hoko.KindConflict, Code: hoko.CodeLastWorkspace}
	}
	return w, err
}

func (d *deletion) change(ctx context.Context, tx *db.Store, before int) (*WorkspaceDeletion, error) {
	w, err := d.workspace(ctx, tx)
	if err != nil {
		return nil, err
	}
	ended, err := tx.DeleteWorkspace(ctx, d.access, userOf(d.access), d.moment())
	if err != nil {
		return nil, err
	}
	ended.APIKeys += before
	detail := map[string]string{
		"name": w.Name, "slug": w.Slug,
		"membersRemoved": strconv.Itoa(ended.Members), "keysRevoked": strconv.Itoa(ended.APIKeys),
	}
	return &WorkspaceDeletion{w.ID, ended.Members, ended.APIKeys}, d.audit(ctx, tx, d.access, "workspace.delete", w.ID, detail)
}

// erasureBatch is how many things of a deleted workspace are removed at once: each
// has an entry in up to a dozen indexes, and whoever writes waits for it.
const erasureBatch = 500

// eraseWorkspaces removes what deleted workspaces held, a little of each in turn,
// and goes on in the next round if it is too much for one.
func (w *Worker) eraseWorkspaces(ctx context.Context) {
	patience, cancel := context.WithTimeout(ctx, cleaningTimeout)
	defer cancel()
	if err := w.eraseInTurn(patience); err != nil && ctx.Err() == nil {
		w.service.log.WarnContext(ctx, "what a deleted workspace held cannot be removed", "err", err)
	}
}

func (w *Worker) eraseInTurn(ctx context.Context) error {
	ids, err := w.service.store.DeletedWorkspaces(ctx)
	if err != nil {
		return err
	}
	var errs []error
	for len(ids) > 0 {
		ids = slices.DeleteFunc(ids, func(id string) bool {
			erased, err := w.service.store.EraseWorkspace(ctx, id, erasureBatch)
			if err != nil {
				errs = append(errs, err)
			}
			return err != nil || erased == 0
		})
		w.unerased.Store(int64(len(ids) + len(errs)))
	}
	return errors.Join(errs...)
}
