package service

import (
	"testing"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db"
	"github.com/hoko-to/hoko/db/dbtest"
)

// made is a workspace whose admin made so many keys that they end in several
// transactions, the first of which shows its secret.
type made struct {
	*tenant
	config       db.Config
	owner, admin *person
	secret       string
	key          string // its id
}

// severalRounds are keys of two transactions and of the one that ends them all.
const severalRounds = 2*hoko.MaxKeysRevoked + 500

func newMade(t *testing.T, c db.Config, w *world, slug string, keys int) *made {
	t.Helper()
	x := newTenant(t, w, slug)
	m := &made{tenant: x, config: c, owner: x.newPerson(t, hoko.RoleOwner), admin: x.newPerson(t, hoko.RoleAdmin)}
	key := want(w.CreateAPIKey(m.admin.here(t), keyInput(hoko.ScopeLinksRead), ""))(t)
	m.secret, m.key = key.Secret.Reveal(), key.APIKey.ID
	m.copy(t, keys-1)
	return m
}

func (m *made) copy(t *testing.T, keys int) {
	t.Helper()
	dbtest.CopyAPIKey(t, m.config, m.key, keys)
}

// good returns how many keys nobody has revoked.
func (m *made) good(t *testing.T) int {
	t.Helper()
	access := &hoko.Access{WorkspaceID: m.workspace.ID, Collections: hoko.EveryCollection()}
	return want(m.store.CountAPIKeys(t.Context(), access, hoko.APIKeyFilter{States: []hoko.KeyState{hoko.KeyActive}}))(t)
}

// leave is what ends the keys of m.
func (m *made) leave(t *testing.T) map[string]func() (int, error) {
	return map[string]func() (int, error){
		"member": func() (int, error) {
			return m.RemoveMember(m.owner.here(t), MemberRemoval{UserID: m.admin.user.ID, RevokeKeys: true})
		},
		"workspace": func() (int, error) {
			deleted, err := m.DeleteWorkspace(m.owner.here(t), m.workspace.Slug)
			if err != nil {
				return 0, err
			}
			return deleted.APIKeys, nil
		},
	}
}

// eachLeave runs a test for each change that ends many keys.
func eachLeave(t *testing.T, c db.Config, keys int, test func(t *testing.T, m *made, leave func() (int, error))) {
	t.Helper()
	w := newWorld(t, dbtest.Open(t, c))
	newTenant(t, w, "other") // the last workspace stays
	for _, what := range []string{"member", "workspace"} {
		m := newMade(t, c, w, what, keys)
		t.Run(what, func(t *testing.T) { test(t, m, m.leave(t)[what]) })
	}
}

// TestManyKeysTakeFewLocks: a PostgreSQL that has room for few locks ends keys in any
// number.
func TestManyKeysTakeFewLocks(t *testing.T) {
	t.Parallel()
	cluster := dbtest.Postgres(t)
	c := db.Config{URL: cluster.URL()}
	dbtest.Exec(t, c, "ALTER SYSTEM SET max_locks_per_transaction = 10")
	cluster.StopFast(t)
	cluster.Start(t)
	const keys = 10_000 // for 3,000 locks and some room beside
	eachLeave(t, c, keys, func(t *testing.T, m *made, leave func() (int, error)) {
		if ended := want(leave())(t); ended != keys || m.good(t) != 0 {
			t.Errorf("%d of %d keys ended, %d are good", ended, keys, m.good(t))
		}
	})
}

// TestManyKeysEndBeforeWhoMadeThem: what stops the change on its way leaves keys that
// have ended, with their records, and nothing else; who asks again ends the rest.
func TestManyKeysEndBeforeWhoMadeThem(t *testing.T) {
	t.Parallel()
	dbtest.EachConfig(t, func(t *testing.T, c db.Config) {
		eachLeave(t, c, severalRounds, func(t *testing.T, m *made, leave func() (int, error)) {
			dbtest.Exec(t, c, "ALTER TABLE invitations RENAME TO unreadable") // which the change itself looks at
			_, err := leave()
			dbtest.Exec(t, c, "ALTER TABLE unreadable RENAME TO invitations")
			if left := m.good(t); err == nil || left != severalRounds-2*hoko.MaxKeysRevoked {
				t.Errorf("%v, and %d keys are good", err, left)
			}
			if place := m.whoIs(t, m.admin.token, m.workspace.Slug); place == nil || place.Member == nil {
				t.Error("the member is gone before the keys")
			}
			if ended := want(leave())(t); ended != severalRounds-2*hoko.MaxKeysRevoked || m.good(t) != 0 {
				t.Errorf("%d more keys ended, %d are good", ended, m.good(t))
			}
			refused(t, second(m.present(t, m.secret)), hoko.CodeKeyRevoked)
			if place := m.whoIs(t, m.admin.token, m.workspace.Slug); place != nil && place.Member != nil {
				t.Error("the member is still there")
			}
		})
	})
}

// TestRefusedChangesEndNoKeys: what may not happen ends none of many keys.
func TestRefusedChangesEndNoKeys(t *testing.T) {
	t.Parallel()
	dbtest.EachConfig(t, func(t *testing.T, c db.Config) {
		m := newMade(t, c, newWorld(t, dbtest.Open(t, c)), "only", severalRounds)
		for name, ask := range map[string]struct {
			leave func() error
			want  hoko.Code
		}{
			"another slug":       {func() error { return second(m.DeleteWorkspace(m.owner.here(t), "other")) }, hoko.CodeSlugOther},
			"the last workspace": {func() error { return second(m.DeleteWorkspace(m.owner.here(t), "only")) }, hoko.CodeLastWorkspace},
			"nobody's":           {func() error { return second(m.RemoveMember(m.owner.here(t), MemberRemoval{newID(), true})) }, hoko.CodeNotFound},
			"by a member":        {func() error { return second(m.DeleteWorkspace(m.admin.here(t), "only")) }, hoko.CodeRoleInsufficient},
		} {
			if err := ask.leave(); hoko.CodeOf(err) != ask.want {
				t.Errorf("%s: %v, want %s", name, err, ask.want)
			}
		}
		if left := m.good(t); left != severalRounds {
			t.Errorf("%d keys are good", left)
		}
	})
}

// TestKeysThatComeWhileTheirMakerLeaves: more than one transaction may end were made
// between the look at the keys and the end of who makes them.
func TestKeysThatComeWhileTheirMakerLeaves(t *testing.T) {
	t.Parallel()
	proxy := dbtest.NewProxy(t, dbtest.PostgresURL(t))
	c := db.Config{URL: proxy.URL()}
	m := newMade(t, c, newWorld(t, dbtest.Open(t, c)), "one", 1)
	trap := proxy.Trap(`DELETE FROM "memberships"`)
	defer trap.Open()
	ended, owner := make(chan int, 1), m.owner.here(t)
	go func() {
		n, err := m.RemoveMember(owner, MemberRemoval{UserID: m.admin.user.ID, RevokeKeys: true})
		if err != nil {
			t.Error(err)
		}
		ended <- n
	}()
	<-trap.Caught()
	m.copy(t, severalRounds)
	trap.Open()
	if n := <-ended; n != severalRounds+1 || m.good(t) != 0 {
		t.Errorf("%d keys ended, %d are good", n, m.good(t))
	}
}
