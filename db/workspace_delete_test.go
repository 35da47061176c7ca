package db_test

import (
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db"
	"github.com/hoko-to/hoko/db/dbtest"
)

// deleteWorkspace deletes the workspace of a tenant.
func deleteWorkspace(t *testing.T, store *db.Store, x *tenant) (ended db.WorkspaceEnd) {
	t.Helper()
	must(t, untilAvailable(func() (err error) {
		ended, err = store.DeleteWorkspace(t.Context(), x.access, &x.owner.ID, began)
		return err
	}))
	return ended
}

// join makes a person with a session a member of the workspace.
func (x *tenant) join(t *testing.T, store *db.Store, of *tenant) {
	t.Helper()
	must(t, store.InsertMembership(t.Context(), &hoko.Membership{Workspace: x.workspace, UserID: of.owner.ID, Role: hoko.RoleAdmin, CreatedAt: began}))
}

// TestDeleteWorkspace: nothing leads into a deleted workspace, nobody gets its names
// again, and another workspace, and who is a member of it, notice nothing.
func TestDeleteWorkspace(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, store *db.Store) {
		x, y := newTenant(t, store), newTenant(t, store)
		mine, theirs := stock(t, store, x), stock(t, store, y)
		x.join(t, store, y)
		before := theirs.snapshot(t, store, y)
		start := got(store.LatestChange(t.Context()))(t)

		equal(t, "ended", deleteWorkspace(t, store, x), db.WorkspaceEnd{Members: 2, APIKeys: 1})
		if k := got(store.APIKeyByPublicID(t.Context(), mine.key.PublicID))(t); k.RevokedAt == nil || *k.RevokedReason != hoko.RevocationOther || *k.RevokedBy != x.owner.ID {
			t.Errorf("key: %+v", k)
		}
		for name, ask := range map[string]func() error{
			"link":       func() error { return hidden(store.LinkByShortID(t.Context(), mine.link.ShortID)) },
			"slug":       func() error { return hidden(store.WorkspaceBySlug(t.Context(), x.workspace.Slug)) },
			"id":         func() error { return hidden(store.Workspace(t.Context(), x.access)) },
			"owner":      func() error { return hidden(store.MembershipBySlug(t.Context(), x.owner.ID, x.workspace.Slug)) },
			"admin":      func() error { return hidden(store.MembershipBySlug(t.Context(), y.owner.ID, x.workspace.Slug)) },
			"session":    func() error { return hidden(store.Sessions(t.Context(), x.owner.ID, 1)) },
			"invitation": func() error { return notFound(store.TakeInvitation(t.Context(), []byte(mine.invitation.ID))) },
			"again": func() error {
				_, err := store.DeleteWorkspace(t.Context(), x.access, nil, began.Add(time.Hour))
				return notFound(err)
			},
			"command line": func() error {
				list, err := store.Workspaces(t.Context(), "", 100)
				return hidden(slices.ContainsFunc(list, func(w *hoko.Workspace) bool { return w.ID == x.workspace.ID }), err)
			},
			"sums": func() error {
				ids, err := store.WorkspaceIDs(t.Context())
				return hidden(slices.Contains(ids, x.workspace.ID), err)
			},
		} {
			if err := ask(); err != nil {
				t.Errorf("there is still the %s: %v", name, err)
			}
		}
		if list := got(store.Sessions(t.Context(), y.owner.ID, 9))(t); len(list) != 1 {
			t.Errorf("who has another workspace has %d sessions", len(list))
		}
		changes, _, err := store.Changes(t.Context(), start, 9)
		must(t, err)
		if told := (hoko.DataChange{Kind: hoko.ChangeWorkspace, ID: x.workspace.ID}); !slices.Contains(changes, told) {
			t.Errorf("other processes are told of %v", changes)
		}

		judge := func(when string) {
			equal(t, "the other workspace "+when, theirs.snapshot(t, store, y), before)
			wantCode(t, store.InsertWorkspace(t.Context(), &hoko.Workspace{ID: newID(), Slug: x.workspace.Slug, Name: "Heir", Timezone: "UTC", CreatedAt: began}), hoko.CodeSlugTaken)
			heir := y.link()
			heir.ShortID = mine.link.ShortID
			wantCode(t, store.InsertLinks(t.Context(), []*hoko.Link{heir}), hoko.CodeShortIDTaken)
		}
		judge("after the deletion")
		eraseAll(t, store, x.workspace.ID, 500)
		judge("after the erasure")
		if taken := got(store.SlugTaken(t.Context(), x.workspace.Slug))(t); !taken {
			t.Error("the slug is free again")
		}
	})
}

