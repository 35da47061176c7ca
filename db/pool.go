package db

import (
	"context"
	"database/sql"
	"errors"
	"time"
)

// closeLimit bounds the wait for queries that run while their pool is closed.
const closeLimit = 2 * time.Second

// How many connections of the admission pool are used at most by what anybody may ask
// for without a credential, and how many there are: those that shared reads take are
// left, whoever floods the server.
const (
	visitorConns   = 3 // for where a visitor goes
	pingConns      = 1
	admissionConns = sharedConns + visitorConns + pingConns
)

// pools keep the kinds of work apart, so that a flood of one cannot starve
// another.
type pools struct {
	admission *sql.DB // who is asking, and where a visitor goes
	read      *sql.DB // everything else
	write     *sql.DB // the same pool as read where the database has many writers
	feed      *sql.DB // the change feed
}

// PoolStats is the state of one pool of connections.
type PoolStats struct {
	Name    string
	Open    int           // connections, in use or idle
	InUse   int           // connections that are in use
	Max     int           // the most connections there can be
	Waits   int64         // requests that had to wait for a connection, since the start
	Waiting time.Duration // how long they waited altogether
}

// Stats returns the state of each pool.
func (s *Store) Stats() []PoolStats {
	stats := []PoolStats{poolStats("admission", s.pools.admission), poolStats("feed", s.pools.feed)}
	if s.pools.read == s.pools.write {
		return append(stats, poolStats("work", s.pools.read))
	}
	return append(stats, poolStats("read", s.pools.read), poolStats("write", s.pools.write))
}

// Connections returns how many connections read at the same time, and how many write;
// the same ones do both where shared.
func (s *Store) Connections() (read, write int, shared bool) {
	return s.pools.read.Stats().MaxOpenConnections, s.pools.write.Stats().MaxOpenConnections, s.pools.read == s.pools.write
}

func poolStats(name string, pool *sql.DB) PoolStats {
	st := pool.Stats()
	return PoolStats{
		Name:    name,
		Open:    st.OpenConnections,
		InUse:   st.InUse,
		Max:     st.MaxOpenConnections,
		Waits:   st.WaitCount,
		Waiting: st.WaitDuration,
	}
}

// close lets no query begin, and waits a little for those that run: nothing may
// touch the files of a database that is closed, which may be moved then.
func (p pools) close() error {
	err := errors.Join(release(p.admission), release(p.feed), release(p.read), release(p.write))
	limit := time.NewTimer(closeLimit)
	defer limit.Stop()
	ticks := time.NewTicker(time.Millisecond)
	defer ticks.Stop()
	for p.open() > 0 {
		select {
		case <-limit.C:
			return err
		case <-ticks.C:
		}
	}
	return err
}

// open returns how many connections there are; those of a pool that has two names
// count twice.
func (p pools) open() (n int) {
	for _, pool := range []*sql.DB{p.admission, p.feed, p.read, p.write} {
		n += pool.Stats().OpenConnections
	}
	return n
}

// OpenAdmission opens the connections on which it is read who asks, and keeps them:
// while many begin, opening one can take longer than a request may wait. What the
// database has not given within five seconds, or has no room for, is asked for
// again when it is needed.
func (s *Store) OpenAdmission(ctx context.Context) {
	ctx, cancel := context.WithTimeout(ctx, openLimit)
	defer cancel()
	pool := s.pools.admission
	pool.SetConnMaxIdleTime(0) // instead of the limit of other pools
	wanted := min(sharedConns, pool.Stats().MaxOpenConnections)
	for opened := range wanted {
		conn, err := s.connect(ctx, pool)
		if err != nil {
			s.log.WarnContext(ctx, "too few connections are open for who comes first", "open", opened, "wanted", wanted, "err", err)
			return
		}
		defer conn.Close() // into the pool, when all are open
	}
}

// connect takes a connection of a pool as soon as the database gives one.
func (s *Store) connect(ctx context.Context, pool *sql.DB) (conn *sql.Conn, err error) {
	err = s.patiently(ctx, isSlow, func() error {
		conn, err = pool.Conn(ctx)
		return err
	})
	return conn, err
}

// sized bounds a pool. Idle connections stay open, because opening one costs
// more than any query.
func sized(pool *sql.DB, most int) *sql.DB {
	pool.SetMaxOpenConns(most)
	pool.SetMaxIdleConns(most)
	pool.SetConnMaxIdleTime(5 * time.Minute)
	return pool
}
