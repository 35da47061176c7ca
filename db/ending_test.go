package db_test

import (
	"context"
	"encoding/json"
	"errors"
	"slices"
	"testing"
	"time"

	"pgregory.net/rapid"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db"
	"github.com/hoko-to/hoko/db/dbtest"
)

// notebook is a journal in memory, which can be out of order.
type notebook struct {
	t       *testing.T
	fails   error
	endings []hoko.Ending
}

func (n *notebook) Append(_ context.Context, records ...[]byte) error {
	for _, record := range records {
		var ending hoko.Ending
		must(n.t, json.Unmarshal(record, &ending))
		n.endings = append(n.endings, ending)
	}
	return n.fails
}

// openNoted opens a store whose endings are noted.
func openNoted(t *testing.T, c db.Config) (*db.Store, *notebook) {
	t.Helper()
	n := &notebook{t: t}
	c.Journal = n
	return dbtest.Open(t, c), n
}

// wealth is one of each thing that can end for good, in one workspace.
type wealth struct {
	*tenant

	revoked, narrowed, rotated, next *hoko.StoredKey
	lowered, removed                 *hoko.User
	customer                         *hoko.Customer
	factor                           *hoko.SecondFactor
}

func newWealth(t *testing.T, store *db.Store) *wealth {
	t.Helper()
	x := newTenant(t, store)
	w := &wealth{tenant: x, revoked: x.storedKey(t, store), rotated: x.storedKey(t, store), next: x.storedKey(t, store), narrowed: x.key(), customer: x.customer()}
	w.narrowed.AllowedHostnames = []string{"*.example.test"}
	must(t, store.InsertAPIKey(t.Context(), w.narrowed))
	for _, user := range []**hoko.User{&w.lowered, &w.removed} {
		*user = &hoko.User{ID: newID(), Email: newID() + "@example.test", Name: "Bob", CreatedAt: began}
		must(t, store.InsertUser(t.Context(), *user, "$argon2id$old"))
		must(t, store.InsertMembership(t.Context(), &hoko.Membership{Workspace: x.workspace, UserID: (*user).ID, Role: hoko.RoleAdmin, CreatedAt: began}))
	}
	insertCustomers(t, store, w.customer)
	w.factor = &hoko.SecondFactor{UserID: x.owner.ID, Sealed: []byte{1}, ConfirmedAt: new(began), CreatedAt: began}
	must(t, store.PutSecondFactor(t.Context(), w.factor))
	must(t, store.PutRecoveryCodes(t.Context(), x.owner.ID, [][]byte{{1}, {2}, {3}}))
	return w
}

// lose ends each of them.
func (w *wealth) lose(t *testing.T, store *db.Store) {
	t.Helper()
	revoke(t, store, w.revoked)
	narrower := w.narrowed.APIKey
	narrower.Scopes, narrower.AllowedHostnames, narrower.ExpiresAt = hoko.NewScopes(hoko.ScopeLinksRead), []string{"a.example.test"}, new(began.Add(time.Hour))
	must(t, store.UpdateAPIKey(t.Context(), &narrower))
	must(t, store.SetSuccessor(t.Context(), w.access, w.rotated.ID, w.next.ID, began.Add(time.Minute)))
	must(t, store.SetRole(t.Context(), w.access, w.lowered.ID, hoko.RoleViewer))
	must(t, store.DeleteMembership(t.Context(), w.access, w.removed.ID))
	must(t, store.SetPasswordHash(t.Context(), w.lowered.ID, "$argon2id$new"))
	must(t, store.TakeRecoveryCode(t.Context(), w.owner.ID, []byte{2}))
	must(t, store.DeleteSecondFactor(t.Context(), w.owner.ID))
	must(t, store.EraseCustomer(t.Context(), w.access, w.customer.ID, began))
}

// judge expects each of them to be gone.
func (w *wealth) judge(t *testing.T, store *db.Store) {
	t.Helper()
	if k := got(store.APIKeyByPublicID(t.Context(), w.revoked.PublicID))(t); k.RevokedAt == nil {
		t.Error("a revoked key is good again")
	}
	k := got(store.APIKeyByPublicID(t.Context(), w.narrowed.PublicID))(t)
	if len(k.Scopes) != 1 || !slices.Equal(k.AllowedHostnames, []string{"a.example.test"}) || !k.Expired {
		t.Errorf("a key has more power again: %v %v, expired %v", k.Scopes, k.AllowedHostnames, k.Expired)
	}
	if k := got(store.APIKeyByPublicID(t.Context(), w.rotated.PublicID))(t); !k.Expired {
		t.Error("a key that was replaced goes on")
	}
	members := got(store.MembersByIDs(t.Context(), w.access, []string{w.lowered.ID, w.removed.ID}))(t)
	if m := members[w.lowered.ID]; m == nil || m.Role != hoko.RoleViewer || members[w.removed.ID] != nil {
		t.Errorf("members have more power again: %v", members)
	}
	if _, hash, err := store.UserByID(t.Context(), w.lowered.ID); err != nil || hash == "$argon2id$old" {
		t.Errorf("an old password is good again: %v", err)
	}
	if _, err := store.SecondFactor(t.Context(), w.owner.ID); hoko.KindOf(err) != hoko.KindNotFound {
		t.Errorf("a second factor is back: %v", err)
	}
	if n := got(store.CountRecoveryCodes(t.Context(), w.owner.ID))(t); n != 0 {
		t.Errorf("%d recovery codes are back", n)
	}
	if c := got(store.EverCustomer(t.Context(), w.access, w.customer.ID))(t); c.Name != hoko.ErasedName {
		t.Errorf("an erased customer is back: %v", c.Name)
	}
}

