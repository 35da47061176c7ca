package service

import (
	"context"
	"errors"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"github.com/hoko-to/hoko"
)

// questionRoom is where questions wait, in a bubble of time.
type questionRoom struct {
	*analyticsQueue
	visits atomic.Int64
	served []string // workspaces, in the order in which they got a place
	asking sync.WaitGroup
}

// newQuestionRoom has one place, which a workspace has taken.
func newQuestionRoom(t *testing.T, workspaceID string) (r *questionRoom, leave func()) {
	t.Helper()
	r = &questionRoom{}
	r.analyticsQueue = newAnalyticsQueue(1, time.Now, r.visits.Load)
	return r, want(r.enter(t.Context(), workspaceID))(t)
}

// ask lets a question of a workspace wait for its answer, which takes no time.
func (r *questionRoom) ask(t *testing.T, workspaceID string) {
	t.Helper()
	r.asking.Go(func() {
		leave, err := r.enter(t.Context(), workspaceID)
		if err != nil {
			t.Errorf("a question of %s: %v", workspaceID, err)
			return
		}
		r.served = append(r.served, workspaceID)
		leave()
	})
	synctest.Wait()
}

func (r *questionRoom) has(t *testing.T, running, waiting int) {
	t.Helper()
	if is, wait := r.gate.Load(); is != running || wait != waiting {
		t.Errorf("%d questions run and %d wait, want %d and %d", is, wait, running, waiting)
	}
}

// A workspace with many questions takes analytics from no other: it has a short
// line, and others are served between its questions.
func TestWorkspacesTakeTurnsAtAnalytics(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		r, leave := newQuestionRoom(t, "loud")
		for range maxQuestionsEach {
			r.ask(t, "loud")
		}
		begin := time.Now()
		refused(t, second(r.enter(t.Context(), "loud")), hoko.CodeAnalyticsBusy)
		if waited := time.Since(begin); waited != 0 {
			t.Errorf("behind a full line: %v", waited)
		}
		r.ask(t, "quiet")
		r.ask(t, "quiet")
		r.has(t, 1, maxQuestionsEach+2)
		leave()
		r.asking.Wait()
		turns := slices.Concat([]string{"loud", "quiet", "loud", "quiet"}, slices.Repeat([]string{"loud"}, maxQuestionsEach-2))
		if !slices.Equal(r.served, turns) {
			t.Errorf("served %s", strings.Join(r.served, ", "))
		}
		r.has(t, 0, 0)
	})
}

// While visitors come in numbers, the next question waits as long as several
// like the one before would take; where few come, it does not.
func TestAnalyticsRestsForVisitors(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		used   time.Duration
		visits int64
		rest   time.Duration
	}{
		"nobody":       {used: time.Second},
		"no time":      {},
		"few":          {used: time.Second, visits: manyVisits - 1},
		"many":         {used: 100 * time.Millisecond, visits: manyVisits / 10, rest: 400 * time.Millisecond},
		"for too long": {used: 3 * time.Second, visits: 100 * manyVisits, rest: longestRest},
	} {
		synctest.Test(t, func(t *testing.T) {
			r, leave := newQuestionRoom(t, "one")
			time.Sleep(c.used)
			r.visits.Add(c.visits)
			leave()
			begin := time.Now()
			r.ask(t, "one")
			r.asking.Wait()
			if waited := time.Since(begin); waited != c.rest {
				t.Errorf("%s: waited %v, want %v", name, waited, c.rest)
			}
			synctest.Wait()
			r.has(t, 0, 0)
		})
	}
}

// Who no longer waits has no turn, and keeps no place.
func TestAnalyticsForgetsWhoGaveUp(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		r, leave := newQuestionRoom(t, "one")
		ctx, stop := context.WithCancel(t.Context())
		var gone sync.WaitGroup
		gone.Go(func() {
			if _, err := r.enter(ctx, "gone"); !errors.Is(err, context.Canceled) {
				t.Errorf("a question without a caller: %v", err)
			}
		})
		synctest.Wait()
		stop()
		gone.Wait()
		r.has(t, 1, 0)
		begin := time.Now()
		refused(t, second(r.enter(t.Context(), "late")), hoko.CodeAnalyticsBusy)
		if waited := time.Since(begin); waited != questionPatience {
			t.Errorf("in the line: %v", waited)
		}
		r.has(t, 1, 0)
		r.ask(t, "one")
		leave()
		r.asking.Wait()
		r.has(t, 0, 0)
	})
}

// All lines together are bounded as well.
func TestAnalyticsLinesAreFew(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		r, leave := newQuestionRoom(t, "first")
		for i := range maxQuestions {
			r.ask(t, string(rune('a'+i/maxQuestionsEach)))
		}
		refused(t, second(r.enter(t.Context(), "another")), hoko.CodeAnalyticsBusy)
		leave()
		r.asking.Wait()
		r.has(t, 0, 0)
	})
}
