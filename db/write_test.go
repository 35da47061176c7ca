package db_test

import (
	"errors"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db"
	"github.com/hoko-to/hoko/db/dbtest"
)

// insertLink is a write of a link that a permission allowed.
func insertLink(t *testing.T, store *db.Store, a *hoko.Access, l *hoko.Link) error {
	return store.Write(t.Context(), a, func(tx *db.Store) error {
		return tx.InsertLinks(t.Context(), []*hoko.Link{l})
	})
}

func revoke(t *testing.T, store *db.Store, k *hoko.StoredKey) {
	t.Helper()
	r := hoko.Revocation{ID: k.ID, Reason: hoko.RevocationLeaked}
	must(t, untilAvailable(func() error {
		_, err := store.RevokeAPIKey(t.Context(), keyAccess(k, ""), r, nil, began.Add(time.Hour))
		return err
	}))
}

func TestInTxRollsBack(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, store *db.Store) {
		x := newTenant(t, store)
		errStop := errors.New("stop")
		err := store.InTx(t.Context(), func(tx *db.Store) error {
			return tx.InTx(t.Context(), func(tx *db.Store) error {
				must(t, tx.InsertLinks(t.Context(), []*hoko.Link{x.link()}))
				equal(t, "inside", got(tx.CountLinks(t.Context(), x.access, hoko.LinkFilter{}))(t), 1)
				return errStop
			})
		})
		if !errors.Is(err, errStop) {
			t.Errorf("error = %v, want %v", err, errStop)
		}
		equal(t, "outside", got(store.CountLinks(t.Context(), x.access, hoko.LinkFilter{}))(t), 0)
	})
}

// TestWriteChecksAgain takes something away between the door and the write, and
// expects the write to be refused and to leave nothing.
func TestWriteChecksAgain(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, store *db.Store) {
		for name, c := range map[string]struct {
			takeAway func(k *hoko.StoredKey, x *tenant)
			access   func(k *hoko.StoredKey, x *tenant) *hoko.Access
			code     hoko.Code
		}{
			"a key": {nothing, linksWrite, ""},
			"a revoked key": {
				func(k *hoko.StoredKey, _ *tenant) { revoke(t, store, k) },
				linksWrite, hoko.CodeKeyRevoked,
			},
			"an expired key": {
				func(k *hoko.StoredKey, _ *tenant) {
					k.ExpiresAt = new(time.Now().Add(-time.Millisecond))
					must(t, store.UpdateAPIKey(t.Context(), &k.APIKey))
				}, linksWrite, hoko.CodeKeyExpired,
			},
			"a narrowed key": {
				func(k *hoko.StoredKey, _ *tenant) {
					k.Scopes = hoko.NewScopes(hoko.ScopeLinksRead)
					must(t, store.UpdateAPIKey(t.Context(), &k.APIKey))
				}, linksWrite, hoko.CodeInsufficientScope,
			},
			"a key that was kept to other addresses": {
				func(k *hoko.StoredKey, _ *tenant) {
					k.AllowedIPs = []string{"192.0.2.1"}
					must(t, store.UpdateAPIKey(t.Context(), &k.APIKey))
				}, linksWrite, hoko.CodeIPNotAllowed,
			},
			"a key of nobody": {
				nothing, func(k *hoko.StoredKey, _ *tenant) *hoko.Access {
					return &hoko.Access{WorkspaceID: k.WorkspaceID, Actor: hoko.Actor{KeyID: newID()}}
				}, hoko.CodeKeyInvalid,
			},
			"a person":              {nothing, person(""), ""},
			"a person with a scope": {nothing, person(hoko.ScopeLinksWrite), ""},
			"a person who signed out": {
				func(_ *hoko.StoredKey, x *tenant) { must(t, store.DeleteSession(t.Context(), x.session.ID)) },
				person(hoko.ScopeLinksWrite), hoko.CodeCredentialsMissing,
			},
			"a person who was demoted": {demote(t, store), person(""), hoko.CodeRoleInsufficient},
			"a person who may only look": {
				demote(t, store), person(hoko.ScopeLinksWrite), hoko.CodeRoleInsufficient,
			},
			"a person who left": {
				func(_ *hoko.StoredKey, x *tenant) {
					must(t, store.Exec(t.Context(), "DELETE FROM memberships WHERE user_id = ?", x.owner.ID))
				}, person(hoko.ScopeLinksWrite), hoko.CodeRoleInsufficient,
			},
			"the command line": {nothing, actor(hoko.Actor{Role: hoko.RoleOwner}), ""},
			"nobody":           {nothing, actor(hoko.Actor{}), hoko.CodeCredentialsMissing},
		} {
			x := newTenant(t, store)
			k := x.storedKey(t, store)
			a := c.access(k, x)
			c.takeAway(k, x)
			err := insertLink(t, store, a, x.link())
			if c.code == "" != (err == nil) || err != nil && hoko.CodeOf(err) != c.code {
				t.Errorf("%s: %v, want %q", name, err, c.code)
			}
			want := 0
			if c.code == "" {
				want = 1
			}
			equal(t, name, got(store.CountLinks(t.Context(), x.access, hoko.LinkFilter{}))(t), want)
		}
	})
}

