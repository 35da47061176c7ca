package turn

import (
	"context"
	"errors"
	"slices"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"pgregory.net/rapid"
)

const patience = 5 * time.Second

// room is a gate in a bubble of time, and who was served at it.
type room struct {
	*Gate
	served []string // lanes, in the order in which they got a turn
	asking sync.WaitGroup
}

// taken returns the room of a gate whose turns a lane has taken.
func taken(t *testing.T, b Bounds, name string) (r *room, leave []func()) {
	t.Helper()
	b.Patience = patience
	r = &room{Gate: NewGate(b)}
	for range b.Places {
		done, err := r.Enter(t.Context(), name)
		if err != nil {
			t.Fatal(err)
		}
		leave = append(leave, done)
	}
	return r, leave
}

// ask lets somebody wait for a turn, which takes no time.
func (r *room) ask(t *testing.T, name string) {
	t.Helper()
	r.asking.Go(func() {
		leave, err := r.Enter(t.Context(), name)
		if err != nil {
			t.Errorf("%s: %v", name, err)
			return
		}
		r.served = append(r.served, name)
		leave()
	})
	synctest.Wait()
}

func (r *room) has(t *testing.T, taken, waiting int) {
	t.Helper()
	if is, wait := r.Load(); is != taken || wait != waiting {
		t.Errorf("%d turns are taken and %d wait, want %d and %d", is, wait, taken, waiting)
	}
	if taken+waiting == 0 && (len(r.lanes) > 0 || len(r.next) > 0) {
		t.Errorf("lanes that nobody is in: %v, next %v", r.lanes, r.next)
	}
}

func TestLanesTakeTurns(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		const loud = 4
		r, leave := taken(t, Bounds{Places: 1, Waiting: 10, WaitingEach: loud}, "loud")
		for range loud {
			r.ask(t, "loud")
		}
		begin := time.Now()
		if _, err := r.Enter(t.Context(), "loud"); !errors.Is(err, ErrLaneFull) || !errors.Is(err, ErrFull) || time.Since(begin) != 0 {
			t.Errorf("behind a full line: %v after %v", err, time.Since(begin))
		}
		r.ask(t, "quiet")
		r.ask(t, "quiet")
		r.has(t, 1, loud+2)
		leave[0]()
		r.asking.Wait()
		if served := strings.Join(r.served, " "); served != "loud quiet loud quiet loud loud" {
			t.Errorf("served %s", served)
		}
		r.has(t, 0, 0)
	})
}

func TestALaneLeavesTurnsToOthers(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		r, leave := taken(t, Bounds{Each: 1, Waiting: 1, WaitingEach: 1}, "")
		leave = append(leave, first(r.Enter(t.Context(), "one"))(t))
		r.ask(t, "other")
		r.ask(t, "one")
		r.has(t, 1, 1)
		if _, err := r.Enter(t.Context(), "one"); !errors.Is(err, ErrFull) {
			t.Errorf("one too many: %v", err)
		}
		leave[0]()
		r.asking.Wait()
		r.has(t, 0, 0)
	})
}

// TestWhoIsToBlame: a lane is told that it is full itself, and others that all are.
func TestWhoIsToBlame(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		r, leave := taken(t, Bounds{Places: 1, Waiting: 1, WaitingEach: 1}, "one")
		r.ask(t, "one")
		for name, toBlame := range map[string]bool{"one": true, "other": false} {
			_, err := r.Enter(t.Context(), name)
			if !errors.Is(err, ErrFull) || errors.Is(err, ErrLaneFull) != toBlame {
				t.Errorf("%s: %v", name, err)
			}
		}
		leave[0]()
		r.asking.Wait()
	})
}

func TestWhoGivesUpHasNoTurn(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		r, leave := taken(t, Bounds{Places: 1, Waiting: 2, WaitingEach: 2}, "one")
		ctx, stop := context.WithCancel(t.Context())
		var gone sync.WaitGroup
		gone.Go(func() {
			if _, err := r.Enter(ctx, "gone"); !errors.Is(err, context.Canceled) {
				t.Errorf("without a caller: %v", err)
			}
		})
		synctest.Wait()
		stop()
		gone.Wait()
		r.has(t, 1, 0)
		begin := time.Now()
		if _, err := r.Enter(t.Context(), "late"); !errors.Is(err, ErrLate) || time.Since(begin) != patience {
			t.Errorf("in the line: %v after %v", err, time.Since(begin))
		}
		r.ask(t, "one")
		leave[0]()
		r.asking.Wait()
		r.has(t, 0, 0)
	})
}

