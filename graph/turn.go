package graph

import (
	"context"
	"runtime"
	"time"

	"github.com/hoko-to/hoko"
)

// largeBody is a body, in bytes, of which only one is decoded at a time.
const largeBody = 1 << 20

// strangersPatience is how long somebody waits for a turn who shows no credential.
const strangersPatience = 5 * time.Second

// turns bounds how many requests are decoded, parsed and validated at once. That
// is work for the processor alone: more at once would not be done sooner, but
// each would keep what it has in memory. A document of a few kilobytes can take tens
// of milliseconds, so strangers wait for each other alone: however many they are,
// half of the processors are left to whoever has a credential.
type turns struct {
	small, large, strangers chan struct{}
}

func newTurns() turns {
	processors := runtime.GOMAXPROCS(0)
	return turns{
		small:     make(chan struct{}, processors),
		large:     make(chan struct{}, 1),
		strangers: make(chan struct{}, max(1, processors/2)),
	}
}

// enter waits until ctx ends for the turn of a body of that many bytes; one of
// unknown length may have any. Strangers wait for strangersPatience at most.
func (t turns) enter(ctx context.Context, size int64) (leave func(), err error) {
	lane := t.small
	switch {
	case hoko.CallFrom(ctx).Caller == nil:
		lane = t.strangers
		var cancel context.CancelFunc
		ctx, cancel = context.WithTimeout(ctx, strangersPatience)
		defer cancel()
	case size < 0 || size > largeBody:
		lane = t.large
	}
	select {
	case lane <- struct{}{}:
		return func() { <-lane }, nil
	case <-ctx.Done():
		return nil, hoko.Unavailable(context.Cause(ctx))
	}
}
