package service

import (
	"context"
	"sync"
	"time"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db"
)

// How long a list or a batch waits for its turn, and how many of all workspaces may
// wait.
const (
	sharePatience = 10 * time.Second
	shareWaiting  = 10_000
)

// smallBatch is how many things are written without waiting for a turn.
const smallBatch = 100

// sharing leaves connections to others while a workspace reads lists and counts
// them, or writes: to look through a million things, or to change ten thousand, takes
// seconds, for as long waits whoever writes to one of these, and who asks for that
// many times at once would keep everybody else waiting.
type sharing struct {
	share int // turns of one lane

	mu      sync.Mutex
	lanes   map[string]*shareLane // by workspace, or customer; those that somebody is in
	waiting int                   // in all lanes
}

type shareLane struct {
	turns chan struct{}
	users int // who have a turn or wait for one
}

// newSharing leaves a quarter of the connections to others.
func newSharing(connections int) *sharing {
	return &sharing{share: max(1, connections-max(1, connections/4)), lanes: map[string]*shareLane{}}
}

// newWriteSharing leaves a quarter of the connections to others, if there are several.
// With one, which is SQLite's, one writes at a time anyway, and to hand out one turn
// would keep the next from writing while this one waits for the disk.
func newWriteSharing(connections int) *sharing {
	h := newSharing(connections)
	if connections == 1 {
		h.share = shareWaiting
	}
	return h
}

// newCustomerSharing lets conversions of one customer wait for each other here. They
// do so in the database as well, each with a connection, and for no longer than a
// statement may take. With one connection they wait for that one anyway.
func newCustomerSharing(connections int) *sharing {
	h := newWriteSharing(connections)
	if connections > 1 {
		h.share = 1
	}
	return h
}

// connectionsOf returns how many connections of a store read, or write.
func connectionsOf(store *db.Store, purpose string) (most int) {
	for _, pool := range store.Stats() {
		if pool.Name == purpose || pool.Name == "work" {
			most = pool.Max
		}
	}
	return most
}

// enter waits for a turn of a lane. Where that takes too long, or too many
// wait, it is refused (CodeRateLimited).
func (h *sharing) enter(ctx context.Context, name string) (leave func(), err error) {
	lane := h.join(name)
	if lane == nil {
		return nil, hoko.RateLimited(sharePatience)
	}
	patience := time.NewTimer(sharePatience)
	defer patience.Stop()
	select {
	case lane.turns <- struct{}{}:
		h.begin()
		return func() {
			<-lane.turns
			h.quit(name, lane)
		}, nil
	case <-patience.C:
		err = hoko.RateLimited(sharePatience)
	case <-ctx.Done():
		err = ctx.Err()
	}
	h.begin()
	h.quit(name, lane)
	return nil, err
}

// join stands in a lane; nil if too many wait.
func (h *sharing) join(name string) *shareLane {
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.waiting >= shareWaiting {
		return nil
	}
	lane := h.lanes[name]
	if lane == nil {
		lane = &shareLane{turns: make(chan struct{}, h.share)}
		h.lanes[name] = lane
	}
	lane.users++
	h.waiting++
	return lane
}

// begin notes that somebody waits no longer.
func (h *sharing) begin() {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.waiting--
}

// quit leaves a lane, which goes with its last user.
func (h *sharing) quit(name string, lane *shareLane) {
	h.mu.Lock()
	defer h.mu.Unlock()
	if lane.users--; lane.users == 0 {
		delete(h.lanes, name)
	}
}

// load returns how many wait.
func (h *sharing) load() int {
	h.mu.Lock()
	defer h.mu.Unlock()
	return h.waiting
}

// whenShared does something when it is the turn of a workspace, or of whatever else
// has a lane.
func whenShared[T any](ctx context.Context, h *sharing, lane string, do func() (T, error)) (answer T, err error) {
	leave, err := h.enter(ctx, lane)
	if err != nil {
		return answer, err
	}
	defer leave()
	return do()
}

// inTurnOfCustomer records a conversion when it is the turn of its customer.
func inTurnOfCustomer[T any](ctx context.Context, s *Service, a *hoko.Access, externalID string, record func() (T, error)) (T, error) {
	return whenShared(ctx, s.customers, a.WorkspaceID+" "+externalID, record)
}

// inTurn reads a list, or its number, when it is the turn of the workspace.
func inTurn[T any](ctx context.Context, s *Service, a *hoko.Access, read func() (T, error)) (T, error) {
	return whenShared(ctx, s.lists, a.WorkspaceID, read)
}

// batchInTurn writes so many things, which wait for the turn of the workspace if they
// are many.
func batchInTurn[T any](ctx context.Context, s *Service, a *hoko.Access, items int, write func() (T, error)) (T, error) {
	if items <= smallBatch {
		return write()
	}
	return whenShared(ctx, s.batches, a.WorkspaceID, write)
}

// listInTurn is pageOf for a list that is read in turn.
func listInTurn[T any](ctx context.Context, s *Service, a *hoko.Access, p hoko.Page, read func(hoko.Page) ([]T, error)) (items []T, more bool, err error) {
	return pageOf(p, func(p hoko.Page) ([]T, error) {
		return inTurn(ctx, s, a, func() ([]T, error) { return read(p) })
	})
}
