package db_test

import (
	"context"
	"testing"
	"time"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db"
	"github.com/hoko-to/hoko/db/dbtest"
)

func TestInstallation(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, store *db.Store) {
		fresh := &hoko.Installation{ID: newID(), CreatedAt: began}
		equal(t, "first", got(store.EnsureInstallation(t.Context(), fresh))(t), fresh)
		other := &hoko.Installation{ID: newID(), CreatedAt: began}
		equal(t, "second", got(store.EnsureInstallation(t.Context(), other))(t), fresh)

		must(t, store.MarkSetUp(t.Context(), began))
		fresh.SetUpAt = &began
		equal(t, "set up", got(store.EnsureInstallation(t.Context(), other))(t), fresh)
		wantCode(t, store.MarkSetUp(t.Context(), began.Add(time.Hour)), hoko.CodeSetUpDone)
		equal(t, "still", got(store.EnsureInstallation(t.Context(), other))(t), fresh)
	})
}

// TestInstallationWaitsForNoWrite: anybody may ask for it, also while a large
// write is under way.
func TestInstallationWaitsForNoWrite(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, store *db.Store) {
		fresh := &hoko.Installation{ID: newID(), CreatedAt: began}
		got(store.EnsureInstallation(t.Context(), fresh))(t)
		must(t, store.InTx(t.Context(), func(*db.Store) error {
			ctx, cancel := context.WithTimeout(t.Context(), patience)
			defer cancel()
			equal(t, "installation", got(store.EnsureInstallation(ctx, fresh))(t), fresh)
			return nil
		}))
	})
}

func TestUser(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, store *db.Store) {
		x := newTenant(t, store)
		user, hash, err := store.UserByEmail(t.Context(), x.owner.Email)
		must(t, err)
		equal(t, "user", user, x.owner)
		equal(t, "hash", hash, "hash of "+x.workspace.Slug)

		must(t, store.SetPasswordHash(t.Context(), x.owner.ID, "new"))
		_, hash, err = store.UserByEmail(t.Context(), x.owner.Email)
		must(t, err)
		equal(t, "new hash", hash, "new")
		wantCode(t, store.SetPasswordHash(t.Context(), newID(), "new"), hoko.CodeNotFound)

		_, _, err = store.UserByEmail(t.Context(), "nobody@example.test")
		wantCode(t, err, hoko.CodeNotFound)
		y := newTenant(t, store)
		ids := []string{x.owner.ID, y.owner.ID, newID(), "no id"}
		equal(t, "members", got(store.MembersByIDs(t.Context(), x.access, ids))(t), map[string]*hoko.Member{x.owner.ID: x.member()})
		equal(t, "no members", got(store.MembersByIDs(t.Context(), x.access, nil))(t), map[string]*hoko.Member{})

		twin := &hoko.User{ID: newID(), Email: x.owner.Email, Name: "Twin", CreatedAt: began}
		wantCode(t, store.InsertUser(t.Context(), twin, ""), hoko.CodeEmailTaken)
	})
}

func TestWorkspace(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, store *db.Store) {
		x := newTenant(t, store)
		equal(t, "workspace", got(store.WorkspaceBySlug(t.Context(), x.workspace.Slug))(t), x.workspace)
		_, err := store.WorkspaceBySlug(t.Context(), "nowhere")
		wantCode(t, err, hoko.CodeNotFound)
		wantCode(t, store.InsertWorkspace(t.Context(), &hoko.Workspace{ID: newID(), Slug: x.workspace.Slug, Timezone: "UTC"}), hoko.CodeSlugTaken)
	})
}

func TestMembership(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, store *db.Store) {
		x, other := newTenant(t, store), newTenant(t, store)
		equal(t, "by slug", got(store.MembershipBySlug(t.Context(), x.owner.ID, x.workspace.Slug))(t), x.membership())
		_, err := store.MembershipBySlug(t.Context(), x.owner.ID, other.workspace.Slug)
		wantCode(t, err, hoko.CodeNotFound)

		early := &hoko.Workspace{ID: newID(), Slug: "aardvark", Name: "aardvark", Timezone: "UTC", CreatedAt: began}
		must(t, store.InsertWorkspace(t.Context(), early))
		m := &hoko.Membership{Workspace: early, UserID: x.owner.ID, Role: hoko.RoleViewer, CreatedAt: began}
		must(t, store.InsertMembership(t.Context(), m))
		equal(t, "by name", got(store.Memberships(t.Context(), x.owner.ID, 10))(t), []*hoko.Membership{m, x.membership()})
		equal(t, "limited", got(store.Memberships(t.Context(), x.owner.ID, 1))(t), []*hoko.Membership{m})
		wantCode(t, store.InsertMembership(t.Context(), m), hoko.CodeIDDuplicate)
	})
}

func TestSession(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, store *db.Store) {
		x := newTenant(t, store)
		find := func(hash string) error {
			_, _, err := store.SessionByTokenHash(t.Context(), []byte(hash))
			return err
		}
		session, user, err := store.SessionByTokenHash(t.Context(), []byte(x.session.ID))
		must(t, err)
		equal(t, "session", session, x.session)
		equal(t, "user", user, x.owner)
		wantCode(t, find("another"), hoko.CodeNotFound)

		// Expiry is judged by the database's clock; this machine has the same one.
		expired := *x.session
		expired.ID, expired.ExpiresAt = newID(), time.Now().Add(-time.Second)
		must(t, store.InsertSession(t.Context(), &expired, []byte("expired")))
		wantCode(t, find("expired"), hoko.CodeNotFound)
		must(t, store.DeleteEndedSessions(t.Context()))
		must(t, find(x.session.ID))
		must(t, store.InsertSession(t.Context(), &expired, []byte("expired"))) // gone, so its id is free

		must(t, store.DeleteSession(t.Context(), x.session.ID))
		wantCode(t, find(x.session.ID), hoko.CodeNotFound)
		must(t, store.DeleteSession(t.Context(), x.session.ID))

		must(t, store.InsertSession(t.Context(), x.session, []byte("again")))
		equal(t, "spared", got(store.DeleteSessionsOf(t.Context(), x.owner.ID, x.session.ID))(t), 1) // the expired one
		equal(t, "ended", got(store.DeleteSessionsOf(t.Context(), x.owner.ID, ""))(t), 1)
		wantCode(t, find("again"), hoko.CodeNotFound)
	})
}