// TestAFreeTurnIsTaken also by who would not wait for it.
func TestAFreeTurnIsTaken(t *testing.T) {
	t.Parallel()
	gone, stop := context.WithCancel(t.Context())
	stop()
	g := NewGate(Bounds{Places: 1})
	for range 100 {
		first(g.Enter(gone, "one"))(t)()
	}
}

// TestATurnThatComesTooLateIsPassedOn gives one at the moment in which its caller
// gives up.
func TestATurnThatComesTooLateIsPassedOn(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		r, leave := taken(t, Bounds{Places: 1, Waiting: 2, WaitingEach: 2}, "one")
		gone, err := r.join("gone")
		if err != nil {
			t.Fatal(err)
		}
		r.ask(t, "one")
		leave[0]()
		r.has(t, 1, 1)
		r.leave(gone)
		r.asking.Wait()
		r.has(t, 0, 0)
	})
}

// TestTurns lets callers come, go and give up in any order, and holds what a gate
// promises after each: no bound is passed, nobody waits who may have a turn, and the
// next one is given to the lane whose turn it is.
func TestTurns(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		g := NewGate(Bounds{
			Places:      rapid.IntRange(0, 4).Draw(t, "places"),
			Each:        rapid.IntRange(0, 3).Draw(t, "each"),
			Waiting:     rapid.IntRange(0, 8).Draw(t, "waiting"),
			WaitingEach: rapid.IntRange(0, 4).Draw(t, "waiting each"),
		})
		var inside []*caller // with a turn or waiting, in the order in which they came
		t.Repeat(map[string]func(*rapid.T){
			"come": func(t *rapid.T) {
				c, err := g.join(rapid.SampledFrom([]string{"a", "b", "c"}).Draw(t, "lane"))
				if err == nil {
					inside = append(inside, c)
				}
			},
			"go": func(t *rapid.T) {
				if len(inside) == 0 {
					return
				}
				i := rapid.IntRange(0, len(inside)-1).Draw(t, "who")
				c := inside[i]
				inside = slices.Delete(inside, i, i+1)
				if c.place != nil || len(g.next) == 0 {
					g.leave(c)
					return
				}
				turn, waiting := g.next[0], g.next[0].line.Len()
				g.leave(c)
				if turn.line.Len() != waiting-1 {
					t.Errorf("it was the turn of %s", turn.name)
				}
			},
			"": func(t *rapid.T) { hold(t, g, inside) },
		})
	})
}

// hold compares a gate with who is inside.
func hold(t *rapid.T, g *Gate, inside []*caller) {
	t.Helper()
	taken, waiting, ofLane := 0, 0, map[string]int{}
	lines := map[string]int{}
	for _, c := range inside {
		select {
		case <-c.turn:
			taken++
			ofLane[c.lane.name]++
			if lines[c.lane.name] > 0 {
				t.Errorf("one of %s was served before another who came first", c.lane.name)
			}
		default:
			waiting++
			lines[c.lane.name]++
		}
	}
	b := g.bounds
	if is, wait := g.Load(); is != taken || wait != waiting {
		t.Errorf("%d taken and %d waiting, not %d and %d", is, wait, taken, waiting)
	}
	if b.Places > 0 && taken > b.Places || waiting > b.Waiting {
		t.Errorf("%d taken and %d waiting", taken, waiting)
	}
	for name, waiting := range lines {
		mayTake := b.Each == 0 || ofLane[name] < b.Each
		if mayTake && (b.Places == 0 || taken < b.Places) {
			t.Errorf("%d of %s wait, where %d of it and %d altogether have a turn", waiting, name, ofLane[name], taken)
		}
		if waiting > b.WaitingEach {
			t.Errorf("%d of %s wait", waiting, name)
		}
	}
	for name, n := range ofLane {
		if b.Each > 0 && n > b.Each {
			t.Errorf("%d of %s have a turn", n, name)
		}
	}
	if len(g.lanes) > len(ofLane)+len(lines) {
		t.Errorf("lanes that nobody is in: %v", g.lanes)
	}
}

// first returns a result that came without an error.
func first[T any](result T, err error) func(t *testing.T) T {
	return func(t *testing.T) T {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		return result
	}
}
