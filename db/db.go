// Package db stores the vocabulary of package hoko in SQLite or PostgreSQL. It
// is the only package that speaks SQL and knows which database this is. It
// holds no rule of the product and asks for no permission; what must hold in
// the data whoever writes it is a constraint or a trigger.
package db

import (
	"context"
	"errors"
	"log/slog"
)

var errUnfinished = errors.New("db: not there yet")

// Config says where the database is.
type Config struct {
	Path     string // SQLite file
	URL      string // postgres://…; wins when set
	Logger   *slog.Logger
	MaxConns int // of the work pool; 0 for the default
}

// Store reads and writes the data. A Store is either the database or, inside
// InTx and Write, one transaction; its methods do not care which.
type Store struct{}

// Open connects to the database and brings its schema up to date.
func Open(ctx context.Context, c Config) (*Store, error) {
	return nil, errUnfinished
}
