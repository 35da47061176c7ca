package chaos

import (
	"context"
	"fmt"
	"os"
	"testing"
	"time"
)

// How the machine's capacity is found, what is asked of it, and how soon it must
// have recovered.
const (
	climbFrom     = 250.0 // requests per second
	climbBy       = 1.25
	climbStep     = 4 * time.Second
	descendBy     = 1.1
	descendStep   = 30 * time.Second
	normalShare   = 0.7
	overloadBy    = 3
	overloadTime  = 20 * time.Second
	calmShare     = 0.3
	calmTime      = 10 * time.Second
	recoveryLimit = 5 * time.Second
)

// loadTime is how long the normal load lasts: there is none, unless HOKO_LOAD_TIME
// says so.
func loadTime() time.Duration {
	length, err := time.ParseDuration(os.Getenv("HOKO_LOAD_TIME"))
	if err != nil {
		return 0
	}
	return length
}

// TestLoad asks a program for what it can do in the long run, and then for three
// times as much as it can do at all.
func TestLoad(t *testing.T) {
	if loadTime() == 0 {
		t.Skip("make load runs it")
	}
	for _, c := range []struct {
		name string
		plan plan
	}{{"SQLite", plan{programs: 1}}, {"PostgreSQL", plan{programs: 1, postgres: true}}} {
		t.Run(c.name, func(t *testing.T) {
			h := c.plan.build(t)
			capacity := h.climb()
			h.endure(capacity * normalShare)
			h.overload(capacity)
			h.close()
		})
	}
}

// settle begins an episode without clients of its own. Counts says that its visits
// will be compared by their number only.
func (h *house) settle(name string, counts bool) *traffic {
	h.t.Helper()
	return &traffic{episode: h.prepare(name), counts: counts}
}

// climb finds the rate that the machine can just serve, the client included. What
// it can serve for some seconds is more than what lasts: what clicks leave to be
// done gathers meanwhile. So it goes back down until a rate holds for longer.
func (h *house) climb() (capacity float64) {
	h.t.Helper()
	asked := h.settle("climb", true)
	serves := func(rate float64, length time.Duration) bool {
		got := asked.run(h.t.Context(), rate, length)
		h.t.Log("climb: ", got)
		return got.holds()
	}
	rate := climbFrom
	for serves(rate*climbBy, climbStep) {
		rate *= climbBy
	}
	for !serves(rate, descendStep) {
		if rate /= descendBy; rate < climbFrom {
			h.t.Fatalf("%.0f requests per second are too many already\n%s", climbFrom, asked.episode.explain())
		}
	}
	return rate
}

// endure serves a rate for a long time: without an error, and without growing.
func (h *house) endure(rate float64) {
	h.t.Helper()
	watched := &vitals{program: h.programs[0]}
	ctx, stop := context.WithCancel(h.t.Context())
	asked := h.settle("normal", true)
	ended := make(chan struct{})
	go func() { defer close(ended); watched.watch(ctx) }()
	got := asked.run(h.t.Context(), rate, loadTime())
	stop()
	<-ended
	h.t.Logf("normal: %s\n  second fifth: %s\n  last fifth:   %s", got, watched.fifth(2), watched.fifth(5))
	if bad := got.failed() + got.count(isShed) + got.withheld; bad > 0 {
		h.t.Errorf("%d requests were not served", bad)
	}
	if watched.grew() {
		h.t.Error("the program grows under a steady load")
	}
	asked.episode.judgeCounts()
}

// overload asks for too much, and then for little.
func (h *house) overload(capacity float64) {
	h.t.Helper()
	asked := h.settle("overload", false)
	got := asked.run(h.t.Context(), capacity*overloadBy, overloadTime)
	ended := time.Now()
	after := asked.run(h.t.Context(), capacity*calmShare, calmTime)
	recovered := max(0, after.lastBad.Sub(ended))
	h.t.Logf("overload: %s\n  after it: %s\n  recovered within %s; %s", got, after, recovered.Round(time.Millisecond), asked.episode.judge())
	if failed := got.failed() + after.failed(); failed > 0 {
		h.t.Errorf("%d requests were neither served nor told to come again", failed)
	}
	if recovered > recoveryLimit {
		h.t.Errorf("it took %s until all were served again", recovered)
	}
}

// judgeCounts compares numbers only: each visit was answered, and each answer has
// its click.
func (e *episode) judgeCounts() {
	e.t.Helper()
	for _, l := range e.loads {
		want := l.ledger.counted
		var got int
		await(e.t, "every click stored", func() bool {
			got = e.house.programs[0].clicksOf(l)
			return got >= want
		}, func() string { return fmt.Sprintf("%d of %d are", got, want) })
		if got != want || want != l.ledger.sent {
			e.t.Errorf("%s: %d visits, %d answered, %d clicks stored", l.tenant.slug, l.ledger.sent, want, got)
		}
	}
}

// clicksOf returns how many clicks of the visited link are stored.
func (p *program) clicksOf(l *load) int {
	p.t.Helper()
	var body struct {
		Data struct{ Clicks struct{ TotalCount int } }
	}
	p.decode(p.must(graphQL(l.tenant.asKey(""), `query($id: ID!) { clicks(first: 1, filter: {linkId: $id, bots: true}) { totalCount } }`,
		map[string]any{"id": l.link.id})), &body)
	return body.Data.Clicks.TotalCount
}
