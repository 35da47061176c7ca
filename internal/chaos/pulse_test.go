package chaos

import (
	"maps"
	"sync"
	"time"
)

// service is what somebody is served with.
type service string

const (
	redirects service = "redirects"
	calls     service = "API"
)

// beat says who served whom.
type beat struct {
	of      service
	tenant  string
	program string // its address
}

// pulse counts answers, and knows the longest time in which there was none. It
// may be used by several goroutines.
type pulse struct {
	mu      sync.Mutex
	counts  map[beat]int
	last    map[service]time.Time
	longest map[service]time.Duration
}

func newPulse() *pulse {
	now := time.Now()
	return &pulse{
		counts:  map[beat]int{},
		last:    map[service]time.Time{redirects: now, calls: now},
		longest: map[service]time.Duration{},
	}
}

func (p *pulse) beat(b beat) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.counts[b]++
	p.measure(b.of)
}

func (p *pulse) measure(of service) {
	now := time.Now()
	p.longest[of] = max(p.longest[of], now.Sub(p.last[of]))
	p.last[of] = now
}

// stop measures the time since the last answers, and returns the longest ones.
func (p *pulse) stop() map[service]time.Duration {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.measure(redirects)
	p.measure(calls)
	return maps.Clone(p.longest)
}

func (p *pulse) snapshot() map[beat]int {
	p.mu.Lock()
	defer p.mu.Unlock()
	return maps.Clone(p.counts)
}