func nothing(*hoko.StoredKey, *tenant) {}

func linksWrite(k *hoko.StoredKey, _ *tenant) *hoko.Access { return keyAccess(k, hoko.ScopeLinksWrite) }

func actor(who hoko.Actor) func(*hoko.StoredKey, *tenant) *hoko.Access {
	return func(_ *hoko.StoredKey, x *tenant) *hoko.Access {
		return &hoko.Access{WorkspaceID: x.workspace.ID, Actor: who}
	}
}

func person(scope hoko.Scope) func(*hoko.StoredKey, *tenant) *hoko.Access {
	return func(_ *hoko.StoredKey, x *tenant) *hoko.Access {
		a := *x.access
		a.Scope = scope
		return &a
	}
}

func demote(t *testing.T, store *db.Store) func(*hoko.StoredKey, *tenant) {
	return func(_ *hoko.StoredKey, x *tenant) {
		must(t, store.Exec(t.Context(), "UPDATE memberships SET role = 'viewer' WHERE user_id = ?", x.owner.ID))
	}
}

// TestRevokeWaitsForWritesUnderWay holds a write open while the key is revoked.
func TestRevokeWaitsForWritesUnderWay(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, store *db.Store) {
		x := newTenant(t, store)
		k := x.storedKey(t, store)
		inside, finish := make(chan struct{}), make(chan struct{})
		var wg sync.WaitGroup
		wg.Go(func() {
			err := store.Write(t.Context(), linksWrite(k, x), func(tx *db.Store) error {
				close(inside)
				<-finish
				return tx.InsertLinks(t.Context(), []*hoko.Link{x.link()})
			})
			if err != nil {
				t.Errorf("a write that had begun: %v", err)
			}
		})
		<-inside
		wg.Go(func() {
			revoke(t, store, k)
			equal(t, "links", got(store.CountLinks(t.Context(), x.access, hoko.LinkFilter{}))(t), 1)
		})
		eventually(t, "the revocation waits", func() bool { return waits(t, store, k) })
		close(finish)
		wg.Wait()
		wantCode(t, insertLink(t, store, linksWrite(k, x), x.link()), hoko.CodeKeyRevoked)
	})
}

// waits reports whether a transaction waits for one that writes with the key.
func waits(t *testing.T, store *db.Store, k *hoko.StoredKey) bool {
	for _, pool := range store.Stats() {
		if pool.Name == "write" {
			return pool.Waits > 0
		}
	}
	waiting, err := store.CountWaiting(t.Context(), k.ID)
	must(t, err)
	return waiting > 0
}

// TestNoWriteCommitsAfterRevoke races writes of several processes against the
// revocation of their key, over and over. R2 of the promise.
func TestNoWriteCommitsAfterRevoke(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, store *db.Store) {
		x := newTenant(t, store)
		processes := []*db.Store{store, reopen(t, store)}
		for range 5 {
			k := x.storedKey(t, store)
			const writers = 16
			var wg sync.WaitGroup
			for i := range writers {
				wg.Go(func() {
					var err error
					for err == nil {
						err = untilAvailable(func() error { return insertLink(t, processes[i%2], linksWrite(k, x), x.link()) })
					}
					wantCode(t, err, hoko.CodeKeyRevoked)
				})
			}
			eventually(t, "some writes", func() bool {
				return got(store.CountLinks(t.Context(), x.access, hoko.LinkFilter{}))(t) > 50
			})
			revoke(t, processes[1], k)
			afterRevoke := got(store.CountLinks(t.Context(), x.access, hoko.LinkFilter{}))(t)
			wg.Wait()
			equal(t, "links", got(store.CountLinks(t.Context(), x.access, hoko.LinkFilter{}))(t), afterRevoke)
			must(t, store.Exec(t.Context(), "UPDATE links SET deleted_at = 0"))
		}
	})
}

