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
	maxQuestions     = 64 // that wait
	maxQuestionsEach = 8  // of them of one workspace
	questionPatience = 5 * time.Second
)

// While there are many visits, a place pauses after each question, so that
// questions take only a small part of a processor from redirects. Without visits
// there is no pause.
const (
	manyVisits  = 200             // in a second
	restFor     = 4               // times as long as the question took
	longestRest = 4 * time.Second // less than questionPatience, so that the next one is still waiting
)

// analyticsQueue lets a few questions to analytics run at the same time, so that
// redirects and everything else get processor time. The others wait, and
// workspaces take turns, so that none keeps analytics from the others.
type analyticsQueue struct {
	places int
	now    func() time.Time
	visits func() int64 // since the start

	mu      sync.Mutex
	running int                        // places that are taken or rest; all of them while somebody waits
	waiting int                        // questions in all lines
	lines   map[string][]chan struct{} // by workspace; who gets a place sees the channel closed
	turns   []string                   // workspaces that have a line, the next one first
}

func newAnalyticsQueue(now func() time.Time, visits func() int64) *analyticsQueue {
	return &analyticsQueue{places: max(1, runtime.NumCPU()/2), now: now, visits: visits, lines: map[string][]chan struct{}{}}
}

// enter waits for a place, which leave gives up. Where too many wait, of the
// workspace or of all, or one for too long, it is refused (CodeAnalyticsBusy).
func (q *analyticsQueue) enter(ctx context.Context, workspaceID string) (leave func(), err error) {
	place, err := q.queue(workspaceID)
	if err != nil {
		return nil, err
	}
	patience := time.NewTimer(questionPatience)
	defer patience.Stop()
	select {
	case <-place:
		return q.begin(), nil
	case <-patience.C:
		err = hoko.AnalyticsBusy()
	case <-ctx.Done():
		err = ctx.Err()
	}
	q.giveUp(workspaceID, place)
	return nil, err
}

// queue returns what is closed with the place: at once where one is free,
// otherwise when it is the turn of the workspace.
func (q *analyticsQueue) queue(workspaceID string) (chan struct{}, error) {
	q.mu.Lock()
	defer q.mu.Unlock()
	place, line := make(chan struct{}), q.lines[workspaceID]
	switch {
	case q.running < q.places:
		q.running++
		close(place)
		return place, nil
	case len(line) >= maxQuestionsEach || q.waiting >= maxQuestions:
		return nil, hoko.AnalyticsBusy()
	case len(line) == 0:
		q.turns = append(q.turns, workspaceID)
	}
	q.lines[workspaceID] = append(line, place)
	q.waiting++
	return place, nil
}

// begin notes when a place is taken, and returns what gives it up when it has
// rested.
func (q *analyticsQueue) begin() (leave func()) {
	began, visits := q.now(), q.visits()
	return func() {
		if rest := restAfter(q.now().Sub(began), q.visits()-visits); rest > 0 {
			time.AfterFunc(rest, q.leave)
			return
		}
		q.leave()
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

func (q *analyticsQueue) leave() {
	q.mu.Lock()
	defer q.mu.Unlock()
	q.passOn()
}

// giveUp leaves the line. Who has got the place meanwhile passes it on.
func (q *analyticsQueue) giveUp(workspaceID string, place chan struct{}) {
	q.mu.Lock()
	defer q.mu.Unlock()
	if i := slices.Index(q.lines[workspaceID], place); i >= 0 {
		q.remove(workspaceID, i)
		return
	}
	q.passOn()
}

// passOn gives a place to the first in the line of the workspace whose turn it
// is, which then is behind all the others.
func (q *analyticsQueue) passOn() {
	if len(q.turns) == 0 {
		q.running--
		return
	}
	next := q.turns[0]
	q.turns = append(q.turns[1:], next)
	close(q.lines[next][0])
	q.remove(next, 0)
}

// remove takes one out of a line. An empty line has no turn.
func (q *analyticsQueue) remove(workspaceID string, i int) {
	q.waiting--
	q.lines[workspaceID] = slices.Delete(q.lines[workspaceID], i, i+1)
	if len(q.lines[workspaceID]) > 0 {
		return
	}
	delete(q.lines, workspaceID)
	i = slices.Index(q.turns, workspaceID)
	q.turns = slices.Delete(q.turns, i, i+1)
}

// load returns how many questions are being answered, and how many wait.
func (q *analyticsQueue) load() (running, waiting int) {
	q.mu.Lock()
	defer q.mu.Unlock()
	return q.running, q.waiting
}
