package server

import (
	"context"
	"slices"
	"sync"
)

// maxWaiting bounds how many requests wait in one lane.
const maxWaiting = 1000

// Turns are what requests wait for and hold while they are worked on. Its zero
// value is ready to use.
type Turns struct {
	mu    sync.Mutex
	lanes map[string]*lane // by name; those that somebody is in, or waits for
}

// TurnStats are how many requests are worked on, and how many wait for that. A
// heavy request, and a body that comes slowly, or an answer that is read so, is counted
// in the queue of its caller, in that of its workspace and in that of all.
type TurnStats struct{ Held, Waiting, HeavyHeld, HeavyWaiting, UploadsHeld, AnswersHeld int }

// kind is what the requests in a queue want.
type kind int

const (
	ofAll     kind = iota // to be worked on
	ofHeavy               // to be held in memory several times over
	ofUploads             // to send a large body slowly
	ofAnswers             // to read a large answer slowly
)

// queue says which lane a request stands in, and how many turns that has.
type queue struct {
	name  string
	width int
	kind  kind
}

type lane struct {
	queue
	turns chan struct{}
	users int // who have a turn or wait for one
}

// Stats returns the present numbers.
func (t *Turns) Stats() (stats TurnStats) {
	t.mu.Lock()
	defer t.mu.Unlock()
	for _, l := range t.lanes {
		held, waiting := len(l.turns), max(l.users-len(l.turns), 0)
		switch l.kind {
		case ofAll:
			stats.Held += held
			stats.Waiting += waiting
		case ofHeavy:
			stats.HeavyHeld += held
			stats.HeavyWaiting += waiting
		case ofUploads:
			stats.UploadsHeld += held
		case ofAnswers:
			stats.AnswersHeld += held
		}
	}
	return stats
}

// enter waits for a turn, and reports whether there was one before ctx ended. It
// does not wait behind too many others.
func (t *Turns) enter(ctx context.Context, q queue) (leave func(), ok bool) {
	l := t.join(q)
	if l == nil {
		return nil, false
	}
	if !l.wait(ctx) {
		t.quit(l)
		return nil, false
	}
	return func() { <-l.turns; t.quit(l) }, true
}

// wait takes a turn that is free, even if ctx has ended.
func (l *lane) wait(ctx context.Context) bool {
	select {
	case l.turns <- struct{}{}:
		return true
	default:
	}
	select {
	case l.turns <- struct{}{}:
		return true
	case <-ctx.Done():
		return false
	}
}

// join stands in a queue; nil if that is too long.
func (t *Turns) join(q queue) *lane {
	t.mu.Lock()
	defer t.mu.Unlock()
	l := t.lanes[q.name]
	if l == nil {
		l = &lane{queue: q, turns: make(chan struct{}, q.width)}
	}
	if l.users >= q.width+maxWaiting {
		return nil
	}
	if t.lanes == nil {
		t.lanes = map[string]*lane{}
	}
	l.users++
	t.lanes[q.name] = l
	return l
}

// isFull reports whether one of the queues has no turn that is free.
func (t *Turns) isFull(queues []queue) bool {
	t.mu.Lock()
	defer t.mu.Unlock()
	return slices.ContainsFunc(queues, func(q queue) bool {
		l := t.lanes[q.name]
		return l != nil && len(l.turns) == q.width
	})
}

// quit leaves a lane, which goes with its last user.
func (t *Turns) quit(l *lane) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if l.users--; l.users == 0 {
		delete(t.lanes, l.name)
	}
}
