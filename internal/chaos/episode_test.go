package chaos

import (
	"context"
	"fmt"
	"net/http"
	"strings"
	"testing"
	"time"
)

// episode is one fault, with the load before, while and after it.
type episode struct {
	t       *testing.T
	house   *house
	name    string
	since   time.Time
	pulse   *pulse
	loads   []*load
	endLoad context.CancelFunc
}

// fault is a way in which things break, and are mended again.
type fault struct {
	name   string
	strike func(h *house)
}

// suffer lives through a fault once, and returns what came of it.
func (h *house) suffer(f fault) outcome {
	h.t.Helper()
	h.episodes++
	e := h.begin(fmt.Sprintf("episode%d", h.episodes))
	e.awaitWork("under load", redirects, calls)
	f.strike(h)
	e.awaitWork("served again after "+f.name, redirects, calls)
	return e.close()
}

// close lets the clients finish, and returns what came of the episode.
func (e *episode) close() outcome {
	e.t.Helper()
	e.endLoad()
	for _, l := range e.loads {
		l.all.Wait()
	}
	longest := e.pulse.stop()
	return outcome{verdict: e.judge(), redirects: longest[redirects], calls: longest[calls]}
}

// begin lets the clients of an episode in.
func (h *house) begin(name string) *episode {
	h.t.Helper()
	e := h.prepare(name)
	ctx, cancel := context.WithCancel(h.t.Context())
	e.endLoad = cancel
	for _, l := range e.loads {
		l.open(ctx)
	}
	return e
}

// prepare makes what the clients of an episode need.
func (h *house) prepare(name string) *episode {
	h.t.Helper()
	e := &episode{t: h.t, house: h, name: name, since: time.Now(), pulse: newPulse()}
	for _, w := range h.tenants {
		l := &load{name: w.slug + "-" + name, tenant: w, ledger: newLedger(), pulse: e.pulse, house: h}
		if err := l.makeVisitedLink(); err != nil {
			h.t.Fatal(err)
		}
		e.loads = append(e.loads, l)
	}
	return e
}

// enough is how many answers show that a program serves a workspace.
const enough = 20

// awaitWork waits until each program has served each workspace, from here on.
func (e *episode) awaitWork(what string, services ...service) {
	e.t.Helper()
	before := e.pulse.snapshot()
	var missing string
	await(e.t, what, func() bool {
		missing = e.idle(before, services)
		return missing == ""
	}, func() string { return missing + "\n" + e.explain() })
}

// idle names one who was not served since.
func (e *episode) idle(before map[beat]int, services []service) string {
	now := e.pulse.snapshot()
	for _, of := range services {
		for _, l := range e.loads {
			for _, p := range e.house.programs {
				b := beat{of, l.tenant.slug, p.address}
				if got := now[b] - before[b]; got < enough {
					return fmt.Sprintf("%s of %s by %s: %d answers", of, b.tenant, b.program, got)
				}
			}
		}
	}
	return ""
}

// judge compares what was answered with what is stored, once the clicks that
// wait on disk have had the time to get there.
func (e *episode) judge() (all verdict) {
	e.t.Helper()
	var verdicts []verdict
	deadline := time.Now().Add(patience)
	for {
		verdicts = e.compare()
		all = verdict{}
		for _, v := range verdicts {
			all.add(v)
		}
		if all.lost == 0 || time.Now().After(deadline) {
			break
		}
		time.Sleep(retryPause)
	}
	all.lost += e.revived()
	if explained := e.explain(); !all.clean() || e.countWrong() > 0 {
		e.t.Errorf("%s: %s\n%s", e.name, all, explained)
	}
	return all
}

func (e *episode) compare() (verdicts []verdict) {
	e.t.Helper()
	for i, l := range e.loads {
		p := e.house.programs[i%len(e.house.programs)]
		other := e.loads[(i+1)%len(e.loads)]
		v := compare(l.ledger, other.ledger, p.stored(l.tenant, e.since, l.name))
		v.foreign += p.peek(l.tenant, other)
		verdicts = append(verdicts, v)
	}
	return verdicts
}

// revived counts the revoked keys that a program lets in.
func (e *episode) revived() (count int) {
	for _, l := range e.loads {
		for secret := range l.ledger.revoked {
			for _, p := range e.house.programs {
				if a := p.settled(useOf(secret, 0)); a.status != http.StatusUnauthorized {
					count++
					l.ledger.complain("a revoked key was answered %d", a.status)
				}
			}
		}
	}
	return count
}

func (e *episode) countWrong() (count int) {
	for _, l := range e.loads {
		count += len(l.ledger.wrong)
	}
	return count
}

// explain returns the answers that nobody should have got, and what the programs
// printed.
func (e *episode) explain() string {
	var b strings.Builder
	for _, l := range e.loads {
		l.ledger.mu.Lock()
		for _, wrong := range l.ledger.wrong {
			fmt.Fprintf(&b, "%s: %s\n", l.tenant.slug, wrong)
		}
		l.ledger.mu.Unlock()
	}
	for _, p := range e.house.programs {
		fmt.Fprintf(&b, "%s printed:\n%s\n", p.address, p.printed)
	}
	return b.String()
}
