package service

import (
	"crypto/hmac"
	"crypto/sha256"
	"sync/atomic"
	"time"

	"github.com/hoko-to/hoko"
)

// visitorLen is how many bytes of a visitor's hash are kept: enough to tell
// billions apart.
const visitorLen = 16

// visitorHash tells visitors apart for one UTC day, without keeping who they
// are: the hash is keyed, and the key is another one tomorrow.
type visitorHash struct {
	pepper []byte
	today  atomic.Pointer[dayKey]
}

type dayKey struct {
	day string
	key []byte
}

// of returns the hash of a visitor in a workspace.
func (h *visitorHash) of(workspaceID string, v hoko.Visit, now time.Time) []byte {
	mac := hmac.New(sha256.New, h.keyOf(now))
	mac.Write([]byte(workspaceID))
	mac.Write(v.Address.Unmap().AsSlice())
	mac.Write([]byte{0})
	mac.Write([]byte(v.UserAgent))
	return mac.Sum(nil)[:visitorLen]
}

func (h *visitorHash) keyOf(now time.Time) []byte {
	day := now.UTC().Format(time.DateOnly)
	if known := h.today.Load(); known != nil && known.day == day {
		return known.key
	}
	fresh := &dayKey{day: day, key: derive(h.pepper, "visitor "+day)}
	h.today.Store(fresh)
	return fresh.key
}
