package db

import (
	"context"
	"database/sql"
	"errors"
	"slices"
	"sync"
)

// How API keys are read for many requests at once: by how many reads at a time,
// and how many keys each of them looks for.
const (
	keyReaders = 2
	keysOfRead = 100
)

// keyReads reads the keys of requests. Those that ask while keyReaders reads are
// under way share the next one: each is told what was committed when a read
// began that it had asked before, so nothing is remembered, and a flood of
// requests takes few reads.
type keyReads struct {
	read func(ctx context.Context, publicIDs []string) (map[string]*apiKeyRow, error)

	mu      sync.Mutex
	readers int
	waiting []*keyWait // for a read to begin
}

// keyWait is a request that waits for its key.
type keyWait struct {
	publicID string
	gone     <-chan struct{} // closed when the request no longer waits
	done     chan struct{}   // closed when row and err are there
	row      *apiKeyRow
	err      error
}

// row returns the key with a public id, or sql.ErrNoRows. It returns when ctx
// ends, whatever the database does.
func (k *keyReads) row(ctx context.Context, publicID string) (*apiKeyRow, error) {
	ctx, cancel := context.WithTimeout(ctx, admissionLimit)
	defer cancel()
	w := &keyWait{publicID: publicID, gone: ctx.Done(), done: make(chan struct{})}
	k.join(ctx, w)
	select {
	case <-w.done:
		return w.row, admissionError(ctx, w.err)
	case <-ctx.Done():
		return nil, admissionError(ctx, ctx.Err())
	}
}

func (k *keyReads) join(ctx context.Context, w *keyWait) {
	k.mu.Lock()
	defer k.mu.Unlock()
	k.waiting = append(k.waiting, w)
	if k.readers < keyReaders {
		k.readers++
		go k.serve(context.WithoutCancel(ctx))
	}
}

// serve reads for those who wait until nobody does.
func (k *keyReads) serve(ctx context.Context) {
	for batch := k.next(); batch != nil; batch = k.next() {
		k.answer(ctx, batch)
	}
}

// next takes those whose read is about to begin; nil ends the reader. Whoever has
// given up is left out: to read for them would keep the others waiting until they
// give up as well.
func (k *keyReads) next() []*keyWait {
	k.mu.Lock()
	defer k.mu.Unlock()
	k.waiting = slices.DeleteFunc(k.waiting, (*keyWait).hasLeft)
	n := min(len(k.waiting), keysOfRead)
	if n == 0 {
		k.readers--
		k.waiting = nil
		return nil
	}
	batch := slices.Clone(k.waiting[:n])
	k.waiting = slices.Delete(k.waiting, 0, n)
	return batch
}

func (w *keyWait) hasLeft() bool {
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
func (k *keyReads) answer(ctx context.Context, batch []*keyWait) {
	ctx, cancel := context.WithTimeout(ctx, admissionLimit)
	defer cancel()
	rows, err := k.read(ctx, publicIDsOf(batch))
	for _, w := range batch {
		w.row, w.err = rows[w.publicID], err
		if w.row == nil && err == nil {
			w.err = sql.ErrNoRows
		}
		close(w.done)
	}
}

// KeysWaiting returns how many requests wait for the read of their key to begin.
func (s *Store) KeysWaiting() int {
	k := &s.hot.keys
	k.mu.Lock()
	defer k.mu.Unlock()
	return len(k.waiting)
}

func publicIDsOf(batch []*keyWait) []string {
	ids := convert(batch, func(w *keyWait) string { return w.publicID })
	slices.Sort(ids)
	return slices.Compact(ids)
}

// apiKeyRows reads keys by their public ids. What of them does not exist is left
// out. Most reads are for one key.
func (h *hotReads) apiKeyRows(ctx context.Context, publicIDs []string) (rows map[string]*apiKeyRow, err error) {
	var found *sql.Rows
	if len(publicIDs) == 1 {
		found, err = h.apiKey.QueryContext(ctx, publicIDs[0])
	} else {
		found, err = h.apiKeys.QueryContext(ctx, h.list(publicIDs))
	}
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, found.Close()) }()
	rows = make(map[string]*apiKeyRow, len(publicIDs))
	for found.Next() {
		var row apiKeyRow
		if err := found.Scan(row.scanTargets(h.apiKeyColumns)...); err != nil {
			return nil, err
		}
		rows[row.PublicID] = &row
	}
	return rows, found.Err()
}
