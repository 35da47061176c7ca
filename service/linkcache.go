package service

import (
	"context"
	"sync"

	"github.com/maypok86/otter/v2"

	"github.com/hoko-to/hoko"
)

// linkCache remembers links for the redirect path. What it holds is fresh: an
// edit in this process forgets the link at once, one in another process by the
// change feed. Short ids that do not exist are not remembered, so that a link
// works from the moment it is made.
type linkCache struct {
	cache *otter.Cache[string, *hoko.Link]
	load  func(ctx context.Context, shortID string) (*hoko.Link, error)

	mu    sync.Mutex
	epoch int // grows whenever something is forgotten
}

// geoOfOne is how many bytes of destinations by country a link has in memory as
// one: another link's place is taken by each so many.
const geoOfOne = 4 << 10

// newLinkCache returns a cache of so many links, or fewer where they are large.
func newLinkCache(size int, load func(context.Context, string) (*hoko.Link, error)) (*linkCache, error) {
	cache, err := otter.New(&otter.Options[string, *hoko.Link]{
		MaximumWeight: uint64(max(size, 0)),
		Weigher:       func(_ string, link *hoko.Link) uint32 { return uint32(1 + link.GeoSize()/geoOfOne) },
	})
	if err != nil {
		return nil, err
	}
	return &linkCache{cache: cache, load: load}, nil
}

// find returns the link of a short id. The result is shared: it must not be
// changed.
func (c *linkCache) find(ctx context.Context, shortID string) (*hoko.Link, error) {
	if link, ok := c.cache.GetIfPresent(shortID); ok {
		return link, nil
	}
	epoch := c.now()
	link, err := c.load(ctx, shortID)
	if hoko.KindOf(err) == hoko.KindUnavailable {
		// Another visit may have found it before the database went away.
		if found, ok := c.cache.GetIfPresent(shortID); ok {
			return found, nil
		}
	}
	if err != nil {
		return nil, err
	}
	c.remember(link, epoch)
	return link, nil
}

func (c *linkCache) now() int {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.epoch
}

// remember keeps a link unless something was forgotten since the load began:
// what was read might be what was to be forgotten.
func (c *linkCache) remember(link *hoko.Link, epoch int) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.epoch == epoch {
		c.cache.Set(link.ShortID, link)
	}
}

func (c *linkCache) forget(shortIDs ...string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.epoch++
	for _, id := range shortIDs {
		c.cache.Invalidate(id)
	}
}

// forgetWorkspace forgets every link of a workspace, and no other.
func (c *linkCache) forgetWorkspace(id string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.epoch++
	for shortID, link := range c.cache.All() {
		if link.WorkspaceID == id {
			c.cache.Invalidate(shortID)
		}
	}
}

// forgetAll is for when nobody can say what has changed.
func (c *linkCache) forgetAll() {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.epoch++
	c.cache.InvalidateAll()
}

// size returns how many links are remembered.
func (c *linkCache) size() int { return c.cache.EstimatedSize() }
