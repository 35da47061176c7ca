package db

import (
	"context"
)

// PoolStats is the state of one pool of connections.
type PoolStats struct {
	Name    string
	Open    int   // connections, in use or idle
	InUse   int
	Waiting int64 // requests that had to wait for a connection, since the start
}

// Close releases every connection.
func (s *Store) Close() error {
	return errUnfinished
}

// Ping reports within 900 ms whether the database answers.
func (s *Store) Ping(ctx context.Context) error {
	return errUnfinished
}

// Stats returns the state of each pool.
func (s *Store) Stats() []PoolStats {
	return nil
}
