package graph

import (
	"cmp"
	"context"
	"errors"
	"time"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/internal/turn"
)

// largeBody is a body, in bytes, of which only one is decoded at a time.
const largeBody = 1 << 20

// How many documents wait of callers with a credential and of strangers, of each, and
// for how long. Lanes take turns, so that a long one is a matter of its caller: it has
// room for all that a caller may ask at the same time, which is a hundred subscriptions
// over ten connections besides requests. Of a network of strangers, all wait that are let
// in at the same time: there can be an office behind it. What waits of all networks has
// to fit into memory.
const (
	documentsWaiting     = 10_000
	documentsWaitingEach = 128
	documentPatience     = 30 * time.Second

	strangersWaiting     = 2000
	strangersWaitingEach = 16
	strangersPatience    = 5 * time.Second
)

// crowdedWait is when somebody may try again who has too many documents waiting.
const crowdedWait = time.Second

// turns bounds how many requests are decoded, parsed and validated at once. That
// is work for the processor alone: more at once would not be done sooner, but
// each would keep what it has in memory. A document of a few kilobytes can take tens
// of milliseconds, so callers take turns, and networks of strangers do: nobody waits
// for more than one document of each of the others. However many strangers there are,
// half of the processors are left to whoever has a credential.
type turns struct {
	small, large, strangers *turn.Gate
}

// newTurns returns the turns at so many processors.
func newTurns(processors int) turns {
	known := turn.Bounds{
		Places:      processors,
		Waiting:     documentsWaiting,
		WaitingEach: documentsWaitingEach,
		Patience:    documentPatience,
	}
	large := known
	large.Places = 1
	return turns{
		small: turn.NewGate(known),
		large: turn.NewGate(large),
		strangers: turn.NewGate(turn.Bounds{
			Places:      max(1, processors/2),
			Waiting:     strangersWaiting,
			WaitingEach: strangersWaitingEach,
			Patience:    strangersPatience,
		}),
	}
}

// enter waits until ctx ends for the turn of a body of that many bytes; one of
// unknown length may have any. Who has too many that wait is told so, and everybody
// else that it takes too long.
func (t turns) enter(ctx context.Context, size int64) (leave func(), err error) {
	call := hoko.CallFrom(ctx)
	gate, lane := t.small, call.Caller.ID()
	switch {
	case call.Caller == nil:
		gate, lane = t.strangers, hoko.NetworkOf(call.Address).String()
	case size < 0 || size > largeBody:
		gate = t.large
	}
	leave, err = gate.Enter(ctx, lane)
	switch {
	case errors.Is(err, turn.ErrLaneFull):
		return nil, hoko.RateLimited(crowdedWait)
	case err != nil:
		return nil, hoko.Unavailable(cmp.Or(context.Cause(ctx), err))
	default:
		return leave, nil
	}
}
