package service

import (
	"context"
	"log/slog"
	"sync/atomic"
	"time"

	"github.com/hoko-to/hoko"
	"github.com/hoko-to/hoko/db"
	"github.com/hoko-to/hoko/internal/spool"
	"github.com/hoko-to/hoko/internal/useragent"
)

const (
	clickBatch    = 2000
	clickGather   = 50 * time.Millisecond // a click shows in analytics this much later at most
	parkedMessage = "a click cannot be stored and was parked"
)

// ClickDrainer carries clicks from a spool into the database: each one at least
// once, and since clicks are told apart by id, stored exactly once. A click
// that the database refuses for what it is goes to a spool of its own, where it
// is kept and counted, so that it does not hold up the others.
type ClickDrainer struct {
	drainer

	store  *db.Store
	agents *useragent.Parser
	parked *spool.Spool
	stored atomic.Int64
}

// NewClickDrainer returns a ClickDrainer. parked keeps what the database refuses.
func NewClickDrainer(store *db.Store, agents *useragent.Parser, parked *spool.Spool, log *slog.Logger) *ClickDrainer {
	d := &ClickDrainer{store: store, agents: agents, parked: parked}
	d.drainer = drainer{things: "clicks", batch: clickBatch, gather: clickGather, log: log, persist: d.persist}
	return d
}

// Stored returns how many clicks were stored since the start.
func (d *ClickDrainer) Stored() int64 { return d.stored.Load() }

// Parked returns how many clicks wait for somebody to look at them.
func (d *ClickDrainer) Parked() int64 { return d.parked.Stats().Records }

// spooledClick is a click and the record that says so.
type spooledClick struct {
	click  *hoko.Click
	record []byte
}

func (d *ClickDrainer) persist(ctx context.Context, _ *spool.Spool, b spool.Batch) error {
	clicks, err := d.decode(ctx, b.Records)
	if err != nil {
		return err
	}
	store := func(clicks []spooledClick) error { return d.insert(ctx, clicks) }
	return halving(ctx, clicks, store, func(c spooledClick, cause error) error { return d.park(ctx, c.record, cause) })
}

// decode reads records. One that cannot be read is parked.
func (d *ClickDrainer) decode(ctx context.Context, records [][]byte) ([]spooledClick, error) {
	clicks := make([]spooledClick, 0, len(records))
	for _, record := range records {
		event, err := decodeClick(record)
		if err != nil {
			if err := d.park(ctx, record, err); err != nil {
				return nil, err
			}
			continue
		}
		clicks = append(clicks, spooledClick{event.click(d.agents), record})
	}
	return clicks, nil
}

func (d *ClickDrainer) insert(ctx context.Context, spooled []spooledClick) error {
	clicks := make([]*hoko.Click, len(spooled))
	for i, c := range spooled {
		clicks[i] = c.click
	}
	return d.patiently(ctx, len(clicks), func(ctx context.Context) error {
		inserted, err := d.store.InsertClicks(ctx, clicks)
		d.stored.Add(int64(inserted))
		return err
	})
}

func (d *ClickDrainer) park(ctx context.Context, record []byte, cause error) error {
	d.log.ErrorContext(ctx, parkedMessage, "err", cause)
	return d.parked.Append(ctx, record)
}
