package service

import (
	"context"
	"runtime"
	"time"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/internal/turn"
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
	gate   *turn.Gate
	now    func() time.Time
	visits func() int64 // since the start
}

func newAnalyticsQueue(places int, now func() time.Time, visits func() int64) *analyticsQueue {
	return &analyticsQueue{
		gate: turn.NewGate(turn.Bounds{
			Places:      places,
			Waiting:     maxQuestions,
			WaitingEach: maxQuestionsEach,
			Patience:    questionPatience,
		}),
		now:    now,
		visits: visits,
	}
}

// analyticsPlaces leaves half of the processors to everything else.
func analyticsPlaces() int { return max(1, runtime.NumCPU()/2) }

// enter waits for a place, which leave gives up. Where too many wait, of the
// workspace or of all, or one for too long, it is refused (CodeAnalyticsBusy).
func (q *analyticsQueue) enter(ctx context.Context, workspaceID string) (leave func(), err error) {
	leave, err = q.gate.Enter(ctx, workspaceID)
	switch {
	case turn.IsCrowded(err):
		return nil, hoko.AnalyticsBusy()
	case err != nil:
		return nil, err
	}
	return q.rested(leave), nil
}

// rested lets a place that is given up rest before the next question takes it.
func (q *analyticsQueue) rested(leave func()) func() {
	began, visits := q.now(), q.visits()
	return func() {
		if rest := restAfter(q.now().Sub(began), q.visits()-visits); rest > 0 {
			time.AfterFunc(rest, leave)
			return
		}
		leave()
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
