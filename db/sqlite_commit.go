package db

import (
	"cmp"
	"context"
	"database/sql/driver"
	"errors"
	"fmt"
	"os"
	"sync"

	"github.com/uptrace/bun"

	"github.com/hoko-to/hoko"
)

// transact commits without waiting for the disk, so that the next writer can
// begin, and then waits for it: one sync serves everybody who waits for one. What
// it returned for survives a loss of power as if each commit had been synced by
// itself. Others may read it a moment before that. docs/adr/0010 says why this
// is sound.
func (e sqliteEngine) transact(ctx context.Context, pool *bun.DB, fn func(ctx context.Context, tx bun.Tx) error) error {
	err := e.commit(ctx, pool, func(ctx context.Context, tx bun.Tx) error {
		if err := e.log.open(); err != nil {
			return hoko.Unavailable(err)
		}
		return fn(ctx, tx)
	})
	if err != nil {
		return err
	}
	if err := e.log.sync(); err != nil {
		return hoko.Unavailable(err)
	}
	return nil
}

// commit runs a transaction on a connection that syncs with each commit before
// and after.
func (sqliteEngine) commit(ctx context.Context, pool *bun.DB, fn func(ctx context.Context, tx bun.Tx) error) (err error) {
	conn, err := pool.Conn(ctx)
	if err != nil {
		return err
	}
	defer func() { err = cmp.Or(err, release(conn)) }()
	if _, err := conn.Conn.ExecContext(ctx, "PRAGMA synchronous = NORMAL"); err != nil {
		return err
	}
	defer func() {
		if _, failed := conn.Conn.ExecContext(context.WithoutCancel(ctx), "PRAGMA synchronous = FULL"); failed != nil {
			_ = conn.Raw(func(any) error { return driver.ErrBadConn }) // which closes the connection
		}
	}()
	return conn.RunInTx(ctx, isolation(), fn)
}

// logSync syncs the write-ahead log of a database. After a sync that failed it
// refuses everything: the kernel forgets what it could not write, so that a
// later sync would succeed, and say nothing of what is missing before it.
type logSync struct {
	path string
	turn sync.Mutex // held by the round that is under way

	mu     sync.Mutex
	log    *os.File
	info   os.FileInfo // of log
	next   *syncRound  // that whoever comes can join; nil if there is none
	failed error       // of the first sync that failed
}

// syncRound is one sync for everybody who came before it began.
type syncRound struct {
	done chan struct{}
	err  error // once done
}

// open opens the log of a transaction before it writes: of a page that could not
// be written, the kernel tells those for certain who had the file open by then.
// While the transaction is under way, its connection keeps the log in place.
func (l *logSync) open() error {
	info, err := os.Stat(l.path)
	if err != nil {
		return err
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.failed != nil || os.SameFile(info, l.info) {
		return l.failed
	}
	log, err := os.OpenFile(l.path, os.O_RDWR, 0)
	if err != nil {
		return err
	}
	old := l.log
	l.log, l.info = log, info
	if old == nil {
		return nil
	}
	return old.Close()
}

// sync returns when everything that was written before the call is on the disk.
func (l *logSync) sync() error {
	round, first := l.join()
	if !first {
		<-round.done
		return round.err
	}
	l.turn.Lock()
	round.err = l.syncFile()
	l.turn.Unlock()
	close(round.done)
	return round.err
}

func (l *logSync) join() (round *syncRound, first bool) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if first = l.next == nil; first {
		l.next = &syncRound{done: make(chan struct{})}
	}
	return l.next, first
}

// syncFile syncs the log as it is when the round can no longer be joined. One
// that has been replaced by then is in the database, and synced.
func (l *logSync) syncFile() error {
	log, err := l.begin()
	if err != nil {
		return err
	}
	if err := log.Sync(); err != nil && !errors.Is(err, os.ErrClosed) {
		return l.fail(err)
	}
	return nil
}

// begin ends the time in which the next round can be joined.
func (l *logSync) begin() (*os.File, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.next = nil
	return l.log, l.failed
}

func (l *logSync) fail(err error) error {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.failed = fmt.Errorf("the write-ahead log could not be synced, and nothing is written until a restart: %w", err)
	return l.failed
}

// close waits for the round that is under way.
func (l *logSync) close() error {
	l.turn.Lock()
	defer l.turn.Unlock()
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.log == nil {
		return nil
	}
	log := l.log
	l.log, l.info = nil, nil
	return log.Close()
}