// TestWhatEndedIsEndedAgain copies a database, ends one thing of each kind in the
// first, and gives the copy what the journal has heard, in any order and twice.
func TestWhatEndedIsEndedAgain(t *testing.T) {
	t.Parallel()
	dbtest.EachConfig(t, func(t *testing.T, c db.Config) {
		store, journal := openNoted(t, c)
		rapid.Check(t, func(rt *rapid.T) {
			w := newWealth(t, store)
			journal.endings = nil
			rolledBack := errors.New("as it was")
			err := store.InTx(t.Context(), func(tx *db.Store) error {
				w.lose(t, tx)
				return rolledBack
			})
			if !errors.Is(err, rolledBack) || len(journal.endings) > 0 {
				t.Fatalf("what was undone is in the journal: %v %v", err, journal.endings)
			}
			heard := w.heard(t, store, journal)
			shuffled := rapid.Permutation(heard).Draw(rt, "endings")
			changed := got(store.Reapply(t.Context(), shuffled))(t)
			w.judge(t, store)
			if again := got(store.Reapply(t.Context(), heard))(t); changed < 9 || again != 0 {
				t.Errorf("%d things ended, and once more %d", changed, again)
			}
		})
	})
}

// heard returns what the journal hears of a loss that does not happen in the
// database: the transaction ends with a statement that cannot be committed.
func (w *wealth) heard(t *testing.T, store *db.Store, journal *notebook) []hoko.Ending {
	t.Helper()
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	journal.endings = nil
	err := store.InTx(ctx, func(tx *db.Store) error {
		w.lose(t, tx)
		cancel() // as if the process were killed between the journal and the commit
		return nil
	})
	if err == nil || len(journal.endings) == 0 {
		t.Fatalf("committed: %v, %d endings", err, len(journal.endings))
	}
	if k := got(store.APIKeyByPublicID(t.Context(), w.revoked.PublicID))(t); k.RevokedAt != nil {
		t.Fatal("the revocation was committed")
	}
	return journal.endings
}

// TestEndingsHappenWithoutTheJournal: a journal that cannot be written to keeps
// nobody in.
func TestEndingsHappenWithoutTheJournal(t *testing.T) {
	t.Parallel()
	dbtest.EachConfig(t, func(t *testing.T, c db.Config) {
		store, journal := openNoted(t, c)
		w := newWealth(t, store)
		journal.fails = errors.New("no space left on device")
		w.lose(t, store)
		w.judge(t, store)
	})
}

// TestRolesGoAsTheyWent: a member who was raised again stays so, one who left and came
// back stays as well.
func TestRolesGoAsTheyWent(t *testing.T) {
	t.Parallel()
	dbtest.EachConfig(t, func(t *testing.T, c db.Config) {
		store, journal := openNoted(t, c)
		w := newWealth(t, store)
		must(t, store.SetRole(t.Context(), w.access, w.lowered.ID, hoko.RoleViewer))
		must(t, store.SetRole(t.Context(), w.access, w.lowered.ID, hoko.RoleAdmin))
		must(t, store.DeleteMembership(t.Context(), w.access, w.removed.ID))
		must(t, store.InsertMembership(t.Context(), &hoko.Membership{Workspace: w.workspace, UserID: w.removed.ID, Role: hoko.RoleEditor, CreatedAt: began.Add(-time.Hour)}))
		if changed := got(store.Reapply(t.Context(), journal.endings))(t); changed != 0 {
			t.Errorf("%d things changed that a backup from now holds already", changed)
		}
	})
}

// TestEndTokens: nobody stays signed in over a restore, and no letter works.
func TestEndTokens(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, store *db.Store) {
		x := newTenant(t, store)
		must(t, store.PutInvitation(t.Context(), x.invitation(), []byte{1}))
		must(t, store.PutPasswordReset(t.Context(), &hoko.PasswordReset{UserID: x.owner.ID, CreatedAt: began, ExpiresAt: x.session.ExpiresAt}, []byte{2}))
		must(t, store.EndTokens(t.Context()))
		for name, ask := range map[string]func() error{
			"session":    func() error { return hidden(store.Sessions(t.Context(), x.owner.ID, 1)) },
			"reset":      func() error { return hidden(store.UserByPasswordReset(t.Context(), []byte{2})) },
			"invitation": func() error { _, _, err := store.InvitationByTokenHash(t.Context(), []byte{1}); return notFound(err) },
		} {
			if err := ask(); err != nil {
				t.Errorf("the %s is still good: %v", name, err)
			}
		}
	})
}
