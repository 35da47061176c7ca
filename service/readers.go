package service

import (
	"context"
	"sync"
	"time"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db"
)

// How long a list waits for its turn, and how many of all workspaces may wait.
const (
	readersPatience = 5 * time.Second
	readersWaiting  = 10_000
)

// readers leave connections to others while a workspace reads lists and counts
// them: to look through a million things takes seconds, and who asks for that many
// times at once would keep everybody else waiting.
type readers struct {
	share int // lists of one workspace that are read at once

	mu      sync.Mutex
	lanes   map[string]*readLane // by workspace; those that somebody is in
	waiting int                  // in all lanes
}

type readLane struct {
	turns chan struct{}
	users int // who have a turn or wait for one
}

// newReaders leaves a quarter of the connections to others.
func newReaders(connections int) *readers {
	return &readers{share: max(1, connections-max(1, connections/4)), lanes: map[string]*readLane{}}
}

// connectionsOf returns how many connections of a store read lists.
func connectionsOf(store *db.Store) (most int) {
	for _, pool := range store.Stats() {
		if pool.Name == "read" || pool.Name == "work" {
			most = pool.Max
		}
	}
	return most
}

// enter waits for a turn of the workspace. Where that takes too long, or too many
// wait, it is refused (CodeRateLimited).
func (r *readers) enter(ctx context.Context, workspaceID string) (leave func(), err error) {
	lane := r.join(workspaceID)
	if lane == nil {
		return nil, hoko.RateLimited(readersPatience)
	}
	patience := time.NewTimer(readersPatience)
	defer patience.Stop()
	select {
	case lane.turns <- struct{}{}:
		r.begin()
		return func() {
			<-lane.turns
			r.quit(workspaceID, lane)
		}, nil
	case <-patience.C:
		err = hoko.RateLimited(readersPatience)
	case <-ctx.Done():
		err = ctx.Err()
	}
	r.begin()
	r.quit(workspaceID, lane)
	return nil, err
}

// join stands in the lane of a workspace; nil if too many wait.
func (r *readers) join(workspaceID string) *readLane {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.waiting >= readersWaiting {
		return nil
	}
	lane := r.lanes[workspaceID]
	if lane == nil {
		lane = &readLane{turns: make(chan struct{}, r.share)}
		r.lanes[workspaceID] = lane
	}
	lane.users++
	r.waiting++
	return lane
}

// begin notes that somebody waits no longer.
func (r *readers) begin() {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.waiting--
}

// quit leaves a lane, which goes with its last user.
func (r *readers) quit(workspaceID string, lane *readLane) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if lane.users--; lane.users == 0 {
		delete(r.lanes, workspaceID)
	}
}

// load returns how many lists wait to be read.
func (r *readers) load() int {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.waiting
}

// inTurn reads a list, or its number, when it is the turn of the workspace.
func inTurn[T any](ctx context.Context, s *Service, a *hoko.Access, read func() (T, error)) (answer T, err error) {
	leave, err := s.readers.enter(ctx, a.WorkspaceID)
	if err != nil {
		return answer, err
	}
	defer leave()
	return read()
}

// listInTurn is pageOf for a list that is read in turn.
func listInTurn[T any](ctx context.Context, s *Service, a *hoko.Access, p hoko.Page, read func(hoko.Page) ([]T, error)) (items []T, more bool, err error) {
	return pageOf(p, func(p hoko.Page) ([]T, error) {
		return inTurn(ctx, s, a, func() ([]T, error) { return read(p) })
	})
}
