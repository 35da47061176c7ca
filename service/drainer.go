package service

import (
	"context"
	"errors"
	"log/slog"
	"time"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db"
	"github.com/hoko-to/hoko/internal/spool"
)

// Pauses of a drainer grow while the database is away.
const (
	drainTimeout = 30 * time.Second
	firstPause   = 100 * time.Millisecond
	longestPause = 5 * time.Second
)

// drainer carries records from a spool into the database, batch by batch, and
// gives a batch up only once it is stored.
type drainer struct {
	things  string        // what the records are, for the log
	batch   int           // most records of a batch: enough that its own cost does not matter
	gather  time.Duration // how long records gather between batches
	log     *slog.Logger
	persist func(ctx context.Context, from *spool.Spool, b spool.Batch) error
}

// Run drains the spool until ctx ends or the spool is closed. While the
// database is away it waits and tries again. Between batches it lets records
// gather: each transaction syncs the disk that others wait for.
func (c *drainer) Run(ctx context.Context, from *spool.Spool) error {
	for {
		if err := c.step(ctx, from); err != nil {
			return ending(ctx, err)
		}
		if from.Stats().Records >= int64(c.batch) {
			continue
		}
		if err := wait(ctx, c.gather); err != nil {
			return ending(ctx, err)
		}
	}
}

// Empty drains what a spool holds now and returns. It is for spools that other
// processes left behind, and for the last moments of this one.
func (c *drainer) Empty(ctx context.Context, from *spool.Spool) error {
	for from.Stats().Records > 0 {
		if err := c.step(ctx, from); err != nil {
			return ending(ctx, err)
		}
	}
	return nil
}

// step stores the oldest batch and then, only then, gives it up.
func (c *drainer) step(ctx context.Context, from *spool.Spool) error {
	batch, err := from.Next(ctx, c.batch)
	if err != nil {
		return err
	}
	if err := c.persist(ctx, from, batch); err != nil {
		return err
	}
	return from.Ack(batch)
}

// ending turns the end of work into nil.
func ending(ctx context.Context, err error) error {
	if ctx.Err() != nil || errors.Is(err, spool.ErrClosed) {
		err = nil
	}
	return err
}

// patiently stores something, however long the database stays away or is out of
// order. The only error that it gives up for is one that what was to be stored
// is to blame for.
func (c *drainer) patiently(ctx context.Context, many int, store func(context.Context) error) error {
	for pause := firstPause; ; pause = min(2*pause, longestPause) {
		err := limited(ctx, store)
		if err == nil || isBlamed(err) || ctx.Err() != nil {
			return err
		}
		c.log.WarnContext(ctx, c.things+" wait for the database", "waiting", many, "pause", pause, "err", err)
		if err := wait(ctx, pause); err != nil {
			return err
		}
	}
}

func limited(ctx context.Context, do func(context.Context) error) error {
	ctx, cancel := context.WithTimeout(ctx, drainTimeout)
	defer cancel()
	return do(ctx)
}

// isBlamed reports whether err is about what was to be stored, so that trying
// again is no use. Whatever the database refused it for, what is unavailable now
// may be there the next time.
func isBlamed(err error) bool {
	kind := hoko.KindOf(err)
	refused := errors.Is(err, db.ErrRefused) || kind == hoko.KindInvalid || kind == hoko.KindConflict
	return refused && kind != hoko.KindUnavailable
}

// halving stores items. It halves what the database refuses until the bad one
// stands alone, which is handed over with the reason.
func halving[T any](ctx context.Context, items []T, store func([]T) error, refused func(T, error) error) error {
	if len(items) == 0 {
		return nil
	}
	err := store(items)
	switch {
	case err == nil || ctx.Err() != nil:
		return err
	case len(items) == 1:
		return refused(items[0], err)
	}
	half := len(items) / 2
	if err := halving(ctx, items[:half], store, refused); err != nil {
		return err
	}
	return halving(ctx, items[half:], store, refused)
}

func wait(ctx context.Context, pause time.Duration) error {
	timer := time.NewTimer(pause)
	defer timer.Stop()
	select {
	case <-timer.C:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}
