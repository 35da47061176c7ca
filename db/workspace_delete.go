package db

import (
	"context"
	"time"

	"github.com/hoko-to/hoko"
)

// never is the latest moment that the database tells of clicks: whatever is kept
// from then on is nothing.
const never = int64(253402300799999999)

// WorkspaceEnd is who and what went with a workspace.
type WorkspaceEnd struct {
	Members int
	APIKeys int // that nobody had revoked before
}

// DeleteWorkspace ends the workspace for good: nobody is a member any more, its
// invitations and API keys are worth nothing, its short links lead nowhere, and
// nobody comes to it again. Whoever has no workspace left is signed out. It waits
// for what members and keys are writing there, as ClaimAPIKeys does, so that
// nothing of it commits afterwards. by is the id of the user who deletes, or nil.
//
// It ends hoko.MaxKeysRevoked keys at most; where there are more, it changes nothing
// and fails with ErrManyKeys.
//
// The slug and the short ids stay given out. What the workspace holds can be
// removed by EraseWorkspace from then on. A workspace that was deleted is not
// found.
func (s *Store) DeleteWorkspace(ctx context.Context, a *hoko.Access, by *string, at time.Time) (ended WorkspaceEnd, err error) {
	err = s.InTx(ctx, func(tx *Store) error {
		if err := tx.markWorkspaceDeleted(ctx, a, at); err != nil {
			return err
		}
		tx.end(hoko.Ending{Kind: hoko.WorkspaceEnded, At: at, WorkspaceID: a.WorkspaceID, By: by})
		if ended.Members, err = tx.removeEverybody(ctx, a); err != nil {
			return err
		}
		// Who could have made another key is gone by now.
		if ended.APIKeys, err = tx.revokeEveryKey(ctx, a, by, at); err != nil {
			return err
		}
		return tx.insertChanges(ctx, []hoko.DataChange{{Kind: hoko.ChangeWorkspace, ID: a.WorkspaceID}})
	})
	return ended, err
}

// markWorkspaceDeleted also ends what is kept for some days: clicks and entries of
// the request log are removed as those are that have had their time, however late
// a spool brings them.
func (s *Store) markWorkspaceDeleted(ctx context.Context, a *hoko.Access, at time.Time) error {
	res, err := s.write.NewUpdate().Model((*workspaceRow)(nil)).
		Set("deleted_at = ?", micros(at)).
		Set("retention_days = 0").Set("clicks_from = ?", never).
		Set("request_log_days = 0").
		Where("id = ?", a.WorkspaceID).
		Where("deleted_at IS NULL").
		Exec(ctx)
	return one(ctx, res, err, hoko.NotFound())
}

// removeEverybody takes the places in the workspace away, and the invitations to
// some, and returns how many members there were.
func (s *Store) removeEverybody(ctx context.Context, a *hoko.Access) (int, error) {
	// The session comes before the membership, as for whoever writes.
	if err := s.signOutFrom(ctx, a); err != nil {
		return 0, err
	}
	members, err := changedBy(ctx, s.write.NewDelete().Model((*membershipRow)(nil)).Where("workspace_id = ?", a.WorkspaceID))
	if err != nil {
		return 0, err
	}
	_, err = s.write.NewDelete().Model((*invitationRow)(nil)).Where("workspace_id = ?", a.WorkspaceID).Exec(ctx)
	return members, classify(ctx, err)
}

// signOutFrom ends the sessions of the members who have no other workspace.
func (s *Store) signOutFrom(ctx context.Context, a *hoko.Access) error {
	_, err := s.write.NewRaw(`-- signOutFrom
		DELETE FROM sessions WHERE user_id IN (
			SELECT mine.user_id FROM memberships AS mine WHERE mine.workspace_id = ?0 AND NOT EXISTS (
				SELECT 1 FROM memberships AS other WHERE other.user_id = mine.user_id AND other.workspace_id <> ?0
			)
		)`, a.WorkspaceID).Exec(ctx)
	return classify(ctx, err)
}

// revokeEveryKey ends the keys of the workspace that nobody has revoked, and
// returns how many there were.
func (s *Store) revokeEveryKey(ctx context.Context, a *hoko.Access, by *string, at time.Time) (int, error) {
	ids, err := s.UnrevokedAPIKeyIDs(ctx, a, nil)
	if err != nil || len(ids) == 0 {
		return 0, err
	}
	if len(ids) > hoko.MaxKeysRevoked {
		return 0, ErrManyKeys
	}
	why := hoko.Revocation{Reason: hoko.RevocationOther, Note: new(workspaceDeleted)}
	_, err = s.RevokeAPIKeys(ctx, a, ids, why, by, at)
	return len(ids), err
}

const workspaceDeleted = "The workspace was deleted."

// OtherWorkspace reports whether the installation has another workspace than that
// of the access. Until the transaction ends, nobody else finds out, so that of two
// who delete the last two only one does.
func (s *Store) OtherWorkspace(ctx context.Context, a *hoko.Access) (bool, error) {
	var one int
	q := s.read.NewSelect().Model((*installationRow)(nil)).Column("one")
	if err := s.engine.lock(q, toChange).Scan(ctx, &one); err != nil {
		return false, classify(ctx, err)
	}
	found, err := s.read.NewSelect().Model((*workspaceRow)(nil)).
		Where("id <> ?", a.WorkspaceID).
		Where("deleted_at IS NULL").
		Exists(ctx)
	return found, classify(ctx, err)
}

// holdWorkspace keeps others from deleting a workspace until the transaction ends;
// id is an id or a query for one. One that was deleted is not found.
func (s *Store) holdWorkspace(ctx context.Context, id any) error {
	var found string
	q := s.read.NewSelect().Model((*workspaceRow)(nil)).Column("id").
		Where("id = (?)", id).
		Where("deleted_at IS NULL")
	return classify(ctx, s.engine.lock(q, toRely).Scan(ctx, &found))
}
