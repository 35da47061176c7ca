package service

import (
	"bytes"
	"crypto/hmac"
	"crypto/sha256"
	"net/netip"
	"sync"
	"testing"
	"time"

	"pgregory.net/rapid"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/internal/secret"
)

// plainHash says in so many words what a visitor's hash is. It stays as it is: the
// processes of two versions count the same visitors.
func plainHash(pepper []byte, workspaceID string, v hoko.Visit, at time.Time) []byte {
	mac := hmac.New(sha256.New, secret.Derive(pepper, "visitor "+at.UTC().Format(time.DateOnly)))
	mac.Write([]byte(workspaceID + string(v.Address.Unmap().AsSlice()) + "\x00" + v.UserAgent))
	return mac.Sum(nil)[:16]
}

// TestVisitorHash hashes visitors of several days in any order, many at once.
func TestVisitorHash(t *testing.T) {
	t.Parallel()
	pepper := pepperOf(7)
	visitors := &visitorHash{pepper: pepper}
	zone := time.FixedZone("", 5*60*60+45*60)
	rapid.Check(t, func(t *rapid.T) {
		var all sync.WaitGroup
		for range 4 {
			address := rapid.SliceOfN(rapid.Byte(), 4, 4).Draw(t, "address")
			v := hoko.Visit{Address: netip.AddrFrom4([4]byte(address)), UserAgent: rapid.String().Draw(t, "agent")}
			workspace := rapid.String().Draw(t, "workspace")
			at := time.Unix(rapid.Int64Range(0, 3*24*60*60).Draw(t, "at"), 0).In(zone)
			all.Go(func() {
				if got, want := visitors.of(workspace, v, at), plainHash(pepper, workspace, v, at); !bytes.Equal(got, want) {
					t.Errorf("hash of %v at %v: %x, want %x", v, at, got, want)
				}
			})
		}
		all.Wait()
	})
}
