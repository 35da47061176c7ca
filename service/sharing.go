package service

import (
	"context"
	"sync/atomic"
	"time"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db"
	"github.com/hoko-to/hoko/internal/turn"
)

// How long a list or a write waits for its turn, and how many of all workspaces, and
// of one, may wait.
const (
	sharePatience    = 10 * time.Second
	shareWaiting     = 10_000
	shareWaitingEach = shareWaiting / 4
)

// smallBatch is how many things are written without waiting for a turn of batches.
const smallBatch = 100

// shares are what workspaces take turns at: to look through a million things, or to
// change ten thousand, takes seconds, for as long waits whoever writes to one of
// these, and who asks for that many times at once would keep everybody else waiting.
type shares struct {
	lists       *share // with numbers and exports of what is in them
	batches     *share // of more than a few things; they are writes as well
	writes      *share
	customers   *share // conversions of each; they are writes as well
	conversions *share // of each workspace, those that wait for their customers included
}

// share is one of them. Two have the same gate where they use the same connections.
type share struct {
	gate    *turn.Gate
	waiting atomic.Int64
}

// newShares shares the connections of a store out.
func newShares(store *db.Store) shares {
	read, write, shared := store.Connections()
	places := lessQuarter(read)
	each := lessQuarter(places)
	lists := newTurns(places, each)
	// Nobody waits for it: it leaves the line of customers to other workspaces.
	conversions := turn.NewGate(turn.Bounds{Each: shareWaitingEach})
	if shared {
		return shares{
			lists:       &share{gate: lists},
			batches:     &share{gate: newTurns(0, lessQuarter(each))},
			writes:      &share{gate: lists},
			customers:   &share{gate: newTurns(0, 1)},
			conversions: &share{gate: conversions},
		}
	}
	// One writes at a time anyway, and to hand turns out would keep the next from
	// writing while this one waits for the disk.
	return shares{
		lists:       &share{gate: lists},
		batches:     &share{gate: newTurns(0, lessQuarter(write))},
		writes:      &share{gate: newTurns(0, 0)},
		customers:   &share{gate: newTurns(0, 0)},
		conversions: &share{gate: conversions},
	}
}

// newTurns returns the gate of a share, with so many turns and so many of them for each
// workspace, or customer.
func newTurns(places, each int) *turn.Gate {
	return turn.NewGate(turn.Bounds{
		Places:      places,
		Each:        each,
		Waiting:     shareWaiting,
		WaitingEach: shareWaitingEach,
		Patience:    sharePatience,
	})
}

// lessQuarter leaves a quarter of what there is to others.
func lessQuarter(n int) int { return max(1, n-max(1, n/4)) }

// enter waits for a turn of a lane. Where that takes too long, or too many wait, it is
// refused (CodeRateLimited).
func (h *share) enter(ctx context.Context, lane string) (leave func(), err error) {
	h.waiting.Add(1)
	defer h.waiting.Add(-1)
	leave, err = h.gate.Enter(ctx, lane)
	if turn.IsCrowded(err) {
		return nil, hoko.RateLimited(sharePatience)
	}
	return leave, err
}

// load returns how many wait.
func (h *share) load() int { return int(h.waiting.Load()) }

// whenShared does something when it is the turn of a workspace, or of whatever else
// has a lane.
func whenShared[T any](ctx context.Context, h *share, lane string, do func() (T, error)) (answer T, err error) {
	leave, err := h.enter(ctx, lane)
	if err != nil {
		return answer, err
	}
	defer leave()
	return do()
}

// inTurnOfCustomer records a conversion when it is the turn of its customer.
func inTurnOfCustomer[T any](ctx context.Context, s *Service, a *hoko.Access, externalID string, record func() (T, error)) (T, error) {
	return whenShared(ctx, s.conversions, a.WorkspaceID, func() (T, error) {
		return whenShared(ctx, s.customers, a.WorkspaceID+" "+externalID, record)
	})
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
