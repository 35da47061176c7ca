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

// eightWriters use a key while it is revoked, beside six readers.
func eightWriters() callers { return callers{writers: 3, readers: 2} }

// TestRevocation ends the power of keys that three processes are busy with, in
// every way there is and under every failure that could let a request slip
// through: nothing that begins after the answer is accepted, and nothing that a
// key wrote is committed after it.
func TestRevocation(t *testing.T) {
	t.Parallel()
	r := &report{}
	t.Cleanup(func() { t.Log(r) })
	t.Run("one house", func(t *testing.T) {
		h := openHouse(t, os.Args[0], dbtest.PostgresURL(t), [processCount]time.Duration{})
		h.installFailures()
		for _, v := range []variant{
			{"a normal", normal},
			{"b listeners killed just before", feedKilled},
			{"c feed of one process black-holed", feedSwallowed},
			{"f revoke rolled back", rolledBack},
			{"g 50 concurrent revokes", fiftyRevokes},
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
		h := openHouse(t, os.Args[0], cluster.URL(), [processCount]time.Duration{})
		h.run(r, variant{"k database restarted", restarted(cluster)})
	})
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
	if p99 := s.percentile(99); s.prompt && s.rounds >= 50 && p99 > revokeLimit {
		h.t.Errorf("%s: p99 of the answer is %s, more than %s", v.name, p99, revokeLimit)
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
	fmt.Fprintln(table, "\nvariant\trounds\taccepted\tunavailable\tlate admissions\tlate writes\tp50\tp99\tmax\tlasted")
	slices.SortFunc(r.scores, func(a, b *score) int { return strings.Compare(a.name, b.name) })
	for _, s := range r.scores {
		fmt.Fprintf(table, "%s\t%d\t%d\t%d\t%d\t%d\t%s\t%s\t%s\t%s\n", s.name, s.rounds, s.accepted, s.unavailable, s.lateAdmissions, s.lateWrites,
			s.percentile(50), s.percentile(99), s.percentile(100), s.lasted.Round(time.Second))
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
	took                                              []time.Duration // the answers that ended keys
}

func (s *score) add(w *labour, took ...time.Duration) {
	s.accepted += w.accepted.Load()
	s.unavailable += w.unavailable.Load()
	s.lateAdmissions += w.lateAdmissions.Load()
	s.lateWrites += w.lateWrites.Load()
	s.took = append(s.took, took...)
}

func (s *score) percentile(p int) time.Duration {
	if len(s.took) == 0 {
		return 0
	}
	sorted := slices.Sorted(slices.Values(s.took))
	return sorted[(len(sorted)*p+99)/100-1].Round(100 * time.Microsecond)
}
