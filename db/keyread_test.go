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

// TestSharedReadsAreFresh revokes keys while a crowd reads them without a pause:
// a read that begins after a revocation was answered tells of it.
func TestSharedReadsAreFresh(t *testing.T) {
	t.Parallel()
	const revoked, readers = 40, 16
	dbtest.Each(t, func(t *testing.T, store *db.Store) {
		x := newTenant(t, store)
		busy := x.storedKey(t, store)
		over := make(chan struct{})
		var crowd sync.WaitGroup
		for range readers {
			crowd.Go(func() {
				for {
					select {
					case <-over:
						return
					default:
						if _, err := store.APIKeyByPublicID(t.Context(), busy.PublicID); err != nil {
							t.Error(err)
						}
					}
				}
			})
		}
		for range revoked {
			k := x.storedKey(t, store)
			got(store.RevokeAPIKey(t.Context(), x.access, hoko.Revocation{ID: k.ID, Reason: hoko.RevocationLeaked}, nil, began))(t)
			if found := got(store.APIKeyByPublicID(t.Context(), k.PublicID))(t); found.RevokedAt == nil {
				t.Error("a key was read as it was before it was revoked")
			}
		}
		close(over)
		crowd.Wait()
	})
}
