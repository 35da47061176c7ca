package service

import (
	"context"
	"runtime"
	"slices"
	"sync"
	"time"

	"github.com/hoko-to/hoko"
)

const (
	analystsWaiting  = 64 // questions
	analystsLine     = 8  // of them of one workspace
	analystsPatience = 5 * time.Second
)

// analysts let a few questions to analytics be answered at the same time, so
// that visitors and everybody else find a processor. The others wait, and
// workspaces take turns, so that none takes analytics from the others.
type analysts struct {
	places int

	mu      sync.Mutex
	running int                        // places that are taken; all of them while somebody waits
	waiting int                        // questions in all lines
	lines   map[string][]chan struct{} // by workspace; who gets a place sees the channel closed
	turns   []string                   // workspaces that have a line, the next one first
}

func newAnalysts() *analysts {
	return &analysts{places: max(1, runtime.NumCPU()/2), lines: map[string][]chan struct{}{}}
}

// enter waits for a place, which leave gives up. Where too many wait, of the
// workspace or of all, or one for too long, it is refused (CodeAnalyticsBusy).
func (n *analysts) enter(ctx context.Context, workspaceID string) (leave func(), err error) {
	place, err := n.queue(workspaceID)
	if err != nil {
		return nil, err
	}
	patience := time.NewTimer(analystsPatience)
	defer patience.Stop()
	select {
	case <-place:
		return n.leave, nil
	case <-patience.C:
		err = hoko.AnalyticsBusy()
	case <-ctx.Done():
		err = ctx.Err()
	}
	n.giveUp(workspaceID, place)
	return nil, err
}

// queue returns what is closed with the place: at once where one is free,
// otherwise when it is the turn of the workspace.
func (n *analysts) queue(workspaceID string) (chan struct{}, error) {
	n.mu.Lock()
	defer n.mu.Unlock()
	place, line := make(chan struct{}), n.lines[workspaceID]
	switch {
	case n.running < n.places:
		n.running++
		close(place)
		return place, nil
	case len(line) >= analystsLine || n.waiting >= analystsWaiting:
		return nil, hoko.AnalyticsBusy()
	case len(line) == 0:
		n.turns = append(n.turns, workspaceID)
	}
	n.lines[workspaceID] = append(line, place)
	n.waiting++
	return place, nil
}

func (n *analysts) leave() {
	n.mu.Lock()
	defer n.mu.Unlock()
	n.passOn()
}

// giveUp leaves the line. Who has got the place meanwhile passes it on.
func (n *analysts) giveUp(workspaceID string, place chan struct{}) {
	n.mu.Lock()
	defer n.mu.Unlock()
	if i := slices.Index(n.lines[workspaceID], place); i >= 0 {
		n.remove(workspaceID, i)
		return
	}
	n.passOn()
}

// passOn gives a place to the first in the line of the workspace whose turn it
// is, which then is behind all the others.
func (n *analysts) passOn() {
	if len(n.turns) == 0 {
		n.running--
		return
	}
	next := n.turns[0]
	n.turns = append(n.turns[1:], next)
	close(n.lines[next][0])
	n.remove(next, 0)
}

// remove takes one out of a line. An empty line has no turn.
func (n *analysts) remove(workspaceID string, i int) {
	n.waiting--
	n.lines[workspaceID] = slices.Delete(n.lines[workspaceID], i, i+1)
	if len(n.lines[workspaceID]) > 0 {
		return
	}
	delete(n.lines, workspaceID)
	i = slices.Index(n.turns, workspaceID)
	n.turns = slices.Delete(n.turns, i, i+1)
}

// load returns how many questions are being answered, and how many wait.
func (n *analysts) load() (running, waiting int) {
	n.mu.Lock()
	defer n.mu.Unlock()
	return n.running, n.waiting
}
