package service

import (
	"crypto/hmac"
	"crypto/sha256"
	"hash"
	"sync"
	"sync/atomic"
	"time"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/internal/secret"
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

// dayKey is the key of one day, with what makes hashes of it.
type dayKey struct {
	day   int64     // since 1970, UTC
	tools sync.Pool // of *visitorTool
}

// visitorTool makes one hash at a time. To begin anew costs it half of what a new
// one would.
type visitorTool struct {
	mac  hash.Hash
	text []byte
}

// of returns the hash of a visitor in a workspace.
func (h *visitorHash) of(workspaceID string, v hoko.Visit, now time.Time) []byte {
	key := h.keyOf(now)
	tool := key.tools.Get().(*visitorTool)
	defer key.tools.Put(tool)
	tool.text = append(tool.text[:0], workspaceID...)
	tool.text = append(tool.text, v.Address.Unmap().AsSlice()...)
	tool.text = append(tool.text, 0)
	tool.text = append(tool.text, v.UserAgent...)
	tool.mac.Reset()
	tool.mac.Write(tool.text)
	return tool.mac.Sum(nil)[:visitorLen]
}

func (h *visitorHash) keyOf(now time.Time) *dayKey {
	day := now.Unix() / (24 * 60 * 60)
	if known := h.today.Load(); known != nil && known.day == day {
		return known
	}
	key := secret.Derive(h.pepper, "visitor "+now.UTC().Format(time.DateOnly))
	fresh := &dayKey{day: day}
	fresh.tools.New = func() any { return &visitorTool{mac: hmac.New(sha256.New, key)} }
	h.today.Store(fresh)
	return fresh
}
