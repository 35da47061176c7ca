package db_test

import (
	"errors"
	"slices"
	"testing"
	"time"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db"
	"github.com/hoko-to/hoko/db/dbtest"
)

func TestAPIKeyComesBackAsItWentIn(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, store *db.Store) {
		x := newTenant(t, store)
		plain, full := x.key(), x.key()
		full.Scopes = hoko.NewScopes(hoko.ScopeLinksRead)
		full.AllowedHostnames = []string{"example.com", "*.example.com"}
		full.AllowedIPs = []string{"192.0.2.0/24"}
		full.CreatedBy = &x.owner.ID
		full.ExpiresAt = new(time.Now().Add(time.Hour).UTC().Truncate(time.Microsecond))
		full.RevokedAt, full.RevokedBy = &began, &x.owner.ID
		full.RevokedReason, full.RevokedNote = new(hoko.RevocationLeaked), new("in a log")
		full.SuccessorID = &plain.ID
		full.LastUse = &hoko.KeyUse{At: began, Address: "192.0.2.7", UserAgent: "curl"}
		for _, want := range []*hoko.StoredKey{plain, full} {
			must(t, store.InsertAPIKey(t.Context(), want))
			equal(t, "by public id", got(store.APIKeyByPublicID(t.Context(), want.PublicID))(t), want)
			equal(t, "by id", got(store.APIKeyByID(t.Context(), x.access, want.ID))(t), &want.APIKey)
		}
		_, err := store.APIKeyByPublicID(t.Context(), "unknown00000")
		wantCode(t, err, hoko.CodeNotFound)
		_, err = store.APIKeyByID(t.Context(), x.access, newID())
		wantCode(t, err, hoko.CodeNotFound)
		_, err = store.APIKeyByID(t.Context(), x.access, "no id")
		wantCode(t, err, hoko.CodeNotFound)
	})
}

func TestAPIKeyExpiresByTheDatabasesClock(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, store *db.Store) {
		k := newTenant(t, store).key()
		k.ExpiresAt = new(time.Now().Add(300 * time.Millisecond).UTC().Truncate(time.Microsecond))
		must(t, store.InsertAPIKey(t.Context(), k))
		if got(store.APIKeyByPublicID(t.Context(), k.PublicID))(t).Expired && time.Now().Before(*k.ExpiresAt) {
			t.Error("expired before its time")
		}
		eventually(t, "expiry", func() bool {
			return got(store.APIKeyByPublicID(t.Context(), k.PublicID))(t).Expired
		})
		if time.Now().Before(*k.ExpiresAt) {
			t.Error("expired before its time")
		}
	})
}

func TestUpdateAPIKey(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, store *db.Store) {
		x := newTenant(t, store)
		k := x.storedKey(t, store)
		k.Name, k.Environment, k.Scopes = "Renamed", hoko.EnvironmentStaging, hoko.NewScopes(hoko.ScopeTagsRead)
		k.AllowedHostnames, k.AllowedIPs, k.ExpiresAt = []string{"a.test"}, []string{"::1"}, new(began.Add(1000*24*time.Hour))
		must(t, store.UpdateAPIKey(t.Context(), &k.APIKey))
		equal(t, "changed", got(store.APIKeyByPublicID(t.Context(), k.PublicID))(t), k)
		found := got(store.APIKeys(t.Context(), x.access, hoko.APIKeyFilter{Search: "rENAMED"}, hoko.Page{Limit: 5}))(t)
		equal(t, "found by its new name", found, []*hoko.APIKey{&k.APIKey})

		foreign := k.APIKey
		foreign.WorkspaceID = newTenant(t, store).workspace.ID
		wantCode(t, store.UpdateAPIKey(t.Context(), &foreign), hoko.CodeNotFound)
	})
}

