package main

import (
	"fmt"
	"os"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"
	"text/tabwriter"
	"time"

	"github.com/hoko-to/hoko/db/dbtest"
)

const (
	fewRounds   = 2
	revokeLimit = 250 * time.Millisecond // of the 99th percentile, on a machine that does nothing else
)

// revocationRounds is how many rounds each variant has. HOKO_REVOCATION_ROUNDS
// asks for more.
func revocationRounds() int {
	if n, err := strconv.Atoi(os.Getenv("HOKO_REVOCATION_ROUNDS")); err == nil {
		return n
	}
	return fewRounds
}

// eightWriters use a key while it is revoked, beside three readers.
func eightWriters() callers { return callers{writers: 8, readers: processCount} }

// oneEach is a writer and a reader in each process.
func oneEach(processes int) callers { return callers{writers: processes, readers: processes} }

// TestRevocation ends the power of keys that three processes are busy with, in
// every way there is and under every failure that could let a request slip
// through: nothing that begins after the answer is accepted, and nothing that a
// key wrote is committed after it.
func TestRevocation(t *testing.T) {
	t.Parallel()
	r := &report{}
	t.Run("one house", func(t *testing.T) {
		h := openHouse(t, build(t), dbtest.PostgresURL(t), [processCount]time.Duration{})
		h.installFailures()
		h.storeClicks(t)
		for _, v := range []variant{
			{"a normal", normal},
			{"b listeners killed just before", feedKilled},
			{"c feed of one process black-holed", feedSwallowed},
			{"f revoke rolled back", rolledBack},
			{"g 50 concurrent revokes", fiftyRevokes},
			{"h export and subscription open", streamsOpen},
			{"i narrowed, expiry brought forward, lists changed", narrowed},
			{"l rotation with overlap 0", rotated},
			{"d all traffic of one process black-holed", processSwallowed},
			{"e process stopped between check and write", processStopped},
		} {
			h.run(r, v)
		}
	})
	t.Run("skewed clocks", func(t *testing.T) {
		h := openHouse(t, os.Args[0], dbtest.PostgresURL(t), [processCount]time.Duration{0, -time.Hour, time.Hour})
		h.run(r, variant{"j expiry passing with skewed clocks", expired})
	})
	t.Run("restarts", func(t *testing.T) {
		cluster := dbtest.Postgres(t)
		h := openHouse(t, build(t), cluster.URL(), [processCount]time.Duration{})
		h.run(r, variant{"k database restarted", restarted(cluster)})
	})
	r.judge(t)
}

// variant is a way in which a key ends. Its function performs rounds and
// records them; it returns how many they were.
type variant struct {
	name string
	run  func(h *house, s *score, round int) int
}

func (h *house) run(r *report, v variant) {
	h.t.Helper()
	s := r.begin(v.name)
	begin := time.Now()
	for s.rounds < revocationRounds() && !h.t.Failed() {
		s.rounds += v.run(h, s, s.rounds)
	}
	s.lasted = time.Since(begin)
	if s.lateAdmissions > 0 || s.lateWrites > 0 {
		h.t.Errorf("%s: %d late admissions, %d late writes", v.name, s.lateAdmissions, s.lateWrites)
	}
}

// judge shows the table, and holds the answers that nothing delayed against
// their limit.
func (r *report) judge(t *testing.T) {
	t.Helper()
	t.Log(r)
	var took []time.Duration
	for _, s := range r.scores {
		if s.prompt {
			took = append(took, s.took...)
		}
		if s.rounds < revocationRounds() {
			t.Errorf("%s: only %d rounds", s.name, s.rounds)
		}
	}
	p99 := percentile(took, 99)
	t.Logf("%d answers under %d writers: p50 %s, p99 %s, max %s", len(took), eightWriters().writers, percentile(took, 50), p99, percentile(took, 100))
	if p99 > revokeLimit && len(took) >= 200 {
		t.Errorf("p99 of the answers is %s, more than %s", p99, revokeLimit)
	}
}

// report is the table of all variants.
type report struct {
	mu     sync.Mutex
	scores []*score
}

func (r *report) begin(name string) *score {
	r.mu.Lock()
	defer r.mu.Unlock()
	s := &score{name: name}
	r.scores = append(r.scores, s)
	return s
}

// String writes the table.
func (r *report) String() string {
	r.mu.Lock()
	defer r.mu.Unlock()
	var b strings.Builder
	table := tabwriter.NewWriter(&b, 0, 0, 2, ' ', 0)
	fmt.Fprintln(table, "\nvariant\trounds\taccepted\tunavailable\tlate admissions\tlate writes\tp50\tp99\tmax\tlasted\t")
	slices.SortFunc(r.scores, func(a, b *score) int { return strings.Compare(a.name, b.name) })
	for _, s := range r.scores {
		fmt.Fprintf(table, "%s\t%d\t%d\t%d\t%d\t%d\t%s\t%s\t%s\t%s\t%s\n", s.name, s.rounds, s.accepted, s.unavailable, s.lateAdmissions, s.lateWrites,
			percentile(s.took, 50), percentile(s.took, 99), percentile(s.took, 100), s.lasted.Round(time.Second), lagOf(s.streams))
	}
	_ = table.Flush() // into memory
	return b.String()
}

// score is what came of the rounds of a variant.
type score struct {
	name   string
	prompt bool // nothing keeps the answers from coming at once
	rounds int
	lasted time.Duration

	accepted, unavailable, lateAdmissions, lateWrites int64
	took                                              []time.Duration // until answers that ended keys
	streams                                           []time.Duration // from the answer to the end of what was open
}

func (s *score) add(w *labour, took ...time.Duration) {
	s.accepted += w.accepted.Load()
	s.unavailable += w.unavailable.Load()
	s.lateAdmissions += w.lateAdmissions.Load()
	s.lateWrites += w.lateWrites.Load()
	s.took = append(s.took, took...)
}

func percentile(all []time.Duration, p int) time.Duration {
	if len(all) == 0 {
		return 0
	}
	sorted := slices.Sorted(slices.Values(all))
	return sorted[(len(sorted)*p+99)/100-1].Round(100 * time.Microsecond)
}