// TestWritesLookAtWhatIsCommitted: a server whose default is another isolation
// would show a write the key as it was before the wait for its lock (R2).
func TestWritesLookAtWhatIsCommitted(t *testing.T) {
	t.Parallel()
	url := dbtest.PostgresURL(t)
	store := dbtest.Open(t, db.Config{URL: url + "&default_transaction_isolation=repeatable%20read"})
	x := newTenant(t, store)
	k := x.storedKey(t, store)
	must(t, store.InTx(t.Context(), func(tx *db.Store) error {
		before := got(tx.APIKeyByID(t.Context(), keyAccess(k, ""), k.ID))(t)
		revoke(t, store, k)
		after := got(tx.APIKeyByID(t.Context(), keyAccess(k, ""), k.ID))(t)
		equal(t, "revoked", []bool{before.RevokedAt != nil, after.RevokedAt != nil}, []bool{false, true})
		return nil
	}))
}

// TestRevokeEndsAWriterThatWasStopped takes the lock of a key as a process does
// that was stopped in the middle of a write, and revokes the key.
func TestRevokeEndsAWriterThatWasStopped(t *testing.T) {
	t.Parallel()
	store := dbtest.Open(t, db.Config{URL: dbtest.PostgresURL(t)})
	x := newTenant(t, store)
	k := x.storedKey(t, store)
	stopped, err := store.HoldKey(t.Context(), k.ID)
	must(t, err)
	start := time.Now()
	revoke(t, store, k)
	if took := time.Since(start); took < 5*time.Second || took > 10*time.Second {
		t.Errorf("revoked after %s, want about 6 s", took)
	}
	if err := stopped(); err == nil {
		t.Error("the stopped writer could still commit")
	}
}

// TestRevokeWhereNobodyMayEndAWriter stops a writer whose connection belongs to
// another role, which only a superuser may end: the revocation says in bounded
// time that it did not happen, and happens once the writer is gone.
func TestRevokeWhereNobodyMayEndAWriter(t *testing.T) {
	t.Parallel()
	address := dbtest.PostgresURL(t)
	store := dbtest.Open(t, db.Config{URL: address})
	x := newTenant(t, store)
	k := x.storedKey(t, store)
	role := "role_" + strings.ReplaceAll(newID(), "-", "")
	_, schema, _ := strings.Cut(address, "search_path=")
	must(t, store.Exec(t.Context(), "CREATE ROLE "+role+" LOGIN"))
	for _, grant := range []string{"USAGE, CREATE ON SCHEMA " + schema, "ALL ON ALL TABLES IN SCHEMA " + schema, "ALL ON ALL SEQUENCES IN SCHEMA " + schema} {
		must(t, store.Exec(t.Context(), "GRANT "+grant+" TO "+role))
	}
	plain := dbtest.Open(t, db.Config{URL: strings.Replace(address, "user=postgres", "user="+role, 1)})
	stopped, err := store.HoldKey(t.Context(), k.ID)
	must(t, err)
	start := time.Now()
	_, err = plain.RevokeAPIKey(t.Context(), keyAccess(k, ""), hoko.Revocation{ID: k.ID, Reason: hoko.RevocationLeaked}, nil, began)
	wantCode(t, err, hoko.CodeUnavailable)
	if took := time.Since(start); took < 9*time.Second || took > 20*time.Second {
		t.Errorf("answered after %s, want about 10 s", took)
	}
	if got(store.APIKeyByPublicID(t.Context(), k.PublicID))(t).RevokedAt != nil {
		t.Error("a revocation that failed holds")
	}
	must(t, stopped())
	revoke(t, plain, k)
}

// TestForeignKeysAreNotClaimed: who asks to end a key of another workspace neither
// waits for what it writes nor ends that. SQLite has one writer, and no such locks.
func TestForeignKeysAreNotClaimed(t *testing.T) {
	t.Parallel()
	store := dbtest.Open(t, db.Config{URL: dbtest.PostgresURL(t)})
	x, other := newTenant(t, store), newTenant(t, store)
	k := x.storedKey(t, store)
	commit, err := store.HoldKey(t.Context(), k.ID)
	must(t, err)
	must(t, store.InTx(t.Context(), func(tx *db.Store) error {
		equal(t, "claimed", len(got(tx.ClaimAPIKeys(t.Context(), other.access, []string{k.ID}))(t)), 0)
		return nil
	}))
	_, err = store.RevokeAPIKey(t.Context(), other.access, hoko.Revocation{ID: k.ID, Reason: hoko.RevocationLeaked}, nil, began)
	wantCode(t, err, hoko.CodeNotFound)
	if err := commit(); err != nil {
		t.Errorf("a write of another workspace's key was ended: %v", err)
	}
}
