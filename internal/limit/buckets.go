// Package limit says how often something may happen. It counts; what is counted, by
// which key, and what a refusal looks like is the caller's.
package limit

import (
	"container/heap"
	"errors"
	"hash/maphash"
	"math"
	"sync"
	"time"
)

// Config describes the buckets of one limit. Every field is required.
type Config struct {
	// Rate is how many tokens flow back into a bucket in Per.
	Rate int
	Per  time.Duration
	// Burst is how many tokens a full bucket holds.
	Burst int
	// Keys bounds how many buckets are tracked. One takes about 100 bytes.
	Keys int
	// Now tells the time; time.Now is a good choice.
	Now func() time.Time
}

// Buckets is a set of token buckets, one for each key: at most Burst tokens can be
// taken at once, and in any stretch of time T no more than Burst + Rate*T/Per. A
// refused Take costs nothing, so nobody is locked out for longer than one token needs.
// It is the generic cell rate algorithm (ITU-T I.371), which keeps one time for each
// key. Safe for concurrent use.
//
// To throttle sign-in by failures alone, Take a token before the password is
// checked and Return it if the password was right. Taking first makes the limit hold
// for attempts at the same time; with a Burst of 10 and a Rate of 1 in 30 seconds, an
// account under attack accepts one more attempt every 30 seconds.
//
// Memory is bounded. Only buckets that are not full are tracked, at most Keys of
// them. When there would be more, the bucket that owes the fewest tokens is forgotten,
// which makes it full again. Under a flood of distinct keys this holds: a bucket that
// owes d tokens is forgotten only while Keys-1 other buckets owe as much or more, so
// forgetting it costs (Keys-1)*d allowed takes or more, done faster than Rate pays
// them back, and wins d takes at the most. A flood of keys used less often than
// that cannot touch it. A flood that is this expensive lets new keys go uncounted
// while it lasts; it never makes a key that has tokens be refused.
//
// Keys are kept as 64-bit hashes with a secret seed, so that a long key takes no more
// memory than a short one and none can be read back. Two keys share a bucket
// with a probability of 2^-64, and nobody can look for such a pair.
type Buckets struct {
	interval time.Duration // between two tokens
	capacity time.Duration // what a full bucket is worth
	keys     int
	now      func() time.Time
	start    time.Time
	seed     maphash.Seed

	mu    sync.Mutex
	byKey map[uint64]*bucket
	order schedule
}

// Decision says what became of one Take.
type Decision struct {
	// Allowed says that a token was taken.
	Allowed bool
	// Remaining is how many more tokens could be taken right away.
	Remaining int
	// RetryAfter is how long to wait for the next token; zero if Allowed.
	RetryAfter time.Duration
	// ResetAfter is how long it takes until the bucket is full again.
	ResetAfter time.Duration
}

// New returns full buckets. It fails if a field of c is missing or negative, or if a
// bucket would take longer than 292 years to fill.
func New(c Config) (*Buckets, error) {
	if c.Rate <= 0 || c.Per <= 0 || c.Burst <= 0 || c.Keys <= 0 || c.Now == nil {
		return nil, errors.New("limit: rate, per, burst, keys and now are required and positive")
	}
	// Rounded up, so that the promised rate is never exceeded.
	interval := (c.Per-1)/time.Duration(c.Rate) + 1
	if time.Duration(c.Burst) > math.MaxInt64/interval {
		return nil, errors.New("limit: burst takes too long to fill")
	}
	return &Buckets{
		interval: interval,
		capacity: interval * time.Duration(c.Burst),
		keys:     c.Keys,
		now:      c.Now,
		start:    c.Now(),
		seed:     maphash.MakeSeed(),
		byKey:    map[uint64]*bucket{},
	}, nil
}

// Take takes a token out of key's bucket, if there is one.
func (b *Buckets) Take(key string) Decision {
	hash := maphash.String(b.seed, key)
	b.mu.Lock()
	defer b.mu.Unlock()
	now := b.now().Sub(b.start)
	b.forgetFull(now)
	debt := b.debt(hash, now)
	if wait := debt + b.interval - b.capacity; wait > 0 {
		return Decision{RetryAfter: wait, ResetAfter: debt}
	}
	debt += b.interval
	b.set(hash, now, debt)
	return Decision{Allowed: true, Remaining: int((b.capacity - debt) / b.interval), ResetAfter: debt}
}

// Return gives back the token of one allowed Take, as if it had not happened. It must
// be called at most once for each, and before Rate has brought that token back.
func (b *Buckets) Return(key string) {
	hash := maphash.String(b.seed, key)
	b.mu.Lock()
	defer b.mu.Unlock()
	now := b.now().Sub(b.start)
	b.set(hash, now, b.debt(hash, now)-b.interval)
}

// Len returns how many buckets are tracked, which is never more than Keys. Buckets
// that have filled up since are forgotten as others are taken from.
func (b *Buckets) Len() int {
	b.mu.Lock()
	defer b.mu.Unlock()
	return len(b.order)
}

// debt returns how long the bucket needs until it is full.
func (b *Buckets) debt(hash uint64, now time.Duration) time.Duration {
	if tracked, ok := b.byKey[hash]; ok {
		return max(tracked.fullAt-now, 0)
	}
	return 0
}

// set records what the bucket owes, and forgets it if that is nothing.
func (b *Buckets) set(hash uint64, now, debt time.Duration) {
	tracked, ok := b.byKey[hash]
	switch {
	case ok && debt <= 0:
		b.forget(tracked)
	case ok:
		tracked.fullAt = now + debt
		heap.Fix(&b.order, tracked.position)
	case debt > 0:
		b.track(&bucket{hash: hash, fullAt: now + debt})
	}
}

// track adds a bucket, in the place of the one that owes the least if there is no room.
func (b *Buckets) track(added *bucket) {
	if len(b.order) == b.keys {
		b.forget(b.order[0])
	}
	b.byKey[added.hash] = added
	heap.Push(&b.order, added)
}

// forgetFull forgets up to two buckets that have filled up since. A Take adds one at
// most, so the set shrinks when it is quiet, and no Take has to sweep all of it.
func (b *Buckets) forgetFull(now time.Duration) {
	for range 2 {
		if len(b.order) > 0 && b.order[0].fullAt <= now {
			b.forget(b.order[0])
		}
	}
}

func (b *Buckets) forget(tracked *bucket) {
	heap.Remove(&b.order, tracked.position)
	delete(b.byKey, tracked.hash)
}
