package db_test

import (
	"bytes"
	"sync"
	"testing"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db"
	"github.com/hoko-to/hoko/db/dbtest"
)

// TestKeysOfACrowd: whoever shares a read is told of the own key, and of no other.
func TestKeysOfACrowd(t *testing.T) {
	t.Parallel()
	const keys, requests = 60, 400
	dbtest.Each(t, func(t *testing.T, store *db.Store) {
		x := newTenant(t, store)
		stored := map[string]*hoko.StoredKey{"unknown00000": nil, "unknown'0000": nil}
		for range keys {
			k := x.storedKey(t, store)
			stored[k.PublicID] = k
		}
		var crowd sync.WaitGroup
		for range requests / len(stored) {
			for publicID, want := range stored {
				crowd.Go(func() {
					found, err := store.APIKeyByPublicID(t.Context(), publicID)
					if hoko.KindOf(err) == hoko.KindNotFound && want == nil {
						return
					}
					if err != nil || want == nil || found.ID != want.ID || !bytes.Equal(found.Hash, want.Hash) {
						t.Errorf("%s: %v, %v", publicID, found, err)
					}
				})
			}
		}
		crowd.Wait()
	})
}

// TestSessionsOfACrowd: whoever shares a read is told of the own session and of the
// own place in a workspace, and of nobody else's.
func TestSessionsOfACrowd(t *testing.T) {
	t.Parallel()
	const people, rounds = 6, 8
	dbtest.Each(t, func(t *testing.T, store *db.Store) {
		tenants := make([]*tenant, people)
		for i := range tenants {
			tenants[i] = newTenant(t, store)
		}
		for i, x := range tenants { // who views what the one before owns
			before := tenants[(i+people-1)%people].workspace
			must(t, store.InsertMembership(t.Context(), &hoko.Membership{Workspace: before, UserID: x.owner.ID, Role: hoko.RoleViewer, CreatedAt: began}))
		}
		var crowd sync.WaitGroup
		for range rounds {
			for i, x := range tenants {
				before, other := tenants[(i+people-1)%people], tenants[(i+1)%people]
				crowd.Go(func() {
					session, user, err := store.SessionByTokenHash(t.Context(), []byte(x.session.ID))
					if err != nil || session.ID != x.session.ID || user.ID != x.owner.ID {
						t.Errorf("session: %v, %v, %v", session, user, err)
					}
				})
				crowd.Go(func() {
					if _, _, err := store.SessionByTokenHash(t.Context(), []byte(x.session.ID+"\x00\xff'")); hoko.KindOf(err) != hoko.KindNotFound {
						t.Errorf("nobody's session: %v", err)
					}
				})
				for workspace, role := range map[*hoko.Workspace]hoko.Role{x.workspace: hoko.RoleOwner, before.workspace: hoko.RoleViewer} {
					crowd.Go(func() {
						m, err := store.MembershipBySlug(t.Context(), x.owner.ID, workspace.Slug)
						if err != nil || m.UserID != x.owner.ID || m.Workspace.ID != workspace.ID || m.Role != role {
							t.Errorf("membership: %v, %v", m, err)
						}
					})
				}
				for _, slug := range []string{other.workspace.Slug, x.workspace.Slug + "\x00\xff'"} {
					crowd.Go(func() {
						if m, err := store.MembershipBySlug(t.Context(), x.owner.ID, slug); hoko.KindOf(err) != hoko.KindNotFound {
							t.Errorf("a place in %q: %v, %v", slug, m, err)
						}
					})
				}
			}
		}
		crowd.Wait()
	})
}

// TestSharedReadsAreFresh ends keys, sessions and memberships while crowds read
// others without a pause: a read that begins after the end was answered tells of it.
func TestSharedReadsAreFresh(t *testing.T) {
	t.Parallel()
	const ends = 40
	dbtest.Each(t, func(t *testing.T, store *db.Store) {
		x, y := newTenant(t, store), newTenant(t, store)
		busy := x.storedKey(t, store)
		disperse := gather(t, func() error {
			_, err := store.APIKeyByPublicID(t.Context(), busy.PublicID)
			return err
		}, func() error {
			_, _, err := store.SessionByTokenHash(t.Context(), []byte(x.session.ID))
			return err
		}, func() error {
			_, err := store.MembershipBySlug(t.Context(), x.owner.ID, x.workspace.Slug)
			return err
		})
		defer disperse()
		for range ends {
			k := x.storedKey(t, store)
			got(store.RevokeAPIKey(t.Context(), x.access, hoko.Revocation{ID: k.ID, Reason: hoko.RevocationLeaked}, nil, began))(t)
			if found := got(store.APIKeyByPublicID(t.Context(), k.PublicID))(t); found.RevokedAt == nil {
				t.Error("a key was read as it was before it was revoked")
			}
			left := *x.session
			left.ID = newID()
			must(t, store.InsertSession(t.Context(), &left, []byte(left.ID)))
			must(t, store.DeleteSession(t.Context(), left.ID))
			_, _, err := store.SessionByTokenHash(t.Context(), []byte(left.ID))
			wantCode(t, err, hoko.CodeNotFound)
			must(t, store.InsertMembership(t.Context(), &hoko.Membership{Workspace: x.workspace, UserID: y.owner.ID, Role: hoko.RoleViewer, CreatedAt: began}))
			must(t, store.DeleteMembership(t.Context(), x.access, y.owner.ID))
			_, err = store.MembershipBySlug(t.Context(), y.owner.ID, x.workspace.Slug)
			wantCode(t, err, hoko.CodeNotFound)
		}
	})
}

// gather lets a crowd make reads without a pause, until the function that it
// returns sends the crowd away.
func gather(t *testing.T, reads ...func() error) (disperse func()) {
	t.Helper()
	const each = 8
	over := make(chan struct{})
	var crowd sync.WaitGroup
	for _, read := range reads {
		for range each {
			crowd.Go(func() {
				for {
					select {
					case <-over:
						return
					default:
						if err := read(); err != nil {
							t.Error(err)
						}
					}
				}
			})
		}
	}
	return func() { close(over); crowd.Wait() }
}
