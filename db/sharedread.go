package db

import (
	"context"
	"database/sql"
	"slices"
	"sync"
)

// How what many requests ask at once is read: by how many reads at a time, and how
// much each of them looks for.
const (
	sharedReaders = 2
	mostOfRead    = 100
)

// sharedConns is how many connections the shared reads take at most: of keys, of
// sessions and of memberships.
const sharedConns = 3 * sharedReaders

// sharedReads reads rows for requests, each by a key of its own. Those that ask
// while sharedReaders reads are under way share the next one: each is told what was
// committed when a read began that it had asked before, so nothing is remembered,
// and a flood of requests takes few reads and few connections.
type sharedReads[K comparable, V any] struct {
	read func(ctx context.Context, keys []K) (map[K]*V, error)

	mu      sync.Mutex
	readers int
	waiting []*sharedWait[K, V] // for a read to begin
}

// sharedWait is a request that waits for its row.
type sharedWait[K comparable, V any] struct {
	key  K
	gone <-chan struct{} // closed when the request no longer waits
	done chan struct{}   // closed when row and err are there
	row  *V
	err  error
}

// row returns the row of a key, which others may be given as well, or
// hoko.NotFound. It returns within 900 ms, whatever the database does.
func (r *sharedReads[K, V]) row(ctx context.Context, key K) (*V, error) {
	ctx, cancel := context.WithTimeout(ctx, admissionLimit)
	defer cancel()
	w := &sharedWait[K, V]{key: key, gone: ctx.Done(), done: make(chan struct{})}
	r.join(ctx, w)
	select {
	case <-w.done:
		return w.row, admissionError(ctx, w.err)
	case <-ctx.Done():
		return nil, admissionError(ctx, ctx.Err())
	}
}

func (r *sharedReads[K, V]) join(ctx context.Context, w *sharedWait[K, V]) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.waiting = append(r.waiting, w)
	if r.readers < sharedReaders {
		r.readers++
		go r.serve(Untraced(context.WithoutCancel(ctx)))
	}
}

// serve reads for those who wait until nobody does.
func (r *sharedReads[K, V]) serve(ctx context.Context) {
	for batch := r.next(); batch != nil; batch = r.next() {
		r.answer(ctx, batch)
	}
}

// next takes those whose read is about to begin; nil ends the reader. Whoever has
// given up is left out: to read for them would keep the others waiting until they
// give up as well.
func (r *sharedReads[K, V]) next() []*sharedWait[K, V] {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.waiting = slices.DeleteFunc(r.waiting, (*sharedWait[K, V]).hasLeft)
	n := min(len(r.waiting), mostOfRead)
	if n == 0 {
		r.readers--
		r.waiting = nil
		return nil
	}
	batch := slices.Clone(r.waiting[:n])
	r.waiting = slices.Delete(r.waiting, 0, n)
	return batch
}

func (w *sharedWait[K, V]) hasLeft() bool {
	select {
	case <-w.gone:
		return true
	default:
		return false
	}
}

// answer reads for a batch. That a driver may listen to no context while its
// network is silent holds up the batch and the reader, not the requests: the
// connection has a deadline of its own.
func (r *sharedReads[K, V]) answer(ctx context.Context, batch []*sharedWait[K, V]) {
	ctx, cancel := context.WithTimeout(ctx, admissionLimit)
	defer cancel()
	rows, err := r.read(ctx, keysOf(batch))
	for _, w := range batch {
		w.row, w.err = rows[w.key], err
		if w.row == nil && err == nil {
			w.err = sql.ErrNoRows
		}
		close(w.done)
	}
}

// keysOf returns what a batch asks for, each once.
func keysOf[K comparable, V any](batch []*sharedWait[K, V]) []K {
	keys := make([]K, 0, len(batch))
	seen := make(map[K]bool, len(batch))
	for _, w := range batch {
		if !seen[w.key] {
			seen[w.key] = true
			keys = append(keys, w.key)
		}
	}
	return keys
}

// load returns how many requests wait for their read to begin.
func (r *sharedReads[K, V]) load() int {
	r.mu.Lock()
	defer r.mu.Unlock()
	return len(r.waiting)
}
