package chaos

import (
	"cmp"
	"fmt"
	"maps"
	"net/http"
	"slices"
	"strings"
	"sync"
	"time"
)

// tally is how requests that arrived at a rate were answered. It may be used by
// several goroutines.
type tally struct {
	offered float64 // requests per second
	length  time.Duration
	begun   time.Time

	mu       sync.Mutex
	replies  map[reply]int
	took     []time.Duration
	slow     map[time.Duration]int // that took longer than slowest, by the second in which they arrived
	withheld int                   // by us, who had too many under way
	lastBad  time.Time             // when the last one arrived that was refused, or slow
}

// reply is how a request of a kind was answered: with a status, 0 for no answer.
type reply struct {
	kind   string
	status int
}

// slowAnswer is what nobody calls service any more.
const slowAnswer = time.Second

// newTally begins to count what arrives from begin on.
func newTally(offered float64, length time.Duration, begin time.Time) *tally {
	return &tally{offered: offered, length: length, begun: begin, replies: map[reply]int{}, slow: map[time.Duration]int{}}
}

func (t *tally) add(at time.Time, took time.Duration, r reply) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.replies[r]++
	if took > slowest {
		t.slow[at.Sub(t.begun).Truncate(time.Second)]++
	}
	if isServed(r.status) {
		t.took = append(t.took, took)
	}
	if (!isServed(r.status) || took > slowAnswer) && at.After(t.lastBad) {
		t.lastBad = at
	}
}

func (t *tally) withhold() {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.withheld++
}

func isServed(status int) bool {
	return status == http.StatusOK || status == http.StatusCreated || status == http.StatusFound
}

// isShed reports whether a status says that there is too much to do.
func isShed(status int) bool {
	return status == http.StatusTooManyRequests || status == http.StatusServiceUnavailable
}

// count counts the answers with a status of a kind.
func (t *tally) count(is func(status int) bool) (n int) {
	for r, count := range t.replies {
		if is(r.status) {
			n += count
		}
	}
	return n
}

// failed counts what was neither served nor shed.
func (t *tally) failed() int {
	return t.count(func(status int) bool { return !isServed(status) && !isShed(status) })
}

func (t *tally) percentile(p float64) time.Duration {
	if len(t.took) == 0 {
		return 0
	}
	slices.Sort(t.took)
	return t.took[min(len(t.took)-1, int(float64(len(t.took))*p/100))]
}

// holds reports whether the rate is one that the machine can serve.
func (t *tally) holds() bool {
	return t.withheld == 0 && t.failed() == 0 && t.count(isShed) == 0 && t.percentile(99) <= slowest
}

// slowest is the 99th percentile beyond which a machine is said to be at its end.
const slowest = 250 * time.Millisecond

func (t *tally) String() string {
	var replies []string
	for _, r := range slices.SortedFunc(maps.Keys(t.replies), reply.compare) {
		replies = append(replies, fmt.Sprintf("%s %d: %d", r.kind, r.status, t.replies[r]))
	}
	return fmt.Sprintf("%.0f/s for %s: %s; withheld %d; p50 %s, p99 %s, p99.9 %s%s", t.offered, t.length, strings.Join(replies, ", "), t.withheld,
		t.percentile(50).Round(100*time.Microsecond), t.percentile(99).Round(100*time.Microsecond), t.percentile(99.9).Round(100*time.Microsecond), t.whenSlow())
}

func (r reply) compare(other reply) int {
	return cmp.Or(cmp.Compare(r.kind, other.kind), cmp.Compare(r.status, other.status))
}

// whenSlow lists the seconds in which most were slow, and how many.
func (t *tally) whenSlow() string {
	seconds := slices.SortedFunc(maps.Keys(t.slow), func(a, b time.Duration) int { return cmp.Compare(t.slow[b], t.slow[a]) })
	var list []string
	for _, second := range seconds[:min(len(seconds), worstSeconds)] {
		list = append(list, fmt.Sprintf("%s: %d", second, t.slow[second]))
	}
	if list == nil {
		return ""
	}
	return fmt.Sprintf("; slow in %d seconds, most at %s", len(seconds), strings.Join(list, ", "))
}

// worstSeconds is how many seconds are told in which requests were slow.
const worstSeconds = 10
