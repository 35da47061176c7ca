package graph

import (
	"net/netip"
	"sync"

	"github.com/hoko-to/hoko"
)

// How many WebSocket connections there may be that have not said who they are, in
// all and of one network: nobody keeps the others out alone.
const (
	maxGreetings        = 100
	maxNetworkGreetings = 20
)

// greetings counts these connections.
type greetings struct {
	mu        sync.Mutex
	all       int
	byNetwork map[netip.Prefix]int
}

// enter takes a place for a connection from an address, and fails with
// too_many_streams if there is none.
func (g *greetings) enter(address netip.Addr) (leave func(), err error) {
	from := hoko.NetworkOf(address)
	g.mu.Lock()
	defer g.mu.Unlock()
	if g.all >= maxGreetings || g.byNetwork[from] >= maxNetworkGreetings {
		return nil, hoko.TooManyStreams(greetingLimit)
	}
	if g.byNetwork == nil {
		g.byNetwork = map[netip.Prefix]int{}
	}
	g.all++
	g.byNetwork[from]++
	return sync.OnceFunc(func() { g.leave(from) }), nil
}

func (g *greetings) leave(from netip.Prefix) {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.all--
	if g.byNetwork[from]--; g.byNetwork[from] == 0 {
		delete(g.byNetwork, from)
	}
}
