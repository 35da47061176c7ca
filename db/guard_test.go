package db_test

import (
	"testing"
	"time"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db"
	"github.com/hoko-to/hoko/db/dbtest"
)

// TestAPIKeysAreGuarded runs statements that no method of Store makes. R5 of the
// promise: whatever program writes to the database, a revoked key stays so.
func TestAPIKeysAreGuarded(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, store *db.Store) {
		x := newTenant(t, store)
		k := x.key()
		k.Scopes = hoko.NewScopes(hoko.ScopeLinksRead, hoko.ScopeTagsRead)
		k.AllowedHostnames, k.AllowedIPs, k.ExpiresAt = []string{"a.test", "b.test"}, []string{"192.0.2.1"}, new(began.Add(time.Hour))
		must(t, store.InsertAPIKey(t.Context(), k))
		must(t, store.SetSuccessor(t.Context(), keyAccess(k, ""), k.ID, k.ID, began.Add(time.Hour)))
		revoke(t, store, k)
		before := got(store.APIKeyByPublicID(t.Context(), k.PublicID))(t)
		for _, statement := range []string{
			"UPDATE api_keys SET revoked_at = NULL, revoked_reason = NULL",
			"UPDATE api_keys SET revoked_at = revoked_at + 1",
			"UPDATE api_keys SET revoked_reason = 'other'",
			"UPDATE api_keys SET revoked_by = created_by, revoked_note = 'never mind'",
			"UPDATE api_keys SET created_at = created_at + 1",
			"UPDATE api_keys SET created_by = (SELECT id FROM users LIMIT 1)",
			"UPDATE api_keys SET last_four = 'abcd'",
			"UPDATE api_keys SET expires_at = NULL",
			"UPDATE api_keys SET expires_at = expires_at + 1",
			"UPDATE api_keys SET successor_id = NULL",
			"UPDATE api_keys SET successor_id = '" + x.storedKey(t, store).ID + "' WHERE revoked_at IS NOT NULL",
			"UPDATE api_keys SET allowed_hostnames = NULL",
			"UPDATE api_keys SET allowed_hostnames = '[]'",
			"UPDATE api_keys SET allowed_ips = NULL",
			"UPDATE api_keys SET allowed_ips = '[]'",
			"UPDATE api_keys SET id = '" + newID() + "'",
			"UPDATE api_keys SET workspace_id = '" + newTenant(t, store).workspace.ID + "'",
			"UPDATE api_keys SET public_id = 'another00000'",
			"UPDATE api_keys SET hash = substr(hash, 2)",
			"UPDATE api_keys SET hash_version = 2",
			`UPDATE api_keys SET scopes = '["linksRead","tagsRead","tagsWrite"]'`,
			`UPDATE api_keys SET scopes = '["linksWrite"]'`,
			`UPDATE api_keys SET scopes = '[]'`,
			"DELETE FROM api_keys",
			"DELETE FROM workspaces",
			"INSERT INTO api_keys SELECT * FROM api_keys",
		} {
			if err := store.Exec(t.Context(), statement); err == nil {
				t.Errorf("accepted: %s", statement)
			}
		}
		if store.IsPostgres() {
			if err := store.Exec(t.Context(), "TRUNCATE api_keys CASCADE"); err == nil {
				t.Error("accepted: TRUNCATE")
			}
		}
		equal(t, "key", got(store.APIKeyByPublicID(t.Context(), k.PublicID))(t), before)

		if !store.IsPostgres() {
			if err := store.Exec(t.Context(), "INSERT OR REPLACE INTO api_keys SELECT * FROM api_keys"); err == nil {
				t.Error("accepted: INSERT OR REPLACE")
			}
		}
		must(t, store.Exec(t.Context(), `UPDATE api_keys SET scopes = '["tagsRead"]', name = 'x', expires_at = expires_at - 1, allowed_hostnames = '["a.test"]' WHERE id = ?`, k.ID))
		equal(t, "narrowed", got(store.APIKeyByPublicID(t.Context(), k.PublicID))(t).Scopes, hoko.NewScopes(hoko.ScopeTagsRead))
	})
}

// TestConstraints runs statements that must not be possible.
func TestConstraints(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, store *db.Store) {
		x := newTenant(t, store)
		x.storedKey(t, store)
		l := fullLink(t, store, x)
		must(t, store.InsertLinks(t.Context(), []*hoko.Link{l}))
		for _, statement := range []string{
			"UPDATE memberships SET role = 'king'",
			"UPDATE api_keys SET environment = 'moon'",
			"UPDATE api_keys SET revoked_at = 1",
			"INSERT INTO installation (one, id, created_at) VALUES (2, '" + newID() + "', 0)",
			"DELETE FROM users",
			"DELETE FROM collections",
			"DELETE FROM links",
			"UPDATE links SET created_at = 'yesterday'",
		} {
			if err := store.Exec(t.Context(), statement); err == nil {
				t.Errorf("accepted: %s", statement)
			}
		}
		must(t, store.Exec(t.Context(), "DELETE FROM tags WHERE id = ?", l.TagIDs[0]))
		l.TagIDs = l.TagIDs[1:]
		equal(t, "link without the tag", got(store.LinkByShortID(t.Context(), l.ShortID))(t), l)
	})
}