func TestSetSuccessorOnce(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, store *db.Store) {
		x := newTenant(t, store)
		k := x.storedKey(t, store)
		end := began.Add(time.Hour)
		results := make(chan error)
		const rotations = 5
		for range rotations {
			next := x.storedKey(t, store)
			go func() { results <- store.SetSuccessor(t.Context(), x.access, k.ID, next.ID, end) }()
		}
		succeeded := 0
		for range rotations {
			if err := <-results; err == nil {
				succeeded++
			} else {
				wantCode(t, err, hoko.CodeKeyAlreadyRotated)
			}
		}
		equal(t, "rotations that succeeded", succeeded, 1)
		equal(t, "end", got(store.APIKeyByID(t.Context(), x.access, k.ID))(t).ExpiresAt, &end)
		wantCode(t, store.SetSuccessor(t.Context(), x.access, newID(), k.ID, end), hoko.CodeNotFound)
	})
}

func TestRevokeAPIKeyIsPermanent(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, store *db.Store) {
		x := newTenant(t, store)
		k := x.storedKey(t, store)
		first := hoko.Revocation{ID: k.ID, Reason: hoko.RevocationLeaked, Note: new("in a log")}
		k.RevokedAt, k.RevokedBy = new(began.Add(time.Hour)), &x.owner.ID
		k.RevokedReason, k.RevokedNote = &first.Reason, first.Note
		equal(t, "first", got(store.RevokeAPIKey(t.Context(), x.access, first, &x.owner.ID, *k.RevokedAt))(t), &k.APIKey)
		second := hoko.Revocation{ID: k.ID, Reason: hoko.RevocationOther}
		equal(t, "second", got(store.RevokeAPIKey(t.Context(), x.access, second, nil, began.Add(2*time.Hour)))(t), &k.APIKey)
		equal(t, "as the check sees it", got(store.APIKeyByPublicID(t.Context(), k.PublicID))(t), k)

		for _, id := range []string{newID(), "no id"} {
			_, err := store.RevokeAPIKey(t.Context(), x.access, hoko.Revocation{ID: id, Reason: hoko.RevocationOther}, nil, began)
			wantCode(t, err, hoko.CodeNotFound)
		}
	})
}

func TestRevokeAPIKeyInATransactionOfTheCaller(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, store *db.Store) {
		x := newTenant(t, store)
		keys := []*hoko.StoredKey{x.storedKey(t, store), x.storedKey(t, store)}
		errStop := errors.New("stop")
		revoke := func(end error) error {
			return store.Write(t.Context(), x.access, func(tx *db.Store) error {
				for _, k := range keys {
					if _, err := tx.RevokeAPIKey(t.Context(), x.access, hoko.Revocation{ID: k.ID, Reason: hoko.RevocationUnused}, nil, began); err != nil {
						return err
					}
				}
				return end
			})
		}
		if err := revoke(errStop); !errors.Is(err, errStop) {
			t.Fatalf("error = %v, want %v", err, errStop)
		}
		revoked := hoko.APIKeyFilter{States: []hoko.KeyState{hoko.KeyRevoked}}
		equal(t, "after a roll-back", got(store.CountAPIKeys(t.Context(), x.access, revoked))(t), 0)
		must(t, revoke(nil))
		equal(t, "after a commit", got(store.CountAPIKeys(t.Context(), x.access, revoked))(t), 2)
	})
}

func TestTouchAPIKeysGoesForwardOnly(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, store *db.Store) {
		k := newTenant(t, store).storedKey(t, store)
		for _, step := range []struct {
			use, want time.Duration
		}{{2, 2}, {1, 2}, {3, 3}} {
			use := hoko.KeyUse{At: began.Add(step.use * time.Hour), Address: "192.0.2.1", UserAgent: step.use.String()}
			must(t, store.TouchAPIKeys(t.Context(), map[string]hoko.KeyUse{k.ID: use, newID(): use, "no id": use}))
			last := got(store.APIKeyByID(t.Context(), keyAccess(k, ""), k.ID))(t).LastUse
			want := &hoko.KeyUse{At: began.Add(step.want * time.Hour), Address: "192.0.2.1", UserAgent: step.want.String()}
			equal(t, "last use", last, want)
		}
	})
}

