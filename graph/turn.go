package graph

import (
	"context"
	"runtime"

	"github.com/hoko-to/hoko"
)

// largeBody is a body, in bytes, of which only one is decoded at a time.
const largeBody = 1 << 20

// turns bounds how many requests are decoded, parsed and validated at once. That
// is work for the processor alone: more at once would not be done sooner, but
// each would keep what it has in memory.
type turns struct {
	small, large chan struct{}
}

func newTurns() turns {
	return turns{small: make(chan struct{}, runtime.GOMAXPROCS(0)), large: make(chan struct{}, 1)}
}

// enter waits until ctx ends for the turn of a body of that many bytes; one of
// unknown length may have any.
func (t turns) enter(ctx context.Context, size int64) (leave func(), err error) {
	lane := t.small
	if size < 0 || size > largeBody {
		lane = t.large
	}
	select {
	case lane <- struct{}{}:
		return func() { <-lane }, nil
	case <-ctx.Done():
		return nil, hoko.Unavailable(context.Cause(ctx))
	}
}