// TestDeletedWorkspaceIsGuarded runs statements that no method of Store makes, and
// methods that a program would call which has not heard of the deletion.
func TestDeletedWorkspaceIsGuarded(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, store *db.Store) {
		x, y := newTenant(t, store), newTenant(t, store)
		x.storedKey(t, store)
		deleteWorkspace(t, store, x)
		of := " WHERE id = '" + x.workspace.ID + "'"
		for _, statement := range []string{
			"UPDATE workspaces SET deleted_at = NULL" + of,
			"UPDATE workspaces SET deleted_at = deleted_at + 1" + of,
			"UPDATE workspaces SET slug = 'another'" + of,
			"UPDATE api_keys SET revoked_at = NULL, revoked_reason = NULL WHERE workspace_id = '" + x.workspace.ID + "'",
			"DELETE FROM workspaces" + of,
		} {
			if err := store.Exec(t.Context(), statement); err == nil {
				t.Errorf("accepted: %s", statement)
			}
		}
		if err := store.InsertAPIKey(t.Context(), x.key()); err == nil {
			t.Error("a deleted workspace has a new key")
		}
		if err := store.InsertMembership(t.Context(), &hoko.Membership{Workspace: x.workspace, UserID: y.owner.ID, Role: hoko.RoleOwner, CreatedAt: began}); err == nil {
			t.Error("a deleted workspace has a new member")
		}
		must(t, store.InsertAPIKey(t.Context(), y.key()))
	})
}

// TestNothingCommitsAfterADeletion races writes of keys, of members, of the command
// line and of who accepts an invitation, in several processes, against the deletion
// of their workspace.
func TestNothingCommitsAfterADeletion(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, store *db.Store) {
		processes := []*db.Store{store, reopen(t, store)}
		for range 3 {
			x, guest := newTenant(t, store), newTenant(t, store)
			k := x.storedKey(t, store)
			work := []func(s *db.Store) error{
				func(s *db.Store) error { return insertLink(t, s, linksWrite(k, x), x.link()) },
				func(s *db.Store) error { return insertLink(t, s, x.access, x.link()) },
				func(s *db.Store) error {
					made := x.key()
					made.CreatedBy = &x.owner.ID
					return s.Write(t.Context(), x.access, func(tx *db.Store) error { return tx.InsertAPIKey(t.Context(), made) })
				},
				func(s *db.Store) error {
					operator := &hoko.Access{WorkspaceID: x.workspace.ID, Actor: hoko.Actor{Role: hoko.RoleOwner}}
					return s.Write(t.Context(), operator, func(tx *db.Store) error { return tx.InsertAPIKey(t.Context(), x.key()) })
				},
				func(s *db.Store) error { return s.InsertAPIKey(t.Context(), x.key()) }, // by a program that asks nothing
				func(s *db.Store) error { return x.welcome(t, s, guest) },
			}
			var all sync.WaitGroup
			for i, write := range slices.Concat(work, work) {
				all.Go(func() {
					var err error
					for err == nil {
						err = untilAvailable(func() error { return write(processes[i%2]) })
					}
				})
			}
			eventually(t, "some writes", func() bool { return slices.Min(x.holdings(t, store)[:2]) > 10 })
			deleteWorkspace(t, processes[1], x)
			after := x.holdings(t, store)
			all.Wait()
			equal(t, "links, keys, good keys, members, invitations", x.holdings(t, store), after)
			equal(t, "good keys, members, invitations", after[2:], []int{0, 0, 0})
		}
	})
}

