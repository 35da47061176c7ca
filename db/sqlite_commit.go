package db

import (
	"cmp"
	"context"
	"database/sql/driver"
	"errors"
	"io/fs"
	"os"
	"sync"

	"github.com/uptrace/bun"

	"github.com/hoko-to/hoko"
)

// transact commits without waiting for the disk, so that the next writer can
// begin, and then waits for it: one sync serves everybody who waits for one. What
// it returned for survives a loss of power as if each commit had been synced by
// itself. Others may read it a moment before that.
func (e sqliteEngine) transact(ctx context.Context, pool *bun.DB, fn func(ctx context.Context, tx bun.Tx) error) error {
	if err := e.commit(ctx, pool, fn); err != nil {
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

// logSync syncs the write-ahead log of a database.
type logSync struct {
	path string
	turn sync.Mutex // held by the round that is under way

	mu   sync.Mutex
	next *syncRound // that whoever comes can join; nil if there is none
}

// syncRound is one sync for everybody who came before it began.
type syncRound struct {
	done chan struct{}
	err  error // once done
}

// sync returns when everything that was written before the call is on the disk.
func (l *logSync) sync() error {
	round, first := l.join()
	if !first {
		<-round.done
		return round.err
	}
	l.turn.Lock()
	l.begin()
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

// begin ends the time in which the next round can be joined.
func (l *logSync) begin() {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.next = nil
}

// syncFile opens the log each time: it goes with the last connection, and all of
// it is in the database then.
func (l *logSync) syncFile() error {
	log, err := os.OpenFile(l.path, os.O_RDWR, 0)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil
	case err != nil:
		return err
	}
	return errors.Join(log.Sync(), log.Close())
}
