// Package turn lets callers take turns at what only some can have at the same time,
// such as connections of a database, so that nobody who asks for a lot keeps it from
// the others. What they do with it, and what who gets none is told, is the caller's.
package turn

import (
	"container/list"
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"
	"time"
)

// Why Enter gave no turn, besides the end of its context. ErrLaneFull is an ErrFull that
// those in the lane have brought about themselves.
var (
	ErrFull     = errors.New("as many wait for a turn as may")
	ErrLaneFull = fmt.Errorf("in the lane, %w", ErrFull)
	ErrLate     = errors.New("no turn came while one may wait for it")
)

// IsCrowded reports whether Enter gave no turn because others have them, and the caller
// may come again.
func IsCrowded(err error) bool { return errors.Is(err, ErrFull) || errors.Is(err, ErrLate) }

// Bounds of a Gate.
type Bounds struct {
	Places int // turns at the same time; 0 for no bound
	Each   int // of them, in one lane; 0 for no bound

	Waiting     int // callers who wait
	WaitingEach int // of them, in one lane
	Patience    time.Duration
}

// Gate gives turns. Who finds none waits in a lane, and lanes take turns: one that
// many stand in is served as often as one with a single caller.
type Gate struct {
	bounds Bounds

	mu      sync.Mutex
	taken   int
	waiting int
	lanes   map[string]*lane // that somebody is in
	next    []*lane          // that somebody waits in who may have a turn, the next one first
}

// lane is where callers stand who belong together.
type lane struct {
	name   string
	taken  int
	line   list.List // of *caller
	isNext bool      // in Gate.next
}

// caller is somebody who stands in a lane.
type caller struct {
	lane  *lane
	place *list.Element // nil once the turn has come
	turn  chan struct{} // closed when it comes
}

// NewGate returns a Gate.
func NewGate(b Bounds) *Gate {
	return &Gate{bounds: b, lanes: map[string]*lane{}}
}

// Enter waits for a turn in the lane of that name. Leave gives the turn up, and is to
// be called once. The error is ErrFull, ErrLaneFull, ErrLate or that of the context; where
// a turn is free, there is none.
func (g *Gate) Enter(ctx context.Context, name string) (leave func(), err error) {
	c, err := g.join(name)
	if err != nil {
		return nil, err
	}
	leave = func() { g.leave(c) }
	if err := g.await(ctx, c); err != nil {
		leave()
		return nil, err
	}
	return leave, nil
}

// await returns when the turn has come, or why it will not.
func (g *Gate) await(ctx context.Context, c *caller) error {
	select {
	case <-c.turn:
		return nil
	default:
	}
	patience := time.NewTimer(g.bounds.Patience)
	defer patience.Stop()
	select {
	case <-c.turn:
		return nil
	case <-patience.C:
		return ErrLate
	case <-ctx.Done():
		return ctx.Err()
	}
}

// Load returns how many turns are taken, and how many callers wait for one.
func (g *Gate) Load() (taken, waiting int) {
	g.mu.Lock()
	defer g.mu.Unlock()
	return g.taken, g.waiting
}

// join gives a turn at once where there is one, and otherwise a place in the line.
func (g *Gate) join(name string) (*caller, error) {
	g.mu.Lock()
	defer g.mu.Unlock()
	l := g.lanes[name]
	if l == nil {
		l = &lane{name: name}
	}
	free := g.hasRoom() && g.mayTake(l)
	switch {
	case free:
	case l.line.Len() >= g.bounds.WaitingEach:
		return nil, ErrLaneFull
	case g.waiting >= g.bounds.Waiting:
		return nil, ErrFull
	}
	g.lanes[name] = l
	c := &caller{lane: l, turn: make(chan struct{})}
	c.place = l.line.PushBack(c)
	g.waiting++
	g.queue(l)
	if free {
		g.serve()
	}
	return c, nil
}

func (g *Gate) hasRoom() bool        { return g.bounds.Places == 0 || g.taken < g.bounds.Places }
func (g *Gate) mayTake(l *lane) bool { return g.bounds.Each == 0 || l.taken < g.bounds.Each }

// leave gives a turn back to the gate, or the place of who has none.
func (g *Gate) leave(c *caller) {
	g.mu.Lock()
	defer g.mu.Unlock()
	l := c.lane
	if c.place == nil {
		g.taken--
		l.taken--
		g.queue(l)
		g.serve()
	} else {
		g.remove(c)
		if l.line.Len() == 0 {
			g.unqueue(l)
		}
	}
	if l.taken == 0 && l.line.Len() == 0 {
		delete(g.lanes, l.name)
	}
}

// serve gives a turn that is free to the first in the lane that is next, which then
// is behind all the others.
func (g *Gate) serve() {
	if len(g.next) == 0 || !g.hasRoom() {
		return
	}
	l := g.next[0]
	g.unqueue(l)
	c := l.line.Front().Value.(*caller)
	g.remove(c)
	g.taken++
	l.taken++
	close(c.turn)
	g.queue(l)
}

// remove takes somebody out of the line.
func (g *Gate) remove(c *caller) {
	c.lane.line.Remove(c.place)
	c.place = nil
	g.waiting--
}

// queue lets a lane be next at some time if there is reason to.
func (g *Gate) queue(l *lane) {
	if !l.isNext && l.line.Len() > 0 && g.mayTake(l) {
		l.isNext = true
		g.next = append(g.next, l)
	}
}

// unqueue is the opposite of queue.
func (g *Gate) unqueue(l *lane) {
	if l.isNext {
		l.isNext = false
		i := slices.Index(g.next, l)
		g.next = slices.Delete(g.next, i, i+1)
	}
}