// welcome invites somebody, who accepts, and removes the member again.
func (x *tenant) welcome(t *testing.T, s *db.Store, guest *tenant) error {
	i := x.invitation()
	err := s.Write(t.Context(), x.access, func(tx *db.Store) error { return tx.PutInvitation(t.Context(), i, []byte(i.ID)) })
	if err != nil {
		return err
	}
	return s.InTx(t.Context(), func(tx *db.Store) error {
		if err := tx.TakeInvitation(t.Context(), []byte(i.ID)); err != nil {
			return err
		}
		if found, err := tx.MembersByIDs(t.Context(), x.access, []string{guest.owner.ID}); err != nil || len(found) > 0 {
			return err
		}
		m := &hoko.Membership{Workspace: x.workspace, UserID: guest.owner.ID, Role: hoko.RoleViewer, CreatedAt: began}
		if err := tx.InsertMembership(t.Context(), m); err != nil && hoko.KindOf(err) != hoko.KindConflict {
			return err
		}
		return nil
	})
}

// holdings counts links, keys, keys that are good, members and invitations.
func (x *tenant) holdings(t *testing.T, store *db.Store) []int {
	t.Helper()
	var counts []int
	for _, from := range []string{"links WHERE", "api_keys WHERE", "api_keys WHERE revoked_at IS NULL AND", "memberships WHERE", "invitations WHERE"} {
		counts = append(counts, countRows(t, store, from+" workspace_id = '"+x.workspace.ID+"'"))
	}
	return counts
}

func countRows(t *testing.T, store *db.Store, from string) int {
	t.Helper()
	n, err := strconv.Atoi(strings.TrimSpace(pairs(t, store, "SELECT count(*), '' FROM "+from)[0]))
	must(t, err)
	return n
}

// TestDeletedWorkspaceStaysSoOverARestore gives a database from before what the
// journal has heard: also who came to the workspace or made a key just before the
// deletion has nothing.
func TestDeletedWorkspaceStaysSoOverARestore(t *testing.T) {
	t.Parallel()
	dbtest.EachConfig(t, func(t *testing.T, c db.Config) {
		store, journal := openNoted(t, c)
		x, y := newTenant(t, store), newTenant(t, store)
		mine, theirs := stock(t, store, x), stock(t, store, y)
		deleteWorkspace(t, store, x)
		heard := journal.endings

		old, _ := openNoted(t, anotherLike(t, c))
		restored, other := x.again(t, old), y.again(t, old)
		k, good := restored.storedKey(t, old), other.storedKey(t, old)
		if len(heard) == 0 || mine.key.ID == theirs.key.ID {
			t.Fatal("the journal has heard nothing")
		}
		equal(t, "changed", got(old.Reapply(t.Context(), heard))(t), 1)
		equal(t, "changed again", got(old.Reapply(t.Context(), heard))(t), 0)
		if k := got(old.APIKeyByPublicID(t.Context(), k.PublicID))(t); k.RevokedAt == nil {
			t.Error("a key of a deleted workspace is good again")
		}
		if k := got(old.APIKeyByPublicID(t.Context(), good.PublicID))(t); k.RevokedAt != nil {
			t.Error("a key of another workspace has ended")
		}
		equal(t, "good keys, members, invitations", restored.holdings(t, old)[2:], []int{0, 0, 0})
		if err := hidden(old.WorkspaceBySlug(t.Context(), x.workspace.Slug)); err != nil {
			t.Errorf("the workspace is back: %v", err)
		}
		got(old.WorkspaceBySlug(t.Context(), y.workspace.Slug))(t)
	})
}

// again stores the tenant in another database.
func (x *tenant) again(t *testing.T, store *db.Store) *tenant {
	t.Helper()
	must(t, store.InsertWorkspace(t.Context(), x.workspace))
	must(t, store.InsertUser(t.Context(), x.owner, "hash"))
	must(t, store.InsertMembership(t.Context(), x.membership()))
	return x
}

// anotherLike returns another database of the same kind.
func anotherLike(t *testing.T, c db.Config) db.Config {
	t.Helper()
	if c.URL != "" {
		return db.Config{URL: dbtest.PostgresURL(t)}
	}
	return db.Config{Path: dbtest.SQLitePath(t)}
}