// TestAPIKeyStates holds the filter against hoko.APIKey.State.
func TestAPIKeyStates(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, store *db.Store) {
		x := newTenant(t, store)
		now := began.Add(time.Hour)
		var keys []*hoko.APIKey
		for _, expires := range []time.Duration{0, -1, 1, hoko.ExpiringWithin, hoko.ExpiringWithin + time.Microsecond} {
			for variant := range 4 {
				k := x.key()
				if expires != 0 {
					k.ExpiresAt = new(now.Add(expires.Truncate(time.Microsecond)))
				}
				if variant&1 != 0 {
					k.SuccessorID = &k.ID
				}
				if variant&2 != 0 {
					k.RevokedAt, k.RevokedReason = &now, new(hoko.RevocationOther)
				}
				must(t, store.InsertAPIKey(t.Context(), k))
				keys = append(keys, &k.APIKey)
			}
		}
		states := []hoko.KeyState{hoko.KeyActive, hoko.KeyExpiring, hoko.KeyRetiring, hoko.KeyExpired, hoko.KeyRevoked, "unheard of"}
		for i := range 1 << len(states) {
			f := hoko.APIKeyFilter{Now: now}
			for j, state := range states {
				if i&(1<<j) != 0 {
					f.States = append(f.States, state)
				}
			}
			want := 0
			for _, k := range keys {
				if len(f.States) == 0 || slices.Contains(f.States, k.State(now)) {
					want++
				}
			}
			if n := got(store.CountAPIKeys(t.Context(), x.access, f))(t); n != want {
				t.Errorf("states %v: %d keys, want %d", f.States, n, want)
			}
		}
	})
}

func TestAPIKeyFilter(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, store *db.Store) {
		x := newTenant(t, store)
		mine, other := x.key(), x.key()
		mine.Name, mine.LastFour, mine.CreatedBy = "Größe 100%_!", "aB3d", &x.owner.ID
		mine.Scopes = hoko.NewScopes(hoko.ScopeTagsRead)
		mine.Environment, other.Environment = hoko.EnvironmentStaging, hoko.EnvironmentProduction
		mine.ExpiresAt, other.LastUse = new(began.Add(time.Hour)), &hoko.KeyUse{At: began.Add(time.Hour)}
		other.Name = "other"
		other.Scopes = hoko.AllScopes().Without(mine.Scopes)
		must(t, store.InsertAPIKey(t.Context(), mine))
		must(t, store.InsertAPIKey(t.Context(), other))
		for _, f := range []hoko.APIKeyFilter{
			{Search: "GRÖßE"},
			{Search: "100%_!"},
			{Search: "%_"},
			{Search: mine.Prefix()},
			{Search: "Ab3D"},
			{Scope: new(hoko.ScopeTagsRead)},
			{CreatedBy: &x.owner.ID},
			{Environment: new(hoko.EnvironmentStaging)},
			{UnusedSince: new(began.Add(time.Hour))},
			{ExpiresBefore: mine.ExpiresAt},
		} {
			found := got(store.APIKeys(t.Context(), x.access, f, hoko.Page{Limit: 10}))(t)
			if len(found) != 1 || found[0].ID != mine.ID {
				t.Errorf("%+v found %d keys, want the one", f, len(found))
			}
		}
		for _, f := range []hoko.APIKeyFilter{
			{Search: "100_%"},
			{Search: "!!"},
			{CreatedBy: new("no id")},
			{CreatedBy: new(newID())},
			{UnusedSince: &began},
			{ExpiresBefore: new(mine.ExpiresAt.Add(-time.Microsecond))},
		} {
			equal(t, "found", got(store.CountAPIKeys(t.Context(), x.access, f))(t), 0)
		}
	})
}
