package chaos

import (
	"context"
	"fmt"
	"math/rand/v2"
	"net/http"
	"sync"
	"sync/atomic"
	"time"
)

// The mix of requests, in percent: the rest are redirects.
const (
	readShare  = 8
	writeShare = 2
)

// mostOpen is how many requests may be under way: a machine has so many
// connections only.
const mostOpen = 10_000

// traffic is requests that come when they come, whether or not those before them
// were answered: whoever is slow gets no rest.
type traffic struct {
	episode *episode
	counts  bool         // visits, whose clicks nobody will ask for one by one
	number  atomic.Int64 // of the next one
	open    atomic.Int64
	all     sync.WaitGroup
}

// run lets requests arrive at a rate per second, and waits until each has come to
// its end.
func (t *traffic) run(ctx context.Context, rate float64, length time.Duration) *tally {
	begin := time.Now()
	result := newTally(rate, length, begin)
	for next := time.Duration(0); next < length && ctx.Err() == nil; next += gap(rate) {
		at := begin.Add(next)
		if wait := time.Until(at); wait > 0 {
			time.Sleep(wait)
		}
		if t.open.Load() >= mostOpen {
			result.withhold()
			continue
		}
		t.open.Add(1)
		t.all.Go(func() {
			defer t.open.Add(-1)
			r := t.ask(ctx)
			result.add(at, time.Since(at), r)
		})
	}
	t.all.Wait()
	return result
}

// gap is the time between two requests of people who know nothing of each other.
func gap(rate float64) time.Duration {
	return time.Duration(rand.ExpFloat64() / rate * float64(time.Second))
}

// ask sends one request of the mix, once.
func (t *traffic) ask(ctx context.Context) reply {
	n := t.number.Add(1)
	l := t.episode.loads[n%int64(len(t.episode.loads))]
	switch dice := rand.IntN(100); {
	case dice < writeShare:
		return reply{"new links", l.writeOnce(ctx, fmt.Sprintf("%s-%d", l.name, n)).status}
	case dice < writeShare+readShare:
		return reply{"reads", l.readOnce(ctx).status}
	default:
		return reply{"visits", l.passOnce(ctx, t.counts).status}
	}
}

// passOnce is a visit.
func (l *load) passOnce(ctx context.Context, count bool) answer {
	clickID, a := visit(ctx, l.any().address, l.link.shortID, l.ledger.noteSent)
	switch {
	case clickID != "" && count:
		l.ledger.count()
	case clickID != "":
		l.ledger.note(entry{clicks, clickID, l.link.id})
	}
	return a
}

// readOnce reads a list, or what became of a link.
func (l *load) readOnce(ctx context.Context) answer {
	path := "/api/links?take=20"
	if rand.IntN(2) == 0 {
		path = "/api/analytics?take=20&linkId=" + l.link.id
	}
	return send(ctx, l.any().address, request{http.MethodGet, path, nil, l.tenant.asKey(""), http.StatusOK})
}

// writeOnce makes a link.
func (l *load) writeOnce(ctx context.Context, name string) answer {
	target := "https://example.com/" + name
	create := []any{map[string]any{"url": target, "title": name, "collectionId": l.tenant.collection}}
	a := send(ctx, l.any().address, request{http.MethodPost, "/api/links", create, l.tenant.asKey(name), http.StatusCreated})
	var made []struct{ ID string }
	if a.status == http.StatusCreated && l.parse(a, &made) {
		l.ledger.note(linkEntry(name, made[0].ID, target))
	}
	return a
}
