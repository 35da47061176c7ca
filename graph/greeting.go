package graph

import (
	"context"
	"sync"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/internal/turn"
)

// How many WebSocket connections there may be that have not said who they are: of
// strangers in all, of one network, and of one caller who showed a credential when it
// was opened. One takes 40 kB, and its message as much again, so that those of all
// strangers fit into 160 MB, and it takes a hundred networks to keep other strangers
// out. Who shows a credential is not one of them, and each of those can lose it.
const (
	maxGreetings        = 2000
	maxNetworkGreetings = 20
	maxCallerGreetings  = 20
)

// greetings bounds these connections. Nobody waits for a place.
type greetings struct{ strangers, known *turn.Gate }

func newGreetings() greetings {
	return greetings{
		strangers: turn.NewGate(turn.Bounds{Places: maxGreetings, Each: maxNetworkGreetings}),
		known:     turn.NewGate(turn.Bounds{Each: maxCallerGreetings}),
	}
}

// enter takes a place for a connection, and fails with too_many_streams if there is
// none.
func (g greetings) enter(ctx context.Context, call *hoko.Call) (leave func(), err error) {
	gate, lane := g.known, call.Caller.ID()
	if call.Caller == nil {
		gate, lane = g.strangers, hoko.NetworkOf(call.Address).String()
	}
	if leave, err = gate.Enter(ctx, lane); err != nil {
		return nil, hoko.TooManyStreams(greetingLimit)
	}
	return sync.OnceFunc(leave), nil
}
