package service

import (
	"context"
	"errors"
	"log/slog"
	"sync/atomic"
	"time"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db"
	"github.com/hoko-to/hoko/internal/spool"
	"github.com/hoko-to/hoko/internal/useragent"
)

// How the drainer works: batches large enough to be cheap, and pauses that grow
// while the database is away.
const (
	drainBatch    = 2000
	gatherTime    = 50 * time.Millisecond // a click shows in analytics this much later at most
	drainTimeout  = 30 * time.Second
	firstPause    = 100 * time.Millisecond
	longestPause  = 5 * time.Second
	parkedMessage = "a click cannot be stored and was parked"
)

// Drainer carries clicks from a spool into the database: each one at least
// once, and since clicks are told apart by id, stored exactly once. A click
// that the database refuses for what it is goes to a spool of its own, where it
// is kept and counted, so that it does not hold up the others.
type Drainer struct {
	store  *db.Store
	agents *useragent.Parser
	parked *spool.Spool
	log    *slog.Logger
	stored atomic.Int64
}

// NewDrainer returns a Drainer. parked keeps what the database refuses.
func NewDrainer(store *db.Store, agents *useragent.Parser, parked *spool.Spool, log *slog.Logger) *Drainer {
	return &Drainer{store: store, agents: agents, parked: parked, log: log}
}

// Stored returns how many clicks were stored since the start.
func (d *Drainer) Stored() int64 { return d.stored.Load() }

// Parked returns how many clicks wait for somebody to look at them.
func (d *Drainer) Parked() int64 { return d.parked.Stats().Records }

// Run drains the spool until ctx ends or the spool is closed. While the
// database is away it waits and tries again. Between batches it lets clicks
// gather: each transaction syncs the disk that visitors wait for.
func (d *Drainer) Run(ctx context.Context, from *spool.Spool) error {
	for {
		if err := d.step(ctx, from); err != nil {
			return ending(ctx, err)
		}
		if from.Stats().Records >= drainBatch {
			continue
		}
		if err := wait(ctx, gatherTime); err != nil {
			return ending(ctx, err)
		}
	}
}

// Empty drains what a spool holds now and returns. It is for spools that other
// processes left behind, and for the last moments of this one.
func (d *Drainer) Empty(ctx context.Context, from *spool.Spool) error {
	for from.Stats().Records > 0 {
		if err := d.step(ctx, from); err != nil {
			return ending(ctx, err)
		}
	}
	return nil
}

// step stores the oldest batch and then, only then, gives it up.
func (d *Drainer) step(ctx context.Context, from *spool.Spool) error {
	batch, err := from.Next(ctx, drainBatch)
	if err != nil {
		return err
	}
	if err := d.persist(ctx, batch.Records); err != nil {
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

// persist stores records. It halves a batch that the database refuses until the
// bad one stands alone.
func (d *Drainer) persist(ctx context.Context, records [][]byte) error {
	clicks, records, err := d.decode(ctx, records)
	if err != nil || len(clicks) == 0 {
		return err
	}
	inserted, err := d.insert(ctx, clicks)
	d.stored.Add(int64(inserted))
	switch {
	case err == nil || ctx.Err() != nil:
		return err
	case len(records) == 1:
		return d.park(ctx, records[0], err)
	}
	half := len(records) / 2
	if err := d.persist(ctx, records[:half]); err != nil {
		return err
	}
	return d.persist(ctx, records[half:])
}

// decode reads records. One that cannot be read is parked.
func (d *Drainer) decode(ctx context.Context, records [][]byte) ([]*hoko.Click, [][]byte, error) {
	clicks := make([]*hoko.Click, 0, len(records))
	readable := make([][]byte, 0, len(records))
	for _, record := range records {
		event, err := decodeClick(record)
		if err != nil {
			if err := d.park(ctx, record, err); err != nil {
				return nil, nil, err
			}
			continue
		}
		clicks, readable = append(clicks, event.click(d.agents)), append(readable, record)
	}
	return clicks, readable, nil
}

// insert stores clicks, however long the database stays away or is out of order.
// The only error that it gives up for is one that the clicks themselves are to
// blame for.
func (d *Drainer) insert(ctx context.Context, clicks []*hoko.Click) (int, error) {
	for pause := firstPause; ; pause = min(2*pause, longestPause) {
		inserted, err := d.tryInsert(ctx, clicks)
		if err == nil || isBlamed(err) || ctx.Err() != nil {
			return inserted, err
		}
		d.log.WarnContext(ctx, "clicks wait for the database", "clicks", len(clicks), "pause", pause, "err", err)
		if err := wait(ctx, pause); err != nil {
			return 0, err
		}
	}
}

// isBlamed reports whether err is about what was to be stored, so that trying
// again is no use.
func isBlamed(err error) bool {
	kind := hoko.KindOf(err)
	return errors.Is(err, db.ErrRefused) || kind == hoko.KindInvalid || kind == hoko.KindConflict
}

func (d *Drainer) tryInsert(ctx context.Context, clicks []*hoko.Click) (int, error) {
	ctx, cancel := context.WithTimeout(ctx, drainTimeout)
	defer cancel()
	return d.store.InsertClicks(ctx, clicks)
}

func (d *Drainer) park(ctx context.Context, record []byte, cause error) error {
	d.log.ErrorContext(ctx, parkedMessage, "err", cause)
	return d.parked.Append(ctx, record)
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
