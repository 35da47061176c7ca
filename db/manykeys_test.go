package db_test

import (
	"errors"
	"testing"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db"
	"github.com/hoko-to/hoko/db/dbtest"
)

// TestDeletionEndsSoManyKeys, and with more of them changes nothing.
func TestDeletionEndsSoManyKeys(t *testing.T) {
	t.Parallel()
	dbtest.EachConfig(t, func(t *testing.T, c db.Config) {
		store := dbtest.Open(t, c)
		x := newTenant(t, store)
		k := x.storedKey(t, store)
		dbtest.CopyAPIKey(t, c, k.ID, hoko.MaxKeysRevoked)
		if _, err := store.DeleteWorkspace(t.Context(), x.access, nil, began); !errors.Is(err, db.ErrManyKeys) {
			t.Fatalf("%v, want too many keys", err)
		}
		got(store.Workspace(t.Context(), x.access))(t)
		got(store.MembershipBySlug(t.Context(), x.owner.ID, x.workspace.Slug))(t)
		got(store.RevokeAPIKey(t.Context(), x.access, hoko.Revocation{ID: k.ID, Reason: hoko.RevocationOther}, nil, began))(t)
		equal(t, "ended", deleteWorkspace(t, store, x), db.WorkspaceEnd{Members: 1, APIKeys: hoko.MaxKeysRevoked})
	})
}

// TestDeletedWorkspaceOfManyKeysIsDeletedAgain over a restore of what was before.
func TestDeletedWorkspaceOfManyKeysIsDeletedAgain(t *testing.T) {
	t.Parallel()
	dbtest.EachConfig(t, func(t *testing.T, c db.Config) {
		store := dbtest.Open(t, c)
		x := newTenant(t, store)
		k := x.storedKey(t, store)
		dbtest.CopyAPIKey(t, c, k.ID, 2*hoko.MaxKeysRevoked)
		ended := []hoko.Ending{{Kind: hoko.WorkspaceEnded, At: began, WorkspaceID: x.workspace.ID}}
		equal(t, "ended", got(store.Reapply(t.Context(), ended))(t), 1)
		equal(t, "ended again", got(store.Reapply(t.Context(), ended))(t), 0)
		if good := got(store.UnrevokedAPIKeyIDs(t.Context(), x.access, nil))(t); len(good) > 0 {
			t.Errorf("%d keys are good", len(good))
		}
		if _, err := store.Workspace(t.Context(), x.access); hoko.KindOf(err) != hoko.KindNotFound {
			t.Errorf("the workspace: %v", err)
		}
	})
}
