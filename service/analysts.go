package service

import (
	"context"
	"runtime"
	"sync/atomic"
	"time"

	"github.com/hoko-to/hoko"
)

const (
	analystsWaiting  = 64 // questions
	analystsPatience = 5 * time.Second
)

// analysts let a few questions to analytics be answered at the same time, so
// that visitors and everybody else find a processor. The others wait.
type analysts struct {
	places  chan struct{}
	waiting atomic.Int64
}

func newAnalysts() *analysts {
	return &analysts{places: make(chan struct{}, max(1, runtime.NumCPU()/2))}
}

// enter waits for a place, which leave gives up. Where too many wait, or one for
// too long, it is refused (CodeAnalyticsBusy).
func (n *analysts) enter(ctx context.Context) (leave func(), err error) {
	defer n.waiting.Add(-1)
	if n.waiting.Add(1) > analystsWaiting {
		return nil, hoko.AnalyticsBusy()
	}
	patience := time.NewTimer(analystsPatience)
	defer patience.Stop()
	select {
	case n.places <- struct{}{}:
		return func() { <-n.places }, nil
	case <-patience.C:
		return nil, hoko.AnalyticsBusy()
	case <-ctx.Done():
		return nil, ctx.Err()
	}
}
