package db

import (
	"context"
	"database/sql"
	"errors"
	"time"

	"github.com/uptrace/bun"

	"github.com/hoko-to/hoko"
)

// admissionLimit bounds everything that a request waits for before anybody
// knows who is asking: the connection and the answer together. It is less than
// the promised 900 ms by what a busy machine needs to notice.
const admissionLimit = 700 * time.Millisecond

// admit runs a read of the admission pool and returns within 900 ms whatever
// happens. It fails closed: any failure but absence, or a caller that
// has gone, is hoko.Unavailable.
//
// The read has a goroutine of its own because a driver that waits for a
// connection that swallows everything listens to no context. That goroutine
// ends with the deadline of the connection.
func admit[T any](ctx context.Context, read func(ctx context.Context) (T, error)) (T, error) {
	ctx, cancel := context.WithTimeout(ctx, admissionLimit)
	defer cancel()
	type outcome struct {
		value T
		err   error
	}
	done := make(chan outcome, 1)
	go func() {
		value, err := read(ctx)
		done <- outcome{value, err}
	}()
	select {
	case o := <-done:
		return o.value, admissionError(ctx, o.err)
	case <-ctx.Done():
		var none T
		return none, admissionError(ctx, ctx.Err())
	}
}

// places bound how many reads of one kind run at the same time.
type places chan struct{}

// admitAt is admit for a read that takes a place first, and holds it for as long as it
// may hold a connection. The wait for a place is part of the time.
func admitAt[T any](ctx context.Context, p places, read func(ctx context.Context) (T, error)) (T, error) {
	return admit(ctx, func(ctx context.Context) (value T, err error) {
		select {
		case p <- struct{}{}:
			defer func() { <-p }()
			return read(ctx)
		case <-ctx.Done():
			return value, ctx.Err()
		}
	})
}

func admissionError(ctx context.Context, err error) error {
	err = classify(ctx, err)
	switch {
	case err == nil, errors.Is(err, context.Canceled):
		return err
	case hoko.KindOf(err) == hoko.KindInternal:
		return hoko.Unavailable(err)
	default:
		return err
	}
}

// hotReads are the reads that every request makes. Most are prepared once per
// connection: a prepared read costs half of one that is put together each time.
// Who asks is read for many requests at once.
type hotReads struct {
	keys     sharedReads[string, apiKeyRow]   // by public id
	sessions sharedReads[string, sessionRow]  // by the hash of the token
	seats    sharedReads[seat, membershipRow] // of people in workspaces

	apiKey  *sql.Stmt
	apiKeys *sql.Stmt // several, by a list of public ids
	link    *sql.Stmt
	writer  *sql.Stmt // the key of a write, in its transaction

	list func(texts []string) any // of a statement's parameter

	apiKeyColumns []column
	linkColumns   []column
}

// A start waits so long for a database that answers, but is slower than requests
// may wait for, as it is when much begins at the same time.
const (
	prepareLimit = 15 * time.Second
	openLimit    = 5 * time.Second // for connections that it can do without
	preparePause = 100 * time.Millisecond
)

// prepareInTime prepares, if need be again and again.
func (h *hotReads) prepareInTime(ctx context.Context, b *base) error {
	ctx, cancel := context.WithTimeout(ctx, prepareLimit)
	defer cancel()
	return b.patiently(ctx, isOutage, func() error {
		err := h.prepare(ctx, b)
		if err == nil {
			return nil
		}
		return errors.Join(err, h.close())
	})
}

// patiently does something again and again, as long as it fails in a way that passes
// and ctx has not ended.
func (b *base) patiently(ctx context.Context, passes func(error) bool, do func() error) error {
	for told := false; ; told = true {
		err := do()
		if err == nil || !passes(err) {
			return err
		}
		if !told {
			b.log.WarnContext(ctx, "the database answers too slowly to begin; waiting for it", "err", err)
		}
		select {
		case <-ctx.Done():
			return err
		case <-time.After(preparePause):
		}
	}
}

func (h *hotReads) prepare(ctx context.Context, b *base) error {
	h.apiKeyColumns, h.linkColumns = columnsOf[apiKeyRow](b), columnsOf[linkRow](b)
	h.keys.read, h.sessions.read, h.seats.read = h.apiKeyRows, b.sessionRows, b.membershipRows
	h.list = b.engine.list
	var err error
	if h.apiKey, err = b.pools.admission.PrepareContext(ctx, apiKeyQuery(h.apiKeyColumns, b.engine.now())+"public_id = $1"); err != nil {
		return err
	}
	if h.apiKeys, err = b.pools.admission.PrepareContext(ctx, apiKeyQuery(h.apiKeyColumns, b.engine.now())+"public_id "+b.engine.inList("$1")); err != nil {
		return err
	}
	if h.writer, err = b.pools.write.PrepareContext(ctx, apiKeyQuery(h.apiKeyColumns, b.engine.now())+"workspace_id = $1 AND id = $2"); err != nil {
		return err
	}
	h.link, err = b.pools.admission.PrepareContext(ctx, linkQuery(h.linkColumns))
	return err
}

func (h *hotReads) close() error {
	var errs []error
	for _, stmt := range []*sql.Stmt{h.apiKey, h.apiKeys, h.link, h.writer} {
		if stmt != nil {
			errs = append(errs, release(stmt))
		}
	}
	return errors.Join(errs...)
}

// KeysWaiting returns how many requests wait for the read of their key to begin.
func (s *Store) KeysWaiting() int { return s.hot.keys.load() }

// SessionsWaiting returns how many requests wait for the read of their session, or
// of their place in a workspace, to begin.
func (s *Store) SessionsWaiting() int { return s.hot.sessions.load() + s.hot.seats.load() }

// admission returns what the reads before anybody is known run on.
func (s *Store) admission() bun.IDB {
	if s.tx != nil {
		return s.read
	}
	return s.early
}
