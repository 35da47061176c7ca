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

// While visitors come in numbers, a place rests after each question, so that
// the questions of many take a small part of a processor from redirects. Where
// nobody visits, nobody waits for that.
const (
	manyVisits  = 200             // in a second
	restFor     = 4               // times as long as the question took
	longestRest = 4 * time.Second // less than the patience of who is next
)

// analysts let a few questions to analytics be answered at the same time, so
// that visitors and everybody else find a processor. The others wait, and
// workspaces take turns, so that none takes analytics from the others.
type analysts struct {
	places int
	now    func() time.Time
	visits func() int64 // since the start

	mu      sync.Mutex
	running int                        // places that are taken or rest; all of them while somebody waits
	waiting int                        // questions in all lines
	lines   map[string][]chan struct{} // by workspace; who gets a place sees the channel closed
	turns   []string                   // workspaces that have a line, the next one first
}

func newAnalysts(now func() time.Time, visits func() int64) *analysts {
	return &analysts{places: max(1, runtime.NumCPU()/2), now: now, visits: visits, lines: map[string][]chan struct{}{}}
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
		return n.begin(), nil
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

// begin notes when a place is taken, and returns what gives it up when it has
// rested.
func (n *analysts) begin() (leave func()) {
	began, visits := n.now(), n.visits()
	return func() {
		if rest := restAfter(n.now().Sub(began), n.visits()-visits); rest > 0 {
			time.AfterFunc(rest, n.leave)
			return
		}
		n.leave()
	}
}

// restAfter returns how long a place rests that was used for a time in which
// there were some visits.
func restAfter(used time.Duration, visits int64) time.Duration {
	if float64(visits) < manyVisits*used.Seconds() || visits == 0 {
		return 0
	}
	return min(restFor*used, longestRest)
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
